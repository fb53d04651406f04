"""Says to a screen reader what changed elsewhere on the window: totals, problems, messages."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

#: What changes several times within this, as totals do while rows are ticked, is said once, as it is then.
_PAUSE_MS = 400


class Voice(QObject):
    """The voice of one part of a window.

    Signals:
        said: str: given to the screen reader, if there is one.
    """

    said = Signal(str)

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._text = self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)

    def follow(self, text: str) -> None:
        """Say a text once it has settled, unless it is what was said last; the first is there anyway."""
        self._text = text
        if not self._last:
            self._last = text
        self._pause.start()

    def interrupt(self, text: str) -> None:
        """Say a text now, before anything else."""
        self._text = text
        self._say(QAccessible.AnnouncementPoliteness.Assertive)

    @Slot()
    def _on_pause_timeout(self) -> None:
        if self._text != self._last and self._part.isVisible():
            self._say(QAccessible.AnnouncementPoliteness.Polite)

    def _say(self, politeness: QAccessible.AnnouncementPoliteness) -> None:
        self._last = self._text
        event = QAccessibleAnnouncementEvent(self._part, self._text)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
        self.said.emit(self._text)
