"""The worker of the payment thread: records runs and lets the clerk work, apart from everything else."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from bookkeeper.background.approval_worker import ApprovalWorker
from bookkeeper.background.desk import Workplace
from bookkeeper.background.run_worker import Open, RunWorker
from bookkeeper.background.snapshot import RECENT, Snapshot
from bookkeeper.background.threads import Worker, unexpected
from bookkeeper.background.verification import verification
from bookkeeper.books import Books, Kind
from bookkeeper.codat import CancelledError, Quota
from bookkeeper.errors import (
    BookkeeperError,
    FilesError,
    JournalUnreachableError,
    StandstillError,
)
from bookkeeper.journal import Event, Payment, Shared, State, whoever_is_here
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Order, Requests, decide, new_run
from bookkeeper.payments.balances import Balance, Key
from bookkeeper.payments.decide import Step
from bookkeeper.payments.orders import knowing_payees
from bookkeeper.payments.proof import comparable

if TYPE_CHECKING:
    from bookkeeper.codat import Client
    from bookkeeper.journal import Journal
    from bookkeeper.payments import Clerk

_LOGGER = logging.getLogger(__name__)

#: While a run is being sent, the window is told at most this often, in seconds.
_TELL_EVERY_S = 0.1
#: And telling takes at most one part in so many of the time.
_SHARE_OF_TELLING = 30
#: With nothing to do for so long, in seconds, a run counts as over for now.
_QUIET_S = 20
#: When the journal cannot be used, try again after this long, in milliseconds.
_TRY_AGAIN_MS = 30_000
#: The clock may be put right meanwhile (`payments.clock`), so what is due is asked for at least this often.
_LONGEST_SLEEP_MS = 60_000


class PaymentWorker(Worker):
    """Owns journal, clerk and client on the payment thread.

    Signals:
        recorded: `journal.Run`, after it is durable.
        failed: `BookkeeperError`: a run was not recorded.
        told: `Snapshot`.
        changed: frozenset of `Kind`: the copy of the books holds bills just read back.
        outdated: Nothing: the books hold what the copy cannot know yet, and no payment is about to add more.
        troubled: `BookkeeperError`, or None when the trouble is over: the journal or the copy cannot be used.
        history: (payment id, tuple of `journal.Event`).
        verified: `Verification`.
    """

    recorded = Signal(object)
    failed = Signal(object)
    told = Signal(object)
    changed = Signal(object)
    outdated = Signal()
    troubled = Signal(object)
    history = Signal(object)
    verified = Signal(object)
    _heard = Signal(bool)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        #: Another desk has changed something, and this one has not looked yet.
        self._has_heard = False
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._journal: Journal | None = None
        self._books: Books | None = None
        self._client: Client | None = None
        self._clerk: Clerk | None = None
        self._open: Open | None = None
        #: Whole runs, on the same thread; it borrows what this worker has open.
        self.runs = RunWorker(workplace, lambda: self.ready().journal, self.ready, self)
        self.runs.proven.connect(self._on_proven)
        self.approvals = ApprovalWorker(workplace, self.ready, self._apply, self)
        self._tell_from = 0.0
        self._has_moved = False
        self._is_outdated = False
        #: The clerk met an error nobody expected. Requests may be under way that it has lost sight of.
        self._stands_still = False

    def open(self) -> None:
        """Open the journal first of all; payments that were under way are taken up again."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.work)
        self._verify_timer = QTimer(self)
        self._verify_timer.setSingleShot(True)
        self._verify_timer.timeout.connect(self._on_verify_due)
        self.work()

    def close(self) -> None:
        """Finish the requests in hand, then let go of everything."""
        self._timer.stop()
        self._verify_timer.stop()
        self.runs.close()
        if self._clerk is not None:
            self._clerk.close()
        if self._client is not None:
            self._client.close()
        if self._books is not None:
            self._books.close()
        if self._journal is not None:
            self._journal.close()

    @Slot(object)
    def record(self, order: Order) -> None:
        """Record a run durably; only then say so, and begin."""
        try:
            desk = self.ready()
            journal = desk.journal
            new = new_run(order, self._workplace.whose, desk.requests)
            with closing(desk.books.reader()) as reader:
                new = knowing_payees(new, reader.suppliers_changed_at)
            run = journal.record(new, self._workplace.clock())
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        except Exception as error:
            self.failed.emit(unexpected(error))
            return
        _LOGGER.info("run %s recorded: %s", run.title, ", ".join(run.payment_ids))
        self.recorded.emit(run)
        self.runs.keep_standing(run.id)
        try:
            # Seen at once, before the first of them is checked and sent.
            self._tell(journal)
        except BookkeeperError as error:
            self.troubled.emit(error)
        self.work()

    @Slot()
    def work(self) -> None:
        """Do what is due, tell the window, and wake up again when the next thing is."""
        try:
            desk = self.ready()
            clerk, journal = desk.clerk, desk.journal
            again_at = clerk.work()
            if again_at is None or again_at > self._workplace.clock() or self._is_time_to_tell:
                self._tell(journal)
        except CancelledError:
            return
        except BookkeeperError as error:
            _LOGGER.warning("payments cannot go on: %s", error.title)
            self.troubled.emit(error)
            if not self._stands_still:
                self._timer.start(_TRY_AGAIN_MS)
            return
        except Exception as error:
            self._stands_still = True
            unexpected(error)
            self.troubled.emit(StandstillError())
            return
        self.troubled.emit(None)
        wait_s = float("inf")
        if again_at is not None:
            wait_s = (again_at - self._workplace.clock()).total_seconds()
            self._timer.start(max(0, min(int(wait_s * 1000) + 1, _LONGEST_SLEEP_MS)))
        if self._is_outdated and wait_s > _QUIET_S:
            self._is_outdated = False
            self.outdated.emit()

    @Slot(object)
    def cancel(self, payment_ids: tuple[str, ...]) -> None:
        """Cancel payments of which no byte has left."""
        self._apply(payment_ids, decide.when_told_to_cancel)

    @Slot(object)
    def send_now(self, payment_ids: tuple[str, ...]) -> None:
        """Do not wait any longer."""
        self._apply(payment_ids, partial(decide.when_told_to_send, now=self._workplace.clock()))

    @Slot()
    def stop_everything(self) -> None:
        """Send nothing more until a person says so."""
        if self._journal is None:
            return
        waiting = self._journal.open_payments(self._workplace.whose.company_id)
        ids = tuple(payment.id for payment in waiting)
        self._apply(ids, partial(decide.when_told_to_stop, now=self._workplace.clock()))

    @Slot(object)
    def settle(self, decision: tuple[str, bool, str]) -> None:
        """A person has found the payment in the accounting software, or not: (payment id, found, who)."""
        payment_id, is_in_books, who = decision
        self._apply((payment_id,), partial(decide.when_decided, is_in_books=is_in_books, who=who))

    @Slot(object)
    def look_again(self, payment_id: str) -> None:
        """Read the books again for one payment."""
        try:
            self.ready().clerk.look_again(payment_id)
        except BookkeeperError as error:
            self.troubled.emit(error)
        except Exception as error:
            self.troubled.emit(unexpected(error))
        self.work()

    @Slot(object)
    def find_history(self, payment_id: str) -> None:
        """Say everything that happened to a payment."""
        events: tuple[Event, ...] = ()
        if self._journal is not None:
            events = tuple(self._journal.events(payment_id))
        self.history.emit((payment_id, events))

    @Slot()
    def verify(self) -> None:
        """Check the journal, and compare what it says is written with the books as they are now."""
        self._verify_asked_at = self._workplace.clock()
        self._on_verify_due()

    def stop(self) -> None:
        """Begin no further request. The one method that may be called from another thread."""
        if self._clerk is not None:
            self._clerk.stop()

    def _apply(self, payment_ids: Iterable[str], judge: Callable[[Payment], Step]) -> None:
        try:
            clerk = self.ready().clerk
            for payment_id in payment_ids:
                clerk.tell(payment_id, judge)
        except BookkeeperError as error:
            self.troubled.emit(error)
        except Exception as error:
            self.troubled.emit(unexpected(error))
        self.work()

    @Slot(bool)
    def _on_heard(self, is_there: bool) -> None:
        """Another desk has changed something, or the shared journal is lost or back."""
        self._has_heard = False
        if not is_there:
            self.troubled.emit(JournalUnreachableError("No connection."))
        elif self._journal is not None:
            self.work()

    def _hear(self, is_there: bool) -> None:
        """On a thread of the journal's: many changes in a row are one to look at."""
        if not is_there or not self._has_heard:
            self._has_heard = is_there
            self._heard.emit(is_there)

    @Slot(object)
    def _on_proven(self, _proof: object) -> None:
        if self._journal is not None:
            self._tell(self._journal)

    @Slot()
    def _on_verify_due(self) -> None:
        from bookkeeper.payments.reading import StillFetchingError

        company_id = self._workplace.whose.company_id
        try:
            desk = self.ready()
            clerk, journal = desk.clerk, desk.journal
            payments = comparable(journal.recent_payments(company_id, RECENT))
            found: Mapping[Key, Balance] | BookkeeperError
            try:
                found = clerk.balances(payments, self._verify_asked_at)
            except StillFetchingError as fetching:
                self._verify_timer.start(int(fetching.wait.total_seconds() * 1000) + 1)
                return
            except BookkeeperError as error:
                found = error
            self.verified.emit(verification(journal, company_id, payments, found))
        except CancelledError:
            return
        except BookkeeperError as error:
            self.troubled.emit(error)

    def ready(self) -> Open:
        """Everything, opening what is not open yet.

        Raises:
            StandstillError: Nothing may be begun any more.
            BookkeeperError: The journal, the copy or the client cannot be opened; tried again later.
        """
        if self._stands_still:
            raise StandstillError
        if self._open is not None:
            return self._open
        # Here, on the payment thread and after the window's first paint: these take time to load.
        from bookkeeper.codat import AsyncGateway, Client, Gateway, Pace
        from bookkeeper.journal import Journal
        from bookkeeper.journal.moving import insist_here
        from bookkeeper.payments import Clerk

        place = self._workplace
        if self._journal is None:
            journal = Journal.open(place.journal, place.clock())
            try:
                insist_here(journal)
            except BookkeeperError:
                journal.close()
                raise
            self._journal = journal
            self._journal.join(whoever_is_here(), self._hear)
            self._copy_journal()
        self._books = self._books or Books.open(place.books, place.clock)
        pace = Pace(now=place.clock, heard=place.clock.heard)
        self._client = self._client or Client(place.access, pace, place.route)
        live = Gateway(self._client, place.whose.company_id, place.whose.connection_id)
        queued = AsyncGateway(self._client, place.whose.company_id, place.whose.connection_id)
        clerk = Clerk(
            self._journal,
            self._books,
            (live, queued),
            place.whose,
            clock=place.clock,
            in_flight=place.in_flight,
            changed=self._on_clerk_changed,
        )
        clerk.resume()
        self._clerk = clerk
        self._open = Open(clerk, self._journal, self._books, live, queued, Requests(live, queued))
        return self._open

    def _copy_journal(self) -> None:
        """Today's copy; without one payments still go on, so that it is told and nothing else."""
        from bookkeeper.journal.copies import copy_for_today

        if isinstance(self._workplace.journal, Shared):
            # Who looks after the database looks after its copies.
            return
        try:
            copy_for_today(self._workplace.journal, self._workplace.clock())
        except FilesError as error:
            self.troubled.emit(error)

    def _on_clerk_changed(self, payment: Payment) -> None:
        _LOGGER.info("payment %s: %s, %s", payment.id, payment.state.value, payment.progress.why.code)
        if payment.state is State.PROVEN:
            self._has_moved = True
            # What is read back live is a bill. Credit notes, payments and records made are in no list yet.
            self._is_outdated |= payment.api is Api.ASYNC or payment.act is not Act.PAY
        if self._is_time_to_tell and self._journal is not None:
            self._tell(self._journal)

    @property
    def _is_time_to_tell(self) -> bool:
        return time.monotonic() >= self._tell_from

    def _tell(self, journal: Journal) -> None:
        began = time.monotonic()
        company = self._workplace.whose.company_id
        quota = self._client.quota if self._client is not None else Quota()
        self.told.emit(Snapshot.of(journal, company, quota))
        ended = time.monotonic()
        self._tell_from = ended + max(_TELL_EVERY_S, (ended - began) * _SHARE_OF_TELLING)
        if self._has_moved:
            self._has_moved = False
            self.changed.emit(frozenset({Kind.BILLS}))
