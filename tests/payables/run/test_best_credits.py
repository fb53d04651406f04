from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.payables.run.goals import Choice, Shares, worth_of
from bookkeeper.payables.run.parts_of_notes import place_parts
from bookkeeper.payables.run.whole_notes import place_whole
from tests.payables.run.trying_all import best_parts, best_whole

few = st.lists(st.integers(1, 12), max_size=4)


def whole(rooms: Sequence[int], notes: Sequence[int], effort: int = 40_000) -> Choice:
    return place_whole(rooms, notes, [None] * len(notes), effort)


def is_possible(shares: Shares, rooms: Sequence[int], notes: Sequence[int]) -> bool:
    on_bills, of_notes = [0] * len(rooms), [0] * len(notes)
    for (bill, note), amount in shares.items():
        on_bills[bill] += amount
        of_notes[note] += amount
    return all(on_it <= room for on_it, room in zip(on_bills, rooms, strict=True)) and all(
        used <= note for used, note in zip(of_notes, notes, strict=True)
    )


@settings(max_examples=150, deadline=None)
@given(few, st.lists(st.integers(1, 9), max_size=5))
def test_whole_notes_are_used_as_well_as_trying_everything_would(rooms: list[int], notes: list[int]) -> None:
    chosen = whole(rooms, notes)
    assert is_possible(chosen.shares, rooms, notes)
    assert all(amount == notes[note] for (_, note), amount in chosen.shares.items())
    assert chosen.worth == best_whole(rooms, notes)
    assert chosen.is_proven


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(1, 6), max_size=3), st.lists(st.integers(1, 5), max_size=3))
def test_parts_of_notes_are_used_as_well_as_trying_everything_would(
    rooms: list[int], notes: list[int]
) -> None:
    chosen = place_parts(rooms, notes, {})
    assert is_possible(chosen.shares, rooms, notes)
    assert chosen.worth == best_parts(rooms, notes)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 3000), max_size=30), st.lists(st.integers(1, 2000), max_size=16))
def test_what_is_stated_as_a_limit_is_never_passed_and_more_effort_never_harms(
    rooms: list[int], notes: list[int]
) -> None:
    little, much = whole(rooms, notes, 50), whole(rooms, notes)
    assert little.worth[:2] <= (much.limit.placed, much.limit.closed)
    assert much.worth[:2] <= (little.limit.placed, little.limit.closed)
    assert is_possible(much.shares, rooms, notes)
    parts = place_parts(rooms, notes, {})
    assert is_possible(parts.shares, rooms, notes)
    assert parts.worth.placed == parts.limit.placed == min(sum(rooms), sum(notes))
    assert parts.worth.closed == parts.limit.closed
    assert -parts.worth.spared >= parts.limit.links


@pytest.mark.parametrize("seed", range(20))
def test_the_same_amounts_get_the_same_choice(seed: int) -> None:
    rng = random.Random(seed)
    rooms = [rng.randint(100, 50_000) for _ in range(60)]
    notes = [rng.randint(100, 20_000) for _ in range(20)]
    assert whole(rooms, notes) == whole(rooms, notes)
    first: Shares = {(0, 0): min(rooms[0], notes[0])}
    assert place_parts(rooms, notes, first) == place_parts(rooms, notes, first)


def test_a_bill_that_one_note_closes_is_left_to_it() -> None:
    # Oldest first would put the 60 on the 100 and leave the 100 over.
    chosen = whole([100, 60], [60, 100])
    assert chosen.shares == {(1, 0): 60, (0, 1): 100}


def test_notes_and_bills_that_come_to_the_same_are_kept_together() -> None:
    chosen = place_parts([70, 30, 50], [50, 100], {})
    assert set(chosen.shares) == {(2, 0), (0, 1), (1, 1)}
    assert worth_of(chosen.shares, [70, 30, 50], [50, 100]).spared == -3
