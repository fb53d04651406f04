"""Payments in the practice books: what a line's links do to bills, credit notes, accounts and the bank.

``record`` is the one way in, for the synchronous API's single bill as for anything with more lines. It
expects a payment its caller has found acceptable and keeps the arithmetic honest: a payment that would break
the books raises instead of being written.

Directions are those of the asynchronous API (DOMAIN.md 5.0): a line's amount is money leaving the bank, a
link's amount the change of the linked record seen from accounts payable, negative where less is owed.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from bookkeeper.practice.amounts import converted, rounded, to_amount
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.ledger import BooksDisagreeError, Ledger, Leg

LinkType = Literal["Bill", "CreditNote", "PaymentOnAccount", "BillPayment"]


@dataclass(frozen=True, slots=True)
class Link:
    """A record that a payment changes.

    Attributes:
        type: What ``target`` is the number of: on account the supplier, BillPayment the payment refunded.
        target: Number of the record.
        amount: Minor units of ``currency``; negative reduces what is owed.
        currency: The linked record's currency.
        rate: Payment-currency units per unit of ``currency``; 1 when they are the same.
    """

    type: LinkType
    target: int
    amount: int
    currency: str
    rate: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Line:
    """An amount of money, in minor units of the payment's currency, and what it was used for."""

    amount: int
    links: tuple[Link, ...]
    allocated_on: str | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment to be recorded.

    Attributes:
        supplier: Number of the supplier paid, or None for a batch over several.
        account: Number of the bank account the money leaves, or None when none moves.
        currency: Currency of the lines' amounts.
        rate: Base units per unit of ``currency``.
        day: The date of payment, ``YYYY-MM-DD``.
        lines: Amounts and what they are for; the payment's total is their sum.
    """

    supplier: int | None
    account: int | None
    currency: str
    rate: Decimal
    day: str
    lines: tuple[Line, ...]
    reference: str | None = None
    note: str | None = None
    method: str | None = None
    is_batch: bool = False

    @property
    def total(self) -> int:
        """Money leaving the bank, minor units of the payment's currency; negative for a refund."""
        return sum(line.amount for line in self.lines)


def record(ledger: Ledger, payment: Payment, now: datetime) -> sqlite3.Row:
    """Record a payment inside ``ledger.changing()``: documents, entry and balances together.

    Raises:
        BooksDisagreeError: It pays more than is due, uses more credit than is left, or does not add up.
    """
    _require_balance(payment)
    values: dict[str, object] = {
        "supplier": payment.supplier,
        "account": payment.account,
        "currency": payment.currency,
        "rate": str(payment.rate),
        "total": payment.total,
        "date": payment.day,
        "reference": payment.reference,
        "note": payment.note,
        "method": payment.method,
        "is_batch": payment.is_batch,
    }
    row = ledger.insert("payment", values, now)
    legs = _bank_legs(ledger, payment)
    for number, line in enumerate(payment.lines):
        ledger.connection.execute(
            "INSERT INTO payment_line VALUES (?, ?, ?, ?)",
            (row["no"], number, line.amount, line.allocated_on),
        )
        for link_number, link in enumerate(line.links):
            leg = _apply(ledger, link, payment, now)
            legs.append(leg)
            ledger.connection.execute(
                "INSERT INTO payment_link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    row["no"],
                    number,
                    link_number,
                    link.type,
                    link.target,
                    link.amount,
                    -leg.amount_base,
                    link.currency,
                    str(link.rate),
                ),
            )
    ledger.post("payment", row["no"], payment.day, _with_gain(ledger, legs))
    return row


def _require_balance(payment: Payment) -> None:
    """Raise unless each line and its links add up to nothing: the gain would swallow the difference."""
    for line in payment.lines:
        links = sum((to_amount(link.amount, link.currency) * link.rate for link in line.links), Decimal(0))
        if rounded(links, payment.currency) != -line.amount:
            raise BooksDisagreeError(f"a line of {line.amount} has links of {links}")


