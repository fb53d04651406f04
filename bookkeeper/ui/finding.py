"""*Find anything* of the main window: opens the palette, and goes to what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.books import BillRow, SupplierRow
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import menu_actions
from bookkeeper.ui.palette import PaletteDialog, Records


class Finding(QObject):
    """Answers Ctrl+K while a company is open."""

    def __init__(self, window: MainWindow, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        window.palette_asked.connect(self._on_palette_asked)

    @Slot()
    def _on_palette_asked(self) -> None:
        records = Records(self._session.open_reader, self._window.formats, today())
        palette = PaletteDialog(menu_actions(self._window), records, self._window)
        palette.supplier_chosen.connect(self._on_supplier_chosen)
        palette.bill_chosen.connect(self._on_bill_chosen)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    @Slot(object)
    def _on_supplier_chosen(self, row: SupplierRow) -> None:
        self._window.suppliers.choose(row.row)
        self._window.documents.turn_to(0)

    @Slot(object)
    def _on_bill_chosen(self, row: BillRow) -> None:
        self._window.documents.turn_to(0)
        self._window.suppliers.choose_all()
        self._window.bar.search.clear()
        self._window.bills.go_to(row)
