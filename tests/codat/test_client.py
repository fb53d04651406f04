"""Reads with patience, writes once: retries, waits, stops, routes and bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat import Access, CancelledError, Client, Outcome, Pace, Quota, Route, authorization_from
from bookkeeper.codat import reception as reception_module
from tests.codat.conftest import KEY, PAYMENT, Handler, Time, Wire

MakeWire = Callable[[Handler | httpx.Response], Wire]

EMPTY = httpx.Response(200, json={"results": [], "pagination": {}})
FAULT = {"error": "Out of order.", "correlationId": "c-1"}


def script(*steps: httpx.Response | Exception) -> Handler:
    """Answers in turn, the last one again and again."""
    left = list(steps)

    def play(request: httpx.Request) -> httpx.Response:
        step = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(step, Exception):
            raise step
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    return play


def read(wire: Wire) -> None:
    list(wire.gateway.suppliers())


class TestRequests:
    def test_every_request_carries_the_key_and_says_what_it_wants(self, wire: MakeWire) -> None:
        one = wire(EMPTY)
        read(one)
        headers = one.requests[0].headers
        assert headers["authorization"] == authorization_from(KEY)
        assert headers["accept"] == "application/json"
        assert headers["user-agent"].startswith("Bookkeeper/")

    def test_every_phase_has_its_time_out(self, wire: MakeWire) -> None:
        one = wire(EMPTY)
        read(one)
        assert set(one.requests[0].extensions["timeout"]) == {"connect", "read", "write", "pool"}
        assert all(0 < seconds <= 90 for seconds in one.requests[0].extensions["timeout"].values())

    def test_the_key_shows_nowhere(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(401, json={"error": f"No such key: {KEY}"}))
        with pytest.raises(errors.WrongKeyError) as caught:
            read(one)
        shown = f"{caught.value} {one.client!r} {vars(one.client)} {one.requests[0].headers!r}"
        assert KEY not in shown
        assert authorization_from(KEY).removeprefix("Basic ") not in shown


class TestRetries:
    @pytest.mark.parametrize(
        "failure",
        [
            httpx.ConnectError("refused"),
            httpx.ConnectTimeout("slow"),
            httpx.ReadTimeout("slow"),
            httpx.ReadError("reset"),
            httpx.RemoteProtocolError("cut off"),
            httpx.Response(500, json=FAULT),
            httpx.Response(503, content=b"<html>"),
            httpx.Response(429),
            httpx.Response(429, headers={"Retry-After": "nonsense"}),
        ],
    )
    def test_a_read_is_tried_again_with_growing_waits(
        self, wire: MakeWire, time: Time, failure: httpx.Response | Exception
    ) -> None:
        one = wire(script(failure, failure, failure, EMPTY))
        read(one)
        assert time.waits == [0.5, 1.0, 2.0]
        assert len(one.requests) == 4

    @pytest.mark.parametrize(
        ("failure", "error"),
        [
            (httpx.ConnectError("refused"), errors.UnreachableError),
            (httpx.ReadTimeout("slow"), errors.UnreachableError),
            (httpx.Response(500, json=FAULT), errors.ServiceError),
            (httpx.Response(429, json=FAULT), errors.RateLimitError),
        ],
    )
    def test_patience_ends(
        self, wire: MakeWire, failure: httpx.Response | Exception, error: type[errors.BookkeeperError]
    ) -> None:
        one = wire(script(failure))
        with pytest.raises(error) as caught:
            read(one)
        assert len(one.requests) == 4
        if isinstance(failure, httpx.Response):
            assert (caught.value.correlation_id, caught.value.detail) == ("c-1", "Out of order.")

    def test_the_service_s_own_wait_is_kept_to(self, wire: MakeWire, time: Time) -> None:
        seconds = httpx.Response(429, headers={"Retry-After": "7"})
        moment = httpx.Response(503, headers={"Retry-After": "Sun, 22 Nov 2026 10:00:20 GMT"})
        read(wire(script(seconds, moment, EMPTY)))
        assert time.waits == [7.0, 20.0]

    def test_a_wait_of_hours_is_told_and_not_waited_for(self, wire: MakeWire, time: Time) -> None:
        one = wire(httpx.Response(429, headers={"Retry-After": "36000"}, json=FAULT))
        with pytest.raises(errors.RateLimitError) as caught:
            read(one)
        assert (caught.value.retry_after_s, time.waits, len(one.requests)) == (36000.0, [], 1)

    def test_a_slow_failure_is_not_repeated_for_minutes(self, wire: MakeWire, time: Time) -> None:
        def slow(request: httpx.Request) -> httpx.Response:
            time.seconds += 90
            raise httpx.ReadTimeout("slow")

        one = wire(slow)
        with pytest.raises(errors.UnreachableError):
            read(one)
        assert len(one.requests) == 1

    def test_waits_are_scattered_between_half_and_all(self) -> None:
        first, last = Pace(chance=lambda: 0.0), Pace(chance=lambda: 1.0)
        assert [pace.before_retry_s(1, 0, None) for pace in (first, last)] == [0.25, 0.5]
        assert Pace().before_retry_s(3, 0, None) != Pace().before_retry_s(3, 0, None)

    @pytest.mark.parametrize(
        ("status", "error"),
        [
            (400, errors.RefusedError),
            (401, errors.WrongKeyError),
            (402, errors.NotAllowedError),
            (403, errors.NotAllowedError),
            (404, errors.NotFoundError),
            (405, errors.RefusedError),
            (409, errors.NotReadyError),
            (422, errors.RefusedError),
        ],
    )
    def test_a_definite_answer_is_not_asked_for_twice(
        self, wire: MakeWire, status: int, error: type[errors.BookkeeperError]
    ) -> None:
        one = wire(httpx.Response(status, json=FAULT))
        with pytest.raises(error) as caught:
            read(one)
        assert len(one.requests) == 1
        assert caught.value.correlation_id == "c-1"

    def test_an_error_of_the_program_is_not_hidden(self, wire: MakeWire) -> None:
        one = wire(script(KeyError("a bug")))
        with pytest.raises(KeyError):
            read(one)

    def test_data_that_cannot_be_unpacked_are_a_bad_answer(self, wire: MakeWire) -> None:
        with pytest.raises(errors.BadAnswerError):
            read(wire(script(httpx.DecodingError("not gzip"))))

    @pytest.mark.parametrize("status", [301, 302, 307, 308])
    def test_a_redirect_is_never_followed(self, wire: MakeWire, status: int) -> None:
        one = wire(httpx.Response(status, headers={"Location": "https://evil.example/"}))
        with pytest.raises(errors.BadAnswerError, match="another address"):
            read(one)
        assert len(one.requests) == 1

    def test_a_write_is_sent_once_whatever_comes(self, wire: MakeWire, time: Time) -> None:
        for answer in (httpx.Response(500), httpx.Response(429), httpx.Response(307), httpx.ReadError("x")):
            one = wire(script(answer))
            one.gateway.send(one.gateway.payment_request(PAYMENT), "key-1")
            assert (len(one.requests), time.waits) == (1, [])


class TestStopping:
    def test_a_stop_ends_a_wait_at_once(self, wire: MakeWire, time: Time) -> None:
        def stop(request: httpx.Request) -> httpx.Response:
            time.cancelled.set()
            return httpx.Response(503)

        one = wire(stop)
        with pytest.raises(CancelledError):
            read(one)
        assert len(one.requests) == 1

    def test_a_stop_between_pages_asks_for_no_more(self, wire: MakeWire, time: Time) -> None:
        one = wire(
            httpx.Response(200, json={"results": [{"id": "1"}], "pagination": {"continuationToken": "t"}})
        )
        pages = one.gateway.suppliers()
        next(pages)
        time.cancelled.set()
        with pytest.raises(CancelledError):
            next(pages)
        assert len(one.requests) == 1

    def test_a_stop_does_not_lose_the_answer_to_a_payment(self, wire: MakeWire, time: Time) -> None:
        def stop(request: httpx.Request) -> httpx.Response:
            time.cancelled.set()
            return httpx.Response(201, json={"id": "p-1"})

        one = wire(stop)
        answer = one.gateway.send(one.gateway.payment_request(PAYMENT), "key-1")
        assert (answer.outcome, answer.record_id) == (Outcome.ACCEPTED, "p-1")

    def test_by_default_a_wait_is_on_the_wish_to_stop(self) -> None:
        pace = Pace()
        pace.cancelled.set()  # type: ignore[attr-defined]
        with pytest.raises(CancelledError):
            pace.wait(3600)


class TestBounds:
    def test_an_endless_answer_is_not_taken_in(self, wire: MakeWire, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reception_module, "LARGEST_ANSWER", 1000)
        with pytest.raises(errors.BadAnswerError) as caught:
            read(wire(httpx.Response(200, content=b"x" * 1001)))
        assert caught.value.title == "Too large to be fetched"

    def test_a_payment_s_endless_answer_is_still_accepted(
        self, wire: MakeWire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reception_module, "LARGEST_ANSWER", 1000)
        one = wire(httpx.Response(201, content=b"x" * 1001))
        assert one.gateway.send(one.gateway.payment_request(PAYMENT), "k").outcome is Outcome.ACCEPTED

    def test_an_answer_that_trickles_for_minutes_is_given_up(self, wire: MakeWire, time: Time) -> None:
        class Trickle(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                while True:
                    time.seconds += 100
                    yield b"["

        one = wire(lambda request: httpx.Response(200, stream=Trickle()))
        with pytest.raises(errors.UnreachableError, match="in time"):
            read(one)
        assert len(one.requests) == 1


class TestQuota:
    def test_the_last_answer_that_speaks_of_it_counts(self, wire: MakeWire) -> None:
        headers = {
            "X-Rate-Limit-Limit": "2000",
            "X-Rate-Limit-Remaining": "7",
            "X-Rate-Limit-Reset": "2026-11-23T00:00:00Z",
        }
        one = wire(script(httpx.Response(200, headers=headers, json={"results": []}), EMPTY))
        assert one.gateway.quota == Quota()
        read(one)
        read(one)
        assert one.gateway.quota == Quota(2000, 7, datetime(2026, 11, 23, tzinfo=UTC))


class TestRoute:
    @pytest.mark.parametrize("proxy", ["nonsense", "gopher://127.0.0.1:1", "http://[::1"])
    def test_a_proxy_that_is_none_is_said_to_be(self, proxy: str) -> None:
        with pytest.raises(errors.UnreachableError, match="proxy"):
            Client(Access("https://service.example", "Basic eA=="), route=Route(proxy=proxy))

    def test_certificates_that_cannot_be_read_are_named(self, tmp_path: Path) -> None:
        for file in (tmp_path / "missing.pem", Path(__file__)):
            with pytest.raises(errors.FilesError, match=file.name):
                Client(Access("https://service.example", "Basic eA=="), route=Route(ca_file=file))
