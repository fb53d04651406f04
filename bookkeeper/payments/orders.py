"""From a plan to what the journal records: each payment with the exact bytes it will be sent as. Pure."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bookkeeper.codat import SinglePayment, StoredRequest
from bookkeeper.journal import NewPayment, NewRun
from bookkeeper.payables.plan import Plan, PlannedPayment

#: Builds the request of a payment, as `Gateway.payment_request` does; sends nothing.
RequestFor = Callable[[SinglePayment], StoredRequest]


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose books a run is for. `software` is its name as its users know it."""

    company_id: str
    connection_id: str
    company_name: str
    software: str


@dataclass(frozen=True, slots=True)
class Order:
    """A plan the user has pressed *Record* on.

    Attributes:
        recorded_by: The person, as the operating system knows them.
        hold_until: Nothing is sent before this moment (UTC).
    """

    plan: Plan
    recorded_by: str
    hold_until: datetime


def new_run(order: Order, whose: Whose, request_for: RequestFor) -> NewRun:
    """Build the run, minting one idempotency key for each payment: the only place that does.

    Args:
        order: What to record.
        whose: In whose books.
        request_for: Builds each payment's request.

    Raises:
        RefusedError: A payment holds something that cannot be sent.
    """
    return NewRun(
        whose.company_id,
        whose.connection_id,
        whose.company_name,
        whose.software,
        order.recorded_by,
        tuple(_new_payment(payment, request_for) for payment in order.plan.payments),
        order.hold_until,
    )


def _new_payment(payment: PlannedPayment, request_for: RequestFor) -> NewPayment:
    (link,) = payment.links
    account_id = payment.account.id if payment.account is not None else ""
    single = SinglePayment(
        bill_id=link.record_id,
        amount=payment.amount,
        paid_on=payment.paid_on,
        account_id=account_id,
        reference=payment.reference,
        rate=payment.rate,
    )
    request = request_for(single)
    return NewPayment(
        api=payment.api,
        supplier_id=payment.supplier_id or "",
        supplier_name=payment.supplier_name,
        account_id=account_id,
        amount=payment.amount,
        paid_on=payment.paid_on,
        reference=payment.reference,
        method=request.method,
        path=request.path,
        body=request.body,
        idempotency_key=str(uuid.uuid4()),
        links=payment.links,
    )
