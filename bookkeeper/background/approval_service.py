"""The window's side of four eyes: asks by signals only, never waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from bookkeeper.background.approval_worker import ApprovalWorker
from bookkeeper.payables.approval import Policy

_QUEUED = Qt.ConnectionType.QueuedConnection


class ApprovalService(QObject):
    """Passes a person's word to the payment thread; `PaymentService.told` shows what came of it.

    Args:
        worker: None for a window that only shows: what is asked for is left undone.

    Signals:
        failed: As that of `ApprovalWorker`.
    """

    failed = Signal(object)
    _approve = Signal(object)
    _send_back = Signal(object)
    _set_policy = Signal(object)

    def __init__(self, worker: ApprovalWorker | None, parent: QObject) -> None:
        super().__init__(parent)
        if worker is not None:
            worker.failed.connect(self.failed, _QUEUED)
            self._approve.connect(worker.approve, _QUEUED)
            self._send_back.connect(worker.send_back, _QUEUED)
            self._set_policy.connect(worker.set_policy, _QUEUED)

    def approve(self, payment_ids: tuple[str, ...]) -> None:
        """Let payments be sent that another person has prepared."""
        self._approve.emit(payment_ids)

    def send_back(self, payment_ids: tuple[str, ...], reason: str) -> None:
        """End payments that wait for approval, for a reason in a person's own words."""
        self._send_back.emit((payment_ids, reason))

    def set_policy(self, policy: Policy) -> None:
        """Say what needs approval from now on."""
        self._set_policy.emit(policy)
