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
    """Who bills the company. `is_active` is false for archived suppliers.

    Attributes:
        registration_number, tax_number: Told by the asynchronous API only.
    """

    id: str
    name: str
    is_active: bool = True
    default_currency: str | None = None
    contact_name: str | None = None
    email: str | None = None
    phone: str | None = None
    addresses: tuple[Address, ...] = ()
    modified_at: datetime | None = None
    registration_number: str | None = None
    tax_number: str | None = None


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
class Allocation:
    """A payment, or a credit note's use, as the bill or credit note that it touched tells it (DOMAIN 4.7).

    Signs differ between software and parts need not add up to what is due: evidence to be shown, never
    to be computed with.

    Attributes:
        payment_id: For the use of credit, some software names the credit note itself here.
        amount: The part that went to this record, exactly, in `currency`.
        total: The whole payment in its own currency, exactly; zero where only credit was used.
    """

    payment_id: str
    amount: Decimal | None
    currency: str
    allocated_on: date | None
    total: Decimal | None = None
    account_id: str | None = None
    reference: str = ""


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
        note, allocations: Told by the asynchronous API only.
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
    note: str | None = None
    allocations: tuple[Allocation, ...] = ()

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
class Held:
    """What an account to pay from holds.

    Attributes:
        balance: The company's money: negative for what is owed on a credit card. None where the software does
            not tell, or not exactly. Xero tells it in base currency, whatever the account's own (DOMAIN 4.8).
    """

    id: str
    name: str
    balance: Money | None


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


class CreditStatus(StrEnum):
    """Status of a credit note, in the API's words (DOMAIN 4.4); an unheard-of one reads as `UNKNOWN`."""

    UNKNOWN = "Unknown"
    DRAFT = "Draft"
    SUBMITTED = "Submitted"
    PARTIALLY_PAID = "PartiallyPaid"
    PAID = "Paid"
    VOID = "Void"


@dataclass(frozen=True, slots=True)
class CreditNote:
    """A supplier's credit note.

    Attributes:
        currency: ISO 4217; `XXX` where the software does not say.
        total: The whole credit, tax included; positive.
        remaining: What can still be used, or None where that is not known exactly.
        status: May lag behind; `remaining` is what counts (DOMAIN 4.4).
        rate: Base-currency units for one unit of `currency`, at issue.
        used_up_on: The day its last part was used, where the software says so.
        flaw, modified_at: As for `Bill`.
    """

    id: str
    supplier_id: str
    supplier_name: str
    number: str
    issued_on: date | None
    currency: str
    total: Money | None
    remaining: Money | None
    status: CreditStatus
    rate: Decimal | None = None
    lines: tuple[BillLine, ...] = ()
    note: str | None = None
    used_up_on: date | None = None
    allocations: tuple[Allocation, ...] = ()
    flaw: str | None = None
    modified_at: datetime | None = None

    @property
    def is_usable(self) -> bool:
        """Confirmed, with an exactly known part left, and sound (DOMAIN 4.4)."""
        return (
            self.flaw is None
            and self.status in (CreditStatus.SUBMITTED, CreditStatus.PARTIALLY_PAID)
            and self.remaining is not None
            and self.remaining.minor > 0
        )


class LinkType(StrEnum):
    """What a line of a bill payment can touch, in the API's words (DOMAIN 4.5)."""

    BILL = "Bill"
    CREDIT_NOTE = "CreditNote"
    #: Named by the supplier's id.
    PAYMENT_ON_ACCOUNT = "PaymentOnAccount"
    #: Stands on a payment that was refunded; names the payment that is the refund.
    REFUND = "Refund"
    #: Stands on a refund; names the payment that it pays back.
    BILL_PAYMENT = "BillPayment"
    DISCOUNT = "Discount"
    MANUAL_JOURNAL = "ManualJournal"
    OTHER = "Other"
    UNLINKED = "Unlinked"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True)
class PaymentLink:
    """What one line of a payment in the books did to one record.

    Attributes:
        kind: A `LinkType`, or as it came where it is none of them.
        amount: Change of the record's balance in accounts payable, exactly, **in that record's currency**,
            which a payment does not tell. Negative: less is owed.
        rate: Payment-currency units for one unit of the record's currency; None counts as 1.
    """

    kind: str
    record_id: str
    amount: Decimal
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """Part of a payment in the books: money, exactly, in the payment's currency, and what it settled."""

    amount: Decimal
    links: tuple[PaymentLink, ...] = ()
    allocated_on: date | None = None


@dataclass(frozen=True, slots=True)
class BillPayment:
    """A bill payment as it stands in the books.

    Attributes:
        supplier_id: None for a batch, or where the software does not tell.
        account_id: None where no money moved, or where the software does not tell.
        total: Money that left the account, negative for a refund, zero for credit alone; None where it is
            not known exactly.
        currency: ISO 4217; `XXX` where the software does not say.
        rate: Base-currency units for one unit of `currency`, at payment.
        flaw: What about it cannot be understood or does not add up, or None.
        modified_at: As for `Bill`.
    """

    id: str
    supplier_id: str | None
    supplier_name: str
    account_id: str | None
    total: Money | None
    currency: str
    rate: Decimal | None
    paid_on: date | None
    reference: str
    note: str
    lines: tuple[PaymentLine, ...] = ()
    method_id: str | None = None
    flaw: str | None = None
    modified_at: datetime | None = None

    @property
    def links(self) -> tuple[PaymentLink, ...]:
        """Every link of every line."""
        return tuple(link for line in self.lines for link in line.links)

    def amount_on(self, record_id: str, kind: LinkType) -> Decimal:
        """What it did to one record, in that record's currency, as a positive amount."""
        links = (link.amount for link in self.links if link.record_id == record_id and link.kind == kind)
        return abs(sum(links, Decimal(0)))


@dataclass(frozen=True, slots=True)
class PaymentMethodRef:
    """A way to pay that the software knows; `type` in the API's words, often ``Unknown`` (DOMAIN 4.8)."""

    id: str
    name: str
    type: str = "Unknown"
    is_active: bool = True
