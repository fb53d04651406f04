"""Every request of the asynchronous gateway, and every example the vendor gives, against the vendor's file.

As `test_vendor_file` for the other API.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError

from bookkeeper import errors
from bookkeeper.codat import AsyncGateway, NewAccount, Page, balance, convert_payments, decode
from bookkeeper.codat import options as reading_options
from bookkeeper.codat.wire_async import BillPaymentWire
from bookkeeper.payables.operations import DataType, PullOperation, PullStatus
from bookkeeper.payables.records import AccountType, Address, BankAccount, LinkType, Supplier
from tests.codat.async_samples import PULL, PUSH, SHAPES, credit_note
from tests.codat.conftest import Handler, Wire
from tests.codat.samples import as_json, bill
from tests.codat.test_vendor_file import ASYNC, as_vendor_sees_it, examples, specification

MakeWire = Callable[[Handler | httpx.Response], Wire]
Operation = Callable[[AsyncGateway], object]

pytestmark = pytest.mark.skipif(not ASYNC.is_file(), reason="the vendor's file is not beside the checkout")

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
KEY = str(PUSH["pushOperationKey"])
SUPPLIER = Supplier("sup-1", "Northridge", addresses=(Address("Billing", "Flat 1"),), tax_number="GB1")
ACCOUNT = BankAccount("", "New account", "GBP", AccountType.DEBIT, "01200440", "50-50-50", "22")
BILL = replace(bill(), total=None)
NOTE = replace(credit_note(), total=None)
FETCH = PullOperation(str(PULL["id"]), "bills", PullStatus.UNDER_WAY, "Fetching", 0, None)

READS: dict[str, Operation] = {
    "info": lambda g: g.base_currency(),
    "suppliers": lambda g: list(g.suppliers(SINCE)),
    "bills": lambda g: list(g.bills()),
    "all bills": lambda g: list(g.bills(all_statuses=True)),
    "changed bills": lambda g: list(g.bills(SINCE)),
    "credit notes": lambda g: list(g.credit_notes()),
    "payments": lambda g: list(g.bill_payments(SINCE)),
    "bank accounts": lambda g: list(g.bank_accounts()),
    "accounts": lambda g: list(g.nominal_accounts()),
    "tax rates": lambda g: list(g.tax_rates()),
    "payment methods": lambda g: list(g.payment_methods()),
    "a bill": lambda g: g.bill("b-1"),
    "a credit note": lambda g: g.credit_note("c-1"),
    "a payment": lambda g: g.bill_payment("p-1"),
    "a supplier": lambda g: g.supplier("s-1"),
    "attachments": lambda g: g.attachments("b-1"),
    "options": lambda g: [g.options(kind) for kind in (DataType.BILL_PAYMENTS, DataType.ACCOUNTS)],
    "data status": lambda g: g.data_status(),
    "refresh": lambda g: g.queue_refresh(DataType.BILLS),
    "follow": lambda g: g.follow(FETCH),
    "history": lambda g: list(g.history()),
    "operation": lambda g: g.push_operation(KEY),
    "operations": lambda g: list(g.push_operations(SINCE)),
}
WRITES: dict[str, Operation] = {
    **{name: lambda g, shape=shape: g.send(g.payment_request(shape), "k") for name, shape in SHAPES.items()},  # type: ignore[misc]
    "payment with a time-out": lambda g: g.send(
        g.payment_request(SHAPES["5.2 in part"], timeout_minutes=30), "k"
    ),
    "delete payment": lambda g: g.send(g.delete_payment_request("p-1"), "k"),
    "delete bill": lambda g: g.send(g.delete_bill_request("b-1"), "k"),
    "bill": lambda g: g.send(g.bill_request(BILL), "k"),
    "change bill": lambda g: g.send(g.update_bill_request(BILL, 5, even_if_changed=True), "k"),
    "credit note": lambda g: g.send(g.credit_note_request(NOTE), "k"),
    "change credit note": lambda g: g.send(g.update_credit_note_request(NOTE), "k"),
    "supplier": lambda g: g.send(g.supplier_request(SUPPLIER), "k"),
    "change supplier": lambda g: g.send(g.update_supplier_request(SUPPLIER), "k"),
    "bank account": lambda g: g.send(g.bank_account_request(ACCOUNT), "k"),
    "account": lambda g: g.send(
        g.account_request(NewAccount("Bank 2", "1201", "Asset.Current", "Asset", "GBP", "for runs")), "k"
    ),
}


@pytest.fixture(scope="module")
def api() -> OpenAPI:
    return OpenAPI.from_dict(specification(ASYNC))


def requests_of(wire: MakeWire, operation: Operation) -> list[httpx.Request]:
    """What an operation sends, over answers with two pages to every list."""

    def answer(request: httpx.Request) -> httpx.Response:
        is_first = request.url.params.get("page") == "1"
        links = {"next": {"href": f"{request.url.path}?page=2&pageSize=100"}} if is_first else {}
        record = {**PUSH, "id": "1", "requested": None}
        body = {**record, "results": [record], "attachments": None, "_links": links}
        if request.url.path.endswith("dataStatus"):
            body = {"bills": {"dataType": "bills"}}
        return httpx.Response(200, json=body)

    one = wire(answer)
    operation(one.async_gateway)
    return one.requests


@pytest.mark.parametrize("operation", [*READS.values(), *WRITES.values()], ids=[*READS, *WRITES])
def test_the_vendor_s_file_accepts_every_request(wire: MakeWire, api: OpenAPI, operation: Operation) -> None:
    sent = requests_of(wire, operation)
    assert sent
    for request in sent:
        api.validate_request(as_vendor_sees_it(request))
        assert ("idempotency-key" in request.headers) == (request.method == "POST")
        assert b"null" not in request.content


def test_the_vendor_s_file_would_notice_a_mistake(wire: MakeWire, api: OpenAPI) -> None:
    (pay,) = requests_of(wire, WRITES["5.1 one bill in full"])
    for wrong in (
        b"{}",
        pay.content.replace(b'"Bill"', b'"Invoice"'),
        pay.content.replace(b"135.85", b'"1"'),
    ):
        request = as_vendor_sees_it(pay)
        request.body = wrong
        with pytest.raises(OpenAPIError):
            api.validate_request(request)


LISTS: dict[str, Callable[[AsyncGateway], list[Page[Any]]]] = {
    "/data/bills": lambda g: list(g.bills(all_statuses=True)),
    "/data/billCreditNotes": lambda g: list(g.credit_notes(all_statuses=True)),
    "/data/billPayments": lambda g: list(g.bill_payments()),
    "/data/suppliers": lambda g: list(g.suppliers()),
    "/data/taxRates": lambda g: list(g.tax_rates()),
    "/data/paymentMethods": lambda g: list(g.payment_methods()),
    "/data/accounts": lambda g: [*g.nominal_accounts(), *g.bank_accounts()],
    "/data/history": lambda g: list(g.history()),
}


@pytest.mark.parametrize(
    ("end", "example"),
    [pytest.param(end, *one.values, id=one.id) for end in LISTS for one in examples(ASYNC, end, "get")],
)
def test_every_example_list_is_understood(wire: MakeWire, end: str, example: dict[str, Any]) -> None:
    pages = LISTS[end](wire(httpx.Response(200, json={**example, "_links": {}})).async_gateway)
    assert all(page.set_aside == () for page in pages)
    told = {record.id for page in pages for record in page.items} | {
        id_ for page in pages for id_ in page.gone
    }
    assert told == {sent["id"] for sent in example["results"]}


SINGLES: dict[str, Callable[[AsyncGateway], Any]] = {
    "/data/bills/{billId}": lambda g: g.bill("x"),
    "/data/billCreditNotes/{billCreditNoteId}": lambda g: g.credit_note("x"),
    "/data/billPayments/{billPaymentId}": lambda g: g.bill_payment("x"),
    "/data/suppliers/{supplierId}": lambda g: g.supplier("x"),
}


@pytest.mark.parametrize(
    ("end", "example"),
    [pytest.param(end, *one.values, id=one.id) for end in SINGLES for one in examples(ASYNC, end, "get")],
)
def test_every_example_record_is_understood(wire: MakeWire, end: str, example: dict[str, Any]) -> None:
    gateway = wire(httpx.Response(200, json=example)).async_gateway
    if (example.get("metadata") or {}).get("isDeleted"):
        with pytest.raises(errors.NotFoundError, match="deleted"):
            SINGLES[end](gateway)
    else:
        assert SINGLES[end](gateway).id == example["id"]


def test_no_example_is_flawed_and_some_credit_can_be_used(wire: MakeWire) -> None:
    records = []
    for end in ("/data/bills", "/data/billCreditNotes", "/data/billPayments"):
        for one in examples(ASYNC, end, "get"):
            gateway = wire(httpx.Response(200, json={**one.values[0], "_links": {}})).async_gateway
            records += [record for page in LISTS[end](gateway) for record in page.items]
    flaws = {record.flaw for record in records}
    # An open bill with nothing due: data and status of samples need not agree (DOMAIN 4.2).
    assert flaws <= {None, "Nothing is due on it, although its status is Open."}
    assert {record.status for record in records if getattr(record, "is_usable", False)}


def payments_in(node: Any, path: str = "") -> Iterator[Any]:
    """Every bill payment anywhere in the vendor's file."""
    if isinstance(node, dict):
        if isinstance(node.get("lines"), list) and "totalAmount" in node:
            yield pytest.param(node, id=path[-60:])
        for name, child in node.items():
            yield from payments_in(child, f"{path}/{name}")
    elif isinstance(node, list):
        for number, child in enumerate(node):
            yield from payments_in(child, f"{path}/{number}")


