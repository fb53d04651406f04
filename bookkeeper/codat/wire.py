"""What the synchronous API sends, as it sends it (DOMAIN 2 and 4; sync OpenAPI file 3.0.0, 2026-08-17).

Structs hold only what the program uses. Unknown fields are passed over, enumerations stay text so that a
new value is survived, and everything but an id may be missing or null. Numbers become exact decimals.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Generic, TypeVar

import msgspec

T = TypeVar("T")

#: Opaque, but never empty: an empty one would name the whole list in a path.
Id = Annotated[str, msgspec.Meta(min_length=1)]


class Wire(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """Base of what is read: camelCase outside, snake_case inside."""


class RefWire(Wire, frozen=True, gc=False):
    """A reference by id to a supplier, account or tax rate."""

    id: str | None = None
    supplier_name: str | None = None


class LineWire(Wire, frozen=True, gc=False):
    """A line of a bill. The schema requires none of its fields."""

    description: str | None = None
    unit_amount: Decimal | None = None
    quantity: Decimal | None = None
    tax_amount: Decimal | None = None
    total_amount: Decimal | None = None
    account_ref: RefWire | None = None
    tax_rate_ref: RefWire | None = None


class BillWire(Wire, frozen=True, gc=False):
    """A bill; all amounts in its own currency."""

    id: Id
    reference: str | None = None
    supplier_ref: RefWire | None = None
    issue_date: str | None = None
    due_date: str | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    line_items: list[LineWire] | None = None
    status: str | None = None
    total_amount: Decimal | None = None
    amount_due: Decimal | None = None
    source_modified_date: str | None = None


class AddressWire(Wire, frozen=True, gc=False):
    """A postal address."""

    type: str | None = None
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None


class SupplierWire(Wire, frozen=True, gc=False):
    """A supplier. Its balance is not read: documents disagree about it (DOMAIN 4.14 C10)."""

    id: Id
    supplier_name: str | None = None
    contact_name: str | None = None
    email_address: str | None = None
    phone: str | None = None
    addresses: list[AddressWire] | None = None
    status: str | None = None
    default_currency: str | None = None
    source_modified_date: str | None = None


class BankAccountWire(Wire, frozen=True, gc=False):
    """An account payments are made from."""

    id: Id
    name: str | None = None
    account_number: str | None = None
    nominal_code: str | None = None
    sort_code: str | None = None
    currency: str | None = None
    status: str | None = None
    account_type: str | None = None


class AccountWire(Wire, frozen=True, gc=False):
    """A ledger account a bill line can name."""

    id: Id
    nominal_code: str | None = None
    name: str | None = None
    currency: str | None = None
    status: str | None = None


class TaxRateWire(Wire, frozen=True, gc=False):
    """A tax rate a bill line can name; rates in percent."""

    id: Id
    name: str | None = None
    code: str | None = None
    effective_tax_rate: Decimal | None = None
    status: str | None = None


class AttachmentWire(Wire, frozen=True, gc=False):
    """A file kept with a bill; its size in bytes."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    file_size: int | None = None


class ConnectionWire(Wire, frozen=True, gc=False):
    """A company's link to one piece of software."""

    id: Id
    integration_key: str | None = None
    platform_name: str | None = None
    source_type: str | None = None
    status: str | None = None
    link_url: str | None = None


class CompanyWire(Wire, frozen=True, gc=False):
    """A business the API key reaches."""

    id: Id
    name: str | None = None
    data_connections: list[ConnectionWire] | None = None


class InfoWire(Wire, frozen=True, gc=False):
    """What the books say of themselves."""

    base_currency: str | None = None


class PaginationWire(Wire, frozen=True, gc=False):
    """Where the synchronous API's lists go on; without a token they are at their end."""

    continuation_token: str | None = None


class HrefWire(Wire, frozen=True, gc=False):
    """A relative address."""

    href: str | None = None


class LinksWire(Wire, frozen=True, gc=False):
    """Where the lists of companies (and the asynchronous API's) go on."""

    next: HrefWire | None = None


class Results(Wire, Generic[T], frozen=True, gc=False):
    """One page of suppliers, bills or companies."""

    records: list[T] = msgspec.field(name="results")
    pagination: PaginationWire | None = None
    links: LinksWire | None = msgspec.field(default=None, name="_links")


class BankAccounts(Wire, frozen=True, gc=False):
    """One page of the payment mapping options."""

    records: list[BankAccountWire] = msgspec.field(name="bankAccounts")
    pagination: PaginationWire | None = None


class Accounts(Wire, frozen=True, gc=False):
    """One page of the bill mapping options, for its accounts."""

    records: list[AccountWire] = msgspec.field(name="accounts")
    pagination: PaginationWire | None = None


class TaxRates(Wire, frozen=True, gc=False):
    """One page of the bill mapping options, for its tax rates."""

    records: list[TaxRateWire] = msgspec.field(name="taxRates")
    pagination: PaginationWire | None = None


class ValidationItemWire(Wire, frozen=True, gc=False):
    """One thing found wrong with a request."""

    item_id: str | None = None
    message: str | None = None


class ValidationWire(Wire, frozen=True, gc=False):
    """All that was found wrong with a request."""

    errors: list[ValidationItemWire] | None = None


class ErrorWire(Wire, frozen=True, gc=False):
    """The vendor's error message (DOMAIN 4.12).

    Its own statusCode is not read, for it may contradict HTTP's; `validation` is left raw, so that one of
    another form does not cost the rest.
    """

    error: str | None = None
    correlation_id: str | None = None
    validation: msgspec.Raw = msgspec.Raw(b"null")
