"""The first thing a newcomer sees: try the practice company, or connect one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.fields import fit_to_words
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 640


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
        self.setFixedWidth(_WIDTH)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(5 * GRID)
        body.addWidget(Label(self.tr("Welcome to Bookkeeper"), "total"))
        text = self.tr(
            "Tick the bills to pay, press Record, and see them paid in your accounting software: "
            "each one exactly once, with proof. Bookkeeper records payments; it does not move money."
        )
        body.addWidget(Label(text, wrap=True))
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
        cards.addWidget(card, 1)
        self.connect_button, card = self._card(
            self.tr("Start with your own books"),
            self.tr("With an API key. It is kept in this computer's keyring and nowhere else."),
            self.tr("Connect a company…"),
        )
        self.connect_button.setAutoDefault(False)
        self.connect_button.clicked.connect(self._on_connect_clicked)
        cards.addWidget(card, 1)
        body.addLayout(cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7 * GRID, 7 * GRID, 7 * GRID, 7 * GRID)
        layout.addWidget(Scrolled(body))
        fit_to_words(self, _WIDTH)

    def _card(self, title: str, text: str, words: str) -> tuple[QPushButton, Panel]:
        panel = Panel()
        panel.body.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        panel.body.setSpacing(3 * GRID)
        panel.body.addWidget(Label(title, "heading"))
        panel.body.addWidget(Label(text, "muted", wrap=True))
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
