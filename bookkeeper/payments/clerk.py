"""The clerk: carries out what `decide` decides, for the payments of one company's connection.

The order is the promise: commit *sending*, then send; commit the answer, then read the books; commit what
they show. No Qt; runs on the thread that made it, sends side by side on a small pool, and touches the journal
from its own thread only.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime, timedelta
from itertools import islice

from bookkeeper.books import Books, Kind
from bookkeeper.codat import Answer, AsyncGateway, Gateway, StoredRequest
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Journal, Payment, Standing, State
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence, orders
from bookkeeper.payments.balances import Alike, Balance, Face, Found, Key
from bookkeeper.payments.decide import Do, Step
from bookkeeper.payments.evidence import Verdict
from bookkeeper.payments.reading import CopyReading, LiveReading, Reading, StillFetchingError, Wanted

#: Requests of one company the service works on at once. Codat docs "Rate limits", 2026-08-17: 10.
MAX_IN_FLIGHT = 10

#: Payments whose records are read again together before they are sent.
BATCH = 50
#: Over the live API, payments for which the books are read back together.
_LOOKED_AT_TOGETHER = 200
#: One call of `Clerk.work` begins no batch any more after this long, in seconds.
_BURST_S = 2.0
#: Payments committed as *sending* beyond those in flight: they leave the moment there is room.
_READY = 2
#: Reading back takes a twentieth of the time at most while something is still to be sent.
_SHARE_OF_LOOKS = 20

#: States in which time alone can bring something to do.
_WAITING = frozenset({State.HELD, State.ACCEPTED, State.UNKNOWN, State.RECORDED})

#: From this look on a missing bill is searched for among all bills, not only among those changed lately.
_LOOKS_BEFORE_FULL_READ = 1

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
        self._changed = changed
        self._not_before: dict[str, datetime] = {}
        self._asked_for: dict[str, datetime] = {}
        self._width = min(in_flight, MAX_IN_FLIGHT)
        self._pool = ThreadPoolExecutor(self._width, thread_name_prefix="send")
        self._reads = ThreadPoolExecutor(1, thread_name_prefix="read")
        #: Not before this, by `time.monotonic`, are the books read back while something is to be sent.
        self._look_from = 0.0
        self._is_stopping = False

    def close(self) -> None:
        """Finish the requests in hand and let go of the pool."""
        self._is_stopping = True
        self._pool.shutdown(wait=True)
        self._reads.shutdown(wait=True)
        self._reader.close()

    def stop(self) -> None:
        """Begin no further request. May be called from any thread."""
        self._is_stopping = True

    def resume(self) -> None:
        """What was being sent when the program ended, or an answer could not be committed, is unknown now."""
        lost = [one.id for one in self._standings() if one.state is State.SENDING]
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
        due = [one for one in self._standings() if self._is_due(one)]
        # Apart by what they do as well: a deed whose records cannot be read keeps no payment waiting.
        for kind in dict.fromkeys((one.api, one.act) for one in due):
            ours = [one for one in due if (one.api, one.act) == kind]
            held = deque(one for one in ours if one.state is State.HELD)
            self._send(self._checked(held))
            steps = self._steps([one for one in ours if one.state is not State.HELD])
            self._send(islice(self._committed(steps), BATCH))
            self._poll([payment for payment, step in steps if step.do is Do.POLL][:BATCH])
            # What is still to be sent comes first, as long as it is not long since the last look.
            if not held or time.monotonic() >= self._look_from:
                self._look([payment for payment, step in steps if self._needs_look(payment, step)])
        return self._next_time()

    def tell(self, payment_id: str, judge: Callable[[Payment], Step]) -> bool:
        """Apply a person's word to a payment: cancel, send now, decide.

        Returns:
            Whether it changed anything: a payment that has moved on meanwhile stays as it is.
        """
        payment = self._journal.payment(payment_id)
        step = judge(payment)
        self._commit(payment, step, {})
        return step.progress is not None

    def look_again(self, payment_id: str) -> None:
        """Read the books again for one payment, whatever it waits for."""
        payment = self._journal.payment(payment_id)
        if not payment.state.is_final and payment.state not in (State.HELD, State.SENDING):
            self._asked_for[payment_id] = self._clock()
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
            found |= self._readings[api].read(Wanted(keys), since, after).balances
        return found

    # -- one kind of thing to do each ----------------------------------------------------------------

    def _checked(self, held: deque[Standing]) -> Iterator[Payment]:
        """Read the records again before the first byte; commit, one by one, what is as the user saw it.

        A batch at a time. Over the live API the next batch is read while this one is being sent, until so
        much time has passed that a person may have said something.

        Args:
            held: What is due; what has had its turn is taken from it.
        """
        until = time.monotonic() + _BURST_S
        payments = self._next_batch(held)
        found = self._read(payments, *self._span(payments)) if payments else None
        while payments and not self._is_stopping:
            following: Sequence[Payment] = ()
            if payments[0].api is Api.SYNC and time.monotonic() < until:
                following = self._next_batch(held)
            ahead = self._read_ahead(following) if following else None
            if found is not None:
                yield from self._committed(self._judged(payments, found))
            payments, found = following, self._had(following, ahead.result) if ahead is not None else None

    def _next_batch(self, held: deque[Standing]) -> Sequence[Payment]:
        """The next payments whose records are to be read; those that need no look are settled."""
        while held:
            batch = [held.popleft() for _ in range(min(BATCH, len(held)))]
            steps = self._steps(batch)
            for payment, step in steps:
                if step.do is Do.NOTHING:
                    self._commit(payment, step, {})
            payments = [payment for payment, step in steps if step.do is Do.CHECK]
            if payments:
                return payments
        return ()

    def _judged(self, payments: Sequence[Payment], found: Found) -> Iterator[tuple[Payment, Step]]:
        for payment in payments:
            finding = evidence.before_sending(payment, found.balances)
            step = decide.when_checked(payment, finding, self._clock())
            if step.do is not Do.SEND:
                self._commit(payment, step, {"verdict": finding.verdict.value})
            yield payment, step

    def _committed(self, steps: Iterable[tuple[Payment, Step]]) -> Iterator[Payment]:
        """Commit each step that sends just before its turn, so that little is *sending* at any moment."""
        for payment, step in steps:
            if step.do is Do.SEND and not self._is_stopping:
                yield self._commit(payment, step, {})

    def _send(self, payments: Iterator[Payment]) -> None:
        """Send side by side, in order, never more at once than the pool holds.

        A few more are committed already, so that the next one leaves at once when an answer comes.
        """
        running: dict[Future[Answer], Payment] = {}
        try:
            for payment in payments:
                request = StoredRequest(payment.method, payment.path, payment.body)
                future = self._pool.submit(self._send_over[payment.api], request, payment.idempotency_key)
                running[future] = payment
                if len(running) >= self._width + _READY:
                    self._answered_first(running)
            while running:
                self._answered_first(running)
        finally:
            # Where something went wrong, what has not left yet stays here.
            for future in running:
                future.cancel()

    def _answered_first(self, running: dict[Future[Answer], Payment]) -> None:
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            self._answered(running.pop(future), future)

    def _answered(self, payment: Payment, future: Future[Answer]) -> None:
        answer = future.result()
        detail = {
            "outcome": answer.outcome.value,
            "http_status": answer.http_status,
            "message": answer.message,
            "reasons": [list(reason) for reason in answer.reasons],
            "correlation_id": answer.correlation_id,
            "answer": answer.excerpt,
        }
        self._commit(payment, decide.when_answered(payment, answer, self._clock()), detail)

    def _poll(self, payments: Sequence[Payment]) -> None:
        """Ask how queued payments are doing, each by its own operation."""
        for payment in payments:
            if self._is_stopping or payment.progress.push_key is None:
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
        queues = {payment.id: self._queue_of(payment) for payment in payments if not self._is_stopping}
        payments = [payment for payment in payments if queues.get(payment.id) is not None]
        if not payments or self._is_stopping:
            return
        since = min(payment.progress.first_sent_at or payment.recorded_at for payment in payments)
        # Not since it was sent: what came of it may have been written later than that (DOMAIN 3.7), and each
        # look is to see books that the one before did not.
        after = max(self._asked_for.get(payment.id, payment.progress.due_at) for payment in payments)
        is_full = any(payment.progress.looks >= _LOOKS_BEFORE_FULL_READ for payment in payments)
        found = self._read(payments, since, after, is_full=is_full)
        if found is None:
            return
        self._books.put_bills(found.bills)
        for payment in payments:
            self._asked_for.pop(payment.id, None)
            self._looked(payment, found, queues[payment.id] or frozenset())
        took = time.monotonic() - began
        self._look_from = began + took * _SHARE_OF_LOOKS

    def _looked(self, payment: Payment, found: Found, queue: frozenset[PushStatus]) -> None:
        finding = evidence.after_sending(payment, found.balances, self._unowned(found.alike))
        if finding.verdict is Verdict.UNCHANGED and PushStatus.PENDING in queue:
            # It may be this payment's turn yet, so that books which show nothing prove nothing.
            now, last = self._clock(), payment.progress.last_sent_at
            waited = now - last if last is not None else decide.UNREADABLE_WAIT
            self._not_before[payment.id] = now + min(max(waited / 2, decide.UNREADABLE_WAIT), _LONGEST_WAIT)
            return
        may_be_late = PushStatus.TIMED_OUT in queue
        step = decide.when_looked(payment, finding, self._clock(), may_be_late=may_be_late)
        self._commit(payment, step, {"verdict": finding.verdict.value, "found": list(finding.values)})

    def _unowned(self, alike: Mapping[Face, Alike]) -> Mapping[Face, Alike]:
        """Without the records that are another deed's: one that looks the same may have been made twice."""
        if not alike:
            return alike
        owned = self._journal.record_ids(self._whose.company_id)
        return {
            face: [(record_id, balance) for record_id, balance in those if record_id not in owned]
            for face, those in alike.items()
        }

    def _queue_of(self, payment: Payment) -> frozenset[PushStatus] | None:
        """Of a queued payment whose answer was lost, how operations that may be its own are doing.

        An operation does not say what it writes, so none is taken for this payment's. None if the queue
        cannot be read.
        """
        progress = payment.progress
        first, last = progress.first_sent_at, progress.last_sent_at
        is_lost = payment.api is Api.ASYNC and payment.state is State.UNKNOWN and progress.push_key is None
        if not is_lost or first is None or last is None:
            return frozenset()
        earliest, latest = first - evidence.CLOCK_TOLERANCE, last + evidence.CLOCK_TOLERANCE
        known = self._journal.push_keys(self._whose.company_id)
        try:
            found = [
                push.status
                for page in self._queued.push_operations(earliest)
                for push in page.items
                if push.data_type == payment.act.data_type
                and push.key not in known
                and push.requested_at is not None
                and earliest <= push.requested_at <= latest
            ]
        except BookkeeperError as error:
            self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return None
        ended = {PushStatus.SUCCESS, PushStatus.FAILED, PushStatus.TIMED_OUT}
        return frozenset(status if status in ended else PushStatus.PENDING for status in found)

    # -- hands -----------------------------------------------------------------------------------------

    def _standings(self) -> list[Standing]:
        return self._journal.standings(self._whose.company_id, self._whose.connection_id)

    def _is_due(self, one: Standing) -> bool:
        """Whether there may be something to do; `decide` has the last word."""
        now = self._clock()
        if self._not_before.get(one.id, now) > now:
            return False
        if one.id in self._asked_for:
            return True
        is_blocked = one.state is State.HELD and one.waits_for is not None and not one.waits_for.is_final
        return one.due_at <= now and one.state in _WAITING and not is_blocked

    def _steps(self, standings: Sequence[Standing]) -> list[tuple[Payment, Step]]:
        """What the first of each state need now, as many as are looked at together."""
        counts: Counter[State] = Counter()
        first = {}
        for one in standings:
            counts[one.state] += 1
            together = _LOOKED_AT_TOGETHER if one.api is Api.SYNC else BATCH
            if counts[one.state] <= together or one.id in self._asked_for:
                first[one.id] = one.waits_for
        now, is_sure = self._clock(), self._queued.has_answered
        return [
            (payment, decide.when_due(payment, now, first[payment.id], is_clock_sure=is_sure))
            for payment in (self._journal.payments(first) if first else ())
        ]

    def _needs_look(self, payment: Payment, step: Step) -> bool:
        """Whether the books are to be read for it: it is time, or a person has asked and not got it yet."""
        return step.do is Do.LOOK or payment.id in self._asked_for

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
            self._not_before.update((payment.id, again_at) for payment in payments)
            return None
        except BookkeeperError as error:
            for payment in payments:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return None

    def _commit(self, payment: Payment, step: Step, detail: Mapping[str, object]) -> Payment:
        if step.progress is None:
            return payment
        after = self._journal.change(payment, step.kind, step.progress, detail, self._clock())
        self._changed(after)
        return after

    def _next_time(self) -> datetime | None:
        standings = self._standings()
        unproven = {one.id for one in standings}
        waiting = [
            max(one.due_at, self._not_before.get(one.id, one.due_at))
            for one in standings
            if one.state in _WAITING and one.depends_on not in unproven
        ]
        asked = [
            self._not_before.get(one.id, self._clock()) for one in standings if one.id in self._asked_for
        ]
        return min([*waiting, *asked], default=None)


def _wanted(payments: Iterable[Payment]) -> Wanted:
    """Everything that these payments touch or make."""
    payments = tuple(payments)
    keys = {record.key for payment in payments for record in evidence.touched(payment)}
    faces = {face for payment in payments if (face := evidence.sought(payment)) is not None}
    return Wanted(frozenset(keys), frozenset(faces))
