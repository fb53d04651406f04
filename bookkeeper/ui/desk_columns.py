"""The three columns of the desk. Where there is no room for all, the two at the sides take turns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

#: In pixels: narrower than the first one side is put away, than the second both, unless one is asked for.
_BOTH, _ONE = 1040, 880
#: What the lists in the middle need.
_LEAST = 600


class DeskColumns(QSplitter):
    """Suppliers, lists, and accounts with details."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._left, self._right = left, right
        self._wanted: QWidget | None = None
        for place, widget in enumerate((left, middle, right)):
            self.addWidget(widget)
            self.setStretchFactor(place, int(widget is middle))
        self.setMinimumWidth(_LEAST)

    def turn_to(self, part: QWidget) -> None:
        """Bring what is in one of the sides into sight, and give it the keyboard."""
        self._wanted = self._left if self._left.isAncestorOf(part) or part is self._left else self._right
        self._share()
        part.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put away what has no room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        both = self.width() >= _BOTH
        shown = self._wanted or (self._left if self.width() >= _ONE else None)
        for side in (self._left, self._right):
            side.setVisible(both or side is shown)
