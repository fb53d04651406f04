"""Writes papers as PDF files, and tables, on a thread of its own, so that the window goes on answering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from bookkeeper.errors import FilesError
from bookkeeper.reports.sheets import Sheet, write_sheet
from bookkeeper.ui.papers import write_pdf


@dataclass(frozen=True, slots=True)
class Paper:
    """A page to be written; `html` makes it, on the thread that writes. `is_wide`: across, not upright."""

    html: Callable[[], str]
    path: Path
    title: str
    is_wide: bool = False

    def write(self) -> None:
        """Write it; raises `FilesError`."""
        write_pdf(self.html(), self.path, self.title, is_wide=self.is_wide)


@dataclass(frozen=True, slots=True)
class Table:
    """A table to be written, as what its file's name ends in."""

    sheet: Sheet
    path: Path

    def write(self) -> None:
        """Write it; raises `FilesError`."""
        try:
            write_sheet(self.sheet, self.path)
        except OSError as error:
            raise FilesError("{0} cannot be written: {1}", self.path.name, error) from error


class PaperWriter(QObject):
    """Writes one batch of papers after the other.

    Signals:
        written: tuple of `Path`: all of a batch.
        failed: `FilesError`: those before it in the batch are there.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def write(self, papers: Sequence[Paper | Table]) -> None:
        """Begin to write these: `written` or `failed` is the answer."""
        self._pool.start(_Batch(self, tuple(papers)))

    def end(self) -> None:
        """Wait for what is being written."""
        self._pool.clear()
        self._pool.waitForDone()


class _Batch(QRunnable):
    def __init__(self, writer: PaperWriter, papers: tuple[Paper | Table, ...]) -> None:
        super().__init__()
        self._writer = writer
        self._papers = papers

    def run(self) -> None:
        """Write them, on the pool's thread."""
        try:
            for paper in self._papers:
                paper.write()
        except FilesError as error:
            self._writer.failed.emit(error)
        else:
            self._writer.written.emit(tuple(paper.path for paper in self._papers))
