"""The order by reference: sorted by the database once, then kept up to date change by change."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bookkeeper.books.columns import numbers
from bookkeeper.books.word_index import Bytes, Ints, pieces

_READ = """
SELECT CAST(group_concat(row) AS BLOB), CAST(group_concat(reference_key, char(10)) AS BLOB)
FROM (SELECT row, reference_key FROM bills ORDER BY reference_key, row)
"""
#: Bytes of text parsed at a time: about 2 ms.
_PARSED = 1 << 19


@dataclass(frozen=True, slots=True)
class References:
    """Places of bills by reference key, ties by row id.

    Attributes:
        keys: The keys in that order as UTF-8, a line break after each.
        starts: Where each begins in `keys`.
    """

    order: Ints
    keys: Bytes
    starts: Ints

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> References:
        """Have the database sort them."""
        rows, keys = connection.execute(_READ).fetchone()
        if rows is None:
            return cls(np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.int32))
        order, start = [], 0
        for _, end in pieces(len(rows), _PARSED):
            end = max(rows.find(b",", end), 0) or len(rows)
            order.append((numbers(rows[start:end]) - 1).astype(np.int32))
            start = end + 1
            if start >= len(rows):
                break
        joined = np.frombuffer(keys + b"\n", np.uint8)
        ends = np.flatnonzero(joined == ord("\n"))
        starts = np.concatenate(([0], ends[:-1] + 1)).astype(np.int32)
        return cls(np.concatenate(order), joined, starts)

    def with_changes(self, changed: Mapping[int, bytes]) -> Ints:
        """The order where some bills, by place, have these keys now, or are new."""
        if not changed:
            return self.order
        is_changed = np.zeros(max(len(self.order), max(changed) + 1), np.bool_)
        is_changed[np.fromiter(changed, np.int64, len(changed))] = True
        stays = ~is_changed[self.order]
        kept_before = np.concatenate(([0], np.cumsum(stays)))
        coming = sorted((key, place) for place, key in changed.items())
        at = [bisect_left(range(len(self.order)), one, key=self._key) for one in coming]
        places = np.array([place for _, place in coming], np.int32)
        return np.insert(self.order[stays], kept_before[at], places)

    def _key(self, number: int) -> tuple[bytes, int]:
        start = int(self.starts[number])
        end = int(self.starts[number + 1]) if number + 1 < len(self.starts) else len(self.keys)
        return self.keys[start : end - 1].tobytes(), int(self.order[number])
