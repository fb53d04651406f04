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
    #: The run needs more requests than the service answers today.
    QUOTA_TOO_SMALL = "quota-too-small"

    #: The dates of its lines must be later than the bill's.
    DATE_NOT_AFTER_BILL = "date-not-after-bill"
    #: The connection does not have the API that was asked for.
    API_MISSING = "api-missing"
    CURRENCY_NOT_TAKEN = "currency-not-taken"
    ACCOUNT_ID_TOO_LONG = "account-id-too-long"
    SUPPLIER_ID_TOO_LONG = "supplier-id-too-long"
    METHOD_MISSING = "method-missing"
    METHOD_NOT_TAKEN = "method-not-taken"
    REFERENCE_TOO_LONG = "reference-too-long"
    REFERENCE_NOT_LOCATION = "reference-not-location"
    NOTE_TOO_LONG = "note-too-long"

    CREDIT_NOT_TAKEN = "credit-not-taken"
    CREDIT_NOT_USABLE = "credit-not-usable"
    CREDIT_AMOUNT_MISSING = "credit-amount-missing"
    CREDIT_NOT_POSITIVE = "credit-not-positive"
    CREDIT_TOO_FINE = "credit-too-fine"
    CREDIT_ABOVE_REMAINING = "credit-above-remaining"
    CREDIT_NOT_WHOLE = "credit-not-whole"
    CREDIT_DATED_LATER = "credit-dated-later"
    CREDIT_WITHOUT_BILL = "credit-without-bill"
    CREDIT_FITS_NO_BILL = "credit-fits-no-bill"
    CREDIT_ABOVE_BILLS = "credit-above-bills"
    #: The payment would move no money, and the software takes no such payment.
    CREDIT_ALONE = "credit-alone"

    ON_ACCOUNT_NOT_TAKEN = "on-account-not-taken"
    ON_ACCOUNT_MISSING = "on-account-missing"
    ON_ACCOUNT_NOT_POSITIVE = "on-account-not-positive"
    ON_ACCOUNT_TOO_FINE = "on-account-too-fine"

    REFUND_NOT_TAKEN = "refund-not-taken"
    REFUND_NOT_POSITIVE = "refund-not-positive"
    REFUND_TOO_FINE = "refund-too-fine"
    REFUND_TOO_EARLY = "refund-too-early"
    #: More than can come back: than is held, is left of the note, or the payment left on account.
    REFUND_ABOVE_HELD = "refund-above-held"


#: Worth a look, but no reason to stop.
_WARNINGS = frozenset(
    {
        ProblemKind.ACCOUNT_CURRENCY_UNKNOWN,
        ProblemKind.REFERENCE_EMPTY,
        ProblemKind.DATE_IN_FUTURE,
        ProblemKind.QUOTA_TOO_SMALL,
    }
)


#: What the words of a problem may be about.
Value = str | Money | date | Decimal


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong.

    Attributes:
        values: What the words need: names and currency codes as text, amounts, dates, decimals as they are.
        bill_id: The bill's row it belongs to, None where it concerns something else.
        currency: The currency it belongs to, None elsewhere.
        credit_id: The credit note's row it belongs to, None elsewhere.
        supplier_id: The supplier it belongs to, where it is about none of the bills; None elsewhere.
    """

    kind: ProblemKind
    bill_id: str | None = None
    currency: str | None = None
    values: tuple[Value, ...] = ()
    credit_id: str | None = None
    supplier_id: str | None = None

    @property
    def is_error(self) -> bool:
        """Whether the draft must not be recorded while this stands."""
        return self.kind not in _WARNINGS
