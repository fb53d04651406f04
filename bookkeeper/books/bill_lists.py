"""Lists of bills: which match a query, in which order, and what they come to."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

from bookkeeper.books import papers
from bookkeeper.books.bulk import id_pieces
from bookkeeper.books.orders import Mask, Orders
from bookkeeper.books.queries import WEEK_DAYS, BillQuery, BillRow, BillSummary, Chosen, Due
from bookkeeper.books.store import transaction
from bookkeeper.books.text import amount_ranges, words
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillStatus

#: Words shorter than this have no trigram and are looked up as the beginning of a word.
TRIGRAM = 3

_ROW = (
    "b.row, b.id, s.id, s.name, b.reference, b.issued_on, b.due_on, b.currency, b.total_minor, b.due_minor,"
    " b.status, b.flaw, b.is_open, b.urgency, b.is_gone"
)
# Grouped twice: the inner groups come ready from an index, and only a few rows are left to be sorted.
_SUMMARY = """
SELECT currency, sum(wanted), sum(number), sum(overdue), sum(this_week), sum(owed) FROM (
  SELECT b.currency AS currency, count(*) AS number,
    count(*) FILTER (WHERE b.due_on < ?) AS overdue,
    count(*) FILTER (WHERE b.due_on >= ? AND b.due_on < ?) AS this_week,
    count(*) FILTER (WHERE {wanted}) AS wanted,
    coalesce(sum(b.due_minor) FILTER (WHERE {wanted}), 0) AS owed
  FROM bills b WHERE {matching} GROUP BY b.supplier, b.currency)
GROUP BY currency
"""


class _Condition(NamedTuple):
    sql: str
    values: tuple[Any, ...] = ()


class BillLists:
    """Answers queries about bills over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._orders = Orders(connection)

    def ids(self, query: BillQuery) -> array[int]:
        """The row ids of the matching bills, in order. The array may be shared: do not change it."""
        with transaction(self._connection, writing=False):
            sources = [*_word_sources(query), *_filter_source(query)]
            mask = self._mask(sources)
            if mask is None:
                return self._orders.all(query.sort, query.descending, query.only_open)
            few = mask.few()
            if few is not None:
                return self._orders.few(few, query.sort, query.descending, query.only_open)
            return mask.pick(self._orders.all(query.sort, query.descending, query.only_open))

    def rows(self, ids: Sequence[int]) -> list[BillRow]:
        """The rows with these ids, in the same order."""
        found = self._connection.execute(
            f"SELECT {_ROW} FROM json_each(?) wanted JOIN bills b ON b.row = wanted.value"
            " JOIN suppliers s ON s.row = b.supplier ORDER BY wanted.key",
            (json.dumps(list(ids)),),
        )
        return [_bill_row(*values) for values in found]

    def summary(self, query: BillQuery) -> BillSummary:
        """Count and totals of the matching bills, and how many fall due when."""
        found_words = _word_sources(query)
        # The plus keeps `is_open` from being used as an index where the search finds fewer.
        is_open = _Condition(f"{'+' if found_words else ''}{_open(query).sql}")
        conditions = [is_open, *_narrowing(query)]
        for source in found_words:
            conditions.append(_Condition(f"b.row IN ({source.sql})", source.values))
        wanted = _due_condition(query) or _Condition("1")
        today = query.today.toordinal()
        found = self._connection.execute(
            _SUMMARY.format(wanted=wanted.sql, matching=_all(conditions)),
            (today, today, today + WEEK_DAYS, *wanted.values, *wanted.values, *_values(conditions)),
        )
        totals, count, number, overdue, this_week = Totals(), 0, 0, 0, 0
        for currency, *numbers, minor in found:
            totals.add(Money(minor, currency))
            count, number, overdue, this_week = (
                sum(pair) for pair in zip((count, number, overdue, this_week), numbers, strict=True)
            )
        due_counts = {Due.OVERDUE: overdue, Due.THIS_WEEK: this_week, Due.LATER: number - overdue - this_week}
        return BillSummary(count, totals, due_counts)

    def chosen(self, chosen: Chosen) -> BillSummary:
        """Count and totals of bills picked one by one; those no longer open count for nothing."""
        found = self._connection.execute(
            "SELECT currency, count(*), coalesce(sum(due_minor), 0) FROM bills"
            " WHERE +is_open = 1 AND row IN (SELECT value FROM json_each(?)) GROUP BY 1",
            (json.dumps(list(chosen.rows)),),
        ).fetchall()
        totals = Totals(Money(minor, currency) for currency, _, minor in found)
        return BillSummary(sum(number for _, number, _ in found), totals)

    def _mask(self, sources: Sequence[_Condition]) -> Mask | None:
        if not sources:
            return None
        largest = self._connection.execute("SELECT coalesce(max(row), 0) FROM bills").fetchone()[0]
        result: Mask | None = None
        for source in sources:
            mask = Mask(largest + 1)
            for piece in id_pieces(self._connection, source.sql, source.values):
                mask.add(piece)
            if result is None:
                result = mask
            else:
                result.keep(mask)
        return result


