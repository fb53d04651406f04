"""Between the journal's records and its rows. Pure; times become text and back here only."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from bookkeeper.journal.entries import (
    Change,
    Event,
    EventKind,
    NewPayment,
    NewRun,
    Payment,
    Progress,
    RunFacts,
    Standing,
    State,
    Why,
)
from bookkeeper.payables.approval import Person, needs_of
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api

Row = Mapping[str, Any]


def stamp(moment: datetime) -> str:
    """A moment as the journal writes it: UTC, microseconds, ``Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(text: str) -> datetime:
    """The moment of a stamp."""
    # `fromisoformat` is many times quicker than `strptime`, and every row has some of these.
    return datetime.fromisoformat(text)


def run_values(new: NewRun) -> dict[str, object]:
    """The columns of a run that are known before it has its number."""
    return {
        "company_id": new.company_id,
        "connection_id": new.connection_id,
        "company_name": new.company_name,
        "software": new.software,
        "recorded_by": new.recorded_by,
        "undoes": new.undoes,
        "account": new.account or new.recorded_by,
    }


def request_values(new: NewPayment) -> dict[str, object]:
    """The columns of a payment that never change."""
    return {
        "api": new.api.value,
        "supplier_id": new.supplier_id,
        "supplier_name": new.supplier_name,
        "account_id": new.account_id,
        "amount_minor": new.amount.minor,
        "currency": new.amount.currency,
        "paid_on": new.paid_on.isoformat(),
        "reference": new.reference,
        "method": new.method,
        "path": new.path,
        "body": new.body,
        "idempotency_key": new.idempotency_key,
        "act": new.act.value,
    }


#: The columns of `progress_values`.
PROGRESS_COLUMNS = (
    "state",
    "why",
    "attempts",
    "is_doubtful",
    "may_resend",
    "looks",
    "first_sent_at",
    "last_sent_at",
    "due_at",
    "record_id",
    "correlation_id",
    "push_key",
)


def progress_values(progress: Progress) -> dict[str, object]:
    """The columns of a payment that change."""
    return {
        "state": progress.state.value,
        "why": json.dumps([progress.why.code, *progress.why.values], ensure_ascii=False),
        "attempts": progress.attempts,
        "is_doubtful": progress.is_doubtful,
        "may_resend": progress.may_resend,
        "looks": progress.looks,
        "first_sent_at": _stamp_or_none(progress.first_sent_at),
        "last_sent_at": _stamp_or_none(progress.last_sent_at),
        "due_at": stamp(progress.due_at),
        "record_id": progress.record_id,
        "correlation_id": progress.correlation_id,
        "push_key": progress.push_key,
    }


def change_values(change: Change, at: str) -> dict[str, object]:
    """The columns of `progress_values`, and which payment is changed as it was before."""
    before = change.before
    was = {
        "of_id": before.id,
        "was_state": before.state.value,
        "was_changed_at": stamp(before.changed_at),
    }
    return was | progress_values(change.progress) | {"changed_at": at}


def link_values(payment_id: str, position: int, link: Link) -> dict[str, object]:
    """One row of the link table."""
    return {
        "payment_id": payment_id,
        "position": position,
        "kind": link.kind.value,
        "record_id": link.record_id,
        "label": link.label,
        "currency": link.change.currency,
        "before_minor": link.before.minor,
        "change_minor": link.change.minor,
        "supplier_id": link.supplier_id,
        "supplier_name": link.supplier_name,
    }


def link_of(row: Row) -> Link:
    """The link of a row."""
    return Link(
        LinkKind(row["kind"]),
        row["record_id"],
        row["label"],
        change=Money(row["change_minor"], row["currency"]),
        before=Money(row["before_minor"], row["currency"]),
        supplier_id=row["supplier_id"],
        supplier_name=row["supplier_name"],
    )


def payment_of(row: Row, links: tuple[Link, ...]) -> Payment:
    """The payment of a row joined with its run and its approval."""
    return Payment(
        id=row["id"],
        run_id=row["run_id"],
        run_title=run_title(row["year"], row["number"]),
        position=row["position"],
        depends_on=row["depends_on"],
        company_id=row["company_id"],
        connection_id=row["connection_id"],
        api=Api(row["api"]),
        supplier_id=row["supplier_id"],
        supplier_name=row["supplier_name"],
        account_id=row["account_id"],
        amount=Money(row["amount_minor"], row["currency"]),
        paid_on=date.fromisoformat(row["paid_on"]),
        reference=row["reference"],
        method=row["method"],
        path=row["path"],
        body=row["body"],
        idempotency_key=row["idempotency_key"],
        links=links,
        recorded_at=moment(row["recorded_at"]),
        changed_at=moment(row["changed_at"]),
        progress=_progress_of(row),
        act=Act(row["act"]),
        recorded_by=row["recorded_by"],
        account=row["account"],
        needs=needs_of(row["needs"]),
        approved_by=_approver_of(row),
    )


def standing_of(row: Sequence[Any]) -> Standing:
    """The standing of a row whose columns are in that order."""
    payment_id, api, act, state, due_at, depends_on, waits_for = row
    return Standing(
        payment_id,
        Api(api),
        Act(act),
        State(state),
        moment(due_at),
        depends_on,
        State(waits_for) if waits_for is not None else None,
    )


def event_of(row: Row) -> Event:
    """The event of a row."""
    return Event(
        row["seq"],
        row["payment_id"],
        moment(row["at"]),
        EventKind(row["kind"]),
        State(row["state"]),
        json.loads(row["detail"]),
    )


def run_of(row: Row) -> RunFacts:
    """The run of a row."""
    return RunFacts(
        row["id"],
        run_title(row["year"], row["number"]),
        row["company_id"],
        row["company_name"],
        row["software"],
        row["recorded_by"],
        moment(row["recorded_at"]),
        row["undoes"],
        row["account"],
    )


def run_title(year: int, number: int) -> str:
    """How people name a run, e.g. ``2026-118``."""
    return f"{year}-{number}"


def _progress_of(row: Row) -> Progress:
    code, *values = json.loads(row["why"])
    return Progress(
        state=State(row["state"]),
        why=Why(code, tuple(values)),
        due_at=moment(row["due_at"]),
        attempts=row["attempts"],
        is_doubtful=bool(row["is_doubtful"]),
        may_resend=bool(row["may_resend"]),
        looks=row["looks"],
        first_sent_at=_moment_or_none(row["first_sent_at"]),
        last_sent_at=_moment_or_none(row["last_sent_at"]),
        record_id=row["record_id"],
        correlation_id=row["correlation_id"],
        push_key=row["push_key"],
    )


def _approver_of(row: Row) -> Person | None:
    account = row["approved_account"]
    return Person(account, row["approved_name"]) if account is not None else None


def _stamp_or_none(when: datetime | None) -> str | None:
    return stamp(when) if when is not None else None


def _moment_or_none(text: str | None) -> datetime | None:
    return moment(text) if text is not None else None
