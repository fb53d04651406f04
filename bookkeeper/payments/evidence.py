"""Comparing what the books show with what a payment or deed should have done to them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bookkeeper.journal import Payment
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money
from bookkeeper.payments.balances import (
    BILL,
    CREDIT_NOTE,
    PAYMENT,
    SUPPLIER,
    Alike,
    Balance,
    Face,
    Key,
)

#: How far the accounting software's clock may differ from this computer's.
CLOCK_TOLERANCE = timedelta(minutes=10)

#: Kinds of record that have a balance to be read.
_READABLE = frozenset({BILL, CREDIT_NOTE})

#: What a deed's record is, where more than its balance tells that the deed was done.
_FACES = {
    Act.MAKE_CREDIT_NOTE: CREDIT_NOTE,
    Act.MAKE_BILL: BILL,
    Act.CHANGE_BILL: BILL,
    Act.MAKE_SUPPLIER: SUPPLIER,
    Act.CHANGE_SUPPLIER: SUPPLIER,
}

#: The link whose record a deletion takes away.
_TAKEN = {Act.DELETE_PAYMENT: PAYMENT, Act.DELETE_BILL: BILL}


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
        record_id: Of the record that was found by its face.
    """

    verdict: Verdict
    is_ours: bool = False
    values: tuple[str, ...] = ()
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Touched:
    """All that a payment does to one record: several of its lines may touch the same bill.

    Attributes:
        before: None where the record has no balance, or was not there.
        after: None where it has none, or is to be gone.
        face: What it is to be known by, where its balance does not tell enough.
        is_taken: It is to be gone.
    """

    key: Key
    label: str
    before: Money | None
    after: Money | None
    face: Face | None = None
    is_taken: bool = False


def face_of(payment: Payment) -> Face | None:
    """What the record that a deed makes or changes is to be known by; None for all else."""
    kind = _FACES.get(payment.act)
    if kind is None:
        return None
    if kind == SUPPLIER:
        return Face(SUPPLIER, "", payment.supplier_name)
    return Face(kind, payment.supplier_id, payment.reference, payment.amount, payment.paid_on)


def sought(payment: Payment) -> Face | None:
    """The face to look for: of a record that may have been made, whose id is not known."""
    progress = payment.progress
    is_sought = payment.act.makes and progress.record_id is None and progress.first_sent_at is not None
    return face_of(payment) if is_sought else None


def touched(payment: Payment) -> list[Touched]:
    """The records that the payment changes, each once, in its order.

    Money on account has no balance that could be read: there it is the payment itself, once its id is known.
    """
    found: dict[Key, Touched] = {}
    taken, face = _TAKEN.get(payment.act), face_of(payment)
    for link in payment.links:
        key = (link.kind.value, link.record_id)
        if link.kind.value == taken:
            found[key] = Touched(key, link.label, link.before, None, is_taken=True)
        elif link.kind.value in _READABLE:
            before = found[key].before if key in found else link.before
            found[key] = Touched(key, link.label, before, link.after, face)
    record_id = payment.progress.record_id
    label = payment.reference or payment.supplier_name
    if face is not None and payment.act is Act.CHANGE_SUPPLIER:
        return [Touched((SUPPLIER, payment.supplier_id), label, None, None, face)]
    if not found and record_id is not None:
        if face is not None:
            return [Touched((face.kind, record_id), label, None, face.total, face)]
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
        is_other = payment.supplier_id and balance.supplier_id not in ("", payment.supplier_id)
        if is_other and payment.act is not Act.CHANGE_BILL:
            values = (record.label, payment.supplier_name, balance.supplier_name)
            return Finding(Verdict.DIFFERENT, values=values)
        must_be_open = payment.act in (Act.PAY, Act.CHANGE_BILL)
        is_same = record.before is None or balance.amount == record.before
        if balance.is_gone or not is_same or (must_be_open and not balance.is_open):
            before = str(record.before) if record.before is not None else "there"
            return Finding(Verdict.DIFFERENT, values=(record.label, before, str(balance)))
    return Finding(Verdict.UNCHANGED)


def after_sending(
    payment: Payment, found: Mapping[Key, Balance], alike: Mapping[Face, Alike] | None = None
) -> Finding:
    """Whether each balance and status is what this payment, and nothing else, makes it.

    Args:
        payment: Sent at least once.
        found: Records of every status as read after the last attempt ended.
        alike: Those that look like what was to be made, read as late; only for deeds that make something.
    """
    face = sought(payment)
    if face is not None:
        return _by_face(payment, (alike or {}).get(face, ()))
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


def _by_face(payment: Payment, alike: Alike) -> Finding:
    """Whether one of the records that look like the one to be made is it.

    Those that had not changed any more when ours was sent were there before.
    """
    label = payment.reference or payment.supplier_name
    first = payment.progress.first_sent_at
    younger = [
        (record_id, balance)
        for record_id, balance in alike
        if balance.modified_at is None or first is None or balance.modified_at >= first - CLOCK_TOLERANCE
    ]
    if not younger:
        return Finding(Verdict.UNCHANGED, values=(label, str(payment.amount), "not there"))
    record_id, balance = younger[0]
    values = (label, str(payment.amount), str(balance))
    if len(younger) == 1 and _changed_meanwhile(payment, balance):
        return Finding(Verdict.AS_PLANNED, True, values, record_id)
    return Finding(Verdict.AS_PLANNED, values=values)


def _one(payment: Payment, record: Touched, balance: Balance | None) -> Finding:
    expected = "gone" if record.is_taken else str(record.after) if record.after is not None else record.label
    if balance is None:
        return Finding(Verdict.MISSING, values=(record.label, expected, ""))
    values = (record.label, expected, str(balance))
    if record.is_taken:
        # That it is gone is all that was wanted, whoever did it.
        verdict = Verdict.UNCHANGED if balance.amount == record.before else Verdict.DIFFERENT
        return Finding(Verdict.AS_PLANNED if balance.is_gone else verdict, balance.is_gone, values)
    is_sound = balance.is_open or balance.is_settled
    if record.face is not None:
        is_as_planned = is_sound and balance.face == record.face
    else:
        is_as_planned = is_sound and balance.amount == record.after
    if is_as_planned:
        return Finding(Verdict.AS_PLANNED, _changed_meanwhile(payment, balance), values)
    if balance.is_open and not payment.act.makes and balance.amount == record.before:
        return Finding(Verdict.UNCHANGED, values=values)
    return Finding(Verdict.DIFFERENT, values=values)


def _changed_meanwhile(payment: Payment, balance: Balance) -> bool:
    first, last = payment.progress.first_sent_at, payment.progress.last_sent_at
    if first is None or last is None or balance.modified_at is None:
        return False
    return first - CLOCK_TOLERANCE <= balance.modified_at <= last + CLOCK_TOLERANCE
