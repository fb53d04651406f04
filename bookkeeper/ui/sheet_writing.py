"""Writes lists and runs as CSV or XLSX on a thread of its own, tells how far it is, and stops when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.reports.sheets import Sheet, Value, write_sheet

#: Rows read at a time: short enough that the thread gives way, long enough to be quick.
_BLOCK = 256

Values = Sequence[Value]
#: Reads the rows at some positions of the list, in order.
ReadBlock = Callable[[int, int], Sequence[Values]]


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A table to be written.

    Attributes:
        count: How many rows there are.
        opened: Opens what rows are read from, for the writing thread; closed when that is done.
    """

    name: str
    titles: Sequence[str]
    count: int
    opened: Callable[[], AbstractContextManager[ReadBlock]]
    path: Path


class SheetWriter(QObject):
    """Writes one table after the other.

    Signals:
        progressed: (rows written, rows in all).
        written: `Path`.
        failed: `BookkeeperError`: there is no new file.
        stopped: `stop` was heard: there is no new file.
    """

    progressed = Signal(object, object)
    written = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._is_stopped = Event()

    def write(self, job: SheetJob) -> None:
        """Begin to write: `written`, `failed` or `stopped` is the answer."""
        self._is_stopped.clear()
        self._pool.start(_Writing(self, job, self._is_stopped))

    def stop(self) -> None:
        """Write no further."""
        self._is_stopped.set()

    def end(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._pool.clear()
        self._pool.waitForDone()


class _Writing(QRunnable):
    def __init__(self, writer: SheetWriter, job: SheetJob, is_stopped: Event) -> None:
        super().__init__()
        self._writer = writer
        self._job = job
        self._is_stopped = is_stopped

    def run(self) -> None:
        """Write it, on the pool's thread."""
        job, writer = self._job, self._writer
        try:
            with job.opened() as read:
                sheet = Sheet(job.name, job.titles, self._rows(read))
                is_whole = write_sheet(sheet, job.path, self._goes_on)
        except BookkeeperError as error:
            writer.failed.emit(error)
        except OSError as error:
            why = error.strerror or str(error)
            writer.failed.emit(FilesError(f"{job.path.name} cannot be written: {why}"))
        else:
            if is_whole:
                writer.written.emit(job.path)
            else:
                writer.stopped.emit()

    def _rows(self, read: ReadBlock) -> Iterator[Values]:
        for start in range(0, self._job.count, _BLOCK):
            yield from read(start, min(start + _BLOCK, self._job.count))

    def _goes_on(self, rows: int) -> bool:
        self._writer.progressed.emit(rows, self._job.count)
        return not self._is_stopped.is_set()
