"""Refreshes: what a reading began, met, and left behind; shared by everything that writes the copy.

Generations are numbered over all kinds together, so that a record read back in between is newer than the
pages of every refresh begun before it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from bookkeeper.books import papers
from bookkeeper.books.queries import OLDEST, Kind, Progress, Reach, Reason, Refresh
from bookkeeper.books.store import explained, transaction
from bookkeeper.books.text import fold, sort_key

#: What has left the list. In each `{these}` says which: what was not met, or what is said to have gone. The
#: plus makes SQLite go by their ids: by the index of what is there it looks at all payments at each page.
_GONE = {
    Kind.SUPPLIERS: "UPDATE suppliers SET is_listed = 0 WHERE is_listed = 1 AND {these}",
    Kind.BILLS: "UPDATE bills SET is_open = 0, is_gone = 1 WHERE is_open = 1 AND {these}",
    Kind.CLOSED_BILLS: "UPDATE bills SET is_gone = 1 WHERE is_open = 0 AND is_gone = 0 AND {these}",
    Kind.BANK_ACCOUNTS: "UPDATE bank_accounts SET is_gone = 1 WHERE {these}",
    Kind.CREDIT_NOTES: "UPDATE credit_notes SET is_gone = 1, is_usable = 0 WHERE is_gone = 0 AND {these}",
    Kind.BILL_PAYMENTS: "UPDATE payments SET is_gone = 1 WHERE +is_gone = 0 AND {these}",
}
_GONE_CHOICES = "DELETE FROM choices WHERE kind = ? AND seen < ?"
_GONE_WHATEVER = "UPDATE bills SET is_open = 0, is_gone = 1 WHERE is_gone = 0 AND {these}"
# A record read back since the refresh began is newer than its pages and stays as it is.
_NOT_MET = "seen < ?1 AND pinned < ?1"
_NAMED = "pinned < ?1 AND id IN (SELECT value FROM json_each(?2))"

# A supplier first heard of from a document. Once it comes in the suppliers' own list, that list names it.
_MEET_SUPPLIER = """
INSERT INTO suppliers (id, name, folded, name_key, is_active, is_listed, seen, pinned)
VALUES (?, ?, ?, ?, 1, 0, 0, 0)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, name_key = excluded.name_key
WHERE is_listed = 0 AND excluded.name NOT IN ('', name)
"""


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


class Refreshes:
    """Begins and ends refreshes over one connection, and stamps what comes with them."""

    def __init__(self, connection: sqlite3.Connection, clock: Callable[[], datetime] = utc_now) -> None:
        self._connection = connection
        self._clock = clock
        #: Suppliers met by the pages of the refresh under way: name and row by key.
        self._met: dict[str, tuple[str, int]] = {}

    def begin_refresh(self, kind: Kind, reach: Reach = Reach.LIST) -> Refresh:
        """Begin reading one kind. Beginning again abandons the one before; its pages are kept."""
        self._met = {}
        with explained(), transaction(self._connection):
            generation = self._newest() + 1
            self._connection.execute(
                "INSERT INTO refreshes (kind, generation) VALUES (?, ?)"
                " ON CONFLICT (kind) DO UPDATE SET generation = excluded.generation",
                (kind, generation),
            )
            return Refresh(kind, generation, reach, self._clock())

    def drop(self, refresh: Refresh, ids: Iterable[str]) -> None:
        """These records of the refresh's kind are said to have left the list."""
        gone = list(ids)
        if not gone:
            return
        with explained(), transaction(self._connection):
            self._connection.execute(
                self._gone(refresh).format(these=_NAMED), (refresh.generation, json.dumps(gone))
            )

    def finish_refresh(self, refresh: Refresh, changed_to: datetime | None = None) -> None:
        """Every page is in: the copy is as of then, and unless only changes were read, the rest is gone.

        A refresh that another one of its kind has overtaken changes nothing. `changed_to` is the newest date
        of change that was met.
        """
        kind, number = refresh.kind, refresh.generation
        is_full = refresh.reach is not Reach.CHANGES
        with explained(), transaction(self._connection):
            if not self._is_newest_of_its_kind(refresh):
                return
            if is_full and kind in _GONE:
                self._connection.execute(self._gone(refresh).format(these=_NOT_MET), (number,))
            elif is_full:
                self._connection.execute(_GONE_CHOICES, (kind, number))
            known = None if is_full else self._progress(kind).changed_to
            newest = max((when for when in (known, changed_to) if when is not None), default=None)
            self._connection.execute(
                "UPDATE refreshes SET as_of = ?, changed_to = ?, why = NULL,"
                " in_full_at = CASE WHEN ? THEN ? ELSE in_full_at END WHERE kind = ?",
                (
                    refresh.as_of.isoformat(),
                    newest and newest.isoformat(),
                    is_full,
                    self._clock().isoformat(),
                    kind,
                ),
            )

    def keep_reason(self, kind: Kind, reason: Reason) -> None:
        """Keep why a kind could not be read, until it can."""
        with explained(), transaction(self._connection):
            self._connection.execute(
                "INSERT INTO refreshes (kind, generation, why, detail) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (kind) DO UPDATE SET why = excluded.why, detail = excluded.detail",
                (kind, OLDEST, reason.why, reason.detail),
            )

    def progress(self, kind: Kind) -> Progress:
        """How far a kind has been read."""
        with explained():
            return self._progress(kind)

    def _progress(self, kind: Kind) -> Progress:
        found = self._connection.execute(
            "SELECT changed_to, in_full_at, as_of FROM refreshes WHERE kind = ?", (kind,)
        ).fetchone()
        return Progress() if found is None else Progress(*map(papers.moment, found))

    def _gone(self, refresh: Refresh) -> str:
        if refresh.kind is Kind.BILLS and refresh.reach is not Reach.LIST:
            return _GONE_WHATEVER
        return _GONE[refresh.kind]

    def _newest(self) -> int:
        found = self._connection.execute("SELECT max(generation) FROM refreshes").fetchone()[0]
        return OLDEST if found is None else int(found)

    def _is_newest_of_its_kind(self, refresh: Refresh) -> bool:
        found = self._connection.execute(
            "SELECT generation FROM refreshes WHERE kind = ?", (refresh.kind,)
        ).fetchone()
        return found is not None and bool(found[0] == refresh.generation)

    def _stamps(self, refresh: Refresh | None) -> tuple[int, int]:
        """The values of `seen` and `pinned`: a page is seen, a read-back outlives the refresh now running."""
        if refresh is not None:
            return refresh.generation, 0
        newest = self._newest()
        return newest, newest

    def _met_suppliers(self, names: dict[str, str]) -> dict[str, int]:
        """As `_meet_suppliers`, for a page of a refresh: asks only for those that its pages did not name yet.

        A page that fails ends its refresh, and what was met with it is forgotten when the next one begins.
        """
        new = {key: name for key, name in names.items() if key not in self._met or self._met[key][0] != name}
        if new:
            self._met |= {key: (new[key], row) for key, row in self._meet_suppliers(new).items()}
        return {key: self._met[key][1] for key in names}

    def _meet_suppliers(self, names: dict[str, str]) -> dict[str, int]:
        """The row ids of suppliers by their keys, of which some may be new; `names` by the same keys."""
        self._connection.executemany(
            _MEET_SUPPLIER, [(key, name, fold(name), sort_key(name)) for key, name in names.items()]
        )
        return dict(
            self._connection.execute(
                "SELECT id, row FROM suppliers WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(names)),),
            )
        )
