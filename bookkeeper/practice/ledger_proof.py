"""The proof that practice books agree: documents, suppliers' balances and accounts, against each other."""

from __future__ import annotations

import sqlite3
from typing import Final

#: Each query finds rows only where something disagrees. The comment above it is what is being claimed.
_CLAIMS: Final = {
    # Debits equal credits in the base currency.
    "an entry does not balance": """
        SELECT entry, sum(amount_base) FROM posting GROUP BY entry HAVING sum(amount_base) <> 0""",
    # An account's balance is the sum of what was posted to it. Its own-currency balance leaves out postings
    # in other currencies, which bank accounts never have.
    "an account's balance is not the sum of its postings": """
        SELECT account.id, account.balance_base, coalesce(posted.base, 0) FROM account LEFT JOIN (
            SELECT posting.account AS account, sum(amount_base) AS base,
                   sum(iif(posting.currency = account.currency, amount, 0)) AS own
            FROM posting JOIN account ON account.no = posting.account GROUP BY posting.account
        ) AS posted ON posted.account = account.no
        WHERE account.balance_base <> coalesce(posted.base, 0)
           OR account.balance <> coalesce(posted.own, 0)""",
    "a bank account holds a currency that is not its own": """
        SELECT account.id, posting.currency FROM posting JOIN account ON account.no = posting.account
        WHERE account.role = 'bank' AND posting.currency <> account.currency""",
    # The control account: only it carries suppliers, and supplier by supplier it is what is owed.
    "accounts payable differ from a supplier's balance": """
        SELECT supplier, currency, sum(amount), sum(amount_base) FROM (
            SELECT supplier, currency, owed AS amount, owed_base AS amount_base FROM supplier_balance
            UNION ALL SELECT supplier, currency, amount, amount_base FROM posting
            WHERE account = (SELECT no FROM account WHERE role = 'payable')
        ) GROUP BY supplier, currency HAVING sum(amount) <> 0 OR sum(amount_base) <> 0""",
    "the control account differs from the sum of the suppliers' balances": """
        SELECT balance_base, (SELECT coalesce(sum(owed_base), 0) FROM supplier_balance) FROM account
        WHERE role = 'payable'
          AND balance_base <> -(SELECT coalesce(sum(owed_base), 0) FROM supplier_balance)""",
    # The documents: what is owed is what is due on bills, less credit and money already with the supplier.
    "a supplier's balance differs from its documents": """
        SELECT supplier, currency, sum(amount), sum(amount_base) FROM (
            SELECT supplier, currency, owed AS amount, owed_base AS amount_base FROM supplier_balance
            UNION ALL SELECT supplier, currency, -due, -due_base FROM bill
            WHERE status IN ('Open', 'PartiallyPaid')
            UNION ALL SELECT supplier, currency, remaining, remaining_base FROM credit_note
            WHERE status IN ('Submitted', 'PartiallyPaid')
            UNION ALL SELECT supplier, currency, held, held_base FROM on_account
        ) GROUP BY supplier, currency HAVING sum(amount) <> 0 OR sum(amount_base) <> 0""",
    # Each bill and credit note: what is left is the total less what payments took, and the status says so.
    "a bill's amount due differs from its payments": """
        SELECT bill.id, due, total, paid FROM bill JOIN (
            SELECT target, sum(payment_link.amount) AS paid FROM payment_link
            JOIN payment ON payment.no = payment_link.payment
            WHERE type = 'Bill' AND NOT payment.deleted GROUP BY target
        ) ON target = bill.no WHERE due <> total + paid AND status <> 'Void'""",
    "a bill's status differs from its amount due": """
        SELECT id, status, due, total FROM bill WHERE CASE status
            WHEN 'Open' THEN due <> total WHEN 'Paid' THEN due <> 0
            WHEN 'PartiallyPaid' THEN due <= 0 OR due >= total ELSE due_base <> 0 END""",
    "a credit note's remainder differs from its allocations": """
        SELECT credit_note.id, remaining, total, used FROM credit_note JOIN (
            SELECT target, sum(payment_link.amount) AS used FROM payment_link
            JOIN payment ON payment.no = payment_link.payment
            WHERE type = 'CreditNote' AND NOT payment.deleted GROUP BY target
        ) ON target = credit_note.no WHERE remaining <> total - used AND status <> 'Void'""",
    "a payment's total differs from its lines": """
        SELECT payment.id, total, sum(amount) FROM payment JOIN payment_line ON payment = payment.no
        GROUP BY payment.no HAVING total <> sum(amount)""",
}


def disagreements(connection: sqlite3.Connection) -> list[str]:
    """Every difference in the books, in words; empty when they agree."""
    found = []
    for claim, query in _CLAIMS.items():
        found += [f"{claim}: {tuple(row)}" for row in connection.execute(query).fetchmany(5)]
    return found
