"""The first thing a newcomer sees: try the practice company, or connect one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, GRID

_CARD_WIDTH = 240


class WelcomeDialog(QDialog):
    """Two ways in.

    Signals:
        practice_chosen, connect_chosen: The user's choice; the dialog has closed.
    """

    practice_chosen = Signal()
    connect_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Bookkeeper"))
        self.setFixedWidth(640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7 * GRID, 7 * GRID, 7 * GRID, 7 * GRID)
        layout.setSpacing(5 * GRID)
        layout.addWidget(Label(self.tr("Welcome to Bookkeeper"), "total"))
        text = self.tr(
            "Tick the bills to pay, press Record, and see them paid in your accounting software: "
            "each one exactly once, with proof. Bookkeeper records payments; it does not move money."
        )
        layout.addWidget(Label(text, wrap=True))
        cards = QHBoxLayout()
        cards.setSpacing(GAP)
        self.practice, card = self._card(
            self.tr("Look around first"),
            self.tr("A practice company on this computer: real-looking books, nothing leaves the machine."),
            self.tr("Try the practice company"),
        )
        self.practice.setProperty("part", "accent")
        self.practice.setDefault(True)
        self.practice.clicked.connect(self._on_practice_clicked)
        cards.addWidget(card)
        self.connect_button, card = self._card(
            self.tr("Start with your own books"),
            self.tr("With an API key. It is kept in this computer's keyring and nowhere else."),
            self.tr("Connect a company…"),
        )
        self.connect_button.setAutoDefault(False)
        self.connect_button.clicked.connect(self._on_connect_clicked)
        cards.addWidget(card)
        layout.addLayout(cards)

    def _card(self, title: str, text: str, words: str) -> tuple[QPushButton, Panel]:
        panel = Panel()
        panel.body.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        panel.body.setSpacing(2 * GRID)
        panel.body.addWidget(Label(title, "heading"))
        words_below = Label(text, "muted", wrap=True)
        # A wrapped label in a nested layout is given the height of fewer lines than it needs.
        words_below.setMinimumHeight(words_below.heightForWidth(_CARD_WIDTH))
        panel.body.addWidget(words_below)
        panel.body.addStretch()
        button = QPushButton(words)
        panel.body.addWidget(button)
        return button, panel

    @Slot()
    def _on_practice_clicked(self) -> None:
        self.accept()
        self.practice_chosen.emit()

    @Slot()
    def _on_connect_clicked(self) -> None:
        self.accept()
        self.connect_chosen.emit()
