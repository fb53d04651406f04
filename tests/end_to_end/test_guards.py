"""The window's guard: the builder closes only once the journal holds the payments. Broken once on purpose."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, press, wait_for_bills


def count_payments(journal: Path) -> int:
    with closing(sqlite3.connect(journal)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM payment").fetchone()
        return int(count)


@pytest.mark.parametrize("is_broken", [False, True])
def test_guard_no_dialog_closes_before_the_journal_holds_the_payment(
    qtbot: QtBot, start: Start, home: Home, is_broken: bool
) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    wait_for_bills(qtbot, program, 30)
    view = program.window.bills.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    currency = builder.bills.draft.currencies[0]
    box = builder.sources.row(currency).account
    if box.currentIndex() == 0:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    if currency != "GBP":
        qtbot.keyClicks(builder.sources.row(currency).rate, "0.86")
    held_at_close: list[int] = []
    builder.finished.connect(lambda _result: held_at_close.append(count_payments(home.journal)))
    if is_broken:
        builder.record_asked.connect(builder.accept)
    # While somebody else writes, the journal cannot have it.
    with closing(sqlite3.connect(home.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(builder.record_asked, timeout=PATIENCE_MS):
            press(qtbot, builder.footer.record)
        assert held_at_close == ([0] if is_broken else [])
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(held_at_close) == 1, timeout=PATIENCE_MS)
    assert held_at_close == ([0] if is_broken else [1])
