"""Keeps half-built drafts on disk: while they are being built, when the window closes, and under names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper.background.draft_keeping import (
    DraftChange,
    DraftKeeping,
    DraftsKept,
    PutDraft,
    RemoveDraft,
    RenameDraft,
)
from bookkeeper.drafts import DraftFolder, Entry, new_id
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kept import keeping

#: After the last change, in milliseconds: what a crash can lose.
_SOON_MS = 2000


class DraftsDesk(QObject):
    """The drafts of the company on the screen, one of them open.

    Signals:
        failed: `BookkeeperError`: a draft could not be kept.
        changed: `entries` are others, and all that was asked for is done.

    Attributes:
        name: Of the open draft, empty for none.
        entries: All drafts, the newest first.
    """

    failed = Signal(object)
    changed = Signal()

    def __init__(self, folder: DraftFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._draft: PaymentDraft | None = None
        self._id = new_id()
        self.name = ""
        self.entries: tuple[Entry, ...] = ()
        self._is_read = False
        #: What was open when the program ended has not been taken up yet.
        self._takes_up = True
        self._asked = self._done = 0
        self._waiting: tuple[Callable[[], bool], Callable[[], None]] | None = None
        self._keeping = DraftKeeping(folder, self)
        self._keeping.listed.connect(self._on_listed)
        self._keeping.failed.connect(self.failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def when_read(self, do: Callable[[], None]) -> None:
        """Do this, in place of what still waits, once the drafts have been read from the disk."""
        self._wait(lambda: self._is_read, do)

    def when_settled(self, do: Callable[[], None]) -> None:
        """The same once `entries` tell of all that was changed."""
        self._wait(self._is_settled, do)

    def left_open(self) -> Entry | None:
        """What was open when the program ended, told once. The drafts have been read: see `when_read`."""
        entry = next((one for one in self.entries if one.is_open), None) if self._takes_up else None
        self._takes_up = False
        return entry

    def follow(self, draft: PaymentDraft, entry: Entry | None = None) -> None:
        """Keep this draft from now on, in place of the entry that it was taken from."""
        self._draft = draft
        if entry is not None:
            self._id, self.name = entry.id, entry.name
            self.keep()

    def is_followed(self, entry: Entry) -> bool:
        """Whether this is the draft in hand. One left open and not taken up is not, though marked."""
        return self._draft is not None and entry.id == self._id

    def put_aside(self, name: str) -> None:
        """Keep the open draft under a name; what comes now is another."""
        self._timer.stop()
        if self._draft is not None:
            self._put(self._draft, name, is_open=False)
        self._id, self.name, self._draft = new_id(), "", None

    def rename(self, entry: Entry, name: str) -> None:
        """Call a draft something else."""
        if entry.id == self._id:
            self.name = name
        self.entries = tuple(replace(one, name=name) if one.id == entry.id else one for one in self.entries)
        self._do(RenameDraft(entry.id, name))

    def remove(self, entry: Entry) -> None:
        """Throw a draft away; the open one is emptied."""
        if entry.id == self._id and self._draft is not None:
            self._draft.clear()
            self.name = ""
        self._remove(entry.id)

    @Slot()
    def keep_soon(self) -> None:
        """The open draft is changing: keep it once it rests."""
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep the open draft now; one with nothing on it is not kept."""
        self._timer.stop()
        if self._draft is not None:
            self._put(self._draft, self.name, is_open=True)

    def end(self) -> None:
        """Keep what is open, and wait until it is."""
        self._waiting = None
        self.keep()
        self._keeping.end()

    def _put(self, draft: PaymentDraft, name: str, *, is_open: bool) -> None:
        if draft.selection.is_empty:
            self._remove(self._id)
            self.name = ""
        else:
            self._do(PutDraft(self._id, name, is_open, datetime.now(UTC), keeping(draft)))

    def _remove(self, entry_id: str) -> None:
        self.entries = tuple(one for one in self.entries if one.id != entry_id)
        self._do(RemoveDraft(entry_id))

    def _do(self, change: DraftChange) -> None:
        self._asked += 1
        self._keeping.do(change)

    def _is_settled(self) -> bool:
        return self._is_read and self._done == self._asked

    def _wait(self, until: Callable[[], bool], do: Callable[[], None]) -> None:
        self._waiting = None
        if until():
            do()
        else:
            self._waiting = until, do

    @Slot(object)
    def _on_listed(self, kept: DraftsKept) -> None:
        self._is_read, self._done = True, kept.changes
        if self._is_settled():
            # Until then, what was renamed or thrown away meanwhile would come back for a moment.
            self.entries = kept.entries
            self.changed.emit()
        if self._waiting is not None:
            self._wait(*self._waiting)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.keep()
