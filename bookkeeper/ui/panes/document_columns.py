"""Credit notes and payments in the books as lists: their columns, and a credit note's state in a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import (
    BookPaymentRow,
    CreditNoteQuery,
    CreditNoteRow,
    CreditNoteSort,
    PaymentQuery,
    PaymentSort,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import CreditStatus
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Tone
from bookkeeper.ui.panes.documents import DocumentShape
from bookkeeper.ui.tokens import Tint


def _tr(text: str) -> str:
    return QCoreApplication.translate("DocumentColumns", text)


def credit_state(row: CreditNoteRow) -> Cell:
    """The one thing to know about a credit note, as a chip."""
    if row.is_gone:
        return Cell(_tr("Deleted"), chip=Tint.NEUTRAL, tip=_tr("It is no longer in the books."))
    if row.status is CreditStatus.VOID:
        return Cell(_tr("Void"), chip=Tint.NEUTRAL)
    if row.status is CreditStatus.DRAFT:
        return Cell(_tr("Draft"), chip=Tint.NEUTRAL, tip=_tr("It can be used once it is approved there."))
    if row.flaw is not None:
        return Cell(_tr("Cannot be used"), chip=Tint.BAD, tip=row.flaw)
    if row.remaining is not None and not row.remaining:
        return Cell(_tr("Used up"), chip=Tint.NEUTRAL)
    if not row.is_usable:
        return Cell(_tr("Cannot be used"), chip=Tint.BAD, tip=_tr("What is left of it is not known exactly."))
    if row.total is not None and row.remaining is not None and row.remaining < row.total:
        return Cell(_tr("Part used"), chip=Tint.WARN)
    return Cell(_tr("Open"), chip=Tint.GOOD)


def credit_notes_shape(formats: Formats) -> DocumentShape:
    """The list of credit notes."""
    sort, right = CreditNoteSort, Align.RIGHT
    columns: tuple[Column[CreditNoteRow], ...] = (
        Column("supplier", _tr("Supplier"), lambda row: Cell(row.supplier_name), 150, 4, sort=sort.SUPPLIER),
        Column("number", _tr("Number"), lambda row: Cell(row.number), 104, 2, sort=sort.NUMBER),
        Column("issued", _tr("Issued"), lambda row: Cell(formats.day(row.issued_on)), 104,
               is_date=True, sort=sort.ISSUED, value=lambda row: row.issued_on),
        Column("total", _tr("Total"), lambda row: _money(row.total, formats, Tone.NORMAL), 106, 0, right,
               sort.TOTAL, falling_first=True, value=lambda row: row.total,
               sums=lambda row: _counted(row, row.total)),
        Column("left", _tr("Left"), lambda row: _money(row.remaining, formats, Tone.STRONG), 106, 0, right,
               sort.REMAINING, falling_first=True, value=lambda row: row.remaining,
               sums=lambda row: _counted(row, row.remaining)),
        Column("state", _tr("State"), credit_state, 124),
        Column("currency", _tr("Currency"), lambda row: Cell(row.currency), is_shown=False),
    )  # fmt: skip
    return DocumentShape(
        _tr("Credit notes"),
        CreditNoteQuery(),
        columns,
        lambda reader, ids: reader.credit_note_rows(ids),
        "only_usable",
        _tr("Used up too"),
        _tr("{0} left"),
        (_tr("No credit notes"), _tr("No supplier owes the company credit.")),
    )


def book_payments_shape(formats: Formats) -> DocumentShape:
    """The list of payments in the books."""
    sort = PaymentSort

    def reference(row: BookPaymentRow) -> Cell:
        return Cell(row.reference or row.note or "–", tone=Tone.NORMAL if row.reference else Tone.MUTED)

    def state(row: BookPaymentRow) -> Cell:
        if row.is_gone:
            return Cell(_tr("Deleted"), chip=Tint.NEUTRAL)
        if row.flaw is not None:
            return Cell(_tr("Not understood"), chip=Tint.WARN, tip=row.flaw)
        if row.total is not None and row.total.minor < 0:
            return Cell(_tr("Refund"), chip=Tint.INFO)
        return Cell()

    columns: tuple[Column[BookPaymentRow], ...] = (
        Column("paid", _tr("Paid"), lambda row: Cell(formats.day(row.paid_on)), 104,
               is_date=True, sort=sort.PAID, value=lambda row: row.paid_on),
        Column("supplier", _tr("To"), lambda row: Cell(row.supplier_name or _tr("several suppliers")), 130, 3,
               sort=sort.SUPPLIER),
        Column("reference", _tr("Reference"), reference, 110, 2, sort=sort.REFERENCE),
        Column("what", _tr("Settles"), lambda row: Cell(settles(row), tone=Tone.MUTED), 130, 2),
        Column("amount", _tr("Amount"), lambda row: _money(row.total, formats, Tone.STRONG), 106, 0,
               Align.RIGHT, sort.AMOUNT, falling_first=True, value=lambda row: row.total,
               sums=lambda row: _counted(row, row.total)),
        Column("account", _tr("From"), lambda row: Cell(row.account_name or "–"), 110, 1, yields=True),
        Column("state", _tr("State"), state, 100),
        Column("currency", _tr("Currency"), lambda row: Cell(row.currency), is_shown=False),
    )  # fmt: skip
    return DocumentShape(
        _tr("In the books"),
        PaymentQuery(),
        columns,
        lambda reader, ids: reader.book_payment_rows(ids),
        "only_standing",
        _tr("Deleted too"),
        "",
        (_tr("No payments in the books"), _tr("Refresh (F5) reads them from the accounting software.")),
    )


def settles(row: BookPaymentRow) -> str:
    """How many bills and credit notes a payment touches: ``2 bills, 1 credit note``."""
    parts = []
    if row.bill_count:
        words = _tr("1 bill") if row.bill_count == 1 else _tr("{0} bills").format(row.bill_count)
        parts.append(words)
    if row.credit_count:
        many = _tr("{0} credit notes").format(row.credit_count)
        parts.append(_tr("1 credit note") if row.credit_count == 1 else many)
    return ", ".join(parts) or _tr("no bill")


def _money(amount: Money | None, formats: Formats, tone: Tone) -> Cell:
    if amount is None:
        return Cell(_tr("not known"), tone=Tone.MUTED, copied="")
    return Cell(formats.money(amount), tone=tone, copied=formats.plain_number(amount))


def _counted(row: CreditNoteRow | BookPaymentRow, amount: Money | None) -> tuple[Money, ...]:
    """What a row adds to totals: what is no longer in the books adds nothing."""
    return () if amount is None or row.is_gone else (amount,)