def _bill_row(
    row: int, ident: str, supplier: str, supplier_name: str, reference: str, issued_on: int, due_on: int,
    currency: str, total: int | None, due: int | None, status: str, flaw: str | None,
    is_open: int, urgency: int, is_gone: int,
) -> BillRow:  # fmt: skip
    return BillRow(
        row,
        ident,
        papers.supplier_id(supplier),
        supplier_name,
        reference,
        papers.day(issued_on),
        papers.day(due_on),
        currency,
        papers.money(total, currency),
        papers.money(due, currency),
        BillStatus(status),
        flaw,
        bool(is_open),
        bool(is_open) and urgency > 0,
        bool(is_gone),
    )


def _open(query: BillQuery) -> _Condition:
    return _Condition("b.is_open = 1" if query.only_open else "1")


def _narrowing(query: BillQuery) -> list[_Condition]:
    """The conditions of supplier and currency."""
    conditions = []
    if query.supplier_id is not None:
        conditions.append(
            _Condition("b.supplier = (SELECT row FROM suppliers WHERE id = ?)", (query.supplier_id,))
        )
    if query.currency is not None:
        conditions.append(_Condition("b.currency = ?", (query.currency,)))
    return conditions


def _due_condition(query: BillQuery) -> _Condition | None:
    today = query.today.toordinal()
    if query.due is Due.OVERDUE:
        return _Condition("b.due_on < ?", (today,))
    if query.due is Due.THIS_WEEK:
        return _Condition("b.due_on >= ? AND b.due_on < ?", (today, today + WEEK_DAYS))
    if query.due is Due.LATER:
        return _Condition("b.due_on >= ?", (today + WEEK_DAYS,))
    if query.due is Due.RANGE:
        first = query.due_from.toordinal() if query.due_from else 0
        last = query.due_to.toordinal() if query.due_to else 1 << 61
        return _Condition("b.due_on >= ? AND b.due_on <= ?", (first, last))
    return None


def _filter_source(query: BillQuery) -> list[_Condition]:
    """One query for the ids that pass every filter but the search, none where there is no filter."""
    conditions = _narrowing(query)
    due = _due_condition(query)
    if due is not None:
        conditions.append(due)
    if not conditions:
        return []
    conditions.append(_open(query))
    return [_Condition(f"SELECT b.row AS row FROM bills b WHERE {_all(conditions)}", _values(conditions))]


def _word_sources(query: BillQuery) -> list[_Condition]:
    """One query per word of the search for the ids it is found in: its text, its supplier, or its amounts."""
    return [_word_source(word, _open(query).sql) for word in words(query.text)]


def _word_source(word: str, is_open: str) -> _Condition:
    quoted = '"' + word.replace('"', '""') + '"'
    if len(word) >= TRIGRAM:
        parts = ["SELECT rowid AS row FROM bill_parts WHERE bill_parts MATCH ?"]
        values: list[Any] = [quoted]
    else:
        parts = ["SELECT rowid AS row FROM bill_words WHERE bill_words MATCH ?"]
        values = [quoted + "*"]
    in_name, name_value = name_condition(word)
    parts.append(
        f"SELECT b.row AS row FROM bills b WHERE {is_open}"
        f" AND b.supplier IN (SELECT s.row FROM suppliers s WHERE {in_name})"
    )
    values.append(name_value)
    for start, end in amount_ranges(word):
        for key in ("due_key", "total_key"):
            parts.append(f"SELECT b.row AS row FROM bills b WHERE {is_open} AND b.{key} >= ? AND b.{key} < ?")
            values += [start, end]
    return _Condition(" UNION ALL ".join(parts), tuple(values))


def name_condition(word: str, column: str = "s.folded") -> tuple[str, str]:
    """The condition that folded text holds a word, or, for a short one, a word beginning so.

    The text is the name of `suppliers s`, or another column.
    """
    if len(word) >= TRIGRAM or not word.isascii():
        return f"instr({column}, ?) > 0", word
    return f"instr(' ' || {column}, ?) > 0", f" {word}"


def _all(conditions: Sequence[_Condition]) -> str:
    return " AND ".join(
        f"({condition.sql})" if " OR " in condition.sql else condition.sql for condition in conditions
    )


def _values(conditions: Sequence[_Condition]) -> tuple[Any, ...]:
    return tuple(value for condition in conditions for value in condition.values)
