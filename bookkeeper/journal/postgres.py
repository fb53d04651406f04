"""The journal in PostgreSQL: its engine, the one writer at a time, and what its errors mean.

The driver is loaded where a shared journal is opened, nowhere else. Every writing transaction holds one
advisory lock from its beginning: events are a chain, and each is written by somebody who has seen the last.
"""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

from bookkeeper.errors import BookkeeperError, FilesError, JournalUnreachableError, NewerJournalError
from bookkeeper.journal.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy.exc import DBAPIError

    from bookkeeper.journal.places import Shared

#: Notifications and the writers' lock bear this name; the number is the ASCII of "bookkeep".
CHANNEL = "bookkeeper"
WRITERS_LOCK = 0x626F6F6B6B656570
#: What the database says, as SQLSTATE, to a program that knows another version of the journal.
OTHER_VERSION = "BK001"
#: A desk that stops in the middle of writing holds up the others for so long, in milliseconds.
_MOST_IDLE_MS = 10_000
#: As SQLite's busy timeout (`opening.BUSY_TIMEOUT_S`), in milliseconds.
_LOCK_TIMEOUT_MS = 20_000
#: No statement of the journal takes longer, moving a whole one aside; in milliseconds.
_STATEMENT_TIMEOUT_MS = 60_000


def connect(place: Shared, desk_id: str) -> psycopg.Connection:
    """A connection of a desk; its changes are notified under the desk's id."""
    import psycopg

    options = {
        "bookkeeper.schema": SCHEMA_VERSION,
        "bookkeeper.desk": desk_id,
        "synchronous_commit": "on",
        "idle_in_transaction_session_timeout": _MOST_IDLE_MS,
        "lock_timeout": _LOCK_TIMEOUT_MS,
        "statement_timeout": _STATEMENT_TIMEOUT_MS,
        "timezone": "UTC",
    }
    said = " ".join(f"-c {name}={value}" for name, value in options.items())
    return psycopg.connect(**place.parameters(), options=said, application_name="Bookkeeper")  # type: ignore[arg-type]


def make_engine(place: Shared, desk_id: str) -> Engine:
    """The engine of a shared journal, for use on one thread; nothing is connected yet."""
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(place, desk_id),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=2,
        pool_timeout=5,
    )

    @event.listens_for(engine, "checkout")
    def _on_checkout(connection: psycopg.Connection, _record: object, _proxy: object) -> None:
        if _has_ended(connection):
            # The pool then makes another one.
            raise DisconnectionError

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        if connection.get_execution_options().get("begin") != "DEFERRED":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")

    return engine


def _has_ended(connection: psycopg.Connection) -> bool:
    """Whether the server has said something to a connection that was idle: its end, nearly always."""
    if connection.closed:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connection.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([connection.fileno()], [], [], 0)[0])


def meaning(error: DBAPIError) -> BookkeeperError:
    """What an error of either engine means for a person."""
    state = getattr(error.orig, "sqlstate", None)
    said = str(error.orig).strip().partition("\n")[0]
    if state == OTHER_VERSION:
        return NewerJournalError(said)
    is_shared = hasattr(error.orig, "sqlstate")
    # Class 57: the server ends, was told to end this session, or is not ready yet; 25P03: we slept.
    if is_shared and (error.connection_invalidated or state is None or state[:2] in ("08", "57")):
        return JournalUnreachableError("The journal cannot be used: {0}", said)
    if is_shared and state in ("25P03", "25006"):
        return JournalUnreachableError("The journal cannot be used: {0}", said)
    return FilesError("The journal cannot be used: {0}", said)
