"""What the picked bills come to: one large total per currency, never a sum over them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.voice import Voice


class TotalsCard(Panel):
    """How many bills are picked, the total in the company's currency large, the others below it."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._base_currency: str | None = None
        self.voice = Voice(self)
        inside = QVBoxLayout()
        inside.setContentsMargins(10, 10, 10, 10)
        inside.setSpacing(2)
        self.count = Label("", "muted", elide=True)
        self.first = Label("", "total", elide=True)
        self.others = Label("", "muted", elide=True)
        for label in (self.count, self.first, self.others):
            inside.addWidget(label)
        self.body.addLayout(inside)
        self.show_totals(0, Totals())

    def set_base_currency(self, currency: str | None) -> None:
        """The company's own currency: shown large where it is among the totals."""
        self._base_currency = currency
        self.show_totals(0, Totals())

    def show_totals(self, count: int, totals: Totals) -> None:
        """Show how many bills are picked (and still open), and their amounts due."""
        if not count:
            nothing = Money.zero(self._base_currency) if self._base_currency else None
            self.count.set_text(self.tr("No bills selected"))
            self.first.set_text(self._formats.money(nothing) if nothing is not None else "–")
            self.others.set_text(self.tr("Click, Shift+click or Space"))
        else:
            number = self._formats.count(count)
            many = self.tr("{n} bills selected").format(n=number)
            self.count.set_text(self.tr("1 bill selected") if count == 1 else many)
            amounts = sorted(totals.values(), key=lambda amount: amount.currency != self._base_currency)
            self.first.set_text(self._formats.money(amounts[0]) if amounts else "–")
            rest = self._formats.monies(amounts[1:])
            self.others.set_text(self.tr("and {amounts}").format(amounts=rest) if rest else "")
        spoken = (self.count.whole_text, self.first.whole_text, self.others.whole_text)
        self.setAccessibleName(" ".join(part for part in spoken if part))
        self.voice.follow(self.accessibleName())
