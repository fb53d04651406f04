"""The figures of the overview, each with its words and what it filters by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.ages import WEEKS, Age, Owed, week_span
from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)


@dataclass(frozen=True, slots=True)
class Figure:
    """One amount of the overview.

    Attributes:
        title: Short, under or before the bar.
        words: What it is, in full, without the amount.
        first, last: The due dates of its bills; None for no limit.
        currency: Of its bills; None for all, in an estimate.
        supplier_row: The supplier it is about, None for all.
        is_short: The balance does not reach so far.
    """

    title: str
    words: str
    amount: Money
    first: date | None = None
    last: date | None = None
    currency: str | None = None
    supplier_row: int | None = None
    is_short: bool = False

    def same_bills_as(self, other: Figure) -> bool:
        """Whether both are about the same bills, whatever they come to."""
        mine = (self.first, self.last, self.currency, self.supplier_row)
        return mine == (other.first, other.last, other.currency, other.supplier_row)


def age_words(age: Age) -> tuple[str, str]:
    """The name of an age, as a column is titled, and what it is in full."""
    return {
        Age.NOT_DUE: (_tr("Not due"), _tr("Not due yet")),
        Age.TO_30: (_tr("1–30"), _tr("1 to 30 days overdue")),
        Age.TO_60: (_tr("31–60"), _tr("31 to 60 days overdue")),
        Age.TO_90: (_tr("61–90"), _tr("61 to 90 days overdue")),
        Age.OLDER: (_tr("Over 90"), _tr("More than 90 days overdue")),
    }[age]


def age_figures(owed: Owed, today: date) -> list[Figure]:
    """What is owed by age, the youngest first."""
    return [Figure(*age_words(age), owed.ages[age], *age.span(today), _currency(owed)) for age in Age]


def week_figures(owed: Owed, today: date, balance: Money | None, formats: Formats) -> list[Figure]:
    """What falls due in each of the next weeks, and whether the balance reaches so far."""
    found = []
    for week in range(WEEKS):
        first, last = week_span(today, week)
        words = _tr("Due from {0} to {1}").format(formats.day(first), formats.day(last))
        left = None if balance is None else owed.left_after(week, balance)
        if left is not None:
            short = _tr("{0} is missing by then, what is overdue included").format(formats.money(-left))
            enough = _tr("{0} is left by then, what is overdue included").format(formats.money(left))
            words = f"{words}; {short if left.minor < 0 else enough}"
        is_short = left is not None and left.minor < 0
        found.append(
            Figure(_short_day(first, week, formats), words, owed.weeks[week], first, last, _currency(owed),
                   is_short=is_short)
        )  # fmt: skip
    return found


def supplier_figures(owed: Owed) -> list[Figure]:
    """The suppliers most is owed to."""
    words = _tr("Owed to {0}")
    return [
        Figure(one.name, words.format(one.name), one.total, currency=_currency(owed), supplier_row=one.row)
        for one in owed.largest
    ]


def owed_words(owed: Owed, formats: Formats) -> str:
    """What is owed in all, what of it is overdue, and what an estimate leaves out."""
    words = _tr("{0} owed, {1} overdue").format(formats.money(owed.total), formats.money(owed.overdue))
    if not owed.is_estimate:
        return words
    words = _tr("Estimate: {0}").format(words)
    left_out = _tr("{0}, without {1} (rate not known)").format(words, ", ".join(owed.without))
    return left_out if owed.without else words


def reach_words(
    figures: Iterable[Figure], balance: Money, overdue: Money, today: date, formats: Formats
) -> str:
    """How far a balance reaches, in a sentence."""
    if (balance - overdue).minor < 0:
        return _tr("Does not cover what is overdue")
    for week, one in enumerate(figures):
        if one.is_short:
            return _tr("Too little from {0} on").format(_without_year(week_span(today, week)[0], formats))
    return _tr("Covers all 8 weeks")


def _currency(owed: Owed) -> str | None:
    return None if owed.is_estimate else owed.currency


def _short_day(day: date, week: int, formats: Formats) -> str:
    """The day alone where its month was said before: "23 Nov", "30", "7 Dec"."""
    return str(day.day) if week and day.day > 7 else _without_year(day, formats)


def _without_year(day: date, formats: Formats) -> str:
    return formats.day(day).replace(str(day.year), "").strip(" ,.")
