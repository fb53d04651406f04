"""From an exchange that failed to the error a person can act on."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime

import httpx

from bookkeeper import errors
from bookkeeper.codat import replies
from bookkeeper.codat.exchange import Exchange
from bookkeeper.codat.outcomes import Answer, Outcome
from bookkeeper.codat.reception import TooLargeError, TooSlowError


def read_error(
    exchange: Exchange, now: datetime, redacted: Callable[[str], str]
) -> errors.BookkeeperError | None:
    """Why a read failed, None if it did not. Raises what is a fault of this program.

    Args:
        exchange: The read.
        now: The present moment, aware, for a wait given as a date.
        redacted: Blots secrets out of a text.
    """
    if isinstance(exchange.failure, TooLargeError):
        return errors.BadAnswerError(
            "What the service sends is larger than this program takes.",
            title="Too large to be fetched",
            advice="Fetch it in the accounting software itself.",
        )
    if isinstance(exchange.failure, httpx.DecodingError):
        return errors.BadAnswerError("The data are packed in a way that cannot be read.")
    if isinstance(exchange.failure, httpx.TransportError | TooSlowError):
        return _unreachable(exchange.failure)
    if exchange.failure is not None:
        raise exchange.failure
    status = exchange.status or 0
    if 200 <= status < 300:
        return None
    if 300 <= status < 400:
        return errors.BadAnswerError("The service points to another address (HTTP {0}).", status)
    fault = replies.fault(status, exchange.body).redacted(redacted)
    if status == 409:
        return errors.NotReadyError(fault.text, correlation_id=fault.correlation_id)
    return by_status(status, fault, replies.retry_after_s(exchange.headers, now))


def write_error(answer: Answer) -> errors.BookkeeperError | None:
    """Why a write by hand (a supplier, a bill, an account) cannot be counted as done; None if it can."""
    if answer.outcome is Outcome.ACCEPTED:
        return None
    if answer.outcome is Outcome.NOT_SENT:
        return errors.UnreachableError(answer.message, advice="Nothing was sent. Check the network.")
    if answer.outcome in (Outcome.UNKNOWN, Outcome.BUSY):
        return errors.UncertainError(answer.message, correlation_id=answer.correlation_id)
    fault = replies.Fault(answer.message, answer.reasons, answer.correlation_id)
    return by_status(answer.http_status or 0, fault, answer.retry_after_s)


def by_status(status: int, fault: replies.Fault, retry_after_s: float | None) -> errors.BookkeeperError:
    """The error for a status that is no success and not 409, whose meaning depends on the request."""
    text, correlation_id = fault.text, fault.correlation_id
    if status == 401:
        return errors.WrongKeyError(text, correlation_id=correlation_id)
    if status in (402, 403):
        return errors.NotAllowedError(text, correlation_id=correlation_id)
    if status == 404:
        return errors.NotFoundError(text, correlation_id=correlation_id)
    if status == 429:
        return errors.RateLimitError(text, retry_after_s=retry_after_s, correlation_id=correlation_id)
    if status >= 500:
        return errors.ServiceError(text, correlation_id=correlation_id)
    return errors.RefusedError(text, reasons=fault.reasons, correlation_id=correlation_id)


def is_worth_retrying(exchange: Exchange) -> bool:
    """Whether the same read may well succeed a little later."""
    if exchange.failure is not None:
        is_ours = isinstance(exchange.failure, httpx.UnsupportedProtocol | httpx.LocalProtocolError)
        return isinstance(exchange.failure, httpx.TransportError) and not (
            is_ours or _is_untrusted(exchange.failure)
        )
    return exchange.status is not None and (exchange.status == 429 or exchange.status >= 500)


def _unreachable(failure: Exception) -> errors.UnreachableError:
    if _is_untrusted(failure):
        return errors.UnreachableError(
            "The service could not prove who it is: its certificate was not accepted."
        )
    if isinstance(failure, httpx.TimeoutException | TooSlowError):
        return errors.UnreachableError("No answer came in time.")
    if isinstance(failure, httpx.ConnectError):
        return errors.UnreachableError("No connection could be made.")
    return errors.UnreachableError("The connection broke off.")


def _is_untrusted(failure: BaseException | None) -> bool:
    while failure is not None:
        if isinstance(failure, ssl.SSLCertVerificationError):
            return True
        failure = failure.__cause__ or failure.__context__
    return False