def undo(ledger: Ledger, no: int, now: datetime) -> None:
    """Take a payment back, inside ``ledger.changing()``: bills owed again, credit and money where they were.

    What it did to the records is worked out afresh, because later payments may have moved their base values
    by a penny; the bank gets back exactly what it gave, and the difference goes where gains go.

    Raises:
        BooksDisagreeError: Something it did can no longer be undone, as when money on account is gone.
    """
    row = ledger.row("SELECT * FROM payment WHERE no = ?", (no,))
    assert row is not None
    taken = ledger.rows(
        "SELECT account, posting.currency AS currency, sum(amount) AS amount, sum(amount_base) AS base"
        " FROM posting"
        " JOIN entry ON entry.no = posting.entry JOIN account ON account.no = posting.account"
        " WHERE document = ? AND kind = 'payment' AND role = 'bank' GROUP BY account",
        (no,),
    )
    legs = [Leg(leg["account"], -leg["amount"], -leg["base"], leg["currency"]) for leg in taken]
    header = Payment(row["supplier"], None, row["currency"], Decimal(row["rate"]), row["date"], ())
    for link in ledger.rows("SELECT * FROM payment_link WHERE payment = ?", (no,)):
        opposite = Link(
            link["type"], link["target"], -link["amount"], link["currency"], Decimal(link["rate"])
        )
        legs.append(_apply(ledger, opposite, header, now))
    entry = ledger.post("payment", no, row["date"], _with_gain(ledger, legs))
    ledger.connection.execute(
        "UPDATE payment SET deleted = ?, modified = ? WHERE no = ?", (entry, to_milliseconds(now), no)
    )


def refundable(ledger: Ledger, supplier: int, currency: str, payment: int | None = None) -> int:
    """Minor units a supplier holds on account; of one payment, what it put there and has not come back."""
    held = ledger.value(
        "SELECT held FROM on_account WHERE supplier = ? AND currency = ?", (supplier, currency)
    )
    if payment is None:
        return int(held or 0)
    own = ledger.value(
        "SELECT coalesce(-sum(amount), 0) FROM payment_link JOIN payment ON payment.no = payment"
        " WHERE NOT deleted AND (payment = ? AND type = 'PaymentOnAccount'"
        " OR target = ? AND type = 'BillPayment')",
        (payment, payment),
    )
    return min(int(own), int(held or 0))


def _bank_legs(ledger: Ledger, payment: Payment) -> list[Leg]:
    """What leaves the bank: in the account's currency, at the payment's rate."""
    if payment.account is None:
        if payment.total:
            raise BooksDisagreeError("money cannot move without a bank account")
        return []
    base = converted(payment.total, payment.currency, payment.rate, ledger.base_currency)
    currency = ledger.value("SELECT currency FROM account WHERE no = ?", (payment.account,))
    if currency == payment.currency:
        return [Leg(payment.account, -payment.total, -base, currency)]
    if currency == ledger.base_currency:
        return [Leg(payment.account, -base, -base, currency)]
    raise BooksDisagreeError(f"an account in {currency} cannot pay {payment.currency}")


def _apply(ledger: Ledger, link: Link, payment: Payment, now: datetime) -> Leg:
    """Change the linked record and answer its side of the entry, at the value it stands in the books with."""
    if link.type == "Bill":
        supplier, base = _change_bill(ledger, link, now)
    elif link.type == "CreditNote":
        supplier, base = _change_credit_note(ledger, link, payment, now)
    else:
        supplier = link.target
        if link.type == "BillPayment":
            supplier = ledger.value("SELECT supplier FROM payment WHERE no = ?", (link.target,))
        base = _change_on_account(ledger, link, payment, supplier)
    return Leg(ledger.controls.payable, -link.amount, -base, link.currency, supplier)


def _change_bill(ledger: Ledger, link: Link, now: datetime) -> tuple[int, int]:
    """Change what is due on a bill by the link's amount; answers (supplier, change in the base currency)."""
    bill = ledger.row("SELECT * FROM bill WHERE no = ?", (link.target,))
    if bill is None or bill["status"] not in ("Open", "PartiallyPaid", "Paid"):
        raise BooksDisagreeError(f"bill {link.target} cannot be paid")
    due = bill["due"] + link.amount
    if not 0 <= due <= bill["total"]:
        raise BooksDisagreeError(f"bill {link.target} would be left with {due} due of {bill['total']}")
    # What is left keeps its value at the bill's own rate, so that the last payment clears it to the penny.
    due_base = converted(due, bill["currency"], Decimal(bill["rate"]), ledger.base_currency)
    status = "Paid" if due == 0 else "Open" if due == bill["total"] else "PartiallyPaid"
    ledger.connection.execute(
        "UPDATE bill SET due = ?, due_base = ?, status = ?, modified = ? WHERE no = ?",
        (due, due_base, status, to_milliseconds(now), link.target),
    )
    return bill["supplier"], due_base - bill["due_base"]


