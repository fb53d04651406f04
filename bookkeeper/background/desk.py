"""Where a company's work is done: the service, the files, and whose books. Shared by both workers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper.codat import Access
from bookkeeper.journal import JournalPlace
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from bookkeeper.payments.clock import ServiceClock


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
    """

    access: Access
    whose: Whose
    journal: JournalPlace
    books: Path
    in_flight: int = 4
    clock: ServiceClock = field(default_factory=ServiceClock)
    apis: frozenset[Api] = frozenset(Api)
