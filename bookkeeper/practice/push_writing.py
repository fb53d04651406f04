"""Carries out the writes of the asynchronous API: for each data type and action, what the books get."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Final, NamedTuple

from bookkeeper.practice import bills, credit_notes, payments
from bookkeeper.practice.account_reading import new_account, new_bank_account
from bookkeeper.practice.bill_reading import read_bill, read_lines, read_rate, read_supplier
from bookkeeper.practice.credit_notes import CreditNoteEntry
from bookkeeper.practice.deleting import delete_bill, delete_payment
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ids import guid
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_reading import read_payments
from bookkeeper.practice.push_operations import Change, Outcome
from bookkeeper.practice.refusals import invalid, not_found
from bookkeeper.practice.supplier_reading import new_supplier, replace_supplier


class Write(NamedTuple):
    """A write to be carried out inside ``ledger.changing()``.

    Attributes:
        body: The request's bytes.
        target: Id of the record updated or deleted; empty for a creation.
        is_forced: A record that has changed since it was fetched is updated all the same.
        now: When it is carried out.
    """

    ledger: Ledger
    body: bytes
    target: str
    is_forced: bool
    now: datetime


def create_payment(write: Write) -> Outcome:
    """A bill payment; where the software makes a batch, one for each line and an account transaction."""
    read = read_payments(write.ledger, Body.parse(write.body, "BillPayment"))
    rows = [payments.record(write.ledger, payment, write.now) for payment in read]
    changes = [Change("Created", row["id"], "billPayments") for row in rows]
    if read[0].is_batch:
        transaction = guid(write.ledger.seed, "account transaction", rows[0]["no"])
        changes.append(Change("Created", transaction, "accountTransactions"))
    return Outcome(tuple(changes))


def create_bill(write: Write) -> Outcome:
    """A bill; a draft where the software has them."""
    ledger = write.ledger
    statuses = ("Open", "Draft") if ledger.platform.has_drafts else ("Open",)
    entry = read_bill(ledger, Body.parse(write.body, "Bill"), statuses=statuses)
    return _created(bills.enter(ledger, entry, write.now), "bills")


def update_bill(write: Write) -> Outcome:
    """An open bill, replaced."""
    ledger = write.ledger
    bill = ledger.row("SELECT * FROM bill WHERE id = ? AND NOT deleted", (write.target,))
    if bill is None:
        raise not_found(f"Bill {write.target}")
    if bill["status"] != "Open":
        raise invalid("Bill", ("status", f"a bill that is {bill['status']} cannot be updated"))
    _refuse_if_changed(write, "bill", bill, "Bill")
    entry = read_bill(ledger, Body.parse(write.body, "Bill"), replaced=bill["no"])
    bills.replace(ledger, bill["no"], entry, write.now)
    return Outcome((Change("Modified", write.target, "bills"),))


def create_credit_note(write: Write) -> Outcome:
    """A credit note."""
    entry = _read_credit_note(write.ledger, Body.parse(write.body, "BillCreditNote"))
    return _created(credit_notes.enter(write.ledger, entry, write.now), "billCreditNotes")


def update_credit_note(write: Write) -> Outcome:
    """A credit note of which nothing has been used, replaced."""
    ledger = write.ledger
    note = ledger.row("SELECT * FROM credit_note WHERE id = ?", (write.target,))
    if note is None:
        raise not_found(f"Bill credit note {write.target}")
    if note["status"] != "Submitted":
        raise invalid(
            "BillCreditNote", ("status", f"a credit note that is {note['status']} cannot be updated")
        )
    _refuse_if_changed(write, "credit_note", note, "BillCreditNote")
    entry = _read_credit_note(ledger, Body.parse(write.body, "BillCreditNote"))
    credit_notes.replace(ledger, note["no"], entry, write.now)
    return Outcome((Change("Modified", write.target, "billCreditNotes"),))


def create_supplier(write: Write) -> Outcome:
    """A supplier; Sage 50 has its id chosen by the sender."""
    ledger = write.ledger
    body = Body.parse(write.body, "Supplier")
    chosen = None
    if ledger.platform.key == "sage50":
        chosen = body.text("id", required=True, longest=8)
        if chosen is not None and ledger.value("SELECT 1 FROM supplier WHERE id = ?", (chosen.upper(),)):
            body.note("id", f"{chosen.upper()} is already in use")
    values = new_supplier(ledger, body)
    if chosen is not None:
        values["id"] = chosen.upper()
    return _created(ledger.insert("supplier", values, write.now), "suppliers")


def update_supplier(write: Write) -> Outcome:
    """A supplier, replaced."""
    old = write.ledger.row("SELECT * FROM supplier WHERE id = ?", (write.target,))
    if old is not None:
        _refuse_if_changed(write, "supplier", old, "Supplier")
    replace_supplier(write.ledger, Body.parse(write.body, "Supplier"), write.target, write.now)
    return Outcome((Change("Modified", write.target, "suppliers"),))


def create_bank_account(write: Write) -> Outcome:
    """A bank account or credit card."""
    values = new_bank_account(write.ledger, Body.parse(write.body, "BankAccount"), "accountName")
    return _created(write.ledger.insert("account", values, write.now), "bankAccounts")


def create_account(write: Write) -> Outcome:
    """An account of the chart."""
    values = new_account(write.ledger, Body.parse(write.body, "Account"))
    return _created(write.ledger.insert("account", values, write.now), "chartOfAccounts")


#: What is done, by data type and action.
WRITERS: Final[dict[tuple[str, str], Callable[[Write], Outcome]]] = {
    ("billPayments", "create"): create_payment,
    ("billPayments", "delete"): lambda write: delete_payment(write.ledger, write.target, write.now),
    ("bills", "create"): create_bill,
    ("bills", "update"): update_bill,
    ("bills", "delete"): lambda write: delete_bill(write.ledger, write.target, write.now),
    ("billCreditNotes", "create"): create_credit_note,
    ("billCreditNotes", "update"): update_credit_note,
    ("suppliers", "create"): create_supplier,
    ("suppliers", "update"): update_supplier,
    ("bankAccounts", "create"): create_bank_account,
    ("chartOfAccounts", "create"): create_account,
}


def _created(row: sqlite3.Row, data_type: str) -> Outcome:
    return Outcome((Change("Created", row["id"], data_type),))


def _refuse_if_changed(write: Write, table: str, row: sqlite3.Row, validator: str) -> None:
    """Refuse to update a record the sender has not seen as it stands, unless forced to (DOMAIN.md 3.2)."""
    is_stale = write.ledger.value(f"SELECT 1 FROM former_{table} WHERE no = ?", (row["no"],))
    if is_stale and not write.is_forced:
        raise invalid(
            validator,
            ("sourceModifiedDate", "the record has changed since it was last fetched: fetch it again"),
        )


def _read_credit_note(ledger: Ledger, body: Body) -> CreditNoteEntry:
    """The credit note in the body; ``Refused`` with 400 and everything that is wrong with it."""
    supplier = read_supplier(ledger, body)
    issued = body.day("issueDate")
    currency = body.currency("currency", required=False)
    if currency is None and not body.has("currency") and supplier is not None:
        currency = supplier["currency"] or ledger.base_currency
    body.choice("status", ("Submitted",))
    number = body.text("billCreditNoteNumber", longest=ledger.platform.credit_note_number_length)
    rate = read_rate(ledger, body, currency)
    lines = read_lines(ledger, body, currency)
    total = None if currency is None else body.amount("totalAmount", currency)
    sum_of_lines = sum(line.net + line.tax for line in lines)
    if lines and total is not None and total != sum_of_lines:
        body.note("totalAmount", "must be the sum of the lines")
    elif lines and sum_of_lines <= 0:
        body.note("totalAmount", "must be greater than 0")
    body.finish()
    assert supplier is not None
    assert issued is not None
    assert currency is not None
    note = body.text("note")
    return CreditNoteEntry(supplier["no"], number, issued.isoformat(), currency, rate, tuple(lines), note)
