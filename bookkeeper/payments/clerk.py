"""The clerk: carries out what `decide` decides, for the payments of one company's connection.

The order is the promise: commit *sending*, then send; commit the answer, then read the books; commit what
they show. No Qt; runs on the thread that made it, sends side by side on a small pool, and touches the journal
from its own thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from datetime import datetime, timedelta
from itertools import islice

from bookkeeper.books import Books, Kind
from bookkeeper.codat import Answer, AsyncGateway, Gateway, StoredRequest
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Journal, Payment, State
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence, orders
from bookkeeper.payments.balances import Alike, Balance, Face, Found, Key
from bookkeeper.payments.decide import Do, Step
from bookkeeper.payments.evidence import Verdict
from bookkeeper.payments.reading import CopyReading, LiveReading, Reading, StillFetchingError, Wanted

#: Requests of one company the service works on at once. Codat docs "Rate limits", 2026-08-17: 10.
MAX_IN_FLIGHT = 10

#: Payments begun in one call of `Clerk.work`.
BATCH = 50

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
        self._is_stopping = False

    def close(self) -> None:
        """Finish the requests in hand and let go of the pool."""
        self._is_stopping = True
        self._pool.shutdown(wait=True)
        self._reader.close()

    def stop(self) -> None:
        """Begin no further request. May be called from any thread."""
        self._is_stopping = True

    def resume(self) -> None:
        """What was being sent when the program ended, or an answer could not be committed, is unknown now."""
        for payment in self._payments():
            self._commit(payment, decide.when_restarted(payment, self._clock()), {})

    def work(self) -> datetime | None:
        """Do what is due, a batch at most, so that a person's word is heard in between.

        Returns:
            When to call again, None if nothing is waiting. The past means: at once.

        Raises:
            FilesError: The journal cannot be used; nothing was sent without being recorded.
        """
        # Nothing is under way between two calls: what still says *sending* lost its answer.
        self.resume()
        payments = self._payments()
        states = {payment.id: payment.state for payment in payments}
        steps = [(payment, self._when_due(payment, states)) for payment in payments]
        for payment, step in steps:
            if step.do is Do.NOTHING:
                self._commit(payment, step, {})
        # Apart by what they do as well: a deed whose records cannot be read keeps no payment waiting.
        for kind in dict.fromkeys((payment.api, payment.act) for payment in payments):
            ours = [(payment, step) for payment, step in steps if (payment.api, payment.act) == kind]
            self._check([payment for payment, step in ours if step.do is Do.CHECK][:BATCH])
            self._send(islice(self._committed(ours), BATCH))
            self._poll([payment for payment, step in ours if step.do is Do.POLL][:BATCH])
            due = [payment for payment, step in ours if step.do is Do.LOOK or self._is_asked_for(payment)]
            self._look(due[:BATCH])
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

    def _check(self, payments: Sequence[Payment]) -> None:
        """Read the records again before the first byte; send where they are as the user saw them."""
        if not payments or self._is_stopping:
            return
        recorded_at = max(payment.recorded_at for payment in payments)
        as_of = min(self._reader.facts().as_of.get(Kind.BILLS, recorded_at), recorded_at)
        found = self._read(payments, as_of, recorded_at)
        if found is None:
            return
        checked = []
        for payment in payments:
            finding = evidence.before_sending(payment, found.balances)
            checked.append((payment, decide.when_checked(payment, finding, self._clock())))
            if checked[-1][1].do is not Do.SEND:
                self._commit(*checked[-1], {"verdict": finding.verdict.value})
        self._send(self._committed(checked))

    def _committed(self, steps: Iterable[tuple[Payment, Step]]) -> Iterator[Payment]:
        """Commit each step that sends just before its turn, so that little is *sending* at any moment."""
        for payment, step in steps:
            if step.do is Do.SEND and not self._is_stopping:
                yield self._commit(payment, step, {})

    def _send(self, payments: Iterator[Payment]) -> None:
        """Send side by side, in order, never more at once than the pool holds."""
        running: dict[Future[Answer], Payment] = {}
        for payment in payments:
            request = StoredRequest(payment.method, payment.path, payment.body)
            future = self._pool.submit(self._send_over[payment.api], request, payment.idempotency_key)
            running[future] = payment
            if len(running) >= self._width:
                first = next(as_completed(running))
                self._answered(running.pop(first), first)
        for future in as_completed(running):
            self._answered(running[future], future)

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

    def _is_asked_for(self, payment: Payment) -> bool:
        """Whether a person waits for a look at the books that could not be had at once."""
        return payment.id in self._asked_for and not self._is_waiting(payment)

    def _is_waiting(self, payment: Payment) -> bool:
        """Whether the books or the queue are to be asked again later only."""
        again_at = self._not_before.get(payment.id)
        return again_at is not None and again_at > self._clock()

    # -- hands -----------------------------------------------------------------------------------------

    def _payments(self) -> list[Payment]:
        everything = self._journal.open_payments(self._whose.company_id)
        return [payment for payment in everything if payment.connection_id == self._whose.connection_id]

    def _when_due(self, payment: Payment, states: Mapping[str, State]) -> Step:
        if self._is_waiting(payment):
            return Step()
        waits_for = None
        if payment.depends_on is not None:
            waits_for = states.get(payment.depends_on) or self._journal.payment(payment.depends_on).state
        is_clock_sure = self._queued.has_answered
        return decide.when_due(payment, self._clock(), waits_for, is_clock_sure=is_clock_sure)

    def _read(
        self, payments: Sequence[Payment], since: datetime, after: datetime, *, is_full: bool = False
    ) -> Found | None:
        """What the books say of everything these payments touch; None where they cannot be read now."""
        keys = {record.key for payment in payments for record in evidence.touched(payment)}
        faces = {face for payment in payments if (face := evidence.sought(payment)) is not None}
        wanted = Wanted(frozenset(keys), frozenset(faces))
        reading = self._readings[payments[0].api]
        try:
            found = reading.read(wanted, since, after)
            if is_full and keys - found.balances.keys():
                found = reading.read(wanted, None, after)
        except StillFetchingError as fetching:
            # Nothing has happened to these payments that would be worth recording.
            again_at = self._clock() + fetching.wait
            self._not_before.update((payment.id, again_at) for payment in payments)
            return None
        except BookkeeperError as error:
            for payment in payments:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return None
        return found

    def _commit(self, payment: Payment, step: Step, detail: Mapping[str, object]) -> Payment:
        if step.progress is None:
            return payment
        after = self._journal.change(payment, step.kind, step.progress, detail, self._clock())
        self._changed(after)
        return after

    def _next_time(self) -> datetime | None:
        payments = self._payments()
        unproven = {payment.id for payment in payments}
        waiting = [
            max(payment.progress.due_at, self._not_before.get(payment.id, payment.progress.due_at))
            for payment in payments
            if payment.state in (State.HELD, State.ACCEPTED, State.UNKNOWN, State.RECORDED)
            and payment.depends_on not in unproven
        ]
        asked = [
            self._not_before.get(payment.id, self._clock())
            for payment in payments
            if payment.id in self._asked_for
        ]
        return min([*waiting, *asked], default=None)
