"""Every request the gateway sends, and every example the vendor gives, against the vendor's own file.

Runs where the vendor's file lies beside the checkout. Its ``nullable`` is OpenAPI 3.0's and means nothing
in the 3.1 it claims to be. For answers it would have to be rewritten; for requests it is left, because
then a null is refused, and none is ever sent.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest

from bookkeeper.codat import Directory, Gateway, Page
from bookkeeper.codat import decode as decoding
from bookkeeper.codat.convert_bills import bill as converted_bill
from bookkeeper.payables.records import AccountType, Address, BankAccount, Supplier
from tests.codat.conftest import COMPANY, CONNECTION, PAYMENT, Handler, Wire
from tests.codat.samples import bill

MakeWire = Callable[[Handler | httpx.Response], Wire]

VENDOR = Path(__file__).parents[3] / "shared" / "codat"
SYNC = VENDOR / "Codat-Sync-Payables.json"
ASYNC = VENDOR / "Codat-Sync-Payables-v1.json"

pytestmark = pytest.mark.skipif(not SYNC.is_file(), reason="the vendor's file is not beside the checkout")


@cache
def specification(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {"paths": {}}
    return read


@pytest.fixture(scope="module")
def api() -> OpenAPI:
    text = json.dumps(specification(SYNC))
    # Another word of 3.0's: in 3.1 the content of a file has no type.
    readable = re.sub(r'"type": "string", ("[^{}]*)?"format": "binary"', r'\1"format": "binary"', text)
    return OpenAPI.from_dict(json.loads(readable))


ACCOUNT = BankAccount("", "New account", "GBP", AccountType.DEBIT, "01200440", "50-50-50", "22")
SUPPLIER = Supplier("sup-1", "Northridge", contact_name="Sarah", addresses=(Address("Billing", "Flat 1"),))
ATTACHMENT = "8a210b68-6988-11ed-a1eb-0242ac120002"
SINCE = datetime(2026, 1, 1, tzinfo=UTC)

OPERATIONS: dict[str, Callable[[Gateway], object]] = {
    "info": lambda g: g.base_currency(),
    "suppliers": lambda g: list(g.suppliers()),
    "bills": lambda g: list(g.bills()),
    "changed bills": lambda g: list(g.bills(SINCE, all_statuses=True)),
    "bank accounts": lambda g: list(g.bank_accounts(include_archived=True)),
    "accounts": lambda g: list(g.nominal_accounts()),
    "tax rates": lambda g: list(g.tax_rates()),
    "attachments": lambda g: g.attachments("bill-1"),
    "download": lambda g: g.download_attachment("bill-1", ATTACHMENT, io.BytesIO(), 100_000),
    "upload": lambda g: g.upload_attachment("bill-1", "x.pdf", b"%PDF", "application/pdf", "key-1"),
    "create bank account": lambda g: g.create_bank_account(ACCOUNT, "key-1"),
    "create supplier": lambda g: g.send(g.supplier_request(SUPPLIER), "key-1"),
    "update supplier": lambda g: g.send(g.update_supplier_request(SUPPLIER), "key-1"),
    "create bill": lambda g: g.send(g.bill_request(bill()), "key-1"),
    "update bill": lambda g: g.send(g.update_bill_request(bill()), "key-1"),
    "pay": lambda g: g.send(g.payment_request(PAYMENT), "key-1"),
    "companies": lambda g: list(Directory(g._client).companies()),
    "connection": lambda g: Directory(g._client).connection(COMPANY, CONNECTION),
}


def as_vendor_sees_it(request: httpx.Request) -> MockRequest:
    return MockRequest(
        "https://api.codat.io",
        request.method,
        request.url.path,
        args=dict(request.url.params),
        headers=dict(request.headers),
        data=request.content,
        content_type=request.headers.get("content-type", "application/json"),
    )


def requests_of(wire: MakeWire, operation: Callable[[Gateway], object]) -> list[httpx.Request]:
    """What an operation sends, over answers with two pages to every list."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/attachments") and request.method == "GET":
            return httpx.Response(200, json=[])
        is_first = "continuationToken" not in request.url.params and request.url.params.get("page") != "2"
        lists: dict[str, list[object]] = {"bankAccounts": [], "accounts": [], "taxRates": []}
        onward = {"continuationToken": "eyJ9=="} if is_first else {}
        links = {"next": {"href": "/companies?page=2&pageSize=100"}} if is_first else {}
        body = {"id": "1", "results": [{"id": "1"}], **lists, "pagination": onward, "_links": links}
        if request.url.path == "/companies":
            del body["pagination"]
        return httpx.Response(200 if request.method == "GET" else 201, json=body)

    one = wire(answer)
    operation(one.gateway)
    return one.requests


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
def test_the_vendor_s_file_accepts_every_request(
    wire: MakeWire, api: OpenAPI, operation: Callable[[Gateway], object]
) -> None:
    sent = requests_of(wire, operation)
    assert sent
    for request in sent:
        api.validate_request(as_vendor_sees_it(request))


