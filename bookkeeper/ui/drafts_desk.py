"""Keeps half-built drafts on disk: while they are being built, when the window closes, and under names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.drafts import DraftFolder, Entry, new_id
from bookkeeper.errors import FilesError
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kept import Books, Changed, KeptDraft, keeping, take_up
from bookkeeper.payables.records import CreditNote

#: After the last change, in milliseconds: what a crash can lose.
_SOON_MS = 2000


class DraftsDesk(QObject):
    """The drafts of the company on the screen, one of them open.

    Signals:
        failed: `FilesError`: a draft could not be kept.

    Attributes:
        name: Of the open draft, empty for none.
    """

    failed = Signal(object)

    def __init__(self, folder: DraftFolder, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._session = session
        self._draft: PaymentDraft | None = None
        self._id = new_id()
        self.name = ""
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def entries(self) -> list[Entry]:
        """All drafts, the newest first."""
        self._pool.waitForDone()
        return self._folder.entries()

    def begin(self, draft: PaymentDraft, reserved: Iterable[str]) -> list[Changed]:
        """Follow a new draft; what was open when the program ended is put on it, and what changed is told."""
        entry = next((one for one in self.entries() if one.is_open), None)
        return self.open(entry, draft, reserved) if entry is not None else self.follow(draft)

    def follow(self, draft: PaymentDraft) -> list[Changed]:
        """Keep this draft from now on; nothing of it has changed."""
        self._draft = draft
        return []

    def open(self, entry: Entry, draft: PaymentDraft, reserved: Iterable[str]) -> list[Changed]:
        """Put a kept draft on an empty one and follow it."""
        changed = self.take_up(entry.draft, draft, reserved)
        self._id, self.name, self._draft = entry.id, entry.name, draft
        self.keep()
        return changed

    def take_up(self, found: KeptDraft, draft: PaymentDraft, reserved: Iterable[str]) -> list[Changed]:
        """Put what was chosen once on an empty draft, over the books as they are; what changed is told."""
        reader = self._session.reader
        notes = {one.id: one for one in reader.credit_notes_to_offer()} if found.credits else {}

        def notes_of(ids: Iterable[str]) -> Iterable[CreditNote]:
            return (notes[one] for one in ids if one in notes and notes[one].is_usable)

        books = Books(
            reader.bills, notes_of, reader.bank_accounts(), reader.payment_methods(), frozenset(reserved)
        )
        return take_up(found, draft, books)

    def put_aside(self, name: str) -> None:
        """Keep the open draft under a name; what comes now is another."""
        self._timer.stop()
        if self._draft is not None and not self._draft.selection.is_empty:
            self._put(self._draft, name, is_open=False)
        self._id, self.name, self._draft = new_id(), "", None

    def rename(self, entry: Entry, name: str) -> None:
        """Call a draft something else."""
        if entry.id == self._id:
            self.name = name
        self._pool.waitForDone()
        try:
            self._folder.rename(entry, name)
        except FilesError as error:
            self.failed.emit(error)

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
        if self._draft is None:
            return
        if self._draft.selection.is_empty:
            self._remove(self._id)
            self.name = ""
        else:
            self._put(self._draft, self.name, is_open=True)

    def end(self) -> None:
        """Keep what is open, and wait until it is."""
        self.keep()
        self._pool.waitForDone()

    def _put(self, draft: PaymentDraft, name: str, *, is_open: bool) -> None:
        """Keep a draft as it is now; with many bills that takes a while, and so is another thread's work."""
        entry_id, made, folder, now = self._id, keeping(draft), self._folder, datetime.now(UTC)

        def write() -> None:
            try:
                folder.put(Entry(entry_id, name, is_open, now, made()))
            except FilesError as error:
                self.failed.emit(error)

        self._pool.start(write)

    def _remove(self, entry_id: str) -> None:
        self._pool.waitForDone()
        try:
            self._folder.remove(entry_id)
        except FilesError as error:
            self.failed.emit(error)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.keep()
