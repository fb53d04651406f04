"""The links of an asynchronous bill payment: the records they name, and what those can take."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from bookkeeper.practice.amounts import to_amount
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_money import Money
from bookkeeper.practice.payment_rules import PaymentRules
from bookkeeper.practice.payments import Link, LinkType, refundable

_PAYABLE: Final = ("Open", "PartiallyPaid")
_USABLE: Final = ("Submitted", "PartiallyPaid")


@dataclass(slots=True)
class ReadLink:
    """A link as sent, and the record it names.

    Attributes:
        body: Where what is wrong with it is noted.
        type: The type sent; ``link`` has the type the books keep.
        link: What the books are to record.
        record: The row of the record linked.
        supplier: Number of the supplier the record is of.
        payment_currency: The currency of the payment.
    """

    body: Body
    type: str
    link: Link
    record: sqlite3.Row
    supplier: int
    payment_currency: str

    @property
    def in_payment_currency(self) -> Decimal:
        """The link's amount in the payment's currency, unrounded."""
        return to_amount(self.link.amount, self.link.currency) * self.link.rate


def read_link(ledger: Ledger, body: Body, rules: PaymentRules, money: Money) -> ReadLink | None:
    """One link; None when something was noted about it."""
    before = len(body.problems)
    type_sent = body.choice("type", rules.link_types)
    identifier = body.text("id", required=True)
    if type_sent is None or identifier is None:
        body.number("amount", required=True)
        return None
    found = _record(ledger, type_sent, identifier)
    if found is None:
        body.note("id", f"{_NAMES[type_sent]} {identifier} was not found")
        return None
    kind, record, supplier = found
    currency = money.currency if kind == "PaymentOnAccount" else str(record["currency"])
    amount = body.amount("amount", currency, required=True)
    rate = _rate(ledger, body, rules, money, currency)
    if len(body.problems) > before or amount is None:
        return None
    _check_sign(body, type_sent, amount)
    link = Link(kind, record["no"], amount, currency, rate)
    return ReadLink(body, type_sent, link, record, supplier, money.currency)


_NAMES: Final = {
    "Bill": "bill",
    "CreditNote": "credit note",
    "PaymentOnAccount": "supplier",
    "BillPayment": "bill payment",
    "Refund": "supplier or bill payment",
}


def _record(ledger: Ledger, link_type: str, identifier: str) -> tuple[LinkType, sqlite3.Row, int] | None:
    """The type of link the books keep, the record, and its supplier.

    A ``Refund`` names the supplier or the payment refunded: the documents say both (DOMAIN.md 4.14 C3).
    """
    if link_type == "Bill":
        row = ledger.row("SELECT * FROM bill WHERE id = ? AND NOT deleted", (identifier,))
        return None if row is None else ("Bill", row, row["supplier"])
    if link_type == "CreditNote":
        row = ledger.row("SELECT * FROM credit_note WHERE id = ? AND NOT deleted", (identifier,))
        return None if row is None else ("CreditNote", row, row["supplier"])
    if link_type in ("PaymentOnAccount", "Refund"):
        row = ledger.row("SELECT * FROM supplier WHERE id = ?", (identifier,))
        if row is not None:
            return "PaymentOnAccount", row, row["no"]
    if link_type in ("BillPayment", "Refund"):
        row = ledger.row("SELECT * FROM payment WHERE id = ? AND NOT deleted", (identifier,))
        return None if row is None else ("BillPayment", row, row["supplier"])
    return None


def _rate(ledger: Ledger, body: Body, rules: PaymentRules, money: Money, currency: str) -> Decimal:
    """The link's rate: payment units per unit of the record's currency (DOMAIN.md 4.11)."""
    rate = body.rate("currencyRate")
    if currency == money.currency:
        if rate is not None and rate != 1:
            body.note("currencyRate", f"must be 1: payment and record are both in {currency}")
        return Decimal(1)
    if rules.is_currency_the_records:
        body.note("id", f"is in {currency}: the payment must be in the same currency")
    elif ledger.base_currency not in (currency, money.currency):
        body.note("id", f"is in {currency}: a payment in {money.currency} would make a third currency")
    elif rate is None and not body.has("currencyRate"):
        body.note(
            "currencyRate", f"is required: the record is in {currency}, the payment in {money.currency}"
        )
    return rate or Decimal(1)


def _check_sign(body: Body, link_type: str, amount: int) -> None:
    """I5: bills are reduced, credit is used up; on account it depends on which way the money goes."""
    if amount == 0:
        body.note("amount", "must not be 0")
    elif link_type == "Bill" and amount > 0:
        body.note("amount", "must be negative: a payment reduces what is owed on a bill")
    elif link_type in ("CreditNote", "BillPayment", "Refund") and amount < 0:
        body.note("amount", f"must be positive for a link of type {link_type}")


def check_records(
    ledger: Ledger, rules: PaymentRules, links: list[ReadLink], day: date, *, is_refund: bool
) -> None:
    """I4 and dates: what each record can take, all links of the payment taken together."""
    used: dict[tuple[str, int], int] = defaultdict(int)
    for read in links:
        link, record = read.link, read.record
        used[link.type, link.target] += link.amount
        total = used[link.type, link.target]
        if link.type == "Bill":
            _check_bill(read, total)
        elif link.type == "CreditNote":
            _check_credit_note(read, total, is_whole=rules.is_credit_used_whole and not is_refund)
        elif link.amount > 0:
            _check_refund(ledger, read, total)
        if link.type in ("Bill", "CreditNote") and day.isoformat() < record["issue_date"]:
            read.body.note("id", f"was issued on {record['issue_date']}, after the date of the payment")


def _check_bill(read: ReadLink, total: int) -> None:
    bill = read.record
    if bill["status"] not in _PAYABLE:
        read.body.note("id", f"bill {bill['reference']} is {bill['status']} and cannot be paid")
    elif bill["due"] + total < 0:
        due = to_amount(bill["due"], bill["currency"])
        read.body.note("amount", f"must not exceed the amount due, {due} {bill['currency']}")


def _check_credit_note(read: ReadLink, total: int, *, is_whole: bool) -> None:
    note = read.record
    left = to_amount(note["remaining"], note["currency"])
    if note["status"] not in _USABLE:
        read.body.note("id", f"credit note {note['number']} is {note['status']} and cannot be used")
    elif total > note["remaining"]:
        read.body.note("amount", f"must not exceed the remaining credit, {left} {note['currency']}")
    elif is_whole and total != note["remaining"]:
        read.body.note("amount", f"must be all of the remaining credit, {left} {note['currency']}")


def _check_refund(ledger: Ledger, read: ReadLink, total: int) -> None:
    """Money can only come back that the supplier still holds."""
    link = read.link
    payment = link.target if link.type == "BillPayment" else None
    held = refundable(ledger, read.supplier, link.currency, payment)
    if total > held:
        shown = to_amount(held, link.currency)
        read.body.note("amount", f"must not exceed what is held on account, {shown} {link.currency}")
