"""*What will be recorded*: the draft's payments by account, in a few lines."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID


class SummaryPanel(Panel):
    """One line for each currency: how many payments, from which account, how much."""

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__()
        self._draft = draft
        self._formats = formats
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        title = self.tr("What will be recorded in {0}").format(draft.rules.software)
        self.body.addWidget(Label(title, "heading", elide=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._labels: list[Label] = []

    def show_draft(self) -> None:
        """Show the draft's payments as they are now."""
        for label in self._labels:
            label.setParent(None)
            label.deleteLater()
        self._labels = []
        rows = [self._row(currency) for currency in self._draft.currencies]
        if not rows:
            rows = [(self.tr("Nothing yet"), "", "")]
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                label = Label(text, "muted" if column == 1 else "", elide=column == 1)
                self._grid.addWidget(label, number, column)
                self._labels.append(label)

    def _row(self, currency: str) -> tuple[str, str, str]:
        entries = [entry for entry in self._draft if entry.bill.currency == currency]
        suppliers = len({entry.bill.supplier_id for entry in entries})
        count = len(entries)
        payments = self.tr("1 payment") if count == 1 else self.tr("{0} payments").format(count)
        to = self.tr("1 supplier") if suppliers == 1 else self.tr("{0} suppliers").format(suppliers)
        account = self._draft.source(currency).account
        where = f"{to}, {account.name}" if account is not None else to
        return payments, where, self._formats.money(self._draft.totals.in_currency(currency))
