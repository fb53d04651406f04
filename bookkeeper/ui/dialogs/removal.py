"""*Delete*: says exactly what deleting a payment or a bill will do, and asks once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.ui import wording
from bookkeeper.ui.fields import buttons_row
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_WIDTH = 480


class RemovalDialog(QDialog):
    """Names the consequences; stays open until the journal holds the deletion.

    Args:
        what: What is deleted, as a person would say it.
        consequences: What that does, a sentence each.
        words: Of the button.

    Signals:
        confirmed: Do it.
    """

    confirmed = Signal()

    def __init__(
        self, what: str, consequences: Sequence[str], words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(Label(what, "heading", wrap=True))
        panel = Panel()
        panel.body.setContentsMargins(12, 10, 12, 10)
        panel.body.setSpacing(2 * GRID)
        for sentence in consequences:
            panel.body.addWidget(Label(sentence, wrap=True))
        layout.addWidget(panel)
        text = self.tr(
            "It is recorded here first and sent after the hold time. Until then it can be cancelled."
        )
        layout.addWidget(Label(text, "muted", wrap=True))
        self._message = Label("", "bad", wrap=True)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addStretch()
        row, self.do = buttons_row(self, self.tr("Keep it"), words)
        # Enter must not delete: the button is pressed on purpose or not at all.
        self.do.setDefault(False)
        self.do.setAutoDefault(False)
        self.do.setProperty("part", "danger")
        self.do.setProperty("isTall", True)
        self.do.clicked.connect(self._on_do_clicked)
        layout.addLayout(row)

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds it."""
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why."""
        self._message.set_text(wording.error(error))
        self._message.show()
        self.do.setEnabled(True)

    @Slot()
    def _on_do_clicked(self) -> None:
        self._message.hide()
        self.do.setEnabled(False)
        self.confirmed.emit()
