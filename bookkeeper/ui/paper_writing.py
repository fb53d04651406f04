"""Writes papers as PDF files on a thread of its own, so that the window goes on answering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from bookkeeper.errors import FilesError
from bookkeeper.ui.papers import write_pdf


@dataclass(frozen=True, slots=True)
class Paper:
    """A page to be written; `html` makes it, on the thread that writes."""

    html: Callable[[], str]
    path: Path
    title: str


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

    def write(self, papers: Sequence[Paper]) -> None:
        """Begin to write these: `written` or `failed` is the answer."""
        self._pool.start(_Batch(self, tuple(papers)))

    def end(self) -> None:
        """Wait for what is being written."""
        self._pool.clear()
        self._pool.waitForDone()


class _Batch(QRunnable):
    def __init__(self, writer: PaperWriter, papers: tuple[Paper, ...]) -> None:
        super().__init__()
        self._writer = writer
        self._papers = papers

    def run(self) -> None:
        """Write them, on the pool's thread."""
        try:
            for paper in self._papers:
                write_pdf(paper.html(), paper.path, paper.title)
        except FilesError as error:
            self._writer.failed.emit(error)
        else:
            self._writer.written.emit(tuple(paper.path for paper in self._papers))
