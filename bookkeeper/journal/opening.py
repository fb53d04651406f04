"""Opening the journal's database: pragmas, its version, and the copy before a migration.

SQLite in WAL mode with ``synchronous=FULL``: a commit that returned survives a power cut.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from bookkeeper.errors import FilesError
from bookkeeper.journal.tables import SCHEMA_VERSION

#: How long a writer waits for another one before it gives up, in seconds.
BUSY_TIMEOUT_S = 10


def open_engine(path: Path, now: datetime) -> Engine:
    """Open the journal at `path`, making or migrating it as needed; for use on one thread.

    Args:
        path: The database file; its folder is made if it is missing.
        now: UTC; names the copy made before a migration.

    Raises:
        FilesError: The file cannot be used, is damaged, or was written by a newer program; it is unchanged.
    """
    engine = _engine(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with engine.connect().execution_options(begin="DEFERRED") as connection:
            found = _version(connection)
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


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _bring_up_to_date(engine: Engine, path: Path, found: str | None, now: datetime) -> None:
    from bookkeeper.journal import migrating

    if found is not None:
        if found not in migrating.known_versions():
            raise FilesError(
                f"The journal has version {found}; this program knows versions up to {SCHEMA_VERSION}.",
                title="The payment journal was written by a newer Bookkeeper",
                advice="Install the newer version again. Nothing was changed.",
            )
        copy = path.with_name(f"{path.stem}-before-{SCHEMA_VERSION}-{now:%Y%m%dT%H%M%SZ}.sqlite3")
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)
    with engine.begin() as connection:
        migrating.migrate(connection)


def _cannot_open(path: Path, reason: str) -> FilesError:
    return FilesError(f"The payment journal {path.name} cannot be opened: {reason}")
