"""Where a journal is: in a file on this computer, or in a database that several desks share. Pure.

Imports nothing heavy: settings and windows name a place without loading a database.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

#: The port PostgreSQL listens on unless it is told otherwise. PostgreSQL 15 docs, "port", 2026-11-22.
DEFAULT_PORT = 5432


@dataclass(frozen=True, slots=True)
class Host:
    """One server of a cluster."""

    name: str
    port: int = DEFAULT_PORT

    def __str__(self) -> str:
        return self.name if self.port == DEFAULT_PORT else f"{self.name}:{self.port}"

    @property
    def is_this_computer(self) -> bool:
        """Whether nothing between here and there could listen."""
        import ipaddress

        try:
            return ipaddress.ip_address(self.name).is_loopback
        except ValueError:
            return self.name == "localhost"


@dataclass(frozen=True, slots=True)
class Shared:
    """A journal in PostgreSQL.

    Attributes:
        hosts: Servers of one cluster; the one that takes writes is used.
        password: In no `repr`, log line or error.
        certificates: File of the certificates to trust; empty for those this computer trusts.
    """

    hosts: tuple[Host, ...]
    database: str
    user: str
    password: str = field(repr=False)
    certificates: str = ""

    def __str__(self) -> str:
        return f"{self.database} on {', '.join(map(str, self.hosts))}"

    @property
    def is_encrypted(self) -> bool:
        """Every server but one on this computer is spoken to in private, and must prove who it is."""
        return not all(host.is_this_computer for host in self.hosts)

    def parameters(self) -> dict[str, str | int]:
        """How libpq connects. PostgreSQL 18 docs, "Parameter Key Words", 2026-11-22.

        A connection that has gone silent is given up within a quarter of a minute, so that a desk that lost
        its network knows.
        """
        found: dict[str, str | int] = {
            "host": ",".join(host.name for host in self.hosts),
            "port": ",".join(str(host.port) for host in self.hosts),
            "dbname": self.database,
            "user": self.user,
            "password": self.password,
            "target_session_attrs": "read-write",
            "connect_timeout": 5,
            "keepalives_idle": 5,
            "keepalives_interval": 3,
            "keepalives_count": 3,
            "tcp_user_timeout": 15_000,
            "sslmode": "prefer",
        }
        if self.is_encrypted:
            found |= {"sslmode": "verify-full", "sslrootcert": self.certificates or _trusted_here()}
        return found


#: A file, or a database.
JournalPlace = Path | Shared


def _trusted_here() -> str:
    import ssl

    # The driver brings an OpenSSL of its own, which does not know where this computer keeps these.
    return ssl.get_default_verify_paths().cafile or "system"


class NotAnAddressError(ValueError):
    """What was typed names no server."""


def hosts_of(text: str) -> tuple[Host, ...]:
    """The servers in ``db1, db2:5433, [::1]:5432``.

    Raises:
        NotAnAddressError: A part of it is no server's name.
    """
    found = tuple(_host_of(part.strip()) for part in text.split(",") if part.strip())
    if not found:
        raise NotAnAddressError(text)
    return found


def _host_of(part: str) -> Host:
    if part.startswith("["):
        name, bracket, rest = part[1:].partition("]")
        is_sound = bool(bracket) and (not rest or rest.startswith(":"))
        port = rest[1:]
    else:
        name, _, port = part.partition(":")
        is_sound = True
    if not is_sound or not name or any(sign in name for sign in " /\\@'\"=") or not (port or "1").isdecimal():
        raise NotAnAddressError(part)
    number = int(port) if port else DEFAULT_PORT
    if not 0 < number < 65536:
        raise NotAnAddressError(part)
    return Host(name, number)
