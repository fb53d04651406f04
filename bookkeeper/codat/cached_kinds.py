"""The kinds of record in the copy of the books: how each is laid out and what it becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bookkeeper.codat import convert, convert_cached, convert_payments, wire
from bookkeeper.codat import wire_async as sent_as
from bookkeeper.codat.copy_of_books import Cached, Kind
from bookkeeper.codat.decode import Shape
from bookkeeper.codat.listing import Known

C = TypeVar("C", bound=Cached)
K = TypeVar("K", bound=Known)


def _plain(convert_one: Callable[[C], K]) -> Callable[[C, tuple[str, ...]], K]:
    """For records that are set aside when damaged, so that nothing is ever lost of them."""
    return lambda sent, _lost: convert_one(sent)


BILLS = Kind(
    "bills",
    Shape("bill", sent_as.CachedBillWire, wire.Results[sent_as.CachedBillWire], is_salvaged=True),
    convert_cached.bill,
)
CREDIT_NOTES = Kind(
    "billCreditNotes",
    Shape("credit note", sent_as.CreditNoteWire, wire.Results[sent_as.CreditNoteWire], is_salvaged=True),
    convert_payments.credit_note,
)
PAYMENTS = Kind(
    "billPayments",
    Shape("payment", sent_as.BillPaymentWire, wire.Results[sent_as.BillPaymentWire], is_salvaged=True),
    convert_payments.bill_payment,
)
SUPPLIERS = Kind(
    "suppliers",
    Shape("supplier", sent_as.CachedSupplierWire, wire.Results[sent_as.CachedSupplierWire]),
    _plain(convert_cached.supplier),
)
_ACCOUNTS = Shape("account", sent_as.CachedAccountWire, wire.Results[sent_as.CachedAccountWire])
BANK_ACCOUNTS = Kind("accounts", _ACCOUNTS, _plain(convert_cached.bank_account))
BALANCES = Kind("accounts", _ACCOUNTS, _plain(convert_cached.held))
NOMINAL_ACCOUNTS = Kind("accounts", _ACCOUNTS, _plain(convert.nominal_account))
TAX_RATES = Kind(
    "taxRates",
    Shape("tax rate", sent_as.CachedTaxRateWire, wire.Results[sent_as.CachedTaxRateWire]),
    _plain(convert.tax_rate),
)
METHODS = Kind(
    "paymentMethods",
    Shape("payment method", sent_as.PaymentMethodWire, wire.Results[sent_as.PaymentMethodWire]),
    _plain(convert_cached.payment_method),
)
ATTACHMENTS = Shape("attachment", wire.AttachmentWire, sent_as.Attachments, "attachments")
