"""Reads a bill from a request, by each software's rules (DOMAIN.md 2.4); both APIs write bills this way."""

from __future__ import annotations

import sqlite3
from decimal import Decimal

from bookkeeper.practice.amounts import encode_json, rounded, to_amount
from bookkeeper.practice.bills import BillEntry
from bookkeeper.practice.documents import DocumentLine
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger


def read_bill(
    ledger: Ledger, body: Body, *, replaced: int | None = None, statuses: tuple[str, ...] = ("Open",)
) -> BillEntry:
    """The bill in the body.

    Args:
        ledger: The books it is for.
        body: The request.
        replaced: Number of the bill it stands in for.
        statuses: The statuses it may be entered with.

    Raises:
        Refused: 400 with everything that is wrong with it.
    """
    platform = ledger.platform
    supplier = read_supplier(ledger, body)
    issued, due = body.day("issueDate"), body.day("dueDate")
    if platform.due_after_issue and issued is not None and due is not None and due <= issued:
        body.note("dueDate", "must be after the issue date")
    currency = body.currency("currency")
    if platform.bill_currency_is_suppliers and supplier is not None and currency is not None:
        expected = supplier["currency"] or ledger.base_currency
        if currency != expected:
            body.note("currency", f"must be the supplier's currency, {expected}")
    status = body.choice("status", statuses)
    reference = body.text("reference", longest=platform.bill_reference_length)
    if reference is not None and supplier is not None and platform.bill_reference_unique:
        _refuse_duplicate(ledger, body, reference, (supplier["no"], replaced))
    rate = read_rate(ledger, body, currency)
    lines = read_lines(ledger, body, currency)
    body.finish()
    assert supplier is not None
    assert issued is not None
    assert due is not None
    assert currency is not None
    return BillEntry(
        supplier["no"],
        reference,
        issued.isoformat(),
        due.isoformat(),
        currency,
        rate,
        tuple(lines),
        note=body.text("note"),
        is_draft=status == "Draft",
    )


def read_supplier(ledger: Ledger, body: Body) -> sqlite3.Row | None:
    """The supplier a document is of; None when something was noted about it."""
    found = body.reference("supplierRef", required=True)
    if found is None:
        return None
    reference, identifier = found
    supplier = ledger.row("SELECT * FROM supplier WHERE id = ?", (identifier,))
    if supplier is None:
        reference.note("id", f"supplier {identifier} was not found")
    elif supplier["status"] != "Active":
        reference.note("id", f"supplier {supplier['name']} is archived")
    return supplier


def _refuse_duplicate(ledger: Ledger, body: Body, reference: str, who: tuple[int, int | None]) -> None:
    supplier, replaced = who
    if ledger.value(
        "SELECT 1 FROM bill WHERE reference = ? AND supplier = ? AND no IS NOT ?",
        (reference, supplier, replaced),
    ):
        body.note("reference", f"{reference} is already on another bill of this supplier")


def read_rate(ledger: Ledger, body: Body, currency: str | None) -> Decimal:
    """A document's rate: as sent, else what the software makes of its absence."""
    rate = body.rate("currencyRate")
    if currency is None:
        return Decimal(1)
    if currency == ledger.base_currency:
        if rate is not None and rate != 1:
            body.note("currencyRate", f"must be 1 for {ledger.base_currency}, the company's base currency")
        return Decimal(1)
    if rate is not None or body.has("currencyRate"):
        return rate or Decimal(1)
    known = Decimal(1) if ledger.platform.missing_rate == "one" else ledger.day_rate(currency)
    if known is None:
        body.note("currencyRate", f"is required: there is no rate of the day for {currency}")
    return known or Decimal(1)


def read_lines(ledger: Ledger, body: Body, currency: str | None) -> list[DocumentLine]:
    """A document's lines; none when something was noted about any of them."""
    read = list(body.records("lineItems"))
    most = ledger.platform.most_bill_lines
    if not read and body.raw("lineItems") in (None, []):
        body.note("lineItems", "must not be empty")
    elif most is not None and len(read) > most:
        body.note("lineItems", f"must not have more than {most} lines")
    if currency is None:
        return []
    lines = [_read_line(ledger, line, currency) for line in read]
    if any(line is None for line in lines):
        return []
    if sum(line.net + line.tax for line in lines if line) < 0:
        body.note("lineItems", "the lines must not add up to less than 0")
    return [line for line in lines if line]


def _read_line(ledger: Ledger, line: Body, currency: str) -> DocumentLine | None:
    """One line; None when something was noted about it."""
    before = len(line.problems)
    unit = line.number("unitAmount", required=True)
    quantity = line.number("quantity", required=True)
    description = line.text("description")
    account = _line_account(ledger, line)
    tax_rate = _line_tax_rate(ledger, line)
    tax_sent = line.amount("taxAmount", currency)
    total_sent = line.amount("totalAmount", currency)
    tracking = line.raw("trackingRefs")
    if tracking is not None and not isinstance(tracking, list):
        line.note("trackingRefs", "must be a list")
    if len(line.problems) > before:
        return None
    assert unit is not None
    assert quantity is not None
    assert account is not None
    net = rounded(unit * quantity, currency)
    tax = _tax(ledger, line, net, (tax_rate, tax_sent, currency))
    if total_sent is not None and total_sent != net + tax:
        line.note("totalAmount", f"must be {to_amount(net + tax, currency)}, the net amount and the tax")
    if len(line.problems) > before:
        return None
    kept = encode_json(tracking).decode() if tracking else None
    rate_no = None if tax_rate is None else tax_rate["no"]
    return DocumentLine(description, quantity, unit, net, tax, account["no"], rate_no, kept)


def _line_account(ledger: Ledger, line: Body) -> sqlite3.Row | None:
    found = line.reference("accountRef", required=True)
    if found is None:
        return None
    reference, identifier = found
    account = ledger.row("SELECT * FROM account WHERE id = ?", (identifier,))
    if account is None or account["role"] != "expense":
        reference.note("id", f"account {identifier} was not found among the accounts for bills")
    elif account["status"] != "Active":
        reference.note("id", f"account {account['name']} is archived")
    return account


def _line_tax_rate(ledger: Ledger, line: Body) -> sqlite3.Row | None:
    found = line.reference("taxRateRef")
    if found is None:
        if ledger.platform.tax == "rate" and not line.has("taxRateRef"):
            line.note("taxRateRef", "must not be empty")
        return None
    reference, identifier = found
    if ledger.platform.tax == "amount":
        line.note("taxRateRef", f"must be empty: {ledger.platform.name} takes tax by amount")
        return None
    tax_rate = ledger.row("SELECT * FROM tax_rate WHERE id = ?", (identifier,))
    if tax_rate is None:
        reference.note("id", f"tax rate {identifier} was not found")
    elif tax_rate["status"] != "Active":
        reference.note("id", f"tax rate {tax_rate['name']} is archived")
    return tax_rate


def _tax(ledger: Ledger, line: Body, net: int, sent: tuple[sqlite3.Row | None, int | None, str]) -> int:
    """A line's tax: worked out from its rate, or the amount sent, as the software does."""
    tax_rate, amount, currency = sent
    rule = ledger.platform.tax
    if rule == "rate":
        # The rate decides and an amount sent is set aside (DOMAIN.md 2.4, "tax by taxRateRef").
        assert tax_rate is not None
        return rounded(to_amount(net, currency) * Decimal(tax_rate["percent"]) / 100, currency)
    amount = amount or 0
    if tax_rate is None and amount and rule in ("rate-with-amount", "rate-if-amount"):
        line.note("taxRateRef", "must not be empty where there is a tax amount")
    return amount
