"""The practice company's books: a double-entry ledger in one SQLite database.

Owns the connection, its lock, the posting of entries and the proof that the books agree. What a bill or a
payment posts is decided in the modules of those names. Safe to use from several threads: every read and
every change holds the ledger's one lock, a change is one transaction.

Sign of a posting: debit positive, credit negative. What the company owes a supplier is therefore a negative
balance on the accounts-payable account, and ``supplier_balance.owed`` is its opposite.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.ids import Kind, record_id
from bookkeeper.practice.ledger_proof import disagreements
from bookkeeper.practice.ledger_schema import INDEXES, TABLES
from bookkeeper.practice.platforms import PLATFORMS, Platform

if TYPE_CHECKING:
    from bookkeeper.practice.cached_pages import Place

#: Raised when a table changes: a database of another version is not opened.
SCHEMA_VERSION = 2


class BooksDisagreeError(AssertionError):
    """The documents, the suppliers' balances and the accounts no longer tell the same story."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One side of an entry.

    Attributes:
        account: Number of the account it is posted to.
        amount: Minor units of ``currency``; debit positive.
        amount_base: The same in minor units of the base currency.
        currency: Currency of ``amount``.
        supplier: Number of the supplier, on the accounts-payable account only.
    """

    account: int
    amount: int
    amount_base: int
    currency: str
    supplier: int | None = None


@dataclass(frozen=True, slots=True)
class Controls:
    """Numbers of the accounts that only the ledger itself posts to, by their role."""

    payable: int
    tax: int
    gain: int
    equity: int


class Ledger:
    """The books of one practice company.

    Attributes:
        connection: The database, to be used inside ``reading`` or ``changing`` only.
        platform: The accounting software these books pretend to be kept in.
        base_currency: The company's own currency.
        company_name: The company's name.
        seed: What its data were made from; part of every new record's id.
        controls: Numbers of the accounts the ledger itself posts to.
        counts: Lengths of lists that were counted, for ``async_reading``.
        page_ends: The last row before a place in a list, for ``async_reading``.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._lock = threading.RLock()
        facts = dict(connection.execute("SELECT name, value FROM fact").fetchall())
        if int(facts["schema_version"]) != SCHEMA_VERSION:
            raise ValueError(f"practice books of version {facts['schema_version']} cannot be opened")
        self.platform: Platform = PLATFORMS[facts["platform"]]
        self.base_currency = facts["base_currency"]
        self.company_name = facts["company_name"]
        self.seed = int(facts["seed"])
        self.counts: dict[tuple[object, ...], int] = {}
        self.page_ends: dict[tuple[object, int], Place] = {}
        self.controls = Controls(
            **dict(
                connection.execute(
                    "SELECT role, no FROM account WHERE role IN ('payable', 'tax', 'gain', 'equity')"
                ).fetchall()
            )
        )

    def close(self) -> None:
        """Close the database; the ledger is of no use afterwards."""
        with self._lock:
            self.connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold the books still while something is read from them."""
        with self._lock:
            yield self.connection

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: everything inside is written when the block ends, or nothing if it raises."""
        with self._lock:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._lock:
            return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        with self._lock:
            found: sqlite3.Row | None = self.connection.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """The first column of a query's first row, or None."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def day_rate(self, currency: str) -> Decimal | None:
        """Today's rate, base units per unit of ``currency``; None where the company has none."""
        if currency == self.base_currency:
            return Decimal(1)
        text = self.value("SELECT rate FROM day_rate WHERE currency = ?", (currency,))
        return None if text is None else Decimal(text)

    def accounts_payable(self) -> int:
        """What the company owes all its suppliers: the control account, base-currency minor units."""
        return -int(self.value("SELECT balance_base FROM account WHERE no = ?", (self.controls.payable,)))

    def insert(self, table: Kind, values: dict[str, object], now: datetime) -> sqlite3.Row:
        """Add a record inside ``changing``, with the next number, the id that goes with it and its moment."""
        no = int(self.value(f"SELECT coalesce(max(no), 0) + 1 FROM {table}"))
        record = {"no": no, "id": record_id(self.platform.ids, self.seed, table, no), **values}
        if table != "attachment":
            record["modified"] = to_milliseconds(now)
        columns = ", ".join(record)
        marks = ", ".join("?" * len(record))
        self.connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(record.values()))
        row = self.row(f"SELECT * FROM {table} WHERE no = ?", (no,))
        assert row is not None
        return row

    def post(self, kind: str, document: int | None, day: str, legs: Iterable[Leg]) -> int:
        """Post an entry inside ``changing``, carry its legs to the balances, and answer its number.

        Raises:
            BooksDisagreeError: The legs do not add up to zero in the base currency.
        """
        legs = [leg for leg in legs if leg.amount or leg.amount_base]
        if sum(leg.amount_base for leg in legs) != 0:
            raise BooksDisagreeError(f"an entry for {kind} {document} does not balance: {legs}")
        entry = self.connection.execute(
            "INSERT INTO entry (kind, document, date) VALUES (?, ?, ?)", (kind, document, day)
        ).lastrowid
        for number, leg in enumerate(legs):
            self.connection.execute(
                "INSERT INTO posting VALUES (?, ?, ?, ?, ?, ?, ?)",
                (entry, number, leg.account, leg.supplier, leg.currency, leg.amount, leg.amount_base),
            )
            self.connection.execute(
                "UPDATE account SET balance_base = balance_base + ?,"
                " balance = balance + iif(currency = ?, ?, 0) WHERE no = ?",
                (leg.amount_base, leg.currency, leg.amount, leg.account),
            )
            if leg.supplier is not None:
                self.connection.execute(
                    "INSERT INTO supplier_balance VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                    " SET owed = owed + excluded.owed, owed_base = owed_base + excluded.owed_base",
                    (leg.supplier, leg.currency, -leg.amount, -leg.amount_base),
                )
        assert entry is not None
        return entry

    def reverse(self, kind: str, document: int, day: str) -> int:
        """Take back, inside ``changing``, all that was posted for a document; answers the entry's number."""
        posted = self.rows(
            "SELECT account, sum(amount) AS amount, sum(amount_base) AS base, currency, supplier"
            " FROM posting JOIN entry ON entry.no = posting.entry WHERE document = ? AND kind = ?"
            " GROUP BY account, supplier, currency",
            (document, kind),
        )
        legs = [
            Leg(row["account"], -row["amount"], -row["base"], row["currency"], row["supplier"])
            for row in posted
        ]
        return self.post(kind, document, day, legs)

    def check(self) -> None:
        """Prove that the books agree with themselves.

        Raises:
            BooksDisagreeError: They do not; the message lists every difference.
        """
        with self._lock:
            differences = disagreements(self.connection)
        if differences:
            raise BooksDisagreeError("; ".join(differences))


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection to the database at ``path``, or to a new one in memory.

    Statements outside a transaction commit by themselves; the ledger's lock makes it safe to share.
    """
    target = ":memory:" if path is None else str(path)
    connection = sqlite3.connect(target, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def create_tables(connection: sqlite3.Connection, facts: dict[str, str]) -> None:
    """Lay out empty books; ``create_indexes`` follows once the opening data are in."""
    connection.executescript(TABLES)
    facts = {**facts, "schema_version": str(SCHEMA_VERSION)}
    connection.executemany("INSERT INTO fact VALUES (?, ?)", facts.items())


def create_indexes(connection: sqlite3.Connection) -> None:
    """Make the indexes, in one go after the opening data."""
    connection.executescript(INDEXES)
