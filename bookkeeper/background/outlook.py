"""Thinks along before a run, on a thread of its own: warnings over the books, proposed runs, people's notes.

The newest question wins: a proposal that a slider has left behind is not worked out. QtCore only.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.threads import Worker, WorkerThread
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.notes import NewNote, Notebook
from bookkeeper.payables.run.calendar import BankCalendar, bank_calendar, known_countries
from bookkeeper.payables.run.proposal import Proposal, RunPlanner, Wishes
from bookkeeper.payables.run.warnings import (
    Finding,
    Findings,
    books_warnings,
    future_warning,
    supplier_warning,
)

if TYPE_CHECKING:
    from bookkeeper.journal.notes import NoteStore

_LOGGER = logging.getLogger(__name__)
_QUEUED = Qt.ConnectionType.QueuedConnection
#: In the order of any moment a supplier was changed at.
_BEFORE_EVERYTHING = "9999"


@dataclass(frozen=True, slots=True)
class View:
    """What is known at one moment.

    Attributes:
        findings: Warnings, the calendar and the notes.
        countries: Those whose bank holidays are known, ISO 3166 codes.
    """

    findings: Findings
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposed:
    """The answer to the newest question, and of how many bills it was chosen."""

    proposal: Proposal
    wishes: Wishes
    count: int


@dataclass(frozen=True, slots=True)
class _Asked:
    serial: int
    wishes: Wishes | None = None


class OutlookWorker(Worker):
    """Reads the copy and the notes on its own connections.

    Signals:
        told: `View`.
        proposed: `Proposed`.
        failed: `BookkeeperError`: something was not noted, or cannot be read.

    Attributes:
        newest_look, newest_plan: Set by the window's thread before it asks.
    """

    told = Signal(object)
    proposed = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.newest_look = self.newest_plan = 0
        self._workplace = workplace
        self._store: NoteStore | None = None
        self._country = ""
        self._calendar = BankCalendar()
        self._countries: tuple[str, ...] = ()
        self._notebook: Notebook | None = None
        self._by_bill: dict[str, tuple[Finding, ...]] = {}
        self._by_supplier: dict[str, tuple[Finding, ...]] = {}
        self._planner: RunPlanner | None = None

    def open(self) -> None:
        """Nothing yet: what is needed is opened by the first question."""

    def close(self) -> None:
        """Let go of the journal."""
        if self._store is not None:
            self._store.close()

    @Slot(str)
    def set_country(self, country: str) -> None:
        """Use this country's bank holidays from now on, ISO 3166; empty for weekends only."""
        if country != self._country or not self._countries:
            self._country = country
            self._calendar = bank_calendar(country, self._workplace.clock().year)
            self._countries = self._countries or tuple(known_countries())
            self._planner = None
            self._tell()

    @Slot()
    def read_notes(self) -> None:
        """Say how things are with what was noted."""
        self._tell()

    @Slot(object)
    def look(self, asked: _Asked) -> None:
        """The books have changed: look through them anew."""
        if asked.serial != self.newest_look:
            return
        try:
            self._read_books()
        except BookkeeperError as error:
            _LOGGER.warning("the books cannot be looked through: %s", error.title)
            self.failed.emit(error)
            return
        self._planner = None
        self._tell()

    @Slot(object, str)
    def note(self, new: Sequence[NewNote], made_by: str) -> None:
        """Keep notes, and say how things are with them."""
        try:
            now = self._workplace.clock()
            self._notes().add(self._workplace.whose.company_id, new, made_by, now)
            self._notebook = None
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        self._planner = None
        self._tell()

    @Slot(object)
    def plan(self, asked: _Asked) -> None:
        """Propose a run, unless a newer question is on its way."""
        if asked.serial != self.newest_plan or asked.wishes is None:
            return
        try:
            if self._planner is None:
                self._planner = self._made_planner()
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        proposal = self._planner.propose(asked.wishes)
        if asked.serial == self.newest_plan:
            self.proposed.emit(Proposed(proposal, asked.wishes, self._planner.count))

    def _read_books(self) -> None:
        from bookkeeper.books.run_reading import RunReader

        reader = RunReader.open(self._workplace.books)
        try:
            bills, today = reader.bills(), self._workplace.clock().date()
            found = dict(books_warnings(bills, reader.credits(), reader.loose_payments()))
            for bill in bills:
                future = future_warning(bill.id, bill.issued_on, today) if bill.is_open else None
                if future is not None:
                    found[bill.id] = (*found.get(bill.id, ()), future)
            self._by_bill = found
            last = self._notes().last_run_at(self._workplace.whose.company_id)
            suppliers = reader.changed_suppliers(last.isoformat() if last is not None else _BEFORE_EVERYTHING)
            warnings = ((one.id, supplier_warning(one, last)) for one in suppliers)
            self._by_supplier = {ident: (warning,) for ident, warning in warnings if warning is not None}
        finally:
            reader.close()

    def _made_planner(self) -> RunPlanner:
        from bookkeeper.books.run_reading import RunReader

        reader = RunReader.open(self._workplace.books)
        try:
            return RunPlanner.of(reader.open_bills(), self._current_notebook(), self._calendar)
        finally:
            reader.close()

    def _notes(self) -> NoteStore:
        # Here, on this thread: SQLAlchemy takes long to load.
        from bookkeeper.journal.notes import NoteStore

        if self._store is None:
            self._store = NoteStore.open(self._workplace.journal, self._workplace.clock())
        return self._store

    def _current_notebook(self) -> Notebook:
        if self._notebook is None:
            self._notebook = Notebook.of(self._notes().notes(self._workplace.whose.company_id))
        return self._notebook

    def _tell(self) -> None:
        try:
            notebook = self._current_notebook()
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        findings = Findings(self._by_bill, self._by_supplier, self._calendar, notebook)
        self.told.emit(View(findings, self._countries))


