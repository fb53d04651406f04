"""The window's side of what concerns whole runs: asks by signals only, never waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from bookkeeper.background.run_worker import RunAnswers, RunWorker
from bookkeeper.payables.plan import Plan

_QUEUED = Qt.ConnectionType.QueuedConnection


class RunService(RunAnswers):
    """Passes questions to the payment thread and its answers to the window."""

    _find = Signal(str)
    _find_touching = Signal(str)
    _read_again = Signal(object)
    _prove = Signal(str)
    _find_mail = Signal(str)
    _find_held = Signal()

    def __init__(self, worker: RunWorker, parent: QObject) -> None:
        super().__init__(parent)
        for name in ("found", "touching", "reread", "proven", "unproven", "waiting", "mail", "held"):
            getattr(worker, name).connect(getattr(self, name), _QUEUED)
        self._find.connect(worker.find, _QUEUED)
        self._find_touching.connect(worker.find_touching, _QUEUED)
        self._read_again.connect(worker.read_again, _QUEUED)
        self._prove.connect(worker.prove, _QUEUED)
        self._find_mail.connect(worker.find_mail, _QUEUED)
        self._find_held.connect(worker.find_held, _QUEUED)

    def find(self, run_id: str) -> None:
        """Ask for a run: `found` is the answer."""
        self._find.emit(run_id)

    def find_touching(self, record_id: str) -> None:
        """Ask which payments touched a record: `touching` is the answer."""
        self._find_touching.emit(record_id)

    def read_again(self, plan: Plan | None) -> None:
        """Ask for a plan's records to be read again: `reread` is the answer. None to stop."""
        self._read_again.emit(plan)

    def prove(self, run_id: str) -> None:
        """Ask for the proof of a run: `proven` or `unproven` is the answer."""
        self._prove.emit(run_id)

    def find_mail(self, supplier_id: str) -> None:
        """Ask for a supplier's e-mail address: `mail` is the answer."""
        self._find_mail.emit(supplier_id)

    def find_held(self) -> None:
        """Ask what the accounts hold by the books: `held` is the answer."""
        self._find_held.emit()
