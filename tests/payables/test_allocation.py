from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.payables.allocation import Allocation, Leftover, Placement, Unplaced, allocate
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, CreditNote
from bookkeeper.payables.rules import CreditUse
from tests.payables.samples import a_bill, a_note


def pounds(text: str) -> Money:
    return Money.of(text, "GBP")


def whole(*records: Bill | CreditNote) -> tuple[list[tuple[Bill, Money]], list[tuple[CreditNote, Money]]]:
    """Each record with all that is due on it or left of it."""
    bills, notes = [], []
    for record in records:
        if isinstance(record, Bill):
            assert record.amount_due is not None
            bills.append((record, record.amount_due))
        else:
            assert record.remaining is not None
            notes.append((record, record.remaining))
    return bills, notes


def test_the_oldest_credit_goes_to_the_bill_that_is_due_first() -> None:
    late, soon = a_bill("late", "100"), replace(a_bill("soon", "30"), due_on=date(2026, 10, 5))
    old, new = a_note("old", "50", issued_on=date(2026, 1, 1)), a_note("new", "20")
    placed = allocate(*whole(late, soon, new, old), CreditUse.PART)
    assert placed.allocations == (
        Allocation("soon", "old", pounds("30")),
        Allocation("late", "old", pounds("20")),
        Allocation("late", "new", pounds("20")),
    )


def test_a_note_that_is_used_whole_waits_for_a_bill_that_takes_it() -> None:
    small, large = replace(a_bill("small", "10"), due_on=date(2026, 10, 5)), a_bill("large", "100")
    placed = allocate(*whole(small, large, a_note("C", "25.44")), CreditUse.WHOLE)
    assert placed.allocations == (Allocation("large", "C", pounds("25.44")),)


def test_what_finds_no_bill_says_why() -> None:
    assert allocate(*whole(a_note("C", "5")), CreditUse.PART) == Placement(
        (), (Leftover("C", pounds("5"), Unplaced.NO_BILL),)
    )
    bills = (a_bill("A", "10"), a_bill("B", "10"))
    assert allocate(*whole(*bills, a_note("C", "15")), CreditUse.WHOLE).leftovers == (
        Leftover("C", pounds("15"), Unplaced.NO_BILL_TAKES_IT_WHOLE),
    )
    assert allocate(*whole(*bills, a_note("C", "25")), CreditUse.PART).leftovers == (
        Leftover("C", pounds("5"), Unplaced.MORE_THAN_BILLS),
    )


amounts = st.lists(st.integers(1, 200), max_size=6)


@given(amounts, amounts, st.sampled_from([CreditUse.WHOLE, CreditUse.PART]))
def test_nothing_is_lost_and_no_bill_takes_more_than_its_amount(
    dues: list[int], credits: list[int], use: CreditUse
) -> None:
    bills = [a_bill(f"b{place}", str(due)) for place, due in enumerate(dues)]
    notes = [a_note(f"n{place}", str(left)) for place, left in enumerate(credits)]
    placed = allocate(*whole(*bills, *notes), use)
    for bill in bills:
        on_it = sum(one.amount.minor for one in placed.allocations if one.bill_id == bill.id)
        assert bill.amount_due is not None
        assert on_it <= bill.amount_due.minor
    for note in notes:
        used = [one.amount.minor for one in placed.allocations if one.note_id == note.id]
        left = [one.amount.minor for one in placed.leftovers if one.note_id == note.id]
        assert note.remaining is not None
        assert sum(used) + sum(left) == note.remaining.minor
        assert use is CreditUse.PART or len(used) + len(left) == 1
    if use is CreditUse.PART:
        total = sum(one.amount.minor for one in placed.allocations)
        assert total == 100 * min(sum(dues), sum(credits))
