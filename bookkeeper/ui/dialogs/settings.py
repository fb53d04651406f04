"""*Settings*: how long a payment waits before it is sent, and how many are sent side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.ui.fields import buttons_row
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

#: The longest hold, in seconds: a day.
LONGEST_HOLD_S = 86_400
_UNITS_S = (1, 60, 3600)
#: Codat docs "Rate limits", 2026-08-17: 10 requests of one company at once.
_MOST_AT_ONCE = 10


class SettingsDialog(QDialog):
    """Two numbers with what they mean.

    Signals:
        chosen: (hold in seconds, payments side by side): to be kept.
        journal_asked: The user wants to say where payments are recorded.
    """

    chosen = Signal(int, int)
    journal_asked = Signal()

    def __init__(self, hold_s: int, in_flight: int, journal: str = "", parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            hold_s: As it is now, in seconds.
            in_flight: As it is now.
            journal: Where payments are recorded, in words; empty where that is not to be changed here.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.hold = QSpinBox()
        self.unit = QComboBox()
        self.unit.addItems([self.tr("seconds"), self.tr("minutes"), self.tr("hours")])
        self.at_once = QSpinBox()
        self.at_once.setRange(1, _MOST_AT_ONCE)
        self.at_once.setValue(in_flight)
        self._show_hold(hold_s)
        self.unit.currentIndexChanged.connect(self._on_unit_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(4 * GRID)
        layout.addWidget(self._fields())
        if journal:
            layout.addWidget(self._journal_panel(journal))
        layout.addStretch()
        row, save = buttons_row(self, self.tr("Cancel"), self.tr("Save"))
        save.clicked.connect(self._on_save_clicked)
        layout.addLayout(row)
        self.resize(560, self.sizeHint().height())

    @property
    def hold_s(self) -> int:
        """The hold as it is set now, in seconds."""
        return self.hold.value() * _UNITS_S[self.unit.currentIndex()]

    def _fields(self) -> Panel:
        panel = Panel()
        grid = QGridLayout()
        grid.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        held = Label(self.tr("Wait before sending"))
        held.setBuddy(self.hold)
        grid.addWidget(held, 0, 0)
        grid.addWidget(self.hold, 0, 1)
        grid.addWidget(self.unit, 0, 2)
        why = self.tr("Until then a recorded payment can be cancelled. At most a day; 0 sends at once.")
        grid.addWidget(Label(why, "muted", wrap=True), 1, 0, 1, 4)
        side = Label(self.tr("Payments sent side by side"))
        side.setBuddy(self.at_once)
        grid.addWidget(side, 2, 0)
        grid.addWidget(self.at_once, 2, 1)
        why = self.tr(
            "More is faster. The service takes 10 at most. Holds from the next time a company is opened."
        )
        grid.addWidget(Label(why, "muted", wrap=True), 3, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        panel.body.addLayout(grid)
        return panel

    def _journal_panel(self, journal: str) -> Panel:
        panel = Panel()
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        row.setSpacing(4 * GRID)
        row.addWidget(Label(self.tr("Payment journal")))
        row.addWidget(Label(journal, "muted", wrap=True), 1)
        change = QPushButton(self.tr("Change…"))
        change.setAccessibleName(self.tr("Change where payments are recorded"))
        change.setAutoDefault(False)
        change.clicked.connect(self.journal_asked)
        row.addWidget(change)
        panel.body.addLayout(row)
        return panel

    def _show_hold(self, hold_s: int) -> None:
        unit = max(
            number for number, size in enumerate(_UNITS_S) if hold_s % size == 0 and (hold_s or size == 1)
        )
        self.unit.setCurrentIndex(unit)
        self.hold.setRange(0, LONGEST_HOLD_S // _UNITS_S[unit])
        self.hold.setValue(hold_s // _UNITS_S[unit])

    @Slot(int)
    def _on_unit_changed(self, unit: int) -> None:
        self.hold.setMaximum(LONGEST_HOLD_S // _UNITS_S[unit])

    @Slot()
    def _on_save_clicked(self) -> None:
        self.chosen.emit(self.hold_s, self.at_once.value())
        self.accept()
