"""The real program, or a bare window, started in a process of its own that says what was painted when.

``python -m tests.starting program`` (with ``BOOKKEEPER_HOME``) prints one line of JSON: ``painted``, when the
window was first painted, ``filled``, when the first bills were (both by `time.monotonic`, which all processes
share), and ``loaded``, the modules there at the first of these. ``front`` ends with the first paint, and so
does ``bare``, a window of Qt's own.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget

if TYPE_CHECKING:
    from bookkeeper.crashes import Crashes
    from bookkeeper.settings import Home

_LIMIT_MS = 30_000


class Watch(QObject):
    """Notes the first paint of a window, and the first one of a list that has rows."""

    def __init__(self, window: QWidget, view: QTableView, needs_rows: bool) -> None:
        super().__init__(window)
        self._view = view
        self._needs_rows = needs_rows
        self._told: dict[str, object] = {}
        window.installEventFilter(self)
        view.viewport().installEventFilter(self)
        QTimer.singleShot(_LIMIT_MS, self, self._give_up)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """After the paint that is about to be made."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        now = time.monotonic()
        if "painted" not in self._told:
            self._told |= {"painted": now, "loaded": sorted(sys.modules)}
        if not self._needs_rows or self._view.model().rowCount():
            self._told["filled"] = now
            _say(self._told, 0)

    def _give_up(self) -> None:
        _say(self._told, 1)


def _say(told: dict[str, object], status: int) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    # What is under way is none of the start's business.
    os._exit(status)


def _bare() -> int:
    app = QApplication([])
    window, view = QMainWindow(), QTableView()
    window.setCentralWidget(view)
    window.resize(1440, 900)
    watch = Watch(window, view, needs_rows=False)
    window.show()
    return app.exec() if watch else 1


def _program(needs_rows: bool) -> int:
    from bookkeeper import opening

    class Watched(opening.Opening):
        """The program under a watch."""

        def __init__(self, app: QApplication, home: Home, crashes: Crashes, *, is_onlooker: bool) -> None:
            super().__init__(app, home, crashes, is_onlooker=is_onlooker)
            Watch(self.front.window, self.front.window.bills.view, needs_rows)

    opening.Opening = Watched  # type: ignore[misc]
    return opening.run()


if __name__ == "__main__":
    kind = sys.argv[1]
    if kind != "bare":
        from bookkeeper import imports

        imports.spare()
    sys.exit(_bare() if kind == "bare" else _program(needs_rows=kind == "program"))
