"""From a plan or deed to what the journal records: the exact bytes it will be sent as. Pure."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bookkeeper.codat import AsyncLine, AsyncLink, AsyncPayment, SinglePayment
from bookkeeper.journal import NewPayment, NewRun
from bookkeeper.payables.deeds import PlannedDeed
from bookkeeper.payables.plan import LINK_RATE, Line, Plan, PlannedPayment
from bookkeeper.payables.rules import Api
from bookkeeper.payables.undoing import Undoing
from bookkeeper.payments.deed_orders import Requests, When, new_deed


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose books a run is for. `software` is its name as its users know it."""

    company_id: str
    connection_id: str
    company_name: str
    software: str


@dataclass(frozen=True, slots=True)
class Order:
    """A plan the user has pressed *Record* on, or a deed or the undoing of a run that was confirmed.

    Attributes:
        recorded_by: The person, in words.
        hold_until: Nothing is sent before this moment (UTC).
        timeout_minutes: When a queued write counts as timed out; it may be written all the same (DOMAIN 7.3).
        account: The person's, as in `journal.NewRun`.
    """

    what: Plan | PlannedDeed | Undoing
    recorded_by: str
    hold_until: datetime
    timeout_minutes: int | None = None
    account: str = ""


def new_run(order: Order, whose: Whose, requests: Requests) -> NewRun:
    """Build the run, minting one idempotency key for each payment: the only place that does.

    Args:
        order: What to record.
        whose: In whose books.
        requests: Build each payment's request.

    Raises:
        RefusedError: A payment holds something that cannot be sent.
    """
    wait = order.timeout_minutes
    if isinstance(order.what, PlannedDeed):
        when = When(order.hold_until.date(), wait)
        payments: tuple[NewPayment, ...] = (new_deed(order.what, requests, _new_key(), when),)
    elif isinstance(order.what, Undoing):
        payments = tuple(_deletions(order.what, requests, When(order.hold_until.date(), wait)))
    else:
        payments = tuple(_new_payment(payment, requests, wait) for payment in order.what.payments)
    return NewRun(
        whose.company_id,
        whose.connection_id,
        whose.company_name,
        whose.software,
        order.recorded_by,
        payments,
        order.hold_until,
        order.what.run_id if isinstance(order.what, Undoing) else None,
        order.account,
    )


def knowing_payees(
    new: NewRun, changed_at: Callable[[Sequence[str]], Mapping[str, datetime | None]]
) -> NewRun:
    """The run with what the copy of the books knows of the suppliers it pays.

    Args:
        new: As it was built.
        changed_at: When suppliers were last changed, as far as they are known (`books.Reader`).
    """
    of_links = {item.supplier_id for one in new.payments for item in one.links}
    payees = {one.supplier_id for one in new.payments} | of_links
    return replace(new, payees_changed_at=changed_at(sorted(payees - {""})))


def _deletions(undoing: Undoing, requests: Requests, when: When) -> Iterator[NewPayment]:
    for deletion, after in zip(undoing.deletions, undoing.after, strict=True):
        yield replace(new_deed(deletion, requests, _new_key(), when), depends_on=after)


def _new_payment(payment: PlannedPayment, requests: Requests, wait: int | None) -> NewPayment:
    request = (
        requests.live.payment_request(_single(payment))
        if payment.api is Api.SYNC
        else requests.queued.payment_request(_queued(payment), wait)
    )
    return NewPayment(
        api=payment.api,
        supplier_id=payment.supplier_id or "",
        supplier_name=payment.supplier_name,
        account_id=payment.account.id if payment.account is not None else "",
        amount=payment.amount,
        paid_on=payment.paid_on,
        reference=payment.reference,
        method=request.method,
        path=request.path,
        body=request.body,
        idempotency_key=_new_key(),
        links=payment.links,
        depends_on=payment.depends_on,
    )


def _single(payment: PlannedPayment) -> SinglePayment:
    (link,) = payment.links
    assert payment.account is not None
    return SinglePayment(
        bill_id=link.record_id,
        amount=payment.amount,
        paid_on=payment.paid_on,
        account_id=payment.account.id,
        reference=payment.reference,
        rate=payment.rate,
    )


def _queued(payment: PlannedPayment) -> AsyncPayment:
    return AsyncPayment(
        total=payment.amount,
        paid_on=payment.paid_on,
        lines=tuple(_line(line) for line in payment.lines),
        supplier_id=payment.supplier_id,
        account_id=payment.account.id if payment.account is not None else None,
        rate=payment.rate,
        method_id=payment.method.id if payment.method is not None else None,
        reference=payment.reference or None,
        note=payment.note or None,
    )


def _line(line: Line) -> AsyncLine:
    links = tuple(AsyncLink(link.kind, link.record_id, link.change, LINK_RATE) for link in line.links)
    return AsyncLine(line.amount, links, line.allocated_on)


def _new_key() -> str:
    return str(uuid.uuid4())
