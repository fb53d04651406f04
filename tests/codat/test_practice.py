"""The gateway over real HTTP against the practice company: each operation, each fault."""

from __future__ import annotations

import io
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bookkeeper import errors
from bookkeeper.codat import (
    Access,
    Client,
    Directory,
    Gateway,
    Outcome,
    SinglePayment,
    StoredRequest,
    authorization_from,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, BankAccount, Bill, BillLine, BillStatus, Supplier
from bookkeeper.practice import FaultName, RunningPractice, running
from tests.codat.conftest import Time

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def server() -> Iterator[RunningPractice]:
    with running(bills=105, suppliers=20, seed=7, today=TODAY) as practice:
        yield practice


@pytest.fixture
def practice(server: RunningPractice) -> RunningPractice:
    server.faults.clear()
    server.log.clear()
    return server


@pytest.fixture
def client(practice: RunningPractice, time: Time) -> Iterator[Client]:
    with Client(Access(practice.base_url, authorization_from(practice.api_key)), time.pace) as made:
        yield made


@pytest.fixture
def gateway(practice: RunningPractice, client: Client) -> Gateway:
    return Gateway(client, practice.company_id, practice.connection_id)


def new_key() -> str:
    return str(uuid.uuid4())


def owed(gateway: Gateway) -> list[Bill]:
    return [bill for page in gateway.bills() for bill in page.items]


def found(gateway: Gateway, bill_id: str) -> Bill:
    pages = gateway.bills(all_statuses=True)
    return next(bill for page in pages for bill in page.items if bill.id == bill_id)


def payment_of(gateway: Gateway, bill: Bill, amount: Money | None = None) -> SinglePayment:
    account = next(iter(gateway.bank_accounts())).items[0]
    assert bill.amount_due is not None
    return SinglePayment(bill.id, amount or bill.amount_due, TODAY, account.id, "Bookkeeper test", bill.rate)


def written(gateway: Gateway, request: StoredRequest) -> str:
    """Send a request; the id of the record it made or changed."""
    answer = gateway.send(request, new_key())
    assert answer.outcome is Outcome.ACCEPTED, answer
    assert answer.record_id is not None
    return answer.record_id


def suppliers(gateway: Gateway) -> dict[str, Supplier]:
    return {supplier.id: supplier for page in gateway.suppliers() for supplier in page.items}


def bills(gateway: Gateway) -> dict[str, Bill]:
    return {bill.id: bill for page in gateway.bills() for bill in page.items}


def a_bill(gateway: Gateway, currency: str = "GBP") -> Bill:
    return next(bill for bill in owed(gateway) if bill.is_payable and bill.currency == currency)


class TestReading:
    def test_the_company_and_its_link(self, practice: RunningPractice, client: Client) -> None:
        (page,) = Directory(client).companies()
        (company,) = page.items
        (link,) = company.connections
        assert (company.id, link.id, link.platform_key) == (
            practice.company_id,
            practice.connection_id,
            "gbol",
        )
        assert Directory(client).connection(company.id, link.id) == link

    def test_every_list_comes_whole(self, gateway: Gateway) -> None:
        assert gateway.base_currency() == "GBP"
        pages = list(gateway.bills())
        assert [page.number for page in pages] == [1, 2]
        bills = [bill for page in pages for bill in page.items]
        assert len({bill.id for bill in bills}) == len(bills) == 105
        suppliers = {supplier.id for page in gateway.suppliers() for supplier in page.items}
        assert {bill.supplier_id for bill in bills} <= suppliers
        for lists in (gateway.bank_accounts(), gateway.nominal_accounts(), gateway.tax_rates()):
            assert all(page.items and not page.set_aside for page in lists)

    def test_archived_accounts_come_only_when_asked_for(self, gateway: Gateway) -> None:
        active = {account.id for page in gateway.bank_accounts() for account in page.items}
        every = {account.id: account for page in gateway.bank_accounts(True) for account in page.items}
        assert active < set(every)
        assert {account.is_active for key, account in every.items() if key not in active} == {False}

    def test_only_what_changed_is_read_again(self, gateway: Gateway) -> None:
        bill = a_bill(gateway)
        before = datetime.now(UTC) - timedelta(seconds=1)
        gateway.send(gateway.payment_request(payment_of(gateway, bill)), new_key())
        changed = [one for page in gateway.bills(before, all_statuses=True) for one in page.items]
        assert [one.id for one in changed] == [bill.id]
        assert [one for page in gateway.bills(before) for one in page.items] == []

    def test_a_file_is_fetched_up_to_the_limit(self, gateway: Gateway) -> None:
        bill, attachment = next(
            (bill, file) for bill in owed(gateway) for file in gateway.attachments(bill.id).items
        )
        target = io.BytesIO()
        assert gateway.download_attachment(bill.id, attachment.id, target, 10**6) == attachment.size_bytes
        assert target.getvalue().startswith(b"%PDF")
        with pytest.raises(errors.BadAnswerError):
            gateway.download_attachment(bill.id, attachment.id, io.BytesIO(), 100)

    def test_the_wrong_key_is_named(self, practice: RunningPractice, time: Time) -> None:
        access = Access(practice.base_url, authorization_from("wrong"))
        with Client(access, time.pace) as client, pytest.raises(errors.WrongKeyError) as caught:
            next(Directory(client).companies())
        assert caught.value.correlation_id
        assert time.waits == []

    def test_an_unknown_company_is_named(self, client: Client) -> None:
        with pytest.raises(errors.NotFoundError):
            Gateway(client, str(uuid.uuid4()), str(uuid.uuid4())).base_currency()

    def test_the_day_s_quota_is_known(self, gateway: Gateway) -> None:
        gateway.base_currency()
        first = gateway.quota.remaining
        gateway.base_currency()
        assert first is not None
        assert gateway.quota.remaining == first - 1
        assert gateway.quota.resets_at is not None


class TestReadingThroughFaults:
    @pytest.mark.parametrize(
        "fault",
        [
            FaultName.DROP_BEFORE,
            FaultName.DROP_MID_ANSWER,
            FaultName.LIMIT_SECONDS,
            FaultName.LIMIT_BARE,
            FaultName.ERROR_BEFORE,
            FaultName.UNAVAILABLE,
            FaultName.BAD_GATEWAY,
        ],
    )
    def test_what_passes_is_survived(
        self, practice: RunningPractice, gateway: Gateway, time: Time, fault: FaultName
    ) -> None:
        practice.faults.add(fault, count=2, path="suppliers")
        (page,) = gateway.suppliers()
        assert len(page.items) == 20
        assert len(time.waits) == 2

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            (FaultName.HTML, errors.BadAnswerError),
            (FaultName.CUT_OFF_JSON, errors.BadAnswerError),
            (FaultName.UNAUTHORIZED, errors.WrongKeyError),
            (FaultName.FORBIDDEN, errors.NotAllowedError),
            (FaultName.CONFLICT, errors.NotReadyError),
        ],
    )
    def test_what_does_not_pass_is_told(
        self,
        practice: RunningPractice,
        gateway: Gateway,
        fault: FaultName,
        error: type[errors.BookkeeperError],
    ) -> None:
        practice.faults.add(fault, path="suppliers")
        with pytest.raises(error):
            list(gateway.suppliers())

    def test_the_service_going_down_half_way_keeps_the_pages_before(
        self, practice: RunningPractice, gateway: Gateway
    ) -> None:
        pages = gateway.bills()
        assert len(next(pages).items) == 100
        practice.faults.add(FaultName.DROP_BEFORE, count=9)
        with pytest.raises(errors.UnreachableError):
            next(pages)


