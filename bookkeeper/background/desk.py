"""Where a company's work is done: the service, the files, and whose books. Shared by both workers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bookkeeper.codat import Access
from bookkeeper.journal import JournalPlace, whoever_is_here
from bookkeeper.payables.approval import Person
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from bookkeeper.payments.clock import ServiceClock

if TYPE_CHECKING:
    from bookkeeper.codat import Route


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything a worker needs to make its own client and connections.

    Attributes:
        journal: Where the payment journal is.
        books: File of the copy of this company's books.
        in_flight: Payments sent side by side.
        clock: The present moment, UTC; corrected by what the service says of it.
        apis: Those that reach the accounting software.
        proxy: Address of a proxy to the service; empty for none.
        ca_file: File of certificates trusted beside the system's; empty for none.
        name: Who is at the desk, as they call themselves; may be empty.
    """

    access: Access
    whose: Whose
    journal: JournalPlace
    books: Path
    in_flight: int = 4
    clock: ServiceClock = field(default_factory=ServiceClock)
    apis: frozenset[Api] = frozenset(Api)
    proxy: str = ""
    ca_file: str = ""
    name: str = ""

    @property
    def person(self) -> Person:
        """Who is at the desk: the name they chose, and the account that tells them from others."""
        return Person(whoever_is_here(), self.name)

    @property
    def route(self) -> Route:
        """The way to the service; asked for on a worker's thread, for it loads the network."""
        return route_of(self.proxy, self.ca_file)


def route_of(proxy: str, ca_file: str) -> Route:
    """The way to the service as the settings say it; loads the network, so not for the window's thread."""
    from bookkeeper.codat import Route

    return Route(proxy=proxy or None, ca_file=Path(ca_file) if ca_file else None)