PAYMENTS = list(payments_in(specification(ASYNC)))


def test_the_vendor_shows_sixty_three_payments() -> None:
    assert len(PAYMENTS) == 63


@pytest.mark.parametrize("example", PAYMENTS)
def test_every_example_payment_is_understood_and_balances(example: dict[str, Any]) -> None:
    sent, lost = decode.decode_salvaged(as_json({"id": "new", "currency": "GBP", **example}), BillPaymentWire)
    found = convert_payments.bill_payment(sent, lost)
    assert lost == ()
    assert found.flaw is None
    assert found.total is not None
    assert balance.rest_of_total(found.total.decimal, (line.amount for line in found.lines)) == 0
    for line in found.lines:
        links = [(link.amount, link.rate) for link in line.links]
        assert balance.rest_of_line(line.amount, links, found.currency) == 0
        assert line.amount + sum(amount for amount, _ in links) == 0
        assert all(link.kind in set(LinkType) and link.record_id for link in line.links)


MODELS = [
    pytest.param(*one.values, id=one.id)
    for path in specification(ASYNC)["paths"]
    if "/options/" in path
    for one in examples(ASYNC, path.rpartition("{connectionId}")[2], "get")
]


@pytest.mark.parametrize("example", MODELS)
def test_every_example_model_is_understood(example: dict[str, Any]) -> None:
    found = reading_options.model(json.dumps(example).encode())
    assert set(example["properties"]) <= found.fields
    assert {name for name, field in example["properties"].items() if field["required"]} <= found.required
    assert found.required <= found.fields
    assert set(found.choices) | set(found.max_lengths) <= found.fields


