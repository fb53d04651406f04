"""What happens by itself as time goes by: fetches end, writes are carried out or time out.

Nothing runs in the background. Whoever is about to look at the books first has everything done that was due
by then, in the order it was due, each in a transaction of its own; so a test that moves the clock sees the
same as a user who waits.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bookkeeper.practice import data_sets, push_operations
from bookkeeper.practice.faults import FaultName
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.push_operations import Change, Outcome
from bookkeeper.practice.push_writing import WRITERS, Write
from bookkeeper.practice.refusals import Refused

_LOGGER: Final = logging.getLogger(__name__)

_NEVER: Final = 2**62

#: Records that a write may change beside the one it is about, named first.
_OTHER_CHANGES: Final = (
    Change("Modified", "other-supplier", "suppliers"),
    Change("Created", "other-transaction", "accountTransactions"),
)

#: The next thing due: a fetch, or a write at the end of its wait or of its patience, whichever is sooner.
_NEXT: Final = f"""
    SELECT * FROM (
        SELECT 'pull' AS kind, no, due AS at FROM pull_operation WHERE status = 'Queued'
        UNION ALL
        SELECT 'push', no,
            min(coalesce(due, {_NEVER}), coalesce(requested + timeout_minutes * 60000, {_NEVER}))
        FROM push_operation WHERE status = 'Pending'
    ) WHERE at <= ? ORDER BY at, kind DESC, no LIMIT 1
"""


def settle(ledger: Ledger, now: int, *, is_linked: bool) -> None:
    """Do everything that was due by ``now`` (milliseconds since 1970 UTC)."""
    with ledger.reading():
        while (event := ledger.row(_NEXT, (now,))) is not None:
            if event["kind"] == "pull":
                pull = ledger.row("SELECT * FROM pull_operation WHERE no = ?", (event["no"],))
                assert pull is not None
                with ledger.changing():
                    data_sets.complete(ledger, pull, is_linked)
            else:
                operation = ledger.row("SELECT * FROM push_operation WHERE no = ?", (event["no"],))
                assert operation is not None
                _end_push(ledger, operation, event["at"])


def _end_push(ledger: Ledger, operation: sqlite3.Row, at: int) -> None:
    """Carry a write out, or let it time out if its patience ended first."""
    is_due = operation["due"] is not None and operation["due"] <= at
    try:
        with ledger.changing():
            if not is_due:
                push_operations.time_out(ledger, operation, at)
                return
            if operation["fault"] == FaultName.PUSH_FAILED:
                raise Refused(500, "The accounting software did not answer.")
            outcome = _write(ledger, operation)
            if operation["fault"] == FaultName.PUSH_CHANGES:
                outcome = replace(outcome, changes=(*_OTHER_CHANGES, *outcome.changes))
            if operation["fault"] == FaultName.PUSH_TIMED_OUT_WRITTEN:
                push_operations.time_out(ledger, operation, at)
            else:
                push_operations.succeed(ledger, operation, outcome, at)
    except Exception as error:
        refusal = error
        if not isinstance(refusal, Refused):
            # Left pending it would be tried again at every request.
            _LOGGER.exception("the practice company failed to carry out a write")
            refusal = Refused(500, "An internal error occurred.")
        with ledger.changing():
            push_operations.fail(ledger, operation, refusal, at)


def _write(ledger: Ledger, operation: sqlite3.Row) -> Outcome:
    writer = WRITERS[operation["type"], operation["action"]]
    now = datetime.fromtimestamp(operation["due"] / 1000, UTC)
    is_forced = bool(operation["is_forced"])
    return writer(Write(ledger, operation["body"], operation["target"] or "", is_forced, now))
