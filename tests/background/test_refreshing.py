"""A refresh over real HTTP into a real copy: every software, old copies, fetches that fail, what changed."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bookkeeper.background.jobs import FetchProgress, Refreshed
from bookkeeper.background.refresh_watch import Patience, Watch
from bookkeeper.background.refreshing import Sources, refresh
from bookkeeper.books import (
    BillQuery,
    Books,
    CreditNoteQuery,
    Kind,
    PaymentQuery,
    Reader,
    Reason,
    SupplierQuery,
    Why,
)
from bookkeeper.codat import (
    Access,
    AsyncGateway,
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    CancelledError,
    Client,
    Directory,
    Gateway,
    Pace,
    StoredRequest,
    authorization_from,
)
from bookkeeper.errors import NotAllowedError
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PushStatus
from bookkeeper.payables.records import Bill, BillStatus, CreditNote, CreditStatus, LinkType
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.practice import FaultName, RunningPractice, running
from bookkeeper.practice.data_sets import forget_all
from tests.conftest import Clock

DAY = date(2026, 11, 22)
BOTH = frozenset(Api)
#: Every wait is one look, and the practice's clock moves by a second in each.
QUICK = Patience(limit_s=20.0, first_s=0.001, longest_s=0.001, step_s=0.001)
#: Looks once and gives up.
HASTY = Patience(limit_s=0.0, first_s=0.001, longest_s=0.001, step_s=0.001)


@dataclass
class Rig:
    """A practice company, a copy of it, and one refresh after another."""

    practice: RunningPractice
    clock: Clock
    books: Books
    reader: Reader
    client: Client
    cancelled: threading.Event = field(default_factory=threading.Event)
    told: list[object] = field(default_factory=list)
    shown: list[frozenset[Kind]] = field(default_factory=list)

    @property
    def queued(self) -> AsyncGateway:
        return AsyncGateway(self.client, self.practice.company_id, self.practice.connection_id)

    @property
    def apis(self) -> frozenset[Api]:
        """Those that reach the software."""
        company, connection = self.practice.company_id, self.practice.connection_id
        return rules_for(Directory(self.client).connection(company, connection).platform_key).apis

    def refresh(self, apis: frozenset[Api] | None = None, patience: Patience = QUICK) -> Refreshed:
        used = self.apis if apis is None else apis
        ids = self.practice.company_id, self.practice.connection_id
        sources = Sources(
            partial(Directory(self.client).connection, *ids),
            Gateway(self.client, *ids) if Api.SYNC in used else None,
            self.queued if Api.ASYNC in used else None,
        )
        watch = Watch(self.told.append, self.shown.append, self.cancelled, self.clock, patience)
        steps = refresh(self.books, sources, watch)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                result: Refreshed = end.value
                return result
            self.clock.forward(1)

    def open_bills(self) -> list[Bill]:
        return self.reader.bills(self.reader.bill_ids(self.reader.ids(BillQuery(DAY))))

    def every_bill(self) -> dict[str, Bill]:
        ids = self.reader.bill_ids(self.reader.ids(BillQuery(DAY, only_open=False)))
        return {bill.id: bill for bill in self.reader.bills(ids)}

    def asked(self, act: Callable[[], object], part: str) -> list[str]:
        """The queries of the requests that an act makes to paths ending so."""
        count = len(self.practice.requests)
        act()
        return [str(one.query) for one in self.practice.requests[count:] if one.path.endswith(part)]

    def write(self, request: StoredRequest) -> str:
        """Id of the payment that a queued write made or changed."""
        answer = self.queued.send(request, str(uuid.uuid4()))
        assert answer.push_key is not None, answer
        self.clock.forward(10)
        done = self.queued.push_operation(answer.push_key)
        assert done.status is PushStatus.SUCCESS, done
        return done.changed(DataType.BILL_PAYMENTS)[0]

    def pay(self, bill: Bill) -> str:
        """Pay a bill in full behind the copy's back."""
        assert bill.amount_due is not None
        account = next(one for one in self.reader.bank_accounts() if "Current" in one.name)
        line = AsyncLine(bill.amount_due, (AsyncLink(LinkType.BILL, bill.id, -bill.amount_due),))
        payment = AsyncPayment(
            bill.amount_due,
            DAY,
            (line,),
            supplier_id=bill.supplier_id,
            account_id=account.id,
            rate=Decimal(1),
        )
        return self.write(self.queued.payment_request(payment))

    def a_bill(self) -> Bill:
        return next(bill for bill in self.open_bills() if bill.is_payable and bill.currency == "GBP")


@contextmanager
def rig_of(path: Path, clock: Clock, platform: str = "xero", **options: Any) -> Iterator[Rig]:
    with ExitStack() as stack:
        practice = stack.enter_context(
            running(platform=platform, bills=40, suppliers=8, seed=7, today=DAY, clock=clock, **options)
        )
        books = stack.enter_context(closing(Books.open(path / "books.sqlite3", clock)))
        reader = stack.enter_context(closing(books.reader()))
        access = Access(practice.base_url, authorization_from(practice.api_key))
        client = stack.enter_context(Client(access, Pace(sleep=clock.forward, now=clock)))
        yield Rig(practice, clock, books, reader, client)