def test_the_vendor_s_file_would_notice_a_mistake(wire: MakeWire, api: OpenAPI) -> None:
    (pay,) = requests_of(wire, OPERATIONS["pay"])
    for wrong in (
        b"{}",
        b'{"amount":"1","date":"d","accountRef":{"id":"a"}}',
        pay.content.replace(b"1}", b"null}"),
    ):
        request = as_vendor_sees_it(pay)
        request.body = wrong
        with pytest.raises(OpenAPIError):
            api.validate_request(request)


def examples(file: Path, path_end: str, method: str) -> Iterator[Any]:
    """Every example of a successful answer to a path, with its name."""
    for path, operations in specification(file)["paths"].items():
        if path.endswith(path_end) and method in operations:
            for status, answer in operations[method]["responses"].items():
                for content in answer.get("content", {}).values() if status.startswith("2") else ():
                    for name, example in content.get("examples", {}).items():
                        yield pytest.param(
                            example["value"], id=f"{file.stem[-2:]} {method} {path_end} {name}"
                        )


def as_bytes(example: object) -> bytes:
    return json.dumps(example).encode()


@pytest.mark.parametrize(
    "example", [*examples(SYNC, "/payables/bills", "get"), *examples(ASYNC, "/data/bills", "get")]
)
def test_every_example_list_of_bills_is_understood(example: dict[str, Any]) -> None:
    page = decoding.decode_page(as_bytes(example), decoding.BILLS)
    assert page.set_aside == []
    assert len(page.records) == len(example["results"])
    for place, sent in enumerate(page.records):
        found = converted_bill(sent, page.damage.get(place, ()))
        assert found.id == example["results"][place]["id"]
        assert found.amount_due is not None or found.flaw or not found.is_payable


def test_the_example_with_a_rate_that_is_no_number_is_marked() -> None:
    (example,) = (parameter.values[0] for parameter in examples(SYNC, "/payables/bills", "get"))
    page = decoding.decode_page(as_bytes(example), decoding.BILLS)
    flaws = [converted_bill(sent, page.damage.get(place, ())).flaw for place, sent in enumerate(page.records)]
    assert flaws[0] is not None
    assert "exchange rate cannot be read" in flaws[0]
    assert flaws[1] is None


LISTS: dict[str, Callable[[Gateway], list[Page[Any]]]] = {
    "/payables/suppliers": lambda g: list(g.suppliers()),
    "/payables/mappingOptions/payments": lambda g: list(g.bank_accounts()),
    "/payables/mappingOptions/bills": lambda g: [*g.nominal_accounts(), *g.tax_rates()],
    "/attachments": lambda g: [g.attachments("bill-1")],
    "/companies": lambda g: list(Directory(g._client).companies()),
}


@pytest.mark.parametrize(
    ("end", "example"),
    [pytest.param(end, *one.values, id=one.id) for end in LISTS for one in examples(SYNC, end, "get")],
)
def test_every_other_example_list_is_understood(wire: MakeWire, end: str, example: object) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        is_onward = "continuationToken" in request.url.params
        return httpx.Response(
            200,
            json={"results": [], "accounts": [], "taxRates": [], "bankAccounts": []}
            if is_onward
            else example,
        )

    pages = LISTS[end](wire(answer).gateway)
    assert all(page.set_aside == () for page in pages)
    assert any(page.items for page in pages)


MADE = {
    "/payables/bills": OPERATIONS["create bill"],
    "/payables/suppliers": OPERATIONS["create supplier"],
    "/payables/bankAccounts": OPERATIONS["create bank account"],
    "/attachments": OPERATIONS["upload"],
    "/payment": OPERATIONS["pay"],
}


@pytest.mark.parametrize(
    ("end", "example"),
    [pytest.param(end, *one.values, id=one.id) for end in MADE for one in examples(SYNC, end, "post")],
)
def test_every_example_of_a_record_made_is_understood(
    wire: MakeWire, end: str, example: dict[str, Any]
) -> None:
    made = MADE[end](wire(httpx.Response(201, json=example)).gateway)
    name = getattr(made, "record_id", None) or getattr(made, "id", None)
    assert name == example["id"]
