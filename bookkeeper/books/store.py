"""The file itself: its schema, opening it, throwing a damaged one away, and what its errors mean.

One connection belongs to one thread. Everything in the file can be fetched again, so a file of another
version, or one that is damaged, is deleted rather than mended.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from bookkeeper.errors import FilesError

#: Raise it with every change of the schema or of what is stored in it: older files are then rebuilt.
SCHEMA_VERSION = 6

#: Stands for an unknown date or amount where it must sort last. Larger than any of either.
MISSING = 1 << 62

#: Begins, behind the file's name, the names of files that hold its lists ready.
LISTS_SUFFIX = "-lists-"

#: Seconds a writer waits for the other writer's page to be committed.
BUSY_TIMEOUT_S = 15.0

# A thread that finds a file half made by another must not take it for a damaged one.
_making = threading.Lock()

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

# Bills are found and sorted by the state that `shelf` holds, and need no indexes. `bill_papers` keeps what a
# list never shows out of the rows. `bill_changes` names each bill that is updated, for the state to follow;
# new ones are known by their row ids, and none is ever deleted. Credit notes and payments are fewer by far:
# each is kept whole, beside the columns that it is found and sorted by.
_SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
INSERT INTO facts VALUES ('birth', hex(randomblob(8)));
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counters VALUES ('suppliers', 0), ('settled', 0);
CREATE TABLE refreshes (
  kind TEXT PRIMARY KEY, generation INTEGER NOT NULL, as_of TEXT, changed_to TEXT, in_full_at TEXT,
  why TEXT, detail TEXT) WITHOUT ROWID;

CREATE TABLE suppliers (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, folded TEXT NOT NULL, name_key TEXT NOT NULL, modified_at TEXT,
  is_active INTEGER NOT NULL, is_listed INTEGER NOT NULL,
  seen INTEGER NOT NULL, pinned INTEGER NOT NULL);
CREATE INDEX suppliers_by_name ON suppliers (name_key);

CREATE TABLE bills (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, supplier INTEGER NOT NULL REFERENCES suppliers,
  reference TEXT NOT NULL, reference_key TEXT NOT NULL,
  issued_on INTEGER NOT NULL, due_on INTEGER NOT NULL,
  currency TEXT NOT NULL, total_minor INTEGER, due_minor INTEGER,
  total_key INTEGER NOT NULL, due_key INTEGER NOT NULL,
  status TEXT NOT NULL, rate TEXT, flaw TEXT, modified_at TEXT,
  is_open INTEGER NOT NULL, urgency INTEGER NOT NULL, is_gone INTEGER NOT NULL,
  seen INTEGER NOT NULL, pinned INTEGER NOT NULL);
CREATE TABLE bill_papers (row INTEGER PRIMARY KEY, words TEXT NOT NULL, lines TEXT);

CREATE TABLE bill_changes (stamp INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL);
CREATE TRIGGER bills_changed AFTER UPDATE OF supplier, reference, due_on, due_minor, is_open ON bills BEGIN
  INSERT INTO bill_changes (row) VALUES (new.row);
END;
CREATE TRIGGER suppliers_added AFTER INSERT ON suppliers BEGIN
  UPDATE counters SET value = value + 1 WHERE name = 'suppliers';
END;
CREATE TRIGGER suppliers_changed AFTER UPDATE ON suppliers
WHEN old.name IS NOT new.name OR old.is_active <> new.is_active OR old.is_listed <> new.is_listed BEGIN
  UPDATE counters SET value = value + 1 WHERE name = 'suppliers';
END;

CREATE TABLE bank_accounts (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, currency TEXT, type TEXT NOT NULL,
  number TEXT, sort_code TEXT, nominal_code TEXT, is_active INTEGER NOT NULL, is_gone INTEGER NOT NULL,
  seen INTEGER NOT NULL, pinned INTEGER NOT NULL);

CREATE TABLE credit_notes (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, supplier INTEGER NOT NULL REFERENCES suppliers,
  number_key TEXT NOT NULL, issued_on INTEGER NOT NULL, currency TEXT NOT NULL, remaining_minor INTEGER,
  remaining_key INTEGER NOT NULL, total_key INTEGER NOT NULL, words TEXT NOT NULL,
  is_usable INTEGER NOT NULL, record TEXT NOT NULL,
  is_gone INTEGER NOT NULL, seen INTEGER NOT NULL, pinned INTEGER NOT NULL);
CREATE INDEX credit_notes_by_supplier ON credit_notes (supplier, is_usable);

CREATE TABLE payments (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, supplier INTEGER REFERENCES suppliers,
  reference_key TEXT NOT NULL, paid_on INTEGER NOT NULL, currency TEXT NOT NULL, total_minor INTEGER,
  total_key INTEGER NOT NULL, words TEXT NOT NULL, record TEXT NOT NULL,
  is_gone INTEGER NOT NULL, seen INTEGER NOT NULL, pinned INTEGER NOT NULL);
CREATE INDEX payments_by_supplier ON payments (supplier);
CREATE INDEX payments_by_day ON payments (is_gone, paid_on);
CREATE INDEX payments_by_amount ON payments (is_gone, total_key);
CREATE INDEX payments_by_reference ON payments (is_gone, reference_key);
CREATE INDEX payments_totals ON payments (is_gone, currency, total_minor);
CREATE TABLE payment_links (
  payment INTEGER NOT NULL REFERENCES payments, kind TEXT NOT NULL, record_id TEXT NOT NULL,
  amount TEXT NOT NULL);
CREATE INDEX links_by_payment ON payment_links (payment);
CREATE INDEX links_by_record ON payment_links (record_id, kind);

CREATE TABLE choices (
  row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, seen INTEGER NOT NULL,
  UNIQUE (kind, id));
"""


