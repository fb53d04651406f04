"""Whether the journal still says what was written into it: chain, states, requests. No network.

What the books say of it is another question (`payments.proof`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bookkeeper.journal.entries import EventKind, History, State
from bookkeeper.payables.approval import may_approve, needs_text

if TYPE_CHECKING:
    from bookkeeper.journal.store import Journal


class Flaw(StrEnum):
    """What is wrong with the journal."""

    #: An event does not follow from the one before it: something was changed, removed or put in between.
    CHAIN = "chain"
    #: A payment's state is not the one its last event led to.
    STATE = "state"
    #: The request is not the one that was recorded.
    REQUEST = "request"
    #: A payment has no event that recorded it.
    UNRECORDED = "unrecorded"
    #: It needs another person's approval, went on without, or what it needs is not what was recorded.
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where: the number of an event, or what people call the payment."""

    flaw: Flaw
    where: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The outcome: how much was looked at, and what is wrong with it."""

    payments: int
    events: int
    findings: tuple[Finding, ...] = ()


def verify(journal: Journal, company_id: str | None = None) -> Verified:
    """Walk the whole chain, then every payment of a company (None: of all).

    Raises:
        FilesError: The journal cannot be read.
    """
    findings = [Finding(Flaw.CHAIN, str(seq)) for seq in journal.broken_events()]
    payments = events = 0
    for history in journal.history(company_id):
        payments += 1
        events += len(history.events)
        findings += [Finding(flaw, _name(history)) for flaw in _flaws(history)]
    return Verified(payments, events, tuple(findings))


def _flaws(history: History) -> list[Flaw]:
    payment = history.payment
    recorded = [event for event in history.events if event.kind is EventKind.RECORDED_HERE]
    if len(recorded) != 1 or history.events[0] is not recorded[0]:
        return [Flaw.UNRECORDED]
    found = []
    if history.events[-1].state is not payment.state:
        found.append(Flaw.STATE)
    said = recorded[0].detail
    is_state = {
        "body_sha256": hashlib.sha256(payment.body).hexdigest(),
        "idempotency_key": payment.idempotency_key,
        "amount": str(payment.amount),
        "path": payment.path,
    }
    if any(said.get(name) != value for name, value in is_state.items()):
        found.append(Flaw.REQUEST)
    if said.get("needs", "") != needs_text(payment.needs) or not _was_approved(history):
        found.append(Flaw.APPROVAL)
    return found


def _was_approved(history: History) -> bool:
    """Whether it needs no approval, waits for it, ended unsent, or the chain says that another gave it."""
    payment = history.payment
    if not payment.needs or payment.state in (State.TO_APPROVE, State.CANCELLED):
        return True
    given = (event.detail for event in history.events if event.kind is EventKind.APPROVED)
    return any(may_approve(history.run.account, str(one.get("account", ""))) for one in given)


def _name(history: History) -> str:
    payment = history.payment
    return f"{history.run.title}/{payment.position + 1} {payment.supplier_name}".rstrip()
