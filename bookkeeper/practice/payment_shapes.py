"""The lines of bill payments as the asynchronous API reads them back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from bookkeeper.practice.amounts import plain, to_amount
from bookkeeper.practice.dates import day_text
from bookkeeper.practice.ledger import Ledger

Json = dict[str, object]

#: A link and the id of what it names.
_LINKS = """
    SELECT payment_link.*, coalesce(bill.id, credit_note.id, supplier.id, refunded.id) AS target_id
    FROM payment_link
    LEFT JOIN bill ON type = 'Bill' AND bill.no = target
    LEFT JOIN credit_note ON type = 'CreditNote' AND credit_note.no = target
    LEFT JOIN supplier ON type = 'PaymentOnAccount' AND supplier.no = target
    LEFT JOIN payment AS refunded ON type = 'BillPayment' AND refunded.no = target
    WHERE payment IN ({marks}) ORDER BY payment, line, link
"""

#: Refunds of payments: who refunds whom, and how much.
_REFUNDS = """
    SELECT target, amount, payment_link.currency AS currency, payment.id AS refund_id
    FROM payment_link JOIN payment ON payment.no = payment_link.payment
    WHERE type = 'BillPayment' AND target IN ({marks}) AND payment.no <= ? AND NOT deleted
    ORDER BY payment.no
"""


def lines_of_payments(
    ledger: Ledger, payments: Sequence[sqlite3.Row], last_payment: int
) -> dict[int, list[Json]]:
    """The lines of each payment by its number, as of the fetch that saw payments up to ``last_payment``."""
    numbers = [row["no"] for row in payments]
    marks = ", ".join("?" * len(numbers))
    links: dict[tuple[int, int], list[sqlite3.Row]] = defaultdict(list)
    for link in ledger.rows(_LINKS.format(marks=marks), numbers):
        links[link["payment"], link["line"]].append(link)
    refunds: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for refund in ledger.rows(_REFUNDS.format(marks=marks), (*numbers, last_payment)):
        refunds[refund["target"]].append(refund)
    currencies = {row["no"]: row["currency"] for row in payments}
    lines: dict[int, list[Json]] = defaultdict(list)
    for row in ledger.rows(
        f"SELECT * FROM payment_line WHERE payment IN ({marks}) ORDER BY payment, line", numbers
    ):
        no = row["payment"]
        back = _refunded(refunds.pop(no, [])) if _is_on_account(links[no, row["line"]]) else []
        lines[no] += _line(row, links[no, row["line"]], currencies[no], back)
    return lines


def _is_on_account(links: Sequence[sqlite3.Row]) -> bool:
    return any(link["type"] == "PaymentOnAccount" for link in links)


def _refunded(refunds: Sequence[sqlite3.Row]) -> list[tuple[str, int]]:
    return [(refund["refund_id"], refund["amount"]) for refund in refunds]


def _line(
    row: sqlite3.Row, links: Sequence[sqlite3.Row], currency: str, back: Sequence[tuple[str, int]]
) -> list[Json]:
    """A line; what came back of its money on account stands on lines of its own (DOMAIN.md 5.11)."""
    returned = sum(amount for _, amount in back)
    shown = []
    for link in links:
        amount = link["amount"] + returned if link["type"] == "PaymentOnAccount" else link["amount"]
        if amount:
            shown.append(
                {
                    "type": link["type"],
                    "id": link["target_id"],
                    "amount": to_amount(amount, link["currency"]),
                    "currencyRate": plain(Decimal(link["rate"])),
                }
            )
    lines: list[Json] = []
    if shown:
        line: Json = {"amount": to_amount(row["amount"] - returned, currency), "links": shown}
        if row["allocated_on"] is not None:
            line["allocatedOnDate"] = day_text(row["allocated_on"])
        lines.append(line)
    for refund_id, amount in back:
        money = to_amount(amount, currency)
        link_back = {"type": "Refund", "id": refund_id, "amount": -money, "currencyRate": Decimal(1)}
        lines.append({"amount": money, "links": [link_back]})
    return lines
