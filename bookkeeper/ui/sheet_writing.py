"""Writes lists and runs, as files or on paper, on a thread of its own, with progress and a stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from bookkeeper.background.threads import unexpected
from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.reports.sheets import GoesOn, Sheet, Value, write_sheet

#: Rows read at a time: short enough that the thread gives way, long enough to be quick.
BLOCK = 256

Values = Sequence[Value]
#: Reads the rows at some positions of the list, in order.
ReadBlock = Callable[[int, int], Sequence[Values]]


class ListJob(Protocol):
    """Something with rows that is to be written."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def count(self) -> int:
        """How many rows there are."""
        ...

    @property
    def path(self) -> Path | None:
        """The file, None for paper."""
        ...

    def write(self, goes_on: GoesOn) -> bool:
        """Write it, on the writing thread, unless `goes_on` stops it.

        Raises:
            BookkeeperError: It cannot be written.
            OSError: The same.
        """
        ...


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A table to be written as CSV or XLSX.

    Attributes:
        count: How many rows there are.
        opened: Opens what rows are read from, for the writing thread; closed when that is done.
    """

    name: str
    titles: Sequence[str]
    count: int
    opened: Callable[[], AbstractContextManager[ReadBlock]]
    path: Path

    def write(self, goes_on: GoesOn) -> bool:
        """Write it; whether it was written to its end."""
        with self.opened() as read:
            blocks = (read(start, min(start + BLOCK, self.count)) for start in range(0, self.count, BLOCK))
            sheet = Sheet(self.name, self.titles, (row for block in blocks for row in block))
            return write_sheet(sheet, self.path, goes_on)


class SheetWriter(QObject):
    """Writes one table after the other.

    Signals:
        progressed: (rows written, rows in all).
        written: `Path`, or None for paper.
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

    def write(self, job: ListJob) -> None:
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
    def __init__(self, writer: SheetWriter, job: ListJob, is_stopped: Event) -> None:
        super().__init__()
        self._writer = writer
        self._job = job
        self._is_stopped = is_stopped

    def run(self) -> None:
        """Write it, on the pool's thread."""
        job, writer = self._job, self._writer
        try:
            is_whole = job.write(self._goes_on)
        except BookkeeperError as error:
            writer.failed.emit(error)
        except OSError as error:
            why = error.strerror or str(error)
            name = job.path.name if job.path is not None else job.name
            writer.failed.emit(FilesError("{0} cannot be written: {1}", name, why))
        except Exception as error:
            # Whoever watches must hear that it is over.
            writer.failed.emit(unexpected(error))
        else:
            if is_whole:
                writer.written.emit(job.path)
            else:
                writer.stopped.emit()

    def _goes_on(self, rows: int) -> bool:
        self._writer.progressed.emit(rows, self._job.count)
        return not self._is_stopped.is_set()
