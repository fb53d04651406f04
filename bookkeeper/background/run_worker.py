"""Whole runs, on the payment thread: what stood before, reading again before recording, proofs, addresses.

A child of the thread's worker, so that it lives on the same thread; of the journal and the clerk it opens
nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.books import Books, Kind
from bookkeeper.codat import CancelledError
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Order, Requests, new_run
from bookkeeper.payments.balances import BILL, CREDIT_NOTE, Balance, Key
from bookkeeper.payments.orders import knowing_payees
from bookkeeper.payments.rereading import Changed, Request, Reread, changes, touched

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Gateway
    from bookkeeper.journal import Journal, NewRun, RunShelf
    from bookkeeper.payments import Clerk
    from bookkeeper.payments.reading import Reading
    from bookkeeper.payments.run_evidence import RunReading


@dataclass(frozen=True, slots=True)
class Open:
    """What the payment worker has open."""

    clerk: Clerk
    journal: Journal
    books: Books
    live: Gateway
    queued: AsyncGateway
    requests: Requests


class RunAnswers(QObject):
    """What is said about whole runs, on the payment thread and again on the window's.

    Signals:
        found: `journal.WholeRun`.
        touching: (record id, tuple of `journal.Payment`) that touched the record.
        reread: `Reread`; again while `Reread.waiting` is more than nothing.
        proven: `payables.proof.Proof`, in the journal.
        unproven: `BookkeeperError`: no proof was made.
        waiting: Nothing: the books are being fetched for a proof.
        mail: (supplier id, e-mail address, empty where none is known).
        held: `AccountsHeld`; empty where the books cannot tell now.
    """

    found = Signal(object)
    touching = Signal(object)
    reread = Signal(object)
    proven = Signal(object)
    unproven = Signal(object)
    waiting = Signal()
    mail = Signal(object)
    held = Signal(object)


class RunWorker(RunAnswers):
    """Answers what is asked about whole runs.

    Args:
        workplace: Where the work is done.
        journal: The journal, opened if need be.
        ready: Everything; it raises `BookkeeperError` where this window only shows.
        parent: The thread's worker.
    """

    def __init__(
        self,
        workplace: Workplace,
        journal: Callable[[], Journal],
        ready: Callable[[], Open],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._journal = journal
        self._ready = ready
        self._reading: RunReading | None = None
        self._readings: dict[Api, Reading] = {}
        self._run_id = ""
        self._plan: Plan | None = None
        self._prove_asked_at = self._asked_at = workplace.clock()
        self._proving_later = _timer(self, self._go_on_proving)
        self._reading_later = _timer(self, self._go_on_reading)

    def close(self) -> None:
        """Ask nothing more, and let go of the copy."""
        self._proving_later.stop()
        self._reading_later.stop()
        if self._reading is not None:
            self._reading.close()

    def keep_standing(self, run_id: str) -> None:
        """Keep what stands before a run that was recorded just now; a run never waits for it."""
        try:
            shelf = self._ready().journal.runs
            payments = shelf.run(run_id).payments
            shelf.keep_standing(run_id, self._runs_reading().before(payments))
        except BookkeeperError:
            # Then its proof says that it is not known.
            return

    @Slot(str)
    def find(self, run_id: str) -> None:
        """Say everything about a run."""
        self._answer(lambda shelf: self.found.emit(shelf.run(run_id)))

    @Slot(str)
    def find_touching(self, record_id: str) -> None:
        """Say which payments and deeds touched a record."""
        company_id = self._workplace.whose.company_id
        self._answer(
            lambda shelf: self.touching.emit((record_id, tuple(shelf.of_record(company_id, record_id))))
        )

    @Slot(object)
    def read_again(self, plan: Plan | None) -> None:
        """Read the records of a plan again, and put its requests together; None to stop."""
        self._reading_later.stop()
        self._plan, self._asked_at = plan, self._workplace.clock()
        self._go_on_reading()

    @Slot(str)
    def prove(self, run_id: str) -> None:
        """Prove a run: `proven`, or `unproven` with the reason."""
        self._run_id, self._prove_asked_at = run_id, self._workplace.clock()
        self._go_on_proving()

    @Slot(str)
    def find_mail(self, supplier_id: str) -> None:
        """Ask for a supplier's e-mail address."""
        address = ""
        try:
            desk = self._ready()
            if Api.ASYNC in self._workplace.apis:
                address = desk.queued.supplier(supplier_id).email or ""
            else:
                pages = desk.live.suppliers()
                found = (one for page in pages for one in page.items if one.id == supplier_id)
                address = next((one.email or "" for one in found), "")
        except BookkeeperError:
            # A draft without an address is better than none.
            address = ""
        self.mail.emit((supplier_id, address))

    @Slot()
    def find_held(self) -> None:
        """Ask what the accounts hold."""
        try:
            held = self._runs_reading().held()
        except BookkeeperError:
            # Then it is typed.
            held = AccountsHeld()
        self.held.emit(held)

    # -- inside ------------------------------------------------------------------------------------

    def _answer(self, do: Callable[[RunShelf], None]) -> None:
        try:
            do(self._journal().runs)
        except BookkeeperError as error:
            self.unproven.emit(error)

    def _runs_reading(self) -> RunReading:
        from bookkeeper.payments.run_evidence import RunReading

        if self._reading is None:
            desk, place = self._ready(), self._workplace
            queued = desk.queued if Api.ASYNC in place.apis else None
            self._reading = RunReading(desk.clerk, desk.books, queued, place.clock)
        return self._reading

    @Slot()
    def _go_on_proving(self) -> None:
        from bookkeeper.payments.proving import prove
        from bookkeeper.payments.reading import StillFetchingError

        try:
            shelf = self._ready().journal.runs
            clock = self._workplace.clock
            proof = prove(shelf, self._runs_reading(), self._run_id, self._prove_asked_at, clock)
        except StillFetchingError as fetching:
            self.waiting.emit()
            self._proving_later.start(_ms(fetching.wait.total_seconds()))
        except CancelledError:
            return
        except BookkeeperError as error:
            self.unproven.emit(error)
        else:
            self.proven.emit(proof)

    @Slot()
    def _go_on_reading(self) -> None:
        plan = self._plan
        if plan is None:
            return
        try:
            told, wait_s = self._read(plan, self._asked_at)
            self.reread.emit(told)
            if wait_s is not None:
                self._reading_later.start(_ms(wait_s))
        except CancelledError:
            return
        except BookkeeperError as error:
            count = len(touched(plan))
            self.reread.emit(Reread(self._workplace.clock(), count, trouble=error))

    def _read(self, plan: Plan, after: datetime) -> tuple[Reread, float | None]:
        """What was found, and when to ask again where the service still fetches."""
        from bookkeeper.payments.reading import StillFetchingError

        desk, apis = self._ready(), self._workplace.apis
        records = touched(plan)
        run = self._run_of(plan, desk)
        requests = tuple(Request(one.method, one.path, one.body) for one in run.payments)
        to_approve = sum(1 for needs in desk.journal.approvals.needs(run) if needs)
        told = Reread(self._workplace.clock(), len(records), requests=requests, to_approve=to_approve)
        changed: list[Changed] = []
        waiting, wait_s = 0, None
        for kind in (BILL, CREDIT_NOTE):
            ours = {key: one for key, one in records.items() if key[0] == kind}
            if not ours:
                continue
            # Only bills can be read through to the accounting software.
            api = Api.SYNC if kind == BILL and Api.SYNC in apis else Api.ASYNC
            try:
                found = self._balances(desk, api, frozenset(ours), after)
            except StillFetchingError as fetching:
                waiting += len(ours)
                wait_s = fetching.wait.total_seconds()
                continue
            changed += changes(ours, found, are_all_told=api is Api.ASYNC)
        changed.sort(key=lambda one: one.number)
        return replace(told, changed=tuple(changed), waiting=waiting), wait_s

    def _balances(self, desk: Open, api: Api, keys: frozenset[Key], after: datetime) -> dict[Key, Balance]:
        from bookkeeper.payments.reading import Wanted

        with closing(desk.books.reader()) as reader:
            as_of = reader.facts().as_of.get(Kind.BILLS)
        return self._readings_of(desk)[api].read(Wanted(keys), as_of, after).balances

    def _readings_of(self, desk: Open) -> dict[Api, Reading]:
        from bookkeeper.payments.reading import CopyReading, LiveReading

        if not self._readings:
            queued = CopyReading(desk.queued, self._workplace.clock)
            self._readings = {Api.SYNC: LiveReading(desk.live), Api.ASYNC: queued}
        return self._readings

    def _run_of(self, plan: Plan, desk: Open) -> NewRun:
        """With the exact bytes; the keys that count are made when it is recorded."""
        run = new_run(Order(plan, "", self._workplace.clock()), self._workplace.whose, desk.requests)
        with closing(desk.books.reader()) as reader:
            return knowing_payees(run, reader.suppliers_changed_at)


def _timer(owner: RunWorker, do: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    return timer


def _ms(seconds: float) -> int:
    return int(seconds * 1000) + 1
