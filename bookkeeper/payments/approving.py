"""What a person's approval makes of a payment that waits for it, decided as `decide` does. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bookkeeper.journal import EventKind, Payment, State, Why
from bookkeeper.payables.approval import Person, may_approve
from bookkeeper.payments.decide import Step


def when_approved(payment: Payment, who: Person, now: datetime) -> Step:
    """Let a payment be sent that another person has prepared; one's own stays as it is.

    It goes on waiting to the end of its hold, if that is still to come.
    """
    if payment.state is not State.TO_APPROVE or not may_approve(payment.account, who.account):
        return Step()
    approved = replace(
        payment.progress,
        state=State.HELD,
        why=Why("approved", (str(who),)),
        due_at=max(payment.progress.due_at, now),
    )
    detail = {"account": who.account, "name": who.name}
    return Step(progress=approved, kind=EventKind.APPROVED, detail=detail, approved_by=who)


def when_sent_back(payment: Payment, who: Person, reason: str) -> Step:
    """End a payment that waits for approval, unsent, in the words of who does not approve it."""
    if payment.state is not State.TO_APPROVE:
        return Step()
    back = replace(payment.progress, state=State.CANCELLED, why=Why("sent-back", (str(who), reason)))
    detail = {"account": who.account, "name": who.name, "reason": reason}
    return Step(progress=back, kind=EventKind.SENT_BACK, detail=detail)
