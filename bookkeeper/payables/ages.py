"""What is owed, by age and by the week it falls due: the bands, and figures over many bills. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from bookkeeper.payables.money import Money

#: Weeks that are looked ahead, the first of them from today on.
WEEKS = 8
_WEEK = timedelta(days=7)


class Age(IntEnum):
    """How long ago a bill fell due, in days. A bill without a due date is not due."""

    NOT_DUE = 0
    TO_30 = 1
    TO_60 = 2
    TO_90 = 3
    OLDER = 4

    def span(self, today: date) -> tuple[date | None, date | None]:
        """First and last due date of the bills of this age; None for no limit."""
        first, last = _DAYS[self]
        return _before(today, last), _before(today, first)


#: Fewest and most days since a bill fell due.
_DAYS: dict[Age, tuple[int | None, int | None]] = {
    Age.NOT_DUE: (None, 0),
    Age.TO_30: (1, 30),
    Age.TO_60: (31, 60),
    Age.TO_90: (61, 90),
    Age.OLDER: (91, None),
}


def week_span(today: date, week: int) -> tuple[date, date]:
    """First and last day of the week that is so many weeks from now; week 0 begins today."""
    first = today + week * _WEEK
    return first, first + _WEEK - timedelta(days=1)


def _before(today: date, days: int | None) -> date | None:
    return None if days is None else today - timedelta(days)


@dataclass(frozen=True, slots=True)
class SupplierAges:
    """What is open with one supplier in one currency, by age.

    Attributes:
        row: The copy's own number for the supplier.
        ages: One amount for each `Age`.
    """

    row: int
    supplier_id: str
    name: str
    ages: tuple[Money, ...]

    @property
    def total(self) -> Money:
        """All of it."""
        return total(self.ages)


@dataclass(frozen=True, slots=True)
class Owed:
    """What is open in one currency.

    Attributes:
        ages: One amount for each `Age`.
        weeks: What falls due in each of the next weeks.
        largest: The suppliers most is owed to, the largest first; none in an estimate.
        is_estimate: Put together of several currencies at rates of the past.
        without: Currencies that an estimate leaves out: no rate of theirs is known.
    """

    currency: str
    ages: tuple[Money, ...]
    weeks: tuple[Money, ...]
    largest: tuple[SupplierAges, ...]
    is_estimate: bool = False
    without: tuple[str, ...] = ()

    @property
    def total(self) -> Money:
        """All of it."""
        return total(self.ages)

    @property
    def overdue(self) -> Money:
        """What should have been paid by now."""
        return total(self.ages[Age.TO_30 :])

    def left_after(self, week: int, balance: Money) -> Money:
        """What of a balance is left once all that is due by the end of a week is paid; may be negative."""
        return balance - self.overdue - total(self.weeks[: week + 1])


def total(amounts: Iterable[Money]) -> Money:
    """The sum of at least one amount, all of one currency."""
    first, *rest = amounts
    return sum(rest, first)
