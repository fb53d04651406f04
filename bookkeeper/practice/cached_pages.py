"""Pages of what the asynchronous API shows, cut from a million records as from a hundred (see ``cache``)."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from bookkeeper.practice.envelope import Window


class Selection(NamedTuple):
    """Rows of a cached table: ``join`` brings in what ``condition`` and the order may speak of."""

    table: str
    join: str
    condition: str
    values: tuple[object, ...]


def count(connection: sqlite3.Connection, wanted: Selection) -> int:
    """How many rows there are."""
    live, former = _branches(wanted, "count(*)")
    return sum(int(connection.execute(branch, wanted.values).fetchone()[0]) for branch in (live, former))


def numbers(connection: sqlite3.Connection, wanted: Selection, window: Window) -> list[int]:
    """The numbers of a page's rows, in order.

    Live and former rows are each cut off at the end of the page before they are put together: SQLite would
    otherwise sort all of a million bills to show a hundred.
    """
    table, upto = wanted.table, window.offset + window.size
    inner = window.order("key", "number")
    parts = [
        f"SELECT * FROM ({branch} ORDER BY {inner} LIMIT {upto})"
        for branch in _branches(wanted, f"{window.key} AS key, {table}.no AS number")
    ]
    page = f"SELECT number FROM ({' UNION ALL '.join(parts)}) ORDER BY {inner} LIMIT ? OFFSET ?"
    rows = connection.execute(page, (*wanted.values, *wanted.values, window.size, window.offset))
    return [row[0] for row in rows]


def _branches(wanted: Selection, columns: str) -> tuple[str, str]:
    """The queries for the rows that have not changed since the last fetch, and for those that have."""
    table, join, condition, _ = wanted
    return (
        f"SELECT {columns} FROM {table} {join}"
        f" WHERE {table}.no NOT IN (SELECT no FROM former_{table}) AND {condition}",
        f"SELECT {columns} FROM former_{table} AS {table} {join} WHERE NOT {table}.is_new AND {condition}",
    )