class TestPaying:
    def test_in_full(self, gateway: Gateway) -> None:
        bill = a_bill(gateway)
        answer = gateway.send(gateway.payment_request(payment_of(gateway, bill)), new_key())
        assert (answer.outcome, answer.http_status) == (Outcome.ACCEPTED, 201)
        assert answer.record_id
        after = found(gateway, bill.id)
        assert (after.status, after.amount_due) == (BillStatus.PAID, Money.zero("GBP"))
        assert bill.id not in {one.id for one in owed(gateway)}

    def test_in_part_and_in_another_currency(self, gateway: Gateway) -> None:
        bill = a_bill(gateway, "EUR")
        assert bill.amount_due is not None
        euro = next(
            account for page in gateway.bank_accounts() for account in page.items if account.currency == "EUR"
        )
        part = Money(bill.amount_due.minor - 1, "EUR")
        payment = replace(payment_of(gateway, bill, part), account_id=euro.id, rate=Decimal("0.8612"))
        assert gateway.send(gateway.payment_request(payment), new_key()).outcome is Outcome.ACCEPTED
        after = found(gateway, bill.id)
        assert (after.status, after.amount_due) == (BillStatus.PARTIALLY_PAID, Money(1, "EUR"))

    def test_the_same_key_and_bytes_are_answered_again_and_pay_once(self, gateway: Gateway) -> None:
        bill = a_bill(gateway)
        request, key = gateway.payment_request(payment_of(gateway, bill, Money(1, "GBP"))), new_key()
        first, second = gateway.send(request, key), gateway.send(request, key)
        assert first.record_id == second.record_id
        assert bill.amount_due is not None
        assert found(gateway, bill.id).amount_due == bill.amount_due - Money(1, "GBP")

    def test_the_same_key_for_other_bytes_is_refused(self, gateway: Gateway) -> None:
        bill, key = a_bill(gateway), new_key()
        gateway.send(gateway.payment_request(payment_of(gateway, bill, Money(1, "GBP"))), key)
        answer = gateway.send(gateway.payment_request(payment_of(gateway, bill, Money(2, "GBP"))), key)
        assert (answer.outcome, answer.http_status) == (Outcome.REFUSED, 422)

    def test_too_much_is_refused_with_its_reason(self, gateway: Gateway) -> None:
        bill = a_bill(gateway)
        assert bill.amount_due is not None
        payment = payment_of(gateway, bill, bill.amount_due + Money(1, "GBP"))
        answer = gateway.send(gateway.payment_request(payment), new_key())
        assert (answer.outcome, answer.http_status) == (Outcome.REFUSED, 400)
        assert answer.reasons
        assert answer.correlation_id
        assert found(gateway, bill.id).amount_due == bill.amount_due

    @pytest.mark.parametrize(
        ("fault", "outcome", "is_written"),
        [
            (FaultName.DROP_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.COMMIT_THEN_DROP, Outcome.UNKNOWN, True),
            (FaultName.DROP_MID_ANSWER, Outcome.ACCEPTED, True),
            (FaultName.LIMIT_SECONDS, Outcome.LIMITED, False),
            (FaultName.LIMIT_DATE, Outcome.LIMITED, False),
            (FaultName.LIMIT_BARE, Outcome.LIMITED, False),
            (FaultName.ERROR_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.ERROR_AFTER, Outcome.UNKNOWN, True),
            (FaultName.UNAVAILABLE, Outcome.UNKNOWN, False),
            (FaultName.BAD_GATEWAY, Outcome.UNKNOWN, False),
            (FaultName.HTML, Outcome.ACCEPTED, True),
            (FaultName.CUT_OFF_JSON, Outcome.ACCEPTED, True),
            (FaultName.UNAUTHORIZED, Outcome.REFUSED, False),
            (FaultName.FORBIDDEN, Outcome.REFUSED, False),
            (FaultName.CONFLICT, Outcome.BUSY, False),
        ],
    )
    def test_no_fault_is_read_as_more_than_it_proves(
        self,
        practice: RunningPractice,
        gateway: Gateway,
        fault: FaultName,
        outcome: Outcome,
        is_written: bool,
    ) -> None:
        bill = a_bill(gateway)
        request = gateway.payment_request(payment_of(gateway, bill, Money(1, "GBP")))
        practice.faults.add(fault, method="POST", seconds=7)
        answer = gateway.send(request, new_key())
        assert answer.outcome is outcome
        assert answer.record_id is None
        assert (answer.retry_after_s is not None) == (
            fault in (FaultName.LIMIT_SECONDS, FaultName.LIMIT_DATE)
        )
        assert (found(gateway, bill.id).amount_due != bill.amount_due) is is_written

    def test_what_arrived_is_what_was_kept(self, practice: RunningPractice, gateway: Gateway) -> None:
        request, key = (
            gateway.payment_request(payment_of(gateway, a_bill(gateway), Money(1, "GBP"))),
            new_key(),
        )
        gateway.send(request, key)
        received = practice.requests[-1]
        assert (received.body, received.headers["idempotency-key"]) == (request.body, key)


