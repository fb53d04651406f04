"""What the journal says at one moment, as the payment thread tells it to the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bookkeeper.codat import Quota
from bookkeeper.journal import KeptPolicy, Payment, RunSummary, State

if TYPE_CHECKING:
    from bookkeeper.journal import Journal

#: Payments a snapshot holds at most, newest first.
RECENT = 500
#: Runs a snapshot holds at most, newest first.
RECENT_RUNS = 200

_NOT_TOLD = Quota()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the journal says at one moment.

    Attributes:
        payments: The newest, latest run first.
        runs: The newest, each in a line, latest first.
        reserved: Bills on open payments, by id.
        quota: The day's requests, as the last answer told.
        to_approve: All payments that wait for approval, in the order in which they were recorded.
        policies: What needs approval, the one in force first; empty where nothing ever did.
    """

    payments: tuple[Payment, ...] = ()
    reserved: dict[str, State] | None = None
    quota: Quota = _NOT_TOLD
    runs: tuple[RunSummary, ...] = ()
    to_approve: tuple[Payment, ...] = ()
    policies: tuple[KeptPolicy, ...] = ()

    @classmethod
    def of(cls, journal: Journal, company_id: str, quota: Quota = _NOT_TOLD) -> Snapshot:
        """Ask the journal, on its thread.

        Raises:
            FilesError: It cannot be read.
        """
        return cls(
            tuple(journal.recent_payments(company_id, RECENT)),
            journal.reserved(company_id),
            quota,
            tuple(journal.runs.newest(company_id, RECENT_RUNS)),
            tuple(journal.approvals.waiting(company_id)),
            tuple(journal.approvals.policies(company_id)),
        )
