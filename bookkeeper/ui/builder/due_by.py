"""*Tick all due by …*: asks for the day; Enter ticks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QVBoxLayout, QWidget

from bookkeeper.books import WEEK_DAYS
from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.tokens import GRID

_WIDTH = 360


class DueByDialog(QDialog):
    """Asks up to which due date bills are to be ticked; the last day of "this week" to begin with.

    Signals:
        chosen: date, itself included.
    """

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tick all due by"))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        last = today + timedelta(days=WEEK_DAYS - 1)
        self.day = QDateEdit(QDate(last.year, last.month, last.day))
        self.day.setCalendarPopup(True)
        hint = self.tr("Bills that are overdue by then are ticked too, and none without a due date.")
        layout.addWidget(labelled(self.tr("&Due on or before"), self.day, hint))
        layout.addStretch()
        row, self.tick = buttons_row(self, self.tr("Cancel"), self.tr("Tick them"))
        layout.addLayout(row)
        self.tick.clicked.connect(self._on_tick_clicked)
        self.day.setFocus()

    @Slot()
    def _on_tick_clicked(self) -> None:
        day = self.day.date()
        self.accept()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
