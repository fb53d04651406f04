"""Every way to pay, on every software: planned, recorded through the payment thread, found in the ledger.

The rows are numbered as the ways are listed in the user's own words: 1 one bill, 2 in part, 3 several bills,
4 several suppliers, 5 credit note made, 6 credit in full, 7 in part, 8 credit and cash, 9 over- and
prepayment, 10 refund on account, 11 of a credit note, 12 of a payment, 13 foreign currency, 14 payment
method, 15 payment deleted, 16 bill deleted or voided. What a software does not take is not offered: then the
draft says why, and the software itself refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.cli import TOUR_PLATFORMS
from bookkeeper.codat import AsyncLine, AsyncLink, AsyncPayment, Outcome
from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import DeleteBill, DeletePayment, MakeBill, MakeCreditNote
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import Source
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PushStatus
from bookkeeper.payables.plan import Plan, plan
from bookkeeper.payables.records import Bill, BillPayment, CreditNote, LinkType
from bookkeeper.payables.refunds import (
    Refundable,
    RefundDraft,
    credit_of,
    on_account_with,
    overpaid_by,
    plan_refund,
)
from bookkeeper.payables.removal import bill_removal, payment_removal
from bookkeeper.payables.rules import Api
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.payables.terms import Terms
from tests.end_to_end.firm import Firm, open_firm


class Table:
    """The rows of one software, worked off in three rounds: what is used later is made first."""

    def __init__(self, firm: Firm) -> None:
        self.firm = firm
        #: Row -> whether it was done; a row that is not offered has said why.
        self.done: dict[str, bool] = {}
        self._round: list[tuple[str, Plan]] = []
        self.paid: dict[str, list[Payment]] = {}
        self.plans: dict[str, Plan] = {}

    def make(self) -> tuple[dict[str, CreditNote], Bill]:
        """Row 5: credit notes for the later rows where the software lets them be made; a bill to delete."""
        firm = self.firm
        deeds: dict[str, MakeCreditNote | MakeBill] = {}
        self.done["5"] = hindrance(firm.rules, Scenario.MAKE_CREDIT_NOTE) is None
        if self.done["5"]:
            self.bills = {row: firm.supplier_bills()[0] for row in ("6", "7", "8", "11")}
            deeds = {row: firm.new_note(bill, f"CN-{row}") for row, bill in self.bills.items()}
        deeds["16"] = firm.new_bill(firm.supplier_bills()[0], "BK-16")
        ids = {}
        for (row, deed), payments in zip(deeds.items(), firm.record(list(deeds.values())), strict=True):
            assert_proven(payments)
            firm.expect(deed)
            ids[row] = payments[0].progress.record_id or ""
        firm.fetch(DataType.BILLS, DataType.CREDIT_NOTES)
        notes = {row: firm.queued.credit_note(ids[row]) for row in ids if row != "16"}
        if not notes:
            notes = self._notes_in_the_books()
        return notes, firm.queued.bill(ids["16"])

    def _notes_in_the_books(self) -> dict[str, CreditNote]:
        """Credit notes that were there already, each with a bill that has room for it."""
        firm = self.firm
        pairs = firm.credits_with_room()
        chosen = dict(zip(("6", "7", "8", "11"), pairs, strict=False))
        self.bills = {row: bill for row, (bill, _) in chosen.items()}
        return {row: note for row, (_, note) in chosen.items()}

    def add(self, row: str, build: Callable[[Firm, PaymentDraft], None], currency: str = "") -> None:
        """A row that is paid by a draft; where the draft has an error it is not offered."""
        draft = self.firm.draft(currency)
        build(self.firm, draft)
        if draft.can_record:
            self._round.append((row, plan(draft)))
        else:
            assert any(problem.is_error for problem in draft.problems)
            self.done[row] = False

    def refund(self, row: str, what: Refundable, amount: Money) -> None:
        firm = self.firm
        source = Source(firm.account(amount.currency), Decimal(1))
        terms = Terms(firm.draft().method, "", "")
        draft = RefundDraft(firm.rules, firm.base, firm.day, what, amount.decimal, source, terms, f"R {row}")
        if draft.can_record:
            self._round.append((row, plan_refund(draft)))
        else:
            self.done[row] = False

    def work(self) -> None:
        """Record the round and compare."""
        wanted, self._round = self._round, []
        if not wanted:
            return
        for (row, one), payments in zip(wanted, self.firm.record([p for _, p in wanted]), strict=True):
            assert_proven(payments)
            self.firm.expect(one)
            self.plans[row], self.paid[row] = one, payments
            self.done[row] = True
        self.firm.practice.ledger.check()
        assert self.firm.differences() == []


def assert_proven(payments: list[Payment]) -> None:
    wrong = [(one.act, one.state, one.progress.why) for one in payments if one.state is not State.PROVEN]
    assert wrong == []


def one_bill(firm: Firm, draft: PaymentDraft) -> None:
    draft.tick(firm.supplier_bills()[0])


def in_part(firm: Firm, draft: PaymentDraft) -> None:
    draft.prefer = Api.ASYNC
    draft.tick(firm.supplier_bills()[0], Decimal(1))


def several(firm: Firm, draft: PaymentDraft) -> None:
    draft.prefer = Api.ASYNC
    draft.tick_all(firm.supplier_bills())


def over_suppliers(firm: Firm, draft: PaymentDraft) -> None:
    draft.prefer = Api.ASYNC
    for amount in ("1", "2", "3"):
        draft.tick(firm.supplier_bills()[0], Decimal(amount))


def overpaid(firm: Firm, draft: PaymentDraft) -> None:
    bill = firm.supplier_bills()[0]
    draft.tick(bill)
    draft.set_on_account(firm.queued.supplier(bill.supplier_id), firm.base, Decimal("14.15"))


def prepaid(firm: Firm, draft: PaymentDraft) -> None:
    bill = firm.supplier_bills()[0]
    draft.set_on_account(firm.queued.supplier(bill.supplier_id), firm.base, Decimal(500))


def foreign(firm: Firm, draft: PaymentDraft) -> None:
    draft.tick(firm.foreign_bill())


def with_credit(bill: Bill, note: CreditNote, paid: str | None, used: str | None) -> Callable[..., None]:
    def build(_firm: Firm, draft: PaymentDraft) -> None:
        draft.prefer = Api.ASYNC
        draft.tick(bill, Decimal(paid) if paid is not None else None)
        draft.use_credit(note, Decimal(used) if used is not None else None)

    return build


@pytest.mark.parametrize("platform", TOUR_PLATFORMS)
def test_every_row_ends_in_the_ledger_or_is_not_offered(qtbot: QtBot, tmp_path: Path, platform: str) -> None:
    with open_firm(qtbot, platform, tmp_path) as firm:
        table = Table(firm)
        notes, new_bill = table.make()
        assert notes["6"].remaining is not None
        whole = str(notes["6"].remaining.decimal)

        table.add("1", one_bill)
        table.add("2", in_part)
        table.add("3", several)
        table.add("4", over_suppliers)
        table.add("6", with_credit(table.bills["6"], notes["6"], whole, None))
        table.add("7", with_credit(table.bills["7"], notes["7"], "5", "5"))
        table.add("8", with_credit(table.bills["8"], notes["8"], None, None))
        table.add("9a", overpaid)
        table.add("9b", prepaid)
        table.add("13", foreign, "EUR")
        table.work()

        refunds(table, notes["11"])
        table.work()
        deletions(table, new_bill)

        firm.practice.ledger.check()
        assert firm.differences() == []
        assert table.done == offered(firm)


def refunds(table: Table, note: CreditNote) -> None:
    """Rows 10 to 12: money back of what rows 9 and 5 left."""
    firm = table.firm
    assert note.remaining is not None
    table.refund("11", credit_of(note), note.remaining)
    supplier = firm.queued.supplier(note.supplier_id)
    held = Money.of("500", firm.base)
    if table.done["9b"]:
        prepaid_id = table.paid["9b"][0].supplier_id
        supplier = firm.queued.supplier(prepaid_id)
    table.refund("10", on_account_with(supplier, held), Money.of("200", firm.base))
    kind = firm.rules.payment_refund
    if kind is None:
        table.done["12"] = False
        return
    firm.fetch(DataType.BILL_PAYMENTS)
    over = overpayment(table)
    what = overpaid_by(over, kind)
    table.refund("12", what, what.held)


def overpayment(table: Table) -> BillPayment:
    """That of row 9, or where none can be made from here (Xero), one that stands in the books."""
    made = {payment.progress.record_id for payment in table.paid.get("9a", ())}
    payments = [one for page in table.firm.queued.bill_payments() for one in page.items]
    over = [one for one in payments if any(link.kind == LinkType.PAYMENT_ON_ACCOUNT for link in one.links)]
    return next((one for one in over if one.id in made), over[0])


def deletions(table: Table, bill: Bill) -> None:
    """Rows 15 and 16, with the consequences that were named."""
    firm = table.firm
    record_id = table.paid["2"][0].progress.record_id
    assert record_id is not None
    firm.fetch(DataType.BILL_PAYMENTS, DataType.BILLS)
    payment = firm.queued.bill_payment(record_id)
    removal = payment_removal(firm.rules, payment)
    table.done["15"], table.done["16"] = removal.is_possible, bill_removal(firm.rules, bill).is_possible
    if removal.is_possible:
        touched = tuple(firm.queued.bill(link.record_id) for link in payment.links if link.kind == "Bill")
        (run,) = firm.record([DeletePayment(payment, touched)])
        assert_proven(run)
        firm.expected.add(firm.effects(table.plans["2"]), -1)
    if table.done["16"]:
        (run,) = firm.record([DeleteBill(bill)])
        assert_proven(run)
        firm.expect_deleted(bill)


#: The ways that a row needs, where one can be missing.
_SCENARIOS = {
    "5": (Scenario.MAKE_CREDIT_NOTE,),
    "6": (Scenario.CREDIT_ALONE,),
    "7": (Scenario.PART_OF_CREDIT, Scenario.CREDIT_ALONE),
    "8": (Scenario.WHOLE_CREDIT,),
    "9a": (Scenario.ON_ACCOUNT,),
    "9b": (Scenario.ON_ACCOUNT,),
    "10": (Scenario.REFUND_ON_ACCOUNT,),
    "11": (Scenario.REFUND_OF_CREDIT,),
    "12": (Scenario.REFUND_OF_PAYMENT,),
    "15": (Scenario.DELETE_PAYMENT,),
    "16": (Scenario.DELETE_BILL,),
}


def offered(firm: Firm) -> dict[str, bool]:
    """What the desk says is open on this connection, by row."""
    always = dict.fromkeys(("1", "2", "3", "4", "5", "13"), True)
    return always | {
        row: all(hindrance(firm.rules, one) is None for one in ways) for row, ways in _SCENARIOS.items()
    }


Shape = Callable[[Firm, Bill, Bill, CreditNote], AsyncPayment]


def _payment(firm: Firm, total: Money, *lines: AsyncLine, supplier: str | None, **more: Any) -> AsyncPayment:
    account = firm.account(firm.base)
    method = firm.draft().method if firm.rules.needs_method else None
    return AsyncPayment(
        total,
        firm.day,
        lines,
        supplier,
        account.id,
        Decimal(1),
        method.id if method is not None else None,
        **more,
    )


def _line(firm: Firm, *links: tuple[LinkType, str, Money]) -> AsyncLine:
    amount = sum((-change for _, _, change in links[1:]), -links[0][2])
    allocated_on = firm.day if firm.rules.needs_allocation_date else None
    return AsyncLine(amount, tuple(AsyncLink(kind, of, change) for kind, of, change in links), allocated_on)


def _one_line(*kinds: LinkType) -> Shape:
    """A payment of one line: each kind of link once, its amount as the vendor's examples sign it."""

    def build(firm: Firm, bill: Bill, _other: Bill, note: CreditNote) -> AsyncPayment:
        ten, five = Money.of(10, firm.base), Money.of(5, firm.base)
        links = {
            LinkType.BILL: (LinkType.BILL, bill.id, -ten),
            LinkType.CREDIT_NOTE: (LinkType.CREDIT_NOTE, note.id, five),
            LinkType.PAYMENT_ON_ACCOUNT: (LinkType.PAYMENT_ON_ACCOUNT, bill.supplier_id, -ten),
        }
        line = _line(firm, *(links[kind] for kind in kinds))
        return _payment(firm, line.amount, line, supplier=note.supplier_id)

    return build


