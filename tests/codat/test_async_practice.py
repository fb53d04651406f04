"""The asynchronous gateway over real HTTP against the practice company: each write, each fault, read back."""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bookkeeper import errors
from bookkeeper.codat import (
    Access,
    AsyncGateway,
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    Client,
    NewAccount,
    Outcome,
    Page,
    StoredRequest,
    authorization_from,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PullStatus, PushOperation, PushStatus
from bookkeeper.payables.records import (
    AccountType,
    BankAccount,
    Bill,
    BillLine,
    BillPayment,
    BillStatus,
    CreditNote,
    CreditStatus,
    LinkType,
    Supplier,
)
from bookkeeper.practice import FaultName, RunningPractice, running
from bookkeeper.practice.data_sets import forget_all
from tests.codat.conftest import Time
from tests.conftest import Clock

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SOFTWARE = (
    "xero", "qbo", "netsuite", "intacct", "freeagent", "zoho",
    "myob", "sageaccounting", "sage50", "qbd", "dynamics",
)  # fmt: skip
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


@pytest.fixture
def desk(time: Time) -> Iterator[Desk]:
    with desk_of("xero", time) as made:
        yield made


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


@pytest.mark.parametrize("platform", SOFTWARE)
def test_everything_can_be_read_and_a_bill_be_paid(platform: str, time: Time) -> None:
    with desk_of(platform, time) as desk:
        gateway = desk.gateway
        lists: list[Iterator[Page[Any]]] = [
            gateway.suppliers(),
            gateway.bills(all_statuses=True),
            gateway.credit_notes(all_statuses=True),
            gateway.bill_payments(),
            gateway.bank_accounts(),
            gateway.nominal_accounts(),
            gateway.tax_rates(),
        ]
        for pages in lists:
            (page,) = pages
            assert page.items
            assert page.set_aside == ()
            assert {getattr(record, "flaw", None) for record in page.items} == {None}
        assert gateway.base_currency() == "GBP"
        assert set(gateway.options(DataType.BILL_PAYMENTS).link_types) >= {LinkType.BILL}
        bill = desk.bills()[0]
        payment = desk.payment(line(paid(bill)), of=bill)
        (payment_id,) = desk.pushed(gateway.payment_request(payment)).changed(DataType.BILL_PAYMENTS)
        # Written is not yet seen: the copy shows it when it was fetched anew.
        assert gateway.bill(bill.id).amount_due == due(bill)
        with pytest.raises(errors.NotFoundError):
            gateway.bill_payment(payment_id)
        desk.fetched(*WRITTEN)
        assert (gateway.bill(bill.id).status, gateway.bill(bill.id).amount_due) == (
            BillStatus.PAID,
            Money.zero("GBP"),
        )
        same(payment, gateway.bill_payment(payment_id))
        (allocation,) = gateway.bill(bill.id).allocations
        assert (allocation.payment_id, allocation.amount) == (payment_id, -due(bill).decimal)


def several_lines(desk: Desk) -> AsyncPayment:
    first, second = desk.bills()[:2]
    return desk.payment(line(paid(first)), line(paid(second)), of=first)


def several_links(desk: Desk) -> AsyncPayment:
    first, second = desk.bills()[:2]
    return desk.payment(line(paid(first), paid(second)), of=first)


def credit_alone(desk: Desk) -> AsyncPayment:
    note, bill = desk.credit()
    link = AsyncLink(LinkType.CREDIT_NOTE, note.id, left(note))
    return desk.payment(line(paid(bill, left(note)), link), of=note)


def credit_and_cash(desk: Desk) -> AsyncPayment:
    note, bill = desk.credit()
    return desk.payment(line(paid(bill), AsyncLink(LinkType.CREDIT_NOTE, note.id, left(note))), of=note)


def overpayment(desk: Desk) -> AsyncPayment:
    bill = desk.bills()[0]
    beyond = AsyncLink(LinkType.PAYMENT_ON_ACCOUNT, bill.supplier_id, -Money(1415, "GBP"))
    return desk.payment(line(paid(bill), beyond), of=bill)


def credit_refund(desk: Desk) -> AsyncPayment:
    note, _ = desk.credit()
    return desk.payment(line(AsyncLink(LinkType.CREDIT_NOTE, note.id, left(note))), of=note)


def in_euro(desk: Desk) -> AsyncPayment:
    bill = desk.bills("EUR")[0]
    return desk.payment(line(paid(bill, Money(1234, "EUR"))), of=bill, rate=Decimal("0.8612"))


@pytest.mark.parametrize(
    ("platform", "shape"),
    [
        ("intacct", several_lines),
        ("qbo", several_links),
        ("netsuite", several_links),
        ("xero", credit_alone),
        ("qbo", credit_alone),
        ("netsuite", credit_and_cash),
        ("qbd", credit_and_cash),
        ("zoho", overpayment),
        ("xero", credit_refund),
        ("xero", in_euro),
    ],
)
def test_what_was_sent_is_what_is_read_back(
    platform: str, shape: Callable[[Desk], AsyncPayment], time: Time
) -> None:
    with desk_of(platform, time) as desk:
        sent = shape(desk)
        change = desk.pushed(desk.gateway.payment_request(sent)).changed(DataType.BILL_PAYMENTS)
        desk.fetched(*WRITTEN)
        read = desk.gateway.bill_payment(*change)
        same(sent, read)
        notes = {link.record_id for link in read.links if link.kind == LinkType.CREDIT_NOTE}
        assert all(not desk.gateway.credit_note(note).remaining for note in notes)


class TestPaying:
    def test_a_batch_becomes_a_payment_for_each_line(self, desk: Desk) -> None:
        bills = list({bill.supplier_id: bill for bill in desk.bills()}.values())[:3]
        assert len(bills) == 3
        batch = desk.payment(*(line(paid(bill)) for bill in bills), of=bills[0], supplier_id=None)
        operation = desk.pushed(desk.gateway.payment_request(batch))
        assert len(operation.changed(DataType.BILL_PAYMENTS)) == 3
        assert len(operation.changes) == 4
        desk.fetched(*WRITTEN)
        for bill, payment_id in zip(bills, operation.changed(DataType.BILL_PAYMENTS), strict=True):
            read = desk.gateway.bill_payment(payment_id)
            assert (read.supplier_id, read.total) == (bill.supplier_id, due(bill))

    def test_a_payment_and_its_refund_name_each_other(self, desk: Desk) -> None:
        prepaid = next(
            one
            for page in desk.gateway.bill_payments()
            for one in page.items
            if any(link.kind == LinkType.PAYMENT_ON_ACCOUNT and link.amount < -1 for link in one.links)
        )
        back = AsyncLink(LinkType.BILL_PAYMENT, prepaid.id, Money(100, prepaid.currency))
        refund = desk.payment(line(back), of=desk.bills()[0], supplier_id=prepaid.supplier_id)
        (refund_id,) = desk.pushed(desk.gateway.payment_request(refund)).changed(DataType.BILL_PAYMENTS)
        desk.fetched(*WRITTEN)
        same(refund, desk.gateway.bill_payment(refund_id))
        refunded = desk.gateway.bill_payment(prepaid.id)
        named = [link for link in refunded.links if link.kind == LinkType.REFUND]
        assert [(link.record_id, link.amount) for link in named] == [(refund_id, Decimal("-1.00"))]
        assert (refunded.total, refunded.flaw) == (prepaid.total, None)

    def test_a_refusal_says_why_at_the_right_place(self, desk: Desk) -> None:
        bill = desk.bills()[0]
        too_much = desk.payment(line(paid(bill, due(bill) + Money(1, "GBP"))), of=bill)
        operation = desk.pushed(desk.gateway.payment_request(too_much), PushStatus.FAILED)
        assert operation.status_code == 400
        assert operation.errors
        assert "Correlation ID" in operation.error_message
        desk.fetched(*WRITTEN)
        assert desk.gateway.bill(bill.id) == bill

    @pytest.mark.parametrize(("has_push_keys", "times"), [(True, 1), (False, 2)])
    def test_the_same_key_counts_once_where_keys_are_honoured(
        self, time: Time, has_push_keys: bool, times: int
    ) -> None:
        with desk_of("xero", time, has_push_keys=has_push_keys) as desk:
            bill = desk.bills()[0]
            request = desk.gateway.payment_request(desk.payment(line(paid(bill, Money(1, "GBP"))), of=bill))
            keys = {desk.gateway.send(request, "the-one-key").push_key for _ in range(2)}
            assert len(keys) == times
            desk.fetched(*WRITTEN)
            assert desk.gateway.bill(bill.id).amount_due == due(bill) - Money(times, "GBP")

    @pytest.mark.parametrize(
        ("fault", "outcome", "is_written"),
        [
            (FaultName.DROP_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.COMMIT_THEN_DROP, Outcome.UNKNOWN, True),
            (FaultName.LIMIT_SECONDS, Outcome.LIMITED, False),
            (FaultName.ERROR_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.ERROR_AFTER, Outcome.UNKNOWN, True),
            (FaultName.BAD_GATEWAY, Outcome.UNKNOWN, False),
            (FaultName.HTML, Outcome.ACCEPTED, True),
            (FaultName.CUT_OFF_JSON, Outcome.ACCEPTED, True),
            (FaultName.DROP_MID_ANSWER, Outcome.ACCEPTED, True),
            (FaultName.UNAUTHORIZED, Outcome.REFUSED, False),
            (FaultName.CONFLICT, Outcome.BUSY, False),
        ],
    )
    def test_no_fault_is_read_as_more_than_it_proves_and_the_list_of_writes_tells(
        self, desk: Desk, fault: FaultName, outcome: Outcome, is_written: bool
    ) -> None:
        bill = desk.bills()[0]
        before = next(desk.gateway.push_operations(NOW)).items
        request = desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill))
        desk.practice.faults.add(fault, method="POST", path="push", seconds=7)
        answer = desk.gateway.send(request, "key")
        assert (answer.outcome, answer.push_key) == (outcome, None)
        assert answer.is_queued == (outcome is Outcome.ACCEPTED)
        (page,) = desk.gateway.push_operations(NOW - timedelta(hours=1))
        assert len(page.items) - len(before) == is_written
        if is_written:
            assert (page.items[0].status, page.items[0].data_type) == (PushStatus.SUCCESS, "billPayments")

    @pytest.mark.parametrize(
        ("fault", "status", "is_written"),
        [
            (FaultName.PUSH_PENDING, PushStatus.PENDING, False),
            (FaultName.PUSH_FAILED, PushStatus.FAILED, False),
            (FaultName.PUSH_TIMED_OUT_WRITTEN, PushStatus.TIMED_OUT, True),
        ],
    )
    def test_a_time_out_proves_nothing(
        self, desk: Desk, fault: FaultName, status: PushStatus, is_written: bool
    ) -> None:
        bill = desk.bills()[0]
        desk.practice.faults.add(fault)
        desk.pushed(desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill)), status)
        desk.clock.forward(3600)
        desk.fetched(*WRITTEN)
        assert (desk.gateway.bill(bill.id).status is BillStatus.PAID) is is_written

    def test_a_write_takes_its_time_and_may_run_out_of_it(self, time: Time) -> None:
        with desk_of("xero", time, push_s=90) as desk:
            bill = desk.bills()[0]
            payment = desk.payment(line(paid(bill, Money(1, "GBP"))), of=bill)
            patient = desk.pushed(desk.gateway.payment_request(payment), PushStatus.PENDING)
            hasty = desk.pushed(desk.gateway.payment_request(payment, timeout_minutes=1), PushStatus.PENDING)
            assert patient.completed_at is None
            desk.clock.forward(91)
            done = desk.gateway.push_operation(patient.key)
            assert (done.status, done.completed_at) == (PushStatus.SUCCESS, NOW + timedelta(seconds=90))
            assert desk.gateway.push_operation(hasty.key).status is PushStatus.TIMED_OUT


