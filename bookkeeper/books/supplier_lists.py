"""Lists of suppliers with what is open and overdue with each, per currency."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from datetime import date
from itertools import chain
from typing import Any

from bookkeeper.books import papers
from bookkeeper.books.bill_lists import name_condition
from bookkeeper.books.queries import SupplierQuery, SupplierRow, SupplierSort, SupplierSummary
from bookkeeper.books.text import words
from bookkeeper.payables.money import Money, Totals

# Archived suppliers stay in sight while something is open with them.
_IN_USE = (
    "(s.is_listed = 1 AND s.is_active = 1"
    " OR EXISTS (SELECT 1 FROM bills b WHERE b.is_open = 1 AND b.supplier = s.row))"
)
# Balances in different currencies are compared by their number alone, and never added up.
_SORTED_BY_BILLS = """
WITH per_currency AS (
  SELECT supplier, currency, count(*) AS number, sum(due_minor) AS owed,
    sum(due_minor) FILTER (WHERE due_on < :today) AS late
  FROM bills WHERE is_open = 1 GROUP BY supplier, currency),
per_supplier AS (
  SELECT supplier, sum(number) AS bills, max(major(owed, currency)) AS balance,
    max(major(late, currency)) AS overdue
  FROM per_currency GROUP BY supplier)
SELECT s.row FROM suppliers s LEFT JOIN per_supplier p ON p.supplier = s.row
WHERE {condition} ORDER BY coalesce(p.{key}, 0) {direction}, s.name_key, s.row
"""
_SUMS = """
SELECT supplier, currency, count(*), coalesce(sum(due_minor), 0),
  coalesce(sum(due_minor) FILTER (WHERE due_on < :today), 0)
FROM bills b WHERE is_open = 1 AND {condition} GROUP BY supplier, currency
"""


def _major(minor: int | None, currency: str) -> float:
    """Only for comparing: amounts are never computed from it."""
    return 0.0 if minor is None else float(Money(minor, currency).decimal)


class SupplierLists:
    """Answers queries about suppliers over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.create_function("major", 2, _major, deterministic=True)

    def ids(self, query: SupplierQuery) -> array[int]:
        """The row ids of the matching suppliers, in order; ties by name, then by id."""
        condition, values = _matching(query)
        direction = "DESC" if query.descending else "ASC"
        if query.sort is SupplierSort.NAME:
            sql = f"SELECT s.row FROM suppliers s WHERE {condition} ORDER BY s.name_key {direction}, s.row"
        else:
            sql = _SORTED_BY_BILLS.format(condition=condition, key=query.sort.value, direction=direction)
        values["today"] = query.today.toordinal()
        return array("q", chain.from_iterable(self._connection.execute(sql, values)))

    def rows(self, ids: Sequence[int], today: date) -> list[SupplierRow]:
        """The rows with these ids, in the same order, overdue as of `today`."""
        wanted = json.dumps(list(ids))
        sums: dict[int, list[tuple[str, int, int, int]]] = {}
        for row, *rest in self._connection.execute(
            _SUMS.format(condition="supplier IN (SELECT value FROM json_each(:wanted))"),
            {"today": today.toordinal(), "wanted": wanted},
        ):
            sums.setdefault(row, []).append((rest[0], rest[1], rest[2], rest[3]))
        found = self._connection.execute(
            "SELECT s.row, s.id, s.name, s.is_active FROM json_each(?) wanted"
            " JOIN suppliers s ON s.row = wanted.value ORDER BY wanted.key",
            (wanted,),
        )
        return [
            _supplier_row(row, key, name, is_active, sums.get(row, [])) for row, key, name, is_active in found
        ]

    def summary(self, query: SupplierQuery) -> SupplierSummary:
        """How many suppliers match and what is open with them."""
        condition, values = _matching(query)
        count = self._connection.execute(
            f"SELECT count(*) FROM suppliers s WHERE {condition}", values
        ).fetchone()[0]
        of_these = f"supplier IN (SELECT s.row FROM suppliers s WHERE {condition})" if values else "1"
        totals, overdue, bill_count = Totals(), Totals(), 0
        for _, currency, number, owed, late in self._connection.execute(
            _SUMS.format(condition=of_these), {**values, "today": query.today.toordinal()}
        ):
            bill_count += number
            totals.add(Money(owed, currency))
            overdue.add(Money(late, currency))
        return SupplierSummary(count, totals, overdue, bill_count)


def _matching(query: SupplierQuery) -> tuple[str, dict[str, Any]]:
    conditions, values = [_IN_USE], dict[str, Any]()
    for number, word in enumerate(words(query.text)):
        condition, value = name_condition(word)
        conditions.append(condition.replace("?", f":word{number}"))
        values[f"word{number}"] = value
    return " AND ".join(conditions), values


def _supplier_row(
    row: int, key: str, name: str, is_active: int, sums: Sequence[tuple[str, int, int, int]]
) -> SupplierRow:
    return SupplierRow(
        row,
        papers.supplier_id(key),
        name,
        bool(is_active),
        tuple(Money(owed, currency) for currency, _, owed, _ in sums if owed),
        tuple(Money(late, currency) for currency, _, _, late in sums if late),
        sum(number for _, number, _, _ in sums),
    )
