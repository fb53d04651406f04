"""Telling when a window has been seen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

#: A window that starts minimised is not painted at all.
_LATEST_MS = 1_000


class FirstPaint(QObject):
    """Watches a window that is about to be shown.

    Signals:
        painted: Once: the window has been painted, or is not going to be for now.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_LATEST_MS)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait no longer than until this paint has been made."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False

    @Slot()
    def _on_timeout(self) -> None:
        self._window.removeEventFilter(self)
        self.painted.emit()
