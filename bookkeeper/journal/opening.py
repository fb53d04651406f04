"""Opening the journal's database: pragmas, its version, and the copy before a migration.

SQLite in WAL mode with ``synchronous=FULL``: a commit that returned survives a power cut. A shared journal is
opened by `postgres`; versions are looked at and brought up to date the same way.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError, ProgrammingError
from sqlalchemy.pool import StaticPool

from bookkeeper.errors import FilesError, NewerJournalError
from bookkeeper.journal import postgres
from bookkeeper.journal.places import JournalPlace, Shared
from bookkeeper.journal.tables import SCHEMA_VERSION

#: How long a writer waits for another one before it gives up, in seconds.
BUSY_TIMEOUT_S = 10


def open_engine(place: JournalPlace, now: datetime, desk_id: str = "") -> Engine:
    """Open the journal at `place`, making or migrating it as needed; for use on one thread.

    Args:
        place: The database file, whose folder is made if it is missing; or a shared database.
        now: UTC; names the copy made before a migration.
        desk_id: Under which changes of a shared journal are notified.

    Raises:
        FilesError: It cannot be used, is damaged, or was written by a newer program; it is unchanged.
    """
    if isinstance(place, Shared):
        return _open_shared(place, desk_id)
    path, engine = place, _engine(place)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        found = _found(engine)
        if found != SCHEMA_VERSION:
            _bring_up_to_date(engine, path, found, now)
    except BaseException as error:
        engine.dispose()
        match error:
            case DBAPIError():
                raise _cannot_open(path, str(error.orig)) from error
            case sqlite3.Error() | OSError():
                raise _cannot_open(path, str(error)) from error
        raise
    return engine


def reading_options(engine: Engine) -> dict[str, str]:
    """How a transaction that only reads begins: it waits for no writer, and sees one moment throughout."""
    options = {"begin": "DEFERRED"}
    return options if engine.dialect.name == "sqlite" else options | {"isolation_level": "REPEATABLE READ"}


def _open_shared(place: Shared, desk_id: str) -> Engine:
    engine = postgres.make_engine(place, desk_id)
    try:
        found = _found(engine)
        if found != SCHEMA_VERSION:
            _bring_shared_up_to_date(engine, place, found)
    except BaseException as error:
        engine.dispose()
        if isinstance(error, DBAPIError):
            raise postgres.meaning(error) from error
        raise
    return engine


def _bring_shared_up_to_date(engine: Engine, place: Shared, found: str | None) -> None:
    """In one transaction, which PostgreSQL undoes as a whole; two desks that do it wait for each other."""
    from bookkeeper.journal import migrating

    if found is not None and found not in migrating.known_versions():
        raise NewerJournalError(
            "The journal has version {0}; this program knows versions up to {1}.", found, SCHEMA_VERSION
        )
    try:
        with engine.begin() as connection:
            migrating.migrate(connection)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) != "42501":
            raise
        raise FilesError(
            "{0}: the journal has version {1}, this program needs version {2}, and {3} may not change that."
            if found
            else "{0}: there is no journal in it yet (of version {2}), and {3} may not make it.",
            place,
            found,
            SCHEMA_VERSION,
            place.user,
            title="The shared database has to be made ready first",
            advice="Its owner does that, with: bookkeeper journal prepare. Nothing was changed.",
        ) from error


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"timeout": BUSY_TIMEOUT_S}
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
        # The driver's own BEGIN comes too late to protect a read that a write depends on.
        connection.isolation_level = None
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error:
            # The pool never gets to know a connection that fails here, so nobody else would close it.
            connection.close()
            raise

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'IMMEDIATE')}")

    return engine


def _found(engine: Engine) -> str | None:
    with engine.connect().execution_options(begin="DEFERRED") as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _bring_up_to_date(engine: Engine, path: Path, found: str | None, now: datetime) -> None:
    from bookkeeper.journal import migrating

    if found is not None:
        if found not in migrating.known_versions():
            raise NewerJournalError(
                "The journal has version {0}; this program knows versions up to {1}.",
                found,
                SCHEMA_VERSION,
                advice="Install the newer version again. Nothing was changed.",
            )
        copy = path.with_name(f"{path.stem}-before-{SCHEMA_VERSION}-{now:%Y%m%dT%H%M%SZ}.sqlite3")
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)
    with engine.begin() as connection:
        migrating.migrate(connection)


def _cannot_open(path: Path, reason: str) -> FilesError:
    return FilesError("The payment journal {0} cannot be opened: {1}", path.name, reason)
