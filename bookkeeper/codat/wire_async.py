"""What the asynchronous API sends (DOMAIN 3 and 4; v1 OpenAPI file, 2026-08-17), where it differs.

As in `wire`: only what the program uses, everything but an id may be missing or null, numbers are exact.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from bookkeeper.codat.wire import (
    AccountWire,
    AttachmentWire,
    BillWire,
    Id,
    LineWire,
    RefWire,
    SupplierWire,
    TaxRateWire,
    ValidationItemWire,
    Wire,
)


class MetadataWire(Wire, frozen=True, gc=False):
    """What is said of a record in the copy: one deleted in the software stays there, marked."""

    is_deleted: bool | None = None


class CachedWire(Wire, frozen=True, gc=False, kw_only=True):
    """Base of those records in the copy of the books that only this API has.

    `modified_date` is the copy's own: the source's may be missing, and means nothing for what is new here.
    """

    id: Id
    metadata: MetadataWire | None = None
    modified_date: str | None = None
    source_modified_date: str | None = None


class AllocatedPaymentWire(Wire, frozen=True, gc=False):
    """The whole payment behind an allocation."""

    id: str | None = None
    reference: str | None = None
    account_ref: RefWire | None = None
    total_amount: Decimal | None = None


class AllocatedPartWire(Wire, frozen=True, gc=False):
    """The part of it that went to the record."""

    currency: str | None = None
    allocated_on_date: str | None = None
    total_amount: Decimal | None = None


class AllocationWire(Wire, frozen=True, gc=False):
    """A payment or credit that touched a bill or credit note."""

    payment: AllocatedPaymentWire | None = None
    allocation: AllocatedPartWire | None = None


class CachedBillWire(BillWire, frozen=True, gc=False, kw_only=True):
    """A bill; beside what both APIs tell, what this one alone does."""

    note: str | None = None
    payment_allocations: list[AllocationWire] | None = None
    metadata: MetadataWire | None = None
    modified_date: str | None = None


class CreditNoteWire(CachedWire, frozen=True, gc=False, kw_only=True):
    """A supplier's credit note; all amounts in its own currency."""

    bill_credit_note_number: str | None = None
    supplier_ref: RefWire | None = None
    issue_date: str | None = None
    allocated_on_date: str | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    line_items: list[LineWire] | None = None
    status: str | None = None
    total_amount: Decimal | None = None
    remaining_credit: Decimal | None = None
    note: str | None = None
    payment_allocations: list[AllocationWire] | None = None


class PaymentLinkWire(Wire, frozen=True, gc=False):
    """What a line did to one record; the amount in that record's currency."""

    type: str | None = None
    id: str | None = None
    amount: Decimal | None = None
    currency_rate: Decimal | None = None


class PaymentLineWire(Wire, frozen=True, gc=False):
    """A line of a payment; the amount in the payment's currency."""

    amount: Decimal | None = None
    links: list[PaymentLinkWire] | None = None
    allocated_on_date: str | None = None


class BillPaymentWire(CachedWire, frozen=True, gc=False, kw_only=True):
    """A bill payment."""

    supplier_ref: RefWire | None = None
    account_ref: RefWire | None = None
    payment_method_ref: RefWire | None = None
    total_amount: Decimal | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    date: str | None = None
    note: str | None = None
    reference: str | None = None
    lines: list[PaymentLineWire] | None = None


class CachedSupplierWire(SupplierWire, frozen=True, gc=False, kw_only=True):
    """A supplier; beside what both APIs tell, what this one alone does."""

    registration_number: str | None = None
    tax_number: str | None = None
    metadata: MetadataWire | None = None
    modified_date: str | None = None


class ValidLinksWire(Wire, frozen=True, gc=False):
    """Where an account may be referred to, such as ``BillPayment.AccountRef.Id``."""

    links: list[str] | None = None


class CachedAccountWire(AccountWire, frozen=True, gc=False, kw_only=True):
    """A ledger account, which may be a bank account or a credit card."""

    type: str | None = None
    is_bank_account: bool | None = None
    valid_datatype_links: list[ValidLinksWire] | None = None
    current_balance: Decimal | None = None
    metadata: MetadataWire | None = None
    modified_date: str | None = None


class CachedTaxRateWire(TaxRateWire, frozen=True, gc=False, kw_only=True):
    """A tax rate."""

    metadata: MetadataWire | None = None
    modified_date: str | None = None


class PaymentMethodWire(CachedWire, frozen=True, gc=False, kw_only=True):
    """A way to pay."""

    name: str | None = None
    type: str | None = None
    status: str | None = None


class Attachments(Wire, frozen=True, gc=False):
    """The files of a bill, in an envelope here; null where there are none."""

    records: list[AttachmentWire] | None = msgspec.field(name="attachments")


class ChangedRecordWire(Wire, frozen=True, gc=False):
    """A record that a write touched."""

    id: str | None = None
    data_type: str | None = None


class ChangeWire(Wire, frozen=True, gc=False):
    """What a write did to one record."""

    type: str | None = None
    record_ref: ChangedRecordWire | None = None


class PushValidationWire(Wire, frozen=True, gc=False):
    """What was found wrong with a write, and what was only remarked."""

    errors: list[ValidationItemWire] | None = None
    warnings: list[ValidationItemWire] | None = None


class PushOperationWire(Wire, frozen=True, gc=False):
    """A queued write; the answer to a write has these fields too, beside the record."""

    id: Id = msgspec.field(name="pushOperationKey")
    data_type: str | None = None
    status: str | None = None
    status_code: int | None = None
    requested_on_utc: str | None = None
    completed_on_utc: str | None = None
    error_message: str | None = None
    validation: PushValidationWire | None = None
    changes: list[ChangeWire] | None = None


class PullOperationWire(Wire, frozen=True, gc=False):
    """A fetch of one kind of data."""

    id: Id
    data_type: str | None = None
    status: str | None = None
    progress: int | None = None
    requested: str | None = None
    completed: str | None = None
    status_description: str | None = None
    error_message: str | None = None


class DataStatusWire(Wire, frozen=True, gc=False):
    """How fresh one kind of data is; without a status it was never fetched."""

    data_type: str | None = None
    current_status: str | None = None
    last_successful_sync: str | None = None
    latest_sync_id: str | None = None
