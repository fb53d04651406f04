"""The three drawings of the overview side by side, each under a line that says what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bookkeeper.ui.formats import Formats
from bookkeeper.ui.overview.balance import BalanceField
from bookkeeper.ui.overview.bars import AgeButton, FigureButton, StackedBar, SupplierButton, WeekButton
from bookkeeper.ui.overview.figures import Figure
from bookkeeper.ui.parts.labels import Label, empty_layout
from bookkeeper.ui.tokens import GRID

HEIGHT = 124
_CAPTION_HEIGHT = 24
#: Room for five amounts in whole units.
_AGES_WIDTH = 360
#: Narrower than this, the largest suppliers, or the weeks as well, are left to the table.
_WITH_SUPPLIERS, _WITH_WEEKS = 920, 600


class Drawing(QWidget):
    """Owed by age, what falls due by week, and the largest suppliers.

    Signals:
        chosen: `Figure`, or None when the one that was chosen is clicked again.
    """

    chosen = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.buttons: list[FigureButton] = []
        self._stacked = StackedBar()
        self.total, self.reach = Label("", "muted", elide=True), Label("", "muted", elide=True)
        self.balance = BalanceField(formats)
        self._ages, self._weeks, self._suppliers = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        largest = Label(self.tr("Largest suppliers"), "muted", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(6 * GRID)
        self._by_age = _section(self.tr("Owed by age"), [self.total], [self._stacked], self._ages)
        self._by_week = _section(
            self.tr("Falls due in the next weeks"), [self.reach, self.balance], [], self._weeks
        )
        self._by_supplier = _section(self.tr("Largest suppliers"), [largest], [], self._suppliers)
        self._by_age.setMinimumWidth(_AGES_WIDTH)
        for box, stretch in ((self._by_age, 5), (self._by_week, 5), (self._by_supplier, 3)):
            row.addWidget(box, stretch)

    def show_figures(self, ages: list[Figure], weeks: list[Figure], largest: list[Figure]) -> None:
        """Draw these; the one that was chosen stays so."""
        chosen = next((one.figure for one in self.buttons if one.isChecked()), None)
        for layout in (self._ages, self._weeks, self._suppliers):
            empty_layout(layout)
        self.buttons = []
        self._stacked.show_figures(ages)
        formats = self._formats
        self._put(self._ages, [AgeButton(one, 0, formats, age) for age, one in enumerate(ages)])
        self._put(self._weeks, [WeekButton(*each, formats) for each in _with_shares(weeks)])
        self._put(self._suppliers, [SupplierButton(*each, formats) for each in _with_shares(largest)])
        if len(largest) < 3:
            self._suppliers.addStretch(3 - len(largest))
        self.mark(chosen)

    def _put(self, layout: QHBoxLayout | QVBoxLayout, buttons: Sequence[FigureButton]) -> None:
        for button in buttons:
            button.clicked.connect(self._on_button_clicked)
            button.beside = buttons
            layout.addWidget(button)
        self.buttons += buttons

    def mark(self, figure: Figure | None) -> None:
        """Show this one as what the list is filtered by."""
        for button in self.buttons:
            one = button.figure
            button.setChecked(figure is not None and one.same_bills_as(figure))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room is left out; the table has all of it."""
        super().resizeEvent(event)
        self._by_supplier.setVisible(self.width() >= _WITH_SUPPLIERS)
        self._by_week.setVisible(self.width() >= _WITH_WEEKS)

    @Slot(bool)
    def _on_button_clicked(self, is_chosen: bool) -> None:
        button = self.sender()
        assert isinstance(button, FigureButton)
        self.mark(button.figure if is_chosen else None)
        self.chosen.emit(button.figure if is_chosen else None)


def _section(
    name: str, caption: list[QWidget], above: list[QWidget], figures: QHBoxLayout | QVBoxLayout
) -> QWidget:
    box = QWidget()
    box.setAccessibleName(name)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    line = QHBoxLayout()
    line.setSpacing(2 * GRID)
    for place, widget in enumerate(caption):
        widget.setFixedHeight(_CAPTION_HEIGHT)
        line.addWidget(widget, 0 if place else 1)
    column.addLayout(line)
    for widget in above:
        column.addWidget(widget)
    figures.setSpacing(1)
    column.addLayout(figures, 1)
    return box


def _with_shares(figures: list[Figure]) -> list[tuple[Figure, float]]:
    """Each with its part of the largest."""
    largest = max((one.amount.minor for one in figures), default=0)
    return [(one, max(0, one.amount.minor) / largest if largest > 0 else 0.0) for one in figures]
