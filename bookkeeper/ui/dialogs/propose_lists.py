"""The two lists of a proposed run: what is paid now, and what is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.money import Money
from bookkeeper.payables.run.proposal import Line
from bookkeeper.ui import run_wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label, Panel

#: Of each list, in sight at once however small the screen.
_LEAST_ROWS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProposedLines", text)


def pay_columns(formats: Formats) -> list[Column[Line]]:
    """Columns of the bills that are paid now."""
    return [
        *_bill_columns(formats),
        Column("pays", _tr("To pay"), lambda line: _money(line.pays, formats), 88, align=Align.RIGHT),
        Column("why", _tr("Why"), lambda line: Cell(run_wording.reason(line)), 150, stretch=2),
        Column("gain", _tr("Late, discount"), lambda line: _cost(line, formats), 150, stretch=2),
    ]


def leave_columns(formats: Formats) -> list[Column[Line]]:
    """Columns of the bills that are left out."""
    return [
        *_bill_columns(formats),
        Column("amount", _tr("Due"), lambda line: _money(line.bill.due, formats), 88, align=Align.RIGHT),
        Column("why", _tr("Why"), lambda line: Cell(run_wording.reason(line)), 150, stretch=2),
        Column("cost", _tr("At the next run"), lambda line: _cost(line, formats), 150, stretch=2),
    ]


def _bill_columns(formats: Formats) -> list[Column[Line]]:
    return [
        Column("supplier", _tr("Supplier"), lambda line: Cell(line.bill.supplier_name), 140, stretch=2),
        Column("reference", _tr("Reference"), lambda line: Cell(line.bill.reference), 100, stretch=1),
        Column(
            "due",
            _tr("Due on"),
            lambda line: Cell(formats.day(line.bill.due_on)),
            98,
            is_date=True,
            yields=True,
        ),
    ]


def _cost(line: Line, formats: Formats) -> Cell:
    tone = Tone.BAD if line.days_late else Tone.NORMAL
    return Cell(run_wording.cost(line, formats), tone=tone)


def _money(amount: Money, formats: Formats) -> Cell:
    return Cell(formats.money(amount), copied=formats.plain_number(amount))


class ProposedLines(Panel):
    """Bills of a proposal as a list, counted."""

    def __init__(self, title: str, formats: Formats, columns: Sequence[Column[Line]]) -> None:
        super().__init__(title)
        self._formats = formats
        self._shown: Sequence[Line] = ()
        self.count = Label("", "muted")
        self.head.addWidget(self.count)
        self.head.addStretch()
        self.model: RowListModel[Line] = RowListModel(columns, self._fetch, parent=self)
        self.table = TableView(self.model, title)
        self.table.set_empty_text(self.tr("No bills"), "")
        self.table.keep_in_sight(_LEAST_ROWS)
        self.body.addWidget(self.table)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these bills."""
        self._shown = lines
        self.count.set_text(self._formats.count(len(lines)))
        self.model.set_ids(range(len(lines)))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Line]:
        return [self._shown[one] for one in ids]
