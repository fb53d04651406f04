"""The best use of credit by trying everything: slow, plain, and what the quick one must equal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from bookkeeper.payables.run.goals import Shares, Worth, worth_of


def best_whole(rooms: Sequence[int], notes: Sequence[int]) -> Worth:
    """Every note on every bill or on none."""
    worths = []
    for at in product((None, *range(len(rooms))), repeat=len(notes)):
        shares = {(bill, note): notes[note] for note, bill in enumerate(at) if bill is not None}
        if all(_on(shares, bill) <= room for bill, room in enumerate(rooms)):
            worths.append(worth_of(shares, rooms, notes))
    return max(worths)


def best_parts(rooms: Sequence[int], notes: Sequence[int]) -> Worth:
    """Every part of every note on every bill."""
    return max(worth_of(shares, rooms, notes) for shares in _all_shares(list(rooms), notes, 0))


def _all_shares(rooms: list[int], notes: Sequence[int], note: int) -> Iterator[Shares]:
    if note == len(notes):
        yield {}
        return
    for parts in _divided(rooms, notes[note]):
        left = [room - part for room, part in zip(rooms, parts, strict=True)]
        mine = {(bill, note): part for bill, part in enumerate(parts) if part}
        for others in _all_shares(left, notes, note + 1):
            yield {**others, **mine}


def _divided(rooms: Sequence[int], amount: int) -> Iterator[tuple[int, ...]]:
    return (
        parts for parts in product(*(range(min(room, amount) + 1) for room in rooms)) if sum(parts) <= amount
    )


def _on(shares: Shares, bill: int) -> int:
    return sum(amount for (at, _), amount in shares.items() if at == bill)
