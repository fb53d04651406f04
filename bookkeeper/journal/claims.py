"""Records on open payments: reserved by one run at a time, which the database enforces."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, exists, insert, select, update

from bookkeeper.errors import AlreadyInPaymentError
from bookkeeper.journal import rows
from bookkeeper.journal.entries import FINAL_STATES, NewRun, Payment
from bookkeeper.journal.tables import claim, link, payment, run
from bookkeeper.payables.plan import LinkKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FINAL = tuple(state.value for state in FINAL_STATES)

# Made once: putting a statement together takes longer than carrying it out.
_STILL_NEEDED = exists(
    select(link.c.payment_id)
    .join(payment, payment.c.id == link.c.payment_id)
    .where(
        payment.c.run_id == bindparam("of_run"),
        *(payment.c.state != state for state in _FINAL),
        link.c.kind == claim.c.kind,
        link.c.record_id == claim.c.record_id,
    )
)
_RELEASE = (
    update(claim)
    .where(
        claim.c.run_id == bindparam("of_run"),
        claim.c.kind == bindparam("of_kind"),
        claim.c.record_id == bindparam("of_record"),
        ~_STILL_NEEDED,
    )
    .values(released_at=bindparam("at"))
)


def claim_all(connection: Connection, new: NewRun, run_id: str) -> None:
    """Reserve every record of a run that is being recorded.

    Raises:
        AlreadyInPaymentError: Another run has some of them; it says which, whose run, and since when.
    """
    wanted = {
        (item.kind.value, item.record_id): item.label
        for one in new.payments
        for item in one.links
        if item.kind is not LinkKind.PAYMENT_ON_ACCOUNT
    }
    taken = (
        select(claim.c.kind, claim.c.record_id, run.c.recorded_by, run.c.recorded_at)
        .join(run, run.c.id == claim.c.run_id)
        .where(claim.c.company_id == new.company_id, claim.c.released_at.is_(None))
    )
    clashes: dict[tuple[str, str], list[str]] = {}
    for kind, record_id, who, at in connection.execute(taken):
        if (kind, record_id) in wanted:
            clashes.setdefault((who, at), []).append(wanted[kind, record_id])
    if clashes:
        raise AlreadyInPaymentError(
            "Already on a payment that has not ended; in brackets who recorded it, and when: {0}.",
            _in_words(clashes),
        )
    base = {"run_id": run_id, "company_id": new.company_id}
    if wanted:
        connection.execute(insert(claim), [base | {"kind": k, "record_id": r} for k, r in wanted])


def _in_words(clashes: dict[tuple[str, str], list[str]]) -> str:
    """Records with who recorded them and when, by signs alone: the words around them are translated."""
    parts = [
        f"{', '.join(sorted(labels))} ({who}, {rows.moment(at).astimezone():%Y-%m-%d %H:%M})"
        for (who, at), labels in sorted(clashes.items(), key=lambda item: item[0][1])
    ]
    return "; ".join(parts)


def release(connection: Connection, ended: Iterable[Payment], at: str) -> None:
    """Let go of what ended payments reserved, unless another open payment of their run needs it."""
    let_go = [
        {"of_run": one.run_id, "of_kind": item.kind.value, "of_record": item.record_id, "at": at}
        for one in ended
        for item in one.links
    ]
    if let_go:
        connection.execute(_RELEASE, let_go)
