"""The money of an asynchronous bill payment: its currency, rate, account and method, and its free texts."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from decimal import Decimal

from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_rules import PaymentRules


@dataclass(frozen=True, slots=True)
class Money:
    """How a payment is made.

    Attributes:
        currency: The payment's currency.
        rate: Base units per unit of it.
        account: The account named, or None.
        payer: Number of the account the money leaves: the one named, or the one the software falls back to.
        method: Id of the payment method, where the software keeps one.
        method_type: The method's type, where an account must go with it.
    """

    currency: str
    rate: Decimal
    account: sqlite3.Row | None
    payer: int | None
    method: str | None
    method_type: str | None


def read_money(ledger: Ledger, body: Body, rules: PaymentRules, supplier: sqlite3.Row | None) -> Money:
    """The money of the payment in the body; what is wrong is noted there."""
    account = _account(ledger, body)
    currency = body.currency("currency", required="currency" in rules.required)
    if currency is None:
        currency = _currency_left_out(ledger, account, supplier)
    if rules.is_currency_the_records and supplier is not None:
        expected = supplier["currency"] or ledger.base_currency
        if currency != expected and ledger.platform.key in ("zoho", "sageaccounting", "qbd"):
            body.note("currency", f"must be the supplier's currency, {expected}")
    _check_texts(body, rules)
    method, method_type = _method(ledger, body, rules)
    payer = account["no"] if account is not None else None
    if payer is None and rules.account == "unless paying a bill":
        payer = ledger.value(
            "SELECT no FROM account WHERE role = 'bank' AND status = 'Active' AND currency = ? ORDER BY no",
            (ledger.base_currency,),
        )
    return Money(currency, _rate(ledger, body, rules, currency), account, payer, method, method_type)


def _account(ledger: Ledger, body: Body) -> sqlite3.Row | None:
    found = body.reference("accountRef")
    if found is None:
        return None
    reference, identifier = found
    account = ledger.row("SELECT * FROM account WHERE id = ?", (identifier,))
    if account is None:
        reference.note("id", f"account {identifier} was not found")
    return account


def _currency_left_out(ledger: Ledger, account: sqlite3.Row | None, supplier: sqlite3.Row | None) -> str:
    """Intacct takes the account's currency (DOMAIN.md 6), the others the supplier's."""
    if ledger.platform.key == "intacct" and account is not None:
        return str(account["currency"])
    return str((supplier and supplier["currency"]) or ledger.base_currency)


def _check_texts(body: Body, rules: PaymentRules) -> None:
    reference = body.text("reference", longest=rules.reference_length)
    if reference and rules.reference_pattern and not re.fullmatch(rules.reference_pattern, reference):
        body.note("reference", "must be a location, written location-<number>")
    body.text("note", longest=rules.note_length)


def _method(ledger: Ledger, body: Body, rules: PaymentRules) -> tuple[str | None, str | None]:
    """Id and type of the payment method, where the software wants one; elsewhere it is ignored."""
    if "paymentMethodRef" not in rules.required:
        return None, None
    found = body.reference("paymentMethodRef", required=True)
    if found is None:
        return None, None
    reference, identifier = found
    method = ledger.row("SELECT * FROM payment_method WHERE id = ?", (identifier,))
    if method is None:
        reference.note("id", f"payment method {identifier} was not found")
        return None, None
    return identifier, str(method["type"])


def _rate(ledger: Ledger, body: Body, rules: PaymentRules, currency: str) -> Decimal:
    """The rate as sent, or what the software does without one."""
    rate = body.rate("currencyRate")
    if "currencyRate" in rules.required and not body.has("currencyRate"):
        body.note("currencyRate", "must not be empty")
    if currency == ledger.base_currency:
        if rate is not None and rate != 1:
            body.note("currencyRate", f"must be 1 for {ledger.base_currency}, the company's base currency")
        return Decimal(1)
    if rate is not None:
        return rate
    known = Decimal(1) if ledger.platform.missing_rate == "one" else ledger.day_rate(currency)
    if known is None and not body.has("currencyRate"):
        body.note("currencyRate", f"is required: there is no rate of the day for {currency}")
    return known or Decimal(1)
