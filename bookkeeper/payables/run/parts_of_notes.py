"""Which parts of which notes go to which bills, where a note can be divided. Pure; minor units.

All credit is used, or all bills are closed, whichever is less. As many bills as the credit reaches for are
closed: the smallest do it, others may in their place. Links are spared where some notes come to the same as
some bills: such a block needs one link less than it has members. As many blocks as can be had are taken.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, combinations

from bookkeeper.payables.run.goals import Choice, Limit, Shares, worth_of
from bookkeeper.payables.run.packing import most_disjoint

#: Groups looked at while packing: well below 100 ms.
EFFORT = 10_000
#: Up to so many notes and bills together every block is looked at.
_ALL_BLOCKS = 12
_MOST_BLOCKS = 300
#: Notes and bills of a block, where not all are looked at.
_SHAPES = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1))


def place_parts(rooms: Sequence[int], notes: Sequence[int], first: Shares, effort: int = EFFORT) -> Choice:
    """Place credit in parts.

    Args:
        rooms: What is to be settled on each bill, positive, in the order in which they are due.
        notes: Credits, positive, oldest first.
        first: Shares to start from; they are kept where nothing is better.
        effort: Groups looked at, at most.
    """
    supplies = _supplies(notes, sum(rooms))
    closing = _Closing(rooms, sum(supplies))
    users = [place for place, amount in enumerate(supplies) if amount]
    blocks, most = _blocks(closing, supplies, users, effort)
    shares = _shares(closing, supplies, users, blocks)
    best = max((first, shares), key=lambda one: worth_of(one, rooms, notes))
    worth = worth_of(best, rooms, notes)
    links = len(users) + closing.count - most
    least = max(links, len(users), closing.count)
    return Choice(best, worth, Limit(sum(supplies), closing.count, worth.used_up, least))


def _supplies(notes: Sequence[int], wanted: int) -> list[int]:
    """How much of each note is used: the oldest used up first, one of the others in part."""
    used = [0] * len(notes)
    for place, note in enumerate(notes):
        if note <= wanted:
            used[place] = note
            wanted -= note
    if wanted:
        # Each that was passed over was larger than what was left then.
        passed_over = [place for place, amount in enumerate(used) if not amount]
        for place in passed_over[:1]:
            used[place] = wanted
    return used


class _Closing:
    """Which bills so much credit closes: as many as the smallest, at most."""

    def __init__(self, rooms: Sequence[int], credit: int) -> None:
        self.rooms = rooms
        self.credit = credit
        self._by_room = sorted(range(len(rooms)), key=lambda bill: (rooms[bill], bill))
        self._rank = {bill: rank for rank, bill in enumerate(self._by_room)}
        self._smallest = [0, *accumulate(rooms[bill] for bill in self._by_room)]
        self.count = bisect_right(self._smallest, credit) - 1
        self.candidates = [bill for bill in range(len(rooms)) if self.can_close([bill])]

    def can_close(self, bills: Sequence[int]) -> bool:
        """Whether these bills can be among as many as can be closed."""
        if len(bills) > self.count:
            return False
        reach = self._reach_beside(bills)
        beside = sum(self.rooms[bill] for bill in bills if self._rank[bill] >= reach)
        return self._smallest[reach] + beside <= self.credit

    def filled(self, bills: Sequence[int]) -> list[int]:
        """These bills and the smallest others, as many as can be closed."""
        return list(dict.fromkeys((*bills, *self._by_room[: self._reach_beside(bills)])))

    def _reach_beside(self, bills: Sequence[int]) -> int:
        """How many of the smallest there are to be, these among them where they are small."""
        reach = self.count - len(bills)
        for rank in sorted(self._rank[bill] for bill in bills):
            if rank <= reach:
                reach += 1
        return reach


def _blocks(
    closing: _Closing, supplies: Sequence[int], users: Sequence[int], effort: int
) -> tuple[Sequence[tuple[list[int], list[int]]], int]:
    """Blocks that can be had together, as notes and bills, and how many there can be at most."""
    offset, bills = len(supplies), closing.candidates
    is_small = len(users) + len(bills) <= _ALL_BLOCKS
    shapes = _all_shapes(len(users), len(bills)) if is_small else _SHAPES
    groups: list[int] = []
    looked_to = 1
    for shape in shapes:
        groups += _of_shape(shape, (supplies, users), (closing.rooms, bills), offset)
        looked_to = max(looked_to, sum(shape))
        if len(groups) > _MOST_BLOCKS:
            break
    # What is not looked for has at least as many members as the largest shape, pairs apart.
    pairs = _pairs([supplies[place] for place in users], [closing.rooms[bill] for bill in bills])
    members = len(users) + closing.count - 2 * pairs
    most_known = pairs + max(members, 0) // 3

    def fits(members: int) -> bool:
        return closing.can_close(_places(members >> offset))

    packing = most_disjoint(groups, effort, lambda members: min(members.bit_count() // 2, most_known), fits)
    found = [(_places(group & ((1 << offset) - 1)), _places(group >> offset)) for group in packing.groups]
    is_best = packing.is_best and is_small and len(groups) <= _MOST_BLOCKS
    return found, len(found) if is_best else max(most_known, len(found))


def _all_shapes(notes: int, bills: int) -> list[tuple[int, int]]:
    return sorted(
        ((one, other) for one in range(1, notes + 1) for other in range(1, bills + 1)),
        key=lambda s: (sum(s), s),
    )


def _of_shape(
    shape: tuple[int, int],
    supply: tuple[Sequence[int], Sequence[int]],
    demand: tuple[Sequence[int], Sequence[int]],
    offset: int,
) -> list[int]:
    by_sum: dict[int, list[int]] = {}
    amounts, places = supply
    for chosen in combinations(places, shape[0]):
        by_sum.setdefault(sum(amounts[place] for place in chosen), []).append(sum(1 << one for one in chosen))
    found: list[int] = []
    rooms, bills = demand
    for chosen in combinations(bills, shape[1]):
        for mask in by_sum.get(sum(rooms[bill] for bill in chosen), ()):
            found.append(mask | sum(1 << (offset + bill) for bill in chosen))
        if len(found) > _MOST_BLOCKS:
            break
    return found


def _pairs(notes: Sequence[int], rooms: Sequence[int]) -> int:
    left: dict[int, int] = {}
    for room in rooms:
        left[room] = left.get(room, 0) + 1
    found = 0
    for note in notes:
        if left.get(note):
            left[note] -= 1
            found += 1
    return found


def _places(mask: int) -> list[int]:
    return [place for place in range(mask.bit_length()) if mask >> place & 1]


def _shares(
    closing: _Closing,
    supplies: Sequence[int],
    users: Sequence[int],
    blocks: Sequence[tuple[list[int], list[int]]],
) -> dict[tuple[int, int], int]:
    """Each block by itself; what is left goes on in order, its last part to a bill that stays open."""
    in_blocks = [bill for _, bills in blocks for bill in bills]
    chosen = closing.filled(in_blocks)
    taken = {note for notes, _ in blocks for note in notes}
    rest = [place for place in users if place not in taken]
    others = [bill for bill in sorted(chosen) if bill not in in_blocks]
    still_open = [bill for bill in range(len(closing.rooms)) if bill not in chosen]
    left_notes, left_rooms = list(supplies), list(closing.rooms)
    shares: dict[tuple[int, int], int] = {}
    for notes, bills in (*blocks, (rest, [*others, *still_open[:1]])):
        queue = iter(notes)
        note = next(queue, None)
        for bill in bills:
            while note is not None and left_rooms[bill]:
                part = min(left_notes[note], left_rooms[bill])
                shares[bill, note] = part
                left_notes[note] -= part
                left_rooms[bill] -= part
                if not left_notes[note]:
                    note = next(queue, None)
    return shares
