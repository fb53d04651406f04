"""What is open and overdue with each supplier, per currency, as tables: a row per supplier, a column each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from bookkeeper.books.columns import Columns
from bookkeeper.payables.money import Money, exponent

_Table = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class SupplierSums:
    """Sums over open bills; the supplier of row id 1 is at place 0.

    Attributes:
        currencies: Codes of the columns.
        counts: Open bills.
        owed, late: Minor units open, and the part of it whose due date has passed.
    """

    currencies: tuple[str, ...]
    counts: _Table
    owed: _Table
    late: _Table

    @classmethod
    def over(cls, columns: Columns, currencies: tuple[str, ...], today: date) -> SupplierSums:
        """Sum up all open bills, overdue as of `today`."""
        width = len(currencies)
        height = int(columns.supplier.max()) if len(columns) else 0
        cells = (columns.supplier.astype(np.int64) - 1) * width + columns.currency
        cells = np.where(columns.is_open, cells, height * width)
        counts, owed, late = (np.zeros(height * width + 1, np.int64) for _ in range(3))
        np.add.at(counts, cells, 1)
        np.add.at(owed, cells, columns.due_minor)
        is_late = columns.due_on < today.toordinal()
        np.add.at(late, cells[is_late], columns.due_minor[is_late])
        tables = (table[:-1].reshape(height, width) for table in (counts, owed, late))
        return cls(currencies, *tables)

    def with_room_for(self, suppliers: int) -> SupplierSums:
        """The same, with a row for each of so many suppliers."""
        more = max(0, suppliers - len(self.counts))
        if not more:
            return self
        counts, owed, late = (np.pad(one, ((0, more), (0, 0))) for one in (self.counts, self.owed, self.late))
        return replace(self, counts=counts, owed=owed, late=late)

    def of(self, place: int) -> tuple[tuple[Money, ...], tuple[Money, ...], int]:
        """What is open with one supplier, what of it is overdue, and the number of open bills."""
        if place >= len(self.counts):
            return (), (), 0
        return (
            self._amounts(self.owed[place]),
            self._amounts(self.late[place]),
            int(self.counts[place].sum()),
        )

    def largest(self, table: _Table) -> npt.NDArray[np.float64]:
        """Each supplier's largest amount over its currencies, in major units; only for comparing."""
        if not table.size:
            return np.zeros(len(table), np.float64)
        major = table / np.array([10.0 ** exponent(code) for code in self.currencies])
        largest = np.where(self.counts > 0, major, -np.inf).max(axis=1)
        return np.where(np.isinf(largest), 0.0, largest)

    def _amounts(self, minor: _Table) -> tuple[Money, ...]:
        found = [Money(int(minor[column]), self.currencies[column]) for column in np.flatnonzero(minor)]
        return tuple(sorted(found, key=lambda amount: amount.currency))
