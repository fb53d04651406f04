"""The API's dates (DOMAIN 4.13): calendar days of documents, and moments of change.

A document's day is kept as it is written, whatever zone stands behind it: an invoice of the 15th is an
invoice of the 15th everywhere.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

_FORM = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?)?",
    re.ASCII,
)

#: What nearly every date looks like, which Python reads by itself three times as quickly.
_USUAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z?", re.ASCII)


@lru_cache(maxsize=4096)  # a list of bills names the same few hundred days again and again
def calendar_day(text: str | None) -> date | None:
    """The day as written, or None for no date (also the year 1, which .NET services write for none).

    Raises:
        ValueError: The text is not a date.
    """
    found = _parsed(text)
    return None if found is None else found.date()


@lru_cache(maxsize=4096)  # records that were fetched together carry the same moment
def moment(text: str | None) -> datetime | None:
    """The moment in UTC, to the microsecond; text without a zone is taken as UTC.

    Raises:
        ValueError: The text is not a date.
    """
    parsed = _parsed(text)
    if parsed is None:
        return None
    if parsed.tzinfo is None:
        return parsed.replace(tzinfo=UTC)
    try:
        return parsed.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{text!r} lies beyond the calendar") from None


def day_text(day: date) -> str:
    """A document's day as the API takes it: midnight without a zone, so that nothing moves it."""
    return f"{day.year:04}-{day.month:02}-{day.day:02}T00:00:00"


def moment_text(when: datetime) -> str:
    """An aware moment as the query language takes it: UTC, whole seconds (rounded down).

    Raises:
        ValueError: The moment has no zone.
    """
    if when.tzinfo is None:
        raise ValueError("a moment without a zone could be any of several")
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _parsed(text: str | None) -> datetime | None:
    text = (text or "").strip()
    if not text:
        return None
    found = datetime.fromisoformat(text) if _USUAL.fullmatch(text) else _pieced(text)
    # .NET services write the first day of all for none.
    return None if found.year == 1 else found


def _pieced(text: str) -> datetime:
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a date")
    year, month, day, hour, minute, second, fraction, utc, sign, ahead_h, ahead_min = found.groups()
    zone: tzinfo | None = UTC if utc else None
    if sign:
        ahead = timedelta(hours=int(ahead_h), minutes=int(ahead_min))
        zone = timezone(-ahead if sign == "-" else ahead)
    # Sources give up to seven decimals of a second; the clock of this program has six.
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    clock = (int(hour or 0), int(minute or 0), int(second or 0), micro)
    return datetime(int(year), int(month), int(day), *clock, tzinfo=zone)
