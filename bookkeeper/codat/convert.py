"""From wire records to the program's records.

Nothing is rounded and nothing is dropped unseen: what is wrong with a bill is written on it, in words, as
its `flaw`. Texts stay exactly as they came; whoever shows them shows them as plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from bookkeeper.codat import dates, wire
from bookkeeper.codat.access import safe_link
from bookkeeper.payables.money import NO_CURRENCY, is_currency
from bookkeeper.payables.records import (
    AccountType,
    Address,
    Attachment,
    BankAccount,
    BillLine,
    Company,
    Connection,
    ConnectionStatus,
    NominalAccount,
    Supplier,
    TaxRate,
)

_E = TypeVar("_E", bound=StrEnum)

_ACCOUNTING = "Accounting"
ARCHIVED = "Archived"
#: What Dynamics 365 Business Central has in place of an id that is missing (DOMAIN 4.1).
_NO_ID = "NullId"

_NOTHING = Decimal(0)

#: Powers of ten of the smallest and of the first too large number that is believed.
_FINEST = -30
_LARGEST = 13
#: Signs of the first number too long to be believed.
_LONGEST = 50


def supplier(sent: wire.SupplierWire) -> Supplier:
    """A supplier; a status never heard of counts as active."""
    return Supplier(
        id=sent.id,
        name=sent.supplier_name or "",
        is_active=sent.status != ARCHIVED,
        default_currency=sent.default_currency,
        contact_name=sent.contact_name,
        email=sent.email_address,
        phone=sent.phone,
        addresses=tuple(map(_address, sent.addresses or ())),
        modified_at=modified(sent.source_modified_date),
    )


def bank_account(sent: wire.BankAccountWire) -> BankAccount:
    """An account to pay from; one without a name is called by its code, or else its id."""
    return BankAccount(
        id=sent.id,
        name=sent.name or sent.nominal_code or sent.id,
        currency=known_currency(sent.currency),
        type=one_of(AccountType, sent.account_type, AccountType.UNKNOWN),
        number=sent.account_number,
        sort_code=sent.sort_code,
        nominal_code=sent.nominal_code,
        is_active=sent.status != ARCHIVED,
    )


def nominal_account(sent: wire.AccountWire) -> NominalAccount:
    """A ledger account; one without a name is called by its code, or else its id."""
    return NominalAccount(
        id=sent.id,
        name=sent.name or sent.nominal_code or sent.id,
        code=sent.nominal_code,
        currency=known_currency(sent.currency),
        is_active=sent.status != ARCHIVED,
    )


def tax_rate(sent: wire.TaxRateWire) -> TaxRate:
    """A tax rate; one without a name is called by its code, or else its id."""
    return TaxRate(
        id=sent.id,
        name=sent.name or sent.code or sent.id,
        percent=number(sent.effective_tax_rate),
        is_active=sent.status != ARCHIVED,
    )


def attachment(sent: wire.AttachmentWire) -> Attachment:
    """A file of a bill, its name as sent (see `safe_file_name`)."""
    return Attachment(sent.id, sent.name or sent.id, sent.content_type, sent.file_size)


def company(sent: wire.CompanyWire) -> Company:
    """A company with its accounting connections; those to banks and shops are left out."""
    links = sent.data_connections or ()
    return Company(
        id=sent.id,
        name=sent.name or "",
        connections=tuple(connection(link) for link in links if link.source_type == _ACCOUNTING),
    )


def connection(sent: wire.ConnectionWire) -> Connection:
    """A connection; its link address is empty unless it is one a browser may safely open."""
    return Connection(
        id=sent.id,
        platform_key=sent.integration_key or "",
        platform_name=sent.platform_name or "",
        status=one_of(ConnectionStatus, sent.status, ConnectionStatus.UNKNOWN),
        link_url=safe_link(sent.link_url) or "",
    )


def known_currency(code: str | None) -> str | None:
    """The code if it names a currency one can pay in, else None."""
    return code if code is not None and is_currency(code) else None


def currency_or_none_given(code: str | None) -> str:
    """The code if it names a currency one can pay in, else the code for none (``XXX``)."""
    return known_currency(code) or NO_CURRENCY


def modified(text: str | None) -> datetime | None:
    """A moment of change in UTC; one that cannot be read is not known, which costs a re-read, no money."""
    try:
        return dates.moment(text)
    except ValueError:
        return None


def is_plausible(number: Decimal) -> bool:
    """Whether a number read from JSON can be an amount or a rate of this world.

    The limits keep minor units inside the 64-bit integers of the local copy, and arithmetic on
    ``1E+999999999`` (valid JSON) from filling the memory.
    """
    return number.is_finite() and _FINEST <= number.adjusted() < _LARGEST and len(str(number)) < _LONGEST


def lines(sent: Sequence[wire.LineWire] | None) -> tuple[tuple[BillLine, ...], bool]:
    """A bill's lines, amounts untouched; what the software leaves out counts as nothing.

    Returns:
        The lines, and whether one of their numbers is not `is_plausible`; such numbers are left out.
    """
    if not sent:
        return (), False
    is_odd = any(map(_is_line_odd, sent))
    # Each number is judged once: there are more of them than of anything else in a list of bills.
    believed = number if is_odd else _as_sent
    return tuple(_line(one, believed) for one in sent), is_odd


def _is_line_odd(sent: wire.LineWire) -> bool:
    for one in (sent.quantity, sent.unit_amount, sent.tax_amount, sent.total_amount):
        if one is not None and not is_plausible(one):
            return True
    return False


def _line(sent: wire.LineWire, believed: Callable[[Decimal | None], Decimal | None]) -> BillLine:
    return BillLine(
        sent.description,
        believed(sent.quantity) or _NOTHING,
        believed(sent.unit_amount) or _NOTHING,
        believed(sent.tax_amount) or _NOTHING,
        believed(sent.total_amount),
        sent.account_ref.id if sent.account_ref else None,
        sent.tax_rate_ref.id if sent.tax_rate_ref else None,
    )


def _as_sent(sent: Decimal | None) -> Decimal | None:
    return sent


def _address(sent: wire.AddressWire) -> Address:
    return Address(
        kind=sent.type or "Unknown",
        line1=sent.line1,
        line2=sent.line2,
        city=sent.city,
        region=sent.region,
        country=sent.country,
        postal_code=sent.postal_code,
    )


def number(sent: Decimal | None) -> Decimal | None:
    """The number as it came; None where it is missing or not of this world."""
    return sent if sent is not None and is_plausible(sent) else None


def id_of(ref: wire.RefWire | None) -> str | None:
    """The id in a reference; None where there is none."""
    return ref.id if ref is not None and ref.id and ref.id != _NO_ID else None


def supplier_name(ref: wire.RefWire | None) -> str:
    """The supplier's name in a reference, empty where it is not told."""
    return (ref.supplier_name if ref is not None else None) or ""


def one_of(kind: type[_E], text: str | None, otherwise: _E) -> _E:
    """The member of an enumeration that the text names, or else another."""
    try:
        return kind(text or "")
    except ValueError:
        return otherwise
