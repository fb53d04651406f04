"""The most groups that share no member, found by branch and bound within a stated effort.

Pure. A group is a set of bits: credit notes and bills that come to the same amount. Effort is counted in
groups looked at and not in seconds, so that the same question always has the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

#: Up to this many notes every subset is looked at.
_ALL_SUBSETS = 13
#: Groups kept of one size; beyond, larger ones are not looked for.
_MOST_GROUPS = 600
#: Subsets kept of one sum.
_MOST_OF_A_SUM = 40


@dataclass(frozen=True, slots=True)
class Packing:
    """Groups without a common member.

    Attributes:
        groups: Those found.
        is_best: Whether no more of the groups given can be had.
    """

    groups: tuple[int, ...]
    is_best: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """Subsets of amounts that come to an amount wanted.

    Attributes:
        by_sum: Subsets, as bits, by their sum; smaller ones first.
        complete_to: Every such subset of up to this many amounts is there.
    """

    by_sum: Mapping[int, Sequence[int]]
    complete_to: int


class Reach:
    """Every sum of a subset of some amounts, up to a longest; what is longer counts as possible."""

    def __init__(self, amounts: Sequence[int], longest: int) -> None:
        self._longest = longest
        within = (1 << (longest + 1)) - 1
        bits = 1
        for amount in amounts:
            if amount <= longest:
                bits |= (bits << amount) & within
        # One bit of a long number is slow to see, of bytes it is not.
        self._bytes = bits.to_bytes(longest // 8 + 1, "little")
        self._bits = bits

    def has(self, total: int) -> bool:
        """Whether a subset comes to this."""
        return total > self._longest or bool(self._bytes[total >> 3] >> (total & 7) & 1)

    def best_within(self, room: int) -> int:
        """The most that a subset comes to without exceeding this."""
        if room > self._longest:
            return room
        return (self._bits & ((1 << (room + 1)) - 1)).bit_length() - 1


def fullest(amounts: Sequence[int], room: int) -> list[int]:
    """Places of a subset of the amounts that fills a room as far as can be; earlier amounts are preferred."""
    within = (1 << (room + 1)) - 1
    reach = [1]
    for amount in reversed(amounts):
        reach.append(reach[-1] | ((reach[-1] << amount) & within if amount <= room else 0))
    left = reach.pop().bit_length() - 1
    chosen = []
    for place, amount in enumerate(amounts):
        without = reach.pop()
        if amount <= left and without >> (left - amount) & 1:
            chosen.append(place)
            left -= amount
    return chosen


def exact_sums(amounts: Sequence[int], wanted: frozenset[int]) -> Iterator[Sums]:
    """Subsets of the amounts whose sums are wanted, with ever larger ones; all at once for few amounts."""
    if len(amounts) <= _ALL_SUBSETS:
        yield Sums(_all_sums(amounts, wanted), len(amounts))
        return
    found: dict[int, list[int]] = {}
    by_size: list[dict[int, list[int]]] = [{0: [0]}]
    kept = 0
    for size in (1, 2, 3):
        by_size.append(_of_size(size, amounts))
        for total in by_size[size].keys() & wanted:
            found.setdefault(total, []).extend(by_size[size][total])
            kept += len(by_size[size][total])
        yield Sums(found, size)
        if kept > _MOST_GROUPS:
            return
    is_all = True
    for size, one, other in ((4, by_size[2], by_size[2]), (5, by_size[2], by_size[3])):
        for total in sorted(wanted):
            masks = _joined(total, one, other)
            is_all &= len(masks) <= _MOST_OF_A_SUM
            found.setdefault(total, []).extend(masks)
            kept += len(masks)
            if kept > _MOST_GROUPS:
                return
        yield Sums(found, size if is_all else size - 1)
        if not is_all:
            return


def most_disjoint(
    groups: Sequence[int], effort: int, most: Callable[[int], int], fits: Callable[[int], bool]
) -> Packing:
    """Choose as many groups without a common member as can be had.

    Args:
        groups: As bits; earlier ones are preferred.
        effort: Groups looked at, at most.
        most: How many groups there can be at most within these members.
        fits: Whether these members may be taken together; what does not fit never fits with more.
    """
    best: list[int] = []
    taken = 0
    for group in groups:
        if not group & taken and fits(taken | group):
            taken |= group
            best.append(group)
    left = effort

    def search(chosen: list[int], taken: int, live: Sequence[int]) -> None:
        nonlocal best, left
        left -= len(live) + 1
        if len(chosen) > len(best):
            best = list(chosen)
        union = 0
        for group in live:
            union |= group
        if left < 0 or not union or len(chosen) + min(most(union), len(live)) <= len(best):
            return
        pivot = union & -union
        others = [group for group in live if not group & pivot]
        for group in live:
            if left >= 0 and group & pivot and fits(taken | group):
                search([*chosen, group], taken | group, [one for one in others if not one & group])
        search(chosen, taken, others)

    if len(best) < most(_union(groups)):
        search([], 0, groups)
    return Packing(tuple(best), left >= 0)


def _all_sums(amounts: Sequence[int], wanted: frozenset[int]) -> dict[int, list[int]]:
    sums = [0]
    for amount in amounts:
        sums += [total + amount for total in sums]
    found: dict[int, list[int]] = {}
    for mask, total in enumerate(sums):
        if total in wanted and mask:
            found.setdefault(total, []).append(mask)
    for masks in found.values():
        masks.sort(key=int.bit_count)
    return found


def _of_size(size: int, amounts: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    bits = [1 << place for place in range(len(amounts))]
    for chosen, members in zip(combinations(amounts, size), combinations(bits, size), strict=True):
        found.setdefault(sum(chosen), []).append(sum(members))
    return found


def _joined(total: int, one: Mapping[int, list[int]], other: Mapping[int, list[int]]) -> list[int]:
    """Subsets made of one of each that share nothing and come to the total."""
    joined: set[int] = set()
    for part in sorted({total - part for part in one} & other.keys()):
        for first in one[total - part][:_MOST_OF_A_SUM]:
            joined.update(first | second for second in other[part][:_MOST_OF_A_SUM] if not first & second)
        if len(joined) > _MOST_OF_A_SUM:
            break
    return sorted(joined)


def _union(groups: Sequence[int]) -> int:
    union = 0
    for group in groups:
        union |= group
    return union
