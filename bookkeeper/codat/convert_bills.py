"""From a wire bill to a bill that says what is wrong with it.

A flawed bill stays on the list, marked and not payable, until the accounting software mends it.
"""

from __future__ import annotations

from decimal import Decimal

from bookkeeper.codat import convert, wire
from bookkeeper.codat.scrutiny import Scrutiny, quoted
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Allocation, Bill, BillStatus

_STILL_OWED = (BillStatus.OPEN, BillStatus.PARTIALLY_PAID)

#: What a person calls the fields of a bill that must not be lost. The date of change may: it costs a re-read.
_FIELD_WORDS = {
    "reference": "reference",
    "supplierRef": "supplier",
    "issueDate": "issue date",
    "dueDate": "due date",
    "currency": "currency",
    "currencyRate": "exchange rate",
    "lineItems": "lines",
    "status": "status",
    "totalAmount": "total",
    "amountDue": "amount due",
    "metadata": "mark of deletion",
}


def bill(
    sent: wire.BillWire,
    lost: tuple[str, ...] = (),
    *,
    changed: str | None = None,
    note: str | None = None,
    allocations: tuple[Allocation, ...] = (),
) -> Bill:
    """A bill with everything that could be understood, and its flaw in words if not all could.

    Args:
        sent: The bill as it came.
        lost: Names, as sent, of fields that could not even be decoded.
        changed: When the copy of the books changed, where the accounting software does not say when it did.
        note: As for `Bill`.
        allocations: As for `Bill`.
    """
    scrutiny = Scrutiny(lost, _FIELD_WORDS)
    status = _status(sent, scrutiny)
    currency = scrutiny.currency(sent.currency)
    total = scrutiny.amount(sent.total_amount, currency, "total")
    due = scrutiny.amount(sent.amount_due, currency, "amount due")
    if scrutiny.has("amountDue"):
        _judge_due(sent.amount_due, due, status, scrutiny)
    supplier_id = convert.id_of(sent.supplier_ref)
    if supplier_id is None and scrutiny.has("supplierRef"):
        scrutiny.add("It does not name its supplier.")
    lines, is_odd = convert.lines(sent.line_items)
    if is_odd:
        scrutiny.add("One of its lines holds an impossible number.")
    issued_on = scrutiny.day(sent.issue_date, "issue date")
    due_on = scrutiny.day(sent.due_date, "due date")
    rate = scrutiny.rate(sent.currency_rate)
    return Bill(
        id=sent.id,
        supplier_id=supplier_id or "",
        supplier_name=convert.supplier_name(sent.supplier_ref),
        reference=sent.reference or "",
        issued_on=issued_on,
        due_on=due_on,
        currency=currency,
        total=total,
        amount_due=due,
        status=status,
        rate=rate,
        lines=lines,
        flaw=scrutiny.flaw,
        modified_at=convert.modified(sent.source_modified_date or changed),
        note=note,
        allocations=allocations,
    )


def _status(sent: wire.BillWire, scrutiny: Scrutiny) -> BillStatus:
    status = convert.one_of(BillStatus, sent.status, BillStatus.UNKNOWN)
    if status is BillStatus.UNKNOWN and scrutiny.has("status"):
        odd = f"Its status {quoted(sent.status)} is not known."
        scrutiny.add(odd if sent.status else "It has no status.")
    return status


def _judge_due(sent: Decimal | None, due: Money | None, status: BillStatus, scrutiny: Scrutiny) -> None:
    if sent is None and status in _STILL_OWED:
        scrutiny.add("The accounting software does not say how much is due.")
    elif due is not None and due.minor < 0:
        scrutiny.add("Its amount due is negative: nothing is owed on it.")
    elif due is not None and due.minor == 0 and status in _STILL_OWED:
        scrutiny.add(f"Nothing is due on it, although its status is {status}.")
