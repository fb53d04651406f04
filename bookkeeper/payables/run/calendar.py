"""Days on which banks are open. Pure; the tables of holidays are loaded by the first question, and take long.

Weekends are Saturday and Sunday but for the countries where the `holidays` package says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

#: Where public holidays differ within a country: the part whose banks settle its currency. holidays 0.109;
#: for the United Kingdom "Bank holidays", gov.uk, 2026: CHAPS and Faster Payments follow England and Wales.
_PARTS = {"GB": "ENG"}
_SATURDAY_AND_SUNDAY = frozenset({5, 6})
#: Years of holidays before and after the one asked for.
_YEARS = 2
#: A longer row of closed days than any country has; ends a search in a damaged table.
_LONGEST_CLOSURE = 30


@dataclass(frozen=True, slots=True)
class BankCalendar:
    """When banks are closed.

    Attributes:
        country: ISO 3166, two letters; empty where only weekends are known.
        holidays: Names by day.
        weekend: Days of the week, Monday is 0.
    """

    country: str = ""
    holidays: Mapping[date, str] = field(default_factory=dict)
    weekend: frozenset[int] = _SATURDAY_AND_SUNDAY

    def is_open(self, day: date) -> bool:
        """Whether banks work on that day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def next_open(self, day: date) -> date:
        """The day itself, or the first after it on which banks work."""
        return self._step(day, timedelta(days=1))

    def last_open(self, day: date) -> date:
        """The day itself, or the last before it on which banks work."""
        return self._step(day, timedelta(days=-1))

    def _step(self, day: date, step: timedelta) -> date:
        for _ in range(_LONGEST_CLOSURE):
            if self.is_open(day):
                break
            day += step
        return day


def known_countries() -> list[str]:
    """Countries whose bank holidays are known, ISO 3166 codes in order. Slow the first time."""
    from holidays import list_supported_countries

    return sorted(list_supported_countries(include_aliases=False))


def bank_calendar(country: str, year: int) -> BankCalendar:
    """The calendar of a country around a year; only weekends where it is not known. Slow the first time."""
    if not country:
        return BankCalendar()
    from holidays import country_holidays

    try:
        found = country_holidays(
            country, subdiv=_PARTS.get(country), years=range(year - _YEARS, year + _YEARS + 1)
        )
    except NotImplementedError:
        return BankCalendar()
    return BankCalendar(country, dict(found.items()), frozenset(found.weekend) or _SATURDAY_AND_SUNDAY)
