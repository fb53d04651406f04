"""THE RECORD: the durable, append-only journal of every payment and what became of it. Never disposable.

Front door: `Journal` and its records. Knows `payables` and `errors` only; no Qt, no network.
"""

from bookkeeper.journal.entries import (
    FINAL_STATES,
    Event,
    EventKind,
    NewPayment,
    NewRun,
    Payment,
    Progress,
    Run,
    State,
    Why,
)
from bookkeeper.journal.store import Journal, StaleJournalError

__all__ = [
    "FINAL_STATES",
    "Event",
    "EventKind",
    "Journal",
    "NewPayment",
    "NewRun",
    "Payment",
    "Progress",
    "Run",
    "StaleJournalError",
    "State",
    "Why",
]
