"""Figures of the practice books, for comparing with what a client believes; amounts in minor units."""

from __future__ import annotations

import sqlite3

from bookkeeper.practice.ledger import Ledger


def bill(ledger: Ledger, reference: str) -> sqlite3.Row:
    """The bill with that reference: ``id``, ``status``, ``total``, ``due``, ``currency`` and more.

    Raises:
        LookupError: There is none, or more than one.
    """
    rows = ledger.rows("SELECT * FROM bill WHERE reference = ? AND NOT deleted", (reference,))
    if len(rows) != 1:
        raise LookupError(f"{len(rows)} bills have the reference {reference}")
    return rows[0]


def amount_due(ledger: Ledger, reference: str) -> int:
    """What is due on the bill with that reference, in its currency."""
    return int(bill(ledger, reference)["due"])


def payments_on(ledger: Ledger, reference: str) -> list[int]:
    """What each payment, oldest first, took off the bill with that reference, in the bill's currency."""
    rows = ledger.rows(
        "SELECT -amount FROM payment_link JOIN payment ON payment.no = payment_link.payment"
        " WHERE type = 'Bill' AND target = ? AND NOT deleted ORDER BY payment.no",
        (bill(ledger, reference)["no"],),
    )
    return [row[0] for row in rows]


def payments_recorded(ledger: Ledger) -> int:
    """How many bill payments there are, deleted ones not counted."""
    return int(ledger.value("SELECT count(*) FROM payment WHERE NOT deleted"))


def account_balance(ledger: Ledger, name: str) -> int:
    """The balance of the account with that name in its own currency; negative where money is owed."""
    return int(ledger.value("SELECT balance FROM account WHERE name = ?", (name,)))


def owed_to(ledger: Ledger, supplier: str, currency: str) -> int:
    """What the company owes a supplier in a currency, credit notes and deposits taken off."""
    owed = ledger.value(
        "SELECT owed FROM supplier_balance JOIN supplier ON supplier.no = supplier"
        " WHERE supplier.name = ? AND supplier_balance.currency = ?",
        (supplier, currency),
    )
    return int(owed or 0)
