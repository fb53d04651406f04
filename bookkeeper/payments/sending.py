"""Sends payments side by side: each is *sending* in the journal before its first byte leaves.

Knows neither journal nor judgement: both are called on the clerk's thread, which `send` holds until every
answer is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from bookkeeper.codat import Answer, StoredRequest
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Payment
from bookkeeper.payables.rules import Api
from bookkeeper.payments.decide import Step

#: A payment, what was decided about it, and the detail of the event that explains it.
Move = tuple[Payment, Step, Mapping[str, object]]

#: Payments committed as *sending* beyond those in flight: they leave the moment there is room.
_READY = 2


class Sending:
    """A pool of requests.

    Args:
        send_over: Sends a request under a key, by API.
        width: Payments in flight at most.
        commit: Commits moves in one transaction; answers the payments as they are then.
        judge: Decides about a payment whose answer came.

    Attributes:
        is_stopping: Begin no further request. May be set from any thread.
    """

    def __init__(
        self,
        send_over: Mapping[Api, Callable[[StoredRequest, str], Answer]],
        width: int,
        commit: Callable[[Sequence[Move]], list[Payment]],
        judge: Callable[[Payment, Answer], Move],
    ) -> None:
        self.is_stopping = False
        self._send_over = send_over
        self._width = width
        self._commit_all = commit
        self._judge = judge
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
        answered: list[Move] = []
        is_over = False
        try:
            while running or answered or not is_over:
                sending: list[Move] = []
                if not is_over and not self.is_stopping:
                    sending, is_over = _pulled(steps, self._width + _READY - len(running))
                for payment in self._committed(answered, sending):
                    request = StoredRequest(payment.method, payment.path, payment.body)
                    send = self._send_over[payment.api]
                    running[self._pool.submit(send, request, payment.idempotency_key)] = payment
                is_over = is_over or self.is_stopping
                done = wait(running, return_when=FIRST_COMPLETED).done if running else ()
                answered = [self._judge(running.pop(future), future.result()) for future in done]
        finally:
            # Where something went wrong, what has not left yet stays here.
            for future in running:
                future.cancel()

    def _committed(self, answered: Sequence[Move], sending: Sequence[Move]) -> list[Payment]:
        """Commit both at once; what may be sent now. Where that fails, the answers by themselves."""
        try:
            return self._commit_all([*answered, *sending])[len(answered) :]
        except BookkeeperError:
            self._commit_all(answered)
            raise


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
