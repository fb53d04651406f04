"""One moment of a company's bills, held in arrays: what lists are answered from.

A state is never changed once others may see it, but for what it works out when it is first asked for. A
change of the books makes a new one, which shares whatever stayed the same.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from bookkeeper.books.columns import NO_DAY, Columns, Writing, read_places, read_rows
from bookkeeper.books.queries import BillSort
from bookkeeper.books.references import References
from bookkeeper.books.search_terms import Days, Term
from bookkeeper.books.store import MISSING
from bookkeeper.books.supplier_names import SupplierNames
from bookkeeper.books.supplier_sums import SupplierSums
from bookkeeper.books.word_index import Bools, Ints, WordIndex, WordIndexMaker, radix_order

Key = TypeVar("Key", np.int32, np.int64)

#: What searches found, kept at a time: one byte per bill each.
_MASKS_KEPT = 8

_REFERENCE_KEYS = "SELECT row, reference_key FROM bills WHERE row IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Segment:
    """The words of some bills. They count in place of what earlier segments say of the same bills.

    Attributes:
        places: Which bills; None for the first segment, which has all there were.
    """

    index: WordIndex
    places: Ints | None = None


@dataclass(frozen=True, slots=True)
class State:
    """All bills at one moment.

    Attributes:
        birth: Which file they are of; a file made anew has another.
        stamp: The last change that is in it, as `bill_changes` numbers them.
        currencies: Codes by their numbers in the column.
        segments: Words, oldest first.
        references: The order by reference at the time of the first segment.
        renamed: Reference keys of the bills that have changed since, by place.
    """

    birth: str
    stamp: int
    columns: Columns
    currencies: tuple[str, ...]
    segments: tuple[Segment, ...]
    references: References
    renamed: Mapping[int, bytes]
    _orders: dict[tuple[BillSort, int], Ints] = field(default_factory=dict)  # also by suppliers' version
    _masks: OrderedDict[tuple[Term, int], Bools] = field(default_factory=OrderedDict)
    _sums: dict[date, SupplierSums] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether it was read in one go, and not put together of changes."""
        return len(self.segments) == 1

    def is_after(self, other: State) -> bool:
        """Whether it has changes that the other one, of the same books, has not."""
        return self.stamp > other.stamp or len(self.columns) > len(other.columns)

    def order(self, sort: BillSort) -> Ints:
        """Places of all bills in ascending order, ties by row id, unknown values last; not by supplier."""
        order = self._orders.get((sort, 0))
        if order is None:
            order = self._orders[sort, 0] = self._sorted(sort)
        return order

    def order_by_supplier(self, suppliers: SupplierNames) -> Ints:
        """Places of all bills by supplier: by name, suppliers of one name by row id; then by row id."""
        wanted = (BillSort.SUPPLIER, suppliers.version)
        order = self._orders.get(wanted)
        if order is None:
            order = self._orders[wanted] = radix_order(suppliers.rank[self.columns.supplier - 1])
        return order

    def unknown(self, sort: BillSort) -> int:
        """How many bills stay at the end in both directions because what they are sorted by is unknown."""
        columns = self.columns
        match sort:
            case BillSort.ISSUED:
                return int(np.count_nonzero(columns.issued_on == NO_DAY))
            case BillSort.DUE:
                return int(np.count_nonzero(columns.due_on == NO_DAY))
            case BillSort.AMOUNT_DUE:
                return int(np.count_nonzero(columns.due_key == MISSING))
            case BillSort.REFERENCE:
                return int(np.count_nonzero(columns.has_no_reference))
            case _:
                return 0

    def having(self, term: Term, suppliers: SupplierNames) -> Bools:
        """For each bill whether it has the term. Do not change it."""
        wanted = (term, suppliers.version)
        mask = self._masks.get(wanted)
        if mask is None:
            mask = self._masks[wanted] = self._matching(term, suppliers)
            while len(self._masks) > _MASKS_KEPT:
                self._masks.popitem(last=False)
        return mask

    def in_words(self, word: str) -> Bools:
        """For each bill whether the word is in its reference or its lines."""
        found = np.zeros(len(self.columns), np.bool_)
        for segment in self.segments:
            if segment.places is not None:
                found[segment.places] = False
            found[segment.index.find(word)] = True
        return found

    def sums(self, today: date) -> SupplierSums:
        """What is open with each supplier, overdue as of `today`."""
        sums = self._sums.get(today)
        if sums is None:
            sums = SupplierSums.over(self.columns, self.currencies, today)
            self._sums.clear()
            self._sums[today] = sums
        return sums

    def _sorted(self, sort: BillSort) -> Ints:
        columns = self.columns
        match sort:
            case BillSort.REFERENCE:
                return self.references.with_changes(self.renamed)
            case BillSort.ISSUED:
                return radix_order(_close_up(columns.issued_on, NO_DAY))
            case BillSort.DUE:
                return radix_order(_close_up(columns.due_on, NO_DAY))
            case BillSort.AMOUNT_DUE:
                return radix_order(_close_up(columns.due_key, MISSING))
            case _:
                return radix_order(columns.urgency, _close_up(columns.due_on, NO_DAY))

    def _matching(self, term: Term, suppliers: SupplierNames) -> Bools:
        found: Bools | None = None
        for word in term.words:
            hit = self.in_words(word)
            hit |= suppliers.names.holding(word)[self.columns.supplier - 1]
            found = hit if found is None else found & hit
        if found is None:
            found = np.zeros(len(self.columns), np.bool_)
        for start, end in term.amounts:
            for key in (self.columns.due_key, self.columns.total_key):
                found |= (key >= start) & (key < end)
        if term.days:
            found |= _on_days(self.columns.due_on, term.days)
        return found


