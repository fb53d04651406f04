"""What the synchronous API takes: strict, frozen bodies, checked before a byte leaves (DOMAIN 2.1).

Decimals are sent as plain numbers and absent values not at all, so what is read from a model is only ever
`body`. Field rules come from the sync OpenAPI file 3.0.0 (2026-08-17) where it has any, else from sense.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer
from pydantic.alias_generators import to_camel

from bookkeeper.codat import dates
from bookkeeper.codat.exact_json import exact_json

Text = Annotated[str, Field(min_length=1)]
#: Finest unit of any currency is 4 decimals (ISO 4217); sums of a line may be finer.
Number = Annotated[Decimal, Field(max_digits=28, decimal_places=12)]
Amount = Annotated[Decimal, Field(gt=0, max_digits=20, decimal_places=4)]
Rate = Annotated[Decimal, Field(gt=0, max_digits=28, decimal_places=15)]
Day = Annotated[date, PlainSerializer(dates.day_text)]
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]


class Prototype(BaseModel):
    """Base of what is written: exact types, nothing extra, no values in error texts."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        populate_by_name=True,
        hide_input_in_errors=True,
    )

    @property
    def body(self) -> bytes:
        """The JSON to send."""
        return exact_json(self.model_dump(by_alias=True, exclude_none=True))


class RefPrototype(Prototype):
    """A reference by id."""

    id: Text


class SupplierRefPrototype(RefPrototype):
    """A bill's supplier."""

    supplier_name: Text | None = None


class BillPaymentPrototype(Prototype):
    """The payment of one bill (see `SinglePayment`)."""

    amount: Amount
    date: Day
    account_ref: RefPrototype
    reference: Text | None = None
    currency_rate: Rate | None = None


class BankAccountPrototype(Prototype):
    """A bank account or credit card to make."""

    name: Text
    account_type: Literal["Credit", "Debit"]
    account_number: Text
    currency: Currency
    nominal_code: Text | None = None
    sort_code: Text | None = None


class AddressPrototype(Prototype):
    """A postal address."""

    type: Text
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None


class SupplierPrototype(Prototype):
    """A supplier to make, or to put in place of one: what is left out of a PUT is deleted (DOMAIN 2.5)."""

    supplier_name: Text
    status: Literal["Active", "Archived"]
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: tuple[AddressPrototype, ...] | None = None
    default_currency: str | None = None


class BillLinePrototype(Prototype):
    """A line of a bill to make."""

    description: str | None = None
    unit_amount: Number
    quantity: Number
    tax_amount: Number
    total_amount: Number | None = None
    account_ref: RefPrototype | None = None
    tax_rate_ref: RefPrototype | None = None


class BillPrototype(Prototype):
    """A bill to make or to change; the service works out its totals from the lines."""

    supplier_ref: SupplierRefPrototype
    issue_date: Day
    due_date: Day
    currency: Currency
    status: Literal["Open"]
    reference: Text | None = None
    currency_rate: Rate | None = None
    line_items: tuple[BillLinePrototype, ...] | None = None
