"""Reads a bank account or another account from a request, by each software's rules."""

from __future__ import annotations

from bookkeeper.practice.fields import LONGEST_TEXT, Body
from bookkeeper.practice.ledger import Ledger


def new_bank_account(ledger: Ledger, body: Body, name_field: str) -> dict[str, object]:
    """The columns of the new bank account in the body, inside ``ledger.changing()``.

    Args:
        ledger: The books it is for.
        body: The request.
        name_field: What the API calls its name: ``name`` in the synchronous one, else ``accountName``.

    Raises:
        Refused: 400 with everything that is wrong with it.
    """
    name = body.text(name_field, required=True, longest=LONGEST_TEXT)
    bank_type = body.choice("accountType", ("Credit", "Debit", "Unknown"))
    number = body.text("accountNumber", required=True, longest=LONGEST_TEXT)
    currency = body.currency("currency")
    sort_code = body.text("sortCode", longest=LONGEST_TEXT)
    if bank_type == "Credit" and not ledger.platform.creates_credit_accounts:
        body.note("accountType", f"{ledger.platform.name} cannot create Credit accounts")
    is_four_digits = number is None or (len(number) == 4 and number.isdecimal())
    if bank_type == "Credit" and ledger.platform.credit_number_is_last_four and not is_four_digits:
        body.note("accountNumber", "must be the last 4 digits of a Credit account's number")
    if ledger.platform.key == "sageaccounting" and currency not in (None, ledger.base_currency):
        body.note("currency", f"must be {ledger.base_currency}, the company's base currency")
    if ledger.platform.key == "dynamics" and name is not None and "-" not in name:
        body.note(name_field, "must be a number and a name joined by a hyphen")
    code = _unused_code(ledger, body)
    body.finish()
    return {
        "role": "bank",
        "code": code,
        "name": name,
        "type": "Liability" if bank_type == "Credit" else "Asset",
        "currency": currency,
        "status": "Active",
        "bank_type": bank_type,
        "account_number": number,
        "sort_code": sort_code,
    }


def new_account(ledger: Ledger, body: Body) -> dict[str, object]:
    """The columns of the new account in the body, inside ``ledger.changing()``.

    A category that names a bank or a card makes an account that bills can be paid from: Sage Intacct has no
    other way to create one (DOMAIN.md 4.8).

    Raises:
        Refused: 400 with everything that is wrong with it.
    """
    name = body.text("name", required=True, longest=LONGEST_TEXT)
    category = body.text("fullyQualifiedCategory", required=True, longest=LONGEST_TEXT) or ""
    currency = body.currency("currency", required=False)
    status = body.choice("status", ("Active", "Archived"), required=False)
    code = _unused_code(ledger, body)
    body.finish()
    kind = category.partition(".")[0]
    is_card = "card" in category.lower()
    is_bank = is_card or "bank" in category.lower() or "cash" in category.lower()
    return {
        "role": "bank" if is_bank else "expense",
        "code": code,
        "name": name,
        "type": kind if kind in ("Asset", "Expense", "Income", "Liability", "Equity") else "Expense",
        "currency": currency or ledger.base_currency,
        "status": status or "Active",
        "bank_type": ("Credit" if is_card else "Debit") if is_bank else None,
    }


def _unused_code(ledger: Ledger, body: Body) -> str | None:
    code = body.text("nominalCode", longest=24)
    if code is not None and ledger.value("SELECT 1 FROM account WHERE code = ?", (code,)):
        body.note("nominalCode", f"{code} is already in use")
    return code
