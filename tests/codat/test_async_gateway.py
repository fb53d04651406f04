"""Queued writes: what is sent, what came back, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import Outcome, StoredRequest
from bookkeeper.payables.operations import PushStatus
from tests.codat.async_samples import PUSH as OPERATION
from tests.codat.async_samples import SHAPES
from tests.codat.conftest import COMPANY, KEY, PAYABLES, PUSH, Handler, Wire

MakeWire = Callable[[Handler | httpx.Response], Wire]

PAYMENT = SHAPES["5.1 one bill in full"]
PUSHED = str(OPERATION["pushOperationKey"])
AT = datetime(2026, 11, 22, 9, 59, tzinfo=UTC)


class TestSend:
    def test_what_was_kept_is_sent_byte_for_byte_and_queued(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json={**OPERATION, "data": {"id": "p-1"}}))
        kept = StoredRequest(
            "POST", f"{PUSH}/billPayments?timeoutInMinutes=30", b'{ "totalAmount" :  1.50}\n'
        )
        answer = one.async_gateway.send(kept, "key-1")
        (request,) = one.requests
        assert (request.content, request.url.raw_path.decode()) == (kept.body, kept.path)
        assert request.headers["idempotency-key"] == "key-1"
        assert request.headers["content-type"] == "application/json"
        assert (answer.outcome, answer.is_queued, answer.message) == (Outcome.ACCEPTED, True, "Queued.")
        # The record in the answer is deprecated, and not yet written.
        assert (answer.push_key, answer.record_id) == (PUSHED, None)
        assert answer.push is not None
        assert answer.push.status is PushStatus.PENDING

    def test_a_deletion_has_neither_body_nor_key(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json=OPERATION))
        answer = one.async_gateway.send(one.async_gateway.delete_payment_request("p-1"), "key-1")
        (request,) = one.requests
        assert (request.method, request.content) == ("DELETE", b"")
        assert not {"idempotency-key", "content-type"} & set(request.headers)
        assert answer.push_key == PUSHED

    @pytest.mark.parametrize(
        "body",
        [b"", b"<html>", b"{}", b"[]", b'{"pushOperationKey":null}', b'{"pushOperationKey":""}', b'{"pushOp'],
    )
    def test_an_answer_that_cannot_be_understood_is_queued_all_the_same(
        self, wire: MakeWire, body: bytes
    ) -> None:
        gateway = wire(httpx.Response(200, content=body)).async_gateway
        answer = gateway.send(gateway.payment_request(PAYMENT), "k")
        assert (answer.outcome, answer.is_queued, answer.push_key) == (Outcome.ACCEPTED, True, None)
        assert answer.message == "Queued, but the answer cannot be understood."

    def test_the_key_survives_damage_around_it(self, wire: MakeWire) -> None:
        gateway = wire(httpx.Response(200, json={**OPERATION, "changes": 5, "statusCode": "x"})).async_gateway
        assert gateway.send(gateway.payment_request(PAYMENT), "k").push_key == PUSHED

    def test_a_quick_write_is_at_its_end_at_once(self, wire: MakeWire) -> None:
        sent = {
            **OPERATION,
            "status": "Failed",
            "errorMessage": f"No {KEY}.",
            "validation": {"errors": [{"message": KEY}]},
        }
        gateway = wire(httpx.Response(200, json=sent)).async_gateway
        answer = gateway.send(gateway.payment_request(PAYMENT), "k")
        assert answer.outcome is Outcome.ACCEPTED
        assert answer.push is not None
        assert (answer.push.status, answer.push.error_message) == (PushStatus.FAILED, "No [key].")
        assert answer.push.errors == (("", "[key]"),)

    @pytest.mark.parametrize(
        ("status", "outcome"),
        [
            (400, Outcome.REFUSED),
            (404, Outcome.REFUSED),
            (409, Outcome.BUSY),
            (429, Outcome.LIMITED),
            (500, Outcome.UNKNOWN),
            (302, Outcome.UNKNOWN),
        ],
    )
    def test_anything_but_a_success_is_read_as_ever(
        self, wire: MakeWire, status: int, outcome: Outcome
    ) -> None:
        one = wire(httpx.Response(status, json={**OPERATION, "error": "No."}))
        answer = one.async_gateway.send(one.async_gateway.payment_request(PAYMENT), "k")
        assert (answer.outcome, answer.is_queued, answer.push) == (outcome, False, None)
        assert len(one.requests) == 1

    def test_either_gateway_sends_what_was_kept_for_the_other(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json={**OPERATION, "id": "p-1"}))
        queued = one.gateway.send(one.async_gateway.payment_request(PAYMENT), "k")
        assert (queued.push_key, queued.record_id) == (PUSHED, None)
        single = StoredRequest("POST", f"{PAYABLES}/bills/b/payment", b"{}")
        written = one.async_gateway.send(single, "k")
        assert (written.push_key, written.record_id, written.is_queued) == (None, "p-1", False)

    def test_a_write_of_another_connection_is_not_sent(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(200, json=OPERATION))
        kept = one.async_gateway.payment_request(PAYMENT)
        for path in (f"/x{kept.path}", kept.path.replace("8a210b68", "00000000"), "/companies"):
            with pytest.raises(ValueError, match="another connection"):
                one.async_gateway.send(replace(kept, path=path), "k")
        assert one.requests == []

    def test_what_does_not_balance_is_not_even_put_together(self, wire: MakeWire) -> None:
        gateway = wire(httpx.Response(500)).async_gateway
        with pytest.raises(errors.RefusedError, match=r"totalAmount: is .* more than its lines"):
            gateway.payment_request(replace(PAYMENT, total=PAYMENT.total + PAYMENT.total))


class TestFollowing:
    def test_a_write_is_asked_for_by_its_key(self, wire: MakeWire) -> None:
        changes = [{"type": "Created", "recordRef": {"id": "p-1", "dataType": "billPayments"}}]
        one = wire(httpx.Response(200, json={**OPERATION, "status": "Success", "changes": changes}))
        found = one.async_gateway.push_operation(PUSHED)
        assert (found.status, found.changed("billPayments")) == (PushStatus.SUCCESS, ("p-1",))
        assert one.requests[0].url.path == f"/companies/{COMPANY}/push/{PUSHED}"

    def test_one_that_is_not_known(self, wire: MakeWire) -> None:
        with pytest.raises(errors.NotFoundError):
            wire(httpx.Response(404, json={"error": "no"})).async_gateway.push_operation("x")

    def test_the_newest_are_read_back_to_a_moment(self, wire: MakeWire) -> None:
        def operations(*ago_s: int | None) -> list[dict[str, Any]]:
            moments = (None if one is None else AT - timedelta(seconds=one) for one in ago_s)
            return [
                {**OPERATION, "pushOperationKey": f"k{ago}", "requestedOnUtc": at and at.isoformat()}
                for ago, at in zip(ago_s, moments, strict=True)
            ]

        pages = [operations(0, 5, None), operations(5, 10, 20), operations(30, 40)]

        def answer(request: httpx.Request) -> httpx.Response:
            number = int(request.url.params["page"])
            links = {"next": {"href": f"?page={number + 1}&pageSize=100"}}
            return httpx.Response(200, json={"results": pages[number - 1], "_links": links})

        one = wire(answer)
        found = list(one.async_gateway.push_operations(AT - timedelta(seconds=15)))
        assert [[push.key for push in page.items] for page in found] == [
            ["k0", "k5", "kNone"],
            ["k10", "k20"],
        ]
        assert [request.url.path for request in one.requests] == [f"/companies/{COMPANY}/push"] * 2
        assert {request.url.params["orderBy"] for request in one.requests} == {"-requestedOnUtc"}

    def test_one_that_cannot_be_read_is_reported(self, wire: MakeWire) -> None:
        sent = {"results": [{"status": "Pending"}, OPERATION], "_links": {}}
        (page,) = wire(httpx.Response(200, json=sent)).async_gateway.push_operations(AT)
        assert ([push.key for push in page.items], len(page.set_aside)) == ([PUSHED], 1)


def test_the_day_s_quota_is_known(wire: MakeWire) -> None:
    one = wire(httpx.Response(200, headers={"X-Rate-Limit-Remaining": "7"}, content=json.dumps(OPERATION)))
    one.async_gateway.push_operation("k")
    assert one.async_gateway.quota.remaining == 7