@pytest.fixture
def rig(tmp_path: Path, clock: Clock) -> Iterator[Rig]:
    with rig_of(tmp_path, clock) as made:
        yield made


def fake_note(ident: str) -> CreditNote:
    left = Money(2544, "GBP")
    return CreditNote(ident, "s", "Nobody", "GONE-1", DAY, "GBP", left, left, CreditStatus.SUBMITTED)


@pytest.mark.parametrize("platform", ["xero", "qbo", "myob", "sage50"])
def test_everything_is_in_the_copy_afterwards(platform: str, tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, platform) as rig:
        result = rig.refresh()
        assert (result.trouble, result.set_aside, result.late) == (None, (), frozenset())
        reader, facts = rig.reader, rig.reader.facts()
        assert facts.base_currency == "GBP"
        assert facts.reasons == {}
        assert set(facts.as_of) == set(Kind) - ({Kind.CLOSED_BILLS} if Api.SYNC not in rig.apis else set())
        assert len(rig.open_bills()) == 40
        closed = [bill for bill in rig.every_bill().values() if bill.status is BillStatus.PAID]
        assert closed
        assert len(reader.ids(SupplierQuery(DAY))) == 8
        assert reader.usable_credit_notes()
        assert len(reader.ids(CreditNoteQuery())) == len(reader.usable_credit_notes())
        assert reader.ids(PaymentQuery())
        assert any(reader.payments_of(bill.id) for bill in closed)
        accounts = {one.id for one in reader.bank_accounts()}
        assert accounts & reader.held().balances.keys()
        assert reader.held().as_of is not None
        assert reader.tax_rates()
        assert reader.nominal_accounts()
        options = reader.options()
        assert options is not None
        assert LinkType.BILL in options.link_types
        assert rig.shown[-1] >= {Kind.CREDIT_NOTES, Kind.OPTIONS}
        assert any(isinstance(one, FetchProgress) and one.ended == one.asked for one in rig.told)


def test_what_is_live_is_shown_before_the_rest_is_asked_for(rig: Rig) -> None:
    rig.refresh()
    paths = [one.path for one in rig.practice.requests]
    first_queued = next(number for number, path in enumerate(paths) if "/data/queue/" in path)
    assert any(path.endswith("/payables/bills") for path in paths[:first_queued])
    assert rig.shown[0] == {Kind.SUPPLIERS, Kind.BANK_ACCOUNTS, Kind.BILLS}


def test_after_the_first_time_only_changes_are_read(rig: Rig) -> None:
    (first,) = rig.asked(rig.refresh, "/data/billPayments")
    assert "query=" not in first
    bill = rig.a_bill()
    payment_id = rig.pay(bill)
    (second,) = rig.asked(rig.refresh, "/data/billPayments")
    assert "query=modifiedDate" in second
    assert rig.every_bill()[bill.id].status is BillStatus.PAID
    assert [one.id for one in rig.reader.payments_of(bill.id)] == [payment_id]
    assert bill.id not in {one.id for one in rig.open_bills()}


def test_a_payment_deleted_in_the_books_is_gone_from_the_copy(rig: Rig) -> None:
    rig.refresh()
    bill = rig.a_bill()
    payment_id = rig.pay(bill)
    rig.refresh()
    rig.write(rig.queued.delete_payment_request(payment_id))
    rig.refresh()
    assert rig.reader.payments_of(bill.id) == []
    found = rig.reader.book_payment_rows(rig.reader.ids(PaymentQuery(bill.reference, only_standing=False)))
    assert [row.id for row in found if row.is_gone] == [payment_id]
    assert bill.id in {one.id for one in rig.open_bills()}


def test_what_disappeared_without_a_word_is_found_once_a_day(rig: Rig) -> None:
    rig.refresh()
    rig.books.put_credit_notes([fake_note("never-there")])
    rig.refresh()
    assert "never-there" in {note.id for note in rig.reader.usable_credit_notes()}
    rig.clock.forward(timedelta(hours=25).total_seconds())
    (asked,) = rig.asked(rig.refresh, "/data/billCreditNotes")
    assert "query=" not in asked
    assert "never-there" not in {note.id for note in rig.reader.usable_credit_notes()}


def test_a_fetch_that_does_not_end_leaves_what_is_there_and_says_so(tmp_path: Path, clock: Clock) -> None:
    linked_at = clock.now
    with rig_of(tmp_path, clock, "sage50", pull_seconds=10**6) as rig:
        rig.clock.forward(3600)
        result = rig.refresh(patience=HASTY)
        assert result.late >= {Kind.BILLS, Kind.CREDIT_NOTES, Kind.SUPPLIERS}
        assert len(rig.open_bills()) == 40
        facts = rig.reader.facts()
        assert facts.as_of[Kind.BILLS] <= linked_at
        assert facts.reasons[Kind.BILLS] == Reason(Why.NOT_READY)
        # The next one finds the same fetch still under way, and nothing new to read.
        assert rig.asked(partial(rig.refresh, patience=HASTY), "/data/bills") == []


