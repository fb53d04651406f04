"""Sends payments side by side: each is *sending* in the journal before its first byte leaves.

Knows neither journal nor judgement: both are called on the clerk's thread, which `send` holds until every
answer is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from bookkeeper.codat import Answer, Outcome, StoredRequest
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Payment
from bookkeeper.payables.rules import Api
from bookkeeper.payments.decide import Step

#: A payment, what was decided about it, and the detail of the event that explains it.
Move = tuple[Payment, Step, Mapping[str, object]]

#: Payments committed as *sending* beyond those in flight: they leave the moment there is room.
_READY = 2


@dataclass(frozen=True, slots=True)
class SendingDesk:
    """Whom `Sending` asks.

    Attributes:
        commit: Commits moves in one transaction; answers the payments as they are then, None for those that
            another hand was quicker with.
        judge: Decides about a payment whose answer came.
        late: Told of an answer to a payment that another hand has taken over meanwhile.
        may_send: Whether bytes may leave now; asked on the pool's threads, the moment before.
    """

    commit: Callable[[Sequence[Move]], list[Payment | None]]
    judge: Callable[[Payment, Answer], Move]
    late: Callable[[Payment, Answer], None]
    may_send: Callable[[], bool]


class Sending:
    """A pool of requests.

    Args:
        send_over: Sends a request under a key, by API.
        width: Payments in flight at most.
        desk: How to commit and to judge, and whether anything may leave.

    Attributes:
        is_stopping: Begin no further request. May be set from any thread.
    """

    def __init__(
        self,
        send_over: Mapping[Api, Callable[[StoredRequest, str], Answer]],
        width: int,
        desk: SendingDesk,
    ) -> None:
        self.is_stopping = False
        self._send_over = send_over
        self._width = width
        self._desk = desk
        self._pool = ThreadPoolExecutor(width, thread_name_prefix="send")

    def close(self) -> None:
        """Finish the requests in hand and let go of the pool."""
        self.is_stopping = True
        self._pool.shutdown(wait=True)

    def send(self, steps: Iterator[Move | None]) -> None:
        """Send side by side, in order, never more at once than the pool holds.

        What was answered is committed at once, in one transaction with as much *sending* as there is room
        for. A few more are committed than are in flight: they leave the moment an answer comes.

        Args:
            steps: None among them says that the next will take a while.
        """
        running: dict[Future[Answer], Payment] = {}
        answered: list[tuple[Payment, Answer]] = []
        is_over = False
        try:
            while running or answered or not is_over:
                sending: list[Move] = []
                if not is_over and not self.is_stopping:
                    sending, is_over = _pulled(steps, self._width + _READY - len(running))
                for payment in self._committed(answered, sending):
                    running[self._pool.submit(self._sent, payment)] = payment
                is_over = is_over or self.is_stopping
                done = wait(running, return_when=FIRST_COMPLETED).done if running else ()
                answered = [(running.pop(future), future.result()) for future in done]
        finally:
            # Where something went wrong, what has not left yet stays here.
            for future in running:
                future.cancel()

    def _sent(self, payment: Payment) -> Answer:
        """On a thread of the pool: send, unless this desk has been silent so long that another may do it."""
        if not self._desk.may_send():
            return Answer(Outcome.NOT_SENT, message="The shared journal was out of reach at that moment.")
        request = StoredRequest(payment.method, payment.path, payment.body)
        return self._send_over[payment.api](request, payment.idempotency_key)

    def _committed(
        self, answered: Sequence[tuple[Payment, Answer]], sending: Sequence[Move]
    ) -> list[Payment]:
        """Commit both at once; what may be sent now. Where that fails, the answers by themselves."""
        judged = [self._desk.judge(payment, answer) for payment, answer in answered]
        try:
            after = self._desk.commit([*judged, *sending])
        except BookkeeperError:
            self._desk.commit(judged)
            raise
        for (payment, answer), now in zip(answered, after, strict=False):
            if now is None:
                self._desk.late(payment, answer)
        return [payment for payment in after[len(answered) :] if payment is not None]


def _pulled(steps: Iterator[Move | None], most: int) -> tuple[list[Move], bool]:
    """The next steps, as many as are there without waiting, and whether there are no more."""
    pulled: list[Move] = []
    while len(pulled) < most:
        try:
            step = next(steps)
        except StopIteration:
            return pulled, True
        if step is None:
            break
        pulled.append(step)
    return pulled, False
