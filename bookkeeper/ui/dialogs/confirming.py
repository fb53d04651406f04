"""What dialogs have in common that ask once before something is deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.ui import wording
from bookkeeper.ui.fields import buttons_row
from bookkeeper.ui.parts.labels import Label


class ConfirmingDialog(QDialog):
    """Stays open until the journal holds what was confirmed.

    Signals:
        confirmed: Do it.

    Attributes:
        trouble: Says why it was not recorded; to be put above the buttons.
        do: The button that does it.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = Label("", "bad", wrap=True)
        self.trouble.hide()

    def make_buttons(self, leave: str, words: str) -> QHBoxLayout:
        """The bottom line: a button that leaves everything as it is, and the one that does it."""
        row, self.do = buttons_row(self, leave, words)
        # Enter must not delete: the button is pressed on purpose or not at all.
        self.do.setDefault(False)
        self.do.setAutoDefault(False)
        self.do.setProperty("part", "danger")
        self.do.setProperty("isTall", True)
        self.do.clicked.connect(self._on_do_clicked)
        return row

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds it."""
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why."""
        self.trouble.set_text(wording.error(error))
        self.trouble.show()
        self.do.setEnabled(True)

    @Slot()
    def _on_do_clicked(self) -> None:
        self.trouble.hide()
        self.do.setEnabled(False)
        self.confirmed.emit()
