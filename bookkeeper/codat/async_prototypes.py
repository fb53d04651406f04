"""What the asynchronous API takes: strict, frozen bodies, checked before a byte leaves (DOMAIN 4, 5).

As in `prototypes`. Field rules come from the v1 OpenAPI file (2026-08-17) where it has any, else from the
line balance and from sense; what a single software wants beyond that is for the rules to know.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from bookkeeper.codat import balance
from bookkeeper.codat.prototypes import (
    AddressPrototype,
    Currency,
    Day,
    Number,
    Prototype,
    Rate,
    RefPrototype,
    SupplierRefPrototype,
    Text,
)

#: Money in or out: four decimals are the finest of any currency (ISO 4217).
_Money = Annotated[Decimal, Field(max_digits=20, decimal_places=4)]
_Credit = Annotated[Decimal, Field(gt=0, max_digits=20, decimal_places=4)]

#: The sign of a link whose meaning leaves no choice (DOMAIN 4.5, 5.0).
_SIGNS: dict[str, tuple[Callable[[Decimal], bool], str]] = {
    "Bill": (lambda amount: amount < 0, "must be less than 0: it lowers what is owed"),
    "CreditNote": (lambda amount: amount > 0, "must be more than 0: it uses credit up"),
}


class LinkPrototype(Prototype):
    """What a line does to one record (see `AsyncLink`)."""

    type: Literal["Bill", "CreditNote", "PaymentOnAccount", "Refund", "BillPayment", "Other"]
    id: Text
    amount: _Money
    currency_rate: Rate | None = None

    @model_validator(mode="after")
    def _has_its_sign(self) -> Self:
        is_right, words = _SIGNS.get(self.type, (bool, "must not be 0"))
        if not is_right(self.amount):
            raise PydanticCustomError("wrong_sign", "{words}", {"words": words})
        return self


class LinePrototype(Prototype):
    """A line of a payment (see `AsyncLine`)."""

    amount: _Money
    links: Annotated[tuple[LinkPrototype, ...], Field(min_length=1)]
    allocated_on_date: Day | None = None


class PaymentPrototype(Prototype):
    """A payment, refund or use of credit (see `AsyncPayment`)."""

    supplier_ref: RefPrototype | None = None
    account_ref: RefPrototype | None = None
    payment_method_ref: RefPrototype | None = None
    total_amount: _Money
    currency: Currency
    currency_rate: Rate | None = None
    date: Day
    reference: Text | None = None
    note: Text | None = None
    lines: Annotated[tuple[LinePrototype, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _balances(self) -> Self:
        for number, line in enumerate(self.lines):
            links = ((link.amount, link.currency_rate) for link in line.links)
            rest = balance.rest_of_line(line.amount, links, self.currency)
            if rest:
                raise _unbalanced(f"lines.{number}", f"its amount and its links leave {rest:f} over")
        rest = balance.rest_of_total(self.total_amount, (line.amount for line in self.lines))
        if rest:
            raise _unbalanced("totalAmount", f"is {rest:f} more than its lines")
        return self


class DocumentLinePrototype(Prototype):
    """A line of a bill or credit note; amounts in its currency."""

    description: str | None = None
    unit_amount: Number
    quantity: Number
    sub_total: _Money
    tax_amount: _Money
    total_amount: _Money
    account_ref: RefPrototype | None = None
    tax_rate_ref: RefPrototype | None = None


_Lines = Annotated[tuple[DocumentLinePrototype, ...], Field(min_length=1)]


class AsyncBillPrototype(Prototype):
    """A bill to make or to put in place of one, with the totals that its lines come to."""

    supplier_ref: SupplierRefPrototype
    issue_date: Day
    due_date: Day
    currency: Currency
    currency_rate: Rate | None = None
    status: Literal["Open", "Draft"]
    reference: Text | None = None
    note: Text | None = None
    sub_total: _Money
    tax_amount: _Money
    total_amount: _Money
    line_items: _Lines


class CreditNotePrototype(Prototype):
    """A credit note to make or to put in place of one; what is left of it, the software says."""

    bill_credit_note_number: Text | None = None
    supplier_ref: SupplierRefPrototype
    issue_date: Day
    allocated_on_date: Day | None = None
    currency: Currency
    currency_rate: Rate | None = None
    status: Literal["Submitted", "Draft"]
    note: Text | None = None
    total_amount: _Credit
    total_discount: _Money
    sub_total: _Money
    total_tax_amount: _Money
    discount_percentage: Number
    line_items: _Lines


class AsyncSupplierPrototype(Prototype):
    """A supplier to make or to put in place of one; `id` where the sender has to choose it (Sage 50)."""

    id: Text | None = None
    supplier_name: Text
    status: Literal["Active", "Archived"]
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: tuple[AddressPrototype, ...] | None = None
    registration_number: str | None = None
    tax_number: str | None = None
    default_currency: str | None = None


class AsyncBankAccountPrototype(Prototype):
    """A bank account or credit card to make; which fields a software wants, its options tell."""

    account_name: Text
    account_type: Literal["Credit", "Debit"] | None = None
    account_number: Text | None = None
    sort_code: Text | None = None
    nominal_code: Text | None = None
    currency: Currency | None = None


class AccountPrototype(Prototype):
    """A ledger account to make (see `NewAccount`)."""

    name: Text
    nominal_code: Text | None = None
    description: Text | None = None
    fully_qualified_category: Text | None = None
    type: Literal["Asset", "Expense", "Income", "Liability", "Equity"] | None = None
    currency: Currency | None = None
    status: Literal["Active"] = "Active"


def _unbalanced(where: str, why: str) -> PydanticCustomError:
    return PydanticCustomError("unbalanced", "{why}", {"why": why, "where": where})
