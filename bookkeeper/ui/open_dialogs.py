"""The dialogs that a desk has open, so that it can close them when the company leaves the screen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

_Kind = TypeVar("_Kind", bound=QDialog)


class OpenDialogs(QObject):
    """Opens dialogs and forgets each when it is over.

    Signals:
        finished: `QDialog`: it is over and will be deleted.
    """

    finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: list[QDialog] = []

    def of_kind(self, kind: type[_Kind]) -> list[_Kind]:
        """Those of a kind, the one opened first at the front."""
        return [one for one in self._open if isinstance(one, kind)]

    @Slot(object)
    def open(self, dialog: QDialog) -> None:
        """Open a dialog."""
        self._open.append(dialog)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def close_all(self) -> None:
        """Close them as Esc does."""
        for dialog in list(self._open):
            dialog.reject()

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        dialog = self.sender()
        self._open = [one for one in self._open if one is not dialog]
        if isinstance(dialog, QDialog):
            self.finished.emit(dialog)
            dialog.deleteLater()
