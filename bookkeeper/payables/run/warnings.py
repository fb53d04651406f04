"""What is worth a second look before a run: probable duplicates, unusual amounts, new suppliers, dates. Pure.

Every warning has a key that changes with what it is about, so that one that was dismissed comes back when
there is something new to look at.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import Notebook
from bookkeeper.payables.run.calendar import BankCalendar
from bookkeeper.payables.run.duplicates import BillFace, MoneyFace, SupplierHistory

#: Earlier bills of a supplier that tell what is usual for it, at least.
_LEAST_HISTORY = 6
#: Times the spread of the logarithms: robust, by the median and the median deviation from it.
_SPREADS = 3.0
#: For a median deviation to stand for a standard one, were the logarithms normal.
_NORMAL = 1.4826
#: Never unusual up to so many times the usual.
_LEAST_RATIO = 1.4


class WarningKind(StrEnum):
    """What may be wrong."""

    DUPLICATE = "duplicate"
    PAID_OUTSIDE = "paid-outside"
    UNUSUAL_AMOUNT = "unusual-amount"
    NEW_SUPPLIER = "new-supplier"
    CHANGED_SUPPLIER = "changed-supplier"
    SUPPLIER_ON_HOLD = "supplier-on-hold"
    DISPUTED = "disputed"
    FUTURE_BILL = "future-bill"
    CLOSED_DAY = "closed-day"


#: What the words of a warning may be about.
Value = str | Money | date


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth a look.

    Attributes:
        key: What a dismissal is kept by.
        bill_id: The bill it is about; None for a supplier or the day of payment.
        other_id: The bill or payment it is compared with.
        values: What the words need.
    """

    kind: WarningKind
    key: str
    bill_id: str | None = None
    supplier_id: str | None = None
    other_id: str | None = None
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class SupplierFace:
    """What tells whether a supplier is new or has changed.

    Attributes:
        first_bill_on: The date of its oldest bill, None without any.
        modified_at: Its last change in the accounting software (UTC), None where that is not told.
    """

    id: str
    name: str
    first_bill_on: date | None
    modified_at: datetime | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in the books as they stand, to be looked up for what is ticked.

    Attributes:
        by_bill: Warnings of open bills.
        by_supplier: Warnings of suppliers.
        calendar: When banks are closed.
        notebook: What counts of what was noted.
    """

    by_bill: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    by_supplier: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    calendar: BankCalendar = field(default_factory=BankCalendar)
    notebook: Notebook = field(default_factory=Notebook)


def history_warnings(history: SupplierHistory, bills: Iterable[BillFace]) -> Iterator[Finding]:
    """Duplicates, payments outside and unusual amounts among the open bills of one supplier."""
    for bill, other in history.duplicates():
        key = f"{WarningKind.DUPLICATE}:{'|'.join(sorted((bill.id, other.id)))}"
        values: tuple[Value, ...] = (other.reference, *_known(other.issued_on), *_known(other.total))
        yield Finding(WarningKind.DUPLICATE, key, bill.id, bill.supplier_id, other.id, values)
    for bill, payment in history.paid_outside():
        key = f"{WarningKind.PAID_OUTSIDE}:{bill.id}|{payment.id}"
        facts = (payment.amount, payment.day)
        yield Finding(WarningKind.PAID_OUTSIDE, key, bill.id, bill.supplier_id, payment.id, facts)
    for bill in bills:
        if bill.is_open and bill.total is not None:
            usual = usual_amount(history.earlier_totals(bill), bill.total)
            if usual is not None:
                key = f"{WarningKind.UNUSUAL_AMOUNT}:{bill.id}|{bill.total.minor}"
                yield Finding(
                    WarningKind.UNUSUAL_AMOUNT, key, bill.id, bill.supplier_id, None, (bill.total, usual)
                )


def usual_amount(earlier: Sequence[int], total: Money) -> Money | None:
    """The supplier's usual amount where a total is far above it; None otherwise, or without history."""
    if len(earlier) < _LEAST_HISTORY or total.minor <= 0:
        return None
    logs = [math.log(minor) for minor in earlier]
    middle = statistics.median(logs)
    spread = _NORMAL * statistics.median(abs(one - middle) for one in logs)
    if math.log(total.minor) - middle <= max(_SPREADS * spread, math.log(_LEAST_RATIO)):
        return None
    return Money(round(math.exp(middle)), total.currency)


