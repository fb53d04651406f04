"""Half-built drafts on disk, read and written on a thread of their own: a disk may be slow, or far away.

QtCore only. The thread has the files to itself; the window is told what is in them after each change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.threads import Worker, WorkerThread, unexpected
from bookkeeper.drafts import DraftFolder, Entry
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.kept import KeptDraft

_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(frozen=True, slots=True)
class PutDraft:
    """Keep a draft in place of the one with the same id.

    Attributes:
        kept_at: UTC.
        made: Makes what is kept; with many bills that takes a while, and is the thread's work.
    """

    id: str
    name: str
    is_open: bool
    kept_at: datetime
    made: Callable[[], KeptDraft]


@dataclass(frozen=True, slots=True)
class RenameDraft:
    """Call a draft something else; what is on it stays as it was kept last."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoveDraft:
    """Throw a draft away."""

    id: str


DraftChange = PutDraft | RenameDraft | RemoveDraft


@dataclass(frozen=True, slots=True)
class DraftsKept:
    """What is in the folder.

    Attributes:
        changes: Done so far.
        entries: The newest first.
    """

    changes: int
    entries: tuple[Entry, ...]


class _Keeper(Worker):
    listed = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: DraftFolder) -> None:
        super().__init__()
        self._folder = folder
        self._entries: dict[str, Entry] = {}
        self._changes = 0

    def open(self) -> None:
        """Read what is there."""
        self._entries = {one.id: one for one in self._folder.entries()}
        self._tell()

    def close(self) -> None:
        """Nothing is left open."""

    @Slot(object)
    def do(self, change: DraftChange) -> None:
        """Do it, and say what is there now; after a failure it is what was there before."""
        try:
            self._do(change)
        except BookkeeperError as error:
            self.failed.emit(error)
        except Exception as error:
            self.failed.emit(unexpected(error))
        self._changes += 1
        self._tell()

    def _do(self, change: DraftChange) -> None:
        match change:
            case PutDraft():
                if change.is_open:
                    self._close_others(change.id)
                self._put(Entry(change.id, change.name, change.is_open, change.kept_at, change.made()))
            case RenameDraft() if change.id in self._entries:
                self._put(replace(self._entries[change.id], name=change.name))
            case RemoveDraft():
                self._folder.remove(change.id)
                self._entries.pop(change.id, None)

    def _close_others(self, entry_id: str) -> None:
        """One is open at a time; another is still marked if it was left open and could not be taken up."""
        for one in list(self._entries.values()):
            if one.is_open and one.id != entry_id:
                self._put(replace(one, is_open=False))

    def _put(self, entry: Entry) -> None:
        self._folder.put(entry)
        self._entries[entry.id] = entry

    def _tell(self) -> None:
        entries = sorted(self._entries.values(), key=lambda one: one.kept_at, reverse=True)
        self.listed.emit(DraftsKept(self._changes, tuple(entries)))


class DraftKeeping(QObject):
    """The window's side: asks by signals only, and waits at the end alone.

    Signals:
        listed: `DraftsKept`, first of all and after each change.
        failed: `BookkeeperError`: a change was not made.
    """

    listed = Signal(object)
    failed = Signal(object)
    _asked = Signal(object)

    def __init__(self, folder: DraftFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = _Keeper(folder)
        self._host = WorkerThread(self._worker, "drafts", self)
        self._asked.connect(self._worker.do, _QUEUED)
        self._worker.listed.connect(self.listed, _QUEUED)
        self._worker.failed.connect(self.failed, _QUEUED)
        self._host.start()

    def do(self, change: DraftChange) -> None:
        """Ask for a change; they are made in the order they are asked for in."""
        self._asked.emit(change)

    def end(self) -> None:
        """Wait until every change is on the disk; nothing is told after that."""
        self._host.end()
        self.blockSignals(True)
