"""One worker QObject on one QThread: started, ended, and never left running. QtCore only."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from bookkeeper.errors import UnexpectedError

#: The longest wait for a request in hand when the program quits, in milliseconds. Longer than any time-out.
_QUIT_WITHIN_MS = 150_000


def unexpected(error: Exception) -> UnexpectedError:
    """Report an error as if nobody had caught it; what whoever waits for an answer is told instead."""
    sys.excepthook(type(error), error, error.__traceback__)
    return UnexpectedError()


class Worker(QObject):
    """Base of what runs on its own thread: makes what it needs in `open`, lets go of it in `close`.

    Both run on the worker's thread; its slots are called through queued signals only.
    """

    def open(self) -> None:
        """Make connections and clients. Runs once, before any other slot."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of what `open` made, also when it failed half-way. Runs once, after every other slot."""
        raise NotImplementedError

    @Slot()
    def on_started(self) -> None:
        """The thread has begun."""
        self.open()

    @Slot()
    def on_ending(self) -> None:
        """The thread is about to end."""
        self.close()
        self.thread().quit()


class WorkerThread(QObject):
    """Owns a thread and the worker on it, from the thread that made it."""

    _ending = Signal()

    def __init__(self, worker: Worker, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        # `started` is emitted on the new thread. Direct, so that nothing asked for meanwhile comes first.
        self._thread.started.connect(worker.on_started, Qt.ConnectionType.DirectConnection)
        self._ending.connect(worker.on_ending, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the thread; the worker opens itself there."""
        self._thread.start()

    def end(self) -> None:
        """Let the worker finish what it has in hand and wait for it. A thread is never terminated.

        Raises:
            RuntimeError: The worker did not end in time; the process must not go on as if it had.
        """
        if not self._thread.isRunning():
            return
        self._ending.emit()
        if not self._thread.wait(_QUIT_WITHIN_MS):
            raise RuntimeError(f"the thread {self._thread.objectName()} does not end")
