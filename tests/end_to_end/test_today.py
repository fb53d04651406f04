"""The page over every company, through the whole program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.books import Due
from bookkeeper.journal import State
from bookkeeper.ui.dialogs.today import TodayDialog
from bookkeeper.ui.today_words import Target
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, ready_builder
from tests.end_to_end.test_companies import switch_to


def test_what_was_recorded_is_shown_and_another_company_is_opened_at_its_list(
    qtbot: QtBot, start: Start
) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    press(qtbot, ready_builder(qtbot, program).footer.record)

    def is_proven() -> bool:
        desk = program.desk
        return desk is not None and [one.state for one in desk.payments.snapshot.payments] == [State.PROVEN]

    qtbot.waitUntil(is_proven, timeout=PATIENCE_MS)
    first = program.session
    assert first is not None
    first_id = first.workplace.whose.company_id
    switch_to(qtbot, program, "QuickBooks")
    qtbot.waitUntil(lambda: not window.bar.is_refreshing, timeout=PATIENCE_MS)

    window.today_asked.emit()
    page: TodayDialog = dialog(qtbot, TodayDialog)
    qtbot.waitUntil(lambda: len(page._days) == 3, timeout=PATIENCE_MS)
    days = [page._days[place.company_id] for place in page._places]
    assert [day.journal.recorded for day in days if day.journal is not None] == [1, 0, 0]
    # The third was never opened.
    assert [day.books is None for day in days] == [False, False, True]

    (column,) = [number for number, one in enumerate(page.model.columns) if one.key == Target.OVERDUE]
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, column))
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert program.session is not None
    assert program.session.workplace.whose.company_id == first_id
    assert window.bills.query.due is Due.OVERDUE


def test_a_list_of_the_company_on_the_window_is_gone_to_at_once(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window, session = program.window, program.session
    window.today_asked.emit()
    page: TodayDialog = dialog(qtbot, TodayDialog)
    qtbot.waitUntil(lambda: len(page._days) == 3, timeout=PATIENCE_MS)
    (number,) = [n for n, one in enumerate(page._places) if page._days[one.company_id].books is not None]
    page._go(page._places[number], Target.RECORDED)
    assert window.history.panel is window.runs
    window.today_asked.emit()
    again: TodayDialog = dialog(qtbot, TodayDialog)
    assert again is not page
    again._go(again._places[number], Target.TODAY)
    assert (window.bills.query.due, window.documents.panel) == (Due.RANGE, window.bills)
    assert window.bills.query.due_from == window.bills.query.due_to == window.bills.query.today
    assert program.session is session
