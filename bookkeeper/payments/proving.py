"""Making the proof of a run: reads the books, puts the figures side by side, and keeps the result.

The hands of `run_proof`; on the payment thread.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import KeptProof
from bookkeeper.payables.proof import Proof
from bookkeeper.payments.movements import AROUND
from bookkeeper.payments.run_evidence import RunReading
from bookkeeper.payments.run_proof import Ground, can_be_proven, proof_of

if TYPE_CHECKING:
    from bookkeeper.journal import RunShelf


class NotQuietError(BookkeeperError):
    """Something of the run may still change."""

    title = "The run cannot be proven yet"
    advice = "Wait until every payment of it has come to its end, or settle those that need you."


def prove(
    shelf: RunShelf, reading: RunReading, run_id: str, after: datetime, clock: Callable[[], datetime]
) -> Proof:
    """Prove a run: what is returned is in the journal, chained to the proof before it.

    Args:
        shelf: The runs of the journal.
        reading: Reads the books.
        run_id: Which run.
        after: The books shown must be no older than this (UTC).
        clock: The present moment, UTC.

    Raises:
        NotQuietError: Something of the run may still change.
        StillFetchingError: The books are being fetched; ask again.
        BookkeeperError: The books or the journal cannot be read, or the proof cannot be kept.
    """
    run = shelf.run(run_id)
    if not can_be_proven(run):
        raise NotQuietError(run.facts.title)
    found = reading.after(run.payments, after)
    company_id = run.facts.company_id
    standing = shelf.standing(run_id)
    since = min([run.facts.recorded_at, *(one.as_of for one in standing)]) - AROUND
    others = [one for one in shelf.moving_since(company_id, since) if one.run_id != run_id]
    kept = shelf.proofs(company_id)
    last = kept[-1] if kept else None
    proof = proof_of(Ground(run, standing, others, last, shelf.last_event(), clock()), found)
    shelf.keep_proof(
        KeptProof(company_id, proof.number, run_id, proof.made_at, proof.content, proof.previous, proof.hash)
    )
    return proof
