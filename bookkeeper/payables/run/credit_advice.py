"""Which credit notes to use on the bills to be paid, and for each why, or why not. Pure.

What is chosen is the best use of all that can be used (`allocation.choose`); `CreditAdvice.is_proven` says
whether it is proven to be.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bookkeeper.payables.allocation import bill_age, choose, note_age
from bookkeeper.payables.money import Money
from bookkeeper.payables.parcels import is_together
from bookkeeper.payables.records import Bill, CreditNote, CreditStatus
from bookkeeper.payables.rules import CreditUse, Rules


class Why(StrEnum):
    """Why a credit note is used, or is not."""

    #: Used: bills are settled by it, alone or with other credit, without any cash.
    CLOSES = "closes"
    #: Used: so much less is paid in cash.
    LOWERS = "lowers"

    NOT_TAKEN = "not-taken"
    IS_DRAFT = "is-draft"
    NOT_USABLE = "not-usable"
    IN_OPEN_PAYMENT = "in-open-payment"
    DATED_LATER = "dated-later"
    #: No bill of the supplier is to be paid.
    NO_BILL = "no-bill"
    #: The supplier's bills to be paid are all in other currencies.
    OTHER_CURRENCY = "other-currency"
    #: Usable only whole, and each bill is smaller.
    TOO_LARGE = "too-large"
    #: Usable only whole, and with the notes that are used no bill has room for it.
    OTHERS_FIT_BETTER = "others-fit-better"
    #: Other credit settles all.
    NOTHING_LEFT = "nothing-left"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do with one note.

    Attributes:
        amount: How much of it to use; None for nothing.
        bill_ids: The bills it goes to; those that it closes, where it closes any.
    """

    why: Why
    amount: Money | None = None
    bill_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditAdvice:
    """What to do with each note of a supplier.

    Attributes:
        by_note: By the note's id.
        is_proven: No other use saves more cash or closes more bills; otherwise none was found.
    """

    by_note: Mapping[str, Advice]
    is_proven: bool = True


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides beside amounts.

    Attributes:
        reserved: Ids of records on open payments.
    """

    rules: Rules
    paid_on: date
    base_currency: str
    reserved: Container[str] = ()


def hindered(note: CreditNote, around: Circumstances) -> Why | None:
    """Why a note cannot be used whatever the bills are; None where it can."""
    if around.rules.credit is CreditUse.NO:
        return Why.NOT_TAKEN
    if note.status is CreditStatus.DRAFT:
        return Why.IS_DRAFT
    if not note.is_usable:
        return Why.NOT_USABLE
    if note.id in around.reserved:
        return Why.IN_OPEN_PAYMENT
    if note.issued_on is not None and note.issued_on > around.paid_on:
        return Why.DATED_LATER
    return None


def credit_advice(
    bills: Sequence[tuple[Bill, Money]], notes: Sequence[CreditNote], around: Circumstances
) -> CreditAdvice:
    """Say for each note of one supplier whether to use it.

    Args:
        bills: The supplier's bills to be paid, in any currency, with what is to be settled on each.
        notes: The supplier's credit notes, in any currency and state.
        around: What decides beside amounts.
    """
    found: dict[str, Advice] = {}
    free: dict[str, list[CreditNote]] = {}
    for note in notes:
        why = hindered(note, around)
        if why is None:
            free.setdefault(note.currency, []).append(note)
        else:
            found[note.id] = Advice(why)
    is_proven = True
    for currency, usable in free.items():
        mine = [(bill, room) for bill, room in bills if bill.currency == currency and room.minor > 0]
        if not mine:
            none = Advice(Why.OTHER_CURRENCY if bills else Why.NO_BILL)
            found |= {note.id: none for note in usable}
            continue
        advice = _in_currency(mine, usable, around)
        is_proven &= advice.is_proven
        found |= advice.by_note
    return CreditAdvice(found, is_proven)


def _in_currency(
    bills: Sequence[tuple[Bill, Money]], notes: Sequence[CreditNote], around: Circumstances
) -> CreditAdvice:
    in_order = sorted(bills, key=lambda each: bill_age(each[0]))
    by_age = sorted(notes, key=note_age)
    amounts = [note.remaining.minor if note.remaining is not None else 0 for note in by_age]
    settled = [room.minor for _, room in in_order]
    rooms = _rooms(settled, sum(amounts), by_age[0].currency, around)
    choice = choose(rooms, amounts, around.rules.credit)
    on_bill = [0] * len(settled)
    of_note: dict[int, dict[int, int]] = {}
    for (bill, place), minor in sorted(choice.shares.items()):
        on_bill[bill] += minor
        of_note.setdefault(place, {})[bill] = minor
    found: dict[str, Advice] = {}
    for place, note in enumerate(by_age):
        at = of_note.get(place, {})
        if not at:
            found[note.id] = Advice(_why_not(amounts[place], rooms, on_bill, around.rules))
            continue
        closed = [bill for bill in at if on_bill[bill] == settled[bill]]
        ids = tuple(in_order[bill][0].id for bill in closed or at)
        why = Why.CLOSES if closed else Why.LOWERS
        found[note.id] = Advice(why, Money(sum(at.values()), note.currency), ids)
    return CreditAdvice(found, choice.is_best_but_links)


def _rooms(settled: Sequence[int], credit: int, currency: str, around: Circumstances) -> list[int]:
    """What credit may settle: where no payment may be without cash, not all of it (DOMAIN 5.15)."""
    rooms, rules = list(settled), around.rules
    if rules.credit_alone or credit < sum(rooms):
        return rooms
    if is_together(rules, currency == around.base_currency):
        rooms[-1] -= 1
    else:
        rooms = [room - 1 for room in rooms]
    return rooms


def _why_not(amount: int, rooms: Sequence[int], on_bill: Sequence[int], rules: Rules) -> Why:
    is_whole = rules.credit is CreditUse.WHOLE
    if is_whole and amount > max(rooms):
        return Why.TOO_LARGE
    return Why.OTHERS_FIT_BETTER if is_whole and sum(on_bill) < sum(rooms) else Why.NOTHING_LEFT
