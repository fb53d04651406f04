"""What the gateway asks for and what it makes of the answers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import Gateway, Outcome, StoredRequest
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, Attachment, BankAccount, SetAside, Supplier
from tests.codat.conftest import PAYABLES, PAYMENT, Handler, Wire
from tests.codat.samples import BILL, as_json, bill, listed

MakeWire = Callable[[Handler | httpx.Response], Wire]

ACCOUNT = BankAccount("", "New account", "GBP", AccountType.DEBIT, "01200440", "50-50-50")
SUPPLIER = Supplier("sup/1", "Northridge")


def page(*records: object, **beside: object) -> httpx.Response:
    return httpx.Response(200, content=listed(*records, **beside))  # type: ignore[arg-type]


def asked(wire: Wire) -> list[tuple[str, dict[str, str]]]:
    return [(request.url.path, dict(request.url.params)) for request in wire.requests]


class TestReads:
    def test_the_base_currency(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json={"companyName": "Acme", "baseCurrency": "GBP"}))
        assert one.gateway.base_currency() == "GBP"
        assert asked(one) == [(f"{PAYABLES}/info", {})]

    @pytest.mark.parametrize(
        "sent", [{}, {"baseCurrency": None}, {"baseCurrency": "XXX"}, {"baseCurrency": "£"}]
    )
    def test_an_unknown_base_currency(self, wire: MakeWire, sent: dict[str, object]) -> None:
        assert wire(httpx.Response(200, json=sent)).gateway.base_currency() is None

    def test_suppliers_are_always_asked_for_by_status(self, wire: MakeWire) -> None:
        one = wire(page({"id": "1", "supplierName": "A"}, {"id": 2}, pagination={}))
        (found,) = one.gateway.suppliers()
        assert found.items == (Supplier("1", "A"),)
        assert [aside.id for aside in found.set_aside] == ["2"]
        assert asked(one) == [(f"{PAYABLES}/suppliers", {"query": "status=Active"})]

    def test_pages_follow_the_token_under_the_same_query(self, wire: MakeWire) -> None:
        token = "eyJwYWdlIjoyfQ+/=="

        def answer(request: httpx.Request) -> httpx.Response:
            if "continuationToken" in request.url.params:
                return page({"id": "2"}, pagination={})
            return page({"id": "1"}, pagination={"continuationToken": token})

        one = wire(answer)
        pages = list(one.gateway.suppliers())
        assert [(found.number, found.items[0].id) for found in pages] == [(1, "1"), (2, "2")]
        assert asked(one)[1][1] == {"query": "status=Active", "continuationToken": token}
        assert b"eyJwYWdlIjoyfQ%2B%2F%3D%3D" in one.requests[1].url.query

    def test_a_list_that_goes_in_a_circle_is_left(self, wire: MakeWire) -> None:
        one = wire(page({"id": "1"}, pagination={"continuationToken": "t"}))
        with pytest.raises(errors.BadAnswerError, match="leads back"):
            list(one.gateway.suppliers())
        assert len(one.requests) == 2

    def test_two_records_of_one_id_that_differ_are_reported(self, wire: MakeWire) -> None:
        same, other = {"id": "1", "supplierName": "A"}, {"id": "1", "supplierName": "B"}
        (found,) = wire(page(same, same, other)).gateway.suppliers()
        assert [supplier.name for supplier in found.items] == ["A"]
        assert found.set_aside == (
            SetAside("supplier", "1", "The accounting software lists two with this id; the first is shown."),
        )

    def test_the_server_going_down_half_way_leaves_the_pages_before(self, wire: MakeWire) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            if "continuationToken" in request.url.params:
                raise httpx.ConnectError("down")
            return page({"id": "1"}, pagination={"continuationToken": "t"})

        pages = wire(answer).gateway.suppliers()
        assert next(pages).items == (Supplier("1", ""),)
        with pytest.raises(errors.UnreachableError):
            next(pages)

    @pytest.mark.parametrize(
        ("arguments", "query"),
        [
            ({}, None),
            ({"all_statuses": True}, "status=Open||status=PartiallyPaid||status=Paid"),
            (
                {"modified_since": datetime(2024, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))},
                "{status=Open||status=PartiallyPaid}&&sourceModifiedDate>=2024-01-01T00:00:00Z",
            ),
            (
                {"modified_since": datetime(2024, 1, 1, tzinfo=UTC), "all_statuses": True},
                "{status=Open||status=PartiallyPaid||status=Paid}&&sourceModifiedDate>=2024-01-01T00:00:00Z",
            ),
        ],
    )
    def test_bills_are_asked_for_by_status_and_change(
        self, wire: MakeWire, arguments: dict[str, object], query: str | None
    ) -> None:
        one = wire(page(BILL))
        (found,) = one.gateway.bills(**arguments)  # type: ignore[arg-type]
        assert found.items == (bill(),)
        assert asked(one) == [(f"{PAYABLES}/bills", {} if query is None else {"query": query})]
        assert one.requests[0].url.query.count(b"=") == (query is not None)
        assert not set(b"{}|<>&") & set(one.requests[0].url.query)

    def test_damaged_and_double_bills_are_marked(self, wire: MakeWire) -> None:
        one = wire(page(BILL, {**BILL, "id": "2", "amountDue": "?"}, {"id": None}, BILL, {**BILL, "id": "3"}))
        (found,) = one.gateway.bills()
        assert [(item.id, item.is_payable) for item in found.items] == [
            ("bill-1", False),
            ("2", False),
            ("3", True),
        ]
        assert len(found.set_aside) == 1

    @pytest.mark.parametrize(
        ("include_archived", "query"),
        [(False, {}), (True, {"statusQuery": "status=Active||status=Archived"})],
    )
    def test_bank_accounts(self, wire: MakeWire, include_archived: bool, query: dict[str, str]) -> None:
        one = wire(httpx.Response(200, content=listed({"id": "1", "name": "Current"}, key="bankAccounts")))
        (found,) = one.gateway.bank_accounts(include_archived)
        assert [account.name for account in found.items] == ["Current"]
        assert asked(one) == [(f"{PAYABLES}/mappingOptions/payments", query)]

    def test_accounts_and_tax_rates_come_from_one_answer(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json={"accounts": [{"id": "a"}], "taxRates": [{"id": "t"}]}))
        assert [record.id for found in one.gateway.nominal_accounts() for record in found.items] == ["a"]
        assert [record.id for found in one.gateway.tax_rates() for record in found.items] == ["t"]
        assert asked(one) == [(f"{PAYABLES}/mappingOptions/bills", {})] * 2


class TestAttachments:
    def test_the_list(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json=[{"id": "a", "name": "x.pdf", "fileSize": 3}, 5]))
        found = one.gateway.attachments("bill/1 ?")
        assert found.items == (Attachment("a", "x.pdf", None, 3),)
        assert len(found.set_aside) == 1
        assert one.requests[0].url.raw_path == f"{PAYABLES}/bills/bill%2F1%20%3F/attachments".encode()

    def test_a_download_is_written_to_the_file(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, content=b"%PDF" * 1000))
        file = io.BytesIO()
        assert one.gateway.download_attachment("bill-1", "a", file, max_bytes=4000) == 4000
        assert file.getvalue() == b"%PDF" * 1000
        assert asked(one) == [(f"{PAYABLES}/bills/bill-1/attachments/a/download", {})]
        assert one.requests[0].headers["accept-encoding"] == "identity"

    def test_two_gigabytes_are_refused_before_a_byte_is_fetched(self, wire: MakeWire) -> None:
        class Never(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                raise AssertionError("the body was read")

        headers = {"Content-Length": str(2 * 1024**3)}
        one = wire(lambda request: httpx.Response(200, headers=headers, stream=Never()))
        file = io.BytesIO()
        with pytest.raises(errors.BadAnswerError) as caught:
            one.gateway.download_attachment("b", "a", file, max_bytes=25_000_000)
        assert (caught.value.title, file.getvalue()) == ("Too large to be fetched", b"")

    def test_a_file_that_hides_its_size_is_stopped_at_the_limit(self, wire: MakeWire) -> None:
        one = wire(lambda request: httpx.Response(200, content=(b"x" * 100 for _ in range(10**9))))
        file = io.BytesIO()
        with pytest.raises(errors.BadAnswerError):
            one.gateway.download_attachment("b", "a", file, max_bytes=1000)
        assert len(file.getvalue()) <= 1000

    def test_a_download_that_breaks_off_is_not_begun_again_in_the_same_file(self, wire: MakeWire) -> None:
        class Broken(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                yield b"half"
                raise httpx.ReadError("reset")

        one = wire(lambda request: httpx.Response(200, stream=Broken()))
        file = io.BytesIO()
        with pytest.raises(errors.UnreachableError):
            one.gateway.download_attachment("b", "a", file, max_bytes=1000)
        assert (len(one.requests), file.getvalue()) == (1, b"half")

    def test_a_refused_download_writes_nothing(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(404, json={"error": "gone"}))
        file = io.BytesIO()
        with pytest.raises(errors.NotFoundError):
            one.gateway.download_attachment("b", "a", file, max_bytes=1000)
        assert file.getvalue() == b""

    def test_a_full_disk_is_told(self, wire: MakeWire) -> None:
        class Full(io.BytesIO):
            def write(self, data: object) -> int:
                raise OSError(28, "No space left on device")

        one = wire(httpx.Response(200, content=b"x"))
        with pytest.raises(errors.FilesError, match="No space"):
            one.gateway.download_attachment("b", "a", Full(), max_bytes=1000)

    def test_an_upload_is_a_form_with_a_safe_name(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(201, json={"id": "a", "name": "x.pdf"}))
        found = one.gateway.upload_attachment("bill-1", "../../x.pdf", b"%PDF", "application/pdf", "key-1")
        assert found == Attachment("a", "x.pdf", None, None)
        body = one.requests[0].content
        assert b'name="file"; filename="x.pdf"' in body
        assert b"Content-Type: application/pdf\r\n\r\n%PDF" in body
        assert one.requests[0].headers["idempotency-key"] == "key-1"


Create = Callable[[Gateway], object]

CREATES: dict[str, tuple[Create, str, str]] = {
    "bank account": (lambda g: g.create_bank_account(ACCOUNT, "key-1"), "POST", "bankAccounts"),
}


#: What goes through the journal: it is kept first and sent as it is.
WRITES: dict[str, tuple[Callable[[Gateway], StoredRequest], str, str]] = {
    "supplier": (lambda g: g.supplier_request(SUPPLIER), "POST", "suppliers"),
    "supplier again": (lambda g: g.update_supplier_request(SUPPLIER), "PUT", "suppliers/sup%2F1"),
    "bill": (lambda g: g.bill_request(bill()), "POST", "bills"),
    "bill again": (lambda g: g.update_bill_request(bill()), "PUT", "bills/bill-1"),
}


class TestRecordsKeptFirst:
    @pytest.mark.parametrize(("build", "method", "path"), WRITES.values(), ids=list(WRITES))
    def test_one_request_with_its_key_names_the_record(
        self, wire: MakeWire, build: Callable[[Gateway], StoredRequest], method: str, path: str
    ) -> None:
        one = wire(httpx.Response(201, content=as_json({**BILL, "id": "new-1"})))
        stored = build(one.gateway)
        answer = one.gateway.send(stored, "key-1")
        assert (answer.outcome, answer.record_id) == (Outcome.ACCEPTED, "new-1")
        (request,) = one.requests
        assert (request.method, request.url.raw_path.decode()) == (method, f"{PAYABLES}/{path}")
        assert request.headers["idempotency-key"] == "key-1"
        assert request.content == stored.body
        assert b"null" not in request.content


class TestRecordsMadeByHand:
    @pytest.mark.parametrize(("create", "method", "path"), CREATES.values(), ids=list(CREATES))
    def test_one_request_with_its_key_brings_the_record_back(
        self, wire: MakeWire, create: Create, method: str, path: str
    ) -> None:
        one = wire(httpx.Response(201, content=as_json({**BILL, "id": "new-1", "name": "N"})))
        assert getattr(create(one.gateway), "id", None) == "new-1"
        (request,) = one.requests
        assert (request.method, request.url.raw_path.decode()) == (method, f"{PAYABLES}/{path}")
        assert request.headers["idempotency-key"] == "key-1"
        assert request.headers["content-type"] == "application/json"
        assert b"null" not in request.content

    @pytest.mark.parametrize("create", [row[0] for row in CREATES.values()], ids=list(CREATES))
    @pytest.mark.parametrize(
        ("answer", "error"),
        [
            (httpx.Response(400, json={"error": "No.", "correlationId": "c-1"}), errors.RefusedError),
            (httpx.Response(422, json={"error": "No."}), errors.RefusedError),
            (httpx.Response(401), errors.WrongKeyError),
            (httpx.Response(403), errors.NotAllowedError),
            (httpx.Response(404), errors.NotFoundError),
            (httpx.Response(429, headers={"Retry-After": "5"}), errors.RateLimitError),
            (httpx.Response(409), errors.UncertainError),
            (httpx.Response(500), errors.UncertainError),
            (httpx.Response(302), errors.UncertainError),
            (httpx.ReadTimeout("slow"), errors.UncertainError),
            (httpx.ConnectError("refused"), errors.UnreachableError),
            (httpx.Response(201, content=b"<html>"), errors.UncertainError),
            (httpx.Response(201, json={"name": "no id"}), errors.UncertainError),
        ],
    )
    def test_what_went_wrong_is_told(
        self,
        wire: MakeWire,
        create: Create,
        answer: httpx.Response | Exception,
        error: type[errors.BookkeeperError],
    ) -> None:
        def handler(request: httpx.Request) -> httpx.Response:
            if isinstance(answer, Exception):
                raise answer
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

        one = wire(handler)
        with pytest.raises(error) as caught:
            create(one.gateway)
        assert type(caught.value) is error
        assert len(one.requests) == 1

    def test_reasons_come_with_the_refusal_and_numbers_do_not(self, wire: MakeWire) -> None:
        body = {
            "error": "Account 01200440 exists",
            "correlationId": "c-1",
            "validation": {"errors": [{"itemId": "AccountNumber", "message": "01200440 is taken"}]},
        }
        with pytest.raises(errors.RefusedError) as caught:
            wire(httpx.Response(400, json=body)).gateway.create_bank_account(ACCOUNT, "key-1")
        assert caught.value.reasons == (("AccountNumber", "[number] is taken"),)
        assert caught.value.correlation_id == "c-1"
        assert "01200440" not in str(caught.value)

    def test_what_is_incomplete_is_not_sent(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(201, json={"id": "1"}))
        with pytest.raises(errors.RefusedError, match="name: must not be empty"):
            one.gateway.create_bank_account(replace(ACCOUNT, name=""), "key-1")
        assert one.requests == []


class TestPayments:
    def test_the_request_is_complete_and_names_the_bill_in_its_path(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(500))
        request = one.gateway.payment_request(replace(PAYMENT, bill_id="a/b%2Fc"))
        assert (request.method, request.path) == ("POST", f"{PAYABLES}/bills/a%2Fb%252Fc/payment")
        assert json.loads(request.body)["amount"] == 135.85
        assert one.requests == []

    def test_the_same_payment_gives_the_same_bytes(self, wire: MakeWire) -> None:
        gateway = wire(httpx.Response(500)).gateway
        assert gateway.payment_request(PAYMENT) == gateway.payment_request(PAYMENT)

    def test_what_was_kept_is_sent_byte_for_byte(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(201, json={"id": "p-1"}))
        kept = StoredRequest("POST", f"{PAYABLES}/bills/a%2Fb%252Fc/payment", b'{ "amount" :  1.50}\n')
        answer = one.gateway.send(kept, "key-1")
        (request,) = one.requests
        assert (answer.outcome, answer.record_id) == (Outcome.ACCEPTED, "p-1")
        assert (request.content, request.url.raw_path.decode()) == (kept.body, kept.path)
        assert request.headers["idempotency-key"] == "key-1"
        assert request.headers["content-type"] == "application/json"

    def test_a_payment_of_another_connection_is_not_sent(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(201, json={"id": "p-1"}))
        kept = one.gateway.payment_request(PAYMENT)
        for path in (f"/x{kept.path}", kept.path.replace("8a210b68", "00000000"), "/companies"):
            with pytest.raises(ValueError, match="another connection"):
                one.gateway.send(replace(kept, path=path), "key-1")
        assert one.requests == []

    def test_an_amount_without_pence_is_sent_without(self, wire: MakeWire) -> None:
        gateway = wire(httpx.Response(500)).gateway
        request = gateway.payment_request(replace(PAYMENT, amount=Money(7940, "JPY")))
        assert b'"amount":7940,' in request.body

    def test_a_bill_called_dots_does_not_lead_elsewhere(self, wire: MakeWire) -> None:
        request = wire(httpx.Response(500)).gateway.payment_request(replace(PAYMENT, bill_id=".."))
        assert request.path == f"{PAYABLES}/bills/%2E%2E/payment"
