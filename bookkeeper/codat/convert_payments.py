"""From wire credit notes and bill payments to records that say what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bookkeeper.codat import balance, convert, convert_cached, wire_async
from bookkeeper.codat.scrutiny import Scrutiny, quoted
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    BillPayment,
    CreditNote,
    CreditStatus,
    PaymentLine,
    PaymentLink,
)

_USABLE = (CreditStatus.SUBMITTED, CreditStatus.PARTIALLY_PAID)

#: What a person calls the fields of a credit note that must not be lost.
_CREDIT_WORDS = {
    "billCreditNoteNumber": "number",
    "supplierRef": "supplier",
    "issueDate": "issue date",
    "currency": "currency",
    "currencyRate": "exchange rate",
    "lineItems": "lines",
    "status": "status",
    "totalAmount": "total",
    "remainingCredit": "remaining credit",
    "metadata": "mark of deletion",
}

#: What a person calls the fields of a payment that must not be lost.
_PAYMENT_WORDS = {
    "supplierRef": "supplier",
    "accountRef": "account",
    "totalAmount": "total",
    "currency": "currency",
    "currencyRate": "exchange rate",
    "date": "date",
    "note": "note",
    "reference": "reference",
    "lines": "lines",
    "metadata": "mark of deletion",
}


def credit_note(sent: wire_async.CreditNoteWire, lost: tuple[str, ...] = ()) -> CreditNote:
    """A credit note with everything that could be understood, and its flaw in words if not all could.

    Args:
        sent: The credit note as it came.
        lost: Names, as sent, of fields that could not even be decoded.
    """
    scrutiny = Scrutiny(lost, _CREDIT_WORDS)
    status = _credit_status(sent, scrutiny)
    currency = scrutiny.currency(sent.currency)
    total = scrutiny.amount(sent.total_amount, currency, "total")
    remaining = scrutiny.amount(sent.remaining_credit, currency, "remaining credit")
    if sent.remaining_credit is None and status in _USABLE and scrutiny.has("remainingCredit"):
        scrutiny.add("The accounting software does not say how much of it is left.")
    _judge_remaining(remaining, total, scrutiny)
    supplier_id = convert.id_of(sent.supplier_ref)
    if supplier_id is None and scrutiny.has("supplierRef"):
        scrutiny.add("It does not name its supplier.")
    lines, is_odd = convert.lines(sent.line_items)
    if is_odd:
        scrutiny.add("One of its lines holds an impossible number.")
    issued_on = scrutiny.day(sent.issue_date, "issue date")
    used_up_on = scrutiny.day(sent.allocated_on_date, "date of use")
    rate = scrutiny.rate(sent.currency_rate)
    return CreditNote(
        id=sent.id,
        supplier_id=supplier_id or "",
        supplier_name=convert.supplier_name(sent.supplier_ref),
        number=sent.bill_credit_note_number or "",
        issued_on=issued_on,
        currency=currency,
        total=total,
        remaining=remaining,
        status=status,
        rate=rate,
        lines=lines,
        note=sent.note,
        used_up_on=used_up_on,
        allocations=tuple(map(convert_cached.allocation, sent.payment_allocations or ())),
        flaw=scrutiny.flaw,
        modified_at=convert.modified(sent.source_modified_date or sent.modified_date),
    )


def bill_payment(sent: wire_async.BillPaymentWire, lost: tuple[str, ...] = ()) -> BillPayment:
    """A payment with everything that could be understood, and its flaw in words if not all could.

    Args:
        sent: The payment as it came.
        lost: Names, as sent, of fields that could not even be decoded.
    """
    scrutiny = Scrutiny(lost, _PAYMENT_WORDS)
    currency = scrutiny.currency(sent.currency)
    total = scrutiny.amount(sent.total_amount, currency, "total")
    rate = scrutiny.rate(sent.currency_rate)
    paid_on = scrutiny.day(sent.date, "date")
    lines = tuple(_line(line, scrutiny) for line in sent.lines or ())
    if scrutiny.flaw is None:
        _judge_balance(sent.total_amount, lines, currency, scrutiny)
    return BillPayment(
        id=sent.id,
        supplier_id=convert.id_of(sent.supplier_ref),
        supplier_name=convert.supplier_name(sent.supplier_ref),
        account_id=convert.id_of(sent.account_ref),
        total=total,
        currency=currency,
        rate=rate,
        paid_on=paid_on,
        reference=sent.reference or "",
        note=sent.note or "",
        lines=lines,
        method_id=convert.id_of(sent.payment_method_ref),
        flaw=scrutiny.flaw,
        modified_at=convert.modified(sent.source_modified_date or sent.modified_date),
    )


def _credit_status(sent: wire_async.CreditNoteWire, scrutiny: Scrutiny) -> CreditStatus:
    status = convert.one_of(CreditStatus, sent.status, CreditStatus.UNKNOWN)
    if status is CreditStatus.UNKNOWN and scrutiny.has("status"):
        odd = f"Its status {quoted(sent.status)} is not known."
        scrutiny.add(odd if sent.status else "It has no status.")
    return status


def _judge_remaining(remaining: Money | None, total: Money | None, scrutiny: Scrutiny) -> None:
    if remaining is not None and remaining.minor < 0:
        scrutiny.add("Its remaining credit is negative.")
    elif remaining is not None and total is not None and remaining > total:
        scrutiny.add("More of it is left than there ever was.")


def _line(sent: wire_async.PaymentLineWire, scrutiny: Scrutiny) -> PaymentLine:
    return PaymentLine(
        amount=_number(sent.amount, "a line", scrutiny),
        links=tuple(_link(link, scrutiny) for link in sent.links or ()),
        allocated_on=scrutiny.day(sent.allocated_on_date, "date of allocation"),
    )


def _link(sent: wire_async.PaymentLinkWire, scrutiny: Scrutiny) -> PaymentLink:
    return PaymentLink(
        kind=sent.type or "Unknown",
        record_id=sent.id or "",
        amount=_number(sent.amount, "a link", scrutiny),
        rate=scrutiny.rate(sent.currency_rate),
    )


def _number(amount: Decimal | None, where: str, scrutiny: Scrutiny) -> Decimal:
    found = convert.number(amount)
    if found is None:
        scrutiny.add(f"The amount of {where} is missing or impossible.")
    return found or Decimal(0)


def _judge_balance(
    total: Decimal | None, lines: Sequence[PaymentLine], currency: str, scrutiny: Scrutiny
) -> None:
    """Note what does not add up; without lines there is nothing to compare the total with."""
    if total is not None and lines and balance.rest_of_total(total, (line.amount for line in lines)):
        scrutiny.add("Its lines do not add up to its total.")
    for line in lines:
        links = ((link.amount, link.rate) for link in line.links)
        if line.links and balance.rest_of_line(line.amount, links, currency):
            scrutiny.add("A line and what it settles do not balance.")
            return
