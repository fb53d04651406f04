"""Commits what was decided about payments, where other desks may have decided something meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bookkeeper.journal import Change, Journal, Payment, StaleJournalError
from bookkeeper.payments.sending import Move


class Committing:
    """The clerk's hand at the journal, on the clerk's thread.

    Args:
        journal: Gives the journal, which a test may replace.
        clock: The present moment, UTC.
        changed: Called after every commit with each payment that changed.
    """

    def __init__(
        self,
        journal: Callable[[], Journal],
        clock: Callable[[], datetime],
        changed: Callable[[Payment], None],
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._changed = changed

    def all(self, moves: Sequence[Move]) -> list[Payment | None]:
        """Commit what changes anything, in one transaction.

        Returns:
            Each payment as it is then; None for one that another hand has changed or taken over meanwhile,
            of which nothing was committed.

        Raises:
            FilesError: The journal cannot be written; nothing was committed.
        """
        wanted = [
            Change(payment, step.kind, step.progress, {**step.detail, **detail}, step.approved_by)
            for payment, step, detail in moves
            if step.progress is not None
        ]
        after: dict[str, Payment | None] = {payment.id: payment for payment, _, _ in moves}
        after |= dict.fromkeys((change.before.id for change in wanted), None)
        for payment in self._made(wanted):
            after[payment.id] = payment
            self._changed(payment)
        return [after[payment.id] for payment, _, _ in moves]

    def _made(self, changes: Sequence[Change]) -> list[Payment]:
        if not changes:
            return []
        try:
            return self._journal().change_all(changes, self._clock())
        except StaleJournalError:
            # Whose it is that another hand was quicker with is told by trying each.
            half = len(changes) // 2
            return self._made(changes[:half]) + self._made(changes[half:]) if half else []
