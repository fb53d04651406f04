"""Deleting payments and bills through the asynchronous API, with each software's effects (DOMAIN.md 5.14)."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from bookkeeper.practice import payments
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.push_operations import Change, Outcome
from bookkeeper.practice.refusals import invalid, not_found


def delete_payment(ledger: Ledger, identifier: str, now: datetime) -> Outcome:
    """Delete a payment: what it settled is owed again, and the money is back.

    On NetSuite an id may also be a credit note's: then the credit is only unapplied.

    Raises:
        Refused: 404 for an unknown payment, 400 when money it put on account has gone.
    """
    payment = ledger.row("SELECT * FROM payment WHERE id = ? AND NOT deleted", (identifier,))
    if payment is None:
        return _unapply_credit(ledger, identifier, now)
    _undo(ledger, payment, now)
    return Outcome((Change("Deleted", identifier, "billPayments"),))


def _unapply_credit(ledger: Ledger, identifier: str, now: datetime) -> Outcome:
    note = ledger.row("SELECT * FROM credit_note WHERE id = ?", (identifier,))
    if note is None or ledger.platform.key != "netsuite":
        raise not_found(f"Bill payment {identifier}")
    for payment in _linked(ledger, "CreditNote", note["no"], "payment.total = 0"):
        _undo(ledger, payment, now)
    return Outcome((Change("Modified", identifier, "billCreditNotes"),))


def _undo(ledger: Ledger, payment: sqlite3.Row, now: datetime) -> None:
    put = ledger.rows(
        "SELECT payment_link.currency AS currency, -sum(amount) AS amount FROM payment_link"
        " WHERE payment = ? AND type = 'PaymentOnAccount' GROUP BY payment_link.currency",
        (payment["no"],),
    )
    for row in put:
        held = payments.refundable(ledger, payment["supplier"], row["currency"], payment["no"])
        if row["amount"] > held:
            raise invalid("BillPayment", ("id", "money it put on account has been refunded since"))
    payments.undo(ledger, payment["no"], now)


def delete_bill(ledger: Ledger, identifier: str, now: datetime) -> Outcome:
    """Delete or void a bill, as the software does.

    Raises:
        Refused: 404 for an unknown bill, 400 where its payments must be deleted first.
    """
    bill = ledger.row("SELECT * FROM bill WHERE id = ? AND NOT deleted", (identifier,))
    if bill is None:
        raise not_found(f"Bill {identifier}")
    platform = ledger.platform
    linked = _linked(ledger, "Bill", bill["no"])
    if linked and not platform.paid_bills_deletable:
        raise invalid("Bill", ("id", "its payments must be deleted first"))
    if bill["status"] == "Void":
        raise invalid("Bill", ("id", "it is void already"))
    # Credit alone goes back to its note; money stays with the supplier.
    for payment in linked:
        if payment["total"] == 0:
            payments.undo(ledger, payment["no"], now)
    with_money = [payment["no"] for payment in linked if payment["total"] != 0]
    if with_money:
        payments.turn_to_account(ledger, with_money, bill["no"], now)
    is_voided = platform.voids_bills and bill["status"] != "Draft"
    entry = 0
    if bill["status"] != "Draft":
        entry = ledger.reverse("bill", bill["no"], bill["issue_date"])
    ledger.connection.execute(
        "UPDATE bill SET status = 'Void', due = 0, due_base = 0, deleted = ?, modified = ? WHERE no = ?",
        (0 if is_voided else max(entry, 1), to_milliseconds(now), bill["no"]),
    )
    return Outcome((Change("Modified" if is_voided else "Deleted", identifier, "bills"),))


def _linked(ledger: Ledger, link_type: str, target: int, condition: str = "TRUE") -> list[sqlite3.Row]:
    """The payments that touch a record."""
    return ledger.rows(
        "SELECT DISTINCT payment.* FROM payment_link JOIN payment ON payment.no = payment_link.payment"
        f" WHERE type = ? AND target = ? AND NOT deleted AND {condition}",
        (link_type, target),
    )
