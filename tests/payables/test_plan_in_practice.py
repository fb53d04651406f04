"""What the rules let through, the practice company takes: its own reading of the documents, never ours."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind, PlannedPayment, plan
from bookkeeper.payables.records import BankAccount, Bill, BillStatus, CreditNote, CreditStatus
from bookkeeper.payables.rules import Api, CreditUse, rules_for
from bookkeeper.practice import payments
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.making import Plan, make_books
from bookkeeper.practice.payment_reading import read_payments
from bookkeeper.practice.platforms import PLATFORMS
from tests.payables.drafts import is_hindered
from tests.payables.samples import EFT, a_supplier

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ROUNDS = 8


@pytest.mark.parametrize("software", PLATFORMS)
def test_no_plan_meets_a_refusal_and_each_record_becomes_what_was_planned(software: str) -> None:
    platform = PLATFORMS[software]
    books = make_books(Plan(platform, suppliers=12, bills=80, seed=7, today=TODAY))
    with closing(books) as ledger:
        dice = random.Random(software)
        kinds: set[LinkKind] = set()
        for _ in range(ROUNDS):
            draft = a_random_draft(ledger, platform.integration_key, dice)
            for payment in plan(draft).payments:
                with ledger.changing():
                    for read in read_payments(ledger, Body.parse(body_of(payment), "BillPayment")):
                        payments.record(ledger, read, NOW)
                for link in payment.effects:
                    kinds.add(link.kind)
                    assert balance(ledger, link) in (None, link.after)
        ledger.check()
    has_credit = rules_for(platform.integration_key).credit is not CreditUse.NO
    assert (LinkKind.CREDIT_NOTE in kinds) is has_credit
    assert (LinkKind.PAYMENT_ON_ACCOUNT in kinds) is rules_for(platform.integration_key).on_account


def a_random_draft(ledger: Ledger, platform_key: str, dice: random.Random) -> PaymentDraft:
    """Some bills in full or part, every credit that fits, and some money on account, over any suppliers."""
    draft = PaymentDraft(rules_for(platform_key), "GBP", TODAY)
    draft.prefer = Api.ASYNC
    draft.method = EFT
    draft.reference_pattern = "RUN 7"
    for currency in ("GBP", "EUR"):
        draft.set_account(currency, an_account(ledger, currency))
    draft.set_rate("EUR", Decimal("0.86"))
    notes = [a_note(row) for row in ledger.rows(_NOTES)]
    favoured = {row["id"] for row in ledger.rows(_WITH_CREDIT)}
    for row in ledger.rows(_BILLS):
        bill = a_bill(row)
        if dice.random() < (0.6 if bill.supplier_id in favoured else 0.15):
            assert bill.amount_due is not None
            part = Money(dice.randint(1, bill.amount_due.minor), bill.currency).decimal
            draft.tick(bill, part if dice.random() < 0.4 else None)
            if draft.problems_of(bill.id):
                draft.untick(bill.id)
    for note in notes if draft.rules.credit is not CreditUse.NO else []:
        draft.use_credit(note)
        if is_hindered(draft):
            draft.drop_credit(note.id)
    if draft.rules.on_account:
        draft.set_on_account(a_supplier(dice.choice(sorted(favoured))), "GBP", Decimal("12.34"))
    return draft


_BILLS = """
    SELECT bill.*, supplier.id AS supplier_id, supplier.name AS supplier_name
    FROM bill JOIN supplier ON supplier.no = bill.supplier
    WHERE bill.status IN ('Open', 'PartiallyPaid') AND NOT deleted AND bill.currency IN ('GBP', 'EUR')
    ORDER BY bill.no
"""
_WITH_CREDIT = (
    "SELECT id FROM supplier WHERE currency = 'GBP' AND no IN (SELECT supplier FROM credit_note) ORDER BY no"
)
_NOTES = """
    SELECT credit_note.*, supplier.id AS supplier_id, supplier.name AS supplier_name
    FROM credit_note JOIN supplier ON supplier.no = credit_note.supplier
    WHERE credit_note.status IN ('Submitted', 'PartiallyPaid') AND credit_note.currency IN ('GBP', 'EUR')
    ORDER BY credit_note.no
"""


def a_bill(row: sqlite3.Row) -> Bill:
    return Bill(
        row["id"],
        row["supplier_id"],
        row["supplier_name"],
        row["reference"],
        date.fromisoformat(row["issue_date"]),
        date.fromisoformat(row["due_date"]),
        row["currency"],
        Money(row["total"], row["currency"]),
        Money(row["due"], row["currency"]),
        BillStatus(row["status"]),
        Decimal(row["rate"]),
    )


def a_note(row: sqlite3.Row) -> CreditNote:
    return CreditNote(
        row["id"],
        row["supplier_id"],
        row["supplier_name"],
        row["number"],
        date.fromisoformat(row["issue_date"]),
        row["currency"],
        Money(row["total"], row["currency"]),
        Money(row["remaining"], row["currency"]),
        CreditStatus(row["status"]),
        Decimal(row["rate"]),
    )


def an_account(ledger: Ledger, currency: str) -> BankAccount:
    row = ledger.row(
        "SELECT * FROM account WHERE role = 'bank' AND currency = ? AND bank_type = 'Debit'"
        " AND status = 'Active' ORDER BY no",
        (currency,),
    )
    assert row is not None
    return BankAccount(row["id"], row["name"], row["currency"])


def body_of(payment: PlannedPayment) -> bytes:
    """The body of DOMAIN 5 for a planned payment, written here so that two readings of it meet."""
    fields = {
        "supplierRef": {"id": payment.supplier_id} if payment.supplier_id else None,
        "accountRef": {"id": payment.account.id} if payment.account else None,
        "paymentMethodRef": {"id": payment.method.id} if payment.method else None,
        "totalAmount": payment.amount.decimal,
        "currency": payment.amount.currency,
        "currencyRate": payment.rate,
        "date": payment.paid_on.isoformat(),
        "reference": payment.reference or None,
        "note": payment.note or None,
        "lines": [
            {
                "amount": line.amount.decimal,
                "allocatedOnDate": line.allocated_on.isoformat() if line.allocated_on else None,
                "links": [
                    {"type": link.kind.value, "id": link.record_id, "amount": link.change.decimal}
                    for link in line.links
                ],
            }
            for line in payment.lines
        ],
    }
    sent = {name: value for name, value in fields.items() if value is not None}
    return json.dumps(sent, default=float).encode()


def balance(ledger: Ledger, link: Link) -> Money | None:
    """What the books say of a record; None for money on account, of which only the change is planned."""
    column = {LinkKind.BILL: "due FROM bill", LinkKind.CREDIT_NOTE: "remaining FROM credit_note"}
    if link.kind not in column:
        return None
    minor = ledger.value(f"SELECT {column[link.kind]} WHERE id = ?", (link.record_id,))
    return Money(int(minor), link.change.currency)
