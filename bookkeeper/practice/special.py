"""Records a practice company has few of, entered one by one: credit notes, deposits, attachments."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from bookkeeper.practice import attachments, credit_notes, payments
from bookkeeper.practice.amounts import to_amount
from bookkeeper.practice.credit_notes import CreditNoteEntry
from bookkeeper.practice.documents import DocumentLine, tax_on
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payments import Line, Link, Payment
from bookkeeper.practice.pdf import one_page

#: Credit notes: supplier's name, number, description, pence net, days old. The first is the product page's
#: ("Create a credit note", 2026-08-17) with the subtotal that adds up (DOMAIN.md 4.14 C17).
_CREDIT_NOTES: Final = (
    ("Swanston Security", "JMY-1987", "Refund as agreed due to window break when guard absent", 21_20, 9),
    ("PowerDirect", "RPT-CR12", "Meter reading corrected", 21_20, 16),
    ("MCO Cleaning Services", "MC CR7", "Visit missed", 45_00, 6),
    ("Atelier Dubois & Fils", "AV2210", "Planches fendues, lot retourné", 118_00, 12),
    ("Lakeshore Components Inc.", "CM-0087", "Returned box, wrong size", 95_00, 22),
    ("Whitmore Timber Ltd", "CN-311", "Two sheets delivered damaged", 156_40, 30),
    ("Northridge Office Supplies", "CRN-77", "Toner returned unopened", 96_00, 18),
    ("Moorland Paints & Lacquers", "MPL-C4", "Wrong tint", 135_00, 41),
)

#: Money paid on account and not yet matched to a bill: supplier's name, minor units, days ago.
_ON_ACCOUNT: Final = (
    ("Whitmore Timber Ltd", 500_00, 25),
    ("Atelier Dubois & Fils", 150_00, 33),
    ("Pennine Freight", 200_00, 13),
)

#: How many of the newest bills have their invoice attached, besides those of the product page.
_WITH_ATTACHMENT: Final = 6


def add_special_records(ledger: Ledger, today: date, now: datetime) -> None:
    """Enter credit notes, payments on account and attachments, for the suppliers and bills there are."""
    with ledger.changing():
        for name, number, description, net, age in _CREDIT_NOTES:
            supplier = _supplier(ledger, name)
            if supplier is not None:
                _enter_credit_note(ledger, supplier, (number, description, net), today - timedelta(age), now)
        for name, amount, age in _ON_ACCOUNT:
            supplier = _supplier(ledger, name)
            if supplier is not None:
                _pay_on_account(ledger, supplier, amount, today - timedelta(age), now)
        for bill in ledger.rows(
            "SELECT * FROM bill WHERE no <= 4 AND no <> 4 OR no > (SELECT max(no) FROM bill) - ?",
            (_WITH_ATTACHMENT,),
        ):
            _attach_invoice(ledger, bill, now)


def _supplier(ledger: Ledger, name: str) -> sqlite3.Row | None:
    return ledger.row("SELECT * FROM supplier WHERE name = ?", (name,))


def _enter_credit_note(
    ledger: Ledger, supplier: sqlite3.Row, what: tuple[str, str, int], day: date, now: datetime
) -> None:
    number, description, net = what
    # Purchases abroad carry no British tax.
    code = "INPUT2" if supplier["currency"] == ledger.base_currency else "NONE"
    rate = ledger.row("SELECT no, percent FROM tax_rate WHERE code = ?", (code,))
    account = ledger.value("SELECT no FROM account WHERE code = '429'")
    assert rate is not None
    line = DocumentLine(
        description,
        Decimal(1),
        to_amount(net, supplier["currency"]),
        net,
        tax_on(net, Decimal(rate["percent"])),
        account,
        rate["no"],
    )
    entry = CreditNoteEntry(
        supplier["no"],
        number,
        day.isoformat(),
        supplier["currency"],
        ledger.day_rate(supplier["currency"]) or Decimal(1),
        (line,),
    )
    credit_notes.enter(ledger, entry, now)


def _pay_on_account(ledger: Ledger, supplier: sqlite3.Row, amount: int, day: date, now: datetime) -> None:
    currency = supplier["currency"]
    account = ledger.value(
        "SELECT no FROM account WHERE role = 'bank' AND currency = ? ORDER BY no", (currency,)
    )
    link = Link("PaymentOnAccount", supplier["no"], -amount, currency)
    payments.record(
        ledger,
        Payment(
            supplier["no"],
            account,
            currency,
            ledger.day_rate(currency) or Decimal(1),
            day.isoformat(),
            (Line(amount, (link,)),),
            reference="Deposit",
        ),
        now,
    )


def _attach_invoice(ledger: Ledger, bill: sqlite3.Row, now: datetime) -> None:
    supplier = ledger.value("SELECT name FROM supplier WHERE no = ?", (bill["supplier"],))
    reference = bill["reference"]
    page = one_page(
        (
            supplier,
            "",
            f"Invoice {reference}",
            f"Date {bill['issue_date']}, due {bill['due_date']}",
            f"To: {ledger.company_name}",
            "",
            f"Total {bill['currency']} {to_amount(bill['total'], bill['currency'])}",
        )
    )
    name = f"Invoice {reference}.pdf".replace("/", "-")
    attachments.add(ledger, bill["no"], attachments.Upload(name, "application/pdf", page), now)
