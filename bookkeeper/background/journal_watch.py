"""The payment thread of a window that only shows: reads the journal again whenever its file has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.run_worker import Open, RunWorker
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.background.threads import Worker
from bookkeeper.books import Kind
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Shared, whoever_is_here

if TYPE_CHECKING:
    from bookkeeper.journal import Journal

#: How often the files are looked at, in milliseconds.
_EVERY_MS = 500

#: Time and size of a file and of what SQLite keeps beside it.
_Stamp = tuple[tuple[int, int], ...]


class JournalWatch(Worker):
    """Opens the journal, never a clerk, and writes nothing.

    Signals:
        told, changed, troubled, history: As those of `PaymentWorker`.
    """

    told = Signal(object)
    changed = Signal(object)
    troubled = Signal(object)
    history = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._journal: Journal | None = None
        self._seen: dict[Path, _Stamp] = {}
        #: What the window was told last, by its title; empty while all is well.
        self._trouble = ""
        #: A desk at a shared journal has changed something.
        self._has_heard = False
        self.runs = RunWorker(workplace, self._opened, _only_shows, self)

    def open(self) -> None:
        """Read what is there, and look again every so often."""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Let go of the journal."""
        self._timer.stop()
        self.runs.close()
        if self._journal is not None:
            self._journal.close()

    @Slot()
    def look(self) -> None:
        """Tell what is new since the last look."""
        place = self._workplace
        try:
            if isinstance(place.journal, Shared):
                journal = self._opened()
                if self._has_heard:
                    self._has_heard = False
                    self._tell(journal)
            elif self._has_changed(place.journal) and place.journal.exists():
                self._tell(self._opened())
            if self._has_changed(place.books):
                self.changed.emit(frozenset(Kind))
        except BookkeeperError as error:
            self._seen.clear()
            if error.title != self._trouble:
                # Once: looked at twice a second, it could not be closed otherwise.
                self._trouble = error.title
                self.troubled.emit(error)

    @Slot(object)
    def find_history(self, payment_id: str) -> None:
        """Say everything that happened to a payment."""
        try:
            self.history.emit((payment_id, tuple(self._opened().events(payment_id))))
        except BookkeeperError as error:
            self.troubled.emit(error)

    def stop(self) -> None:
        """Nothing is under way that could be stopped."""

    def _tell(self, journal: Journal) -> None:
        from bookkeeper.journal.moving import insist_here

        insist_here(journal)
        self.told.emit(Snapshot.of(journal, self._workplace.whose.company_id))
        if self._trouble:
            self._trouble = ""
            self.troubled.emit(None)

    def _opened(self) -> Journal:
        from bookkeeper.journal import Journal

        if self._journal is None:
            self._journal = Journal.open(self._workplace.journal, self._workplace.clock())
            self._journal.join(whoever_is_here(), self._hear)
        return self._journal

    def _hear(self, _is_there: bool) -> None:
        """On a thread of a shared journal's: the next look tells."""
        self._has_heard = True

    def _has_changed(self, path: Path) -> bool:
        stamp = tuple(_stamp(one) for one in (path, path.with_name(f"{path.name}-wal")))
        before = self._seen.get(path)
        self._seen[path] = stamp
        return stamp != before


def _only_shows() -> Open:
    raise BookkeeperError("Another window does the work.")


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_mtime_ns, found.st_size