class TestUndoing:
    def test_a_deleted_payment_is_gone_and_its_bill_is_owed_again(self, desk: Desk) -> None:
        bill = desk.bills()[0]
        pay = desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill))
        (payment_id,) = desk.pushed(pay).changed(DataType.BILL_PAYMENTS)
        desk.clock.forward(60)
        desk.fetched(*WRITTEN)
        (gone,) = desk.gateway.bills(desk.clock.now)
        assert (gone.items, gone.gone, gone.latest) == ((), (bill.id,), desk.clock.now)
        desk.clock.forward(60)
        operation = desk.pushed(desk.gateway.delete_payment_request(payment_id))
        assert [(change.type, change.record_id) for change in operation.changes] == [("Deleted", payment_id)]
        desk.fetched(*WRITTEN)
        (payments,) = desk.gateway.bill_payments(desk.clock.now)
        assert (payments.items, payments.gone) == ((), (payment_id,))
        with pytest.raises(errors.NotFoundError, match="deleted"):
            desk.gateway.bill_payment(payment_id)
        (changed,) = desk.gateway.bills(desk.clock.now)
        assert [(one.id, one.amount_due) for one in changed.items] == [(bill.id, due(bill))]

    def test_an_open_bill_is_voided_on_xero(self, desk: Desk) -> None:
        bill = next(bill for bill in desk.bills() if bill.status is BillStatus.OPEN)
        desk.pushed(desk.gateway.delete_bill_request(bill.id))
        desk.fetched("bills")
        assert desk.gateway.bill(bill.id).status is BillStatus.VOID


