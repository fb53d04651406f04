"""The asynchronous gateway over real HTTP: every software and shape of the practice company, read back."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from bookkeeper import errors
from bookkeeper.codat import Access, AsyncGateway, AsyncLink, AsyncPayment, Client, Page, authorization_from
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PullStatus
from bookkeeper.payables.records import BillStatus, LinkType
from bookkeeper.practice import running
from bookkeeper.practice.data_sets import forget_all
from tests.codat.conftest import Time
from tests.codat.desk import NOW, WRITTEN, Desk, desk_of, due, left, line, paid, same

SOFTWARE = (
    "xero", "qbo", "netsuite", "intacct", "freeagent", "zoho",
    "myob", "sageaccounting", "sage50", "qbd", "dynamics",
)  # fmt: skip


@pytest.fixture
def desk(time: Time) -> Iterator[Desk]:
    with desk_of("xero", time) as made:
        yield made


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
