"""*Verify the journal*: whether it is as it was written, and whether the books still agree with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.background.verification import Verification
from bookkeeper.journal.verify import Finding
from bookkeeper.payments.proof import Difference
from bookkeeper.ui import verify_words
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Column, RowListModel, TableView
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, GRID, Tint

_SIZE = (760, 520)


class VerifyDialog(QDialog):
    """Two verdicts, each in a sentence, and a list of what is not as it should be."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: Sequence[Finding | Difference] = ()
        self.setWindowTitle(self.tr("Verify the journal"))
        self.resize(*_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(4 * GRID)
        self.journal = _Verdict(self.tr("The journal"), self.tr("Walking its chain of events…"))
        self.books = _Verdict(self.tr("The books"), self.tr("Reading them from the accounting software…"))
        layout.addWidget(self.journal)
        layout.addWidget(self.books)
        panel = Panel(self.tr("Differences"))
        panel.head.addStretch()
        columns: list[Column[Finding | Difference]] = [
            Column("what", self.tr("Payment"), self._what, 170),
            Column("label", self.tr("Record"), self._label, 110),
            Column("expected", self.tr("Expected"), self._expected, 150, 1),
            Column("found", self.tr("Found"), self._found, 150, 1),
        ]
        self.model = RowListModel(columns, lambda ids: [self._rows[one] for one in ids], parent=self)
        self.view = TableView(self.model, self.tr("Differences"))
        panel.body.addWidget(self.view)
        self.list = panel
        self.list.hide()
        layout.addWidget(panel, 1)
        self._room = QWidget()
        layout.addWidget(self._room, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch()
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        layout.addLayout(buttons)

    @Slot(object)
    def on_verified(self, verification: Verification) -> None:
        """Show the outcome."""
        self.journal.show_verdict(*verify_words.journal_verdict(verification.journal, self._formats))
        self.books.show_verdict(*verify_words.books_verdict(verification, self._formats))
        self._rows = (*verification.journal.findings, *verification.differences)
        self.model.set_ids(range(len(self._rows)))
        self.list.setVisible(bool(self._rows))
        self._room.setVisible(not self._rows)

    def _what(self, row: Finding | Difference) -> Cell:
        if isinstance(row, Finding):
            return Cell(verify_words.where(row))
        return Cell(f"{row.run_title} {row.supplier_name}")

    def _label(self, row: Finding | Difference) -> Cell:
        return Cell("" if isinstance(row, Finding) else row.label)

    def _expected(self, row: Finding | Difference) -> Cell:
        return Cell(verify_words.expected(row))

    def _found(self, row: Finding | Difference) -> Cell:
        return Cell(verify_words.found(row))


class _Verdict(Panel):
    """What was checked, how it stands, and a sentence about it."""

    def __init__(self, title: str, meanwhile: str) -> None:
        super().__init__(title)
        self.chip = Chip(self.tr("Checking"), Tint.INFO)
        self.head.addStretch()
        self.head.addWidget(self.chip)
        self.text = Label(meanwhile, wrap=True)
        self.text.setContentsMargins(3 * GRID - 1, 2 * GRID, 3 * GRID - 1, 3 * GRID)
        self.body.addWidget(self.text)

    def show_verdict(self, word: str, tint: Tint, text: str) -> None:
        """Show how it stands."""
        self.chip.show_word(word, tint)
        self.text.set_text(text)
