"""What the books say of the records that payments and deeds touch, as evidence takes it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillPayment, BillStatus, CreditNote, CreditStatus, Supplier

#: A record a payment touches: kind of link (DOMAIN 4.5) or `SUPPLIER`, and id.
Key = tuple[str, str]

BILL, CREDIT_NOTE, PAYMENT, SUPPLIER = "Bill", "CreditNote", "BillPayment", "Supplier"


@dataclass(frozen=True, slots=True)
class Face:
    """What a record made by hand is known by, where its id is not: that of a supplier is its name alone."""

    kind: str
    supplier_id: str
    name: str
    total: Money | None = None
    dated_on: date | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """What the books say of one record.

    Attributes:
        amount: Amount due of a bill, credit left of a credit note; None where it is not known exactly.
        word: The status, in the API's word.
        is_open: It can be paid, or used.
        is_settled: Nothing is left of it, and it is neither a draft nor void.
        modified_at: Its last change in the accounting software (UTC).
        face: What it is known by.
        is_gone: It is deleted, or void and kept for the record.
    """

    amount: Money | None
    word: str
    is_open: bool
    is_settled: bool
    supplier_id: str
    supplier_name: str
    modified_at: datetime | None
    face: Face | None = None
    is_gone: bool = False

    @classmethod
    def of_bill(cls, bill: Bill) -> Balance:
        """What is due on a bill. Open and paid are told by the amount: a status may lag (DOMAIN 4.2)."""
        is_live = bill.status in (BillStatus.OPEN, BillStatus.PARTIALLY_PAID, BillStatus.PAID)
        is_settled = is_live and bill.amount_due is not None and not bill.amount_due
        return cls(
            bill.amount_due,
            bill.status.value,
            bill.status in (BillStatus.OPEN, BillStatus.PARTIALLY_PAID) and not is_settled,
            is_settled,
            bill.supplier_id,
            bill.supplier_name,
            bill.modified_at,
            Face(BILL, bill.supplier_id, bill.reference, bill.total, bill.issued_on),
            bill.status is BillStatus.VOID,
        )

    @classmethod
    def of_credit_note(cls, note: CreditNote) -> Balance:
        """What is left of a credit note."""
        is_live = note.status in (CreditStatus.SUBMITTED, CreditStatus.PARTIALLY_PAID, CreditStatus.PAID)
        is_settled = is_live and note.remaining is not None and not note.remaining
        return cls(
            note.remaining,
            note.status.value,
            is_live and not is_settled,
            is_settled,
            note.supplier_id,
            note.supplier_name,
            note.modified_at,
            Face(CREDIT_NOTE, note.supplier_id, note.number, note.total, note.issued_on),
            note.status is CreditStatus.VOID,
        )

    @classmethod
    def of_payment(cls, payment: BillPayment) -> Balance:
        """What a payment comes to: it is there, so it counts as open."""
        supplier = payment.supplier_id or ""
        return cls(
            payment.total, "recorded", True, False, supplier, payment.supplier_name, payment.modified_at
        )

    @classmethod
    def of_supplier(cls, supplier: Supplier) -> Balance:
        """That a supplier is there, and its name."""
        word = "Active" if supplier.is_active else "Archived"
        face = Face(SUPPLIER, "", supplier.name)
        return cls(None, word, True, False, supplier.id, supplier.name, supplier.modified_at, face)

    def __str__(self) -> str:
        return f"{self.amount}, {self.word}" if self.amount is not None else self.word


#: A record that was there and is deleted now.
GONE = Balance(None, "Deleted", False, False, "", "", None, is_gone=True)


def balance_of(record: Bill | CreditNote | BillPayment | Supplier | None) -> Balance:
    """What a record's own words come to; None stands for one that is deleted."""
    match record:
        case Bill():
            return Balance.of_bill(record)
        case CreditNote():
            return Balance.of_credit_note(record)
        case BillPayment():
            return Balance.of_payment(record)
        case Supplier():
            return Balance.of_supplier(record)
    return GONE


#: Records that look alike, with their ids.
Alike = Sequence[tuple[str, Balance]]


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of a read.

    Attributes:
        balances: Of the wanted records that were found.
        bills: The bills among them, to be kept in the copy the user sees.
        alike: Records that look like what was made, by the face that was asked for.
    """

    balances: dict[Key, Balance]
    bills: Sequence[Bill]
    alike: Mapping[Face, Alike]

    def alike_without(self, owned: Collection[str]) -> Mapping[Face, Alike]:
        """Without the records that are another deed's: one that looks the same may have been made twice."""
        return {
            face: [(record_id, balance) for record_id, balance in those if record_id not in owned]
            for face, those in self.alike.items()
        }
