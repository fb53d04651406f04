"""What matters today in every company: read from the copies of their books and from the journal. QtCore only.

On a thread of its own, which asks nothing of the service: a company is told as it was when its books were
read last. The newest question wins.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.desk import utc_now
from bookkeeper.background.threads import Worker, WorkerThread, unexpected
from bookkeeper.books import DaySums, Kind, Reader
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import JournalPlace

if TYPE_CHECKING:
    from bookkeeper.journal import JournalDay

_LOGGER = logging.getLogger(__name__)

#: "Lately" is today and the six days before it.
LATELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CompanyPlace:
    """A company, and where what is known about it is kept.

    Attributes:
        books: File of the copy of its books; need not be there.
        journal: None where it cannot be had.
    """

    company_id: str
    name: str
    software: str
    books: Path
    journal: JournalPlace | None


@dataclass(frozen=True, slots=True)
class BooksDay:
    """What a company's copy says.

    Attributes:
        as_of: The moment its bills are shown of, UTC; None if they were never read to the end.
        base_currency: None while unknown.
    """

    sums: DaySums
    as_of: datetime | None
    base_currency: str | None


@dataclass(frozen=True, slots=True)
class CompanyDay:
    """One company today.

    Attributes:
        books: None where there is no copy, or it cannot be read.
        journal: None where there is none, or it cannot be read.
        troubles: Why something could not be read.
    """

    place: CompanyPlace
    books: BooksDay | None
    journal: JournalDay | None
    troubles: tuple[BookkeeperError, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    serial: int
    today: date
    places: tuple[CompanyPlace, ...]


class _TodayWorker(Worker):
    """`newest` is set by the window's thread before it asks."""

    told = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.newest = 0

    def open(self) -> None:
        """Nothing to make beforehand."""

    def close(self) -> None:
        """Nothing is kept."""

    @Slot(object)
    def read(self, asked: _Asked) -> None:
        """Read the journals, then the books of one company after the other, each told at once."""
        journals: dict[str, JournalDay | BookkeeperError] = {}
        for journal in {one.journal for one in asked.places if one.journal is not None}:
            if asked.serial != self.newest:
                return
            journals |= _journal_days(journal, [one for one in asked.places if one.journal == journal])
        for place in asked.places:
            if asked.serial != self.newest:
                return
            self.told.emit(asked.serial, _day(place, asked.today, journals.get(place.company_id)))


class TodayReader(QObject):
    """The window's side: asks by signals only, never waits.

    Signals:
        told: `CompanyDay`, once for each company, in the order asked for.
    """

    told = Signal(object)
    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _TodayWorker()
        self._asked.connect(self._worker.read, Qt.ConnectionType.QueuedConnection)
        self._worker.told.connect(self._on_worker_told, Qt.ConnectionType.QueuedConnection)
        self._thread = WorkerThread(self._worker, "today", self)
        self._thread.start()

    def ask(self, places: Sequence[CompanyPlace], today: date) -> None:
        """Ask; what was asked before and is not told yet never will be."""
        self._worker.newest += 1
        self._asked.emit(_Asked(self._worker.newest, today, tuple(places)))

    def end(self) -> None:
        """Finish the company in hand and end the thread."""
        self._worker.newest += 1
        self._thread.end()

    @Slot(int, object)
    def _on_worker_told(self, serial: int, day: CompanyDay) -> None:
        if serial == self._worker.newest:
            self.told.emit(day)


def _journal_days(
    journal: JournalPlace, places: Sequence[CompanyPlace]
) -> dict[str, JournalDay | BookkeeperError]:
    from bookkeeper.journal import Journal, journal_days
    from bookkeeper.journal.moving import insist_here

    ids = [one.company_id for one in places]
    if isinstance(journal, Path) and not journal.exists():
        # Nothing was ever recorded; opening it would make one.
        return {}
    now = utc_now()
    try:
        with closing(Journal.open(journal, now)) as opened:
            insist_here(opened)
            return dict(journal_days(opened, ids, now - LATELY))
    except BookkeeperError as error:
        _LOGGER.warning("the journal cannot be read for today: %s", error.title)
        return dict.fromkeys(ids, error)
    except Exception as error:
        return dict.fromkeys(ids, unexpected(error))


def _day(place: CompanyPlace, today: date, journal: JournalDay | BookkeeperError | None) -> CompanyDay:
    troubles = [journal] if isinstance(journal, BookkeeperError) else []
    books = None
    try:
        books = _books_day(place.books, today)
    except BookkeeperError as error:
        _LOGGER.warning("books cannot be read for today: %s", error.title)
        troubles.append(error)
    except Exception as error:
        troubles.append(unexpected(error))
    found = None if isinstance(journal, BookkeeperError) else journal
    return CompanyDay(place, books, found, tuple(troubles))


def _books_day(path: Path, today: date) -> BooksDay | None:
    # Opening a file that is not there, or not finished, would make it.
    if not path.exists() or not path.stat().st_size:
        return None
    with closing(Reader.open(path)) as reader:
        facts = reader.facts()
        return BooksDay(reader.day_sums(today), facts.as_of.get(Kind.BILLS), facts.base_currency)
