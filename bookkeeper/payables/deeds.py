"""Writes other than payments: records made, changed and deleted in the accounting software. Pure.

A deed goes the way of a payment: into the journal with its exact bytes first, sent once, followed until the
books show it. What it means for the money is told by `removal` and by the records themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bookkeeper.payables.operations import DataType
from bookkeeper.payables.records import Bill, BillPayment, CreditNote, Supplier
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.scenarios import Scenario, hindrance


class Act(StrEnum):
    """What a row of the journal does to the books."""

    PAY = "pay"
    DELETE_PAYMENT = "delete-payment"
    DELETE_BILL = "delete-bill"
    MAKE_CREDIT_NOTE = "make-credit-note"
    MAKE_BILL = "make-bill"
    CHANGE_BILL = "change-bill"
    MAKE_SUPPLIER = "make-supplier"
    CHANGE_SUPPLIER = "change-supplier"

    @property
    def data_type(self) -> DataType:
        """The kind of record it makes, changes or deletes."""
        return _DATA_TYPES[self]

    @property
    def makes(self) -> bool:
        """Whether it makes a record; a payment does too, but is known by what it settles."""
        return self in (Act.MAKE_CREDIT_NOTE, Act.MAKE_BILL, Act.MAKE_SUPPLIER)

    @property
    def leaves_a_record(self) -> bool:
        """Whether there is a record afterwards that was not there before, and that a person can look for."""
        return self is Act.PAY or self.makes


_DATA_TYPES = {
    Act.PAY: DataType.BILL_PAYMENTS,
    Act.DELETE_PAYMENT: DataType.BILL_PAYMENTS,
    Act.DELETE_BILL: DataType.BILLS,
    Act.MAKE_CREDIT_NOTE: DataType.CREDIT_NOTES,
    Act.MAKE_BILL: DataType.BILLS,
    Act.CHANGE_BILL: DataType.BILLS,
    Act.MAKE_SUPPLIER: DataType.SUPPLIERS,
    Act.CHANGE_SUPPLIER: DataType.SUPPLIERS,
}


@dataclass(frozen=True, slots=True)
class DeletePayment:
    """Take a payment out of the books.

    Attributes:
        payment: As it stands there.
        bills, credit_notes: Those it touches, as they stand now: what they become is checked afterwards.
    """

    payment: BillPayment
    bills: tuple[Bill, ...] = ()
    credit_notes: tuple[CreditNote, ...] = ()


@dataclass(frozen=True, slots=True)
class DeleteBill:
    """Delete a bill, or void it where the software does that instead."""

    bill: Bill


@dataclass(frozen=True, slots=True)
class MakeCreditNote:
    """Make a credit note. Its id is empty, its total what its lines come to."""

    note: CreditNote


@dataclass(frozen=True, slots=True)
class MakeBill:
    """Make a bill. Its id is empty, its total what its lines come to."""

    bill: Bill


@dataclass(frozen=True, slots=True)
class ChangeBill:
    """Put `after` in place of `before`; both have the bill's id."""

    before: Bill
    after: Bill


@dataclass(frozen=True, slots=True)
class MakeSupplier:
    """Make a supplier. Its id is empty, or the one it is to get where the software has it chosen."""

    supplier: Supplier


@dataclass(frozen=True, slots=True)
class ChangeSupplier:
    """Put `after` in place of `before`; what is left empty is deleted (DOMAIN 2.5)."""

    before: Supplier
    after: Supplier


Deed = DeletePayment | DeleteBill | MakeCreditNote | MakeBill | ChangeBill | MakeSupplier | ChangeSupplier

_SCENARIOS: dict[type[Deed], Scenario] = {
    DeletePayment: Scenario.DELETE_PAYMENT,
    DeleteBill: Scenario.DELETE_BILL,
    MakeCreditNote: Scenario.MAKE_CREDIT_NOTE,
    MakeBill: Scenario.MAKE_BILL,
    ChangeBill: Scenario.MAKE_BILL,
    MakeSupplier: Scenario.MAKE_SUPPLIER,
    ChangeSupplier: Scenario.MAKE_SUPPLIER,
}

#: What the synchronous API writes too (DOMAIN 2): answered at once.
_LIVE = (MakeBill, ChangeBill, MakeSupplier, ChangeSupplier)


@dataclass(frozen=True, slots=True)
class PlannedDeed:
    """A deed, and the API it goes over."""

    deed: Deed
    api: Api


def plan_deed(deed: Deed, rules: Rules) -> PlannedDeed:
    """Choose the API: the synchronous one where it has the operation and the connection has it.

    Raises:
        ValueError: The connection has no API that does this; it should not have been offered.
    """
    closed = hindrance(rules, _SCENARIOS[type(deed)])
    if closed is not None:
        raise ValueError(f"{closed.software} does not take this: {closed.reason}")
    is_live = isinstance(deed, _LIVE) and Api.SYNC in rules.apis
    return PlannedDeed(deed, Api.SYNC if is_live else Api.ASYNC)
