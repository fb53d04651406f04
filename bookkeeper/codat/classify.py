"""From an exchange to the outcome of a write. The rule: without proof it is unknown (DESIGN 4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import httpx
import msgspec

from bookkeeper.codat import convert_operations, decode, replies, wire, wire_async
from bookkeeper.codat.exchange import Exchange
from bookkeeper.codat.outcomes import Answer, Outcome
from bookkeeper.errors import BadAnswerError
from bookkeeper.payables.operations import PushOperation

#: Statuses after which nothing was written by this attempt (DOMAIN 7.1, 7.4). All others that are no
#: success are unknown: also 408, and 5xx, which may come after the record was made.
_REFUSALS = frozenset({400, 401, 402, 403, 404, 405, 422})

#: Characters of a body kept as evidence.
_EXCERPT = 2_000

_FAILURES: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ConnectTimeout, "No connection could be made in time."),
    (httpx.ConnectError, "No connection could be made."),
    (httpx.PoolTimeout, "Too many requests were under way, so this one was not sent."),
    (httpx.ProxyError, "The proxy did not let the request through."),
    (httpx.UnsupportedProtocol, "The address is not one for the web, so nothing was sent."),
    (httpx.LocalProtocolError, "The request could not be put together."),
    (httpx.InvalidURL, "The address is not valid, so nothing was sent."),
    (httpx.ReadTimeout, "The request was sent, but no answer came in time."),
    (httpx.WriteTimeout, "The request could not be sent in full in time."),
    (httpx.TransportError, "The connection broke before an answer came."),
)


def answer_to(
    exchange: Exchange,
    now: datetime,
    redacted: Callable[[str], str],
    record: type = wire.RefWire,
    *,
    is_queued: bool = False,
) -> Answer:
    """What one attempt at a write brought back.

    Args:
        exchange: The attempt.
        now: The present moment, aware, for a wait given as a date.
        redacted: Blots secrets out of a text.
        record: The struct a success is to hold; its ``id`` names the record made.
        is_queued: A success is to hold a push operation instead (asynchronous API).
    """
    outcome = _outcome(exchange)
    excerpt = redacted(exchange.body[: _EXCERPT * 4].decode(errors="replace"))[:_EXCERPT]
    if exchange.status is None:
        return Answer(outcome, message=_words(exchange.failure), elapsed_s=exchange.elapsed_s)
    if outcome is Outcome.ACCEPTED:
        record_id = None if is_queued else _record_id(exchange, record)
        push = _push(exchange, redacted) if is_queued else None
        word = "Queued" if is_queued else "Accepted"
        return Answer(
            outcome,
            exchange.status,
            record_id,
            message=f"{word}." if record_id or push else f"{word}, but the answer cannot be understood.",
            excerpt=excerpt,
            elapsed_s=exchange.elapsed_s,
            is_queued=is_queued,
            push=push,
        )
    fault = replies.fault(exchange.status, exchange.body).redacted(redacted)
    return Answer(
        outcome,
        exchange.status,
        message=fault.text,
        reasons=fault.reasons,
        correlation_id=fault.correlation_id,
        retry_after_s=replies.retry_after_s(exchange.headers, now),
        excerpt=excerpt,
        elapsed_s=exchange.elapsed_s,
    )


def _outcome(exchange: Exchange) -> Outcome:
    match exchange.status:
        case None:
            return Outcome.NOT_SENT if exchange.is_not_sent else Outcome.UNKNOWN
        case status if 200 <= status < 300:
            return Outcome.ACCEPTED
        case status if status in _REFUSALS:
            return Outcome.REFUSED
        case 409:
            return Outcome.BUSY
        case 429:
            return Outcome.LIMITED
    return Outcome.UNKNOWN


def _record_id(exchange: Exchange, record: type) -> str | None:
    if not exchange.is_whole:
        return None
    try:
        found: str | None = msgspec.json.decode(exchange.body, type=record).id
    except (ValueError, RecursionError):
        return None
    return found or None


def _push(exchange: Exchange, redacted: Callable[[str], str]) -> PushOperation | None:
    # Also of an answer that broke off: a key that came is worth asking with, and half an object is none.
    try:
        sent, _ = decode.decode_salvaged(exchange.body, wire_async.PushOperationWire)
    except BadAnswerError:
        return None
    return convert_operations.push(sent, redacted)


def _words(failure: Exception | None) -> str:
    for kind, words in _FAILURES:
        if isinstance(failure, kind):
            return words
    return f"The exchange broke off ({type(failure).__name__})."
