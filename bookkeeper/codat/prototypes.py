"""What the synchronous API takes: strict, frozen bodies, checked before a byte leaves (DOMAIN 2.1).

Decimals are sent as plain numbers and absent values not at all, so what is read from a model is only ever
`body`. Field rules come from the sync OpenAPI file 3.0.0 (2026-08-17) where it has any, else from sense.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, ValidationError
from pydantic.alias_generators import to_camel

from bookkeeper.codat import dates
from bookkeeper.codat.exact_json import exact_json
from bookkeeper.errors import RefusedError
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Address, BankAccount, Bill, BillLine, Supplier

_Text = Annotated[str, Field(min_length=1)]
#: Finest unit of any currency is 4 decimals (ISO 4217); sums of a line may be finer.
_Number = Annotated[Decimal, Field(max_digits=28, decimal_places=12)]
_Amount = Annotated[Decimal, Field(gt=0, max_digits=20, decimal_places=4)]
_Rate = Annotated[Decimal, Field(gt=0, max_digits=28, decimal_places=15)]
_Day = Annotated[date, PlainSerializer(dates.day_text)]
_Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]


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

    id: _Text


class SupplierRefPrototype(RefPrototype):
    """A bill's supplier."""

    supplier_name: _Text | None = None


class BillPaymentPrototype(Prototype):
    """The payment of one bill (see `SinglePayment`)."""

    amount: _Amount
    date: _Day
    account_ref: RefPrototype
    reference: _Text | None = None
    currency_rate: _Rate | None = None


class BankAccountPrototype(Prototype):
    """A bank account or credit card to make."""

    name: _Text
    account_type: Literal["Credit", "Debit"]
    account_number: _Text
    currency: _Currency
    nominal_code: _Text | None = None
    sort_code: _Text | None = None


class AddressPrototype(Prototype):
    """A postal address."""

    type: _Text
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None


class SupplierPrototype(Prototype):
    """A supplier to make, or to put in place of one: what is left out of a PUT is deleted (DOMAIN 2.5)."""

    supplier_name: _Text
    status: Literal["Active", "Archived"]
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: tuple[AddressPrototype, ...] | None = None
    default_currency: str | None = None


class BillLinePrototype(Prototype):
    """A line of a bill to make."""

    description: str | None = None
    unit_amount: _Number
    quantity: _Number
    tax_amount: _Number
    total_amount: _Number | None = None
    account_ref: RefPrototype | None = None
    tax_rate_ref: RefPrototype | None = None


class BillPrototype(Prototype):
    """A bill to make or to change; the service works out its totals from the lines."""

    supplier_ref: SupplierRefPrototype
    issue_date: _Day
    due_date: _Day
    currency: _Currency
    status: Literal["Open"]
    reference: _Text | None = None
    currency_rate: _Rate | None = None
    line_items: tuple[BillLinePrototype, ...] | None = None


@dataclass(frozen=True, slots=True)
class SinglePayment:
    """The payment of one bill, in full or in part, as the synchronous API records it.

    Attributes:
        amount: In the bill's currency, whatever currency the account has.
        rate: Base-currency units for one unit of the bill's currency, at payment; None if not known.
    """

    bill_id: str
    amount: Money
    paid_on: date
    account_id: str
    reference: str | None = None
    rate: Decimal | None = None


def payment_body(payment: SinglePayment) -> bytes:
    """The JSON that records this payment; its bill is named by the path.

    Raises:
        RefusedError: Something in it cannot be sent. Nothing was.
    """
    return _body(
        BillPaymentPrototype,
        amount=payment.amount.decimal,
        date=payment.paid_on,
        account_ref={"id": payment.account_id},
        reference=payment.reference or None,
        currency_rate=payment.rate,
    )


def bank_account_body(account: BankAccount) -> bytes:
    """The JSON that makes this account; its id and state are the software's to give.

    Raises:
        RefusedError: Name, number, kind or currency is missing. Nothing was sent.
    """
    return _body(
        BankAccountPrototype,
        name=account.name,
        account_type=account.type.value,
        account_number=account.number or "",
        currency=account.currency or "",
        nominal_code=account.nominal_code or None,
        sort_code=account.sort_code or None,
    )


def supplier_body(supplier: Supplier) -> bytes:
    """The JSON that makes this supplier or replaces it, every known field with it.

    Raises:
        RefusedError: It has no name. Nothing was sent.
    """
    return _body(
        SupplierPrototype,
        supplier_name=supplier.name,
        status="Active" if supplier.is_active else "Archived",
        contact_name=supplier.contact_name,
        email_address=supplier.email,
        phone=supplier.phone,
        addresses=tuple(map(_address, supplier.addresses)) or None,
        default_currency=supplier.default_currency,
    )


def bill_body(bill: Bill) -> bytes:
    """The JSON that makes this bill, or puts it in place of one; amounts are given by its lines.

    Raises:
        RefusedError: Supplier, a date or the currency is missing, or its status is not open. Nothing was
            sent.
    """
    return _body(
        BillPrototype,
        supplier_ref={"id": bill.supplier_id, "supplier_name": bill.supplier_name or None},
        issue_date=bill.issued_on,
        due_date=bill.due_on,
        currency=bill.currency,
        status=bill.status.value,
        reference=bill.reference or None,
        currency_rate=bill.rate,
        line_items=tuple(map(_line, bill.lines)) or None,
    )


def _address(address: Address) -> dict[str, object]:
    return {
        "type": address.kind,
        "line1": address.line1,
        "line2": address.line2,
        "city": address.city,
        "region": address.region,
        "country": address.country,
        "postal_code": address.postal_code,
    }


def _line(line: BillLine) -> dict[str, object]:
    return {
        "description": line.description,
        "unit_amount": line.unit_amount,
        "quantity": line.quantity,
        "tax_amount": line.tax_amount,
        "total_amount": line.total_amount,
        "account_ref": {"id": line.account_id} if line.account_id else None,
        "tax_rate_ref": {"id": line.tax_rate_id} if line.tax_rate_id else None,
    }


def _body(prototype: type[Prototype], **values: object) -> bytes:
    try:
        return prototype.model_validate(values).body
    except ValidationError as error:
        reasons = tuple((".".join(map(str, part["loc"])), part["msg"]) for part in error.errors())
    # Outside the handler: pydantic's error holds the values, and some are account numbers.
    raise RefusedError(
        "; ".join(f"{where}: {why}" for where, why in reasons),
        title="This cannot be sent as it stands",
        advice="Nothing was sent. Complete what it names and try again.",
        reasons=reasons,
    )
