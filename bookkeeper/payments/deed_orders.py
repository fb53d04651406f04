"""From a deed to the journal's row: its exact request, and what it does to records that are there. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bookkeeper.errors import RefusedError
from bookkeeper.journal import NewPayment
from bookkeeper.payables.deeds import (
    Act,
    ChangeBill,
    ChangeSupplier,
    DeleteBill,
    DeletePayment,
    MakeBill,
    MakeCreditNote,
    MakeSupplier,
    PlannedDeed,
)
from bookkeeper.payables.money import NO_CURRENCY, Money, TooFineError
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.records import Bill, CreditNote, Supplier
from bookkeeper.payables.rules import Api

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Gateway, StoredRequest


@dataclass(frozen=True, slots=True)
class Requests:
    """The gateways, as builders of requests; nothing is sent here."""

    live: Gateway
    queued: AsyncGateway


@dataclass(frozen=True, slots=True)
class When:
    """Times of a deed.

    Attributes:
        today: Stands for a date where the record has none.
        timeout_minutes: When a queued write counts as timed out; None for never.
    """

    today: date
    timeout_minutes: int | None = None


def new_deed(planned: PlannedDeed, requests: Requests, key: str, when: When) -> NewPayment:
    """The journal's row for a deed.

    Args:
        planned: What to do, over which API.
        requests: Build the request.
        key: Its one idempotency key.
        when: Its times.

    Raises:
        RefusedError: It holds something that cannot be sent, has no total, or its lines come to another.
    """
    common: dict[str, Any] = {"api": planned.api, "idempotency_key": key}
    request, today = _request(planned, requests, when.timeout_minutes), when.today
    match planned.deed:
        case DeletePayment():
            return _delete_payment(planned.deed, request, common, today)
        case DeleteBill(bill):
            gone = _left(bill, Money.zero(bill.currency))
            return _bill(bill, Act.DELETE_BILL, request, common, today, gone)
        case MakeBill(bill):
            return _bill(bill, Act.MAKE_BILL, request, common, today)
        case ChangeBill(before, after):
            changed = _left(before, _total(after.total))
            return _bill(after, Act.CHANGE_BILL, request, common, today, changed)
        case MakeCreditNote(note):
            return _credit_note(note, request, common, today)
        case MakeSupplier(supplier):
            return _supplier(supplier, Act.MAKE_SUPPLIER, request, common, today)
        case ChangeSupplier(_, after):
            return _supplier(after, Act.CHANGE_SUPPLIER, request, common, today)


def _request(planned: PlannedDeed, requests: Requests, wait: int | None) -> StoredRequest:
    live, queued = requests.live, requests.queued
    is_live = planned.api is Api.SYNC
    match planned.deed:
        case DeletePayment(payment):
            return queued.delete_payment_request(payment.id)
        case DeleteBill(bill):
            return queued.delete_bill_request(bill.id)
        case MakeBill(bill):
            return live.bill_request(bill) if is_live else queued.bill_request(bill, wait)
        case ChangeBill(_, bill):
            return live.update_bill_request(bill) if is_live else queued.update_bill_request(bill, wait)
        case MakeCreditNote(note):
            return queued.credit_note_request(note, wait)
        case MakeSupplier(one):
            return live.supplier_request(one) if is_live else queued.supplier_request(one, wait)
        case ChangeSupplier(_, one):
            return live.update_supplier_request(one) if is_live else queued.update_supplier_request(one, wait)


def _delete_payment(
    deed: DeletePayment, request: StoredRequest, common: dict[str, Any], today: date
) -> NewPayment:
    payment = deed.payment
    total = payment.total or Money.zero(payment.currency)
    own = Link(
        LinkKind.BILL_PAYMENT, payment.id, payment.reference or payment.id, change=-total, before=total
    )
    # A record may stand on several lines: what becomes of it is the sum.
    sums: dict[tuple[str, str], Decimal] = {}
    for link in payment.links:
        key = link.kind, link.record_id
        sums[key] = sums.get(key, Decimal(0)) + link.amount
    undone = (_undone(kind, record_id, amount, deed) for (kind, record_id), amount in sums.items())
    links = [own, *(link for link in undone if link is not None)]
    return NewPayment(
        supplier_id=payment.supplier_id or "",
        supplier_name=payment.supplier_name,
        account_id=payment.account_id or "",
        amount=-total,
        paid_on=payment.paid_on or today,
        reference=payment.reference or payment.id,
        links=tuple(links),
        act=Act.DELETE_PAYMENT,
        **_sent(request),
        **common,
    )


def _undone(kind: str, record_id: str, amount: Decimal, deed: DeletePayment) -> Link | None:
    """What becomes of a record that the payment touched; None where that cannot be told exactly."""
    bill = next((one for one in deed.bills if one.id == record_id), None)
    note = next((one for one in deed.credit_notes if one.id == record_id), None)
    try:
        if kind == LinkKind.BILL and bill is not None and bill.amount_due is not None:
            change = Money.of(-amount, bill.currency)
            return Link(LinkKind.BILL, bill.id, bill.reference or bill.id, change, bill.amount_due)
        if kind == LinkKind.CREDIT_NOTE and note is not None and note.remaining is not None:
            change = Money.of(-amount, note.currency)
            return Link(LinkKind.CREDIT_NOTE, note.id, note.number or note.id, change, note.remaining)
    except TooFineError:
        # Books may hold parts of a coin (DOMAIN 4): the payment's own absence has to do.
        return None
    return None


def _bill(
    bill: Bill,
    act: Act,
    request: StoredRequest,
    common: dict[str, Any],
    today: date,
    *links: Link,
) -> NewPayment:
    return NewPayment(
        supplier_id=bill.supplier_id,
        supplier_name=bill.supplier_name,
        account_id="",
        amount=_total(bill.total),
        paid_on=bill.issued_on or today,
        reference=bill.reference,
        links=links,
        act=act,
        **_sent(request),
        **common,
    )


def _credit_note(note: CreditNote, request: StoredRequest, common: dict[str, Any], today: date) -> NewPayment:
    return NewPayment(
        supplier_id=note.supplier_id,
        supplier_name=note.supplier_name,
        account_id="",
        amount=_total(note.total),
        paid_on=note.issued_on or today,
        reference=note.number,
        links=(),
        act=Act.MAKE_CREDIT_NOTE,
        **_sent(request),
        **common,
    )


def _supplier(
    supplier: Supplier, act: Act, request: StoredRequest, common: dict[str, Any], today: date
) -> NewPayment:
    return NewPayment(
        supplier_id=supplier.id,
        supplier_name=supplier.name,
        account_id="",
        amount=Money.zero(supplier.default_currency or NO_CURRENCY),
        paid_on=today,
        reference="",
        links=(),
        act=act,
        **_sent(request),
        **common,
    )


def _left(bill: Bill, due: Money) -> Link:
    """The link that takes a bill from what is due now to what is due afterwards."""
    before = bill.amount_due or Money.zero(bill.currency)
    return Link(LinkKind.BILL, bill.id, bill.reference or bill.id, change=due - before, before=before)


def _total(total: Money | None) -> Money:
    """What a document comes to.

    Raises:
        RefusedError: It does not say: then nothing could be compared with the books afterwards.
    """
    if total is None:
        raise RefusedError("The total is missing.", title="This cannot be recorded as it stands")
    return total


def _sent(request: StoredRequest) -> dict[str, Any]:
    return {"method": request.method, "path": request.path, "body": request.body}
