"""How long the window's thread was away, seen by a timer that should fire every 2 ms."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer


class Stalls:
    """Between `begin` and `end`.

    Attributes:
        gaps: Milliseconds from one call of the timer to the next.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """Forget what was before."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start(2)

    def end(self) -> list[float]:
        """The gaps seen."""
        self._timer.stop()
        return self.gaps

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1e3)
        self._last = now