class TestFetching:
    def test_data_that_were_never_fetched_are_not_ready_until_they_are(self, desk: Desk) -> None:
        forget_all(desk.practice.ledger)
        assert {status.status for status in desk.gateway.data_status().values()} == {None}
        with pytest.raises(errors.NotReadyError):
            desk.gateway.base_currency()
        with pytest.raises(errors.NotReadyError):
            next(desk.gateway.bills())
        desk.fetched("bills", "company")
        assert desk.gateway.base_currency() == "GBP"
        assert next(desk.gateway.bills()).items
        assert desk.gateway.data_status()["bills"].status is PullStatus.COMPLETE

    def test_a_fetch_that_is_under_way_is_joined(self, time: Time) -> None:
        with desk_of("xero", time, pull_s=30) as desk:
            first = desk.gateway.queue_refresh("bills")
            assert desk.gateway.queue_refresh("bills") == first
            assert desk.gateway.data_status()["bills"].latest_pull_id == first.id
            desk.clock.forward(31)
            assert desk.gateway.follow(first).is_ended
            second = desk.gateway.queue_refresh("bills")
            assert second.id != first.id
            (page,) = desk.gateway.history()
            assert [pull.id for pull in page.items] == [second.id, first.id]

    def test_a_link_that_is_gone_is_named(self, desk: Desk) -> None:
        desk.practice.set_connection_status("Deauthorized")
        pull = desk.gateway.follow(desk.gateway.queue_refresh("bills"))
        assert pull.status is PullStatus.NOT_LINKED
        assert pull.message


