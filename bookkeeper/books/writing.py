"""Writing the copy: refreshes page by page, and single records read back after a payment.

Each thread that writes opens its own `Books`. A page is one transaction, so readers never wait and an
interrupted refresh leaves whole records behind.
What a payment did is not decided here but in the journal.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bookkeeper.books import papers
from bookkeeper.books.queries import Kind, Refresh
from bookkeeper.books.reading import Reader
from bookkeeper.books.store import discard, explained, open_or_rebuild, transaction
from bookkeeper.books.text import fold, sort_key
from bookkeeper.errors import FilesError
from bookkeeper.payables.records import BankAccount, Bill, Supplier

_COLUMNS = ", ".join(papers.BILL_COLUMNS)
_PUT_BILL = f"""
INSERT INTO bills (id, supplier, {_COLUMNS}, seen, pinned)
VALUES (?, ?, {", ".join("?" * len(papers.BILL_COLUMNS))}, ?, ?)
ON CONFLICT (id) DO UPDATE SET supplier = excluded.supplier, seen = excluded.seen, pinned = excluded.pinned,
  {", ".join(f"{name} = excluded.{name}" for name in papers.BILL_COLUMNS)}
"""
_PUT_PAPER = """
INSERT INTO bill_papers (row, words, lines) SELECT row, ?, ? FROM bills WHERE id = ?
ON CONFLICT (row) DO UPDATE SET words = excluded.words, lines = excluded.lines
"""
_PUT_SUPPLIER = """
INSERT INTO suppliers (id, name, folded, name_key, is_active, is_listed, seen, pinned)
VALUES (?, ?, ?, ?, ?, 1, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, name_key = excluded.name_key,
  is_active = excluded.is_active, is_listed = 1, seen = excluded.seen,
  pinned = excluded.pinned
WHERE pinned < excluded.seen OR excluded.pinned > 0
"""
# A supplier first heard of from a bill. Once it comes in the suppliers' own list, that list names it.
_MEET_SUPPLIER = """
INSERT INTO suppliers (id, name, folded, name_key, is_active, is_listed, seen, pinned)
VALUES (?, ?, ?, ?, 1, 0, 0, 0)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, name_key = excluded.name_key
WHERE is_listed = 0 AND excluded.name NOT IN ('', name)
"""
_ACCOUNT_COLUMNS = ", ".join(papers.ACCOUNT_COLUMNS)
_PUT_ACCOUNT = f"""
INSERT INTO bank_accounts (id, {_ACCOUNT_COLUMNS}, seen, pinned)
VALUES (?, {", ".join("?" * len(papers.ACCOUNT_COLUMNS))}, ?, ?)
ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in papers.ACCOUNT_COLUMNS)},
  seen = excluded.seen, pinned = excluded.pinned
