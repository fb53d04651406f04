"""A place that may be smaller than what is in it, which is scrolled then: on a small or magnified screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class _Content(QWidget):
    """What is scrolled: only where less than the least it needs is in sight.

    Left to itself (Qt 6.11, QScrollArea::updateScrollBars) it would be where less than it would like is.
    """

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setLayout(layout)
        self._inside = layout

    def heightForWidth(self, width: int) -> int:
        """The least that will do, in pixels."""
        return self._inside.minimumHeightForWidth(width)

    def whole_height(self, width: int) -> int:
        """What it would like, in pixels."""
        self.ensurePolished()
        if self._inside.hasHeightForWidth():
            return self._inside.totalHeightForWidth(width)
        return self._inside.totalSizeHint().height()


class Scrolled(QScrollArea):
    """Holds what is laid out, which fills it as long as there is room."""

    def __init__(self, layout: QLayout, *, sideways: bool = True) -> None:
        super().__init__()
        self.content = _Content(layout)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The controls inside have the keyboard, and come into sight when they get it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.content)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to what has just been shown, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    def whole_height(self, width: int) -> int:
        """What would show all of it without scrolling, in pixels."""
        return self.content.whole_height(width)
