"""Something read once, away from the window's thread, and told when it is there. QtCore only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from bookkeeper.background.threads import unexpected


class Aside(QObject):
    """Reads on a thread of the process's pool, which outlives whoever asked.

    Without an owner among Qt's objects: it is there until what is read has been told, even to nobody.

    Signals:
        told: str, what was read.
        failed: `BookkeeperError`: something nobody expected, reported by then.
    """

    told = Signal(str)
    failed = Signal(object)

    def begin(self, read: Callable[[], str]) -> None:
        """Read it: `told` or `failed` is the answer, through a queued signal."""

        def run() -> None:
            try:
                text = read()
            except Exception as error:
                self.failed.emit(unexpected(error))
            else:
                self.told.emit(text)

        QThreadPool.globalInstance().start(run)
