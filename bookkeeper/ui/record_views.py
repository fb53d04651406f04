"""Credit notes and payments of the books as people read them: facts, lines, what they touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillLine, BillPayment, CreditNote, LinkType, PaymentLine
from bookkeeper.ui.dialogs.record import RecordAction, RecordColumn, RecordTable, RecordView
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Tone
from bookkeeper.ui.payment_words import exact_money, kind_word

#: By record id how people name a record and its currency, ISO 4217.
Names = Mapping[str, tuple[str, str]]

_RIGHT = Align.RIGHT


def _tr(text: str) -> str:
    return QCoreApplication.translate("record_views", text)


def payment_view(
    payment: BillPayment, names: Names, account: str, formats: Formats, actions: Sequence[RecordAction]
) -> RecordView:
    """A payment in the books with its lines and what they did to each record."""
    facts = [
        (_tr("To"), payment.supplier_name or _tr("several suppliers"), ""),
        (_tr("Paid"), formats.day(payment.paid_on) or _tr("not known"), ""),
        (_tr("Amount"), _known(payment.total, formats), "strong"),
    ]
    if account:
        facts.append((_tr("From"), account, ""))
    if payment.rate is not None and payment.rate != 1:
        facts.append((_tr("Rate"), f"{payment.rate.normalize():f}", ""))
    for name, value in ((_tr("Reference"), payment.reference), (_tr("Note"), payment.note)):
        if value:
            facts.append((name, value, ""))
    if payment.flaw is not None:
        facts.append((_tr("Not understood"), payment.flaw, "bad"))
    rows = [
        row
        for number, line in enumerate(payment.lines)
        for row in _line_rows(number, line, payment.currency, names, formats)
    ]
    columns = (
        RecordColumn(_tr("Line"), 56, align=_RIGHT),
        RecordColumn(_tr("Money"), 110, align=_RIGHT),
        RecordColumn(_tr("Touches"), 110),
        RecordColumn(_tr("Record"), 120, 1),
        RecordColumn(_tr("Change"), 120, align=_RIGHT),
    )
    lines = RecordTable(_tr("Lines"), columns, rows, _tr("The accounting software lists no lines"))
    title = _tr("Payment {0}").format(payment.reference or payment.supplier_name or payment.id)
    return RecordView(title, facts, (lines,), actions)


def credit_note_view(
    note: CreditNote,
    payments: Sequence[BillPayment],
    name_of: Callable[[str], str],
    formats: Formats,
    actions: Sequence[RecordAction],
) -> RecordView:
    """A credit note with its lines and what used it.

    Args:
        note: As it stands in the books.
        payments: That used it, oldest first.
        name_of: How people name the bill with an id.
        formats: Writes values.
        actions: What can be done with it.
    """
    facts = [
        (_tr("Supplier"), note.supplier_name or _tr("not known"), ""),
        (_tr("Issued"), formats.day(note.issued_on) or _tr("not known"), ""),
        (_tr("Total"), _known(note.total, formats), ""),
        (_tr("Left"), _known(note.remaining, formats), "strong"),
    ]
    if note.rate is not None and note.rate != 1:
        facts.append((_tr("Rate"), f"{note.rate.normalize():f}", ""))
    if note.note:
        facts.append((_tr("Note"), note.note, ""))
    if note.flaw is not None:
        facts.append((_tr("Cannot be used"), note.flaw, "bad"))
    used = [_use_row(note, payment, name_of, formats) for payment in payments]
    columns = (
        RecordColumn(_tr("Date"), 110),
        RecordColumn(_tr("Payment"), 110, 1),
        RecordColumn(_tr("On"), 110, 1),
        RecordColumn(_tr("Used"), 110, align=_RIGHT),
    )
    uses = RecordTable(_tr("What used it"), columns, used, _tr("Nothing has used it yet"))
    title = _tr("Credit note {0}").format(note.number or note.id)
    return RecordView(title, facts, (_document_lines(note.lines, note.currency, formats), uses), actions)


def _line_rows(
    number: int, line: PaymentLine, currency: str, names: Names, formats: Formats
) -> list[list[Cell]]:
    money = exact_money(line.amount, currency, formats)
    rows = []
    for place, link in enumerate(line.links):
        name, own_currency = names.get(link.record_id, (link.record_id, ""))
        change = exact_money(link.amount, own_currency or currency, formats)
        first = [Cell(str(number + 1)), Cell(money)] if place == 0 else [Cell(), Cell()]
        rows.append([*first, Cell(kind_word(link.kind)), Cell(name), Cell(change, tone=Tone.STRONG)])
    return rows or [[Cell(str(number + 1)), Cell(money), Cell(_tr("Nothing")), Cell(), Cell()]]


def _use_row(
    note: CreditNote, payment: BillPayment, name_of: Callable[[str], str], formats: Formats
) -> list[Cell]:
    bills = [link.record_id for link in payment.links if link.kind == LinkType.BILL]
    on = ", ".join(name_of(one) for one in dict.fromkeys(bills))
    used = payment.amount_on(note.id, LinkType.CREDIT_NOTE)
    return [
        Cell(formats.day(payment.paid_on)),
        Cell(payment.reference or payment.id),
        Cell(on or _tr("paid out")),
        Cell(exact_money(used, note.currency, formats), tone=Tone.STRONG),
    ]


def _document_lines(lines: Sequence[BillLine], currency: str, formats: Formats) -> RecordTable:
    columns = (
        RecordColumn(_tr("Description"), 160, 1),
        RecordColumn(_tr("Quantity"), 80, align=_RIGHT),
        RecordColumn(_tr("Unit amount"), 110, align=_RIGHT),
        RecordColumn(_tr("Tax"), 90, align=_RIGHT),
    )
    rows = [
        [
            Cell(line.description or _tr("(no description)")),
            Cell(f"{line.quantity.normalize():f}"),
            Cell(exact_money(line.unit_amount, currency, formats)),
            Cell(exact_money(line.tax_amount, currency, formats)),
        ]
        for line in lines
    ]
    return RecordTable(_tr("Lines"), columns, rows, _tr("The accounting software lists no lines"))


def _known(amount: Money | None, formats: Formats) -> str:
    return formats.money(amount) if amount is not None else _tr("not known")
