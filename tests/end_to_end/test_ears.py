"""What a screen reader has of the program: a name for every control, the order of reading, what changes."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper import ui
from bookkeeper.app import Bookkeeper
from bookkeeper.ui.builder.due_by import DueByDialog
from bookkeeper.ui.builder.on_account import OnAccountDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.methods import MethodsDialog
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.dialogs.recording import RecordingDialog
from bookkeeper.ui.dialogs.settings import SettingsDialog
from bookkeeper.ui.dialogs.verify import VerifyDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.parts.voice import Voice
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, ready_builder
from tests.hearing import nameless


def test_every_control_of_the_window_and_its_menus_has_a_name(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    for number in (0, 1):
        window.documents.turn_to(number)
        assert nameless(window) == []
    for number in (0, 1, 2):
        window.history.turn_to(number)
        assert nameless(window) == []
    for menu in (action.menu() for action in window.menuBar().actions()):
        assert isinstance(menu, QWidget)
        assert nameless(menu) == []


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    shown = QDialog()
    shown.setWindowTitle("Named")
    qtbot.addWidget(shown)
    QPushButton(shown)
    shown.show()
    (found,) = nameless(shown)
    assert "QPushButton" in found


def test_the_dialogs_no_other_test_opens_have_names(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    asked: list[tuple[Callable[[], object], type[Any]]] = [
        (window.settings_asked.emit, SettingsDialog),
        (window.recording_asked.emit, RecordingDialog),
        (window.payment_methods_asked.emit, MethodsDialog),
        (window.verify_asked.emit, VerifyDialog),
        (window.about_asked.emit, QDialog),
        (window.keyboard_asked.emit, QDialog),
        (window.trouble_asked.emit, QDialog),
    ]
    for ask, kind in asked:
        ask()
        _leave(qtbot, dialog(qtbot, kind))


def test_paying_is_heard_from_the_tick_to_the_books(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    totals, checks = _heard(builder.footer.voice), _heard(builder.checks.voice)
    assert nameless(builder) == []
    DueByDialog(today(), builder).open()
    _leave(qtbot, dialog(qtbot, DueByDialog))
    builder.on_account.add_asked.emit()
    _leave(qtbot, dialog(qtbot, OnAccountDialog))
    table = builder.bills.table
    before = builder.footer.leaves.text
    qtbot.waitUntil(lambda: len(table.rows.ids) > 1, timeout=PATIENCE_MS)
    table.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(table, key)
    qtbot.waitUntil(lambda: builder.footer.leaves.text != before, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(totals), timeout=PATIENCE_MS)
    assert builder.footer.leaves.text in totals[-1]
    qtbot.waitUntil(lambda: bool(checks) or builder.footer.record.isEnabled(), timeout=PATIENCE_MS)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    press(qtbot, builder.footer.preview)
    _leave(qtbot, dialog(qtbot, PreviewDialog))
    press(qtbot, builder.footer.record)
    _wait_for_payment(qtbot, program)
    _open_payment(program)
    _leave(qtbot, dialog(qtbot, PaymentDialog))


def test_the_window_is_read_and_walked_from_left_to_right(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    for splitter in window.findChildren(QSplitter):
        one = QAccessible.queryAccessibleInterface(splitter)
        assert one is not None
        read = [one.child(number).object() for number in range(one.childCount())]
        widgets = [splitter.widget(number) for number in range(splitter.count())]
        panes = [pane for pane in widgets if pane is not None]
        seen = [shown for shown in read if shown in panes and shown.isVisible()]
        assert seen == [pane for pane in panes if pane.isVisible()]
    walked: list[QWidget] = [window.bar.switcher]
    while (following := walked[-1].nextInFocusChain()) is not walked[0]:
        assert following is not None
        walked.append(following)
    stops = [
        one
        for one in walked
        if one.isVisible() and one.focusProxy() is None and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    order = [
        window.bar.switcher,
        window.bar.search,
        window.bar.pay,
        window.suppliers.view,
        window.bills.propose,
        window.bills.view,
        window.payments.view,
        window.accounts.view,
    ]
    # On a small screen some panes give way.
    shown = [one for one in order if one.isVisible()]
    assert window.bills.view in shown
    assert [one for one in stops if one in order] == shown, [one.accessibleName() for one in stops]


def test_every_dialog_is_opened_by_some_test_of_the_whole_program() -> None:
    """`tests.end_to_end.program.dialog` asks each for nameless controls."""
    texts = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("*.py"))
    opened = set(re.findall(r"dialog\(\s*qtbot, (\w+)|emit, (\w+)\)", texts))
    names = {name for pair in opened for name in pair if name}
    there: set[type] = set()
    for module in pkgutil.walk_packages(ui.__path__, "bookkeeper.ui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__.startswith("bookkeeper."):
                there.add(kind)
    # What others are kinds of is never opened itself.
    bases = {base for kind in there for base in kind.__mro__[1:]}
    # The place of the journal is asked for where there is a database: its own tests open it.
    leaves = {kind.__name__ for kind in there - bases}
    assert leaves - names - {"JournalPlaceDialog"} == set()


def _heard(voice: Voice) -> list[str]:
    heard: list[str] = []
    voice.said.connect(heard.append)
    return heard


def _leave(qtbot: QtBot, shown: QDialog) -> None:
    shown.reject()
    qtbot.waitUntil(lambda: not _is_shown(shown), timeout=PATIENCE_MS)


def _is_shown(shown: QDialog) -> bool:
    try:
        return shown.isVisible()
    except RuntimeError:  # it is deleted when it closes
        return False


def _wait_for_payment(qtbot: QtBot, program: Bookkeeper) -> None:
    desk = program.desk
    assert desk is not None
    qtbot.waitUntil(lambda: bool(desk.payments.snapshot.payments), timeout=PATIENCE_MS)


def _open_payment(program: Bookkeeper) -> None:
    assert program.desk is not None
    payment = program.desk.payments.snapshot.payments[0]
    program.window.payments.action_asked.emit((payment.id,), "details")
