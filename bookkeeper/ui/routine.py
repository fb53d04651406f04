"""What happens by itself: books are read again, and the end of a run is told to who looks elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon

from bookkeeper.background.snapshot import Snapshot
from bookkeeper.journal import State
from bookkeeper.settings import Settings
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.main_window import MainWindow

_DONE = (State.PROVEN, State.REFUSED, State.CANCELLED, State.ATTENTION)
#: Nothing happens to these until a person does something.
_QUIET = (*_DONE, State.TO_APPROVE)
_MINUTE_MS = 60_000
_SHOWN_MS = 10_000


class Routine(QObject):
    """Lives as long as its company is on the screen.

    Args:
        is_building: Whether a run is being built: then the books stay as they are.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, is_building: Callable[[], bool]
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._desk = desk
        self._settings = settings
        self._is_building = is_building
        self._minutes = 0
        self._under_way: set[str] = set()
        self._tray: QSystemTrayIcon | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.on_minute)
        self._clock.start(_MINUTE_MS)

    @Slot()
    def on_minute(self) -> None:
        """A minute has passed: read the books again if it is time and nobody would be disturbed."""
        self._minutes += 1
        if 0 < self._settings.refresh_minutes <= self._minutes and not self._is_building():
            self._minutes = 0
            self._desk.refresh()

    @Slot(object)
    def on_told(self, snapshot: Snapshot) -> None:
        """The journal has changed: the payments that were under way may have come to their end."""
        ends = {one.id: one.state for one in snapshot.payments if one.id in self._under_way}
        self._under_way = {one.id for one in snapshot.payments if one.state not in _QUIET}
        if ends and not self._under_way and not self._window.isActiveWindow():
            self._tell([state for state in ends.values() if state in _DONE])

    def _tell(self, states: list[State]) -> None:
        bad = sum(state in (State.REFUSED, State.ATTENTION) for state in states)
        title = self.tr("Every payment is done")
        text = self.tr("{0} recorded").format(sum(state is State.PROVEN for state in states))
        if bad:
            text = self.tr("{0}, {1} to look at").format(text, bad)
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            icon = self._window.windowIcon()
            own = self._window.style().standardIcon(QStyle.StandardPixmap.SP_DialogApplyButton)
            self._tray = QSystemTrayIcon(own if icon.isNull() else QIcon(icon), self)
            self._tray.show()
        self._tray.showMessage(title, text, msecs=_SHOWN_MS)
