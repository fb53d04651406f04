"""Dates and times as the API writes them: calendar dates without a zone, moments in UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse_moment(text: str) -> datetime:
    """The moment an ISO 8601 text names; fractions beyond microseconds are cut, no zone means UTC.

    Raises:
        ValueError: The text is not an ISO 8601 date or date-time, or names a day that does not exist.
    """
    match = _ISO.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not an ISO 8601 date")
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    moment = datetime(
        int(year),
        int(month),
        int(day),
        int(hour or 0),
        int(minute or 0),
        int(second or 0),
        int((fraction or "0")[:6].ljust(6, "0")),
        tzinfo=UTC,
    )
    if zone and zone not in "Zz":
        ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        try:
            moment = moment + ahead if zone[0] == "-" else moment - ahead
        except OverflowError as error:
            raise ValueError(f"{text!r} is outside the calendar") from error
    return moment


def parse_day(text: str) -> date:
    """The calendar date an ISO 8601 text names, as written: a zone never moves the day.

    Raises:
        ValueError: As ``parse_moment``.
    """
    parse_moment(text)
    return date.fromisoformat(text.strip()[:10])


def day_text(day: str) -> str:
    """A stored calendar date (``YYYY-MM-DD``) as the API writes it: midnight without a zone."""
    return f"{day}T00:00:00"


def to_milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970-01-01 UTC: how moments are stored, so that they compare as numbers."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def moment_text(milliseconds: int) -> str:
    """A stored moment as the API writes it: UTC, to the second, ending in ``Z``."""
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
