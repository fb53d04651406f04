"""The outcome of a write for every error httpx can raise and every status there is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from bookkeeper.codat import Answer, Outcome
from bookkeeper.codat.classify import answer_to
from bookkeeper.codat.exchange import Exchange, Trail

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

#: Every error of httpx 0.28 that a request can end in, judged by hand. A class missing here fails a test.
JUDGED: dict[type[Exception], Outcome] = {
    httpx.ConnectError: Outcome.NOT_SENT,
    httpx.ConnectTimeout: Outcome.NOT_SENT,
    httpx.PoolTimeout: Outcome.NOT_SENT,
    httpx.ProxyError: Outcome.NOT_SENT,
    httpx.UnsupportedProtocol: Outcome.NOT_SENT,
    httpx.LocalProtocolError: Outcome.NOT_SENT,
    httpx.InvalidURL: Outcome.NOT_SENT,
    httpx.ReadTimeout: Outcome.UNKNOWN,
    httpx.WriteTimeout: Outcome.UNKNOWN,
    httpx.ReadError: Outcome.UNKNOWN,
    httpx.WriteError: Outcome.UNKNOWN,
    httpx.CloseError: Outcome.UNKNOWN,
    httpx.RemoteProtocolError: Outcome.UNKNOWN,
    httpx.DecodingError: Outcome.UNKNOWN,
    httpx.TooManyRedirects: Outcome.UNKNOWN,
    # The families themselves: a new member that nobody has judged is not taken for "not sent".
    httpx.RequestError: Outcome.UNKNOWN,
    httpx.TransportError: Outcome.UNKNOWN,
    httpx.TimeoutException: Outcome.UNKNOWN,
    httpx.NetworkError: Outcome.UNKNOWN,
    httpx.ProtocolError: Outcome.UNKNOWN,
    httpx.StreamError: Outcome.UNKNOWN,
    httpx.StreamConsumed: Outcome.UNKNOWN,
    httpx.StreamClosed: Outcome.UNKNOWN,
    httpx.ResponseNotRead: Outcome.UNKNOWN,
    httpx.RequestNotRead: Outcome.UNKNOWN,
    httpx.CookieConflict: Outcome.UNKNOWN,
    OSError: Outcome.UNKNOWN,
    MemoryError: Outcome.UNKNOWN,
    ValueError: Outcome.UNKNOWN,
}
WITHOUT_MESSAGE = (httpx.StreamConsumed, httpx.StreamClosed, httpx.ResponseNotRead, httpx.RequestNotRead)


def family(kind: type[Exception]) -> Iterator[type[Exception]]:
    yield kind
    for child in kind.__subclasses__():
        yield from family(child)


def raised(kind: type[Exception]) -> Exception:
    return kind() if kind in WITHOUT_MESSAGE else kind("as a test")


def answer(exchange: Exchange) -> Answer:
    return answer_to(exchange, NOW, lambda text: text.replace("s3cret", "[key]"))


@pytest.mark.parametrize("kind", [*family(httpx.RequestError), *family(httpx.StreamError), httpx.InvalidURL])
def test_every_error_of_httpx_has_been_judged(kind: type[Exception]) -> None:
    assert kind in JUDGED


@pytest.mark.parametrize(("kind", "outcome"), JUDGED.items())
def test_an_error_before_any_byte_left(kind: type[Exception], outcome: Outcome) -> None:
    found = answer(Exchange(failure=raised(kind), may_have_left=False, elapsed_s=1.5))
    assert (found.outcome, found.http_status, found.elapsed_s) == (outcome, None, 1.5)
    assert found.message


@pytest.mark.parametrize("kind", JUDGED)
def test_whatever_the_error_says_a_byte_that_left_makes_it_unknown(kind: type[Exception]) -> None:
    assert answer(Exchange(failure=raised(kind), may_have_left=True)).outcome is Outcome.UNKNOWN


REFUSED = {400, 401, 402, 403, 404, 405, 422}


def test_every_status_has_its_outcome() -> None:
    found = {status: answer(Exchange(status, body=b'{"id":"p-1"}')).outcome for status in range(100, 600)}
    expected = dict.fromkeys(range(100, 600), Outcome.UNKNOWN)
    expected |= dict.fromkeys(range(200, 300), Outcome.ACCEPTED)
    expected |= dict.fromkeys(REFUSED, Outcome.REFUSED)
    expected |= {409: Outcome.BUSY, 429: Outcome.LIMITED}
    assert found == expected


def test_an_accepted_payment_names_its_record() -> None:
    found = answer(Exchange(201, body=b'{"id":"p-1","amount":22}'))
    assert (found.record_id, found.message, found.excerpt) == ("p-1", "Accepted.", '{"id":"p-1","amount":22}')


QUEUED = b'{"pushOperationKey":"k-1","status":"Pending","data":{"id":"p-1"}}'


@pytest.mark.parametrize(
    ("exchange", "key"),
    [
        (Exchange(200, body=QUEUED), "k-1"),
        (Exchange(202, body=QUEUED), "k-1"),
        # What came is enough, even if the line broke after it; half of it is not.
        (Exchange(200, body=QUEUED, failure=httpx.RemoteProtocolError("cut off")), "k-1"),
        (Exchange(200, body=QUEUED[:-1], failure=httpx.RemoteProtocolError("cut off")), None),
        (Exchange(200, failure=httpx.ReadTimeout("slow")), None),
        (Exchange(200, body=b"[" * 100_000), None),
    ],
)
def test_a_write_that_was_queued_keeps_its_key(exchange: Exchange, key: str | None) -> None:
    found = answer_to(exchange, NOW, str, is_queued=True)
    assert (found.outcome, found.is_queued) == (Outcome.ACCEPTED, True)
    assert (found.push_key, found.record_id) == (key, None)


@pytest.mark.parametrize("status", [302, 400, 409, 429, 500])
def test_what_was_not_accepted_is_not_queued(status: int) -> None:
    found = answer_to(Exchange(status, body=QUEUED), NOW, str, is_queued=True)
    assert (found.is_queued, found.push) == (False, None)


@pytest.mark.parametrize(
    "exchange",
    [
        Exchange(201),
        Exchange(200, body=b"<html>welcome</html>"),
        Exchange(201, body=b'{"id":"p-'),
        Exchange(201, body=b'{"id":null}'),
        Exchange(201, body=b'{"id":""}'),
        Exchange(201, body=b'{"id":7}'),
        Exchange(201, body=b'[{"id":"p-1"}]'),
        Exchange(201, body=b"[" * 100_000),
        Exchange(201, body=b'{"id":"p-1"}', failure=httpx.RemoteProtocolError("cut off")),
        Exchange(201, failure=httpx.ReadTimeout("slow")),
        Exchange(201, failure=httpx.DecodingError("not gzip")),
    ],
)
def test_a_success_that_cannot_be_understood_is_accepted_and_says_so(exchange: Exchange) -> None:
    found = answer(exchange)
    assert (found.outcome, found.record_id) == (Outcome.ACCEPTED, None)
    assert "cannot be understood" in found.message


def test_a_refusal_cut_off_after_its_status_is_still_one() -> None:
    found = answer(Exchange(400, body=b'{"err', failure=httpx.ReadError("reset")))
    assert found.outcome is Outcome.REFUSED


def test_a_refusal_tells_why_and_shows_no_secret() -> None:
    body = {
        "error": "Key s3cret is bad",
        "correlationId": "c-1",
        "validation": {"errors": [{"itemId": "amount", "message": "not s3cret"}]},
    }
    found = answer(Exchange(400, body=json.dumps(body).encode()))
    assert found.message == "Key [key] is bad amount: not [key]"
    assert found.reasons == (("amount", "not [key]"),)
    assert found.correlation_id == "c-1"
    assert "s3cret" not in repr(found)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("7", 7.0), ("Sun, 22 Nov 2026 10:02:00 GMT", 120.0), ("soon", None), (None, None)],
)
def test_a_limited_write_tells_how_long_to_wait(text: str | None, seconds: float | None) -> None:
    headers = {} if text is None else {"retry-after": text}
    found = answer(Exchange(429, headers))
    assert (found.outcome, found.retry_after_s) == (Outcome.LIMITED, seconds)


def test_the_evidence_is_cut_and_a_secret_on_the_edge_does_not_slip_through() -> None:
    found = answer(Exchange(500, body=b"x" * 1996 + b"s3cret" + b"y" * 10_000))
    assert len(found.excerpt) == 2000
    assert "s3c" not in found.excerpt


class Asked:
    def __init__(self, method: bytes) -> None:
        self.method = method


class LocalProtocolError(Exception):
    """As httpcore names its own."""


def test_the_trail_counts_from_the_first_header_of_the_request_itself() -> None:
    trail = Trail()
    trail("connection.connect_tcp.started", {})
    trail("http11.send_request_headers.started", {"request": Asked(b"CONNECT")})
    trail("http11.send_request_headers.complete", {"return_value": None})
    assert not trail.may_have_left
    trail("http11.send_request_headers.started", {"request": Asked(b"POST")})
    assert trail.may_have_left


def test_headers_that_could_not_be_put_together_did_not_leave() -> None:
    trail = Trail()
    trail("http11.send_request_headers.started", {"request": Asked(b"POST")})
    trail("http11.send_request_headers.failed", {"exception": LocalProtocolError()})
    assert not trail.may_have_left


def test_headers_that_broke_off_may_have_left() -> None:
    trail = Trail()
    trail("http11.send_request_headers.started", {"request": Asked(b"POST")})
    trail("http11.send_request_headers.failed", {"exception": OSError()})
    assert trail.may_have_left
