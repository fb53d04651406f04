"""Filters of the bills kept under names, and orders that are remembered, through the whole program."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery, BillSort, Due, SupplierSort
from bookkeeper.ui.dialogs.filters import FilterNameDialog, FiltersDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.palette import PaletteDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, wait_for_bills
from tests.end_to_end.test_companies import switch_to


def keep(qtbot: QtBot, program: Bookkeeper, name: str) -> None:
    program.window.keep_filters_asked.emit()
    asked: FilterNameDialog = dialog(qtbot, FilterNameDialog)
    asked.name.setText(name)
    press(qtbot, asked.keep)


def beside_the_search(program: Bookkeeper) -> dict[str, QAction]:
    """The menu as it is when it is opened, submenus included."""
    menu = program.window.bar.filters.menu()
    menu.aboutToShow.emit()
    found: dict[str, QAction] = {}
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= {each.text(): each for each in below.actions()}
        else:
            found[action.text()] = action
    return found


def narrow(qtbot: QtBot, program: Bookkeeper) -> BillQuery:
    """Search, supplier, due date, currency and order at once; what is asked for then."""
    window = program.window
    assert program.session is not None
    reader = program.session.reader
    row = reader.bill_rows([window.bills.view.rows.ids[0]])[0]
    supplier = reader.supplier_row_id(row.supplier_id)
    assert supplier is not None
    qtbot.waitUntil(lambda: window.suppliers.model.position_of(supplier) is not None, timeout=PATIENCE_MS)
    window.suppliers.choose(supplier)
    window.bar.search.setText(row.reference[:3].strip())
    beside_the_search(program)["Overdue"].trigger()
    window.bills.filter_currency(row.currency)
    window.bills.view.sort_asked.emit(BillSort.AMOUNT_DUE, True)
    return window.bills.query


def test_several_filters_are_kept_used_renamed_and_removed(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    wanted = narrow(qtbot, program)
    assert wanted.due is Due.OVERDUE
    assert None not in (wanted.supplier_id, wanted.currency)
    assert window.bar.filters.words == "Filters: 4"
    assert window.bills.range_chip.text() == f"{wanted.currency} ×"
    keep(qtbot, program, "Mondays & more")
    for blank in ("", " "):
        window.bar.search.setText(wanted.text + blank)
        assert window.bills.query.text == wanted.text + blank
        assert window.bar.filters.words == "Mondays & more"

    beside_the_search(program)["Show everything"].trigger()
    assert window.bills.query == BillQuery(today(), sort=BillSort.AMOUNT_DUE, descending=True)
    assert window.bar.filters.words == "Filters"
    assert window.suppliers.model.picking.ids == {-1}
    window.bills.view.sort_asked.emit(BillSort.DUE, False)

    beside_the_search(program)["Mondays && more"].trigger()
    assert window.bills.query == wanted
    assert window.bar.search.text() == wanted.text
    qtbot.waitUntil(lambda: not window.bills.view.is_expecting, timeout=PATIENCE_MS)
    assert window.bills.query == wanted

    window.kept_filters_asked.emit()
    listed: FiltersDialog = dialog(qtbot, FiltersDialog)
    assert [one.name for one in listed._kept] == ["Mondays & more"]
    listed.model.setData(listed.model.index(0, 0), "  Tuesdays ")
    assert [one.name for one in listed._kept] == ["Tuesdays"]
    assert window.bar.filters.words == "Tuesdays"
    press(qtbot, listed.remove)
    assert listed._kept == ()
    assert not listed.use.isEnabled()
    listed.reject()
    assert "Tuesdays" not in beside_the_search(program)
    assert window.filter_menu.actions() == []


def test_they_are_there_at_the_next_start_for_their_company_only(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.bills.filter_range(today() + timedelta(2), today() + timedelta(9), None, "soon")
    keep(qtbot, program, "Soon")
    window.bills.filter_due(Due.OVERDUE)
    keep(qtbot, program, "SOON")
    switch_to(qtbot, program, "QuickBooks")
    assert window.filter_menu.actions() == []
    program.window.close()
    program.end()

    again = start()
    wait_for_bills(qtbot, again, 30)
    # The second was kept under the same name, and took its place.
    (action,) = again.window.filter_menu.actions()
    assert action.text() == "Show SOON"
    again.window.palette_asked.emit()
    palette: PaletteDialog = dialog(qtbot, PaletteDialog)
    qtbot.keyClicks(palette.field, "show soon")
    assert palette.found[0].words == "Show SOON"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert again.window.bills.query.due is Due.OVERDUE


def test_days_of_a_range_move_on_with_the_calendar(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.bills.filter_range(today() + timedelta(2), None, "EUR", "soon")
    keep(qtbot, program, "Soon")
    assert program.desks is not None
    company = program.session.workplace.whose.company_id if program.session is not None else ""
    (kept,) = program.settings.choices(company).filters
    assert (kept.due_from, kept.due_to, kept.currency) == (2, None, "EUR")
    window.bills.show_all()
    program.desks.filters.use(kept)
    assert window.bills.query.due_from == today() + timedelta(2)
    assert window.bills.range_chip.text().startswith("Due from ")


def test_the_order_of_each_list_is_remembered_for_each_company(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.bills.view.sort_asked.emit(BillSort.SUPPLIER, True)
    window.suppliers._orders.actions()[3].trigger()
    assert orders(program) == ((BillSort.SUPPLIER, True), (SupplierSort.NAME, False))
    switch_to(qtbot, program, "QuickBooks")
    assert orders(program) == ((BillSort.DUE, False), (SupplierSort.BALANCE, True))
    switch_to(qtbot, program, "Xero")
    assert orders(program) == ((BillSort.SUPPLIER, True), (SupplierSort.NAME, False))
    assert "Name" in window.suppliers._sorting.text()


def orders(program: Bookkeeper) -> tuple[tuple[BillSort, bool], tuple[SupplierSort, bool]]:
    bills, suppliers = program.window.bills.query, program.window.suppliers.query
    return (bills.sort, bills.descending), (suppliers.sort, suppliers.descending)