def _batch(firm: Firm, bill: Bill, other: Bill, _note: CreditNote) -> AsyncPayment:
    lines = [_line(firm, (LinkType.BILL, one.id, Money.of(-1, one.currency))) for one in (bill, other)]
    return _payment(firm, Money.of(2, firm.base), *lines, supplier=None)


def _refund_of_credit(firm: Firm, _bill: Bill, _other: Bill, note: CreditNote) -> AsyncPayment:
    line = _line(firm, (LinkType.CREDIT_NOTE, note.id, Money.of(5, firm.base)))
    return _payment(firm, line.amount, line, supplier=note.supplier_id)


def _refund_on_account(firm: Firm, bill: Bill, _other: Bill, _note: CreditNote) -> AsyncPayment:
    line = _line(firm, (LinkType.PAYMENT_ON_ACCOUNT, bill.supplier_id, Money.of(5, firm.base)))
    return _payment(firm, line.amount, line, supplier=bill.supplier_id)


SHAPES: dict[Scenario, Shape] = {
    Scenario.BATCH: _batch,
    Scenario.CREDIT_WITH_CASH: _one_line(LinkType.BILL, LinkType.CREDIT_NOTE),
    Scenario.ON_ACCOUNT: _one_line(LinkType.PAYMENT_ON_ACCOUNT),
    Scenario.REFUND_OF_CREDIT: _refund_of_credit,
    Scenario.REFUND_ON_ACCOUNT: _refund_on_account,
}


@pytest.mark.parametrize("platform", TOUR_PLATFORMS)
def test_what_is_not_offered_the_software_refuses(qtbot: QtBot, tmp_path: Path, platform: str) -> None:
    with open_firm(qtbot, platform, tmp_path) as firm:
        bill, note = firm.credits_with_room()[0]
        other = firm.supplier_bills()[0]
        closed = [one for one in SHAPES if hindrance(firm.rules, one) is not None]
        taken = []
        for scenario in closed:
            request = firm.queued.payment_request(SHAPES[scenario](firm, bill, other, note))
            answer = firm.queued.send(request, f"key-{scenario}")
            if answer.outcome is Outcome.REFUSED:
                continue
            assert answer.push is not None
            operation = firm.queued.push_operation(answer.push.key)
            if operation.status is not PushStatus.FAILED or not operation.errors:
                taken.append((scenario, operation.status, operation.error_message))
        assert taken == []
        assert firm.differences() == []
