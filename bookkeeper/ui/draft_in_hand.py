"""The draft that builders work on: begun, put aside, taken up again over the books as they are."""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.aside import Aside
from bookkeeper.background.session import CompanySession
from bookkeeper.books import Reader
from bookkeeper.drafts import DraftFolder, Entry
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kept import Books, Changed, KeptDraft, take_up
from bookkeeper.payables.records import Supplier
from bookkeeper.payables.rules import Api
from bookkeeper.settings import Settings
from bookkeeper.ui.drafts_desk import DraftsDesk
from bookkeeper.ui.formats import today

_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(slots=True)
class _TakingUp:
    """A kept draft whose records are being read.

    Attributes:
        entry: Where it is kept; None for one that comes from elsewhere.
        do: What waits for it.
        aside: Who reads.
    """

    found: KeptDraft
    entry: Entry | None
    do: Callable[[], None]
    aside: Aside = field(default_factory=Aside)


class DraftInHand(QObject):
    """One at a time; the others are kept.

    What is done *when ready*, and after a draft was taken up, may have to wait for the disk. What was asked
    for last takes the place of what still waits.

    Args:
        reserved: Ids of bills and credit notes on open payments.

    Signals:
        failed: `BookkeeperError`: a draft could not be kept, or taken up.

    Attributes:
        draft: None before it was first asked for, and while the base currency is not known.
        kept: All drafts on the disk.
    """

    failed = Signal(object)

    def __init__(
        self,
        folder: DraftFolder,
        session: CompanySession,
        settings: Settings,
        reserved: Callable[[], Container[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._reserved = reserved
        self._rules = session.rules
        self._taking_up: _TakingUp | None = None
        self._changes: list[Changed] = []
        self.draft: PaymentDraft | None = None
        self.kept = DraftsDesk(folder, self)
        self.kept.failed.connect(self.failed)

    def when_ready(self, do: Callable[[], None]) -> None:
        """Do this once what was half built when the program ended has been taken up, or there was nothing."""
        self.kept.when_read(partial(self._begin, do))

    def renew(self) -> None:
        """Begin an empty draft; the one in hand is kept among the others."""
        self.put_aside(self.kept.name)
        self._follow(self._new())

    def open(self, entry_id: str, do: Callable[[], None]) -> None:
        """Go on with a kept draft, whatever it is by then; the one in hand is put aside first."""
        self.kept.when_settled(partial(self._open, entry_id, do))

    def take_up(self, found: KeptDraft, do: Callable[[], None]) -> None:
        """Begin anew with what was chosen elsewhere; the one in hand is put aside first."""
        self.put_aside(self.kept.name)
        self._read(_TakingUp(found, None, do))

    def put_aside(self, name: str) -> None:
        """Keep the draft in hand among the others; the next is a new one."""
        self.kept.put_aside(name)
        self.draft, self._taking_up, self._changes = None, None, []

    def told_changes(self) -> list[Changed]:
        """What is not as it was when the draft was kept; told once."""
        changes, self._changes = self._changes, []
        return changes

    def follow_rules(self) -> None:
        """A draft is made for its rules: what is ticked moves to a new one if they are others now."""
        old = self.draft
        if old is None or self._rules is self._session.rules:
            return
        draft = self._new()
        self._follow(draft)
        if draft is None:
            return
        for entry in old:
            draft.tick(entry.bill, entry.typed)
        for used in old.selection.credits.values():
            draft.use_credit(used.note, used.typed)
        for left in old.selection.on_account.values():
            supplier = Supplier(left.group.supplier_id, left.supplier_name)
            draft.set_on_account(supplier, left.group.currency, left.typed)

    def end(self) -> None:
        """Keep it; what is still being read stays as it was kept."""
        self._taking_up = None
        self.kept.end()

    def _new(self) -> PaymentDraft | None:
        base = self._session.reader.facts().base_currency
        if base is None:
            return None
        self._rules = self._session.rules
        draft = PaymentDraft(self._rules, base, today())
        draft.reference_pattern = self._settings.reference_pattern
        # Answered at once, and each payment stands for itself: what most users expect of a run.
        draft.prefer = Api.SYNC if Api.SYNC in self._rules.apis else None
        return draft

    def _follow(self, draft: PaymentDraft | None, entry: Entry | None = None) -> None:
        self.draft = draft
        if draft is not None:
            self.kept.follow(draft, entry)

    def _begin(self, do: Callable[[], None]) -> None:
        if self._taking_up is not None:
            self._taking_up.do = do
            return
        if self.draft is None and self._session.reader.facts().base_currency is not None:
            entry = self.kept.left_open()
            if entry is not None:
                self._read(_TakingUp(entry.draft, entry, do))
                return
            self._follow(self._new())
        do()

    def _open(self, entry_id: str, do: Callable[[], None]) -> None:
        entry = next((one for one in self.kept.entries if one.id == entry_id), None)
        if entry is None or self.kept.is_followed(entry):
            self._begin(do)
        else:
            self.put_aside(self.kept.name)
            self._read(_TakingUp(entry.draft, entry, do))

    def _read(self, taking_up: _TakingUp) -> None:
        self._taking_up = taking_up
        taking_up.aside.told.connect(self._on_read, _QUEUED)
        taking_up.aside.failed.connect(self._on_not_read, _QUEUED)
        taking_up.aside.begin(partial(_read, taking_up.found, self._session.open_reader))

    def _read_just_now(self) -> _TakingUp | None:
        """What the answer that came is about; None if it is waited for no longer."""
        taking_up = self._taking_up
        if taking_up is None or taking_up.aside is not self.sender():
            return None
        self._taking_up = None
        return taking_up

    @Slot(object)
    def _on_read(self, books: Books) -> None:
        taking_up = self._read_just_now()
        if taking_up is None:
            return
        draft = self._new()
        if draft is not None:
            books = replace(books, reserved=self._reserved())
            self._changes = take_up(taking_up.found, draft, books)
        self._follow(draft, taking_up.entry)
        taking_up.do()

    @Slot(object)
    def _on_not_read(self, error: BookkeeperError) -> None:
        """It stays as it was kept, and on the list of drafts."""
        if self._read_just_now() is not None:
            self.failed.emit(error)


def _read(found: KeptDraft, open_reader: Callable[[], Reader]) -> Books:
    """What a draft was made of, as the books have it now. On any thread."""
    with closing(open_reader()) as reader:
        bills = reader.bills([line.id for line in found.bills])
        notes = reader.credit_notes_to_offer() if found.credits else ()
        return Books(
            {bill.id: bill for bill in bills},
            {note.id: note for note in notes if note.is_usable},
            reader.bank_accounts(),
            reader.payment_methods(),
        )
