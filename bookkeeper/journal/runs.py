"""Runs as things of their own in the journal: their payments, what stood before them, and their proofs.

Opened over a `Journal`, whose other half it is, on its thread. What is written is durable when the method
returns.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from bookkeeper.journal import rows
from bookkeeper.journal.entries import (
    OPEN_STATES,
    BalanceBefore,
    KeptProof,
    Payment,
    RunFacts,
    RunSummary,
    State,
    WholeRun,
)
from bookkeeper.journal.tables import event, link, payment, proof, run, standing
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money, Totals

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from bookkeeper.journal.store import Journal


class RunShelf:
    """The runs of a journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def newest(self, company_id: str, limit: int) -> list[RunSummary]:
        """The newest runs of a company, each in a line, newest first."""
        query = (
            select(run)
            .where(run.c.company_id == company_id)
            .order_by(run.c.year.desc(), run.c.number.desc())
            .limit(limit)
        )
        facts = [rows.run_of(row) for row in self._rows(query)]
        ids = [one.id for one in facts]
        columns = (payment.c.run_id, payment.c.state, payment.c.act, payment.c.currency)
        counted = select(*columns, func.count().label("count"), func.sum(payment.c.amount_minor).label("sum"))
        parts: dict[str, list[rows.Row]] = {}
        for row in self._rows(counted.where(payment.c.run_id.in_(ids)).group_by(*columns)):
            parts.setdefault(row["run_id"], []).append(row)
        undone, proofs = self._undone(ids), self._proof_counts(ids)
        return [
            _summary(one, parts.get(one.id, []), undone.get(one.id, ""), proofs.get(one.id, 0))
            for one in facts
        ]

    def run(self, run_id: str) -> WholeRun:
        """One run.

        Raises:
            KeyError: There is none with this id.
        """
        found = self._rows(select(run).where(run.c.id == run_id))
        if not found:
            raise KeyError(run_id)
        payments = self._journal._payments(payment.c.run_id == run_id)
        undone = self._undone([run_id]).get(run_id, "")
        proofs = self._proofs(proof.c.run_id == run_id)
        return WholeRun(rows.run_of(found[0]), tuple(payments), undone, tuple(proofs))

    def of_record(self, company_id: str, record_id: str) -> list[Payment]:
        """Every payment and deed that touches a record, oldest first."""
        touching = select(link.c.payment_id).where(link.c.record_id == record_id)
        return self._journal._payments((payment.c.company_id == company_id) & payment.c.id.in_(touching))

    def moving_since(self, company_id: str, since: datetime) -> list[Payment]:
        """A company's payments and deeds that were sent and not at their end, for all that is known, by then.

        Args:
            company_id: Whose.
            since: A moment, UTC.
        """
        is_late = (payment.c.changed_at >= rows.stamp(since)) | payment.c.state.in_(OPEN_STATES)
        was_sent = payment.c.last_sent_at.is_not(None)
        return self._journal._payments((payment.c.company_id == company_id) & is_late & was_sent)

    # -- what stood before -------------------------------------------------------------------------

    def keep_standing(self, run_id: str, balances: Iterable[BalanceBefore]) -> None:
        """Keep what stood before a run; once, before its first payment is sent."""
        values = [
            {
                "run_id": run_id,
                "kind": one.kind,
                "record_id": one.record_id,
                "currency": one.balance.currency,
                "label": one.label,
                "balance_minor": one.balance.minor,
                "as_of": rows.stamp(one.as_of),
            }
            for one in balances
        ]
        if values:
            with self._journal._writing() as connection:
                connection.execute(insert(standing), values)

    def standing(self, run_id: str) -> list[BalanceBefore]:
        """What stood before a run; empty where it could not be read then."""
        query = select(standing).where(standing.c.run_id == run_id).order_by(standing.c.label)
        return [
            BalanceBefore(
                row["kind"],
                row["record_id"],
                row["label"],
                Money(row["balance_minor"], row["currency"]),
                rows.moment(row["as_of"]),
            )
            for row in self._rows(query)
        ]

    # -- proofs ------------------------------------------------------------------------------------

    def keep_proof(self, made: KeptProof) -> None:
        """Keep a proof.

        Raises:
            FilesError: Another one has its number: it was made by another hand meanwhile.
        """
        values = {
            "company_id": made.company_id,
            "number": made.number,
            "run_id": made.run_id,
            "made_at": rows.stamp(made.made_at),
            "content": made.content,
            "previous_hash": made.previous_hash,
            "hash": made.hash,
        }
        with self._journal._writing() as connection:
            connection.execute(insert(proof), values)

    def proofs(self, company_id: str) -> list[KeptProof]:
        """Every proof of a company's runs, in the order of their chain."""
        return self._proofs(proof.c.company_id == company_id)

    def last_event(self) -> tuple[int, str]:
        """Number and hash of the newest event: who knows them knows the whole journal up to there."""
        query = select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)
        found = self._rows(query)
        return (found[0]["seq"], found[0]["hash"]) if found else (0, "")

    def event_hash(self, seq: int) -> str:
        """The hash of an event, empty where there is none with that number."""
        found = self._rows(select(event.c.hash).where(event.c.seq == seq))
        return found[0]["hash"] if found else ""

    # -- inside ------------------------------------------------------------------------------------

    def _proofs(self, condition: ColumnElement[bool]) -> list[KeptProof]:
        return [
            KeptProof(
                row["company_id"],
                row["number"],
                row["run_id"],
                rows.moment(row["made_at"]),
                row["content"],
                row["previous_hash"],
                row["hash"],
            )
            for row in self._rows(select(proof).where(condition).order_by(proof.c.number))
        ]

    def _undone(self, ids: list[str]) -> dict[str, str]:
        """Of runs that another one undoes, the title of the newest that does."""
        query = select(run.c.undoes, run.c.year, run.c.number).where(run.c.undoes.in_(ids))
        found = self._rows(query.order_by(run.c.year, run.c.number))
        return {row["undoes"]: rows.run_title(row["year"], row["number"]) for row in found}

    def _proof_counts(self, ids: list[str]) -> dict[str, int]:
        query = select(proof.c.run_id, func.count().label("count")).where(proof.c.run_id.in_(ids))
        return {row["run_id"]: row["count"] for row in self._rows(query.group_by(proof.c.run_id))}

    def _rows(self, query: Select[Any]) -> list[rows.Row]:
        with self._journal._reading() as connection:
            return [row._asdict() for row in connection.execute(query)]


def _summary(facts: RunFacts, parts: list[rows.Row], undone_by: str, proofs: int) -> RunSummary:
    counts: dict[State, int] = {}
    totals = Totals()
    for row in parts:
        state = State(row["state"])
        counts[state] = counts.get(state, 0) + row["count"]
        if state not in (State.REFUSED, State.CANCELLED):
            totals.add(Money(int(row["sum"]), row["currency"]))
    return RunSummary(facts, frozenset(Act(row["act"]) for row in parts), counts, totals, undone_by, proofs)
