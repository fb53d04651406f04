"""What is wrong with a draft, as data the desk can place at the row and say in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bookkeeper.payables.money import Money


class ProblemKind(StrEnum):
    """Every way a draft can be unfit to record, or worth a second look."""

    NOTHING_TICKED = "nothing-ticked"
    AMOUNT_MISSING = "amount-missing"
    AMOUNT_NOT_POSITIVE = "amount-not-positive"
    AMOUNT_ABOVE_DUE = "amount-above-due"
    AMOUNT_TOO_FINE = "amount-too-fine"
    NOT_PAYABLE = "not-payable"
    DATE_BEFORE_BILL = "date-before-bill"
    ACCOUNT_MISSING = "account-missing"
    ACCOUNT_ARCHIVED = "account-archived"
    ACCOUNT_CURRENCY = "account-currency"
    ACCOUNT_CURRENCY_UNKNOWN = "account-currency-unknown"
    RATE_MISSING = "rate-missing"
    RATE_NOT_POSITIVE = "rate-not-positive"
    REFERENCE_EMPTY = "reference-empty"
    DATE_IN_FUTURE = "date-in-future"


#: Worth a look, but no reason to stop.
_WARNINGS = frozenset(
    {ProblemKind.ACCOUNT_CURRENCY_UNKNOWN, ProblemKind.REFERENCE_EMPTY, ProblemKind.DATE_IN_FUTURE}
)


#: What the words of a problem may be about.
Value = str | Money | date | Decimal


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong.

    Attributes:
        values: What the words need: names and currency codes as text, amounts, dates, decimals as they are.
        bill_id: The row it belongs to, None where it concerns the whole draft or a currency.
        currency: The currency group it belongs to, None elsewhere.
    """

    kind: ProblemKind
    bill_id: str | None = None
    currency: str | None = None
    values: tuple[Value, ...] = ()

    @property
    def is_error(self) -> bool:
        """Whether the draft must not be recorded while this stands."""
        return self.kind not in _WARNINGS