class TestMakingRecords:
    def test_a_credit_note_is_made_changed_and_can_be_used(self, desk: Desk) -> None:
        bill = next(bill for bill in desk.bills() if due(bill) > Money(2544, "GBP"))
        line_ = BillLine(
            "Window", Decimal(1), Decimal("21.20"), Decimal("4.24"), None, bill.lines[0].account_id, "INPUT2"
        )
        wanted = CreditNote(
            "", bill.supplier_id, "", "JMY-1987", NOW.date(), "GBP", Money(2544, "GBP"), None,
            CreditStatus.SUBMITTED, Decimal(1), (line_,), note="as agreed",
        )  # fmt: skip
        (note_id,) = desk.pushed(desk.gateway.credit_note_request(wanted)).changed("billCreditNotes")
        desk.fetched("billCreditNotes")
        made = desk.gateway.credit_note(note_id)
        assert made.is_usable
        assert (made.number, made.remaining, made.note) == ("JMY-1987", Money(2544, "GBP"), "as agreed")
        changed = replace(made, number="JMY-1988")
        desk.pushed(desk.gateway.update_credit_note_request(changed))
        desk.fetched("billCreditNotes")
        assert desk.gateway.credit_note(note_id).number == "JMY-1988"

    def test_a_bill_is_made_and_changed(self, desk: Desk) -> None:
        model = desk.bills()[0]
        line_ = BillLine(
            "Paper", Decimal(2), Decimal("10.50"), Decimal("4.20"), None, model.lines[0].account_id, "INPUT2"
        )
        wanted = replace(
            model,
            id="",
            reference="BK-1",
            lines=(line_,),
            total=None,
            status=BillStatus.OPEN,
            due_on=date(2027, 1, 1),
        )
        (bill_id,) = desk.pushed(desk.gateway.bill_request(wanted)).changed("bills")
        desk.fetched("bills")
        made = desk.gateway.bill(bill_id)
        assert (made.reference, made.amount_due) == ("BK-1", Money(2520, "GBP"))
        desk.pushed(desk.gateway.update_bill_request(replace(made, due_on=date(2027, 2, 1))))
        # The copy does not show that change yet, and the software notices who has not seen it.
        stale = replace(made, due_on=date(2027, 3, 1))
        desk.pushed(desk.gateway.update_bill_request(stale), PushStatus.FAILED)
        desk.pushed(desk.gateway.update_bill_request(stale, even_if_changed=True))
        desk.fetched("bills")
        assert desk.gateway.bill(bill_id).due_on == date(2027, 3, 1)

    def test_a_supplier_is_made_and_replaced(self, desk: Desk) -> None:
        wanted = Supplier("", "Lost & Found", email="a@b.example", tax_number="GB123")
        (supplier_id,) = desk.pushed(desk.gateway.supplier_request(wanted)).changed("suppliers")
        desk.fetched("suppliers")
        made = desk.gateway.supplier(supplier_id)
        assert (made.name, made.tax_number) == ("Lost & Found", "GB123")
        desk.pushed(desk.gateway.update_supplier_request(replace(made, phone="+44 20")))
        desk.fetched("suppliers")
        assert desk.gateway.supplier(supplier_id).phone == "+44 20"

    def test_accounts_are_made(self, desk: Desk) -> None:
        bank = BankAccount("", "Wise EUR", "EUR", AccountType.DEBIT, "DE0012345678")
        desk.pushed(desk.gateway.bank_account_request(bank))
        fees = NewAccount("Run fees", "7999", "Expense.Overhead", "Expense")
        desk.pushed(desk.gateway.account_request(fees))
        desk.fetched("chartOfAccounts")
        assert "Wise EUR" in {account.name for page in desk.gateway.bank_accounts() for account in page.items}
        assert "7999" in {account.code for page in desk.gateway.nominal_accounts() for account in page.items}


def test_a_file_of_a_bill_is_listed_and_fetched(desk: Desk) -> None:
    bill_id, file = next(
        (bill.id, file) for bill in desk.bills() for file in desk.gateway.attachments(bill.id).items
    )
    target = io.BytesIO()
    assert desk.gateway.download_attachment(bill_id, file.id, target, 10**6) == file.size_bytes
    assert target.getvalue().startswith(b"%PDF")


def test_a_long_list_comes_whole_in_few_requests(time: Time) -> None:
    with (
        running(bills=1050, suppliers=20, seed=7, today=NOW.date()) as practice,
        Client(Access(practice.base_url, authorization_from(practice.api_key)), time.pace) as client,
    ):
        gateway = AsyncGateway(client, practice.company_id, practice.connection_id)
        pages = list(gateway.bills())
        assert [len(page.items) for page in pages] == [1000, 50]
        assert len({bill.id for page in pages for bill in page.items}) == 1050