def read_state(connection: sqlite3.Connection, birth: str, stamp: int, rows: int) -> State:
    """Read all bills, `rows` of them, in one go. To be called within a transaction."""
    writing = Writing(Columns.empty(rows), ())
    maker = WordIndexMaker()
    for piece in read_rows(connection, 1, rows):
        writing.put(piece)
        maker.add(piece.places, piece.words)
    references = References.read(connection)
    segments = (Segment(maker.index()),)
    return State(birth, stamp, writing.columns, writing.currencies, segments, references, {})


def changed_state(
    state: State, connection: sqlite3.Connection, changed: Ints, stamp: int, rows: int
) -> State:
    """The state after these bills have changed or come, `rows` of them now in all."""
    writing = Writing(state.columns.larger(max(rows, len(state.columns))), state.currencies)
    segment = _segment(connection, changed, writing)
    segments = state.segments
    # Small ones are taken together, so that there are never many to look through.
    while len(segments) > 1 and _size(segments[-1]) <= 2 * _size(segment):
        both = np.union1d(_places(segments[-1]), _places(segment)).astype(np.int32)
        segments, segment = segments[:-1], _segment(connection, both, writing)
    keys = connection.execute(_REFERENCE_KEYS, (_json(changed),)).fetchall()
    return replace(
        state,
        stamp=stamp,
        columns=writing.columns,
        currencies=writing.currencies,
        segments=(*segments, segment),
        renamed={**state.renamed, **{row - 1: key.encode() for row, key in keys}},
        _orders={},
        _masks=OrderedDict(),
        _sums={},
    )


def _segment(connection: sqlite3.Connection, places: Ints, writing: Writing) -> Segment:
    maker = WordIndexMaker()
    for piece in read_places(connection, places):
        writing.put(piece)
        maker.add(piece.places, piece.words)
    return Segment(maker.index(), places)


def _places(segment: Segment) -> Ints:
    return np.zeros(0, np.int32) if segment.places is None else segment.places


def _size(segment: Segment) -> int:
    return len(_places(segment))


def _json(places: Ints) -> str:
    return str((places + 1).tolist())


def _close_up(keys: npt.NDArray[Key], missing: int) -> npt.NDArray[Key]:
    """The same order with the unknown next to the largest known: fewer bits are sorted faster."""
    is_known = keys != missing
    if not is_known.any() or is_known.all():
        return keys
    return np.where(is_known, keys, keys[is_known].max() + 1)


def _on_days(due_on: Ints, days: tuple[Days, ...]) -> Bools:
    known = due_on[due_on != NO_DAY]
    if not len(known):
        return np.zeros(len(due_on), np.bool_)
    first, size = int(known.min()), int(known.max() - known.min()) + 1
    wanted = np.zeros(size + 1, np.bool_)
    for start, end in days:
        wanted[max(start - first, 0) : max(min(end - first, size - 1) + 1, 0)] = True
    return wanted[np.minimum(due_on - first, size)]
