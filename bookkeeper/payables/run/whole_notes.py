"""Which whole notes go to which bills, where a note cannot be divided. Pure; amounts in minor units.

The same amounts always give the same choice. First groups of notes that close a bill exactly are sought and
as many of them taken as can be had together; what is left goes where it fits most closely. Where that leaves
credit over, branch and bound goes on, largest note first, until nothing better exists or its effort is spent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import gcd

from bookkeeper.payables.run.goals import Choice, Limit, Worth, worth_of
from bookkeeper.payables.run.packing import Packing, Reach, Sums, exact_sums, fullest, most_disjoint

#: Groups looked at while packing, and bills looked at while branching: each well below 100 ms.
EFFORT = 25_000
#: Sums of notes are followed to this many minor units; larger ones count as possible.
_LONGEST_REACH = 1 << 21
#: Groups of notes tried on one bill.
_MOST_OF_A_BILL = 40

#: The bill of each note, by place; None where it has none.
_At = list[int | None]


def place_whole(rooms: Sequence[int], notes: Sequence[int], first: _At, effort: int = EFFORT) -> Choice:
    """Place notes whole.

    Args:
        rooms: What is to be settled on each bill, positive, in the order in which they are due.
        notes: Credits, positive, oldest first.
        first: A placement to start from; it is kept where nothing is better.
        effort: Bills and groups looked at, at most.
    """
    unit = gcd(*rooms, *notes) or 1
    problem = _Problem([room // unit for room in rooms], [note // unit for note in notes])
    nothing: _At = [None] * len(notes)
    best = problem.better(first, problem.fitted(nothing))
    groups, most_closed = problem.closings(effort)
    start = list(nothing)
    for group in groups:
        for place in problem.notes_in(group):
            start[place] = problem.bill_of(group)
    best = problem.better(best, problem.fitted(start))
    most_placed = problem.most_placed(problem.worth(best))
    every = (1 << len(notes)) - 1
    most = (most_placed, most_closed, every)
    if problem.worth(best)[:3] != most:
        for way in problem.filled():
            best = problem.better(best, way)
        search = _Search(problem, best, effort)
        search.run()
        best = search.best
        if search.is_complete:
            most = problem.worth(best)[:3]
    shares = {place: amount * unit for place, amount in problem.shares(best).items()}
    worth = worth_of(shares, rooms, notes)
    # The notes used are given by the goal before: each has one link.
    return Choice(shares, worth, Limit(most[0] * unit, most[1], most[2], -worth.spared))


class _Problem:
    def __init__(self, rooms: Sequence[int], notes: Sequence[int]) -> None:
        self.rooms = rooms
        self.notes = notes
        self.by_size = sorted(range(len(notes)), key=lambda place: (-notes[place], place))

    def shares(self, at: _At) -> dict[tuple[int, int], int]:
        return {(bill, note): self.notes[note] for note, bill in enumerate(at) if bill is not None}

    def worth(self, at: _At) -> Worth:
        return worth_of(self.shares(at), self.rooms, self.notes)

    def better(self, one: _At, other: _At) -> _At:
        return other if self.worth(other) > self.worth(one) else one

    def fitted(self, at: _At) -> _At:
        """The notes that have no bill put where least room is left over, large ones first."""
        at = list(at)
        left = list(self.rooms)
        for note, bill in enumerate(at):
            if bill is not None:
                left[bill] -= self.notes[note]
        for note in self.by_size:
            if at[note] is None:
                amount = self.notes[note]
                fitting = [(room - amount, bill) for bill, room in enumerate(left) if room >= amount]
                if fitting:
                    at[note] = min(fitting)[1]
                    left[min(fitting)[1]] -= amount
        return at

    def filled(self) -> Iterator[_At]:
        """Bill after bill filled as far as can be, the large ones first or the small ones."""
        in_order = sorted(range(len(self.rooms)), key=lambda bill: (self.rooms[bill], bill))
        if sum(self.rooms) > _LONGEST_REACH:
            return
        for bills in (in_order, in_order[::-1]):
            at: _At = [None] * len(self.notes)
            free = list(range(len(self.notes)))
            for bill in bills:
                if not free:
                    break
                chosen = fullest([self.notes[place] for place in free], self.rooms[bill])
                for place in reversed(chosen):
                    at[free.pop(place)] = bill
            yield at

    def most_placed(self, worth: Worth) -> int:
        """How much credit finds bills at most."""
        most = sum(note for note in self.notes if note <= max(self.rooms, default=0))
        if worth.placed == most:
            return most
        reach = Reach(self.notes, min(max(self.rooms, default=0), _LONGEST_REACH))
        within = {room: reach.best_within(room) for room in set(self.rooms)}
        return min(most, sum(within[room] for room in self.rooms))

    def closings(self, effort: int) -> tuple[Sequence[int], int]:
        """Groups of notes with a bill each that they close, and how many bills can be closed at most.

        Ever larger groups are looked for until no more bills can be closed.
        """
        reach = Reach(self.notes, min(sum(self.notes), max(self.rooms, default=0), _LONGEST_REACH))
        within = [room for room in self.rooms if room <= sum(self.notes) and reach.has(room)]
        chosen: Sequence[int] = ()
        limit = len(self.notes)
        for sums in exact_sums(self.notes, frozenset(within)):
            packing, most = self._packed(sums, len(within), effort)
            if len(packing.groups) > len(chosen):
                chosen = packing.groups
            limit = min(limit, self._most_closed(packing, most, sums.complete_to))
            if len(chosen) >= limit:
                break
        return chosen, max(limit, len(chosen))

    def _packed(self, sums: Sums, closable: int, effort: int) -> tuple[Packing, Sequence[int]]:
        count = len(self.notes)
        groups: list[int] = []
        needed: list[int] = []
        for bill, room in enumerate(self.rooms):
            masks = sums.by_sum.get(room, ())
            groups += (mask | 1 << (count + bill) for mask in masks[:_MOST_OF_A_BILL])
            if masks:
                needed.append(masks[0].bit_count())
        needed += [sums.complete_to + 1] * (closable - len(needed))
        most = _most_within(needed, count)
        notes = (1 << count) - 1
        packing = most_disjoint(
            sorted(groups, key=int.bit_count),
            effort,
            lambda members: most[(members & notes).bit_count()],
            lambda members: True,
        )
        is_all = all(len(masks) <= _MOST_OF_A_BILL for masks in sums.by_sum.values())
        return Packing(packing.groups, packing.is_best and is_all), most

    def _most_closed(self, packing: Packing, most: Sequence[int], complete_to: int) -> int:
        """Closings by groups larger than those looked for take the place of smaller ones."""
        count, larger, found = len(self.notes), complete_to + 1, len(packing.groups)
        if not packing.is_best:
            return most[count]
        if complete_to >= count:
            return found
        return max(u + min(found, most[count - u * larger]) for u in range(count // larger + 1))

    def notes_in(self, group: int) -> Iterable[int]:
        return (place for place in range(len(self.notes)) if group >> place & 1)

    def bill_of(self, group: int) -> int:
        return (group >> len(self.notes)).bit_length() - 1


def _most_within(needed: Sequence[int], count: int) -> list[int]:
    """How many bills so many notes can close at most, by the number of notes each bill needs."""
    most, spent = [0] * (count + 1), 0
    for closed, one in enumerate(sorted(needed), start=1):
        spent += one
        if spent > count:
            break
        most[spent] = closed
    for before, place in pairwise(range(count + 1)):
        most[place] = max(most[place], most[before])
    return most


class _Search:
    """Branch and bound over notes, the largest first."""

    def __init__(self, problem: _Problem, best: _At, effort: int) -> None:
        self.best = best
        self._problem = problem
        self._worth = problem.worth(best)[:3]
        self._left = effort
        self._order = problem.by_size
        amounts = [problem.notes[place] for place in self._order]
        self._amounts = amounts
        self._rest = [sum(amounts[step:]) for step in range(len(amounts) + 1)]
        self._flags = [1 << (len(amounts) - 1 - place) for place in self._order]
        self._rest_flags = [sum(self._flags[step:]) for step in range(len(amounts) + 1)]
        longest = min(max(problem.rooms, default=0), _LONGEST_REACH // 4)
        self._reach = [Reach(amounts[step:], longest) for step in range(len(amounts) + 1)]

    @property
    def is_complete(self) -> bool:
        return self._left >= 0

    def run(self) -> None:
        """Nothing is lost by leaving out bills that cannot be closed, beside as many as there are notes."""
        rooms, reach = self._problem.rooms, self._reach[0]
        by_room = sorted(range(len(rooms)), key=lambda bill: (-rooms[bill], bill))
        largest = set(by_room[: len(self._order)])
        kept = [bill for bill, room in enumerate(rooms) if bill in largest or reach.has(room)]
        self._step(0, {bill: rooms[bill] for bill in kept}, [None] * len(self._order), (0, 0, 0))

    def _step(self, step: int, left: dict[int, int], at: _At, worth: tuple[int, int, int]) -> None:
        self._left -= len(left) + 1
        if worth > self._worth:
            self.best, self._worth = list(at), worth
        if self._left < 0 or step == len(self._order) or self._hope(step, left, worth) <= self._worth:
            return
        amount, note = self._amounts[step], self._order[step]
        placed, closed, used = worth
        bills = {room: bill for bill, room in reversed(left.items()) if room >= amount}
        for room in sorted(bills):
            bill = bills[room]
            at[note] = bill
            others = left | {bill: room - amount}
            if room == amount:
                del others[bill]
            more = (placed + amount, closed + (room == amount), used | self._flags[step])
            self._step(step + 1, others, at, more)
        at[note] = None
        self._step(step + 1, left, at, worth)

    def _hope(self, step: int, left: dict[int, int], worth: tuple[int, int, int]) -> tuple[int, int, int]:
        smallest, reach = self._amounts[-1], self._reach[step]
        placeable = sum(room for room in left.values() if room >= smallest)
        closable = sum(reach.has(room) for room in left.values())
        placed, closed, used = worth
        return (
            placed + min(self._rest[step], placeable),
            closed + min(closable, len(self._order) - step),
            used | self._rest_flags[step],
        )
