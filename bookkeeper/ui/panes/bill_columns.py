"""The columns of a list of bills, and the state of a bill in a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import WEEK_DAYS, BillRow, BillSort
from bookkeeper.payables.records import BillStatus
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Tone
from bookkeeper.ui.tokens import Tint

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BillState:
    """What a bill's chip says; `tip` says why, where the word alone does not."""

    word: str
    tint: Tint
    tip: str | None = None


def bill_state(row: BillRow, today: date, in_payment: str | None) -> BillState:
    """The one thing to know about a bill.

    Args:
        row: The bill.
        today: The day its due date is judged by.
        in_payment: The state of the payment it is on, in words, None if it is on none.
    """
    if in_payment is not None:
        return BillState(translate("BillState", "In a payment"), Tint.INFO, in_payment)
    if not row.is_open:
        return _closed(row)
    if not row.is_payable:
        nothing = translate("BillState", "The accounting software shows nothing left to pay on it.")
        return BillState(translate("BillState", "Cannot be paid"), Tint.BAD, row.flaw or nothing)
    if row.status is BillStatus.PARTIALLY_PAID:
        return BillState(translate("BillState", "Part paid"), Tint.WARN)
    if row.due_on is not None and row.due_on < today:
        return BillState(translate("BillState", "Overdue"), Tint.BAD)
    if row.due_on is not None and row.due_on < today + timedelta(days=WEEK_DAYS):
        return BillState(translate("BillState", "Due this week"), Tint.NEUTRAL)
    return BillState(translate("BillState", "Later"), Tint.NEUTRAL)


def _closed(row: BillRow) -> BillState:
    if row.status is BillStatus.PAID:
        return BillState(translate("BillState", "Paid"), Tint.GOOD)
    if row.status is BillStatus.VOID:
        return BillState(translate("BillState", "Void"), Tint.NEUTRAL)
    if row.status is BillStatus.DRAFT:
        return BillState(translate("BillState", "Draft"), Tint.NEUTRAL)
    tip = translate("BillState", "The accounting software no longer lists it as open.")
    return BillState(translate("BillState", "No longer open"), Tint.NEUTRAL, tip)


def bill_columns(
    formats: Formats, today: Callable[[], date], in_payment: Callable[[str], str | None]
) -> tuple[Column[BillRow], ...]:
    """Columns for bills.

    Args:
        formats: How values are written.
        today: The day that days overdue are counted from.
        in_payment: The state word of the payment a bill (by id) is on, or None.
    """

    def amount(row: BillRow) -> Cell:
        if row.amount_due is None:
            unknown = translate("BillColumns", "not known")
            return Cell(unknown, tone=Tone.MUTED, tip=row.flaw, copied="")
        copied = formats.plain_number(row.amount_due)
        return Cell(formats.money(row.amount_due), tone=Tone.STRONG, copied=copied)

    def total(row: BillRow) -> Cell:
        if row.total is None:
            return Cell()
        return Cell(formats.money(row.total), copied=formats.plain_number(row.total))

    def days(row: BillRow) -> Cell:
        is_late = row.due_on is not None and row.due_on < today()
        spoken = formats.days_spoken(row.due_on, today())
        text = formats.days(row.due_on, today())
        return Cell(text, tone=Tone.BAD if is_late else Tone.MUTED, tip=spoken, spoken=spoken)

    def days_late(row: BillRow) -> int | None:
        return (today() - row.due_on).days if row.due_on is not None else None

    def state(row: BillRow) -> Cell:
        found = bill_state(row, today(), in_payment(row.id))
        spoken = f"{found.word}. {found.tip}" if found.tip else None
        return Cell(found.word, chip=found.tint, tip=found.tip, spoken=spoken)

    tr = translate
    return (
        Column("supplier", tr("BillColumns", "Supplier"), lambda row: Cell(row.supplier_name), 150, 4,
               sort=BillSort.SUPPLIER),
        Column("reference", tr("BillColumns", "Reference"), lambda row: Cell(row.reference), 104, 2,
               sort=BillSort.REFERENCE),
        Column("issued", tr("BillColumns", "Issued"), lambda row: Cell(formats.day(row.issued_on)), 104,
               is_date=True, sort=BillSort.ISSUED, yields=True, value=lambda row: row.issued_on),
        Column("due", tr("BillColumns", "Due"), lambda row: Cell(formats.day(row.due_on)), 104,
               is_date=True, sort=BillSort.DUE, value=lambda row: row.due_on),
        Column("days", tr("BillColumns", "Days"), days, 58, align=Align.RIGHT, value=days_late),
        Column("amount_due", tr("BillColumns", "Amount due"), amount, 106, 0, Align.RIGHT,
               BillSort.AMOUNT_DUE, falling_first=True, value=lambda row: row.amount_due),
        Column("state", tr("BillColumns", "State"), state, 124, sort=BillSort.STATE),
        Column("currency", tr("BillColumns", "Currency"), lambda row: Cell(row.currency), is_shown=False),
        Column("total", tr("BillColumns", "Total"), total, is_shown=False, value=lambda row: row.total),
    )  # fmt: skip
