"""Buttons side by side; those that have no room are in a menu behind the last one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.tokens import GAP


class ActionLine(QWidget):
    """What can be done with what a window shows: as narrow as need be, in whatever language."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = buttons
        self.more = QPushButton(self.tr("More") + " ▾")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setAutoDefault(False)
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.more.setMenu(self.menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for button in (*buttons, self.more):
            self._row.addWidget(button)
        self._row.addStretch()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the button of the menu."""
        self.more.ensurePolished()
        return self.more.sizeHint() if self._buttons else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show those that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.more.hide()
        show_what_fits(self._row, self.width(), self._buttons)
        if any(button.isHidden() for button in self._buttons):
            self.more.show()
            show_what_fits(self._row, self.width(), self._buttons)

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        self.menu.clear()
        for button in self._buttons:
            if button.isHidden():
                action = self.menu.addAction(button.text(), button.click)
                action.setEnabled(button.isEnabled())
                action.setToolTip(button.toolTip())
