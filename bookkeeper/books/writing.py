"""Writing the copy: refreshes page by page, and single records read back after a payment.

Each thread that writes opens its own `Books`. A page is one transaction, so readers never wait and an
interrupted refresh leaves whole records behind.
What a payment did is not decided here but in the journal.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from bookkeeper.books import papers
from bookkeeper.books.document_writing import DocumentWriter
from bookkeeper.books.queries import Kind, Refresh
from bookkeeper.books.reading import Reader
from bookkeeper.books.refreshes import utc_now
from bookkeeper.books.store import discard, explained, open_or_rebuild, standing, transaction
from bookkeeper.books.text import fold, sort_key
from bookkeeper.errors import FilesError
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.records import BankAccount, Bill, Supplier

_COLUMNS = ", ".join(papers.BILL_COLUMNS)
_PUT_BILL = f"""
INSERT INTO bills (row, id, supplier, {_COLUMNS}, seen, pinned)
VALUES (?, ?, ?, {", ".join("?" * len(papers.BILL_COLUMNS))}, ?, ?)
ON CONFLICT (id) DO UPDATE SET supplier = excluded.supplier, seen = excluded.seen, pinned = excluded.pinned,
  {", ".join(f"{name} = excluded.{name}" for name in papers.BILL_COLUMNS)}
"""
_PUT_PAPER = "INSERT OR REPLACE INTO bill_papers (row, words, lines) VALUES (?, ?, ?)"
_PUT_SUPPLIER = """
INSERT INTO suppliers (id, name, folded, name_key, modified_at, is_active, is_listed, seen, pinned)
VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded, name_key = excluded.name_key,
  modified_at = excluded.modified_at, is_active = excluded.is_active, is_listed = 1, seen = excluded.seen,
  pinned = excluded.pinned
WHERE pinned < excluded.seen OR excluded.pinned > 0
"""
_ACCOUNT_COLUMNS = ", ".join(papers.ACCOUNT_COLUMNS)
_PUT_ACCOUNT = f"""
INSERT INTO bank_accounts (id, {_ACCOUNT_COLUMNS}, seen, pinned)
VALUES (?, {", ".join("?" * len(papers.ACCOUNT_COLUMNS))}, ?, ?)
ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in papers.ACCOUNT_COLUMNS)},
  seen = excluded.seen, pinned = excluded.pinned
WHERE pinned < excluded.seen OR excluded.pinned > 0
"""


class _Kept(NamedTuple):
    """What the copy holds of a bill: all of its columns but its id and stamps, and its paper."""

    row: int
    is_open: int
    pinned: int
    values: tuple[Any, ...]


class Books(DocumentWriter):
    """One company's copy, open for writing by the thread that opened it."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, clock: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(connection, clock)
        self._path = path

    @classmethod
    def open(cls, path: Path, clock: Callable[[], datetime] = utc_now) -> Books:
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

    def finish_refresh(self, refresh: Refresh, changed_to: datetime | None = None) -> None:
        """As `Refreshes.finish_refresh`; where many bills have changed, lists are made ready for them."""
        super().finish_refresh(refresh, changed_to)
        if refresh.kind in (Kind.BILLS, Kind.CLOSED_BILLS):
            from bookkeeper.books.shelf import shelf_of

            with explained():
                shelf_of(self._path).settle(self._connection)

    def set_base_currency(self, currency: str | None) -> None:
        """Keep the company's own currency, ISO 4217."""
        with explained():
            self._connection.execute("INSERT OR REPLACE INTO facts VALUES ('base_currency', ?)", (currency,))

    def put_held(self, held: AccountsHeld) -> None:
        """Keep what the accounts hold, in place of what was known of all of them."""
        with explained():
            text = papers.whole(held)
            self._connection.execute("INSERT OR REPLACE INTO facts VALUES ('held', ?)", (text,))

    def put_suppliers(self, suppliers: Iterable[Supplier], refresh: Refresh | None = None) -> None:
        """Keep what lists need of a page of a refresh, or without one, of single records read just now."""
        with explained(), transaction(self._connection):
            seen, pinned = self._stamps(refresh)
            self._connection.executemany(
                _PUT_SUPPLIER,
                [
                    (
                        supplier.id,
                        supplier.name,
                        fold(supplier.name),
                        sort_key(supplier.name),
                        None if supplier.modified_at is None else supplier.modified_at.isoformat(),
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
        Nor does a refresh of closed bills overwrite one that is open, or bring new ones that are: their list
        comes from elsewhere and is newer.
        """
        are_closed = refresh is not None and refresh.kind is Kind.CLOSED_BILLS
        by_id = {bill.id: bill for bill in bills if papers.is_closed(bill) or not are_closed}
        with explained(), transaction(self._connection):
            seen, pinned = self._stamps(refresh)
            meet = self._meet_suppliers if refresh is None else self._met_suppliers
            suppliers = meet(dict(map(_supplier, by_id.values())))
            kept = self._kept_bills(list(by_id))
            unchanged, bill_rows, paper_rows = [], [], []
            next_row = standing(self._connection).rows + 1
            for bill in by_id.values():
                values = (suppliers[_supplier(bill)[0]], *papers.bill_values(bill))
                paper = (papers.bill_words(bill), papers.lines_text(bill.lines))
                old = kept.get(bill.id)
                if refresh is not None and old is not None:
                    if old.pinned >= refresh.generation or (are_closed and old.is_open):
                        continue
                    if old.values == (*values, *paper):
                        unchanged.append(old.row)
                        continue
                if old is None:
                    row, next_row = next_row, next_row + 1
                else:
                    row = old.row
                bill_rows.append((row, bill.id, *values, seen, pinned))
                paper_rows.append((row, *paper))
            self._connection.executemany(_PUT_BILL, bill_rows)
            self._connection.executemany(_PUT_PAPER, paper_rows)
            # Most of a refresh changes nothing, and is not told as a change.
            self._connection.execute(
                "UPDATE bills SET seen = ? WHERE row IN (SELECT value FROM json_each(?))",
                (seen, json.dumps(unchanged)),
            )

    def put_bank_accounts(self, accounts: Iterable[BankAccount], refresh: Refresh | None = None) -> None:
        """Keep a page of a refresh, or without one, an account created just now."""
        with explained(), transaction(self._connection):
            stamps = self._stamps(refresh)
            self._connection.executemany(
                _PUT_ACCOUNT,
                [(account.id, *papers.account_values(account), *stamps) for account in accounts],
            )

    def _kept_bills(self, ids: list[str]) -> dict[str, _Kept]:
        found = self._connection.execute(
            f"SELECT id, b.row, is_open, pinned, supplier, {_COLUMNS}, words, lines FROM bills b"
            " JOIN bill_papers p ON p.row = b.row WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        return {
            ident: _Kept(row, is_open, pinned, tuple(values))
            for ident, row, is_open, pinned, *values in found
        }


def _supplier(bill: Bill) -> tuple[str, str]:
    return papers.supplier_key(bill.supplier_id, bill.supplier_name), bill.supplier_name
