"""Comparing what the books show with what a payment should have done to them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bookkeeper.journal import Payment
from bookkeeper.payables.money import Money
from bookkeeper.payments.reading import BILL, CREDIT_NOTE, PAYMENT, Balance, Key

#: How far the accounting software's clock may differ from this computer's.
CLOCK_TOLERANCE = timedelta(minutes=10)

#: Kinds of record that have a balance to be read.
_READABLE = frozenset({BILL, CREDIT_NOTE})


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
        is_ours: The records changed while our request was under way: together with the exact amounts this
            is a second, independent sign that the change is this payment's.
        values: Label, expected balance and what was found, of the record that decided the verdict.
    """

    verdict: Verdict
    is_ours: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Touched:
    """All that a payment does to one record: several of its lines may touch the same bill."""

    key: Key
    label: str
    before: Money
    after: Money


def touched(payment: Payment) -> list[Touched]:
    """The records with a balance that the payment changes, each once, in its order.

    Money on account has no balance that could be read: there it is the payment itself, once its id is known.
    """
    found: dict[Key, Touched] = {}
    for link in payment.links:
        key = (link.kind.value, link.record_id)
        if link.kind.value in _READABLE:
            before = found[key].before if key in found else link.before
            found[key] = Touched(key, link.label, before, link.after)
    record_id = payment.progress.record_id
    if not found and record_id is not None:
        nothing = Money.zero(payment.amount.currency)
        return [Touched((PAYMENT, record_id), payment.reference, nothing, payment.amount)]
    return list(found.values())


def before_sending(payment: Payment, found: Mapping[Key, Balance]) -> Finding:
    """Whether the records still are as they were when the payment was recorded.

    Args:
        payment: Not sent yet.
        found: Records changed since the copy the user saw was read; one not among them is unchanged.
    """
    for record in touched(payment):
        balance = found.get(record.key)
        if balance is None:
            continue
        # A batch names no supplier: each of its bills has its own.
        if payment.supplier_id and balance.supplier_id != payment.supplier_id:
            values = (record.label, payment.supplier_name, balance.supplier_name)
            return Finding(Verdict.DIFFERENT, values=values)
        if balance.amount != record.before or not balance.is_open:
            return Finding(Verdict.DIFFERENT, values=(record.label, str(record.before), str(balance)))
    return Finding(Verdict.UNCHANGED)


def after_sending(payment: Payment, found: Mapping[Key, Balance]) -> Finding:
    """Whether each balance and status is what this payment, and nothing else, makes it.

    Args:
        payment: Sent at least once.
        found: Records of every status as read after the last attempt ended.
    """
    findings = [_one(payment, record, found.get(record.key)) for record in touched(payment)]
    for verdict in (Verdict.DIFFERENT, Verdict.MISSING):
        for finding in findings:
            if finding.verdict is verdict:
                return finding
    if len({finding.verdict for finding in findings}) > 1:
        return Finding(Verdict.DIFFERENT, values=findings[0].values)
    if not findings:
        return Finding(Verdict.MISSING, values=(payment.reference or payment.supplier_name, "", ""))
    are_ours = all(finding.is_ours for finding in findings)
    return Finding(findings[0].verdict, are_ours, values=findings[0].values)


def _one(payment: Payment, record: Touched, balance: Balance | None) -> Finding:
    if balance is None:
        return Finding(Verdict.MISSING, values=(record.label, str(record.after), ""))
    values = (record.label, str(record.after), str(balance))
    if balance.amount == record.after and (balance.is_open or balance.is_settled):
        return Finding(Verdict.AS_PLANNED, _changed_meanwhile(payment, balance), values)
    if balance.amount == record.before and balance.is_open:
        return Finding(Verdict.UNCHANGED, values=values)
    return Finding(Verdict.DIFFERENT, values=values)


def _changed_meanwhile(payment: Payment, balance: Balance) -> bool:
    first, last = payment.progress.first_sent_at, payment.progress.last_sent_at
    if first is None or last is None or balance.modified_at is None:
        return False
    return first - CLOCK_TOLERANCE <= balance.modified_at <= last + CLOCK_TOLERANCE
