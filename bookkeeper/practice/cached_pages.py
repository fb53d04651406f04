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


class Place(NamedTuple):
    """Where a row stands in the order: what is ordered by, and its number."""

    key: object
    number: int


def numbers(
    connection: sqlite3.Connection, wanted: Selection, window: Window, before: Place | None = None
) -> list[Place]:
    """A page's rows, in order.

    Live and former rows are each cut off at the end of the page before they are put together: SQLite would
    otherwise sort all of a million bills to show a hundred.

    Args:
        connection: To the books.
        wanted: What is listed.
        window: The page.
        before: The last row of the page before, where that is known: the page then takes as long as the
            first one. See `is_found_again`.
    """
    table = wanted.table
    columns = f"{window.key} AS key, {table}.no AS number"
    if before is None:
        upto, offset = window.offset + window.size, window.offset
        branches = [(branch, wanted.values) for branch in _branches(wanted, columns)]
    else:
        upto, offset = window.size, 0
        beyond = "<" if window.is_descending else ">"
        # Apart, each goes by an index; as one condition they would not.
        behind = (
            (f"{window.key} = ? AND {table}.no {beyond} ?", (before.key, before.number)),
            (f"{window.key} {beyond} ?", (before.key,)),
        )
        branches = [
            (f"{branch} AND {condition}", (*wanted.values, *values))
            for branch in _branches(wanted, columns)
            for condition, values in behind
        ]
    inner = window.order("key", "number")
    parts = [f"SELECT * FROM ({branch} ORDER BY {inner} LIMIT {upto})" for branch, _ in branches]
    page = f"SELECT key, number FROM ({' UNION ALL '.join(parts)}) ORDER BY {inner} LIMIT ? OFFSET ?"
    values = [value for _, given in branches for value in given]
    return [Place(*row) for row in connection.execute(page, (*values, window.size, offset))]


def is_found_again(wanted: Selection, window: Window) -> bool:
    """Whether a page can begin behind a row: what it is ordered by is never missing."""
    return window.key in (f"{wanted.table}.no", f"{wanted.table}.cached")


def _branches(wanted: Selection, columns: str) -> tuple[str, str]:
    """The queries for the rows that have not changed since the last fetch, and for those that have."""
    table, join, condition, _ = wanted
    return (
        f"SELECT {columns} FROM {table} {join}"
        f" WHERE {table}.no NOT IN (SELECT no FROM former_{table}) AND {condition}",
        f"SELECT {columns} FROM former_{table} AS {table} {join} WHERE NOT {table}.is_new AND {condition}",
    )
