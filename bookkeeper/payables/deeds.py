"""Writes other than payments: records made, changed and deleted in the accounting software. Pure.

A deed goes the way of a payment: into the journal with its exact bytes first, sent once, followed until the
books show it. What it means for the money is told by `removal` and by the records themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bookkeeper.payables.records import Bill, BillPayment, CreditNote, Supplier


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
    def moves_money(self) -> bool:
        """Whether its amount is money paid, and so belongs into totals of payments."""
        return self is Act.PAY


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
    """Make a credit note. Its id is empty; without a total its lines decide."""

    note: CreditNote


@dataclass(frozen=True, slots=True)
class MakeBill:
    """Make a bill. Its id is empty; without a total its lines decide."""

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
