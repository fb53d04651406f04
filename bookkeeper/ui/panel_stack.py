"""Panels in one place, one in sight: their titles stand side by side in the head and choose between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from bookkeeper.ui.parts.labels import Panel


class _Titles(QWidget):
    """The titles in one panel's head, its own marked.

    Signals:
        chosen: int, the number of the panel that is wanted.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], own: int, beside: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons: list[QPushButton] = []
        for number, title in enumerate(titles):
            button = QPushButton(title)
            button.setProperty("part", "tab")
            button.setCheckable(True)
            button.setChecked(number == own)
            # The list is where the keyboard belongs; the menus have a shortcut for each.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            words = QCoreApplication.translate("PanelStack", "Show {0}").format(title)
            button.setAccessibleName(title if number == own else words)
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
            row.addWidget(button)
            if number == own and beside is not None:
                row.addWidget(beside)
                row.addSpacing(8)
        if beside is None:
            # What the panel's own head says is not about the last title.
            row.addSpacing(16)
        self._own = own

    def rename(self, number: int, title: str, *, is_offered: bool) -> None:
        """Call one of them something else, in sight or not."""
        button = self.buttons[number]
        button.setText(title)
        words = QCoreApplication.translate("PanelStack", "Show {0}").format(title)
        button.setAccessibleName(title if number == self._own else words)
        button.setVisible(is_offered)

    @Slot()
    def _on_clicked(self) -> None:
        pressed = next(number for number, one in enumerate(self.buttons) if one is self.sender())
        for number, button in enumerate(self.buttons):
            button.setChecked(number == self._own)
        self.chosen.emit(pressed)


class PanelStack(QStackedWidget):
    """Shows one of several panels; each keeps its own head behind the titles.

    Signals:
        turned: `Panel` that has come into sight.
    """

    turned = Signal(object)

    def __init__(self, panels: Sequence[Panel]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._panels = tuple(panels)
        titles = [panel.accessibleName() for panel in panels]
        self.titles: list[_Titles] = []
        for number, panel in enumerate(panels):
            shown = _Titles(titles, number, panel.beside_title)
            shown.chosen.connect(self.turn_to)
            self.titles.append(shown)
            panel.put_in_place_of_title(shown)
            self.addWidget(panel)

    @property
    def panel(self) -> Panel:
        """The one in sight."""
        return self._panels[self.currentIndex()]

    def rename(self, number: int, title: str, *, is_offered: bool = True) -> None:
        """Call a panel something else wherever its title stands; one not offered is seen on its own only."""
        for own, shown in enumerate(self.titles):
            shown.rename(number, title, is_offered=is_offered or own == number)

    @Slot(int)
    def turn_to(self, number: int) -> None:
        """Bring a panel into sight and give it the keyboard."""
        self.setCurrentIndex(number)
        self._panels[number].setFocus()
        self.turned.emit(self._panels[number])
