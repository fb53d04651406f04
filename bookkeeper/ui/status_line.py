"""The line at the bottom: what the list shows comes to, and how many requests are left today."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bookkeeper.books import BillSummary
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label

_HEIGHT = 28


class StatusLine(QWidget):
    """Counts and totals to the left, the day's allowance to the right."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._base_currency: str | None = None
        self.setProperty("part", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self.count = Label("", "muted")
        self.totals = Label("", "muted", elide=True)
        self.requests = Label("", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(16)
        line.addWidget(self.count)
        line.addWidget(self.totals, 1)
        line.addWidget(self.requests)

    def set_base_currency(self, currency: str | None) -> None:
        """The currency whose total comes first."""
        self._base_currency = currency

    def show_nothing(self) -> None:
        """There is no company."""
        for label in (self.count, self.totals, self.requests):
            label.set_text("")

    def show_summary(self, summary: BillSummary) -> None:
        """Show how many bills are on the list, of how many without its due filter, and their totals."""
        all_due = sum(summary.due_counts.values())
        count, of = self._formats.count(summary.count), self._formats.count(all_due)
        self.count.set_text(self.tr("{count} of {of} bills").format(count=count, of=of))
        # The company's own currency first, the others after it.
        ordered = sorted(summary.totals.values(), key=lambda amount: amount.currency != self._base_currency)
        self.totals.set_text(self._formats.monies(ordered))

    def show_requests(self, left: int | None, of: int | None) -> None:
        """Show what is left of the day's requests; None where the service does not say."""
        if left is None or of is None:
            self.requests.set_text("")
            return
        text = self.tr("{left} of {of} requests left today")
        self.requests.set_text(text.format(left=self._formats.count(left), of=self._formats.count(of)))
