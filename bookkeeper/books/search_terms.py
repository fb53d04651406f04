"""What a search means: words to be found, amounts, and due dates. Pure."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from bookkeeper.books.text import amount_ranges, words

#: A month or a day without a year is looked for in this many years before and after today's.
_YEARS_AROUND = 5

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
#: Shorter beginnings of a month's name are only words.
_MONTH_LETTERS = 3
_DUE = "due"

_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([/.])(\d{1,2})(?:\2((?:19|20)\d\d))?", re.ASCII)

Days = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Term:
    """One thing a bill must have: all of the words somewhere, or one of the amounts, or one of the due dates.

    Attributes:
        amounts: Half-open ranges of ten-thousandths of the major unit.
        days: Ranges of day ordinals, both ends included.
    """

    words: tuple[str, ...]
    amounts: tuple[tuple[int, int], ...] = ()
    days: tuple[Days, ...] = ()


def terms(text: str, today: date) -> list[Term]:
    """What a typed search asks for; a bill must have every term.

    "19/11/2026", "2026-11", "19 march" and "march 2026" are dates as well as words; "mar" and "19.11" only
    after "due", because alone they are more often the beginning of a name, or an amount. Where the day may
    be the month, both readings are looked for.
    """
    found, left = list[Term](), words(text)
    while left:
        is_due = left[0] == _DUE
        length, days = _date(left[1:] if is_due else left, today, is_due=is_due)
        if length:
            length += is_due
            amounts = tuple(amount_ranges(left[0])) if length == 1 else ()
            found.append(Term(tuple(left[:length]), amounts, tuple(days)))
        else:
            length = 1
            found.append(Term((left[0],), tuple(amount_ranges(left[0]))))
        del left[:length]
    return found


def _date(left: list[str], today: date, *, is_due: bool) -> tuple[int, list[Days]]:
    """How many of the words are a date, and which days it may mean; none if they are no date."""
    for length, days in (
        (3, _named(left[:3], today)),
        (2, _named(left[:2], today)),
        (1, _named(left[:1], today) if is_due else []),
        (1, _written(left[0], today, is_due=is_due) if left else []),
    ):
        if days and len(left) >= length:
            return length, days
    return 0, []


def _named(left: list[str], today: date) -> list[Days]:
    """The days of a month's name with a day, a year, both, or nothing beside it."""
    months, days, years = [], [], []
    for word in left:
        month = _month(word)
        if month is not None:
            months.append(month)
        elif _YEAR.fullmatch(word):
            years.append(int(word))
        elif match := _DAY.fullmatch(word):
            days.append(int(match[1]))
        else:
            return []
    if len(months) != 1 or len(days) > 1 or len(years) > 1:
        return []
    return _days(years or _years(today), months[0], days[0] if days else None)


def _written(word: str, today: date, *, is_due: bool) -> list[Days]:
    """The days of a date in numbers."""
    if match := _ISO.fullmatch(word):
        return _days([int(match[1])], int(match[2]), int(match[3]) if match[3] else None)
    match = _NUMBERS.fullmatch(word)
    if match is None or (match[2] == "." and not match[4] and not is_due):
        return []
    one, other, years = int(match[1]), int(match[3]), [int(match[4])] if match[4] else _years(today)
    return sorted({*_days(years, other, one), *_days(years, one, other)})


def _month(word: str) -> int | None:
    if len(word) < _MONTH_LETTERS:
        return None
    bare = word.rstrip(".,")
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(bare)), None)


def _years(today: date) -> list[int]:
    return list(range(today.year - _YEARS_AROUND, today.year + _YEARS_AROUND + 1))


def _days(years: list[int], month: int, day: int | None) -> list[Days]:
    """The days that exist, of a month in each of the years."""
    found = []
    for year in years:
        if not (1 <= month <= 12 and 1 <= year <= 9999):
            continue
        last = monthrange(year, month)[1]
        if day is None:
            found.append((date(year, month, 1).toordinal(), date(year, month, last).toordinal()))
        elif 1 <= day <= last:
            found.append((date(year, month, day).toordinal(),) * 2)
    return found