_STANDING = """
SELECT (SELECT value FROM facts WHERE name = 'birth'),
  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'bill_changes'), 0),
  coalesce((SELECT max(row) FROM bills), 0),
  (SELECT value FROM counters WHERE name = 'suppliers'), (SELECT value FROM counters WHERE name = 'settled')
"""


class Standing(NamedTuple):
    """How far the records are.

    Attributes:
        birth: Another one for each file that was made.
        stamp: The last change of a bill, as `bill_changes` numbers them.
        rows: The highest row id of a bill.
        suppliers: Grows with every change of a supplier that lists show.
        settled: Changes up to this one are no longer told.
    """

    birth: str
    stamp: int
    rows: int
    suppliers: int
    settled: int


class InterruptedQueryError(Exception):
    """A running query was cancelled on purpose, with `Reader.interrupt`."""


class DamagedBooksError(FilesError):
    """The copy is damaged: close every connection, `Books.discard` the file, open and refresh."""

    title = "The local copy of this company's books is damaged"
    advice = "It is fetched again. Nothing was lost: payments are kept elsewhere."


@contextmanager
def explained() -> Iterator[None]:
    """Turn the database's errors into the program's own.

    Raises:
        InterruptedQueryError: The query was cancelled.
        DamagedBooksError: The file is not, or no longer, a sound database.
        FilesError: The file cannot be read or written.
    """
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the primary result code; the rest only refines it.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            raise InterruptedQueryError from error
        if code in _DAMAGE:
            raise DamagedBooksError(str(error)) from error
        raise FilesError(str(error)) from error


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a connection for the calling thread, in autocommit mode: transactions are begun by hand."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        # A copy can be fetched again: survive a crash of the program, not of the machine, without waiting.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA temp_store = MEMORY")
        # A refresh looks every bill up by its id, at random; readers read a few rows by row id.
        connection.execute(f"PRAGMA cache_size = {-2_000 if read_only else -64_000}")
        # Not `mode=ro` in the address: in WAL mode a reader must be able to make the shared-memory file.
        connection.execute(f"PRAGMA query_only = {'ON' if read_only else 'OFF'}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def open_or_rebuild(path: Path) -> sqlite3.Connection:
    """Open the file for writing; make it anew where it is missing, damaged, or of another version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with _making:
        try:
            if _is_current(path):
                return connect(path)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
                raise
        discard(path)
        return _create(path)


def discard(path: Path) -> None:
    """Delete the file and what SQLite keeps beside it. Every connection must be closed."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    for kept in path.parent.glob(f"{path.name}{LISTS_SUFFIX}*"):
        # It may still be mapped, which on some systems keeps it from being removed; nobody reads it again.
        with suppress(OSError):
            kept.unlink(missing_ok=True)


def standing(connection: sqlite3.Connection) -> Standing:
    """How far the records are now."""
    return Standing(*connection.execute(_STANDING).fetchone())


@contextmanager
def transaction(connection: sqlite3.Connection, *, writing: bool = True) -> Iterator[None]:
    """One transaction: committed at the end, rolled back on any error."""
    connection.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    try:
        yield
    except BaseException:
        # Some errors (a full disk, an interrupt) have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _is_current(path: Path) -> bool:
    with closing(connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        # Reads the schema as well, which an overwritten file does not survive.
        tables = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'bill_papers'"
        ).fetchone()
        return bool(version == SCHEMA_VERSION and tables[0] == 1)


def _create(path: Path) -> sqlite3.Connection:
    connection = connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(f"BEGIN;\n{_SCHEMA}\nPRAGMA user_version = {SCHEMA_VERSION};\nCOMMIT;")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
