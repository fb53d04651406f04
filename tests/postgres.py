"""A PostgreSQL server of the tests' own: Debian's, as an ordinary user, on loopback, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper.journal import Journal, Shared
from bookkeeper.journal.places import Host

OWNER, PASSWORD = "bookkeeper_owner", "only for tests"
#: A database with an empty journal, of which every test gets a copy.
_TEMPLATE = "empty_journal"


class NoPostgresError(Exception):
    """There is no server on this machine that could be started; says why."""


def binaries() -> Path:
    """Where Debian keeps the server, the newest there is.

    Raises:
        NoPostgresError: Nowhere.
    """
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3]))
    if not found:
        raise NoPostgresError("PostgreSQL's server is not installed (Debian: postgresql)")
    return found[-1].parent


def free_port() -> int:
    with closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def ordinary_user() -> str | None:
    """Whom the server runs as where the tests are root's, which it refuses to be."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    found = next((name for name in ("postgres", "nobody") if name in names), None)
    if found is None:
        raise NoPostgresError("PostgreSQL does not run as root, and there is no other user")
    return found


@dataclass
class Server:
    """A running server, in a folder of its own."""

    folder: Path
    port: int = field(default_factory=free_port)
    user: str | None = field(default_factory=ordinary_user)
    count: int = 0

    @property
    def place(self) -> Shared:
        """The database that every server has."""
        return Shared((Host("127.0.0.1", self.port),), "postgres", OWNER, PASSWORD)

    def run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(binaries() / program), *arguments],
            check=True,
            user=self.user,
            cwd="/",
            env={**os.environ, "PGPASSWORD": PASSWORD},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def make(self) -> None:
        """Lay the folder out."""
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        if self.user is not None:
            shutil.chown(self.folder, self.user)
            shutil.chown(secret, self.user)
        options = ["-A", "scram-sha-256", "-U", OWNER, "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"]
        self.run("initdb", "-D", str(self.data), "--pwfile", str(secret), *options)

    def start(self, *settings: str) -> None:
        said = [
            f"port={self.port}",
            "listen_addresses=127.0.0.1",
            f"unix_socket_directories={self.folder}",
            *settings,
        ]
        options = " ".join(f"-c {one}" for one in said)
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", str(self.data), "-w", "-l", log, "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        self.run("pg_ctl", "-D", str(self.data), "-w", "-m", mode, "stop")

    def promote(self) -> None:
        """Make a standby take writes from now on."""
        self.run("pg_ctl", "-D", str(self.data), "-w", "promote")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def execute(self, *statements: str, place: Shared | None = None) -> None:
        """As the owner, each by itself."""
        run_statements(place or self.place, statements)

    def new_journal(self) -> Shared:
        """A database with an empty journal."""
        if self.count == 0:
            self.execute("CREATE ROLE bookkeeper_desks NOLOGIN", f"CREATE DATABASE {_TEMPLATE}")
            Journal.open(replace(self.place, database=_TEMPLATE), datetime.now(UTC)).close()
        self.count += 1
        name = f"journal_{self.count}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        return replace(self.place, database=name)

    def new_database(self) -> Shared:
        """A database with nothing in it."""
        self.count += self.count == 0
        name = f"nothing_{free_port()}"
        self.execute(f"CREATE DATABASE {name}")
        return replace(self.place, database=name)


def run_statements(place: Shared, statements: Sequence[str]) -> list[tuple[object, ...]]:
    """Each in a transaction of its own; the rows of the last."""
    import psycopg

    parameters = place.parameters()
    with psycopg.connect(**parameters, autocommit=True) as connection:  # type: ignore[arg-type]
        rows: list[tuple[object, ...]] = []
        for statement in statements:
            cursor = connection.execute(statement.encode())
            rows = cursor.fetchall() if cursor.description is not None else []
    connection.close()
    return rows


@contextmanager
def standby_of(primary: Server) -> Iterator[Server]:
    """Another server that has everything the primary has, and confirms each of its commits."""
    folder = Path(tempfile.mkdtemp(prefix="bookkeeper-standby-"))
    standby = Server(folder)
    if standby.user is not None:
        shutil.chown(folder, standby.user)
    try:
        reach = ["-h", "127.0.0.1", "-p", str(primary.port), "-U", OWNER]
        standby.run("pg_basebackup", "-D", str(standby.data), *reach, "-R", "-X", "stream", "-c", "fast")
        standby.start("fsync=off", "max_connections=200")
        try:
            primary.execute("ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()")
            yield standby
        finally:
            standby.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_server(*settings: str) -> Iterator[Server]:
    """A new server; `settings` beside those of its own, as ``name=value``.

    Raises:
        NoPostgresError: It cannot be had here.
    """
    binaries()
    folder = Path(tempfile.mkdtemp(prefix="bookkeeper-postgres-"))
    server = Server(folder)
    try:
        server.make()
        server.start(*settings)
        try:
            yield server
        finally:
            if (server.data / "postmaster.pid").exists():
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
