"""The suppliers' names as arrays, for finding bills by them and ordering by them; row id 1 is at place 0."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np

from bookkeeper.books.columns import numbers
from bookkeeper.books.word_index import Bools, Ints, Texts

_READ = """
SELECT group_concat(is_listed AND is_active), CAST(group_concat(folded, char(10)) AS BLOB)
FROM (SELECT * FROM suppliers ORDER BY row)
"""
_IN_ORDER = "SELECT group_concat(row) FROM (SELECT row FROM suppliers ORDER BY name_key {way}, row)"


@dataclass(frozen=True, slots=True)
class SupplierNames:
    """One value for each supplier.

    Attributes:
        version: Grows with every change of a name or of what is in use.
        by_name: Places by name, ties by row id.
        falling: Places by name from the last to the first, ties by row id.
        rank: Each supplier's place in `by_name`.
        is_active: Listed by the software, and not archived.
    """

    version: int
    names: Texts
    by_name: Ints
    falling: Ints
    rank: Ints
    is_active: Bools

    @classmethod
    def read(cls, connection: sqlite3.Connection, version: int) -> SupplierNames:
        """Read all of them."""
        active, folded = connection.execute(_READ).fetchone()
        by_name, falling = (
            (numbers(connection.execute(_IN_ORDER.format(way=way)).fetchone()[0]) - 1).astype(np.int32)
            for way in ("ASC", "DESC")
        )
        rank = np.empty_like(by_name)
        rank[by_name] = np.arange(len(by_name), dtype=np.int32)
        texts = Texts.of(folded.split(b"\n") if folded is not None else ())
        return cls(version, texts, by_name, falling, rank, numbers(active).astype(np.bool_))
