"""A gateway to a practice company over real HTTP, and what the tests of payments need of both."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bookkeeper.codat import (
    Access,
    AsyncGateway,
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    Client,
    Outcome,
    StoredRequest,
    authorization_from,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PullStatus, PushOperation, PushStatus
from bookkeeper.payables.records import Bill, BillPayment, CreditNote, LinkType
from bookkeeper.practice import RunningPractice, running
from tests.codat.conftest import Time
from tests.conftest import Clock

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
#: What is fetched anew after a payment.
WRITTEN = ("billPayments", "bills", "billCreditNotes")


@dataclass
class Desk:
    """A gateway to a practice company, with what every test needs of both."""

    practice: RunningPractice
    gateway: AsyncGateway
    clock: Clock

    def fetched(self, *data_types: str) -> None:
        """Bring the copy up to date."""
        for data_type in data_types:
            assert self.gateway.follow(self.gateway.queue_refresh(data_type)).status is PullStatus.COMPLETE

    def pushed(self, request: StoredRequest, status: PushStatus = PushStatus.SUCCESS) -> PushOperation:
        """What became of a write."""
        answer = self.gateway.send(request, str(uuid.uuid4()))
        assert (answer.outcome, answer.is_queued) == (Outcome.ACCEPTED, True), answer
        assert answer.push_key is not None
        found = self.gateway.push_operation(answer.push_key)
        assert found.status is status, found
        return found

    def bills(self, currency: str = "GBP") -> list[Bill]:
        """Open bills, those of the supplier with the most first."""
        found = [bill for page in self.gateway.bills() for bill in page.items if bill.currency == currency]
        suppliers = [bill.supplier_id for bill in found]
        return sorted(found, key=lambda bill: (-suppliers.count(bill.supplier_id), bill.supplier_id, bill.id))

    def credit(self) -> tuple[CreditNote, Bill]:
        """A credit note, and a bill of its supplier that is larger than it."""
        notes = [note for page in self.gateway.credit_notes() for note in page.items if note.is_usable]
        return next(
            (note, bill)
            for note in notes
            for bill in self.bills()
            if (bill.supplier_id, bill.currency) == (note.supplier_id, note.currency)
            and due(bill) > left(note)
        )

    def account(self, currency: str = "GBP") -> str:
        """An account to pay from; Xero does not say which is in another currency, the ledger does."""
        return str(
            self.practice.ledger.value(
                "SELECT id FROM account WHERE role = 'bank' AND currency = ? AND status = 'Active'",
                (currency,),
            )
        )

    def payment(self, *lines: AsyncLine, of: Bill | CreditNote, **fields: object) -> AsyncPayment:
        """A payment of such lines, with what the software wants."""
        model = self.gateway.options(DataType.BILL_PAYMENTS)
        total = sum((line.amount for line in lines[1:]), lines[0].amount)
        if "lines.allocatedOnDate" in model.required:
            lines = tuple(replace(line, allocated_on=NOW.date() + timedelta(1)) for line in lines)
        given: dict[str, object] = {
            "supplier_id": of.supplier_id,
            "account_id": self.account(total.currency),
            "rate": Decimal(1) if "currencyRate" in model.required else None,
            "method_id": "5" if model.methods else None,
            **fields,
        }
        return AsyncPayment(total, NOW.date(), lines, **given)  # type: ignore[arg-type]


@contextmanager
def desk_of(
    platform: str, time: Time, *, push_s: float = 0, pull_s: float = 0, has_push_keys: bool = True
) -> Iterator[Desk]:
    clock = Clock(NOW)
    with (
        running(
            platform=platform, bills=40, suppliers=8, seed=7, today=NOW.date(), clock=clock,
            push_seconds=push_s, pull_seconds=pull_s, has_push_keys=has_push_keys,
        ) as practice,
        Client(Access(practice.base_url, authorization_from(practice.api_key)), time.pace) as client,
    ):  # fmt: skip
        yield Desk(practice, AsyncGateway(client, practice.company_id, practice.connection_id), clock)


def due(bill: Bill) -> Money:
    assert bill.amount_due is not None
    return bill.amount_due


def left(note: CreditNote) -> Money:
    assert note.remaining is not None
    return note.remaining


def paid(bill: Bill, amount: Money | None = None) -> AsyncLink:
    return AsyncLink(LinkType.BILL, bill.id, -(amount or due(bill)))


def line(*links: AsyncLink) -> AsyncLine:
    """The line that balances these links, all in one currency."""
    return AsyncLine(sum((-link.amount for link in links[1:]), -links[0].amount), links)


def same(sent: AsyncPayment, read: BillPayment) -> None:
    """What was sent is what is in the books, to the penny."""
    assert read.flaw is None
    assert (read.total, read.paid_on) == (sent.total, sent.paid_on)
    assert read.supplier_id == sent.supplier_id
    assert [
        (one.amount, [(link.kind, link.record_id, link.amount) for link in one.links]) for one in read.lines
    ] == [
        (one.amount.decimal, [(link.kind, link.record_id, link.amount.decimal) for link in one.links])
        for one in sent.lines
    ]
