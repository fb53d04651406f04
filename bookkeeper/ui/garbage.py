"""Python's search for unreachable cycles, kept on the window's thread.

Left to itself it runs on whichever thread makes the next object. If a dialog is part of what it finds, a
worker thread destroys widgets, and the program ends there and then (seen with Qt 6.11: a view's destructor on
the payment thread). So it is switched off, and done from a timer here instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

#: As often as this, in milliseconds, young objects are looked through: few enough to take no time.
_OFTEN_MS = 50
#: Looks at young objects after which what is left of them is looked through again. Each is looked at as often
#: either way; python's own ten made one look of 45 ms out of it while payments were recorded.
_MIDDLE_AFTER = 4
#: Everything is looked through once in so many times, and never while a dialog is in use.
_ALL_AFTER = 1_200


class WindowCollector(QObject):
    """Collects cycles on the thread it was made on, from now on the only one that does.

    What is loaded by then stays for good and is not looked through again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._since_all = 0
        timer = QTimer(self)
        timer.timeout.connect(self._on_timeout)
        timer.start(_OFTEN_MS)

    @Slot()
    def _on_timeout(self) -> None:
        self._since_all += 1
        young, middle, _ = gc.get_count()
        most_young = gc.get_threshold()[0]
        if self._since_all >= _ALL_AFTER and QApplication.activeModalWidget() is None:
            self._since_all = 0
            gc.collect()
        elif middle >= _MIDDLE_AFTER:
            gc.collect(1)
        elif young > most_young:
            gc.collect(0)
