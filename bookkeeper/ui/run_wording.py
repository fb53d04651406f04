"""The desk's words for warnings before a run and for why bills are proposed or left out. QtCore only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import EarlyTerms, Mark
from bookkeeper.payables.run.proposal import Line, Offer, Reason
from bookkeeper.payables.run.warnings import Finding, WarningKind
from bookkeeper.ui.formats import Formats

#: {bill} is the bill's reference; the others are the warning's values in their order.
_WARNINGS = {
    WarningKind.DUPLICATE: "{bill} looks like the same supplier's {0} of {1} over {2}.",
    WarningKind.PAID_OUTSIDE: "{bill}: a payment of {0} on {1} settles no bill. It may be for this one.",
    WarningKind.UNUSUAL_AMOUNT: "{bill}: {0} is unusual for this supplier. About {1} is usual.",
    WarningKind.NEW_SUPPLIER: "{0} is new since the last run.",
    WarningKind.CHANGED_SUPPLIER: "{0} was changed on {1}, after the last run. Check its bank details.",
    WarningKind.SUPPLIER_ON_HOLD: "{0} is on hold. {1}",
    WarningKind.DISPUTED: "{bill} is disputed. {0}",
    WarningKind.FUTURE_BILL: "{bill} is dated {0}, in the future.",
    WarningKind.CLOSED_DAY: "Banks are closed on {0}. The next open day is {2}.",
}
_CLOSED_FOR = "Banks are closed on {0} ({1}). The next open day is {2}."

_REASONS = {
    Reason.ALWAYS: "Always paid",
    Reason.WOULD_BE_LATE: "Would become late",
    Reason.IS_LATE: "Late already",
    Reason.DISCOUNT: "Discount would be lost",
    Reason.NOT_DUE: "Can wait",
    Reason.NO_CASH: "The cash does not reach",
    Reason.NO_ACCOUNT: "In another currency",
    Reason.ASK_FIRST: "Not without asking",
    Reason.ON_HOLD: "On hold",
    Reason.DISPUTED: "Disputed",
    Reason.NOT_YET_DATED: "Dated after the payment",
    Reason.IN_OPEN_PAYMENT: "In a payment under way",
}

_MARKS = {
    Mark.ALWAYS: "Always pay",
    Mark.ASK: "Never without asking",
    Mark.HOLD: "On hold",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("run", text)


def warning(found: Finding, bill: str, formats: Formats) -> str:
    """A warning in one or two sentences; `bill` is how its bill is called."""
    values = [_value(one, formats) for one in found.values]
    if found.kind is WarningKind.DUPLICATE:
        values[0] = values[0] or _tr("bill without a reference")
    is_named = found.kind is WarningKind.CLOSED_DAY and values[1]
    words = _tr(_CLOSED_FOR) if is_named else _tr(_WARNINGS[found.kind])
    return words.format(*values, bill=bill).strip()


def reason(line: Line) -> str:
    """Why a bill is proposed or left out, in a few words, with what a person noted."""
    words = _tr(_REASONS[line.reason])
    return f"{words}: {line.words}" if line.words else words


def cost(line: Line, formats: Formats) -> str:
    """What leaving a bill out costs or risks, or what paying it earns; empty for nothing."""
    parts = []
    if line.days_late:
        late = _tr("{0} days late") if line.days_late > 1 else _tr("{0} day late")
        parts.append(late.format(formats.count(line.days_late)))
    if line.offer is not None:
        parts.append(offer(line.offer, formats))
    return ", ".join(parts)


def offer(what: Offer, formats: Formats) -> str:
    """A discount, and what it returns by the year."""
    amount = formats.money(what.amount)
    if what.yearly_percent is None:
        return _tr("{0} discount").format(amount)
    percent = str(what.yearly_percent).replace(".", formats.locale.decimalPoint())
    return _tr("{0} discount ({1} % a year)").format(amount, percent)


def mark(what: Mark) -> str:
    """How a supplier is marked."""
    return _tr(_MARKS[what])


def terms(what: EarlyTerms, formats: Formats) -> str:
    """Early-payment terms."""
    percent = f"{what.percent:f}".replace(".", formats.locale.decimalPoint())
    return _tr("{0} % within {1} days").format(percent, what.days)


def _value(value: str | Money | date, formats: Formats) -> str:
    if isinstance(value, Money):
        return formats.money(value)
    return formats.day(value) if isinstance(value, date) else value
