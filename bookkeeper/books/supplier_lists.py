"""Lists of suppliers with what is open and overdue with each, per currency. Answered from the shelf."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from bookkeeper.books import papers
from bookkeeper.books.columns import row_ids
from bookkeeper.books.queries import SupplierQuery, SupplierRow, SupplierSort, SupplierSummary
from bookkeeper.books.shelf import Shelf
from bookkeeper.books.supplier_names import SupplierNames
from bookkeeper.books.supplier_sums import SupplierSums
from bookkeeper.books.text import words
from bookkeeper.books.word_index import Bools
from bookkeeper.payables.money import Money, Totals

_NAMES = """
SELECT s.row, s.id, s.name, s.is_active FROM json_each(?) wanted JOIN suppliers s ON s.row = wanted.value
ORDER BY wanted.key
"""


class SupplierLists:
    """Answers queries about suppliers over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf

    def ids(self, query: SupplierQuery) -> array[int]:
        """The row ids of the matching suppliers, in order; ties by name, then by id."""
        suppliers, sums = self._now(query.today)
        order = suppliers.by_name
        if query.sort is not SupplierSort.NAME:
            keys = _keys(query.sort, sums)[order]
            order = order[np.argsort(-keys if query.descending else keys, kind="stable")]
        elif query.descending:
            order = suppliers.falling
        return row_ids(order, _matching(query, suppliers, sums), 0, descending=False)

    def rows(self, ids: Sequence[int], today: date) -> list[SupplierRow]:
        """The rows with these ids, in the same order, with what is open by the newest state that was made."""
        sums = self._shelf.latest(self._connection).sums(today)
        found = self._connection.execute(_NAMES, (json.dumps(list(ids)),))
        return [
            SupplierRow(row, papers.supplier_id(key), name, bool(is_active), *sums.of(row - 1))
            for row, key, name, is_active in found
        ]

    def summary(self, query: SupplierQuery) -> SupplierSummary:
        """How many suppliers match and what is open with them."""
        suppliers, sums = self._now(query.today)
        matching = _matching(query, suppliers, sums)
        counts, owed, late = (table[matching].sum(axis=0) for table in (sums.counts, sums.owed, sums.late))
        return SupplierSummary(
            int(np.count_nonzero(matching)), _totals(sums, owed), _totals(sums, late), int(counts.sum())
        )

    def _now(self, today: date) -> tuple[SupplierNames, SupplierSums]:
        # In this order: a bill that is in the state has its supplier in the names.
        state = self._shelf.state(self._connection)
        suppliers = self._shelf.suppliers(self._connection)
        return suppliers, state.sums(today).with_room_for(len(suppliers.rank))


def _matching(query: SupplierQuery, suppliers: SupplierNames, sums: SupplierSums) -> Bools:
    # Archived suppliers stay in sight while something is open with them.
    mask: Bools = suppliers.is_active | (sums.counts.sum(axis=1) > 0)
    for word in words(query.text):
        mask = mask & suppliers.names.holding(word)
    return mask


def _keys(sort: SupplierSort, sums: SupplierSums) -> npt.NDArray[np.float64]:
    """What to sort by. Balances in different currencies are compared by number alone and never added up."""
    if sort is SupplierSort.BILLS:
        counts: npt.NDArray[np.float64] = sums.counts.sum(axis=1).astype(np.float64)
        return counts
    return sums.largest(sums.owed if sort is SupplierSort.BALANCE else sums.late)


def _totals(sums: SupplierSums, minor: npt.NDArray[np.int64]) -> Totals:
    return Totals(Money(int(amount), code) for amount, code in zip(minor, sums.currencies, strict=True))
