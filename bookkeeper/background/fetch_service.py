"""The window's side of the fetch thread: asks its worker by signals only, never waits for it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.fetch_worker import FetchWorker
from bookkeeper.background.jobs import Done, Job
from bookkeeper.background.threads import WorkerThread


class FetchService(QObject):
    """The window's side of the fetch thread.

    Signals:
        progressed, done, changed: As those of `FetchWorker`.
    """

    progressed = Signal(object)
    done = Signal(object)
    changed = Signal(object)
    _asked = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._worker = FetchWorker(workplace, self._cancelled)
        self._host = WorkerThread(self._worker, "fetch", self)
        queued = Qt.ConnectionType.QueuedConnection
        self._asked.connect(self._worker.do, queued)
        self._worker.progressed.connect(self.progressed, queued)
        self._worker.changed.connect(self.changed, queued)
        self._worker.done.connect(self._on_worker_done, queued)
        self._waiting = 0

    def start(self) -> None:
        """Start the thread."""
        self._host.start()

    def ask(self, job: Job) -> None:
        """Ask for a job; `done` tells its end."""
        if self._waiting == 0:
            self._cancelled.clear()
        self._waiting += 1
        self._asked.emit(job)

    @property
    def is_busy(self) -> bool:
        """Whether a job has not ended."""
        return self._waiting > 0

    def cancel(self) -> None:
        """Stop the jobs asked for so far at their next step."""
        if self._waiting:
            self._cancelled.set()

    def end(self) -> None:
        """Stop what can be stopped and wait for the thread; nothing is told after that."""
        self._cancelled.set()
        self._host.end()
        # What the worker said last is still on its way here, and whoever it is for is about to go.
        self.blockSignals(True)

    @Slot(object)
    def _on_worker_done(self, done: Done) -> None:
        self._waiting -= 1
        self.done.emit(done)
