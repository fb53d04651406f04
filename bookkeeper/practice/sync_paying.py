"""The synchronous API's payment of a bill and creation of a bank account."""

from __future__ import annotations

import sqlite3
from datetime import date
from decimal import Decimal

from bookkeeper.practice import payments, wire
from bookkeeper.practice.account_reading import new_bank_account
from bookkeeper.practice.amounts import to_amount
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.fields import LONGEST_TEXT, Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payments import Line, Link, Payment
from bookkeeper.practice.refusals import not_found


def create_bill_payment(call: Call) -> Reply:
    """``POST P/bills/{billId}/payment``: pays one bill, in part or in full, in the bill's currency."""
    ledger = call.ledger
    body = Body.parse(call.body, "BillPayment")
    with ledger.changing():
        bill = ledger.row("SELECT * FROM bill WHERE id = ?", (call.path["bill"],))
        if bill is None:
            raise not_found(f"Bill {call.path['bill']}")
        amount = _amount(body, bill)
        day = _day(body, bill)
        account = _account(ledger, body, bill)
        rate = _rate(ledger, body, bill)
        reference = body.text("reference", longest=LONGEST_TEXT)
        body.finish()
        assert amount is not None
        assert day is not None
        assert account is not None
        link = Link("Bill", bill["no"], -amount, bill["currency"])
        payment = Payment(
            bill["supplier"],
            account["no"],
            bill["currency"],
            rate,
            day.isoformat(),
            (Line(amount, (link,)),),
            reference=reference,
        )
        row = payments.record(ledger, payment, call.now)
    return Reply(wire.payment(row, account["id"]), 201)


def _amount(body: Body, bill: sqlite3.Row) -> int | None:
    """The amount in minor units of the bill's currency, if the bill can take it."""
    if bill["status"] not in ("Open", "PartiallyPaid"):
        body.note("amount", f"cannot be paid on a bill that is {bill['status']}")
        return None
    amount = body.amount("amount", bill["currency"], required=True)
    if amount is None:
        return None
    if amount <= 0:
        body.note("amount", "must be greater than 0")
    elif amount > bill["due"]:
        due = to_amount(bill["due"], bill["currency"])
        body.note("amount", f"must not exceed the amount due, {due} {bill['currency']}")
    return amount


def _day(body: Body, bill: sqlite3.Row) -> date | None:
    day = body.day("date")
    if day is not None and day.isoformat() < bill["issue_date"]:
        body.note("date", f"must not be before the bill's issue date, {bill['issue_date']}")
    return day


def _account(ledger: Ledger, body: Body, bill: sqlite3.Row) -> sqlite3.Row | None:
    """The bank account paid from: active, and in the bill's currency or the company's own."""
    found = body.reference("accountRef", required=True)
    if found is None:
        return None
    reference, identifier = found
    account = ledger.row("SELECT * FROM account WHERE id = ?", (identifier,))
    if account is None:
        reference.note("id", f"account {identifier} was not found")
    elif account["role"] != "bank":
        reference.note("id", f"account {account['name']} is not a bank account or credit card")
    elif account["status"] != "Active":
        reference.note("id", f"account {account['name']} is archived")
    elif account["currency"] not in (bill["currency"], ledger.base_currency):
        reference.note(
            "id",
            f"account {account['name']} is in {account['currency']} and cannot pay a bill in"
            f" {bill['currency']}: use an account in {bill['currency']} or {ledger.base_currency}",
        )
    return account


def _rate(ledger: Ledger, body: Body, bill: sqlite3.Row) -> Decimal:
    """The rate the payment is booked at: as sent, or what the software does without one."""
    rate = body.rate("currencyRate")
    if bill["currency"] == ledger.base_currency:
        if rate is not None and rate != 1:
            body.note("currencyRate", f"must be 1 for {ledger.base_currency}, the company's base currency")
        return Decimal(1)
    if rate is not None:
        return rate
    if ledger.platform.missing_rate == "one":
        return Decimal(1)
    known = ledger.day_rate(bill["currency"])
    if ledger.platform.missing_rate == "refused" or known is None:
        if not body.has("currencyRate"):
            body.note("currencyRate", f"is required for a bill in {bill['currency']}")
        return Decimal(1)
    return known


def create_bank_account(call: Call) -> Reply:
    """``POST P/bankAccounts``."""
    ledger = call.ledger
    body = Body.parse(call.body, "BankAccount")
    with ledger.changing():
        row = ledger.insert("account", new_bank_account(ledger, body, "name"), call.now)
    return Reply(wire.bank_account(row), 201)
