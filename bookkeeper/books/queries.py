"""What can be asked of the copy and what it answers: frozen values that may cross threads.

Pure: no database here, so that panes and tests can build them freely.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from bookkeeper.books.age_queries import AgedSummary, AgeQuestion, AgesSummary
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillStatus, CreditStatus

#: "Due this week" is today and the six days after it: on a Friday it still looks into the next week.
WEEK_DAYS = 7


#: The generation of what was kept before the first refresh; refreshes count on from it.
OLDEST = 1


class Kind(StrEnum):
    """What can be refreshed on its own."""

    SUPPLIERS = "suppliers"
    #: Open bills, or where every status comes in one list, all of them.
    BILLS = "bills"
    BANK_ACCOUNTS = "bank_accounts"
    #: Bills on which nothing is owed, where they come in a list of their own.
    CLOSED_BILLS = "closed_bills"
    CREDIT_NOTES = "credit_notes"
    BILL_PAYMENTS = "bill_payments"
    PAYMENT_METHODS = "payment_methods"
    TAX_RATES = "tax_rates"
    NOMINAL_ACCOUNTS = "nominal_accounts"
    #: What the connection says that a payment may hold.
    OPTIONS = "options"


class Reach(StrEnum):
    """How much a refresh reads, and so what is gone at its end."""

    #: All that is on the list: what it does not meet has left it.
    LIST = "list"
    #: Bills whatever their status: what it does not meet, closed or open, has left the books.
    EVERY_STATUS = "every_status"
    #: Only what changed since the last one: nothing has left but what is said to.
    CHANGES = "changes"


class Why(StrEnum):
    """Why a kind could not be read the last time."""

    #: The accounting software has no such records.
    NOT_SUPPORTED = "not supported"
    #: They have never been fetched from the software, or are being fetched.
    NOT_READY = "not ready"
    #: Fetching them from the software failed.
    FAILED = "failed"
    #: The API they come over is not to be used, or is not there.
    NOT_REACHED = "not reached"


class Due(StrEnum):
    """Which bills, by their due date; a bill without one counts as later."""

    ALL = "all"
    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    LATER = "later"
    RANGE = "range"


class BillSort(StrEnum):
    """What bills can be ordered by. `STATE`: what cannot be paid first, then part paid, then by due date."""

    SUPPLIER = "supplier"
    REFERENCE = "reference"
    ISSUED = "issued"
    DUE = "due"
    AMOUNT_DUE = "amount_due"
    STATE = "state"


class CreditNoteSort(StrEnum):
    """What credit notes can be ordered by; amounts by their number, whatever the currency."""

    SUPPLIER = "supplier"
    NUMBER = "number"
    ISSUED = "issued"
    TOTAL = "total"
    REMAINING = "remaining"


class PaymentSort(StrEnum):
    """What payments in the books can be ordered by; amounts by their number, whatever the currency."""

    PAID = "paid"
    SUPPLIER = "supplier"
    REFERENCE = "reference"
    AMOUNT = "amount"


class SupplierSort(StrEnum):
    """What suppliers can be ordered by; amounts by the largest over its currencies, never a sum."""

    NAME = "name"
    BALANCE = "balance"
    OVERDUE = "overdue"
    BILLS = "bills"


@dataclass(frozen=True, slots=True)
class BillQuery:
    """Which bills, in which order.

    Attributes:
        today: The calendar day that "overdue" and "this week" are judged by.
        due_from: First due date for `Due.RANGE`, None for no limit; as `due_to`, inclusive. Without `due_to`
            what has no due date counts as later than any.
        currency: ISO 4217, None for all.
        only_open: False adds what is paid, void, or gone from the accounting software's list.
    """

    today: date
    text: str = ""
    supplier_id: str | None = None
    due: Due = Due.ALL
    due_from: date | None = None
    due_to: date | None = None
    currency: str | None = None
    only_open: bool = True
    sort: BillSort = BillSort.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class SupplierQuery:
    """Which suppliers, in which order: those in use, and any other that bills are open with."""

    today: date
    text: str = ""
    sort: SupplierSort = SupplierSort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class CreditNoteQuery:
    """Which credit notes, in which order.

    Attributes:
        text: Words to be found in number, note, lines or supplier's name, or an amount.
        only_usable: False adds what is used up, void, a draft, or gone from the books.
    """

    text: str = ""
    supplier_id: str | None = None
    only_usable: bool = True
    sort: CreditNoteSort = CreditNoteSort.ISSUED
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PaymentQuery:
    """Which payments in the books, in which order.

    Attributes:
        text: Words to be found in reference, note or supplier's name, in the papers of a bill that was paid,
            or an amount.
        only_standing: False adds those that were deleted in the books.
    """

    text: str = ""
    supplier_id: str | None = None
    only_standing: bool = True
    sort: PaymentSort = PaymentSort.PAID
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Chosen:
    """Bills picked one by one, by row id: asked for their totals."""

    rows: Sequence[int]


#: A question that a list answers.
Query = BillQuery | SupplierQuery | CreditNoteQuery | PaymentQuery


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """The row ids a query came to, in order. The array may be shared: do not change it."""

    query: Query
    ids: array[int]


@dataclass(frozen=True, slots=True)
class SummaryAnswer:
    """What a query or a choice of bills comes to."""

    query: Query | Chosen | AgeQuestion
    summary: BillSummary | SupplierSummary | DocumentSummary | AgesSummary | AgedSummary


@dataclass(frozen=True, slots=True)
class BillRow:
    """A bill as a list shows it.

    Attributes:
        row: The copy's own number for it; stable until the file is rebuilt.
        is_payable: As `records.Bill.is_payable`.
        is_gone: No longer among what the software lists as open: paid, voided or removed there.
    """

    row: int
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
    flaw: str | None
    is_open: bool
    is_payable: bool
    is_gone: bool


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """A supplier as a list shows it.

    Attributes:
        balances: What is open with it, one amount per currency in the order of their codes.
        overdue: The part of `balances` whose due date has passed; currencies without any are left out.
        bill_count: Number of open bills.
    """

    row: int
    id: str
    name: str
    is_active: bool
    balances: tuple[Money, ...] = ()
    overdue: tuple[Money, ...] = ()
    bill_count: int = 0


@dataclass(frozen=True, slots=True)
class CreditNoteRow:
    """A credit note as a list shows it.

    Attributes:
        row: As for `BillRow`.
        is_usable: As `records.CreditNote.is_usable`, and not gone.
        is_gone: No longer in the books.
    """

    row: int
    id: str
    supplier_id: str
    supplier_name: str
    number: str
    issued_on: date | None
    currency: str
    total: Money | None
    remaining: Money | None
    status: CreditStatus
    flaw: str | None
    is_usable: bool
    is_gone: bool


@dataclass(frozen=True, slots=True)
class BookPaymentRow:
    """A payment in the books as a list shows it.

    Attributes:
        row: As for `BillRow`.
        supplier_id, supplier_name: Empty for a batch over several suppliers, or where it is not told.
        total: Negative for a refund, zero where only credit was used; None where it is not known exactly.
        account_name: Of the bank account; empty where no money moved or it is not told.
        bill_count, credit_count: Different bills and credit notes that its lines touch.
        is_gone: Deleted in the books.
    """

    row: int
    id: str
    supplier_id: str
    supplier_name: str
    reference: str
    note: str
    paid_on: date | None
    currency: str
    total: Money | None
    account_name: str
    bill_count: int
    credit_count: int
    flaw: str | None
    is_gone: bool


@dataclass(frozen=True, slots=True)
class BillSummary:
    """What a query's bills come to.

    Attributes:
        count: Bills that match.
        totals: Their amounts due; an unknown amount adds nothing.
        due_counts: Bills by due date, matching everything in the query but its due filter.
    """

    count: int = 0
    totals: Totals = field(default_factory=Totals)
    due_counts: dict[Due, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SupplierSummary:
    """What a query's suppliers come to: how many, what is open with them, and the overdue part of it."""

    count: int = 0
    totals: Totals = field(default_factory=Totals)
    overdue: Totals = field(default_factory=Totals)
    bill_count: int = 0


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """What a query's credit notes or payments come to.

    Attributes:
        totals: Of credit notes what remains of them, of payments the money that left.
    """

    count: int = 0
    totals: Totals = field(default_factory=Totals)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a kind could not be read; `detail` is in the service's words, and often empty."""

    why: Why
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about the copy as a whole.

    Attributes:
        base_currency: The company's own currency, None while unknown.
        as_of: The moment each kind shows the books of, UTC: when its last refresh began, or where it was
            read from a copy, when that was made.
        reasons: Why a kind could not be read the last time; it shows what was there before.
    """

    base_currency: str | None
    as_of: dict[Kind, datetime]
    reasons: dict[Kind, Reason] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refresh:
    """A refresh in progress: give it back with each page and to `finish_refresh`."""

    kind: Kind
    generation: int
    reach: Reach
    as_of: datetime

    def as_oldest(self) -> Refresh:
        """For pages older than whatever was read back, before this refresh too: they change none of that."""
        return replace(self, generation=OLDEST)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one kind has been read.

    Attributes:
        changed_to: The newest date of change that was met, by the clock of whoever was read from.
        in_full_at: When it was last read in full, by this program's clock; None if never.
        as_of: As in `Facts`.
    """

    changed_to: datetime | None = None
    in_full_at: datetime | None = None
    as_of: datetime | None = None
