"""What each accounting software takes of bills, credit notes and suppliers that are made from here, as data.

Pure. Facts are from the vendor's documents as gathered on 2026-08-17 (DOMAIN 2.4, 2.5, 3.2, 6); where those
are silent nothing is limited.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class LineTax(StrEnum):
    """How a line of a bill or credit note carries its tax (DOMAIN 2.4)."""

    #: By a tax rate; the software works the amount out.
    RATE = "rate"
    #: By the amount alone; a rate is refused.
    AMOUNT = "amount"
    #: By a rate together with the amount.
    RATE_AND_AMOUNT = "rate-and-amount"
    #: By a rate wherever there is an amount.
    RATE_IF_AMOUNT = "rate-if-amount"


class NewAccountAs(StrEnum):
    """The form in which the asynchronous API takes a new account to pay from (DOMAIN 3.2, 6)."""

    BANK_ACCOUNT = "bank-account"
    #: As above; its name is its number, a hyphen and its name.
    NUMBERED_BANK_ACCOUNT = "numbered-bank-account"
    LEDGER_ACCOUNT = "ledger-account"
    NOT_AT_ALL = "not-at-all"


@dataclass(frozen=True, slots=True)
class DocumentRules:
    """What one software takes.

    Attributes:
        line_tax: How lines carry tax.
        makes_credit_notes, makes_suppliers: Over the asynchronous API; suppliers also over the other one.
        credit_note_number_max: Longest number, in characters; None where not known.
        lines_max: Most lines of a bill; None where not known.
        currency_is_suppliers: A bill is in its supplier's currency.
        due_after_issue: The due date must be later than the date of issue.
        reference_is_unique: A supplier's bills must have different references.
        chosen_id_max: A new supplier's id is chosen by who makes it, with so many characters at most; None
            where the software gives it.
        new_account: How the asynchronous API makes an account to pay from.
        accounts_in_base_only: Only in base currency.
    """

    line_tax: LineTax = LineTax.RATE
    makes_credit_notes: bool = True
    makes_suppliers: bool = True
    credit_note_number_max: int | None = None
    lines_max: int | None = None
    currency_is_suppliers: bool = False
    due_after_issue: bool = False
    reference_is_unique: bool = False
    chosen_id_max: int | None = None
    new_account: NewAccountAs = NewAccountAs.BANK_ACCOUNT
    accounts_in_base_only: bool = False


_QUICKBOOKS = DocumentRules(currency_is_suppliers=True)

#: By the platform key of the connection (DOMAIN 3.1).
DOCUMENT_RULES: Mapping[str, DocumentRules] = {
    "gbol": DocumentRules(credit_note_number_max=225),
    "qhyg": _QUICKBOOKS,
    "ndsk": _QUICKBOOKS,
    "pqsw": _QUICKBOOKS,
    "akxx": DocumentRules(LineTax.RATE_AND_AMOUNT, currency_is_suppliers=True),
    "knfz": DocumentRules(LineTax.RATE_AND_AMOUNT, new_account=NewAccountAs.LEDGER_ACCOUNT),
    "fbrh": DocumentRules(LineTax.AMOUNT, lines_max=40),
    "rwuv": DocumentRules(
        LineTax.RATE_IF_AMOUNT,
        makes_credit_notes=False,
        makes_suppliers=False,
        currency_is_suppliers=True,
        due_after_issue=True,
        reference_is_unique=True,
    ),
    "tgff": DocumentRules(credit_note_number_max=25, currency_is_suppliers=True, accounts_in_base_only=True),
    "pdvj": DocumentRules(new_account=NewAccountAs.LEDGER_ACCOUNT),
    "hbql": DocumentRules(currency_is_suppliers=True, chosen_id_max=8, new_account=NewAccountAs.NOT_AT_ALL),
    "trji": DocumentRules(makes_suppliers=False, new_account=NewAccountAs.NUMBERED_BANK_ACCOUNT),
}
