"""The real program in a process of its own that dies, or tells what it says after one that did.

``python -m tests.dying HOW`` (with ``BOOKKEEPER_HOME``): ``memory`` and ``qt`` die as their names say once
there is a window, ``outside`` ends without a word as if it was killed; ``start`` prints the message strip and
the welcome's, and ends as it should.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, qFatal
from PySide6.QtWidgets import QApplication

from bookkeeper import imports

imports.spare()

from bookkeeper import opening  # noqa: E402

if TYPE_CHECKING:
    from bookkeeper.crashes import Crashes
    from bookkeeper.settings import Home

_EVERY_MS = 20


class Dying(opening.Opening):
    """The program, and what happens to it."""

    how = ""

    def __init__(self, app: QApplication, home: Home, crashes: Crashes, *, is_onlooker: bool) -> None:
        super().__init__(app, home, crashes, is_onlooker=is_onlooker)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_EVERY_MS)

    def _go_on(self) -> None:
        if self._program is None:
            return
        match self.how:
            case "memory":
                faulthandler._sigsegv()  # type: ignore[attr-defined]
            case "qt":
                qFatal("the library gave up")
            case "outside":
                os._exit(1)
        strip = self.front.window.message
        words = f"{strip.title.whole_text}|{strip.button.text()}" if strip.isVisible() else "nothing"
        sys.stdout.write(f"{words}\n")
        self._timer.stop()
        self._app.quit()


if __name__ == "__main__":
    Dying.how = sys.argv[1]
    opening.Opening = Dying  # type: ignore[misc]
    sys.exit(opening.run())
