"""Comparing what the books show with what a payment should have done to them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bookkeeper.journal import Payment
from bookkeeper.payables.records import Bill, BillStatus

#: How far the accounting software's clock may differ from this computer's.
CLOCK_TOLERANCE = timedelta(minutes=10)

_PAYABLE = frozenset({BillStatus.OPEN, BillStatus.PARTIALLY_PAID})


class Verdict(StrEnum):
    """What the books say about one payment."""

    AS_PLANNED = "as-planned"
    UNCHANGED = "unchanged"
    DIFFERENT = "different"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one look at the books.

    Attributes:
        is_ours: The record changed while our request was under way: together with the exact amount this
            is a second, independent sign that the change is this payment's.
        values: Label, expected balance and what was found, of the record that decided the verdict.
    """

    verdict: Verdict
    is_ours: bool = False
    values: tuple[str, ...] = ()


def before_sending(payment: Payment, found: Mapping[str, Bill]) -> Finding:
    """Whether the bills still are as they were when the payment was recorded.

    Args:
        payment: Not sent yet.
        found: Bills changed since the copy the user saw was read, by id; one not among them is unchanged.
    """
    for link in payment.links:
        bill = found.get(link.record_id)
        if bill is None:
            continue
        if bill.supplier_id != payment.supplier_id:
            return Finding(Verdict.DIFFERENT, values=(link.label, payment.supplier_name, bill.supplier_name))
        if bill.amount_due != link.before or bill.status not in _PAYABLE:
            return Finding(Verdict.DIFFERENT, values=(link.label, str(link.before), _state_of(bill)))
    return Finding(Verdict.UNCHANGED)


def after_sending(payment: Payment, found: Mapping[str, Bill]) -> Finding:
    """Whether each bill's amount due and status are what this payment, and nothing else, makes them.

    Args:
        payment: Sent at least once.
        found: Bills of every status as read after the last attempt ended, by id.
    """
    findings = [_one_link(payment, link_number, found) for link_number in range(len(payment.links))]
    for verdict in (Verdict.DIFFERENT, Verdict.MISSING):
        for finding in findings:
            if finding.verdict is verdict:
                return finding
    if len({finding.verdict for finding in findings}) > 1:
        return Finding(Verdict.DIFFERENT, values=findings[0].values)
    return Finding(
        findings[0].verdict, all(finding.is_ours for finding in findings), values=findings[0].values
    )


def _one_link(payment: Payment, number: int, found: Mapping[str, Bill]) -> Finding:
    link = payment.links[number]
    bill = found.get(link.record_id)
    if bill is None:
        return Finding(Verdict.MISSING, values=(link.label, str(link.after)))
    values = (link.label, str(link.after), _state_of(bill))
    # Paid and open are told by the amount: some software's status lags behind it (DOMAIN 4.2).
    sound = bill.status in _PAYABLE or bill.status is BillStatus.PAID
    if sound and bill.amount_due == link.after:
        return Finding(Verdict.AS_PLANNED, _changed_meanwhile(payment, bill), values)
    if bill.status in _PAYABLE and bill.amount_due == link.before:
        return Finding(Verdict.UNCHANGED, values=values)
    return Finding(Verdict.DIFFERENT, values=values)


def _changed_meanwhile(payment: Payment, bill: Bill) -> bool:
    first, last = payment.progress.first_sent_at, payment.progress.last_sent_at
    changed: datetime | None = bill.modified_at
    if first is None or last is None or changed is None:
        return False
    return first - CLOCK_TOLERANCE <= changed <= last + CLOCK_TOLERANCE


def _state_of(bill: Bill) -> str:
    due = str(bill.amount_due) if bill.amount_due is not None else "?"
    return f"{due}, {bill.status.value}"