def supplier_warning(supplier: SupplierFace, last_run_at: datetime | None) -> Finding | None:
    """A supplier that was made or changed since the last run; None before the first run."""
    changed_at = supplier.modified_at
    if last_run_at is None or changed_at is None or changed_at <= last_run_at:
        return None
    first_bill_on = supplier.first_bill_on
    is_new = first_bill_on is None or first_bill_on > last_run_at.date()
    kind = WarningKind.NEW_SUPPLIER if is_new else WarningKind.CHANGED_SUPPLIER
    key = f"{kind}:{supplier.id}|{changed_at.isoformat()}"
    return Finding(kind, key, None, supplier.id, None, (supplier.name, changed_at.date()))


def dispute_warning(bill_id: str, words: str) -> Finding:
    """A bill that is disputed, in the words of who noted it."""
    kind = WarningKind.DISPUTED
    return Finding(kind, f"{kind}:{bill_id}|{words}", bill_id, values=(words,))


def hold_warning(supplier_id: str, name: str, words: str) -> Finding:
    """A supplier on hold, in the words of who noted it."""
    kind = WarningKind.SUPPLIER_ON_HOLD
    return Finding(kind, f"{kind}:{supplier_id}|{words}", supplier_id=supplier_id, values=(name, words))


def day_warning(paid_on: date, calendar: BankCalendar) -> Finding | None:
    """A day of payment on which banks are closed."""
    if calendar.is_open(paid_on):
        return None
    values = (paid_on, calendar.holidays.get(paid_on, ""), calendar.next_open(paid_on))
    return Finding(WarningKind.CLOSED_DAY, f"{WarningKind.CLOSED_DAY}:{paid_on}", values=values)


def future_warning(bill_id: str, issued_on: date | None, today: date) -> Finding | None:
    """A bill dated after today."""
    if issued_on is None or issued_on <= today:
        return None
    key = f"{WarningKind.FUTURE_BILL}:{bill_id}|{issued_on}"
    return Finding(WarningKind.FUTURE_BILL, key, bill_id, values=(issued_on,))


def _known(value: Value | None) -> tuple[Value, ...]:
    return () if value is None else (value,)


@dataclass(slots=True)
class _Gathered:
    bills: list[BillFace] = field(default_factory=list)
    credits: list[MoneyFace] = field(default_factory=list)
    payments: list[MoneyFace] = field(default_factory=list)


def books_warnings(
    bills: Iterable[BillFace], credits: Iterable[MoneyFace], payments: Iterable[MoneyFace]
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Warnings of all open bills, by bill id, supplier by supplier.

    Args:
        bills: Open and paid ones; voided ones left out.
        credits: Credit notes with their totals.
        payments: Payments, or parts of them, that settle no bill.
    """
    by_supplier: dict[str, _Gathered] = {}
    for bill in bills:
        by_supplier.setdefault(bill.supplier_id, _Gathered()).bills.append(bill)
    for credit in credits:
        by_supplier.setdefault(credit.supplier_id, _Gathered()).credits.append(credit)
    for payment in payments:
        by_supplier.setdefault(payment.supplier_id, _Gathered()).payments.append(payment)
    for gathered in by_supplier.values():
        if not any(bill.is_open for bill in gathered.bills):
            continue
        history = SupplierHistory.of(gathered.bills, gathered.credits, gathered.payments)
        found: dict[str, list[Finding]] = {}
        for warning in history_warnings(history, gathered.bills):
            found.setdefault(warning.bill_id or "", []).append(warning)
        yield from ((bill_id, tuple(warnings)) for bill_id, warnings in found.items())
