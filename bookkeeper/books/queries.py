"""What can be asked of the copy and what it answers: frozen values that may cross threads.

Pure: no database here, so that panes and tests can build them freely.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillStatus

#: "Due this week" is today and the six days after it: on a Friday it still looks into the next week.
WEEK_DAYS = 7


class Kind(StrEnum):
    """What can be refreshed on its own."""

    SUPPLIERS = "suppliers"
    BILLS = "bills"
    BANK_ACCOUNTS = "bank_accounts"


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
        due_from: First due date for `Due.RANGE`, None for no limit; as `due_to`, inclusive.
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
class Chosen:
    """Bills picked one by one, by row id: asked for their totals."""

    rows: Sequence[int]


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """The row ids a query came to, in order. The array may be shared: do not change it."""

    query: BillQuery | SupplierQuery
    ids: array[int]


@dataclass(frozen=True, slots=True)
class SummaryAnswer:
    """What a query or a choice of bills comes to."""

    query: BillQuery | SupplierQuery | Chosen
    summary: BillSummary | SupplierSummary


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
class Facts:
    """What is known about the copy as a whole.

    Attributes:
        base_currency: The company's own currency, None while unknown.
        as_of: When each kind was last refreshed in full: the moment that refresh began, UTC.
    """

    base_currency: str | None
    as_of: dict[Kind, datetime]


@dataclass(frozen=True, slots=True)
class Refresh:
    """A refresh in progress: give it back with each page and to `finish_refresh`."""

    kind: Kind
    generation: int
    started_at: datetime
