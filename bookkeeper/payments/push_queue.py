"""Of a queued payment whose answer was lost: how the operations that may be its own are doing."""

from __future__ import annotations

from bookkeeper.codat import AsyncGateway
from bookkeeper.journal import Payment, State
from bookkeeper.payables.operations import PushStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments.evidence import CLOCK_TOLERANCE

_ENDED = frozenset({PushStatus.SUCCESS, PushStatus.FAILED, PushStatus.TIMED_OUT})


def is_lost(payment: Payment) -> bool:
    """Whether it may be in the queue under a key that nobody knows."""
    return payment.api is Api.ASYNC and payment.state is State.UNKNOWN and payment.progress.push_key is None


def queue_of(payment: Payment, queued: AsyncGateway, known: frozenset[str]) -> frozenset[PushStatus]:
    """How they are doing; whatever has not ended counts as pending.

    An operation does not say what it writes, so none is taken for this payment's.

    Args:
        payment: Lost in the queue.
        queued: Of its connection.
        known: Keys of operations that are other payments'.

    Raises:
        BookkeeperError: The queue cannot be read.
    """
    first, last = payment.progress.first_sent_at, payment.progress.last_sent_at
    if first is None or last is None:
        return frozenset()
    earliest, latest = first - CLOCK_TOLERANCE, last + CLOCK_TOLERANCE
    found = (
        push.status
        for page in queued.push_operations(earliest)
        for push in page.items
        if push.data_type == payment.act.data_type
        and push.key not in known
        and push.requested_at is not None
        and earliest <= push.requested_at <= latest
    )
    return frozenset(status if status in _ENDED else PushStatus.PENDING for status in found)
