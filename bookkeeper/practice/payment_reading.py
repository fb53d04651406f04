"""Reads a bill payment of the asynchronous API and says everything that is wrong with it.

The invariants are those of DOMAIN.md 5.0: lines add up to the total, each line and its links add up to
nothing, no record is left below zero, signs say which way money goes. Each software's own rules are in
``payment_rules``. What comes out can be recorded as it stands.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bookkeeper.practice.amounts import rounded, to_amount
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_links import ReadLink, check_records, read_link
from bookkeeper.practice.payment_money import Money, read_money
from bookkeeper.practice.payment_rules import LETTERS, PAYMENT_RULES, PaymentRules
from bookkeeper.practice.payments import Line, Payment


@dataclass(slots=True)
class ReadLine:
    """A line as sent: its amount in minor units of the payment's currency, and what it was used for."""

    body: Body
    amount: int
    links: list[ReadLink]
    allocated_on: str | None


def read_payments(ledger: Ledger, body: Body) -> list[Payment]:
    """The payment in the body, or one for each line where the software makes them of a batch.

    Raises:
        Refused: 400 with everything that is wrong, naming line and link.
    """
    rules = PAYMENT_RULES[ledger.platform.key]
    supplier = _read_supplier(ledger, body, rules)
    day = body.day("date")
    money = read_money(ledger, body, rules, supplier)
    lines = _read_lines(ledger, body, rules, money)
    body.finish()
    assert day is not None
    total = sum(line.amount for line in lines)
    _check_total(body, rules, total, money)
    _check_lines(body, rules, lines, total)
    is_batch = rules.batch_shape is not None and len(lines) > 1
    if is_batch and money.currency != ledger.base_currency:
        body.note("currency", f"must be {ledger.base_currency}, the base currency, for a batch")
    _check_suppliers(body, lines, supplier, is_batch)
    links = [link for line in lines for link in line.links]
    check_records(ledger, rules, links, day, is_refund=total < 0)
    _check_account(ledger, body, rules, money, total)
    body.finish()
    return _payments(rules, lines, (body, money, supplier, day), is_batch)


def _read_supplier(ledger: Ledger, body: Body, rules: PaymentRules) -> sqlite3.Row | None:
    found = body.reference("supplierRef", required="supplierRef" in rules.required)
    if found is None:
        return None
    reference, identifier = found
    supplier = ledger.row("SELECT * FROM supplier WHERE id = ?", (identifier,))
    if supplier is None:
        reference.note("id", f"supplier {identifier} was not found")
    return supplier


def _read_lines(ledger: Ledger, body: Body, rules: PaymentRules, money: Money) -> list[ReadLine]:
    bodies = list(body.records("lines"))
    if not bodies and body.raw("lines") in (None, []):
        body.note("lines", "must not be empty")
    if rules.most_lines is not None and len(bodies) > rules.most_lines:
        body.note("lines", f"must have only {rules.most_lines} line")
    if "totalAmount" in rules.required and not body.has("totalAmount"):
        body.note("totalAmount", "must not be empty")
    lines = []
    for line in bodies:
        amount = line.amount("amount", money.currency, required=True)
        allocated = line.day("allocatedOnDate", required="allocatedOnDate" in rules.required)
        links = [read_link(ledger, link, rules, money) for link in line.records("links")]
        if not links and line.raw("links") in (None, []):
            line.note("links", "must not be empty")
        if amount is not None and all(links):
            whole = [link for link in links if link is not None]
            allocated_on = None if allocated is None else allocated.isoformat()
            lines.append(ReadLine(line, amount, whole, allocated_on))
    return lines


def _check_total(body: Body, rules: PaymentRules, total: int, money: Money) -> None:
    """I1, and what the software says about the total."""
    shown = to_amount(total, money.currency)
    sent = body.amount("totalAmount", money.currency)
    if sent is not None and sent != total:
        body.note("totalAmount", f"must be the sum of the line amounts, {shown}")
    if rules.is_total_positive and total <= 0:
        body.note("totalAmount", "must be greater than 0")


