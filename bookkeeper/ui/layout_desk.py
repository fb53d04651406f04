"""How a company's user has arranged the window: columns and orders of the lists, the sizes of its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtWidgets import QSplitter

from bookkeeper.settings import CompanyChoices, KeptColumn, KeptOrder
from bookkeeper.ui.lists import TableView
from bookkeeper.ui.lists.arranging import Arranged
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.panes import BillsPane, DocumentsPane, SuppliersPane

#: After the last change, in milliseconds.
_SOON_MS = 1000


class LayoutDesk(QObject):
    """Puts the window as it was when this company was last on it, and remembers each change.

    Args:
        save: Keeps the settings.
    """

    def __init__(
        self, window: MainWindow, choices: CompanyChoices, save: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._choices = choices
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._views: dict[str, TableView] = {
            "bills": window.bills.view,
            "credit-notes": window.credit_notes.view,
            "payments": window.payments.view,
            "book-payments": window.book_payments.view,
            "runs": window.runs.view,
            "approvals": window.approvals.view,
        }
        self._ordered: dict[str, BillsPane | DocumentsPane | SuppliersPane] = {
            "bills": window.bills,
            "credit-notes": window.credit_notes,
            "book-payments": window.book_payments,
            "suppliers": window.suppliers,
        }
        self._splitters = window.findChildren(QSplitter)
        self._restore()
        for view in self._views.values():
            view.arranging.rearranged.connect(self._on_changed)
        for pane in (window.bills, window.credit_notes, window.book_payments):
            # After the pane's own: its query is the new one by then.
            pane.view.sort_asked.connect(self._on_changed)
        window.suppliers.ordered.connect(self._on_changed)
        for splitter in self._splitters:
            splitter.splitterMoved.connect(self._on_changed)
        window.closing.connect(self._on_closing)

    def _restore(self) -> None:
        for name, view in self._views.items():
            kept = self._choices.columns.get(name, [])
            view.arranging.arrange([Arranged(one.key, one.is_shown, one.width) for one in kept])
        for name, pane in self._ordered.items():
            order = self._choices.orders.get(name, KeptOrder("", False))
            pane.order_by(order.sort, order.descending)
        sizes = self._choices.splitters
        # The window may have other parts than the one that this was kept by.
        if [len(one) for one in sizes] == [one.count() for one in self._splitters]:
            for splitter, kept_sizes in zip(self._splitters, sizes, strict=True):
                splitter.setSizes(kept_sizes)
        if self._choices.window:
            self._window.restoreGeometry(QByteArray.fromBase64(self._choices.window.encode()))

    def _note(self) -> None:
        self._choices.columns = {
            name: [KeptColumn(one.key, one.is_shown, one.width) for one in view.arranging.arrangement]
            for name, view in self._views.items()
        }
        self._choices.orders = {
            name: KeptOrder(pane.query.sort.value, pane.query.descending)
            for name, pane in self._ordered.items()
        }
        self._choices.splitters = [splitter.sizes() for splitter in self._splitters]
        self._choices.window = bytes(self._window.saveGeometry().toBase64().data()).decode()

    @Slot()
    def _on_changed(self) -> None:
        self._note()
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._save()

    @Slot()
    def _on_closing(self) -> None:
        self._timer.stop()
        self._note()
        self._save()
