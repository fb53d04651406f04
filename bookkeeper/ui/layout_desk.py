"""How a company's user has arranged the window: columns of the lists, the room of each part, and its size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtWidgets import QSplitter

from bookkeeper.settings import CompanyChoices, KeptColumn
from bookkeeper.ui.lists import TableView
from bookkeeper.ui.lists.arranging import Arranged
from bookkeeper.ui.main_window import MainWindow

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
        self._splitters = window.findChildren(QSplitter)
        self._restore()
        for view in self._views.values():
            view.arranging.rearranged.connect(self._on_changed)
        for splitter in self._splitters:
            splitter.splitterMoved.connect(self._on_changed)
        window.closing.connect(self._on_closing)

    def _restore(self) -> None:
        for name, view in self._views.items():
            kept = self._choices.columns.get(name, [])
            view.arranging.arrange([Arranged(one.key, one.is_shown, one.width) for one in kept])
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
