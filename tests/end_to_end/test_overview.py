"""The whole program: what the overview says is what the list shows, and what is chosen there is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery, Due
from bookkeeper.payables.ages import Age
from bookkeeper.ui.dialogs.aged import AgedDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.overview import OverviewPanel
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press


def _overview(qtbot: QtBot, program: Bookkeeper) -> OverviewPanel:
    assert program.desks is not None
    assert program.desks.overview is not None
    panel = program.desks.overview.panel
    program.window.resize(1440, 900)
    qtbot.waitUntil(lambda: panel.owed is not None, timeout=PATIENCE_MS)
    return panel


def _until_listed(qtbot: QtBot, program: Bookkeeper, count: int) -> None:
    model = program.window.bills.model
    qtbot.waitUntil(lambda: len(model.ids) == count, timeout=PATIENCE_MS)


def test_each_age_lists_what_it_comes_to(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel, window = _overview(qtbot, program), program.window
    assert panel.owed is not None
    for age in Age:
        figure = panel.bars.buttons[age].figure
        panel.bars.buttons[age].click()
        query = window.bills.query
        assert (query.due, query.currency) == (Due.RANGE, figure.currency)
        assert program.session is not None
        listed = program.session.reader.summary(query)
        assert listed.totals.in_currency(figure.amount.currency) == figure.amount
        _until_listed(qtbot, program, listed.count)
    window.bills.range_chip.click()
    assert window.bills.query == BillQuery(today())
    assert not any(button.isChecked() for button in panel.bars.buttons)


def test_a_large_supplier_is_chosen_in_its_list(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel, window = _overview(qtbot, program), program.window
    largest = next(one for one in panel.bars.buttons if one.figure.supplier_row is not None)
    qtbot.waitUntil(
        lambda: window.suppliers.model.position_of(largest.figure.supplier_row or 0) is not None,
        timeout=PATIENCE_MS,
    )
    largest.click()
    assert window.suppliers.model.picking.ids == {largest.figure.supplier_row}
    assert window.bills.query.supplier_id is not None
    largest.click()
    assert window.bills.query.supplier_id is None


def test_what_is_typed_and_folded_is_kept(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel = _overview(qtbot, program)
    panel.balance.setText("16000")
    panel.balance.editingFinished.emit()
    assert program.desks is not None
    assert program.desks.overview is not None
    # Figures come anew: what was typed stays.
    program.desks.overview.ask()
    panel.fold.click()
    company = program.settings.shown
    assert company is not None
    assert list(program.settings.choices(company.company_id).balances.values()) == ["16000"]
    assert program.settings.overview_folded
    program.window.resize(1440, 500)
    panel.fold.click()
    assert panel.pages.isVisible()


def test_the_balance_is_read_from_the_books_until_another_is_typed(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel, session, company = _overview(qtbot, program), program.session, program.settings.shown
    assert session is not None
    assert company is not None
    qtbot.waitUntil(lambda: "By the books" in panel.said.whole_text, timeout=PATIENCE_MS)
    assert panel.owed is not None
    held = session.reader.held().balances.values()
    formats = program.window.formats
    assert panel.balance.text() in [
        formats.number(one) for one in held if one.currency == panel.owed.currency
    ]
    by_books = panel.balance.text()
    panel.balance.setText("16000")
    panel.balance.editingFinished.emit()
    assert "By the books" not in panel.said.whole_text
    press(qtbot, panel.bars.balance.back)
    assert panel.balance.text() == by_books
    assert program.settings.choices(company.company_id).balances == {}


def test_each_currency_is_held_against_an_account_in_it(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel, accounts = _overview(qtbot, program), program.window.accounts

    def compared() -> str:
        return panel.balance.accessibleName()

    def show(currency: str) -> None:
        next(one for one in panel.currency_chips if one.text() == currency).click()

    assert compared() == "Balance of Barclays Current"
    show("EUR")
    assert compared() == "Balance of Barclays Euro Account"
    panel.balance.setText("500")
    panel.balance.editingFinished.emit()
    show("GBP")
    assert compared() == "Balance of Barclays Current"
    assert panel.balance.text() != "500"
    show("EUR")
    assert panel.balance.text() == "500"
    show("GBP")
    # What is chosen by hand comes first, where it pays in what is shown.
    names = [accounts.model.cell(place, 0).text for place in range(len(accounts.model.ids))]
    index = accounts.model.index(names.index("Company Credit Card"), 0)
    accounts.view.scrollTo(index)
    place = accounts.view.visualRect(index).center()
    qtbot.mouseClick(accounts.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert compared() == "Balance of Company Credit Card"


def test_aged_payables_are_asked_for_by_key_and_by_button(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    panel = _overview(qtbot, program)
    program.window.aged_asked.emit()
    _look_at_report(qtbot, program, panel)
    press(qtbot, panel.report)
    _look_at_report(qtbot, program, panel)


def _look_at_report(qtbot: QtBot, program: Bookkeeper, panel: OverviewPanel) -> None:
    report: AgedDialog = dialog(qtbot, AgedDialog)
    qtbot.waitUntil(lambda: len(report.model.ids) > 0, timeout=PATIENCE_MS)
    assert panel.owed is not None
    assert program.window.formats.money(panel.owed.total) in report.totals.whole_text
    report.reject()
    qtbot.waitUntil(lambda: not program.window.findChildren(AgedDialog))