def payment_model(software: str) -> Any:
    shown = {one.id: one.values[0] for one in examples(ASYNC, "/options/billPayments", "get")}
    (named,) = (value for name, value in shown.items() if name.endswith(f"billPayments {software}"))
    return reading_options.model(json.dumps(named).encode())


@pytest.mark.parametrize(
    ("software", "links", "several", "batches"),
    [
        ("Xero", {"Bill", "CreditNote", "BillPayment"}, True, True),
        ("QuickBooks Online", {"Bill", "CreditNote"}, None, False),
        ("FreeAgent", {"Bill", "CreditNote", "Other"}, False, False),
        ("Zoho Books", {"Bill", "PaymentOnAccount", "CreditNote"}, False, False),
        ("Sage 50 (UK)", {"Bill"}, False, False),
        ("Dynamics 365 Business Central", set(), None, False),
    ],
)
def test_what_the_models_say_of_payments(
    software: str, links: set[str], several: bool | None, batches: bool
) -> None:
    found = payment_model(software)
    assert set(found.link_types) == links
    assert (found.takes_several_lines, found.batches_lines) == (several, batches)


def test_what_the_models_say_of_fields() -> None:
    assert payment_model("Sage Intacct").methods == ("3", "5", "6")
    assert payment_model("Sage Intacct").currencies == ("AUD", "CAD", "GBP", "USD", "ZAR")
    assert payment_model("Sage Intacct").max_lengths["note"] == 1000
    assert payment_model("Sage Business Cloud Accounting").max_lengths["note"] == 25
    assert payment_model("MYOB AccountRight and Essentials").max_lengths["reference"] == 8
    assert "supplierRef" not in payment_model("Xero").fields
    # Wanted only if there is an account at all.
    assert (
        "accountRef.id"
        in payment_model("QuickBooks Online").fields - payment_model("QuickBooks Online").required
    )


def test_the_example_of_data_that_were_never_fetched(wire: MakeWire) -> None:
    ((example,),) = (one.values for one in examples(ASYNC, "/dataStatus", "get"))
    found = wire(httpx.Response(200, json=example)).async_gateway.data_status()
    assert set(found) == set(example)
    assert any(status.status is PullStatus.COMPLETE for status in found.values())
    for name, status in found.items():
        assert (status.status is None) == ("currentStatus" not in example[name])
