"""What the asynchronous gateway asks for, and which records belong on which list."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import AsyncGateway
from bookkeeper.payables.records import Attachment
from tests.codat.async_samples import BILL, CREDIT_NOTE
from tests.codat.conftest import COMPANY, CONNECTION, DATA, Handler, Wire
from tests.codat.samples import listed

MakeWire = Callable[[Handler | httpx.Response], Wire]

CONNECTED = f"/companies/{COMPANY}/connections/{CONNECTION}"
SINCE = datetime(2024, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
CHANGED = "modifiedDate>=2024-01-01T00:00:00Z"

LISTS: list[tuple[Callable[[AsyncGateway], Any], str, str | None]] = [
    (lambda g: g.suppliers(), "suppliers", None),
    (lambda g: g.suppliers(SINCE), "suppliers", CHANGED),
    (lambda g: g.bills(), "bills", "status=Open||status=PartiallyPaid"),
    (lambda g: g.bills(all_statuses=True), "bills", None),
    (lambda g: g.bills(SINCE), "bills", CHANGED),
    (lambda g: g.bills(SINCE, all_statuses=True), "bills", CHANGED),
    (lambda g: g.credit_notes(), "billCreditNotes", "status=Submitted||status=PartiallyPaid"),
    (lambda g: g.credit_notes(SINCE), "billCreditNotes", CHANGED),
    (lambda g: g.bill_payments(), "billPayments", None),
    (lambda g: g.bill_payments(SINCE), "billPayments", CHANGED),
    (lambda g: g.bank_accounts(), "accounts", "isBankAccount=true"),
    (lambda g: g.nominal_accounts(), "accounts", None),
    (lambda g: g.tax_rates(), "taxRates", None),
    (lambda g: g.payment_methods(), "paymentMethods", None),
]


def shown(*records: object) -> httpx.Response:
    return httpx.Response(200, content=listed(*records, _links={}))


@pytest.mark.parametrize(("read", "path", "query"), LISTS)
def test_what_is_asked_for(
    wire: MakeWire, read: Callable[[AsyncGateway], Any], path: str, query: str | None
) -> None:
    one = wire(shown())
    list(read(one.async_gateway))
    (request,) = one.requests
    assert request.url.path == f"{DATA}/{path}"
    assert request.url.params.get("query") == query
    assert request.url.params["orderBy"] == "-modifiedDate"
    assert not set(b"{}|<>") & set(request.url.query)


STATUSES = [
    {**BILL, "id": status, "status": status}
    for status in ("Open", "PartiallyPaid", "Paid", "Void", "Draft", "New word")
]


@pytest.mark.parametrize("since", [None, SINCE])
def test_a_bill_on_which_nothing_is_owed_is_gone(wire: MakeWire, since: datetime | None) -> None:
    (found,) = wire(shown(*STATUSES)).async_gateway.bills(since)
    assert [bill.id for bill in found.items] == ["Open", "PartiallyPaid", "New word"]
    assert found.gone == ("Paid", "Void", "Draft")


def test_every_status_comes_when_asked_for(wire: MakeWire) -> None:
    (found,) = wire(shown(*STATUSES)).async_gateway.bills(SINCE, all_statuses=True)
    assert (len(found.items), found.gone) == (6, ())


def test_a_credit_note_with_nothing_to_give_is_gone(wire: MakeWire) -> None:
    notes = [
        {**CREDIT_NOTE, "id": status, "status": status} for status in ("Submitted", "PartiallyPaid", "Paid")
    ]
    gateway = wire(shown(*notes)).async_gateway
    (found,) = gateway.credit_notes()
    assert ([note.id for note in found.items], found.gone) == (["Submitted", "PartiallyPaid"], ("Paid",))
    (every,) = gateway.credit_notes(all_statuses=True)
    assert len(every.items) == 3


def test_archived_records_are_not_on_the_lists(wire: MakeWire) -> None:
    records = [
        {"id": "1", "status": "Active"},
        {"id": "2", "status": "Archived"},
        {"id": "3", "status": None},
    ]
    gateway = wire(shown(*records)).async_gateway
    for pages in (
        gateway.suppliers(),
        gateway.nominal_accounts(),
        gateway.tax_rates(),
        gateway.payment_methods(),
        gateway.bank_accounts(),
    ):
        (found,) = pages
        assert ([item.id for item in found.items], found.gone) == (["1", "3"], ("2",))
    (every,) = gateway.bank_accounts(include_archived=True)
    assert [(account.id, account.is_active) for account in every.items] == [
        ("1", True),
        ("2", False),
        ("3", True),
    ]


def test_accounts_are_told_apart_by_what_they_are_for(wire: MakeWire) -> None:
    bank = {
        "id": "b",
        "isBankAccount": True,
        "validDatatypeLinks": [{"links": ["BillPayment.AccountRef.Id"]}],
    }
    till = {"id": "t", "isBankAccount": True, "validDatatypeLinks": [{"links": ["Payment.AccountRef.Id"]}]}
    gateway = wire(shown(bank, till, {"id": "n"})).async_gateway
    (nominal,) = gateway.nominal_accounts()
    assert [account.id for account in nominal.items] == ["n"]
    (banks,) = wire(shown(bank, till)).async_gateway.bank_accounts()
    assert [account.id for account in banks.items] == ["b"]


def test_a_damaged_record_that_is_only_looked_up_is_set_aside(wire: MakeWire) -> None:
    (found,) = wire(shown({"id": "1"}, {"id": "2", "name": 5})).async_gateway.tax_rates()
    assert ([rate.id for rate in found.items], [aside.id for aside in found.set_aside]) == (["1"], ["2"])


@pytest.mark.parametrize(("sent", "currency"), [({"baseCurrency": "GBP"}, "GBP"), ({}, None)])
def test_the_base_currency(wire: MakeWire, sent: dict[str, str], currency: str | None) -> None:
    one = wire(httpx.Response(200, json=sent))
    assert one.async_gateway.base_currency() == currency
    assert one.requests[0].url.path == f"{DATA}/info"


def test_the_options_of_a_connection(wire: MakeWire) -> None:
    model = {"type": "Object", "properties": {"currency": {"required": True, "options": [{"value": "AUD"}]}}}
    one = wire(httpx.Response(200, json=model))
    assert one.async_gateway.options("billPayments").currencies == ("AUD",)
    assert one.requests[0].url.path == f"{CONNECTED}/options/billPayments"


def test_attachments(wire: MakeWire) -> None:
    sent = {"attachments": [{"id": "a", "name": "x.pdf", "fileSize": 3}, 5]}
    one = wire(httpx.Response(200, json=sent))
    found = one.async_gateway.attachments("b/1")
    assert (found.items, len(found.set_aside)) == ((Attachment("a", "x.pdf", None, 3),), 1)
    assert one.requests[0].url.raw_path == f"{CONNECTED}/data/bills/b%2F1/attachments".encode()
    assert wire(httpx.Response(200, json={"attachments": None})).async_gateway.attachments("b").items == ()
    with pytest.raises(errors.BadAnswerError):
        wire(httpx.Response(200, json={})).async_gateway.attachments("b")


def test_a_download(wire: MakeWire) -> None:
    one = wire(httpx.Response(200, content=b"%PDF"))
    file = io.BytesIO()
    assert one.async_gateway.download_attachment("b", "a", file, max_bytes=100) == 4
    assert file.getvalue() == b"%PDF"
    assert one.requests[0].url.path == f"{CONNECTED}/data/bills/b/attachments/a/download"
    with pytest.raises(errors.BadAnswerError):
        one.async_gateway.download_attachment("b", "a", io.BytesIO(), max_bytes=3)


def test_a_moment_without_a_zone_is_a_mistake(wire: MakeWire) -> None:
    with pytest.raises(ValueError, match="zone"):
        wire(shown()).async_gateway.bills(datetime(2024, 1, 1))  # noqa: DTZ001
    assert SINCE.astimezone(UTC).hour == 0
