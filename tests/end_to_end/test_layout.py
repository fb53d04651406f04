"""The window is found as it was left."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.end_to_end.program import Start, open_practice, wait_for_bills


def test_columns_and_parts_are_as_they_were_at_the_next_start(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    view = program.window.bills.view
    view.header.moveSection(3, 0)
    view.header.resizeSection(0, 233)
    arranged = view.arranging.arrangement
    program.window.close()
    program.end()

    again = start()
    wait_for_bills(qtbot, again, 30)
    assert again.window.bills.view.arranging.arrangement == arranged
    assert arranged[0].key == "due"
    assert again.window.bills.view.columnWidth(0) == 233
