"""What each accounting software accepts as a bill payment in the asynchronous API, as data.

Facts are those of the vendor's option models and payment pages as gathered on 2026-08-17 (DOMAIN.md 5.15, 6).
What those do not document a software is not made to accept: better refused in rehearsal than at the bank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

#: Letters for types of link, so that the shape of a line can be given as a pattern.
LETTERS: Final = {"Bill": "B", "CreditNote": "C", "PaymentOnAccount": "P", "BillPayment": "Y", "Refund": "R"}

Required = Literal["always", "when money moves", "unless paying a bill"]


@dataclass(frozen=True, slots=True)
class PaymentRules:
    """Rules of one software.

    Attributes:
        shape: What a line's links may be: a regular expression over their ``LETTERS``, in alphabetical order.
        shape_words: The same for people.
        refund_shape: The shape of a line with a negative amount; None where no money can come back.
        required: Properties that must be sent besides ``date`` and ``lines``.
        account: When ``accountRef`` must be sent.
        most_lines: Limit of lines.
        batch_shape: The shape of a line where there are several and they may be of several suppliers; None
            where all lines are one payment to one supplier.
        is_merged: All lines end up as one.
        is_total_positive: No credit without cash, no refund.
        is_credit_used_whole: A credit note is allocated entirely or not at all.
        is_credit_with_cash: One payment may hold both credit and cash.
        is_currency_the_records: The payment must be in the currency of what it pays.
        reference_length: Longest reference.
        reference_pattern: What a reference must look like.
        note_length: Longest note.
    """

    shape: str
    shape_words: str
    refund_shape: str | None = None
    required: frozenset[str] = frozenset({"supplierRef", "totalAmount", "currency"})
    account: Required = "always"
    most_lines: int | None = None
    batch_shape: str | None = None
    is_merged: bool = False
    is_total_positive: bool = False
    is_credit_used_whole: bool = False
    is_credit_with_cash: bool = True
    is_currency_the_records: bool = False
    reference_length: int = 255
    reference_pattern: str | None = None
    note_length: int = 4000

    @property
    def link_types(self) -> tuple[str, ...]:
        """The types of link this software knows."""
        shapes = self.shape + (self.refund_shape or "")
        return tuple(name for name, letter in LETTERS.items() if letter in shapes)


_BILLS_AND_CREDIT: Final = "links to bills and credit notes"

PAYMENT_RULES: Final[dict[str, PaymentRules]] = {
    "xero": PaymentRules(
        shape="B|BC",
        shape_words="one link, to a bill, or two, to a bill and a credit note",
        refund_shape="C|Y",
        required=frozenset({"totalAmount", "currency"}),
        account="when money moves",
        batch_shape="B",
        is_credit_used_whole=True,
        is_credit_with_cash=False,
    ),
    "qbo": PaymentRules(
        shape="B*C*",
        shape_words=_BILLS_AND_CREDIT,
        account="when money moves",
        is_credit_used_whole=True,
        is_credit_with_cash=False,
    ),
    "netsuite": PaymentRules(
        shape="B*C*",
        shape_words=_BILLS_AND_CREDIT,
        required=frozenset({"supplierRef", "currency"}),
        is_currency_the_records=True,
        reference_pattern=r"location-\d+",
    ),
    "intacct": PaymentRules(
        shape="B*C*",
        shape_words=_BILLS_AND_CREDIT,
        required=frozenset({"supplierRef", "totalAmount", "paymentMethodRef"}),
        is_total_positive=True,
        note_length=1000,
    ),
    "freeagent": PaymentRules(
        shape="B*C*",
        shape_words=_BILLS_AND_CREDIT,
        required=frozenset({"totalAmount", "currency", "currencyRate"}),
        most_lines=1,
        is_credit_with_cash=False,
    ),
    "zoho": PaymentRules(
        shape="BC|B+P*|P+",
        shape_words="one link to a bill and one to a credit note, or links to bills and on account",
        required=frozenset({"supplierRef", "currency"}),
        account="when money moves",
        most_lines=1,
        is_credit_with_cash=False,
        is_currency_the_records=True,
    ),
    "myob": PaymentRules(
        shape="B+",
        shape_words="links to bills",
        is_total_positive=True,
        reference_length=8,
    ),
    "sageaccounting": PaymentRules(
        shape="B*C*P*",
        shape_words="links to bills, credit notes and on account",
        refund_shape="P|R",
        account="when money moves",
        is_credit_with_cash=False,
        is_currency_the_records=True,
        note_length=25,
    ),
    "sage50": PaymentRules(
        shape="B+",
        shape_words="links to bills",
        required=frozenset({"supplierRef", "totalAmount"}),
        is_merged=True,
    ),
    "qbd": PaymentRules(
        shape="BC*",
        shape_words="exactly one link to a bill, and links to credit notes",
        required=frozenset({"supplierRef", "totalAmount"}),
        is_currency_the_records=True,
    ),
    "dynamics": PaymentRules(
        shape="B",
        shape_words="one link to a bill",
        required=frozenset({"supplierRef", "currency", "allocatedOnDate"}),
        account="unless paying a bill",
        most_lines=1,
    ),
}
