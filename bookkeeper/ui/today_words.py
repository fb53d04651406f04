"""What matters today in a company, as the cells and lines that say it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from bookkeeper.background.today import CompanyDay
from bookkeeper.books import DueSum
from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Tone
from bookkeeper.ui.tokens import Tint

#: Books older than this many hours are said to be old.
_OLD_HOURS = 24


class Target(StrEnum):
    """Where in a company something is to be seen."""

    BILLS = "bills"
    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    NEEDS_YOU = "needs-you"
    TO_APPROVE = "to-approve"
    RECORDED = "recorded"


def _tr(text: str) -> str:
    return QCoreApplication.translate("today_words", text)


def most_urgent(day: CompanyDay | None) -> Target:
    """What to look at first."""
    if day is None:
        return Target.BILLS
    journal = day.journal
    if journal is not None and journal.needs_you + journal.to_approve + journal.unknown:
        return what_waits(day)
    if day.books is not None:
        for target, part in (
            (Target.OVERDUE, day.books.sums.overdue),
            (Target.TODAY, day.books.sums.today),
            (Target.WEEK, day.books.sums.week),
        ):
            if part.count:
                return target
    return Target.BILLS


def what_waits(day: CompanyDay | None) -> Target:
    """Where what waits for a person is: the payments, or those to approve if it is only these."""
    journal = day.journal if day is not None else None
    if journal is not None and journal.to_approve and not journal.needs_you:
        return Target.TO_APPROVE
    return Target.NEEDS_YOU


def company(day: CompanyDay, keys: str) -> Cell:
    """Its name and software; `keys` switch to it, empty for none."""
    second = " · ".join(part for part in (day.place.software, keys) if part)
    tips = [wording.error(one) for one in day.troubles]
    return Cell(day.place.name, second, Tone.STRONG, tip="\n".join(tips) or None)


def due(day: CompanyDay, part: DueSum | None, formats: Formats, *, is_bad: bool = False) -> Cell:
    """What some bills come to: the company's own currency above the others, nothing as a dash."""
    if part is None or day.books is None:
        return Cell(_tr("not known"), tone=Tone.MUTED, copied="")
    if not part.count:
        return Cell("–", tone=Tone.MUTED, spoken=_tr("nothing"), copied="0")
    amounts = part.totals.base_first(day.books.base_currency or "")
    bills = _tr("1 bill") if part.count == 1 else _tr("{0} bills").format(formats.count(part.count))
    return _amounts(amounts, bills, formats, Tone.BAD if is_bad else Tone.NORMAL)


def needs(day: CompanyDay) -> Cell:
    """What waits for a person, or for an answer."""
    journal = day.journal
    if journal is None:
        is_lost = bool(day.troubles) or day.place.journal is None
        return Cell(
            _tr("not known") if is_lost else "–", tone=Tone.MUTED, spoken="" if is_lost else _nothing()
        )
    if journal.needs_you:
        words = _tr("1 needs you") if journal.needs_you == 1 else _tr("{0} need you")
        tip = _tr("Somebody has to decide about them: see Payments, Needs you.")
        if journal.unknown:
            tip = f"{tip} {_tr('{0} being checked').format(journal.unknown)}."
        return Cell(words.format(journal.needs_you), tip=tip, chip=Tint.BAD)
    if journal.to_approve:
        tip = _tr("Another person has to approve them before they are sent: see Payments.")
        return Cell(_tr("{0} to approve").format(journal.to_approve), tip=tip, chip=Tint.WARN)
    if journal.unknown:
        tip = _tr("Nobody can say yet what became of them; the books are being compared.")
        return Cell(_tr("{0} being checked").format(journal.unknown), tip=tip, chip=Tint.WARN)
    if journal.under_way:
        return Cell(_tr("{0} under way").format(journal.under_way), chip=Tint.INFO)
    return Cell("–", tone=Tone.MUTED, spoken=_nothing(), copied="0")


def recorded(day: CompanyDay, formats: Formats, now: datetime) -> Cell:
    """What was recorded in the last seven days."""
    journal = day.journal
    if journal is None or not journal.recorded or journal.last_at is None:
        return Cell("–", tone=Tone.MUTED, spoken=_nothing(), copied="0")
    base = day.books.base_currency if day.books is not None else None
    amounts = journal.totals.base_first(base or "")
    count = formats.count(journal.recorded)
    payments = _tr("1 payment") if journal.recorded == 1 else _tr("{0} payments").format(count)
    when = formats.moment(journal.last_at, now)
    return _amounts(amounts, f"{payments} · {when}", formats, Tone.NORMAL)


def _amounts(amounts: Sequence[Money], below: str, formats: Formats, tone: Tone) -> Cell:
    """The first amount and how many more there are, as the suppliers' list has it; all of them in the tip."""
    if not amounts:
        return Cell("–", below, Tone.MUTED, spoken=_nothing(), copied="0")
    more = len(amounts) - 1
    text = formats.money(amounts[0])
    return Cell(
        f"{text} +{more}" if more else text,
        below,
        tone,
        tip=formats.monies(amounts, "\n") if more else None,
        spoken=formats.monies(amounts, ", "),
        copied=formats.monies(amounts) if more else formats.plain_number(amounts[0]),
    )


def as_of(day: CompanyDay, formats: Formats, now: datetime) -> Cell:
    """How old what is known of the books is."""
    if day.books is None and day.troubles:
        return Cell(_tr("Cannot be read"), tone=Tone.BAD, tip=wording.error(day.troubles[-1]))
    if day.books is None or day.books.as_of is None:
        return Cell(_tr("Not read yet"), _tr("open it to read it"), Tone.MUTED)
    hours = (now - day.books.as_of).total_seconds() / 3600
    tone = Tone.BAD if hours > 7 * _OLD_HOURS else Tone.NORMAL
    return Cell(formats.moment(day.books.as_of, now), _age(hours), tone)


def in_all(days: Iterable[CompanyDay], formats: Formats) -> str:
    """What all companies come to, per currency, in a line."""
    known = list(days)
    overdue, week, needs_you, to_approve, unknown = Totals(), Totals(), 0, 0, 0
    for day in known:
        if day.books is not None:
            _add(overdue, day.books.sums.overdue.totals)
            _add(week, day.books.sums.week.totals)
        if day.journal is not None:
            needs_you += day.journal.needs_you
            to_approve += day.journal.to_approve
            unknown += day.journal.unknown
    parts = []
    if needs_you:
        parts.append(_tr("needs you: {0}").format(formats.count(needs_you)))
    if to_approve:
        parts.append(_tr("to approve: {0}").format(formats.count(to_approve)))
    if unknown:
        parts.append(_tr("being checked: {0}").format(formats.count(unknown)))
    if not overdue.is_empty:
        parts.append(_tr("overdue: {0}").format(formats.monies(overdue.values())))
    if not week.is_empty:
        parts.append(_tr("due this week: {0}").format(formats.monies(week.values())))
    if not parts:
        return _tr("Nothing is overdue, nothing falls due this week, and nothing needs you.") if known else ""
    return _tr("In all: {0}").format("; ".join(parts))


def _add(totals: Totals, others: Totals) -> None:
    amount: Money
    for amount in others.values():
        totals.add(amount)


def _nothing() -> str:
    return _tr("nothing")


def _age(hours: float) -> str:
    if hours < 1:
        return _tr("less than an hour old")
    if hours < _OLD_HOURS:
        return _tr("{0} h old").format(int(hours))
    days = int(hours // _OLD_HOURS)
    return _tr("1 day old") if days == 1 else _tr("{0} days old").format(days)
