"""Answers the queries of one list on a thread of its own, so that the window never waits for a search.

The newest question wins: asking cancels the one before, and no answer to an older question is passed on.
Knows `books` and `errors`; QtCore only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.threads import Worker, WorkerThread, unexpected
from bookkeeper.books import (
    AgedQuery,
    AgeQuestion,
    AgesQuery,
    Chosen,
    InterruptedQueryError,
    ListAnswer,
    Query,
    Reader,
    SummaryAnswer,
)
from bookkeeper.errors import BookkeeperError

Question = Query | Chosen | AgeQuestion


@dataclass(frozen=True, slots=True)
class _Asked:
    serial: int
    question: Question


@dataclass(frozen=True, slots=True)
class _Told:
    serial: int
    answer: ListAnswer | SummaryAnswer | BookkeeperError


class _ListWorker(Worker):
    """Reads on its own thread and connection; `newest` is set by the window's thread before it asks."""

    told = Signal(object)

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        super().__init__()
        self.newest = 0
        self._open_reader = open_reader
        self._reader: Reader | None = None

    def open(self) -> None:
        """Nothing yet: a question asked while the thread starts may come before this."""

    def close(self) -> None:
        """Close the connection."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def interrupt(self) -> None:
        """Cancel the query in hand. Called from the window's thread."""
        reader = self._reader
        if reader is not None:
            reader.interrupt()

    @Slot(object)
    def answer(self, asked: _Asked) -> None:
        """Answer unless something newer has been asked; first the list, then what it comes to."""
        if asked.serial != self.newest:
            return
        try:
            reader = self._opened_reader()
            if not isinstance(asked.question, Chosen | AgesQuery | AgedQuery):
                ids = reader.ids(asked.question)
                self.told.emit(_Told(asked.serial, ListAnswer(asked.question, ids)))
            if asked.serial == self.newest:
                summary = reader.summary(asked.question)
                self.told.emit(_Told(asked.serial, SummaryAnswer(asked.question, summary)))
        except InterruptedQueryError:
            return
        except BookkeeperError as error:
            self.told.emit(_Told(asked.serial, error))
        except Exception as error:
            self.told.emit(_Told(asked.serial, unexpected(error)))

    def _opened_reader(self) -> Reader:
        if self._reader is None:
            self._reader = self._open_reader()
        return self._reader


class ListReader(QObject):
    """Asks for one list and tells its answers, in the window's thread.

    Signals:
        listed: `ListAnswer`: the ids in order.
        summed: `SummaryAnswer`: count and totals, after the ids.
        failed: `BookkeeperError`: the newest question has no answer.
    """

    listed = Signal(object)
    summed = Signal(object)
    failed = Signal(object)
    _asked = Signal(object)

    def __init__(
        self, open_reader: Callable[[], Reader], name: str = "list", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = _ListWorker(open_reader)
        self._asked.connect(self._worker.answer, Qt.ConnectionType.QueuedConnection)
        self._worker.told.connect(self._on_worker_told, Qt.ConnectionType.QueuedConnection)
        self._thread = WorkerThread(self._worker, name, self)
        self._thread.start()

    @Slot(object)
    def ask(self, question: Question) -> None:
        """Ask; whatever was asked before and is not answered yet never will be."""
        # In this order: once the newest is known, what the interrupt hits can only be older.
        self._worker.newest += 1
        self._worker.interrupt()
        self._asked.emit(_Asked(self._worker.newest, question))

    def end(self) -> None:
        """Cancel what is in hand, close the connection and end the thread."""
        self._worker.newest += 1
        self._worker.interrupt()
        self._thread.end()

    @Slot(object)
    def _on_worker_told(self, told: _Told) -> None:
        if told.serial != self._worker.newest:
            return
        if isinstance(told.answer, ListAnswer):
            self.listed.emit(told.answer)
        elif isinstance(told.answer, SummaryAnswer):
            self.summed.emit(told.answer)
        else:
            self.failed.emit(told.answer)
