"""What the accounting software knows, as the rest of the program sees it.

Frozen records with money in minor units and calendar dates without a zone. Ids are opaque text, unique only
together with company and kind. Pure: no Qt, no I/O.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bookkeeper.payables.money import Money


class BillStatus(StrEnum):
    """Status of a bill, in the API's words (DOMAIN 4.2); an unheard-of one reads as `UNKNOWN`."""

    UNKNOWN = "Unknown"
    OPEN = "Open"
    PARTIALLY_PAID = "PartiallyPaid"
    PAID = "Paid"
    VOID = "Void"
    DRAFT = "Draft"


class ConnectionStatus(StrEnum):
    """State of a company's link to its accounting software (DOMAIN 4.10)."""

    UNKNOWN = "Unknown"
    PENDING_AUTH = "PendingAuth"
    LINKED = "Linked"
    DEAUTHORIZED = "Deauthorized"
    UNLINKED = "Unlinked"


class AccountType(StrEnum):
    """Whether a positive balance is the company's (debit) or the bank's (credit) money (DOMAIN 4.9)."""

    UNKNOWN = "Unknown"
    CREDIT = "Credit"
    DEBIT = "Debit"


@dataclass(frozen=True, slots=True)
class Connection:
    """A company's link to one accounting software.

    Attributes:
        platform_key: Four letters naming the software, e.g. ``gbol`` for Xero (DOMAIN 3.1).
        link_url: Where a person authorises the link, in a browser.
    """

    id: str
    platform_key: str
    platform_name: str
    status: ConnectionStatus
    link_url: str


@dataclass(frozen=True, slots=True)
class Company:
    """A business whose books can be reached with an API key; `connections` holds accounting ones only."""

    id: str
    name: str
    connections: tuple[Connection, ...] = ()


@dataclass(frozen=True, slots=True)
class Address:
    """A supplier's address; every part may be missing."""

    kind: str = "Unknown"
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None


@dataclass(frozen=True, slots=True)
class Supplier:
    """Who bills the company. `is_active` is false for archived suppliers."""

    id: str
    name: str
    is_active: bool = True
    default_currency: str | None = None
    contact_name: str | None = None
    email: str | None = None
    phone: str | None = None
    addresses: tuple[Address, ...] = ()
    modified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line of a bill; amounts in the bill's currency as the software gave them, not rounded."""

    description: str | None
    quantity: Decimal
    unit_amount: Decimal
    tax_amount: Decimal
    total_amount: Decimal | None
    account_id: str | None = None
    tax_rate_id: str | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """A supplier's bill.

    Attributes:
        currency: ISO 4217; `XXX` where the software does not say.
        rate: Base-currency units for one unit of `currency`, at issue (DOMAIN 4.11).
        amount_due: What is still owed, or None where that is not known exactly.
        flaw: Why this bill cannot be paid from here, in words, or None. A bill that arrived damaged is
            kept and shown with its flaw rather than dropped.
        modified_at: Last change in the accounting software, as it reports it (UTC).
    """

    id: str
    supplier_id: str
    supplier_name: str
    reference: str
    issued_on: date | None
    due_on: date | None
    currency: str
    total: Money | None
    amount_due: Money | None
    status: BillStatus
    rate: Decimal | None = None
    lines: tuple[BillLine, ...] = ()
    flaw: str | None = None
    modified_at: datetime | None = None

    @property
    def is_payable(self) -> bool:
        """Open or part paid, with an exactly known amount left, and sound (DOMAIN 4.2)."""
        return (
            self.flaw is None
            and self.status in (BillStatus.OPEN, BillStatus.PARTIALLY_PAID)
            and self.amount_due is not None
            and self.amount_due.minor > 0
        )


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account payments can be made from.

    Attributes:
        currency: None where the software does not say.
    """

    id: str
    name: str
    currency: str | None
    type: AccountType = AccountType.UNKNOWN
    number: str | None = None
    sort_code: str | None = None
    nominal_code: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class NominalAccount:
    """A ledger account a bill line can be booked to."""

    id: str
    name: str
    code: str | None
    currency: str | None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A tax rate a bill line can carry; `percent` is the effective one."""

    id: str
    name: str
    percent: Decimal | None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a bill. `name` comes from outside: never use it as a path unchecked."""

    id: str
    name: str
    content_type: str | None
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class SetAside:
    """A record that could not be understood, kept out of the lists and reported."""

    kind: str
    id: str | None
    reason: str
