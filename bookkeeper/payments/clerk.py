"""The clerk: carries out what `decide` decides, for the payments of one company's connection.

The order is the promise: commit *sending*, then send; commit the answer, then read the books; commit what
they show. No Qt; runs on the thread that made it, sends side by side on a small pool, and touches the journal
from its own thread only.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta

from bookkeeper.books import Books, Kind
from bookkeeper.codat import Answer, AsyncGateway, Gateway, Outcome
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Journal, Payment, Standing, State
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence, orders, push_queue
from bookkeeper.payments.agenda import BATCH, TOGETHER, Agenda
from bookkeeper.payments.balances import Balance, Found, Key
from bookkeeper.payments.committing import Committing
from bookkeeper.payments.decide import Do, Step
from bookkeeper.payments.evidence import Verdict
from bookkeeper.payments.reading import CopyReading, LiveReading, Reading, StillFetchingError, Wanted
from bookkeeper.payments.sending import Move, Sending, SendingDesk

#: Requests of one company the service works on at once. Codat docs "Rate limits", 2026-08-17: 10.
MAX_IN_FLIGHT = 10

#: What a look has shown is committed for so many payments at a time.
_PROVEN_TOGETHER = 25
#: One call of `Clerk.work` begins no batch any more after this long, in seconds.
_BURST_S = 2.0
#: Reading back takes a twentieth of the time at most while something is still to be sent.
_SHARE_OF_LOOKS = 20
#: From this look on a missing bill is searched for among all bills, not only among those changed lately.
_LOOKS_BEFORE_FULL_READ = 1

#: How often something is tried where another hand was quicker; once more is nearly always enough.
_TRIES = 5

#: Between looks at the books for a payment that may still be waiting in the queue.
_LONGEST_WAIT = timedelta(minutes=15)


class Clerk:
    """Submits payments and follows each one until it is proven, refused, or needs a person.

    Args:
        journal: The record of payments, open on this thread.
        books: The copy of the company's books, open on this thread.
        gateways: The connection whose payments this clerk sends, by the APIs that reach it.
        whose: The company and connection of all three.
        clock: The present moment, UTC.
        in_flight: Payments sent side by side, at most `MAX_IN_FLIGHT`.
        changed: Called after every commit, on the clerk's thread.
    """

    def __init__(
        self,
        journal: Journal,
        books: Books,
        gateways: tuple[Gateway, AsyncGateway],
        whose: orders.Whose,
        *,
        clock: Callable[[], datetime],
        in_flight: int = 4,
        changed: Callable[[Payment], None] = lambda payment: None,
    ) -> None:
        live, queued = gateways
        self._journal = journal
        self._books = books
        self._reader = books.reader()
        self._queued = queued
        self._send_over = {Api.SYNC: live.send, Api.ASYNC: queued.send}
        self._readings: dict[Api, Reading] = {
            Api.SYNC: LiveReading(live),
            Api.ASYNC: CopyReading(queued, clock),
        }
        self._whose = whose
        self._clock = clock
        self._commits = Committing(lambda: self._journal, clock, changed)
        self._agenda = Agenda(lambda: self._journal, whose, clock, lambda: queued.has_answered)
        width = min(in_flight, MAX_IN_FLIGHT)
        desk = SendingDesk(
            self._commits.all,
            lambda payment, answer: self._answered(payment, answer),
            self._answered_late,
            lambda: self._journal.leases.may_send,
        )
        self._sending = Sending(self._send_over, width, desk)
        self._reads = ThreadPoolExecutor(1, thread_name_prefix="read")
        #: Not before this, by `time.monotonic`, are the books read back while something is to be sent.
        self._look_from = 0.0
        #: Payments that went out over the live API, lately.
        self._per_second = 0.0

    def close(self) -> None:
        """Finish the requests in hand and let go of the pool."""
        self._sending.close()
        self._reads.shutdown(wait=True)
        self._reader.close()

    def stop(self) -> None:
        """Begin no further request. May be called from any thread."""
        self._sending.is_stopping = True

    def resume(self) -> None:
        """What was being sent when this desk ended, or another that is gone, is unknown now.

        As is that to which an answer came that could not be committed.
        """
        sending = [one.id for one in self._agenda.standings() if one.state is State.SENDING]
        lost = self._journal.leases.take(sending)
        for payment in self._journal.payments(lost) if lost else ():
            self._commit(payment, decide.when_restarted(payment, self._clock()), {})

    def work(self) -> datetime | None:
        """Do what is due, a batch or a short burst of them, so that a person's word is heard in between.

        Returns:
            When to call again, None if nothing is waiting. The past means: at once.

        Raises:
            FilesError: The journal cannot be used; nothing was sent without being recorded.
        """
        # Nothing is under way between two calls: what still says *sending* lost its answer.
        self.resume()
        due = self._agenda.due()
        # Apart by what they do as well: a deed whose records cannot be read keeps no payment waiting.
        for kind in dict.fromkeys((one.api, one.act) for one in due):
            ours = [one for one in due if (one.api, one.act) == kind]
            held = deque(one for one in ours if one.state is State.HELD)
            self._sending.send(self._checked(held))
            steps = self._agenda.steps([one for one in ours if one.state is not State.HELD])
            again: list[Move] = [(payment, step, {}) for payment, step in steps if step.do is Do.SEND]
            self._sending.send(iter(again[:BATCH]))
            self._poll([payment for payment, step in steps if step.do is Do.POLL][:BATCH])
            # What is still to be sent comes first, as long as it is not long since the last look.
            if not held or time.monotonic() >= self._look_from:
                self._look([payment for payment, step in steps if self._needs_look(payment, step)])
        return self._agenda.next_time()

    def tell(self, payment_id: str, judge: Callable[[Payment], Step]) -> bool:
        """Apply a person's word to a payment: cancel, send now, decide.

        Returns:
            Whether it changed anything: a payment that has moved on meanwhile stays as it is.
        """
        for _ in range(_TRIES):
            payment = self._journal.payment(payment_id)
            step = judge(payment)
            if self._commits.all([(payment, step, {})]) != [None]:
                return step.progress is not None
        return False

    def look_again(self, payment_id: str) -> None:
        """Read the books again for one payment, whatever it waits for."""
        payment = self._journal.payment(payment_id)
        if decide.can_look(payment):
            self._agenda.asked_for[payment_id] = self._clock()
            self._look([payment])

    def balances(self, payments: Sequence[Payment], after: datetime) -> Mapping[Key, Balance]:
        """What the books say now of everything these payments touch, whatever their state.

        Args:
            payments: Of this clerk's connection.
            after: What the answer shows must be no older than this.

        Raises:
            StillFetchingError: The books are being fetched; ask again.
            BookkeeperError: They cannot be read.
        """
        found: dict[Key, Balance] = {}
        for api in dict.fromkeys(payment.api for payment in payments):
            ours = [payment for payment in payments if payment.api is api]
            keys = frozenset(record.key for payment in ours for record in evidence.touched(payment))
            since = min(payment.recorded_at for payment in ours)
            read = self._readings[api].read(Wanted(keys), since, after)
            self._books.put_bills(read.bills)
            found |= read.balances
        return found

    # -- one kind of thing to do each ----------------------------------------------------------------

    def _checked(self, held: deque[Standing]) -> Iterator[Move | None]:
        """Read the records again before the first byte; what is as the user saw it may be sent.

        A batch at a time. Over the live API the next batch is read while this one is being sent, until so
        much time has passed that a person may have said something.

        Args:
            held: What is due; what has had its turn is taken from it.
        """
        until = time.monotonic() + _BURST_S
        payments = self._next_batch(held)
        found = self._read(payments, *self._span(payments)) if payments else None
        while payments and not self._sending.is_stopping:
            following: Sequence[Payment] = ()
            if payments[0].api is Api.SYNC and time.monotonic() < until:
                following = self._next_batch(held)
            ahead = self._read_ahead(following) if following else None
            if found is not None:
                began = time.monotonic()
                yield from self._judged(payments, found)
                self._per_second = len(payments) / (time.monotonic() - began)
            if ahead is not None and not ahead.done():
                yield None
            payments, found = following, self._had(following, ahead.result) if ahead is not None else None

    def _next_batch(self, held: deque[Standing]) -> Sequence[Payment]:
        """The next payments whose records are to be read; those that need no look are settled.

        As many as go out in a burst: every reading costs requests, and time.
        """
        most = min(max(BATCH, int(self._per_second * _BURST_S)), TOGETHER)
        while held:
            batch = [held.popleft() for _ in range(min(most, len(held)))]
            steps = self._agenda.steps(batch)
            for payment, step in steps:
                if step.do is Do.NOTHING:
                    self._commit(payment, step, {})
            payments = [payment for payment, step in steps if step.do is Do.CHECK]
            if payments:
                return payments
        return ()

    def _judged(self, payments: Sequence[Payment], found: Found) -> Iterator[Move]:
        late = time.monotonic() + 2 * _BURST_S
        for place, payment in enumerate(payments):
            if place >= BATCH and time.monotonic() > late:
                # It goes slower than it did: the others are read again when it is their turn.
                return
            finding = evidence.before_sending(payment, found.balances)
            step = decide.when_checked(payment, finding, self._clock())
            if step.do is Do.SEND:
                yield payment, step, {}
            else:
                self._commit(payment, step, {"verdict": finding.verdict.value})

    def _answered(self, payment: Payment, answer: Answer) -> Move:
        detail = {
            "outcome": answer.outcome.value,
            "http_status": answer.http_status,
            "message": answer.message,
            "reasons": [list(reason) for reason in answer.reasons],
            "correlation_id": answer.correlation_id,
            "answer": answer.excerpt,
        }
        return payment, decide.when_answered(payment, answer, self._clock()), detail

    def _answered_late(self, payment: Payment, answer: Answer) -> None:
        """An answer to a payment that another desk took over meanwhile: a yes is a yes all the same."""
        if answer.outcome is not Outcome.ACCEPTED and not answer.is_queued:
            return
        for _ in range(_TRIES):
            now = self._journal.payment(payment.id)
            is_known = now.state.is_final or now.progress.record_id or now.progress.push_key
            if is_known or self._commits.all([self._answered(now, answer)]) != [None]:
                return

    def _poll(self, payments: Sequence[Payment]) -> None:
        """Ask how queued payments are doing, each by its own operation."""
        for payment in payments:
            if self._sending.is_stopping or payment.progress.push_key is None:
                return
            try:
                push = self._queued.push_operation(payment.progress.push_key)
            except BookkeeperError as error:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
                continue
            self._polled(payment, decide.when_polled(payment, push, self._clock()), push)

    def _polled(self, payment: Payment, step: Step, push: PushOperation) -> None:
        detail = {
            "status": push.status.value,
            "message": push.error_message,
            "errors": [list(part) for part in push.errors],
            "warnings": [list(part) for part in push.warnings],
            "changes": [[change.type, change.data_type, change.record_id] for change in push.changes],
        }
        self._commit(payment, step, detail)

    def _look(self, payments: Sequence[Payment]) -> None:
        """Read the books once for all payments that need evidence."""
        began = time.monotonic()
        queues = {
            payment.id: self._queue_of(payment) for payment in payments if not self._sending.is_stopping
        }
        payments = [payment for payment in payments if queues.get(payment.id) is not None]
        if not payments or self._sending.is_stopping:
            return
        since = min(payment.progress.first_sent_at or payment.recorded_at for payment in payments)
        # Not since it was sent: what came of it may have been written later than that (DOMAIN 3.7), and each
        # look is to see books that the one before did not.
        after = max(self._agenda.asked_for.get(payment.id, payment.progress.due_at) for payment in payments)
        is_full = any(payment.progress.looks >= _LOOKS_BEFORE_FULL_READ for payment in payments)
        found = self._read(payments, since, after, is_full=is_full)
        if found is None:
            return
        self._books.put_bills(found.bills)
        # One by one where records are told by their looks: what one deed takes for its own, the next may not.
        count = 1 if found.alike else _PROVEN_TOGETHER
        for start in range(0, len(payments), count):
            together = payments[start : start + count]
            self._commits.all([self._looked(one, found, queues[one.id] or frozenset()) for one in together])
        for payment in payments:
            self._agenda.asked_for.pop(payment.id, None)
        took = time.monotonic() - began
        self._look_from = began + took * _SHARE_OF_LOOKS

    def _looked(self, payment: Payment, found: Found, queue: frozenset[PushStatus]) -> Move:
        owned = self._journal.record_ids(self._whose.company_id) if found.alike else frozenset[str]()
        finding = evidence.after_sending(payment, found.balances, found.alike_without(owned))
        if finding.verdict is Verdict.UNCHANGED and PushStatus.PENDING in queue:
            # It may be this payment's turn yet, so that books which show nothing prove nothing.
            now, last = self._clock(), payment.progress.last_sent_at
            waited = now - last if last is not None else decide.UNREADABLE_WAIT
            wait = min(max(waited / 2, decide.UNREADABLE_WAIT), _LONGEST_WAIT)
            self._agenda.not_before[payment.id] = now + wait
            return payment, Step(), {}
        may_be_late = PushStatus.TIMED_OUT in queue
        step = decide.when_looked(payment, finding, self._clock(), may_be_late=may_be_late)
        return payment, step, {"verdict": finding.verdict.value, "found": list(finding.values)}

    def _queue_of(self, payment: Payment) -> frozenset[PushStatus] | None:
        """Of a payment lost in the queue, how operations that may be its own do; None if unreadable."""
        if not push_queue.is_lost(payment):
            return frozenset()
        known = self._journal.push_keys(self._whose.company_id)
        try:
            return push_queue.queue_of(payment, self._queued, known)
        except BookkeeperError as error:
            self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return None

    # -- hands -----------------------------------------------------------------------------------------

    def _needs_look(self, payment: Payment, step: Step) -> bool:
        """Whether the books are to be read for it: it is time, or a person has asked and not got it yet."""
        return step.do is Do.LOOK or payment.id in self._agenda.asked_for

    def _span(self, payments: Sequence[Payment]) -> tuple[datetime, datetime]:
        """Since when records may have changed before these are sent, and how new the answer must be."""
        recorded_at = max(payment.recorded_at for payment in payments)
        return min(self._reader.facts().as_of.get(Kind.BILLS, recorded_at), recorded_at), recorded_at

    def _read_ahead(self, payments: Sequence[Payment]) -> Future[Found]:
        """As `_read`, beside what is being sent; only for live reading, which remembers nothing."""
        since, after = self._span(payments)
        return self._reads.submit(self._readings[Api.SYNC].read, _wanted(payments), since, after)

    def _read(
        self, payments: Sequence[Payment], since: datetime, after: datetime, *, is_full: bool = False
    ) -> Found | None:
        """What the books say of everything these payments touch; None where they cannot be read now."""
        wanted, reading = _wanted(payments), self._readings[payments[0].api]

        def read() -> Found:
            found = reading.read(wanted, since, after)
            if is_full and wanted.keys - found.balances.keys():
                found = reading.read(wanted, None, after)
            return found

        return self._had(payments, read)

    def _had(self, payments: Sequence[Payment], read: Callable[[], Found]) -> Found | None:
        """What a reading for these payments brings; where it fails they wait."""
        try:
            return read()
        except StillFetchingError as fetching:
            # Nothing has happened to these payments that would be worth recording.
            again_at = self._clock() + fetching.wait
            self._agenda.not_before.update((payment.id, again_at) for payment in payments)
            return None
        except BookkeeperError as error:
            for payment in payments:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return None

    def _commit(self, payment: Payment, step: Step, detail: Mapping[str, object]) -> None:
        self._commits.all([(payment, step, detail)])


def _wanted(payments: Iterable[Payment]) -> Wanted:
    """Everything that these payments touch or make."""
    payments = tuple(payments)
    keys = {record.key for payment in payments for record in evidence.touched(payment)}
    faces = {face for payment in payments if (face := evidence.sought(payment)) is not None}
    return Wanted(frozenset(keys), frozenset(faces))
