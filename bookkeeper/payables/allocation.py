"""Which credit goes to which bill, among the bills and credit notes of one supplier in one currency.

Pure and deterministic: the oldest credit goes to the bill that is due first, as far as it reaches. This is
the one place that decides it; a better choice takes the place of `allocate` and nothing else changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, CreditNote
from bookkeeper.payables.rules import CreditUse


class Unplaced(StrEnum):
    """Why credit found no bill."""

    #: No bill of that supplier in that currency is being settled.
    NO_BILL = "no-bill"
    #: The note can only be used whole on one bill, and what is left to settle on each bill is less.
    NO_BILL_TAKES_IT_WHOLE = "no-bill-takes-it-whole"
    #: The bills are settled already by older credit.
    MORE_THAN_BILLS = "more-than-bills"


@dataclass(frozen=True, slots=True)
class Allocation:
    """A positive amount of a note's credit on a bill."""

    bill_id: str
    note_id: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Leftover:
    """A positive amount of credit that was to be used and has no bill."""

    note_id: str
    amount: Money
    reason: Unplaced


@dataclass(frozen=True, slots=True)
class Placement:
    """All allocations, oldest credit first, and the credit that could not be placed."""

    allocations: tuple[Allocation, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


def allocate(
    bills: Iterable[tuple[Bill, Money]], credits: Iterable[tuple[CreditNote, Money]], use: CreditUse
) -> Placement:
    """Place credit on bills.

    Args:
        bills: Each bill of one supplier and currency with what is to be settled on it, by cash or credit.
        credits: Each note of the same supplier and currency with how much of it is to be used.
        use: `CreditUse.WHOLE` keeps a note together on one bill; `CreditUse.PART` spreads it.
    """
    room = {bill.id: amount for bill, amount in sorted(bills, key=lambda each: _bill_age(each[0]))}
    allocations: list[Allocation] = []
    leftovers: list[Leftover] = []
    for note, amount in sorted(credits, key=lambda each: _note_age(each[0])):
        had_bills = bool(room)
        placed = _whole(note, amount, room) if use is CreditUse.WHOLE else _parts(note, amount, room)
        allocations += placed
        left = amount
        for one in placed:
            left -= one.amount
        if left:
            if not had_bills:
                reason = Unplaced.NO_BILL
            elif use is CreditUse.WHOLE:
                reason = Unplaced.NO_BILL_TAKES_IT_WHOLE
            else:
                reason = Unplaced.MORE_THAN_BILLS
            leftovers.append(Leftover(note.id, left, reason))
    return Placement(tuple(allocations), tuple(leftovers))


def _whole(note: CreditNote, amount: Money, room: dict[str, Money]) -> list[Allocation]:
    for bill_id, left in room.items():
        if amount <= left:
            room[bill_id] = left - amount
            return [Allocation(bill_id, note.id, amount)]
    return []


def _parts(note: CreditNote, amount: Money, room: dict[str, Money]) -> list[Allocation]:
    placed = []
    for bill_id, left in room.items():
        part = min(amount, left)
        if part:
            room[bill_id] = left - part
            amount -= part
            placed.append(Allocation(bill_id, note.id, part))
    return placed


def _bill_age(bill: Bill) -> tuple[date, date, str]:
    return bill.due_on or date.max, bill.issued_on or date.max, bill.id


def _note_age(note: CreditNote) -> tuple[date, str]:
    return note.issued_on or date.max, note.id