def test_an_old_copy_undoes_nothing_that_was_read_back(tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, "sage50", pull_seconds=10**6) as rig:
        rig.refresh(patience=HASTY)
        bill = rig.a_bill()
        now_paid = Bill(
            bill.id, bill.supplier_id, bill.supplier_name, bill.reference, bill.issued_on, bill.due_on, "GBP",
            bill.total, Money.zero("GBP"), BillStatus.PAID,
        )  # fmt: skip
        rig.books.put_bills([now_paid])
        # As after a copy that another program had made meanwhile, and still before the payment.
        with rig.practice.ledger.changing() as connection:
            connection.execute("UPDATE data_set SET pulled = pulled + 1000000")
        assert rig.asked(partial(rig.refresh, patience=HASTY), "/data/bills") != []
        assert rig.every_bill()[bill.id].status is BillStatus.PAID


def test_data_that_were_never_fetched_are_a_reason_and_no_error(tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, pull_seconds=10**6) as rig:
        forget_all(rig.practice.ledger)
        result = rig.refresh(patience=HASTY)
        assert result.trouble is None
        assert len(rig.open_bills()) == 40
        reasons = rig.reader.facts().reasons
        assert reasons[Kind.CREDIT_NOTES] == Reason(Why.NOT_READY)
        assert rig.reader.usable_credit_notes() == []


@pytest.mark.parametrize("path", ["/queue/paymentMethods$", "/data/paymentMethods$"])
def test_one_kind_that_cannot_be_had_leaves_the_others_alone(rig: Rig, path: str) -> None:
    rig.practice.faults.add(FaultName.CONFLICT, path=path)
    result = rig.refresh()
    assert result.trouble is None
    assert {kind: reason.why for kind, reason in rig.reader.facts().reasons.items()} == {
        Kind.PAYMENT_METHODS: Why.NOT_READY
    }
    assert rig.reader.usable_credit_notes()
    rig.refresh()
    assert rig.reader.facts().reasons == {}


def test_a_fetch_that_was_under_way_is_followed_by_one_that_shows_what_happened_since(
    tmp_path: Path, clock: Clock
) -> None:
    with rig_of(tmp_path, clock, pull_seconds=5) as rig:
        older = rig.queued.queue_refresh(DataType.BILL_PAYMENTS)
        rig.refresh()
        (page,) = rig.queued.history()
        of_payments = [one.id for one in page.items if one.data_type == DataType.BILL_PAYMENTS]
        assert len(of_payments) == 2
        assert of_payments[-1] == older.id


def test_a_balance_that_is_not_told_stays_as_it_was_with_its_date(rig: Rig) -> None:
    rig.refresh()
    before = rig.reader.held()
    assert before.balances
    rig.clock.forward(3600)
    rig.practice.faults.add(FaultName.CONFLICT, path="/data/accounts$")
    assert rig.refresh().trouble is None
    assert rig.reader.held() == before


def test_trouble_with_the_copy_hides_nothing_that_was_read_live(rig: Rig) -> None:
    rig.practice.faults.add(FaultName.FORBIDDEN, path="/dataStatus$")
    result = rig.refresh()
    assert isinstance(result.trouble, NotAllowedError)
    assert len(rig.open_bills()) == 40
    assert rig.reader.nominal_accounts()
    assert rig.reader.usable_credit_notes() == []


def test_where_there_is_nothing_but_the_copy_its_trouble_is_an_error(tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, "myob") as rig:
        rig.practice.faults.add(FaultName.FORBIDDEN, path="/dataStatus$")
        with pytest.raises(NotAllowedError):
            rig.refresh()


def test_without_the_asynchronous_api_the_rest_is_read_and_says_why(rig: Rig) -> None:
    rig.refresh(frozenset({Api.SYNC}))
    assert len(rig.open_bills()) == 40
    assert rig.reader.tax_rates()
    assert rig.reader.facts().reasons[Kind.CREDIT_NOTES] == Reason(Why.NOT_REACHED)
    assert not any("/data" in one.path for one in rig.practice.requests)


def test_waiting_can_be_stopped(tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, pull_seconds=10**6) as rig:
        rig.cancelled.set()
        with pytest.raises(CancelledError):
            rig.refresh()
        assert len(rig.open_bills()) == 40


def test_one_question_is_enough_for_all_fetches(tmp_path: Path, clock: Clock) -> None:
    with rig_of(tmp_path, clock, pull_seconds=5) as rig:
        rig.refresh()
        paths = [one.path.rpartition("/")[2] for one in rig.practice.requests]
        waits = sum(isinstance(one, FetchProgress) for one in rig.told)
        # One before, one with each look, one for the times; and each fetch itself at its end.
        assert paths.count("dataStatus") <= waits + 2
        assert sum("/history/" in one.path for one in rig.practice.requests) == 5
