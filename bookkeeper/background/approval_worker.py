"""Four eyes, on the payment thread: approving, sending back, and what needs approval.

A child of the thread's worker, so that it lives on the same thread; it opens nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.run_worker import Open
from bookkeeper.errors import BookkeeperError, OwnPaymentError
from bookkeeper.journal import Payment
from bookkeeper.payables.approval import Policy, may_approve
from bookkeeper.payments import approving
from bookkeeper.payments.decide import Step

#: Applies a judgement to payments, tells what has changed, and goes on with the work.
Apply = Callable[[Iterable[str], Callable[[Payment], Step]], None]


class ApprovalWorker(QObject):
    """Carries out what a person says about payments that wait for approval.

    Args:
        workplace: Where the work is done; who it is that says so.
        ready: Everything; it may raise `BookkeeperError`.
        apply: The thread's own.
        parent: The thread's worker.

    Signals:
        failed: `BookkeeperError`: it was not done, or not with all of them.
    """

    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, ready: Callable[[], Open], apply: Apply, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._ready = ready
        self._apply = apply

    @Slot(object)
    def approve(self, payment_ids: tuple[str, ...]) -> None:
        """Let payments be sent that another person has prepared."""
        who, now = self._workplace.person, self._workplace.clock()
        try:
            found = self._ready().journal.payments(payment_ids)
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        own = [one for one in found if not may_approve(one.account, who.account)]
        if own:
            names = ", ".join(dict.fromkeys(one.supplier_name or one.run_title for one in own))
            self.failed.emit(OwnPaymentError(f"{who.account}: {names}."))
        others = [one.id for one in found if one not in own]
        self._apply(others, partial(approving.when_approved, who=who, now=now))

    @Slot(object)
    def send_back(self, what: tuple[tuple[str, ...], str]) -> None:
        """End payments that wait for approval, and those that would have gone after them: (ids, reason)."""
        payment_ids, reason = what
        try:
            waiting = self._ready().journal.approvals.waiting(self._workplace.whose.company_id)
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        back = set(payment_ids)
        for one in waiting:
            # They are in the order of their recording: what goes after another comes after it.
            if one.depends_on in back:
                back.add(one.id)
        ids = [one.id for one in waiting if one.id in back]
        self._apply(ids, partial(approving.when_sent_back, who=self._workplace.person, reason=reason))

    @Slot(object)
    def set_policy(self, policy: Policy) -> None:
        """Put a policy into force for what is recorded from now on."""
        place = self._workplace
        try:
            shelf = self._ready().journal.approvals
            shelf.set_policy(place.whose.company_id, policy, place.person, place.clock())
        except BookkeeperError as error:
            self.failed.emit(error)
            return
        self._apply((), lambda _payment: Step())
