"""What stands around an answer's data: how long to wait, how much is left, and what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from bookkeeper.codat import dates, decode, wire
from bookkeeper.codat.outcomes import Quota

_SECONDS = re.compile(r"\d{1,9}(\.\d{1,6})?")
#: Ten digits and more are seconds since 1970, not a wait.
_SINCE_1970 = re.compile(r"\d{10,11}")
_NOTHING = wire.ValidationWire()
#: Characters of an error text that are shown.
_MOST_SHOWN = 500


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds the service asks to wait; None if it says nothing that can be read.

    The format is not documented (DOMAIN 7.2): seconds, an HTTP date and an ISO date are read.

    Args:
        headers: Of the answer, by lower-case name.
        now: The present moment, aware, for a wait given as a date.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    until = _moment(text)
    return None if until is None else max(0.0, (until - now).total_seconds())


def quota(headers: Mapping[str, str]) -> Quota | None:
    """What the answer says of the day's requests, None if nothing."""
    found = Quota(
        limit=_count(headers.get("x-rate-limit-limit")),
        remaining=_count(headers.get("x-rate-limit-remaining")),
        resets_at=_moment(headers.get("x-rate-limit-reset", "").strip()),
    )
    return None if found == Quota() else found


def service_time(headers: Mapping[str, str]) -> datetime | None:
    """What time it was there when the answer was made (RFC 9110, 6.6.1), None if it does not say."""
    return _moment(headers.get("date", "").strip())


@dataclass(frozen=True, slots=True)
class Fault:
    """The vendor's error message in an answer, or our own words where it has none."""

    text: str
    reasons: tuple[tuple[str, str], ...] = ()
    correlation_id: str | None = None

    def redacted(self, blot: Callable[[str], str]) -> Fault:
        """The same without secrets."""
        reasons = tuple((where, blot(why)) for where, why in self.reasons)
        return Fault(blot(self.text), reasons, self.correlation_id)


def fault(status: int, body: bytes) -> Fault:
    """Read the error in an answer that is not a success; any body will do, also none or HTML."""
    try:
        sent = msgspec.json.decode(body, type=wire.ErrorWire)
    except (ValueError, RecursionError) as error:
        return Fault(f"{decode.describe(body, error)} (HTTP {status})")
    try:
        items = (msgspec.json.decode(sent.validation, type=wire.ValidationWire | None) or _NOTHING).errors
    except (ValueError, RecursionError):
        items = None
    reasons = tuple((item.item_id or "", _shown(item.message or "")) for item in items or ())
    parts = [_shown(sent.error or ""), *(f"{where}: {why}" if where else why for where, why in reasons)]
    text = " ".join(part for part in parts if part) or f"The service gave no reason (HTTP {status})."
    return Fault(_shown(text), reasons, sent.correlation_id)


def _shown(text: str) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in text).strip()
    return plain if len(plain) <= _MOST_SHOWN else plain[:_MOST_SHOWN] + "…"


def _count(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"\s*[0-9]{1,12}\s*", text) else None


def _moment(text: str) -> datetime | None:
    """A moment as an HTTP date, an ISO date or seconds since 1970."""
    if _SINCE_1970.fullmatch(text):
        return datetime.fromtimestamp(int(text), UTC)
    try:
        return dates.moment(text)
    except ValueError:
        pass
    try:
        found = parsedate_to_datetime(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
