"""The window's guard: the builder closes only once the journal holds the payments. Broken once on purpose."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.settings import Home
from tests.end_to_end.program import PATIENCE_MS, Start, open_practice, press, ready_builder


def count_payments(journal: Path) -> int:
    with closing(sqlite3.connect(journal)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM payment").fetchone()
        return int(count)


@pytest.mark.parametrize("is_broken", [False, True])
def test_guard_no_dialog_closes_before_the_journal_holds_the_payment(
    qtbot: QtBot, start: Start, home: Home, is_broken: bool
) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
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
