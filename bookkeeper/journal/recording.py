"""Writing a run down: its number, its payments with key and exact bytes, links, and the first events."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from bookkeeper.journal import approvals, claims, events, rows
from bookkeeper.journal.entries import EventKind, NewRun, Progress, Run, State, Why
from bookkeeper.journal.tables import link, payment, run
from bookkeeper.payables.approval import needs_text

if TYPE_CHECKING:
    from sqlalchemy import Connection


def write_run(connection: Connection, new: NewRun, blank: Run, now: datetime) -> Run:
    """Write a whole run, and reserve what it touches.

    Args:
        connection: In a transaction that keeps other writers away.
        new: What is to be recorded.
        blank: The ids it is to have.
        now: UTC.

    Raises:
        AlreadyInPaymentError: A bill is on a payment that has not ended.
    """
    at = rows.stamp(now)
    number = _next_number(connection, new.company_id, now.year)
    numbered = {"id": blank.id, "year": now.year, "number": number, "recorded_at": at}
    connection.execute(insert(run), rows.run_values(new) | numbered)
    claims.claim_all(connection, new, blank.id)
    to_approve = _write_payments(connection, new, blank, at)
    return replace(blank, title=rows.run_title(now.year, number), to_approve=to_approve)


def found_run(connection: Connection, blank: Run) -> Run | None:
    """A run that was being written when the connection was lost; None where nothing of it was."""
    row = connection.execute(select(run.c.year, run.c.number).where(run.c.id == blank.id)).first()
    if row is None:
        return None
    waits = (payment.c.run_id == blank.id) & (payment.c.needs != "")
    count = connection.execute(select(func.count()).select_from(payment).where(waits)).scalar_one()
    return replace(blank, title=rows.run_title(row.year, row.number), to_approve=count)


def _next_number(connection: Connection, company_id: str, year: int) -> int:
    last = select(func.max(run.c.number)).where(run.c.company_id == company_id, run.c.year == year)
    return (connection.execute(last).scalar() or 0) + 1


def _write_payments(connection: Connection, new: NewRun, blank: Run, at: str) -> int:
    """Write them with the events that record them.

    Returns:
        How many need approval.
    """
    base = {"run_id": blank.id, "company_id": new.company_id, "connection_id": new.connection_id}
    needs = [needs_text(one) for one in approvals.needs(connection, new)]
    payments, links, first_events = [], [], []
    for position, (payment_id, one) in enumerate(zip(blank.payment_ids, new.payments, strict=True)):
        waits_for = blank.payment_ids[one.depends_on] if one.depends_on is not None else None
        why = needs[position]
        state = State.TO_APPROVE if why else State.HELD
        fixed = {
            "id": payment_id,
            "position": position,
            "depends_on": waits_for,
            "changed_at": at,
            "needs": why,
        }
        start = rows.progress_values(Progress(state, Why(state.value), new.hold_until))
        payments.append(base | start | fixed | rows.request_values(one))
        links += [rows.link_values(payment_id, place, item) for place, item in enumerate(one.links)]
        detail = {
            "body_sha256": hashlib.sha256(one.body).hexdigest(),
            "idempotency_key": one.idempotency_key,
            "amount": str(one.amount),
            "path": one.path,
        } | ({"needs": why} if why else {})
        first_events.append(events.NewEvent(payment_id, EventKind.RECORDED_HERE, state, detail))
    connection.execute(insert(payment), payments)
    if links:
        connection.execute(insert(link), links)
    events.append(connection, first_events, at)
    return sum(1 for one in needs if one)
