"""How old the copy is, and how it is renewed."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import CancelledError
from bookkeeper.payables.operations import DataStatus, DataType, PullStatus
from tests.codat.async_samples import PULL
from tests.codat.conftest import COMPANY, CONNECTION, DATA, Handler, Time, Wire

MakeWire = Callable[[Handler | httpx.Response], Wire]

RUNNING = "3f267c10-757d-44c0-bef9-bcab2a0a1a5d"
UNDER_WAY = (
    f"DatasetAlreadyInProgressException: Cannot queue bills sync for {COMPANY} as previous sync {RUNNING} is"
    " still in progress."
)


def test_how_fresh_each_kind_of_data_is(wire: MakeWire) -> None:
    sent = {
        "bills": {
            "dataType": "bills",
            "currentStatus": "Complete",
            "lastSuccessfulSync": "2026-11-22T10:00:00Z",
        },
        "company": {"dataType": "company"},
        "invoices": None,
        "items": {"currentStatus": 5},
    }
    one = wire(httpx.Response(200, json=sent))
    assert one.async_gateway.data_status() == {
        "bills": DataStatus("bills", PullStatus.COMPLETE, datetime(2026, 11, 22, 10, tzinfo=UTC)),
        "company": DataStatus("company", None),
    }
    assert one.requests[0].url.path == f"/companies/{COMPANY}/dataStatus"
    for body in (b"[]", b"", b"<html>"):
        with pytest.raises(errors.BadAnswerError):
            wire(httpx.Response(200, content=body)).async_gateway.data_status()


def test_a_refresh_is_queued_for_this_connection_and_followed_step_by_step(wire: MakeWire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        is_read = request.method == "GET"
        return httpx.Response(200, json={**PULL, "status": "Complete" if is_read else "Queued"})

    one = wire(answer)
    queued = one.async_gateway.queue_refresh(DataType.BILLS)
    assert (queued.status, queued.percent, queued.is_ended) == (PullStatus.UNDER_WAY, 40, False)
    assert one.async_gateway.follow(queued).is_ended
    post, get = one.requests
    assert (post.url.path, dict(post.url.params)) == (f"{DATA}/queue/bills", {"connectionId": CONNECTION})
    assert (post.content, uuid.UUID(post.headers["idempotency-key"]).version) == (b"", 4)
    assert get.url.path == f"{DATA}/history/{RUNNING}"


@pytest.mark.parametrize("status", [400, 409])
def test_one_that_is_under_way_is_followed_instead(wire: MakeWire, status: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(status, json={"error": UNDER_WAY})
        return httpx.Response(200, json=PULL)

    one = wire(answer)
    assert one.async_gateway.queue_refresh("bills").id == RUNNING
    assert one.requests[1].url.path == f"{DATA}/history/{RUNNING}"


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, errors.RefusedError), (404, errors.NotFoundError), (409, errors.NotReadyError)],
)
def test_what_cannot_be_queued_is_told(
    wire: MakeWire, status: int, error: type[errors.BookkeeperError]
) -> None:
    with pytest.raises(error, match="Datatype"):
        wire(httpx.Response(status, json={"error": "Datatype x not supported"})).async_gateway.queue_refresh(
            "x"
        )


def test_queueing_is_tried_again_each_time_with_a_key_of_its_own(wire: MakeWire, time: Time) -> None:
    one = wire(httpx.Response(503))
    with pytest.raises(errors.ServiceError):
        one.async_gateway.queue_refresh("bills")
    keys = [request.headers["idempotency-key"] for request in one.requests]
    assert len(set(keys)) == len(keys) == len(time.waits) + 1 > 1


def test_queueing_can_be_stopped(wire: MakeWire, time: Time) -> None:
    time.cancelled.set()
    one = wire(httpx.Response(200, json=PULL))
    with pytest.raises(CancelledError):
        one.async_gateway.queue_refresh("bills")
    assert one.requests == []


def test_history_comes_newest_first_and_each_fetch_once(wire: MakeWire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.params["page"] == "1":
            links = {"next": {"href": "?page=2&pageSize=100"}}
            return httpx.Response(200, json={"results": [PULL, PULL, {"id": 5}], "_links": links})
        later = [{**PULL, "status": "Complete"}, {**PULL, "id": "2", "progress": "all"}]
        return httpx.Response(200, json={"results": later, "_links": {}})

    one = wire(answer)
    first, second = one.async_gateway.history()
    assert ([pull.id for pull in first.items], len(first.set_aside)) == ([RUNNING], 1)
    assert [(pull.id, pull.percent) for pull in second.items] == [("2", 0)]
    assert one.requests[0].url.params["orderBy"] == "-requested"
