"""The window's side of the payment thread: asks its worker by signals only, never waits for it.

A run is recorded when `PaymentService.recorded` says so, not before.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from bookkeeper.background.approval_service import ApprovalService
from bookkeeper.background.desk import Workplace
from bookkeeper.background.journal_watch import JournalWatch
from bookkeeper.background.payment_worker import PaymentWorker
from bookkeeper.background.run_service import RunService
from bookkeeper.background.threads import WorkerThread
from bookkeeper.payments import Order

_QUEUED = Qt.ConnectionType.QueuedConnection
_SIGNALS = ("recorded", "failed", "told", "changed", "outdated", "troubled", "history", "verified")


class PaymentService(QObject):
    """The window's side of the payment thread.

    Signals:
        recorded, failed, told, changed, outdated, troubled, history, verified: As those of `PaymentWorker`.

    Attributes:
        runs: What concerns whole runs.
        approvals: What concerns payments that need approval.
    """

    recorded = Signal(object)
    failed = Signal(object)
    told = Signal(object)
    changed = Signal(object)
    outdated = Signal()
    troubled = Signal(object)
    history = Signal(object)
    verified = Signal(object)
    _record = Signal(object)
    _cancel = Signal(object)
    _send_now = Signal(object)
    _stop_everything = Signal()
    _settle = Signal(object)
    _look_again = Signal(object)
    _find_history = Signal(object)
    _verify = Signal()

    def __init__(
        self, workplace: Workplace, parent: QObject | None = None, *, is_onlooker: bool = False
    ) -> None:
        """Make the thread.

        Args:
            workplace: Where the work is done.
            parent: The owner.
            is_onlooker: Only the journal is read; whatever else is asked for is left undone.
        """
        super().__init__(parent)
        self._worker: PaymentWorker | JournalWatch
        approvals = None
        if is_onlooker:
            self._worker = watch = JournalWatch(workplace)
            self._follow(watch, ("told", "changed", "troubled", "history"))
        else:
            self._worker = worker = PaymentWorker(workplace)
            self._follow(worker, _SIGNALS)
            self._command(worker)
            approvals = worker.approvals
        self.runs = RunService(self._worker.runs, self)
        self.approvals = ApprovalService(approvals, self)
        self._host = WorkerThread(self._worker, "payments", self)
        self._find_history.connect(self._worker.find_history, _QUEUED)

    def _follow(self, worker: PaymentWorker | JournalWatch, names: tuple[str, ...]) -> None:
        for name in names:
            getattr(worker, name).connect(getattr(self, name), _QUEUED)

    def _command(self, worker: PaymentWorker) -> None:
        self._record.connect(worker.record, _QUEUED)
        self._cancel.connect(worker.cancel, _QUEUED)
        self._send_now.connect(worker.send_now, _QUEUED)
        self._stop_everything.connect(worker.stop_everything, _QUEUED)
        self._settle.connect(worker.settle, _QUEUED)
        self._look_again.connect(worker.look_again, _QUEUED)
        self._verify.connect(worker.verify, _QUEUED)

    def start(self) -> None:
        """Start the thread; payments under way are taken up again."""
        self._host.start()

    def record(self, order: Order) -> None:
        """Ask for a run to be recorded: `recorded` or `failed` is the answer."""
        self._record.emit(order)

    def cancel(self, payment_ids: tuple[str, ...]) -> None:
        """Cancel payments of which no byte has left; others stay as they are."""
        self._cancel.emit(payment_ids)

    def send_now(self, payment_ids: tuple[str, ...]) -> None:
        """Do not wait any longer with these."""
        self._send_now.emit(payment_ids)

    def stop_everything(self) -> None:
        """Send nothing that is still waiting until a person says so."""
        self._stop_everything.emit()

    def settle(self, payment_id: str, is_in_books: bool, who: str) -> None:
        """End a payment that needs a person by what that person found."""
        self._settle.emit((payment_id, is_in_books, who))

    def look_again(self, payment_id: str) -> None:
        """Read the books again for one payment."""
        self._look_again.emit(payment_id)

    def find_history(self, payment_id: str) -> None:
        """Ask for a payment's events: `history` is the answer."""
        self._find_history.emit(payment_id)

    def verify(self) -> None:
        """Ask for journal and books to be compared: `verified` is the answer."""
        self._verify.emit()

    def end(self) -> None:
        """Begin nothing more, finish the requests in hand, and wait for the thread."""
        self._worker.stop()
        self._host.end()
