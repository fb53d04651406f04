"""Orders of all open bills, kept between queries, and picking from them without sorting again.

A million ids in order are read once from an index; every search and filter after that is a mask over them.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import OrderedDict, deque
from collections.abc import Sequence
from itertools import repeat
from typing import Any, NamedTuple

from bookkeeper.books.bulk import PIECE, id_pieces
from bookkeeper.books.queries import BillSort
from bookkeeper.books.store import MISSING

#: Up to this many matches are sorted by the database; beyond it, picking them from a kept order is faster.
FEW = 1_000

#: Orders kept at a time, 8 MB each for a million bills.
_KEPT = 4


class _Order(NamedTuple):
    """How to sort: `missing` is the value of `key` that stays last in both directions."""

    keys: str
    key: str
    missing: int | str | None
    source: str = "bills b"


_ORDERS = {
    BillSort.SUPPLIER: _Order(
        "s.name_key, s.row", "s.name_key", None, "suppliers s CROSS JOIN bills b ON b.supplier = s.row"
    ),
    BillSort.REFERENCE: _Order("b.reference_key", "b.reference_key", "\U0010ffff"),
    BillSort.ISSUED: _Order("b.issued_on", "b.issued_on", MISSING),
    BillSort.DUE: _Order("b.due_on", "b.due_on", MISSING),
    BillSort.AMOUNT_DUE: _Order("b.due_key", "b.due_key", MISSING),
    BillSort.STATE: _Order("b.urgency, b.due_on", "b.urgency", None),
}


class Mask:
    """A set of row ids as one byte per row: cheap to fill and combine, whether it holds ten or a million."""

    def __init__(self, size: int) -> None:
        self._bytes = bytearray(size)

    def add(self, rows: Sequence[int]) -> None:
        """Add these ids."""
        deque(map(self._bytes.__setitem__, rows, repeat(1)), maxlen=0)

    def keep(self, other: Mask) -> None:
        """Keep only what the other mask of the same size holds, too."""
        both = int.from_bytes(self._bytes, "little") & int.from_bytes(other._bytes, "little")
        self._bytes = bytearray(both.to_bytes(len(self._bytes), "little"))

    def few(self) -> list[int] | None:
        """The ids if they are few, else None."""
        if self._bytes.count(1) > FEW:
            return None
        found, at = [], self._bytes.find(1)
        while at >= 0:
            found.append(at)
            at = self._bytes.find(1, at + 1)
        return found

    def pick(self, rows: Sequence[int]) -> array[int]:
        """Those of the rows that the mask holds, in their order."""
        picked = array("q")
        for start in range(0, len(rows), PIECE):
            picked.extend(filter(self._bytes.__getitem__, rows[start : start + PIECE]))
        return picked


class Orders:
    """Orders of bills through one connection, thrown away as soon as another connection has written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[tuple[BillSort, bool, bool], array[int]] = OrderedDict()
        self._data_version = -1

    def all(self, sort: BillSort, descending: bool, only_open: bool) -> array[int]:
        """The ids of all (open) bills in order. Ties are broken by id, unknown values are last either way."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._data_version:
            self._kept.clear()
            self._data_version = version
        wanted = (sort, descending, only_open)
        if wanted not in self._kept:
            self._kept[wanted] = self._read(sort, descending, only_open)
        self._kept.move_to_end(wanted)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return self._kept[wanted]

    def few(self, rows: list[int], sort: BillSort, descending: bool, only_open: bool) -> array[int]:
        """The same order for a few ids only."""
        # The plus keeps `is_open` from being used as an index: nearly every bill is open.
        condition = f"+{_open(only_open)} AND b.row IN (SELECT value FROM json_each(?))"
        return self._sorted(sort, descending, condition, (json.dumps(rows),))

    def _read(self, sort: BillSort, descending: bool, only_open: bool) -> array[int]:
        other_way = self._kept.get((sort, not descending, only_open))
        if other_way is not None:
            return self._turned(other_way, sort, _open(only_open), ())
        return self._sorted(sort, descending, _open(only_open), ())

    def _sorted(
        self, sort: BillSort, descending: bool, condition: str, values: tuple[Any, ...]
    ) -> array[int]:
        order = _ORDERS[sort]
        query = f"SELECT b.row AS row FROM {order.source} WHERE {condition} ORDER BY {order.keys}, b.row"
        rows = array("q")
        for piece in id_pieces(self._connection, query, values):
            rows.extend(piece)
        return self._turned(rows, sort, condition, values) if descending else rows

    def _turned(
        self, rows: array[int], sort: BillSort, condition: str, values: tuple[Any, ...]
    ) -> array[int]:
        """The rows backwards, but for the unknown at the end, which stay there."""
        order = _ORDERS[sort]
        if order.missing is None:
            return rows[::-1]
        unknown = self._connection.execute(
            f"SELECT count(*) FROM bills b WHERE {condition} AND {order.key} = ?", (*values, order.missing)
        ).fetchone()[0]
        known = len(rows) - unknown
        return rows[:known][::-1] + rows[known:]


def _open(only_open: bool) -> str:
    return "b.is_open = 1" if only_open else "1"
