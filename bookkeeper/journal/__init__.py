"""THE RECORD: the durable, append-only journal of every payment and what became of it. Never disposable.

Front door: `Journal` and its records. Knows `payables` and `errors` only; no Qt, no network. `Journal` itself
is fetched when first asked for: SQLAlchemy costs the window a quarter of a second that belongs after its
first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookkeeper.journal.entries import (
    FINAL_STATES,
    BalanceBefore,
    Change,
    Event,
    EventKind,
    History,
    KeptPolicy,
    KeptProof,
    LeaseLostError,
    NewPayment,
    NewRun,
    Payment,
    Progress,
    Run,
    RunFacts,
    RunSummary,
    StaleJournalError,
    Standing,
    State,
    WholeRun,
    Why,
)
from bookkeeper.journal.people import whoever_is_here
from bookkeeper.journal.places import JournalPlace, Shared

if TYPE_CHECKING:
    from bookkeeper.journal.days import JournalDay, journal_days
    from bookkeeper.journal.runs import RunShelf
    from bookkeeper.journal.store import Journal

__all__ = [
    "FINAL_STATES",
    "BalanceBefore",
    "Change",
    "Event",
    "EventKind",
    "History",
    "Journal",
    "JournalDay",
    "JournalPlace",
    "KeptPolicy",
    "KeptProof",
    "LeaseLostError",
    "NewPayment",
    "NewRun",
    "Payment",
    "Progress",
    "Run",
    "RunFacts",
    "RunShelf",
    "RunSummary",
    "Shared",
    "StaleJournalError",
    "Standing",
    "State",
    "WholeRun",
    "Why",
    "journal_days",
    "whoever_is_here",
]


def __getattr__(name: str) -> object:
    if name == "Journal":
        from bookkeeper.journal.store import Journal

        return Journal
    if name == "RunShelf":
        from bookkeeper.journal.runs import RunShelf

        return RunShelf
    if name in ("JournalDay", "journal_days"):
        from bookkeeper.journal import days

        return getattr(days, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
