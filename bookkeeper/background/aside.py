"""Something read once, away from the window's thread, and told when it is there. QtCore only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from bookkeeper.background.threads import unexpected
from bookkeeper.errors import BookkeeperError


class Aside(QObject):
    """Reads on a thread of the process's pool, which outlives whoever asked.

    Without an owner among Qt's objects: it is there until what is read has been told, even to nobody.

    Signals:
        told: What was read.
        failed: `BookkeeperError`; what nobody expected has been reported by then.
    """

    told = Signal(object)
    failed = Signal(object)

    def begin(self, read: Callable[[], object]) -> None:
        """Read it: `told` or `failed` is the answer, through a queued signal."""

        def run() -> None:
            try:
                found = read()
            except BookkeeperError as error:
                self.failed.emit(error)
            except Exception as error:
                self.failed.emit(unexpected(error))
            else:
                self.told.emit(found)

        QThreadPool.globalInstance().start(run)
