"""Every way to pay, on every software: planned, recorded, followed by the clerk, and found in the books.

What a software does not take is not offered: then the draft says why. What it is offered, it takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bookkeeper.codat import Client, Directory
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import LinkKind, plan
from bookkeeper.payables.records import Bill, CreditNote
from bookkeeper.payables.rules import Api, Rules, rules_for
from bookkeeper.payments import Order, Requests, new_run
from tests.conftest import Clock
from tests.payments.bench import DAY, Bench, open_bench

PLATFORMS = (
    "xero",
    "qbo",
    "netsuite",
    "intacct",
    "freeagent",
    "zoho",
    "myob",
    "sageaccounting",
    "sage50",
    "qbd",
    "dynamics",
)


@dataclass
class Books:
    """What a scenario chooses from."""

    bench: Bench
    rules: Rules
    base: str
    bills: list[Bill]
    credits: list[CreditNote]

    def draft(self) -> PaymentDraft:
        draft = PaymentDraft(self.rules, self.base, DAY)
        draft.prefer = Api.ASYNC
        accounts = [one for page in self.bench.queued.bank_accounts() for one in page.items]
        for currency in {bill.currency for bill in self.bills}:
            # By name: Xero reports every account in base currency (DOMAIN 4.8), and a transfer does not
            # come from a card.
            name = "Euro" if currency == "EUR" else "Current"
            fitting = [replace(one, currency=currency) for one in accounts if name in one.name]
            draft.set_account(currency, fitting[0] if fitting else None)
            if currency != self.base:
                draft.set_rate(currency, Decimal("0.86"))
        if self.rules.needs_method:
            methods = [one for page in self.bench.queued.payment_methods() for one in page.items]
            draft.method = next(one for one in methods if one.id == "5")
        return draft

    def of_supplier(self, count: int) -> list[Bill]:
        """Bills of one supplier in base currency, as many as wanted."""
        by_supplier: dict[str, list[Bill]] = {}
        for bill in self.bills:
            if bill.currency == self.base:
                by_supplier.setdefault(bill.supplier_id, []).append(bill)
        return next(found for found in by_supplier.values() if len(found) >= count)[:count]

    def with_credit(self) -> tuple[Bill, CreditNote]:
        """A bill in base currency that takes all of a credit note of its supplier, with some left to pay."""
        return next(
            (bill, note)
            for note in self.credits
            for bill in self.bills
            if bill.supplier_id == note.supplier_id
            and bill.currency == note.currency == self.base
            and bill.amount_due is not None
            and note.remaining is not None
            and bill.amount_due > note.remaining
        )


def one_bill(books: Books, draft: PaymentDraft) -> None:
    draft.tick(books.of_supplier(1)[0])


def in_part(books: Books, draft: PaymentDraft) -> None:
    draft.tick(books.of_supplier(1)[0], Decimal(1))


def several(books: Books, draft: PaymentDraft) -> None:
    draft.tick_all(books.of_supplier(2))


def over_suppliers(books: Books, draft: PaymentDraft) -> None:
    first = books.of_supplier(1)[0]
    others = (bill for bill in books.bills if bill.currency == books.base)
    draft.tick(first)
    draft.tick(next(bill for bill in others if bill.supplier_id != first.supplier_id))


def credit_alone(books: Books, draft: PaymentDraft) -> None:
    bill, note = books.with_credit()
    assert note.remaining is not None
    draft.tick(bill, note.remaining.decimal)
    draft.use_credit(note)


def part_of_a_credit(books: Books, draft: PaymentDraft) -> None:
    bill, note = books.with_credit()
    draft.tick(bill, Decimal(1))
    draft.use_credit(note, Decimal(1))


def credit_and_cash(books: Books, draft: PaymentDraft) -> None:
    bill, note = books.with_credit()
    draft.tick(bill)
    draft.use_credit(note)


def overpaid(books: Books, draft: PaymentDraft) -> None:
    (bill,) = books.of_supplier(1)
    draft.tick(bill)
    draft.set_on_account(books.bench.queued.supplier(bill.supplier_id), books.base, Decimal("14.15"))


def prepaid(books: Books, draft: PaymentDraft) -> None:
    (bill,) = books.of_supplier(1)
    draft.set_on_account(books.bench.queued.supplier(bill.supplier_id), books.base, Decimal(500))


def foreign(books: Books, draft: PaymentDraft) -> None:
    draft.tick(next(bill for bill in books.bills if bill.currency == "EUR"))


WAYS: tuple[Callable[[Books, PaymentDraft], None], ...] = (
    one_bill,
    in_part,
    several,
    over_suppliers,
    credit_alone,
    part_of_a_credit,
    credit_and_cash,
    overpaid,
    prepaid,
    foreign,
)


@pytest.fixture(params=PLATFORMS)
def books(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Books]:
    with open_bench(clock, tmp_path, platform=request.param, bills=120) as bench:
        client: Client = bench.queued._client
        connection = Directory(client).connection(bench.whose.company_id, bench.whose.connection_id)
        base = bench.queued.base_currency()
        assert base is not None
        bills = [bill for page in bench.queued.bills() for bill in page.items if bill.is_payable]
        notes = [note for page in bench.queued.credit_notes() for note in page.items if note.is_usable]
        bills = [bill for bill in bills if bill.issued_on is not None and bill.issued_on < DAY]
        yield Books(bench, rules_for(connection.platform_key), base, bills, notes)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_what_is_offered_is_taken_and_what_is_not_says_why(
    books: Books, way: Callable[[Books, PaymentDraft], None]
) -> None:
    try:
        draft = books.draft()
        way(books, draft)
    except StopIteration:
        pytest.skip("the practice books of this software hold nothing to do this with")
    if not draft.can_record:
        assert [problem for problem in draft.problems if problem.is_error]
        return
    bench, wanted = books.bench, plan(draft)
    requests = Requests(bench.live, bench.queued)
    order = Order(wanted, "ann", bench.clock())
    run = bench.journal.record(new_run(order, bench.whose, requests), bench.clock())

    bench.run(timedelta(hours=2))

    stored = [bench.stored(payment_id) for payment_id in run.payment_ids]
    assert [(one.state, one.progress.why) for one in stored if one.state is not State.PROVEN] == []
    last = {(link.kind, link.record_id): link.after for one in wanted.payments for link in one.links}
    for (kind, record_id), expected in last.items():
        assert _balance(bench, kind, record_id) in (expected, None)
    bench.practice.ledger.check()


def _balance(bench: Bench, kind: LinkKind, record_id: str) -> Money | None:
    """What the copy of the books, fetched anew by the clerk, says; None where there is no balance to read."""
    if kind is LinkKind.BILL:
        return bench.queued.bill(record_id).amount_due
    if kind is LinkKind.CREDIT_NOTE:
        return bench.queued.credit_note(record_id).remaining
    return None
