"""Sums over all open bills by age, by week and by supplier, per currency; quick for a million bills."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from bookkeeper.books import papers
from bookkeeper.books.age_queries import AgedQuery, AgesQuery
from bookkeeper.books.shelf import Shelf
from bookkeeper.books.state import State
from bookkeeper.payables.ages import WEEKS, Age, Owed, SupplierAges, week_span
from bookkeeper.payables.money import Money

#: Suppliers shown as the largest.
_LARGEST = 5

_NAMES = "SELECT s.row, s.id, s.name FROM json_each(?) wanted JOIN suppliers s ON s.row = wanted.value"
# A rate is told with each bill that is not in base currency: the newest of each currency counts.
_RATES = """
SELECT currency, rate FROM (
  SELECT currency, rate, row_number() OVER (PARTITION BY currency ORDER BY issued_on DESC, row DESC) place
  FROM bills WHERE rate IS NOT NULL AND is_open AND currency IN (SELECT value FROM json_each(?)))
WHERE place = 1
"""

_Amounts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Sums:
    """Minor units open: a row for each supplier, a column for each currency and age."""

    currencies: tuple[str, ...]
    cells: _Amounts

    def ages(self, row: int, currency: int) -> tuple[Money, ...]:
        return self._monies(self.cells[row, currency], currency)

    def of_all(self, currency: int) -> tuple[Money, ...]:
        return self._monies(self.cells[:, currency].sum(axis=0), currency)

    def _monies(self, minors: _Amounts, currency: int) -> tuple[Money, ...]:
        return tuple(Money(int(minor), self.currencies[currency]) for minor in minors)


class AgeLists:
    """Answers questions about ages over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf

    def owed(self, query: AgesQuery, base_currency: str | None) -> tuple[Owed, ...]:
        """What is owed in each currency, the company's own first; an estimate over all of them at the end.

        There is an estimate where more than one currency is open and the company's own is known.
        """
        state = self._shelf.state(self._connection)
        sums, weeks = _sums(state, query.today), _weeks(state, query.today)
        found = [
            Owed(
                currency,
                sums.of_all(place),
                tuple(Money(int(minor), currency) for minor in weeks[place]),
                self._largest(sums, place),
            )
            for place, currency in enumerate(sums.currencies)
            if sums.cells[:, place].any()
        ]
        found.sort(key=lambda one: (one.currency != base_currency, one.currency))
        if base_currency is None or len(found) < 2:
            return tuple(found)
        return (*found, _estimate(found, base_currency, self._rates(found)))

    def suppliers(self, query: AgedQuery) -> tuple[SupplierAges, ...]:
        """Every supplier something is open with, by name, one for each currency."""
        sums = _sums(self._shelf.state(self._connection), query.today)
        rows, places = np.nonzero(sums.cells.any(axis=2))
        found = self._named(sums, rows, places)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.row, one.total.currency)))

    def _largest(self, sums: _Sums, place: int) -> tuple[SupplierAges, ...]:
        totals = sums.cells[:, place].sum(axis=1)
        order = np.argsort(-totals, kind="stable")[:_LARGEST]
        rows = order[totals[order] > 0]
        return self._named(sums, rows, np.full(len(rows), place))

    def _named(self, sums: _Sums, rows: _Amounts, places: _Amounts) -> tuple[SupplierAges, ...]:
        wanted = json.dumps(np.unique(rows + 1).tolist())
        names = {row: (key, name) for row, key, name in self._connection.execute(_NAMES, (wanted,))}
        found = []
        for row, place in zip(rows.tolist(), places.tolist(), strict=True):
            key, name = names[row + 1]
            found.append(SupplierAges(row + 1, papers.supplier_id(key), name, sums.ages(row, place)))
        return tuple(found)

    def _rates(self, found: list[Owed]) -> dict[str, Decimal]:
        wanted = json.dumps([one.currency for one in found])
        rates = {code: papers.decimal(rate) for code, rate in self._connection.execute(_RATES, (wanted,))}
        return {code: rate for code, rate in rates.items() if rate is not None}


def _sums(state: State, today: date) -> _Sums:
    columns, width = state.columns, len(state.currencies)
    height = int(columns.supplier.max()) if len(columns) else 0
    late = today.toordinal() - columns.due_on.astype(np.int64)
    # The first days of the ages: not due up to 0, then from 1, 31, 61 and 91 days on.
    ages = np.searchsorted(np.array([1, 31, 61, 91]), late, side="right")
    cells = ((columns.supplier.astype(np.int64) - 1) * width + columns.currency) * len(Age) + ages
    is_open = columns.is_open
    found = np.zeros(height * width * len(Age), np.int64)
    np.add.at(found, cells[is_open], columns.due_minor[is_open])
    return _Sums(state.currencies, found.reshape(height, width, len(Age)))


def _weeks(state: State, today: date) -> _Amounts:
    columns = state.columns
    first, last = today.toordinal(), week_span(today, WEEKS - 1)[1].toordinal()
    wanted = np.flatnonzero(columns.is_open & (columns.due_on >= first) & (columns.due_on <= last))
    found = np.zeros((len(state.currencies), WEEKS), np.int64)
    weeks = (columns.due_on[wanted] - first) // 7
    np.add.at(found, (columns.currency[wanted], weeks), columns.due_minor[wanted])
    return found


def _estimate(found: list[Owed], base: str, rates: dict[str, Decimal]) -> Owed:
    """All currencies in one, at the rate of each one's newest bill."""
    rates = {**rates, base: Decimal(1)}
    known = [one for one in found if one.currency in rates]
    ages, weeks = (
        tuple(
            sum((row[place].converted(rates[row[place].currency], base) for row in table), Money.zero(base))
            for place in range(size)
        )
        for table, size in (([one.ages for one in known], len(Age)), ([one.weeks for one in known], WEEKS))
    )
    without = tuple(one.currency for one in found if one.currency not in rates)
    return Owed(base, ages, weeks, (), is_estimate=True, without=without)