class TestMakingRecords:
    def test_a_bank_account_can_be_paid_from_at_once(self, gateway: Gateway) -> None:
        wanted = BankAccount("", "Wise EUR", "EUR", AccountType.DEBIT, "DE0012345678")
        made = gateway.create_bank_account(wanted, new_key())
        assert made.id
        assert (made.name, made.currency, made.type) == (wanted.name, wanted.currency, wanted.type)
        accounts = {account.id for page in gateway.bank_accounts() for account in page.items}
        assert made.id in accounts

    def test_a_supplier_is_made_and_replaced(self, gateway: Gateway) -> None:
        name = "<img src=http://x> " + "x" * 40
        made_id = written(gateway, gateway.supplier_request(Supplier("", name, email="a@b.example")))
        made = suppliers(gateway)[made_id]
        assert (made.name, made.email) == (name, "a@b.example")
        change = gateway.update_supplier_request(replace(made, phone="+44 20", email=None))
        assert written(gateway, change) == made_id
        changed = suppliers(gateway)[made_id]
        assert (changed.name, changed.phone, changed.email) == (name, "+44 20", None)

    def test_a_bill_is_made_and_changed(self, gateway: Gateway) -> None:
        model = replace(a_bill(gateway), status=BillStatus.OPEN)
        line = BillLine(
            "Paper", Decimal(2), Decimal("10.50"), Decimal("4.20"), Decimal("25.20"),
            model.lines[0].account_id, "INPUT2",
        )  # fmt: skip
        wanted = replace(model, id="", reference="BK-1", lines=(line,), issued_on=TODAY, due_on=TODAY)
        made_id = written(gateway, gateway.bill_request(wanted))
        made = bills(gateway)[made_id]
        assert (made.reference, made.issued_on, made.flaw) == ("BK-1", TODAY, None)
        assert made.amount_due == Money.of("25.20", "GBP")
        change = gateway.update_bill_request(replace(made, due_on=TODAY + timedelta(30)))
        assert written(gateway, change) == made_id
        assert bills(gateway)[made_id].due_on == TODAY + timedelta(30)

    def test_a_file_is_kept_with_a_bill(self, gateway: Gateway) -> None:
        bill = a_bill(gateway)
        made = gateway.upload_attachment(bill.id, "C:\\scan é.pdf", b"%PDF-1", "application/pdf", new_key())
        assert made.name == "scan é.pdf"
        assert made.id in {file.id for file in gateway.attachments(bill.id).items}

    def test_a_refusal_names_the_field(self, gateway: Gateway) -> None:
        wanted = BankAccount("", "Card", "GBP", AccountType.CREDIT, "4929")
        with pytest.raises(errors.RefusedError) as caught:  # Xero cannot make credit accounts (DOMAIN 4.9)
            gateway.create_bank_account(wanted, new_key())
        assert caught.value.detail
        assert caught.value.correlation_id

    def test_an_answer_that_is_lost_is_uncertain(self, practice: RunningPractice, gateway: Gateway) -> None:
        practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST")
        wanted = BankAccount("", "Wise EUR", "EUR", AccountType.DEBIT, "DE0012345678")
        with pytest.raises(errors.UncertainError):
            gateway.create_bank_account(wanted, new_key())
