"""From a wire bill to a bill that says what is wrong with it.

A flawed bill stays on the list, marked and not payable, until the accounting software mends it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bookkeeper.codat import convert, dates, wire
from bookkeeper.payables.money import NO_CURRENCY, Money, TooFineError
from bookkeeper.payables.records import Bill, BillStatus

#: Characters of a strange text repeated in a flaw.
_MOST_QUOTED = 40

_STILL_OWED = (BillStatus.OPEN, BillStatus.PARTIALLY_PAID)

#: What a person calls the fields of a bill that must not be lost. The date of change may: it costs a re-read.
_FIELD_WORDS = {
    "reference": "reference",
    "supplierRef": "supplier",
    "issueDate": "issue date",
    "dueDate": "due date",
    "currency": "currency",
    "currencyRate": "exchange rate",
    "lineItems": "lines",
    "status": "status",
    "totalAmount": "total",
    "amountDue": "amount due",
}

SAME_ID = "The accounting software lists two bills with this id."


def bill(sent: wire.BillWire, lost: tuple[str, ...] = ()) -> Bill:
    """A bill with everything that could be understood, and its flaw in words if not all could.

    Args:
        sent: The bill as it came.
        lost: Names, as sent, of fields that could not even be decoded.
    """
    flaws = [f"Its {_FIELD_WORDS[name]} cannot be read." for name in lost if name in _FIELD_WORDS]
    status = _status(sent, lost, flaws)
    currency = _currency(sent, lost, flaws)
    total = _amount(sent.total_amount, currency, "total", flaws)
    due = _amount(sent.amount_due, currency, "amount due", flaws)
    if "amountDue" not in lost:
        _judge_due(sent.amount_due, due, status, flaws)
    supplier = sent.supplier_ref or wire.RefWire()
    if not supplier.id and "supplierRef" not in lost:
        flaws.append("It does not name its supplier.")
    if any(map(convert.is_line_odd, sent.line_items or ())):
        flaws.append("One of its lines holds an impossible number.")
    return Bill(
        id=sent.id,
        supplier_id=supplier.id or "",
        supplier_name=supplier.supplier_name or "",
        reference=sent.reference or "",
        issued_on=_day(sent.issue_date, "issue date", flaws),
        due_on=_day(sent.due_date, "due date", flaws),
        currency=currency,
        total=total,
        amount_due=due,
        status=status,
        rate=_rate(sent.currency_rate, flaws),
        lines=tuple(map(convert.line, sent.line_items or ())),
        flaw=" ".join(flaws) or None,
        modified_at=convert.modified(sent.source_modified_date),
    )


class Doubles:
    """Notices bills that come twice in one listing, over all its pages.

    The same bill, unchanged, on a later page is only the list having moved on between two pages, and is
    passed over. Two bills of one id on one page, or that differ, cannot both be true: whichever is kept
    is marked, so that neither is paid.
    """

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def sift(self, page: Iterable[Bill]) -> tuple[Bill, ...]:
        """The page with one bill for each id, marked where another had the same id."""
        kept: dict[str, Bill] = {}
        for found in page:
            known = self._seen.get(found.id)
            if found.id not in kept and known is not None and known == hash(found):
                continue
            is_double = found.id in kept or known is not None
            self._seen.setdefault(found.id, hash(found))
            kept[found.id] = _flawed(found, SAME_ID) if is_double else found
        return tuple(kept.values())


def _flawed(found: Bill, flaw: str) -> Bill:
    return replace(found, flaw=f"{found.flaw} {flaw}" if found.flaw else flaw)


def _status(sent: wire.BillWire, lost: tuple[str, ...], flaws: list[str]) -> BillStatus:
    try:
        status = BillStatus(sent.status or "")
    except ValueError:
        status = BillStatus.UNKNOWN
    if status is BillStatus.UNKNOWN and "status" not in lost:
        flaws.append(
            f"Its status {_quoted(sent.status)} is not known." if sent.status else "It has no status."
        )
    return status


def _currency(sent: wire.BillWire, lost: tuple[str, ...], flaws: list[str]) -> str:
    currency = convert.currency_or_none_given(sent.currency)
    if currency == NO_CURRENCY and "currency" not in lost:
        is_given = sent.currency and sent.currency != NO_CURRENCY
        odd = f"Its currency {_quoted(sent.currency)} is not a currency code."
        flaws.append(odd if is_given else "It has no currency.")
    return currency


def _amount(amount: Decimal | None, currency: str, word: str, flaws: list[str]) -> Money | None:
    if amount is None or currency == NO_CURRENCY:
        return None
    if not convert.is_plausible(amount):
        flaws.append(f"Its {word} is not a possible amount.")
        return None
    try:
        return Money.of(amount, currency)
    except TooFineError:
        flaws.append(f"Its {word}, {amount:f}, is finer than the smallest coin of {currency}.")
        return None


def _judge_due(sent: Decimal | None, due: Money | None, status: BillStatus, flaws: list[str]) -> None:
    if sent is None and status in _STILL_OWED:
        flaws.append("The accounting software does not say how much is due.")
    elif due is not None and due.minor < 0:
        flaws.append("Its amount due is negative: nothing is owed on it.")
    elif due is not None and due.minor == 0 and status in _STILL_OWED:
        flaws.append(f"Nothing is due on it, although its status is {status}.")


def _day(text: str | None, word: str, flaws: list[str]) -> date | None:
    try:
        return dates.calendar_day(text)
    except ValueError:
        flaws.append(f"Its {word} {_quoted(text)} cannot be read.")
        return None


def _quoted(text: str | None) -> str:
    text = text or ""
    return repr(text if len(text) <= _MOST_QUOTED else text[:_MOST_QUOTED] + "…")


def _rate(rate: Decimal | None, flaws: list[str]) -> Decimal | None:
    if rate is None:
        return None
    if not convert.is_plausible(rate) or rate <= 0:
        flaws.append("Its exchange rate is not a possible rate.")
        return None
    return rate
