"""What happens by itself: books read again, but never under a builder; companies switched by keys."""

from __future__ import annotations

from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.ui.routine import Routine
from tests.end_to_end.program import PATIENCE_MS, Start, open_practice, ready_builder


def test_books_are_read_again_by_themselves_but_not_under_a_builder(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    program.settings.refresh_minutes = 2
    assert program.desk is not None
    routine = program.desk.findChild(Routine)
    assert isinstance(routine, Routine)
    builder = ready_builder(qtbot, program)
    for _ in range(5):
        routine.on_minute()
    assert not _is_refreshing(program)
    builder.reject()
    routine.on_minute()
    assert _is_refreshing(program)
    qtbot.waitUntil(lambda: not _is_refreshing(program), timeout=PATIENCE_MS)
    routine.on_minute()
    assert not _is_refreshing(program)


def test_never_means_never(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    program.settings.refresh_minutes = 0
    assert program.desk is not None
    routine = program.desk.findChild(Routine)
    assert isinstance(routine, Routine)
    for _ in range(100):
        routine.on_minute()
    assert not _is_refreshing(program)


def test_control_and_a_digit_switch_to_another_company(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    first = program.session
    assert first is not None
    keys = {one.key().toString(): one for one in window.bar.findChildren(QShortcut)}
    assert set(keys) == {f"Ctrl+{number}" for number in range(1, 10)}
    keys["Ctrl+9"].activated.emit()
    assert program.session is first
    qtbot.waitUntil(lambda: len(window.bar._companies) > 1, timeout=PATIENCE_MS)
    keys["Ctrl+2"].activated.emit()
    qtbot.waitUntil(lambda: program.session is not None and program.session is not first, timeout=PATIENCE_MS)
    assert program.session is not None
    assert program.session.workplace.whose.company_id != first.workplace.whose.company_id


def _is_refreshing(program: Bookkeeper) -> bool:
    return program.window.bar.is_refreshing