def _check_lines(body: Body, rules: PaymentRules, lines: list[ReadLine], total: int) -> None:
    """I2, the shapes of lines, and credit beside cash."""
    for line in lines:
        _check_shape(rules, line, len(lines))
        balance = sum((link.in_payment_currency for link in line.links), Decimal(0))
        currency = line.links[0].payment_currency
        if rounded(balance, currency) != -line.amount:
            amounts = f"{to_amount(line.amount, currency)} and {balance.normalize():f}"
            line.body.note("amount", f"and the amounts of its links must add up to 0: {amounts}")
        bills = [link.record for link in line.links if link.type == "Bill"]
        if "allocatedOnDate" in rules.required and any(
            (line.allocated_on or "") <= bill["issue_date"] for bill in bills
        ):
            line.body.note("allocatedOnDate", "must be later than the issue date of the bill")
        _check_directions(line, total)
    has_credit = any(link.type == "CreditNote" for line in lines for link in line.links)
    if has_credit and total > 0 and not rules.is_credit_with_cash:
        body.note("lines", "must not mix credit notes and cash: record two payments, the credit first")


def _check_directions(line: ReadLine, total: int) -> None:
    """Money either goes or comes, and money on account with it: none of it can be moved to a bill.

    No software is documented to apply an existing balance on account to a bill (DOMAIN.md 5.7).
    """
    if line.amount < 0 <= total:
        line.body.note("amount", "must not be negative in a payment that is not a refund")
    for link in line.links:
        if link.type == "PaymentOnAccount" and (link.link.amount > 0) != (line.amount < 0):
            sign = "positive" if line.amount < 0 else "negative"
            link.body.note("amount", f"must be {sign} for a link of type PaymentOnAccount in such a line")


def _check_shape(rules: PaymentRules, line: ReadLine, lines: int) -> None:
    """What the links of a line may be."""
    shape, words = rules.shape, rules.shape_words
    if lines > 1 and rules.batch_shape is not None:
        shape, words = rules.batch_shape, "one link to a bill where there are several lines"
    elif line.amount < 0:
        if rules.refund_shape is None:
            line.body.note("amount", "must not be negative: refunds cannot be recorded")
            return
        shape, words = rules.refund_shape, "one link to what is refunded"
    letters = "".join(sorted(LETTERS[link.type] for link in line.links))
    if not re.fullmatch(shape, letters):
        line.body.note("links", f"must be {words}")


def _check_suppliers(body: Body, lines: list[ReadLine], supplier: sqlite3.Row | None, is_batch: bool) -> None:
    """One supplier for everything, unless it is a batch without a supplier."""
    expected = supplier["no"] if supplier is not None else None
    for line in lines:
        for link in line.links:
            if expected is None and not is_batch:
                expected = link.supplier
            if expected is not None and link.supplier != expected:
                link.body.note("id", "must be of the same supplier as the payment")


def _check_account(ledger: Ledger, body: Body, rules: PaymentRules, money: Money, total: int) -> None:
    """Whether an account is needed, and fits."""
    account = money.account
    if account is None:
        needed = rules.account == "always" or (rules.account == "when money moves" and total != 0)
        if needed and not body.has("accountRef"):
            body.note("accountRef", "must not be empty")
        return
    reference = body.record("accountRef")
    assert reference is not None
    if account["role"] != "bank":
        reference.note("id", f"account {account['name']} is not a bank account or credit card")
    elif account["status"] != "Active":
        reference.note("id", f"account {account['name']} is archived")
    elif account["currency"] not in (money.currency, ledger.base_currency):
        reference.note(
            "id", f"account {account['name']} is in {account['currency']} and cannot pay {money.currency}"
        )
    if money.method_type is not None and account["role"] == "bank":
        takes = "Credit" if money.method_type == "CreditCard" else "Debit"
        if account["bank_type"] != takes:
            reference.note("id", f"account {account['name']} does not go with the payment method")


def _payments(
    rules: PaymentRules,
    lines: list[ReadLine],
    header: tuple[Body, Money, sqlite3.Row | None, date],
    is_batch: bool,
) -> list[Payment]:
    body, money, supplier, day = header
    kept = [Line(line.amount, tuple(link.link for link in line.links), line.allocated_on) for line in lines]
    if rules.is_merged:
        kept = [Line(sum(line.amount for line in kept), tuple(link for line in kept for link in line.links))]
    groups = [[line] for line in kept] if is_batch else [kept]
    suppliers = [line.links[0].supplier for line in lines]
    payments = []
    for index, group in enumerate(groups):
        total = sum(line.amount for line in group)
        payments.append(
            Payment(
                supplier["no"] if supplier is not None else suppliers[index],
                money.payer if total else None,
                money.currency,
                money.rate,
                day.isoformat(),
                tuple(group),
                reference=body.text("reference"),
                note=body.text("note"),
                method=money.method,
                is_batch=is_batch,
            )
        )
    return payments
