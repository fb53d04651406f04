"""Ways to pay a supplier, and which kind of account each one draws on. Pure data.

The vendor's guide names the kinds: transfers and cheques come from an account whose balance is the company's
own (debit), cards and pay-later credit from one whose balance is owed (credit). DOMAIN 4.9, 2026-08-17.
"""

from __future__ import annotations

from enum import StrEnum

from bookkeeper.payables.records import AccountType


class Method(StrEnum):
    """How the money goes out. The value is what settings keep; the desk has the words."""

    BANK_TRANSFER = "bank-transfer"
    BACS = "bacs"
    ACH = "ach"
    CHEQUE = "cheque"
    CREDIT_CARD = "credit-card"
    PAY_LATER = "pay-later"

    @property
    def account_type(self) -> AccountType:
        """The kind of account this method draws on."""
        if self in (Method.CREDIT_CARD, Method.PAY_LATER):
            return AccountType.CREDIT
        return AccountType.DEBIT