WHERE pinned < excluded.seen OR excluded.pinned > 0
"""
# What a whole refresh did not meet has left the software's list. A record read back since that refresh
# began is newer than its pages and stays as it is.
_MARK_GONE = {
    Kind.SUPPLIERS: "UPDATE suppliers SET is_listed = 0 WHERE is_listed = 1 AND seen < ?1 AND pinned < ?1",
    Kind.BILLS: "UPDATE bills SET is_open = 0, is_gone = 1 WHERE is_open = 1 AND seen < ?1 AND pinned < ?1",
    Kind.BANK_ACCOUNTS: "UPDATE bank_accounts SET is_gone = 1 WHERE seen < ?1 AND pinned < ?1",
}

#: The generation records belong to that are kept before the first refresh; refreshes count on from it.
_NO_REFRESH_YET = 1


def _utc_now() -> datetime:
    return datetime.now(UTC)


class _Kept(NamedTuple):
    """What the copy holds of a bill: all of its columns but its id and stamps, and its paper."""

    row: int
    pinned: int
    values: tuple[Any, ...]


class Books:
    """One company's copy, open for writing by the thread that opened it."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, clock: Callable[[], datetime] = _utc_now
    ) -> None:
        self._path = path
        self._connection = connection
        self._clock = clock

    @classmethod
    def open(cls, path: Path, clock: Callable[[], datetime] = _utc_now) -> Books:
        """Open a company's copy; a missing, damaged, older or newer file is made anew, empty.

        Raises:
            FilesError: The folder cannot be written or the disk is full.
        """
        try:
            with explained():
                return cls(path, open_or_rebuild(path), clock)
        except OSError as error:
            raise FilesError(str(error)) from error

    @staticmethod
    def discard(path: Path) -> None:
        """Delete a company's copy. Every connection to it must be closed."""
        discard(path)

    def reader(self) -> Reader:
        """A reader with its own read-only connection, for the calling thread."""
        return Reader.open(self._path)

    def close(self) -> None:
        """Close this connection; readers are not affected."""
        self._connection.close()

    def set_base_currency(self, currency: str | None) -> None:
        """Keep the company's own currency, ISO 4217."""
        with explained():
            self._connection.execute("INSERT OR REPLACE INTO facts VALUES ('base_currency', ?)", (currency,))

    def begin_refresh(self, kind: Kind) -> Refresh:
        """Begin reading one kind in full. Beginning again abandons the one before; its pages are kept."""
        with explained(), transaction(self._connection):
            self._connection.execute(
                "INSERT INTO refreshes VALUES (?, ?, NULL)"
                " ON CONFLICT (kind) DO UPDATE SET generation = generation + 1",
                (kind, _NO_REFRESH_YET + 1),
            )
            return Refresh(kind, self._generation(kind), self._clock())

    def put_suppliers(self, suppliers: Iterable[Supplier], refresh: Refresh | None = None) -> None:
        """Keep what lists need of a page of a refresh, or without one, of single records read just now."""
        with explained(), transaction(self._connection):
            seen, pinned = self._stamps(Kind.SUPPLIERS, refresh)
            self._connection.executemany(
                _PUT_SUPPLIER,
                [
                    (
                        supplier.id,
                        supplier.name,
                        fold(supplier.name),
                        sort_key(supplier.name),
                        int(supplier.is_active),
                        seen,
                        pinned,
                    )
                    for supplier in suppliers
                ],
            )

    def put_bills(self, bills: Iterable[Bill], refresh: Refresh | None = None) -> None:
        """Keep a page of a refresh, or without one, bills read back just now.

        A page never overwrites what was read back after its refresh began: it may have been fetched before.
        """
        by_id = {bill.id: bill for bill in bills}
        with explained(), transaction(self._connection):
            seen, pinned = self._stamps(Kind.BILLS, refresh)
            suppliers = self._meet_suppliers(by_id.values())
            kept = self._kept_bills(list(by_id))
            unchanged, bill_rows, paper_rows = [], [], []
            for bill in by_id.values():
                values = (suppliers[papers.supplier_key(bill)], *papers.bill_values(bill))
                paper = (papers.bill_words(bill), papers.lines_text(bill.lines))
                old = kept.get(bill.id)
                if refresh is not None and old is not None:
                    if old.pinned >= refresh.generation:
                        continue
                    if old.values == (*values, *paper):
                        unchanged.append(old.row)
                        continue
                bill_rows.append((bill.id, *values, seen, pinned))
                paper_rows.append((*paper, bill.id))
            self._connection.executemany(_PUT_BILL, bill_rows)
            self._connection.executemany(_PUT_PAPER, paper_rows)
            # Most of a refresh changes nothing: leaving those rows' indexes alone is most of its speed.
            self._connection.execute(
                "UPDATE bills SET seen = ? WHERE row IN (SELECT value FROM json_each(?))",
                (seen, json.dumps(unchanged)),
            )

    def put_bank_accounts(self, accounts: Iterable[BankAccount], refresh: Refresh | None = None) -> None:
        """Keep a page of a refresh, or without one, an account created just now."""
        with explained(), transaction(self._connection):
            stamps = self._stamps(Kind.BANK_ACCOUNTS, refresh)
            self._connection.executemany(
                _PUT_ACCOUNT,
                [(account.id, *papers.account_values(account), *stamps) for account in accounts],
            )

    def finish_refresh(self, refresh: Refresh) -> None:
        """Every page is in: what was not among them is gone, and the copy is as of when the refresh began.

        A refresh that another one of its kind has overtaken changes nothing.
        """
        with explained(), transaction(self._connection):
            if self._generation(refresh.kind) != refresh.generation:
                return
            self._connection.execute(_MARK_GONE[refresh.kind], (refresh.generation,))
            self._connection.execute(
                "UPDATE refreshes SET as_of = ? WHERE kind = ?",
                (refresh.started_at.isoformat(), refresh.kind),
            )

    def _generation(self, kind: Kind) -> int:
        found = self._connection.execute(
            "SELECT generation FROM refreshes WHERE kind = ?", (kind,)
        ).fetchone()
        return _NO_REFRESH_YET if found is None else int(found[0])

    def _stamps(self, kind: Kind, refresh: Refresh | None) -> tuple[int, int]:
        """The values of `seen` and `pinned`: a page is seen, a read-back outlives the refresh now running."""
        if refresh is not None:
            return refresh.generation, 0
        newest = self._generation(kind)
        return newest, newest

    def _meet_suppliers(self, bills: Iterable[Bill]) -> dict[str, int]:
        names = {papers.supplier_key(bill): bill.supplier_name for bill in bills}
        self._connection.executemany(
            _MEET_SUPPLIER, [(key, name, fold(name), sort_key(name)) for key, name in names.items()]
        )
        return dict(
            self._connection.execute(
                "SELECT id, row FROM suppliers WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(names)),),
            )
        )

    def _kept_bills(self, ids: list[str]) -> dict[str, _Kept]:
        found = self._connection.execute(
            f"SELECT id, b.row, pinned, supplier, {_COLUMNS}, words, lines FROM bills b"
            " JOIN bill_papers p ON p.row = b.row WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        return {ident: _Kept(row, pinned, tuple(values)) for ident, row, pinned, *values in found}
