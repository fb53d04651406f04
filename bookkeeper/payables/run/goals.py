"""What makes one use of credit better than another, and how near the best it is proven to be. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

#: Minor units by (place of the bill, place of the note). Bills are in the order in which they are due, notes
#: oldest first.
Shares = Mapping[tuple[int, int], int]


class Worth(NamedTuple):
    """How good a use of credit is, goals in their order: the larger the better.

    Attributes:
        placed: Minor units of credit that find a bill: so much less cash.
        closed: Bills settled by credit alone.
        used_up: Notes used up, as bits: the oldest is the highest.
        spared: Links there are, negative.
    """

    placed: int
    closed: int
    used_up: int
    spared: int


class Limit(NamedTuple):
    """What no use of the same credit can better, as far as it was proven.

    Attributes:
        placed, closed, used_up: At most.
        links: At least, for the same credit and as many bills closed.
    """

    placed: int
    closed: int
    used_up: int
    links: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A use of credit, how good it is, and what could not be bettered."""

    shares: Shares
    worth: Worth
    limit: Limit

    @property
    def is_best_but_links(self) -> bool:
        """Whether nothing is better by any goal before the fewest links."""
        return self.worth[:3] == self.limit[:3]

    @property
    def is_proven(self) -> bool:
        """Whether nothing better exists."""
        return self.is_best_but_links and -self.worth.spared == self.limit.links


def worth_of(shares: Shares, rooms: Sequence[int], notes: Sequence[int]) -> Worth:
    """How good these shares are."""
    on_bills, of_notes = [0] * len(rooms), [0] * len(notes)
    for (bill, note), amount in shares.items():
        on_bills[bill] += amount
        of_notes[note] += amount
    used_up = 0
    for used, note in zip(of_notes, notes, strict=True):
        used_up = used_up << 1 | (used == note)
    closed = sum(on_it == room for on_it, room in zip(on_bills, rooms, strict=True))
    return Worth(sum(of_notes), closed, used_up, -len(shares))
