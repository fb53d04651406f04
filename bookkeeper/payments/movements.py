"""What other payments of this program explain of a balance that moved. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from bookkeeper.journal import Payment, State
from bookkeeper.payables.money import Money
from bookkeeper.payments.proof import WRITTEN

#: So long around the moment at which a balance was read a payment may be in it or not: clocks differ, and the
#: service's copy of the books is not made in an instant.
AROUND = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Effect:
    """What one payment makes a balance fall by, and when.

    Attributes:
        settled_at: Since when it is known to be in the books; None where that is not known yet.
        is_written: False for one that was sent and may be in the books or not.
    """

    fall: Money
    sent_at: datetime
    settled_at: datetime | None
    is_written: bool


@dataclass(frozen=True, slots=True)
class Since:
    """The effects on what was read at one moment."""

    read_at: datetime
    effects: Sequence[Effect]


def effect(payment: Payment, fall: Money) -> Effect | None:
    """A payment's effect; None where it was never sent, or is known not to be in the books."""
    sent_at = payment.progress.last_sent_at
    if sent_at is None or not fall or payment.state in (State.REFUSED, State.CANCELLED):
        return None
    settled_at = payment.changed_at if payment.state is State.PROVEN else None
    return Effect(fall, sent_at, settled_at, payment.state in WRITTEN)


def explained(unexplained: Money, since: Iterable[Since]) -> Money:
    """The fall that other payments come to since a balance was read.

    One that was on its way while the balance was read may have been in it already, and one that is on its way
    now may be in what is read now: payments come to the books in the order in which they were sent, so that
    one of a few sums is right. The one that explains the movement is taken.

    Args:
        unexplained: What the balance fell by beyond the run's own payments.
        since: The effects, by when that part of the balance was read.
    """
    sure = nothing = Money.zero(unexplained.currency)
    likely, possible = nothing, {nothing}
    for part in since:
        written = [one for one in part.effects if one.is_written]
        after = [one for one in written if one.sent_at > part.read_at + AROUND]
        sure += _sum(after, nothing)
        near = [one for one in written if one.sent_at <= part.read_at + AROUND and _may_come_after(one, part)]
        likely += _sum((one for one in near if one.sent_at >= part.read_at), nothing)
        possible = _with_each(possible, reversed(_in_order(near)), nothing)
        open_ones = [one for one in part.effects if not one.is_written]
        possible = _with_each(possible, _in_order(open_ones), nothing)
    rest = unexplained - sure
    return sure + (rest if rest in possible else likely)


def _may_come_after(one: Effect, part: Since) -> bool:
    return one.settled_at is None or one.settled_at >= part.read_at - AROUND


def _in_order(effects: Iterable[Effect]) -> list[Effect]:
    return sorted(effects, key=lambda one: one.sent_at)


def _with_each(sums: set[Money], effects: Iterable[Effect], nothing: Money) -> set[Money]:
    """Each sum with none, the first, the first two, ... of the effects."""
    totals = list(accumulate((one.fall for one in effects), initial=nothing))
    return {one + total for one in sums for total in totals}


def _sum(effects: Iterable[Effect], nothing: Money) -> Money:
    return sum((one.fall for one in effects), nothing)
