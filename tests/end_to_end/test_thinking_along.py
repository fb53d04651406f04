"""The whole program: a run is proposed, opened in the builder, and what is noted is there again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.payables.notes import EarlyTerms, Mark, Notebook
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.noting import EarlyTermsDialog, ReasonDialog
from bookkeeper.ui.dialogs.propose import ProposeDialog
from bookkeeper.ui.outlook_desk import OutlookDesk
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press


def outlook_of(qtbot: QtBot, program: Bookkeeper) -> OutlookDesk:
    assert program.desks is not None
    builders = program.desks.builders
    qtbot.waitUntil(lambda: builders.outlook.view is not None, timeout=PATIENCE_MS)
    return builders.outlook


def choose(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text().startswith(words))
    assert action.isEnabled()
    action.trigger()


def test_a_proposed_run_is_ticked_in_the_builder(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    outlook_of(qtbot, program)
    press(qtbot, program.window.bills.propose)
    proposing: ProposeDialog = dialog(qtbot, ProposeDialog)
    qtbot.waitUntil(lambda: len(proposing.pay.model.ids) > 0, timeout=PATIENCE_MS)
    everything = len(proposing.pay.model.ids)
    proposing.balance.setText("3000")
    proposing.floor.setText("500")
    qtbot.waitUntil(lambda: 0 < len(proposing.pay.model.ids) < everything, timeout=PATIENCE_MS)
    wanted = {line.bill.id for line in proposing.pay._shown}
    press(qtbot, proposing.open_in_builder)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    assert {entry.bill.id for entry in builder.bills.draft} == wanted
    assert builder.bills.draft.source("GBP").account is not None
    assert program.settings.choices(program.settings.shown.company_id).floor == "500"  # type: ignore[union-attr]


def test_marks_terms_and_disputes_are_noted_from_the_menus(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    outlook = outlook_of(qtbot, program)
    window = program.window
    bill = window.bills.model.row_at(0)
    supplier = window.suppliers.model.row_at(1)
    assert bill is not None
    assert supplier is not None

    def menu_of(signal: object, row: object) -> QMenu:
        menu = QMenu(window)
        signal.emit(menu, row)  # type: ignore[attr-defined]
        return menu

    def noted(holds: Callable[[Notebook], bool]) -> None:
        qtbot.waitUntil(
            lambda: outlook.view is not None and holds(outlook.view.findings.notebook), timeout=PATIENCE_MS
        )

    choose(menu_of(window.supplier_menu_opening, supplier), "On hold")
    asking: ReasonDialog = dialog(qtbot, ReasonDialog)
    asking.reason.setText("Goods missing")
    press(qtbot, asking.button)
    noted(lambda book: book.mark(supplier.id) is Mark.HOLD)
    choose(menu_of(window.supplier_menu_opening, supplier), "No longer: On hold")
    noted(lambda book: book.mark(supplier.id) is None)
    choose(menu_of(window.bill_menu_opening, bill), "Early-payment discount")
    terms: EarlyTermsDialog = dialog(qtbot, EarlyTermsDialog)
    terms.percent.setText("2")
    press(qtbot, terms.button)
    noted(lambda book: book.terms(bill.id, bill.supplier_id) == EarlyTerms(Decimal(2), 10))
    assert "Discount: 2 % within 10 days…" in [
        action.text() for action in menu_of(window.bill_menu_opening, bill).actions()
    ]
    choose(menu_of(window.bill_menu_opening, bill), "Disputed")
    asking = dialog(qtbot, ReasonDialog)
    asking.reason.setText("Two of ten broken")
    press(qtbot, asking.button)
    noted(lambda book: book.dispute(bill.id) == "Two of ten broken")


def test_what_was_noted_is_there_after_a_new_start(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    outlook = outlook_of(qtbot, program)
    supplier = program.window.suppliers.model.row_at(1)
    assert supplier is not None
    menu = QMenu(program.window)
    program.window.supplier_menu_opening.emit(menu, supplier)
    choose(menu, "Always pay")

    def is_marked(desk: OutlookDesk) -> bool:
        return desk.view is not None and desk.view.findings.notebook.mark(supplier.id) is Mark.ALWAYS

    qtbot.waitUntil(lambda: is_marked(outlook), timeout=PATIENCE_MS)
    program.end()
    again = start()
    qtbot.waitUntil(lambda: again.desks is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: is_marked(outlook_of(qtbot, again)), timeout=PATIENCE_MS)
