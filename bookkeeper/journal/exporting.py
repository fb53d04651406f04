"""The journal as JSON Lines, for an auditor or another program: runs, payments, events; no secret.

Left out are idempotency keys, which open nothing but are nobody's business, the ids of bank accounts, and the
requests and answers, which hold them. A body is named by its SHA-256, which the journal's chain pins.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from bookkeeper.journal.entries import Event, History, KeptPolicy, Payment, RunFacts
from bookkeeper.journal.rows import stamp
from bookkeeper.journal.store import Journal

#: What an event's detail may hold and an export may not.
_PRIVATE = frozenset({"idempotency_key", "answer", "path"})


def lines(journal: Journal, company_id: str | None = None) -> Iterator[str]:
    """One JSON object a line: each run before its payments, each payment before its events.

    Raises:
        FilesError: The journal cannot be read.
    """
    run_id = None
    for history in journal.history(company_id):
        if history.run.id != run_id:
            run_id = history.run.id
            yield _line("run", _run(history.run))
        yield _line("payment", _payment(history))
        for event in history.events:
            yield _line("event", _event(event))

    for policy in reversed(journal.approvals.policies(company_id)):
        yield _line("policy", _policy(policy))


def _policy(kept: KeptPolicy) -> Mapping[str, object]:
    policy = kept.policy
    return {
        "company_id": kept.company_id,
        "at": stamp(kept.at),
        "by": str(kept.by),
        "is_on": policy.is_on,
        "limits": {one.currency: str(one.decimal) for one in policy.limits},
        "new_payees": policy.new_payees,
    }


def _run(run: RunFacts) -> Mapping[str, object]:
    return {
        "id": run.id,
        "title": run.title,
        "company_id": run.company_id,
        "company": run.company_name,
        "software": run.software,
        "recorded_by": run.recorded_by,
        "recorded_at": stamp(run.recorded_at),
        "account": run.account,
    }


def _payment(history: History) -> Mapping[str, object]:
    payment = history.payment
    return {
        "id": payment.id,
        "run_id": payment.run_id,
        "position": payment.position,
        "act": payment.act.value,
        "api": payment.api.value,
        "supplier_id": payment.supplier_id,
        "supplier": payment.supplier_name,
        "amount": str(payment.amount.decimal),
        "currency": payment.amount.currency,
        "paid_on": payment.paid_on.isoformat(),
        "reference": payment.reference,
        "depends_on": payment.depends_on,
        "body_sha256": hashlib.sha256(payment.body).hexdigest(),
        "links": [
            {
                "kind": link.kind.value,
                "id": link.record_id,
                "label": link.label,
                "change": str(link.change.decimal),
                "before": str(link.before.decimal),
                "currency": link.change.currency,
            }
            for link in payment.links
        ],
        "needs_approval": [need.kind.value for need in payment.needs],
        "approved_by": str(payment.approved_by) if payment.approved_by is not None else None,
        **_progress(payment),
    }


def _progress(payment: Payment) -> Mapping[str, object]:
    progress = payment.progress
    return {
        "state": progress.state.value,
        "why": [progress.why.code, *progress.why.values],
        "attempts": progress.attempts,
        "first_sent_at": _stamp(progress.first_sent_at),
        "last_sent_at": _stamp(progress.last_sent_at),
        "record_id": progress.record_id,
        "correlation_id": progress.correlation_id,
    }


def _event(event: Event) -> Mapping[str, object]:
    return {
        "seq": event.seq,
        "payment_id": event.payment_id,
        "at": stamp(event.at),
        "kind": event.kind.value,
        "state": event.state.value,
        "detail": {name: value for name, value in event.detail.items() if name not in _PRIVATE},
    }


def _stamp(moment: datetime | None) -> str | None:
    return stamp(moment) if moment is not None else None


def _line(what: str, values: Mapping[str, object]) -> str:
    return json.dumps({"what": what, **values}, ensure_ascii=False)
