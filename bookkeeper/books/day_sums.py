"""What of a company's bills is overdue and falls due these days, straight from the records.

Not from a state (`books/state`): that would be read and kept in memory for every company there is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bookkeeper.books.queries import WEEK_DAYS
from bookkeeper.payables.money import Money, Totals

if TYPE_CHECKING:
    import sqlite3

_SUMS = """
SELECT currency, due_on < :today, due_on = :today, count(*), coalesce(sum(due_minor), 0)
FROM bills WHERE is_open AND due_on < :end GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class DueSum:
    """Some open bills: how many, and what is due on them per currency; an unknown amount adds nothing."""

    count: int = 0
    totals: Totals = field(default_factory=Totals)


@dataclass(frozen=True, slots=True)
class DaySums:
    """Open bills by the day they fall due.

    Attributes:
        overdue: Before today.
        today: Today.
        week: Today and the six days after it, as `Due.THIS_WEEK`.
    """

    overdue: DueSum
    today: DueSum
    week: DueSum


def day_sums(connection: sqlite3.Connection, today: date) -> DaySums:
    """Add up, as of a calendar day; one pass over the records."""
    days = {"today": today.toordinal(), "end": (today + timedelta(days=WEEK_DAYS)).toordinal()}
    found = connection.execute(_SUMS, days).fetchall()

    def those(wanted: Callable[[bool, bool], bool]) -> DueSum:
        kept = [row for row in found if wanted(bool(row[1]), bool(row[2]))]
        return DueSum(
            sum(count for *_, count, _ in kept),
            Totals(Money(minor, currency) for currency, *_, minor in kept),
        )

    return DaySums(
        overdue=those(lambda is_late, _: is_late),
        today=those(lambda _, is_today: is_today),
        week=those(lambda is_late, _: not is_late),
    )
