"""The acts of the tour, from the welcome to the proof."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from bookkeeper.journal import State
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import Bill
from bookkeeper.tour.approving import Approving
from bookkeeper.tour.companies import Companies
from bookkeeper.tour.corners import Corners
from bookkeeper.tour.hands import Hands, as_typed, dialogs_on_screen
from bookkeeper.tour.proposing import Proposing
from bookkeeper.tour.report import TourFailedError
from bookkeeper.tour.runs import Runs
from bookkeeper.tour.ways import (
    BUILDER_SIZE,
    PREVIEW_SIZE,
    Ways,
    bill_with_credit,
    fill_in,
    open_builder,
)
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from bookkeeper.ui.theme import Scheme

#: Whatever the size of the screen, which off screen is small.
_SIZE = (1440, 900)
_PART = Decimal("50.00")
_RATE = "0.8615"
_HOLD_S = 3

D = TypeVar("D", bound=QDialog)


class Tour:
    """One performance."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._program = hands.program
        self._window = hands.window

    def perform(self) -> None:
        """From the welcome to the proof."""
        self._program.settings.hold_s = _HOLD_S
        self._program.theme.choose(Scheme.LIGHT)
        self._window.resize(*_SIZE)
        self._welcome()
        self._look_around()
        chosen = self._choose()
        suppliers_before = self._hands.balances(chosen)
        builder = self._build(chosen)
        self._follow(self._record(builder))
        self._verify(chosen, suppliers_before)
        self._use_a_credit()
        Proposing(self._hands).perform()
        Runs(self._hands, self._hands.papers).perform()
        Ways(self._hands).perform()
        Approving(self._hands).perform()
        Companies(self._hands).perform()
        Corners(self._hands).perform()
        self._hands.step("The same in the dark")
        self._program.theme.choose(Scheme.DARK)
        self._hands.settle()
        self._hands.picture(self._window, "dark")

    def _welcome(self) -> None:
        self._hands.step("Start for the first time")
        self._program.start()
        welcome = self._hands.dialog(WelcomeDialog)
        self._hands.picture(welcome, "welcome")
        self._hands.step("Choose the practice company")
        self._hands.click(welcome.practice)
        self._hands.until("the practice company is open", lambda: self._program.session is not None)
        self._hands.until("the books are read", self._hands.has_bills)

    def _look_around(self) -> None:
        self._hands.step("Look at suppliers, open bills and bank accounts")
        self._window.bills.view.setFocus()
        QTest.keyClick(self._window.bills.view, Qt.Key.Key_Home)
        self._hands.settle()
        self._hands.picture(self._window, "desk")
        self._hands.step("Search for a bill")
        QTest.keyClicks(self._window.bar.search, "rpt445")
        self._hands.until("the search has found one bill", lambda: len(self._window.bills.view.rows.ids) == 1)
        self._hands.picture(self._window, "search")
        self._window.bar.search.clear()
        self._hands.until("all bills are back", lambda: len(self._window.bills.view.rows.ids) > 1)

    def _choose(self) -> list[Bill]:
        """Five bills: four in base currency, one of them to be paid in part, and one in euros."""
        payable = self._hands.payable_bills()
        known = [bill for bill in payable if bill.reference in ("RPT445-1", "MC 200", "MC 204")]
        others = [bill for bill in payable if bill.currency == "GBP" and bill not in known]
        large = next(one for one in others if (one.total or Money(0, "GBP")) > Money.of(2 * _PART, "GBP"))
        euro = next(bill for bill in payable if bill.currency == "EUR")
        chosen = [*[*known, large][:4], euro]
        if len(chosen) != 5:
            raise TourFailedError("the practice company lacks the bills of the tour")
        return chosen

    def _build(self, chosen: list[Bill]) -> BuilderDialog:
        self._hands.step("Pick two bills and press Pay bills")
        view = self._window.bills.view
        for number, bill in enumerate(chosen[:2]):
            modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            self._hands.click_row(view, bill.id, "supplier", modifier)
        self._hands.settle()
        self._hands.picture(self._window, "picked")
        self._hands.click(self._window.bar.pay)
        builder = self._hands.dialog(BuilderDialog)
        builder.resize(*BUILDER_SIZE)
        self._hands.until("the builder lists the bills", lambda: len(builder.bills.model.ids) > 0)
        self._hands.step("Tick three more bills, one of them in euros")
        for bill in chosen[2:]:
            self._hands.click_row(builder.bills.table, bill.id, "tick")
        self._hands.step(f"Pay {chosen[3].reference} in part")
        self._hands.type_amount(builder, chosen[3].id, str(_PART))
        self._hands.picture(builder, "builder-problems")
        self._create_euro_account(builder)
        self._hands.step("Choose the account")
        fill_in(self._hands, builder)
        self._hands.step("Type the exchange rate")
        rate = builder.sources.row("EUR").rate
        rate.setFocus()
        QTest.keyClicks(rate, as_typed(_RATE))
        QTest.keyClick(rate, Qt.Key.Key_Tab)
        self._hands.until("nothing stands in the way", builder.footer.record.isEnabled)
        self._hands.picture(builder, "builder-ready")
        return builder

    def _create_euro_account(self, builder: BuilderDialog) -> None:
        self._hands.step("Make a new euro account in the accounting software and pay from it")
        builder.checks.account_wanted.emit("EUR")
        dialog = self._hands.dialog(NewAccountDialog)
        QTest.keyClicks(dialog.name, "Supplier payments euro")
        QTest.keyClicks(dialog.number, "55667788")
        self._hands.picture(dialog, "new-account")
        if not dialog.create_button.isEnabled():
            self._hands.step("This software lets none be made from here, so one that is there pays")
            dialog.reject()
            return
        self._hands.click(dialog.create_button)
        self._hands.until("the account was made", lambda: not dialogs_on_screen(NewAccountDialog))
        row = builder.sources.row("EUR")
        name = "Supplier payments euro"
        self._hands.until("the account is chosen", lambda: name in row.account.currentText())

    def _record(self, builder: BuilderDialog) -> int:
        """Record; how many payments that makes."""
        self._hands.step("Look at what will be recorded")
        self._hands.click(builder.footer.preview)
        preview = self._hands.dialog(PreviewDialog)
        preview.resize(*PREVIEW_SIZE)
        self._hands.until("the records are read again", preview.reading.again.isEnabled)
        self._hands.picture(preview, "preview")
        self._hands.step("Look at the requests themselves")
        self._hands.click(preview.show_requests)
        self._hands.picture(preview, "requests")
        self._hands.step("Record")
        count = builder.bills.draft.payment_count
        self._hands.click(preview.record)
        self._hands.until("the journal holds the payments", lambda: not dialogs_on_screen(BuilderDialog))
        self._hands.until("the payments are listed", lambda: len(self._hands.states()) == count)
        self._hands.picture(self._window, "recorded")
        return count

    def _follow(self, count: int) -> None:
        self._hands.step("Wait until the books confirm every payment")
        self._hands.until("all are reconciled", lambda: self._hands.states() == [State.PROVEN] * count)
        self._hands.settle()
        self._hands.picture(self._window, "reconciled")
        self._hands.step("Look at one payment")
        view = self._window.payments.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Return)
        payment = self._hands.dialog(PaymentDialog)
        self._hands.until("its history is there", lambda: len(payment.model.ids) > 0)
        self._hands.picture(payment, "payment")
        payment.accept()

    def _verify(self, chosen: list[Bill], before: dict[str, Totals]) -> None:
        self._hands.step("Refresh, and compare the books with what was meant")
        self._hands.click(self._window.bar.refresh)
        self._hands.until("the books are read again", lambda: not self._window.bar.is_refreshing)
        after = self._hands.balances(chosen)
        with closing(self._hands.reader()) as reader:
            for number, bill in enumerate(chosen):
                assert bill.amount_due is not None
                paid = Money.of(_PART, "GBP") if number == 3 else bill.amount_due
                now = reader.bill(bill.id)
                found = str(now.amount_due) if now is not None else "nothing"
                self._hands.check(f"Bill {bill.reference}, amount due", bill.amount_due - paid, found)
                before[bill.supplier_id].add(-paid)
        for supplier_id, totals in before.items():
            name = next(bill.supplier_name for bill in chosen if bill.supplier_id == supplier_id)
            for currency in {bill.currency for bill in chosen if bill.supplier_id == supplier_id}:
                found = str(after[supplier_id].in_currency(currency))
                self._hands.check(f"{name}, balance", totals.in_currency(currency), found)

    def _use_a_credit(self) -> None:
        """A bill paid with a credit note and the rest in cash, where the software takes that."""
        self._hands.step("Use a credit note, and pay the rest of the bill in cash")
        builder = open_builder(self._hands)
        pair = bill_with_credit(self._hands, builder)
        if pair is None:
            self._hands.step("This software takes no credit notes from here; the builder says so")
            self._hands.picture(builder, "builder-no-credit")
            builder.reject()
            return
        bill, _ = pair
        self._hands.click_row(builder.bills.table, bill.id, "tick")
        self._hands.click(builder.credits.use_all)
        fill_in(self._hands, builder)
        self._hands.picture(builder, "builder-credit")
        count = len(self._hands.states()) + builder.bills.draft.payment_count
        self._hands.click(builder.footer.record)
        self._hands.until("the journal holds the payments", lambda: not dialogs_on_screen(BuilderDialog))
        self._hands.until_reconciled(count)
        self._hands.picture(self._window, "credit-used")
        self._hands.check_due(bill, Money.zero(bill.currency))
