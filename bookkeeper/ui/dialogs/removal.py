"""*Delete*: says exactly what deleting a payment or a bill will do, and asks once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bookkeeper.ui.dialogs.confirming import ConfirmingDialog
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_WIDTH = 480


class RemovalDialog(ConfirmingDialog):
    """Names the consequences.

    Args:
        what: What is deleted, as a person would say it.
        consequences: What that does, a sentence each.
        words: Of the button.
    """

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
        layout.addWidget(self.trouble)
        layout.addStretch()
        layout.addLayout(self.make_buttons(self.tr("Keep it"), words))
