"""Does what the builder's menu and keys ask for: most of it by pressing the button that is there for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bookkeeper.books import BillRow, SupplierRow
from bookkeeper.ui.builder.actions import ActionsButton, Do
from bookkeeper.ui.builder.due_by import DueByDialog

if TYPE_CHECKING:
    from bookkeeper.ui.builder.dialog import BuilderDialog
    from bookkeeper.ui.builder.surroundings import Surroundings


class Doing(QObject):
    """The hands of one builder.

    Attributes:
        button: Its menu, to be put somewhere.
    """

    def __init__(self, dialog: BuilderDialog, around: Surroundings) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._around = around
        self.button = ActionsButton(self._does(), dialog)

    def _does(self) -> dict[Do, Callable[[], object]]:
        """What each action does; pressing a button that is dimmed does nothing."""
        to = self._dialog
        return {
            Do.FIND: to.bills.search.setFocus,
            Do.TICK_DUE: self._on_tick_due_asked,
            Do.TICK_SHOWN: to.bills.tick_shown.click,
            Do.UNTICK: to.bills.untick.click,
            Do.CREDITS: to.credits.use_all.click,
            Do.ON_ACCOUNT: to.on_account.add.click,
            Do.ACCOUNT: to.sources.go_to_account,
            Do.METHOD: to.head.method.setFocus,
            Do.DATE: to.head.date.setFocus,
            Do.REFERENCE: to.head.reference.setFocus,
            Do.BILLS: to.bills.table.setFocus,
            Do.CREDIT_NOTES: to.credits.table.setFocus,
            Do.UNDO: to.undoing.undo.click,
            Do.REDO: to.undoing.redo.click,
            Do.PREVIEW: to.footer.preview.click,
            Do.KEEP: to.footer.keep.click,
            Do.PUT_ASIDE: self._on_put_aside_asked,
            Do.RECORD: to.footer.record.click,
            Do.PALETTE: self._on_palette_asked,
            Do.KEYBOARD: to.keyboard_asked.emit,
        }

    @Slot()
    def _on_tick_due_asked(self) -> None:
        asked = DueByDialog(self._around.today, self._dialog)
        asked.chosen.connect(self._dialog.bills.tick_due_by)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    @Slot()
    def _on_put_aside_asked(self) -> None:
        if not self._dialog.bills.draft.selection.is_empty:
            self._dialog.put_aside_asked.emit()

    @Slot()
    def _on_palette_asked(self) -> None:
        from bookkeeper.ui.palette import PaletteDialog, Records

        records = Records(self._around.open_reader, self._around.formats, self._around.today)
        palette = PaletteDialog(self.button.menu().actions(), records, self._dialog)
        palette.bill_chosen.connect(self._on_bill_chosen)
        palette.supplier_chosen.connect(self._on_supplier_chosen)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    @Slot(object)
    def _on_bill_chosen(self, row: BillRow) -> None:
        self._dialog.bills.look_for(row.reference or row.supplier_name)

    @Slot(object)
    def _on_supplier_chosen(self, row: SupplierRow) -> None:
        self._dialog.bills.look_for(row.name)
