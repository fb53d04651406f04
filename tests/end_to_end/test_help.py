"""Help, About and Report a problem, in the whole program."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bookkeeper.ui.dialogs.about import TextDialog
from bookkeeper.ui.dialogs.help_pages import HelpDialog
from bookkeeper.ui.wording import all_state_words
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice


def test_the_help_is_searched_over_all_pages(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    program.window.help_asked.emit()
    shown: HelpDialog = dialog(qtbot, HelpDialog)
    assert shown.pages.count() >= 6
    assert "practice company" in shown.page.toPlainText()
    qtbot.keyClicks(shown.search, "keyring")
    visible = [one for one in range(shown.pages.count()) if not shown.pages.item(one).isHidden()]
    assert len(visible) == 1
    assert "keyring" in shown.page.toPlainText()
    qtbot.keyClicks(shown.search, "nothingatall")
    assert "Nothing found" in shown.page.toPlainText()


def test_the_help_explains_every_state_by_the_word_that_is_shown(qtbot: QtBot) -> None:
    shown = HelpDialog()
    qtbot.addWidget(shown)
    shown.pages.setCurrentRow(2)
    text = shown.page.toPlainText()
    assert [word for word in all_state_words() if word not in text] == []


def test_about_names_versions_and_every_licence(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    program.window.about_asked.emit()
    shown: TextDialog = dialog(qtbot, TextDialog)
    qtbot.waitUntil(shown.copy.isEnabled, timeout=PATIENCE_MS)
    text = shown.text.toPlainText()
    for name in ("Bookkeeper 0", "PySide6", "httpx", "pydantic"):
        assert name in text
    assert "Permission is hereby granted" in text
