"""The acts that show what this accounting software takes: a batch, a refusal, and taking a payment back."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, LinkType
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.tour.hands import Hands, dialogs_on_screen
from bookkeeper.tour.report import TourFailedError
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.removal import RemovalDialog
from bookkeeper.ui.formats import today

#: Whatever the size of the screen, which off screen is small.
BUILDER_SIZE = (1360, 860)
PREVIEW_SIZE = (1120, 680)


def open_builder(hands: Hands) -> BuilderDialog:
    """The builder with nothing ticked, its bills on the list."""
    hands.window.bills.view.pick_none()
    hands.click(hands.window.bar.pay)
    builder = hands.dialog(BuilderDialog)
    builder.resize(*BUILDER_SIZE)
    hands.until("the builder lists the bills", lambda: len(builder.bills.model.ids) > 0)
    # What was half built before is taken up again.
    builder.bills.untick_all()
    return builder


def fill_in(hands: Hands, builder: BuilderDialog) -> None:
    """Choose the account, and whatever else this software asks of each payment."""
    draft = builder.bills.draft
    for currency in draft.currencies:
        box = builder.sources.row(currency).account
        box.setFocus()
        while draft.source(currency).account is None and box.currentIndex() + 1 < box.count():
            QTest.keyClick(box, Qt.Key.Key_Down)
    terms = builder.head.terms
    if draft.rules.needs_method and terms.method.currentIndex() <= 0:
        terms.method.setFocus()
        QTest.keyClick(terms.method, Qt.Key.Key_Down)
    longest = draft.rules.reference_max
    if longest is not None and longest < len(builder.head.reference.text()):
        builder.head.reference.selectAll()
        QTest.keyClicks(builder.head.reference, "RUN 1")
    hands.settle()


class Ways:
    """What comes after the first payments."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def perform(self) -> None:
        """A batch, a refusal, and back again."""
        self._pay_together()
        self._be_refused()
        self._take_back()

    def _pay_together(self) -> None:
        hands = self._hands
        hands.step("Pay three suppliers together, as far as the software takes that")
        builder = open_builder(hands)
        if builder.head.together.isEnabled() and builder.head.together.currentIndex() == 0:
            builder.head.together.setFocus()
            QTest.keyClick(builder.head.together, Qt.Key.Key_Down)
        chosen = self._of_three_suppliers(builder)
        for bill in chosen:
            hands.click_row(builder.bills.table, bill.id, "tick")
        fill_in(hands, builder)
        hands.picture(builder, "builder-together")
        hands.click(builder.footer.preview)
        preview = hands.dialog(PreviewDialog)
        preview.resize(*PREVIEW_SIZE)
        hands.picture(preview, "preview-together")
        count = len(hands.states()) + builder.bills.draft.payment_count
        hands.click(preview.record)
        hands.until("the journal holds the payments", lambda: not dialogs_on_screen(BuilderDialog))
        hands.until_reconciled(count)
        hands.picture(hands.window, "together-reconciled")
        for bill in chosen:
            hands.check_due(bill, Money.zero(bill.currency))

    def _of_three_suppliers(self, builder: BuilderDialog) -> list[Bill]:
        base = builder.bills.draft.base_currency
        by_supplier: dict[str, Bill] = {}
        for bill in self._hands.payable_bills():
            if bill.currency == base and bill.issued_on is not None and bill.issued_on < today():
                by_supplier.setdefault(bill.supplier_id, bill)
        return list(by_supplier.values())[:3]

    def _be_refused(self) -> None:
        """The builder says why something is not possible before anything is recorded."""
        hands = self._hands
        hands.step("Ask for what the software does not take, and be told why")
        builder = open_builder(hands)
        draft = builder.bills.draft
        pair = bill_with_credit(hands, builder)
        if pair is not None and hindrance(draft.connection_rules, Scenario.PART_OF_CREDIT) is not None:
            bill, _ = pair
            hands.type_amount(builder, bill.id, "1")
            # Those of the ticked bill's supplier come first. *Use credits* would know better.
            hands.click_cell(builder.credits.table, builder.credits.model.ids[0], "tick")
        else:
            bill = next(one for one in hands.payable_bills() if one.currency == draft.base_currency)
            assert bill.amount_due is not None
            hands.type_amount(builder, bill.id, str(bill.amount_due.decimal + 1))
        fill_in(hands, builder)
        hands.picture(builder, "refusal")
        is_refused = not builder.footer.record.isEnabled()
        builder.reject()
        hands.until("the builder is closed", lambda: not dialogs_on_screen(BuilderDialog))
        if not is_refused:
            raise TourFailedError("the builder offers what the software does not take")

    def _take_back(self) -> None:
        """Delete the newest payment where the software lets it be deleted; else see why not."""
        hands = self._hands
        hands.step("Take a payment back")
        window = hands.window
        window.history.turn_to(1)
        view = window.book_payments.view
        hands.until("the books' payments are listed", lambda: len(view.rows.ids) > 0)
        bill = self._go_to_a_payment_of_one_bill()
        QTest.keyClick(view, Qt.Key.Key_Return)
        record = hands.dialog(RecordDialog)
        hands.picture(record, "payment-in-the-books")
        button = record.buttons["delete"]
        if not button.isEnabled():
            record.reject()
            return
        before = len(hands.states())
        hands.click(button)
        removal = hands.dialog(RemovalDialog)
        hands.picture(removal, "delete")
        hands.click(removal.do)
        hands.until_reconciled(before + 1)
        hands.until("the copy is read anew", lambda: not window.bar.is_refreshing)
        hands.picture(window, "taken-back")
        hands.check_due(bill, bill.total or Money.zero(bill.currency))

    def _go_to_a_payment_of_one_bill(self) -> Bill:
        """Put the keyboard on a payment that settled one bill in full; that bill."""
        view = self._hands.window.book_payments.view
        with closing(self._hands.reader()) as reader:
            for position, row_id in enumerate(view.rows.ids):
                row = view.rows.row_at(position)
                payment = reader.bill_payment(row.id) if row is not None else None
                links = payment.links if payment is not None else ()
                bill = reader.bill(links[0].record_id) if len(links) == 1 else None
                if links and links[0].kind == LinkType.BILL and _is_settled_by(bill, links[0].amount):
                    assert bill is not None
                    view.setFocus()
                    view.go_to(row_id)
                    return bill
        raise TourFailedError("no payment of a single bill is on the list")


def _is_settled_by(bill: Bill | None, change: Decimal) -> bool:
    return bill is not None and bill.total is not None and bill.total.decimal == -change


def bill_with_credit(hands: Hands, builder: BuilderDialog) -> tuple[Bill, int] | None:
    """A bill in base currency with a credit note of its supplier that leaves something to pay.

    Returns:
        The bill, and the note's place on its list; None where the software takes no credit notes.
    """
    credits = builder.credits.model
    for position in range(len(credits.ids)):
        note = credits.row_at(position)
        for bill in hands.payable_bills():
            if note is None or not note.is_usable or note.remaining is None or bill.amount_due is None:
                continue
            is_its = (bill.supplier_id, bill.currency) == (note.supplier_id, note.currency)
            is_base = bill.currency == builder.bills.draft.base_currency
            if is_its and is_base and bill.amount_due > note.remaining:
                return bill, position
    return None
