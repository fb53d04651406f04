"""*Undo a run*: says of each payment whether it can be deleted and what that does, and asks once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bookkeeper.ui.dialogs.confirming import ConfirmingDialog
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID, Tint

_SIZE = (860, 520)


@dataclass(frozen=True, slots=True)
class UndoRow:
    """A payment of the run.

    Attributes:
        what: What deleting it does, or why it cannot be deleted.
    """

    name: str
    amount: str
    is_possible: bool
    what: str


class UndoDialog(ConfirmingDialog):
    """Names what is possible and what is not."""

    def __init__(self, run: str, rows: Sequence[UndoRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        count = sum(row.is_possible for row in rows)
        self.setWindowTitle(self.tr("Undo run {0}").format(run))
        fit_to_screen(self, *_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        self.heading = Label(self._heading(count, len(rows)), "heading", wrap=True)
        layout.addWidget(self.heading)
        panel = Panel(self.tr("Payments of the run"))
        panel.head.addStretch()
        columns: list[Column[UndoRow]] = [
            Column("name", self.tr("Payment"), lambda row: Cell(row.name), 170, 1),
            Column("amount", self.tr("Amount"), lambda row: Cell(row.amount), 100, align=Align.RIGHT),
            Column("can", self.tr("Can it be undone?"), self._can, 150),
            Column("what", self.tr("What happens"), lambda row: Cell(row.what, tone=Tone.MUTED), 200, 3),
        ]
        self.model = RowListModel(columns, lambda ids: [rows[one] for one in ids], Picking(many=False), self)
        self.model.set_ids(range(len(rows)))
        self.table = TableView(self.model, self.tr("Payments of the run"))
        self.table.gone_to.connect(self._on_table_gone_to)
        panel.body.addWidget(self.table)
        layout.addWidget(panel, 1)
        self.what = Label("", wrap=True)
        layout.addWidget(self.what)
        text = self.tr(
            "Each deletion is recorded here first and sent after the hold time, one after the other where "
            "they touch the same bill. Until then each can be cancelled. No money moves: what the bank has "
            "paid, it has paid."
        )
        if count:
            layout.addWidget(Label(text, "muted", wrap=True))
        layout.addWidget(self.trouble)
        words = self.tr("Delete 1 payment") if count == 1 else self.tr("Delete {0} payments").format(count)
        layout.addLayout(self.make_buttons(self.tr("Keep them") if count else self.tr("Close"), words))
        self.do.setVisible(count > 0)
        self.table.go_to(0)

    def _heading(self, count: int, whole: int) -> str:
        if not count:
            return self.tr("Nothing of this run can be undone from here")
        if count == whole:
            return self.tr("Every payment of this run can be deleted from the books")
        return self.tr("{0} of {1} payments can be deleted, the others stay").format(count, whole)

    def _can(self, row: UndoRow) -> Cell:
        words = self.tr("Can be deleted") if row.is_possible else self.tr("Stays")
        return Cell(words, chip=Tint.GOOD if row.is_possible else Tint.WARN)

    @Slot(object)
    def _on_table_gone_to(self, row: UndoRow | None) -> None:
        self.what.set_text("" if row is None else f"{row.name}: {row.what}")
