"""Each action has keys, no two the same, and the Keyboard page tells them all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from bookkeeper.resources import resource
from bookkeeper.ui.builder.actions import Do, builder_actions
from bookkeeper.ui.dialogs.keyboard import shortcuts, show_keyboard
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import in_menus
from bookkeeper.ui.theme import Theme
from tests.ui.building import Open
from tests.ui.conftest import today


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    made = MainWindow(today)
    qtbot.addWidget(made)
    made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


def test_every_action_of_the_menus_has_keys_of_its_own(window: MainWindow) -> None:
    keys = Counter(one.toString() for _, action in in_menus(window) for one in action.shortcuts())
    assert [text for text, times in keys.items() if times > 1] == []
    without = [
        action.text()
        for _, action in in_menus(window)
        if action.shortcut().isEmpty() and "\t" not in action.text()
    ]
    assert without == []


def test_every_action_of_the_builder_has_keys_of_its_own_and_does_something(
    qtbot: QtBot, open_builder: Open
) -> None:
    told = builder_actions()
    assert {one.do for one in told} == set(Do)
    assert len({one.keys for one in told}) == len(told)
    dialog = open_builder()
    shown = dialog.doing.button.menu().actions()
    assert [one.data() for one in shown if not one.isSeparator()] == [one.do.value for one in told]
    with qtbot.waitSignal(dialog.keyboard_asked):
        qtbot.keyClick(dialog.bills.table, Qt.Key.Key_Question)


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_page_opens_and_tells_every_shortcut(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    with qtbot.waitSignal(window.keyboard_asked):
        qtbot.keyClick(window.bills.view, key)
    show_keyboard(window)
    page = window.findChild(QTextBrowser)
    assert page is not None
    text = page.toPlainText()
    for title, keys in shortcuts(window).items():
        assert title in text
        for words, shown in keys:
            assert words in text
            assert shown
            assert shown in text


def test_a_question_mark_can_still_be_typed_into_a_field(qtbot: QtBot, window: MainWindow) -> None:
    window.show_books(None)
    window.bar.search.setEnabled(True)
    window.bar.search.setFocus()
    with qtbot.assertNotEmitted(window.keyboard_asked):
        qtbot.keyClick(window.bar.search, Qt.Key.Key_Question)
    assert window.bar.search.text() == "?"


def test_the_guide_names_only_keys_there_are(window: MainWindow) -> None:
    guide = resource("help/keyboard.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:Ctrl|Alt)\+(?:Shift\+)?\w+", guide))
    known = {one.toString() for _, action in in_menus(window) for one in action.shortcuts()}
    known |= {QKeySequence(one.keys).toString() for one in builder_actions()}
    known |= {"Ctrl+A", "Ctrl+Enter"}  # The lists' own, and another name of Ctrl+Return.
    assert named <= known
    assert len(named) > 15
