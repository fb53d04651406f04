"""Bills that are probably there twice, or have been paid outside, among those of one supplier. Pure."""

from __future__ import annotations

import statistics
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from bookkeeper.payables.money import Money
from bookkeeper.payables.run.references import (
    ReferenceFace,
    holds_the_other,
    is_a_slip,
    is_far_off_in_one_digit,
    reference_face,
)

#: The same number and amount: the same bill, however late it comes again.
_SAME_NUMBER_DAYS = 400
#: The same number and another amount.
_OTHER_AMOUNT_DAYS = 60
#: A reference on so many bills is an account's or a contract's, and tells no bill from another.
_CONSTANT = 3
#: The same amount, and numbers that are no proof that these are two bills.
_CLOSE_DAYS = 7
#: The same amount, and a slip in the number, or none on one of them.
_SLIP_DAYS = 4
#: Bills that come by turns are as far apart as others of the row, or nearly.
_SHARE_OF_TURN = 0.6
_SHORTEST_TURN_DAYS = 5


@dataclass(frozen=True, slots=True)
class BillFace:
    """What of a bill tells whether it is another one.

    Attributes:
        total: Of the whole bill; None where it is not known exactly.
        due: What is owed now; None or zero where it is paid.
        is_open: It can be paid.
    """

    id: str
    supplier_id: str
    reference: str
    issued_on: date | None
    total: Money | None
    due: Money | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class MoneyFace:
    """A credit note of a supplier, or a payment to it that settles no bill."""

    id: str
    supplier_id: str
    amount: Money
    day: date


@dataclass(frozen=True, slots=True)
class _Seen:
    bill: BillFace
    face: ReferenceFace
    total: Money
    day: date


@dataclass(slots=True)
class SupplierHistory:
    """The bills, credit notes and loose payments of one supplier, to be asked about each open bill."""

    _seen: list[_Seen] = field(default_factory=list)
    _by_key: dict[str, list[_Seen]] = field(default_factory=dict)
    _by_total: dict[Money, list[_Seen]] = field(default_factory=dict)
    _credited: dict[Money, date] = field(default_factory=dict)
    _payments: Sequence[MoneyFace] = ()

    @classmethod
    def of(
        cls, bills: Iterable[BillFace], credits: Iterable[MoneyFace], payments: Iterable[MoneyFace]
    ) -> SupplierHistory:
        """Sort what there is; bills without a date or a known total are left out, and voided ones must be."""
        found = cls()
        known = [(bill, bill.total, bill.issued_on) for bill in bills]
        for bill, total, day in sorted(
            ((bill, total, day) for bill, total, day in known if total is not None and day is not None),
            key=lambda one: (one[2], one[0].id),
        ):
            seen = _Seen(bill, reference_face(bill.reference), total, day)
            found._seen.append(seen)
            found._by_total.setdefault(total, []).append(seen)
            for key in {seen.face.key, seen.face.joined}:
                found._by_key.setdefault(key, []).append(seen)
        for credit in credits:
            found._credited[credit.amount] = max(credit.day, found._credited.get(credit.amount, date.min))
        found._payments = sorted(payments, key=lambda one: (one.day, one.id))
        return found

    def duplicates(self) -> Iterator[tuple[BillFace, BillFace]]:
        """Each open bill with each bill that it probably is, once in either direction."""
        for seen in self._seen:
            if seen.bill.is_open:
                for other in self._candidates(seen):
                    if self._is_same(seen, other):
                        yield seen.bill, other.bill

    def paid_outside(self) -> Iterator[tuple[BillFace, MoneyFace]]:
        """Each open bill with a later payment of just what is due on it that settles no bill."""
        for seen in self._seen:
            if not seen.bill.is_open:
                continue
            for payment in self._payments:
                if payment.amount == seen.bill.due and payment.day >= seen.day:
                    yield seen.bill, payment
                    break

    def earlier_totals(self, bill: BillFace) -> list[int]:
        """Totals in minor units of the bills dated before one, in its currency."""
        return [
            one.total.minor
            for one in self._seen
            if bill.issued_on is not None
            and bill.total is not None
            and one.day <= bill.issued_on
            and one.bill.id != bill.id
            and one.total.currency == bill.total.currency
            and one.total.minor > 0
        ]

    def _candidates(self, seen: _Seen) -> list[_Seen]:
        alike = {
            id(one): one
            for key in (seen.face.key, seen.face.joined)
            for one in self._by_key.get(key, ())
            if one is not seen
        }
        same = self._by_total[seen.total]
        start = bisect_left(same, seen.day - timedelta(days=_CLOSE_DAYS), key=lambda one: one.day)
        for place in range(start, len(same)):
            if (same[place].day - seen.day).days > _CLOSE_DAYS:
                break
            if same[place] is not seen:
                alike[id(same[place])] = same[place]
        return sorted(alike.values(), key=lambda one: (one.day, one.bill.id))

    def _is_same(self, one: _Seen, other: _Seen) -> bool:
        if one.total.currency != other.total.currency or self._is_credited(one) or self._is_credited(other):
            return False
        days, is_equal = abs((one.day - other.day).days), one.total == other.total
        if one.face.is_like(other.face):
            is_constant = len(self._by_key[one.face.key]) >= _CONSTANT
            if is_equal:
                return days < _SLIP_DAYS if is_constant else days <= _SAME_NUMBER_DAYS
            return not is_constant and days <= _OTHER_AMOUNT_DAYS
        if not is_equal or days > _CLOSE_DAYS or self._come_by_turns(one.total, days):
            return False
        return _may_be_same(one.face, other.face, days)

    def _is_credited(self, one: _Seen) -> bool:
        """Whether a credit note took it back: what comes after is not the same bill again."""
        return self._credited.get(one.total, date.min) >= one.day

    def _come_by_turns(self, total: Money, days: int) -> bool:
        all_days = [one.day for one in self._by_total[total]]
        gaps = [(after - before).days for before, after in pairwise(all_days)]
        if len(gaps) < _CONSTANT - 1:
            return False
        turn = statistics.median(gaps)
        return turn >= _SHORTEST_TURN_DAYS and days >= _SHARE_OF_TURN * turn


def _may_be_same(one: ReferenceFace, other: ReferenceFace, days: int) -> bool:
    """Whether the references of two bills of one amount are no proof that these are two."""
    if one.is_numbered and other.is_numbered:
        if holds_the_other(one, other):
            return True
        is_far_off = days == 0 and is_far_off_in_one_digit(one, other)
        return is_far_off or (days < _SLIP_DAYS and is_a_slip(one, other))
    if one.is_numbered or other.is_numbered or not one.key or not other.key:
        return days <= _SLIP_DAYS
    return sorted((*one.words, *one.numbers)) == sorted((*other.words, *other.numbers))
