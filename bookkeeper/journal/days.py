"""What of the journal matters today, for several companies: what waits for a person, what was recorded.

Opened over a `Journal`, on its thread; writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from bookkeeper.journal import rows
from bookkeeper.journal.entries import State
from bookkeeper.journal.tables import payment, run
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money, Totals

if TYPE_CHECKING:
    from bookkeeper.journal.store import Journal

_UNDER_WAY = (State.HELD, State.SENDING, State.ACCEPTED)
_WATCHED = (State.ATTENTION, State.UNKNOWN, State.TO_APPROVE, *_UNDER_WAY)
_UNDONE = (State.REFUSED.value, State.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class JournalDay:
    """One company's payments and deeds.

    Attributes:
        needs_you: Those that a person has to decide about.
        to_approve: Those that wait for another person's approval.
        unknown: Those of which nobody can say yet what became of them.
        under_way: Those that wait to be sent or written.
        recorded: Payments recorded lately, those that were refused or cancelled left out.
        totals: What these come to, per currency.
        last_at: When the newest of them was recorded, UTC.
    """

    needs_you: int = 0
    to_approve: int = 0
    unknown: int = 0
    under_way: int = 0
    recorded: int = 0
    totals: Totals = field(default_factory=Totals)
    last_at: datetime | None = None


def journal_days(journal: Journal, company_ids: Sequence[str], since: datetime) -> dict[str, JournalDay]:
    """The day of each of these companies; "lately" is since that moment (UTC).

    Raises:
        FilesError: The journal cannot be read.
    """
    counts = _counts(journal, company_ids)
    recorded = _recorded(journal, company_ids, since)
    found = {}
    for company_id in company_ids:
        own = counts.get(company_id, {})
        lately = recorded.get(company_id, [])
        found[company_id] = JournalDay(
            needs_you=own.get(State.ATTENTION, 0),
            to_approve=own.get(State.TO_APPROVE, 0),
            unknown=own.get(State.UNKNOWN, 0),
            under_way=sum(own.get(state, 0) for state in _UNDER_WAY),
            recorded=sum(row["count"] for row in lately),
            totals=Totals(Money(int(row["sum"]), row["currency"]) for row in lately),
            last_at=max((rows.moment(row["last"]) for row in lately), default=None),
        )
    return found


def _counts(journal: Journal, company_ids: Sequence[str]) -> dict[str, dict[State, int]]:
    columns = (payment.c.company_id, payment.c.state)
    query = (
        select(*columns, func.count())
        .where(payment.c.company_id.in_(company_ids), payment.c.state.in_([one.value for one in _WATCHED]))
        .group_by(*columns)
    )
    counts: dict[str, dict[State, int]] = {}
    with journal._reading() as connection:
        for company_id, state, count in connection.execute(query):
            counts.setdefault(company_id, {})[State(state)] = count
    return counts


def _recorded(journal: Journal, company_ids: Sequence[str], since: datetime) -> dict[str, list[rows.Row]]:
    columns = (payment.c.company_id, payment.c.currency)
    query = (
        select(*columns, func.count().label("count"), func.sum(payment.c.amount_minor).label("sum"))
        .add_columns(func.max(run.c.recorded_at).label("last"))
        .join(run, run.c.id == payment.c.run_id)
        .where(
            payment.c.company_id.in_(company_ids),
            payment.c.act == Act.PAY.value,
            payment.c.state.not_in(_UNDONE),
            run.c.recorded_at >= rows.stamp(since),
        )
        .group_by(*columns)
    )
    recorded: dict[str, list[rows.Row]] = {}
    with journal._reading() as connection:
        for row in connection.execute(query):
            recorded.setdefault(row.company_id, []).append(row._asdict())
    return recorded