def _change_credit_note(ledger: Ledger, link: Link, payment: Payment, now: datetime) -> tuple[int, int]:
    """Use up credit by the link's amount; answers (supplier, change of what is owed, base currency)."""
    note = ledger.row("SELECT * FROM credit_note WHERE no = ?", (link.target,))
    if note is None or note["status"] not in ("Submitted", "PartiallyPaid", "Paid"):
        raise BooksDisagreeError(f"credit note {link.target} cannot be used")
    left = note["remaining"] - link.amount
    if not 0 <= left <= note["total"]:
        raise BooksDisagreeError(f"credit note {link.target} would be left with {left} of {note['total']}")
    left_base = converted(left, note["currency"], Decimal(note["rate"]), ledger.base_currency)
    status = "Paid" if left == 0 else "Submitted" if left == note["total"] else "PartiallyPaid"
    ledger.connection.execute(
        "UPDATE credit_note SET remaining = ?, remaining_base = ?, status = ?, allocated_on = ?,"
        " modified = ? WHERE no = ?",
        (left, left_base, status, payment.day if left == 0 else None, to_milliseconds(now), link.target),
    )
    return note["supplier"], note["remaining_base"] - left_base


def _change_on_account(ledger: Ledger, link: Link, payment: Payment, supplier: int) -> int:
    """Change the money a supplier holds for us; answers the change of what is owed, base currency.

    Money paid in is worth the payment's rate; what comes back leaves at the average of what was paid in.
    """
    held = ledger.row(
        "SELECT held, held_base FROM on_account WHERE supplier = ? AND currency = ?",
        (supplier, link.currency),
    )
    before = 0 if held is None else int(held["held"])
    before_base = 0 if held is None else int(held["held_base"])
    after = before - link.amount
    if after < 0:
        raise BooksDisagreeError(f"supplier {supplier} holds {before}, not {link.amount}")
    if link.amount < 0:
        in_payment_currency = converted(-link.amount, link.currency, link.rate, payment.currency)
        after_base = before_base + converted(
            in_payment_currency, payment.currency, payment.rate, ledger.base_currency
        )
    else:
        after_base = before_base * after // before
    ledger.connection.execute(
        "INSERT INTO on_account VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET held = excluded.held, held_base = excluded.held_base",
        (supplier, link.currency, after, after_base),
    )
    return before_base - after_base


def _with_gain(ledger: Ledger, legs: list[Leg]) -> list[Leg]:
    """The entry completed by the gain or loss: the base value of the records less that of the money."""
    difference = -sum(leg.amount_base for leg in legs)
    gain = Leg(ledger.controls.gain, difference, difference, ledger.base_currency)
    return [*legs, gain]


def turn_to_account(ledger: Ledger, numbers: list[int], bill_no: int, now: datetime) -> None:
    """Let the money that payments put on a bill stand to the supplier's account, for the bill is going.

    Posts nothing: the supplier is owed as much before as after, until the bill's own entry is reversed.
    """
    bill = ledger.row("SELECT * FROM bill WHERE no = ?", (bill_no,))
    assert bill is not None
    for number in numbers:
        ledger.connection.execute(
            "UPDATE payment_link SET type = 'PaymentOnAccount', target = ?"
            " WHERE payment = ? AND type = 'Bill' AND target = ?",
            (bill["supplier"], number, bill_no),
        )
        ledger.connection.execute(
            "UPDATE payment SET modified = ? WHERE no = ?", (to_milliseconds(now), number)
        )
    total_base = converted(bill["total"], bill["currency"], Decimal(bill["rate"]), ledger.base_currency)
    ledger.connection.execute(
        "INSERT INTO on_account VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET held = held + excluded.held, held_base = held_base + excluded.held_base",
        (bill["supplier"], bill["currency"], bill["total"] - bill["due"], total_base - bill["due_base"]),
    )
