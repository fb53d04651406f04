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
from bookkeeper.codat import Answer, Gateway, StoredRequest
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Journal, Payment, State
from bookkeeper.payables.records import Bill
from bookkeeper.payments import decide, evidence, orders
from bookkeeper.payments.decide import Do, Step

#: Requests of one company the service works on at once. Codat docs "Rate limits", 2026-08-17: 10.
MAX_IN_FLIGHT = 10

#: Payments begun in one call of `Clerk.work`.
BATCH = 50

#: How far back a read reaches beyond the moment it asks about: clocks differ, and a read is not instant.
_LOOK_BACK = timedelta(minutes=15)

#: From this look on a missing bill is searched for among all bills, not only among those changed lately.
_LOOKS_BEFORE_FULL_READ = 1


class Clerk:
    """Submits payments and follows each one until it is proven, refused, or needs a person.

    Args:
        journal: The record of payments, open on this thread.
        books: The copy of the company's books, open on this thread.
        gateway: The connection whose payments this clerk sends.
        whose: The company and connection of all three.
        clock: The present moment, UTC.
        in_flight: Payments sent side by side, at most `MAX_IN_FLIGHT`.
        changed: Called after every commit, on the clerk's thread.
    """

    def __init__(
        self,
        journal: Journal,
        books: Books,
        gateway: Gateway,
        whose: orders.Whose,
        *,
        clock: Callable[[], datetime],
        in_flight: int = 4,
        changed: Callable[[Payment], None] = lambda payment: None,
    ) -> None:
        self._journal = journal
        self._books = books
        self._reader = books.reader()
        self._gateway = gateway
        self._whose = whose
        self._clock = clock
        self._changed = changed
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
        """After a start: what was being sent when the program ended is unknown now."""
        for payment in self._payments():
            self._commit(payment, decide.when_restarted(payment, self._clock()), {})

    def work(self) -> datetime | None:
        """Do what is due, a batch at most, so that a person's word is heard in between.

        Returns:
            When to call again, None if nothing is waiting. The past means: at once.

        Raises:
            FilesError: The journal cannot be used; nothing was sent without being recorded.
        """
        payments = self._payments()
        states = {payment.id: payment.state for payment in payments}
        steps = [(payment, self._when_due(payment, states)) for payment in payments]
        for payment, step in steps:
            if step.do is Do.NOTHING:
                self._commit(payment, step, {})
        self._check([payment for payment, step in steps if step.do is Do.CHECK][:BATCH])
        self._send(islice(self._committed(steps), BATCH))
        self._look([payment for payment, step in steps if step.do is Do.LOOK][:BATCH])
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
            self._look([payment])

    # -- one kind of thing to do each ----------------------------------------------------------------

    def _check(self, payments: Sequence[Payment]) -> None:
        """Read the bills again before the first byte; send those whose bills are as the user saw them."""
        if not payments or self._is_stopping:
            return
        recorded_at = min(payment.recorded_at for payment in payments)
        as_of = min(self._reader.facts().as_of.get(Kind.BILLS, recorded_at), recorded_at)
        try:
            found = self._read(as_of, {link.record_id for one in payments for link in one.links})
        except BookkeeperError as error:
            for payment in payments:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return
        checked = []
        for payment in payments:
            finding = evidence.before_sending(payment, found)
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
            future = self._pool.submit(self._gateway.send, request, payment.idempotency_key)
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

    def _look(self, payments: Sequence[Payment]) -> None:
        """Read the books once for all payments that need evidence."""
        if not payments or self._is_stopping:
            return
        since = min(payment.progress.first_sent_at or payment.recorded_at for payment in payments)
        wanted = {link.record_id for payment in payments for link in payment.links}
        is_full = any(payment.progress.looks >= _LOOKS_BEFORE_FULL_READ for payment in payments)
        try:
            found = self._read(since, wanted)
            if is_full and wanted - found.keys():
                found = self._read(None, wanted)
        except BookkeeperError as error:
            for payment in payments:
                self._commit(payment, decide.when_unreadable(payment, error.title, self._clock()), {})
            return
        self._books.put_bills(found.values())
        for payment in payments:
            finding = evidence.after_sending(payment, found)
            step = decide.when_looked(payment, finding, self._clock())
            self._commit(payment, step, {"verdict": finding.verdict.value, "found": list(finding.values)})

    # -- hands -----------------------------------------------------------------------------------------

    def _payments(self) -> list[Payment]:
        everything = self._journal.open_payments(self._whose.company_id)
        return [payment for payment in everything if payment.connection_id == self._whose.connection_id]

    def _when_due(self, payment: Payment, states: Mapping[str, State]) -> Step:
        waits_for = None
        if payment.depends_on is not None:
            waits_for = states.get(payment.depends_on) or self._journal.payment(payment.depends_on).state
        return decide.when_due(payment, self._clock(), waits_for)

    def _read(self, since: datetime | None, wanted: set[str]) -> dict[str, Bill]:
        """Wanted bills of every status, changed since then (None: ever), by id."""
        reach = since - _LOOK_BACK if since is not None else None
        found: dict[str, Bill] = {}
        for page in self._gateway.bills(modified_since=reach, all_statuses=True):
            found.update((bill.id, bill) for bill in page.items if bill.id in wanted)
            if len(found) == len(wanted):
                break
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
            payment.progress.due_at
            for payment in payments
            if payment.state in (State.HELD, State.UNKNOWN, State.RECORDED)
            and payment.depends_on not in unproven
        ]
        return min(waiting, default=None)
