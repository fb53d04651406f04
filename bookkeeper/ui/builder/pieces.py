"""Long work of the window's thread, a few milliseconds at a time, so that the window goes on answering."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: How long one piece may take, in seconds: a quarter of a picture on the screen.
_PIECE_S = 0.004
#: How often what has been done so far is worth showing, in seconds.
_SHOWN_EVERY_S = 0.15


class InPieces(QObject):
    """Takes one step of some work after the other, with pauses in between.

    Signals:
        moved: Some steps further; worth showing.
        ended: The last step was taken. Not emitted after `stop`.
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[object] | None = None
        self._shown_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_busy(self) -> bool:
        """Whether steps are left."""
        return self._work is not None

    def begin(self, work: Iterator[object], at_once: int = 1) -> None:
        """Begin this work instead of any other; so many steps are taken before this returns."""
        self._work = work
        self._shown_at = time.monotonic()
        self._timer.start()
        self._took(sum(1 for _ in islice(work, at_once)) == at_once)

    def finish(self) -> None:
        """Take all steps that are left, now."""
        if self._work is not None:
            for _ in self._work:
                pass
            self._took(False)

    def stop(self) -> None:
        """Leave undone what is left."""
        self._work = None
        self._timer.stop()

    @Slot()
    def _on_timer_timeout(self) -> None:
        work = self._work
        if work is None:
            return
        until = time.perf_counter() + _PIECE_S
        is_left = True
        while is_left and time.perf_counter() < until:
            is_left = next(work, work) is not work
        self._took(is_left)

    def _took(self, is_left: bool) -> None:
        if not is_left:
            self.stop()
            self.ended.emit()
        elif time.monotonic() - self._shown_at > _SHOWN_EVERY_S:
            self._shown_at = time.monotonic()
            self.moved.emit()