class Outlook(QObject):
    """The window's side of that thread: asks by signals only, never waits.

    Signals:
        told, proposed, failed: As those of `OutlookWorker`.
    """

    told = Signal(object)
    proposed = Signal(object)
    failed = Signal(object)
    _read = Signal()
    _look = Signal(object)
    _note = Signal(object, str)
    _plan = Signal(object)
    _country = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker = OutlookWorker(workplace)
        self._read.connect(worker.read_notes, _QUEUED)
        self._look.connect(worker.look, _QUEUED)
        self._note.connect(worker.note, _QUEUED)
        self._plan.connect(worker.plan, _QUEUED)
        self._country.connect(worker.set_country, _QUEUED)
        for name in ("told", "proposed", "failed"):
            getattr(worker, name).connect(getattr(self, name), _QUEUED)
        self._thread = WorkerThread(worker, "outlook", self)

    def start(self) -> None:
        """Start the thread. May be called again."""
        self._thread.start()

    def read_notes(self) -> None:
        """Read what was noted: `told` is the answer."""
        self._read.emit()

    def look(self) -> None:
        """Look through the books as they are now: `told` is the answer."""
        self._worker.newest_look += 1
        self._look.emit(_Asked(self._worker.newest_look))

    def set_country(self, country: str) -> None:
        """Use a country's bank holidays: `told` is the answer."""
        self._country.emit(country)

    def note(self, new: Sequence[NewNote], made_by: str) -> None:
        """Keep notes: `told` or `failed` is the answer."""
        self._note.emit(tuple(new), made_by)

    def plan(self, wishes: Wishes) -> None:
        """Propose a run: `proposed` is the answer, unless something newer is asked first."""
        self._worker.newest_plan += 1
        self._plan.emit(_Asked(self._worker.newest_plan, wishes))

    def end(self) -> None:
        """Leave out what waits, finish what is in hand, and wait for the thread."""
        self._worker.newest_look += 1
        self._worker.newest_plan += 1
        self._thread.end()
