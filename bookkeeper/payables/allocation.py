"""Which credit goes to which bill, among the bills and credit notes of one supplier in one currency.

Pure and deterministic. By these goals in their order: least cash; most bills closed by credit alone; oldest
credit used up; fewest links. Where the oldest credit on the bill that is due first is as good as anything, it
stays so. How near the best a choice is proven to be is said by `run.goals.Choice`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, CreditNote
from bookkeeper.payables.rules import CreditUse
from bookkeeper.payables.run.goals import Choice, Shares
from bookkeeper.payables.run.parts_of_notes import place_parts
from bookkeeper.payables.run.whole_notes import place_whole


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
    in_order = sorted(bills, key=lambda each: bill_age(each[0]))
    notes = sorted(credits, key=lambda each: note_age(each[0]))
    rooms, amounts = [room.minor for _, room in in_order], [amount.minor for _, amount in notes]
    shares = choose(rooms, amounts, use).shares
    allocations: list[Allocation] = []
    leftovers: list[Leftover] = []
    by_note: dict[int, list[tuple[int, int]]] = {}
    for (bill, note), minor in sorted(shares.items()):
        by_note.setdefault(note, []).append((bill, minor))
    for place, (note_, amount) in enumerate(notes):
        left = amount.minor
        for bill, minor in by_note.get(place, ()):
            allocations.append(Allocation(in_order[bill][0].id, note_.id, Money(minor, amount.currency)))
            left -= minor
        if left:
            leftovers.append(Leftover(note_.id, Money(left, amount.currency), _why_left(bool(rooms), use)))
    return Placement(tuple(allocations), tuple(leftovers))


def choose(rooms: Sequence[int], notes: Sequence[int], use: CreditUse) -> Choice:
    """The best use of credit, in minor units; bills as they are due, notes oldest first."""
    first = oldest_first(rooms, notes, use)
    if use is CreditUse.PART:
        return place_parts(rooms, notes, first)
    bill_of = {note: bill for bill, note in first}
    return place_whole(rooms, notes, [bill_of.get(note) for note in range(len(notes))])


def oldest_first(rooms: Sequence[int], notes: Sequence[int], use: CreditUse) -> Shares:
    """The oldest note on the bill that is due first, as far as it reaches or that takes it whole."""
    left = list(rooms)
    shares: dict[tuple[int, int], int] = {}
    for note, amount in enumerate(notes):
        for bill, room in enumerate(left):
            part = min(amount, room)
            if part and (use is CreditUse.PART or part == amount):
                shares[bill, note] = part
                left[bill] -= part
                amount -= part
    return shares


def bill_age(bill: Bill) -> tuple[date, date, str]:
    """The order in which bills are due."""
    return bill.due_on or date.max, bill.issued_on or date.max, bill.id


def note_age(note: CreditNote) -> tuple[date, str]:
    """The order in which credit notes were written."""
    return note.issued_on or date.max, note.id


def _why_left(has_bills: bool, use: CreditUse) -> Unplaced:
    if not has_bills:
        return Unplaced.NO_BILL
    return Unplaced.NO_BILL_TAKES_IT_WHOLE if use is CreditUse.WHOLE else Unplaced.MORE_THAN_BILLS
