"""Holds a company's state for every reader of the process, and brings it up to date.

The state is kept in a file beside the books, too, so that a million bills are opened as fast as ten. What
changed since it was made is told by `bill_changes`; when that has become much, it is made anew.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from weakref import WeakValueDictionary

import numpy as np

from bookkeeper.books import shelf_file
from bookkeeper.books.columns import numbers
from bookkeeper.books.state import State, changed_state, read_state
from bookkeeper.books.store import Standing, connect, standing, transaction
from bookkeeper.books.supplier_names import SupplierNames
from bookkeeper.books.word_index import Ints

#: The state's file is made anew once so many bills have changed since.
SETTLE_AFTER = 5_000

_CHANGED = """
SELECT group_concat(row) FROM (
  SELECT DISTINCT row FROM bill_changes WHERE stamp > ?1 AND row <= ?2
  UNION ALL SELECT row FROM bills WHERE row > ?2)
"""


class Shelf:
    """The state of one file. Any thread may ask, over its own connection."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._state: State | None = None
        self._suppliers: tuple[str, SupplierNames] | None = None

    def state(self, connection: sqlite3.Connection) -> State:
        """The bills as they are now, or were a moment ago in a newer state that another reader made."""
        now, state = standing(connection), self._state
        if state is not None and _is_current(state, now):
            return state
        with self._lock, self._own() as own:
            now, state = standing(own), self._state
            if state is None or not _is_current(state, now):
                state = self._state = self._made(own, now)
            return state

    def latest(self, connection: sqlite3.Connection) -> State:
        """The newest state that was made, without a look at what has changed: for the window's thread."""
        return self._state or self.state(connection)

    def suppliers(self, connection: sqlite3.Connection) -> SupplierNames:
        """The suppliers as they are now."""
        now, known = standing(connection), self._suppliers
        if known is not None and known[0] == now.birth and known[1].version >= now.suppliers:
            return known[1]
        with self._lock, self._own() as own:
            now = standing(own)
            names = SupplierNames.read(own, now.suppliers)
            self._suppliers = (now.birth, names)
            return names

    def settle(self, connection: sqlite3.Connection) -> None:
        """Make the file anew where much has changed since. For a connection that may write."""
        state = self.state(connection)
        settled = standing(connection).settled
        changed = connection.execute("SELECT count(*) FROM bill_changes WHERE stamp > ?", (settled,))
        behind = changed.fetchone()[0] + len(state.columns) - shelf_file.rows_kept(self._path, state.birth)
        if behind < SETTLE_AFTER:
            return
        if not state.is_whole:
            with self._own() as own:
                now = standing(own)
                state = read_state(own, now.birth, now.stamp, now.rows)
        if shelf_file.save(self._path, state):
            self._map(state)
            with transaction(connection):
                connection.execute(
                    "UPDATE counters SET value = max(value, ?) WHERE name = 'settled'", (state.stamp,)
                )
                connection.execute("DELETE FROM bill_changes WHERE stamp <= ?", (state.stamp,))

    def _map(self, state: State) -> None:
        """Take a state that was just kept from its file: mapped memory can be given back at any time."""
        mapped = shelf_file.load(self._path, state.birth, state.stamp)
        with self._lock:
            known = self._state
            if mapped is not None and (known is None or not known.is_after(mapped)):
                self._state = mapped

    @contextmanager
    def _own(self) -> Iterator[sqlite3.Connection]:
        """A moment of the books over a connection that no reader's `interrupt` cuts off half-way."""
        with closing(connect(self._path, read_only=True)) as own, transaction(own, writing=False):
            yield own

    def _made(self, connection: sqlite3.Connection, now: Standing) -> State:
        state = self._state
        if state is None or state.birth != now.birth or state.stamp < now.settled:
            state = shelf_file.load(self._path, now.birth, now.settled)
        if state is None:
            return read_state(connection, *now[:3])
        changed = _changed(connection, state)
        if len(changed) > max(SETTLE_AFTER, len(state.columns) // 2):
            return read_state(connection, *now[:3])
        return changed_state(state, connection, changed, now.stamp, now.rows) if len(changed) else state


#: One for each file in use, by its path.
_shelves: WeakValueDictionary[Path, Shelf] = WeakValueDictionary()
_opening = threading.Lock()


def shelf_of(path: Path) -> Shelf:
    """The shelf that every reader of this file shares; keep it as long as it is used."""
    with _opening:
        shelf = _shelves.get(path)
        if shelf is None:
            shelf = _shelves[path] = Shelf(path)
        return shelf


def _is_current(state: State, now: Standing) -> bool:
    return state.birth == now.birth and state.stamp >= now.stamp and len(state.columns) >= now.rows


def _changed(connection: sqlite3.Connection, state: State) -> Ints:
    """Places of the bills that are newer than the state, in order."""
    found = connection.execute(_CHANGED, (state.stamp, len(state.columns))).fetchone()[0]
    return np.sort((numbers(found) - 1).astype(np.int32))
