"""What people note about suppliers, bills and warnings: never lost, the newest on each subject counts. Pure.

Marks say how a supplier is to be paid, terms what an early payment earns, disputes which bills wait,
dismissals which warnings were looked at and found harmless.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum


class NoteKind(StrEnum):
    """What a note is about; its subject is the id of a supplier or bill, or a warning's key."""

    SUPPLIER_MARK = "supplier-mark"
    SUPPLIER_TERMS = "supplier-terms"
    BILL_TERMS = "bill-terms"
    BILL_DISPUTED = "bill-disputed"
    WARNING_DISMISSED = "warning-dismissed"


class Mark(StrEnum):
    """How a supplier is to be paid."""

    #: In every proposed run, before all others.
    ALWAYS = "always"
    #: Never proposed: a person ticks its bills.
    ASK = "ask"
    #: Not to be paid for now, for the reason noted.
    HOLD = "hold"


#: The value of a note that says that something is so; an empty one takes back what was noted before.
YES = "yes"


@dataclass(frozen=True, slots=True)
class NewNote:
    """Something to be noted.

    Attributes:
        value: By kind: a `Mark`, `EarlyTerms` as text, or `YES`; empty to take back what was noted.
        reason: In the person's own words.
    """

    kind: NoteKind
    subject_id: str
    value: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was noted, when (UTC) and by whom."""

    what: NewNote
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class EarlyTerms:
    """So many per cent off for whoever pays within so many days of the bill's date."""

    percent: Decimal
    days: int

    @classmethod
    def read(cls, text: str) -> EarlyTerms | None:
        """Terms from their text, ``2.5/10``; None where it is none, or holds no discount of sense."""
        percent, _, days = text.partition("/")
        try:
            found = cls(Decimal(percent), int(days))
        except (InvalidOperation, ValueError):
            return None
        is_sound = found.percent.is_finite() and 0 < found.percent < 100 and 0 <= found.days <= 366
        return found if is_sound else None

    @property
    def text(self) -> str:
        """As it is noted."""
        return f"{self.percent:f}/{self.days}"

    def until(self, issued_on: date) -> date:
        """The last day that earns the discount."""
        return issued_on + timedelta(days=self.days)

    def yearly_percent(self, paid_on: date, due_on: date) -> Decimal | None:
        """What paying now and not when it is due earns, as per cent a year without compound interest.

        Returns:
            None where the bill is due by then, and paying now costs no time.
        """
        early = (due_on - paid_on).days
        if early <= 0:
            return None
        rate = self.percent / (100 - self.percent) * 365 / early * 100
        return rate.quantize(Decimal("0.1"))


@dataclass(frozen=True, slots=True)
class Notebook:
    """What counts of everything noted for a company, by subject."""

    _by_kind: Mapping[NoteKind, Mapping[str, Note]] = field(default_factory=dict)

    @classmethod
    def of(cls, notes: Iterable[Note]) -> Notebook:
        """The newest note on each subject; `notes` are in the order in which they were made."""
        found: dict[NoteKind, dict[str, Note]] = {}
        for note in notes:
            of_kind = found.setdefault(note.what.kind, {})
            if note.what.value:
                of_kind[note.what.subject_id] = note
            else:
                of_kind.pop(note.what.subject_id, None)
        return cls(found)

    def note(self, kind: NoteKind, subject_id: str) -> Note | None:
        """What counts on a subject, with who noted it and why."""
        return self._by_kind.get(kind, {}).get(subject_id)

    def of_kind(self, kind: NoteKind) -> Mapping[str, Note]:
        """What counts on every subject of a kind."""
        return self._by_kind.get(kind, {})

    def mark(self, supplier_id: str) -> Mark | None:
        """How a supplier is marked; a mark of a newer program counts as `Mark.ASK`."""
        note = self.note(NoteKind.SUPPLIER_MARK, supplier_id)
        if note is None:
            return None
        return Mark(note.what.value) if note.what.value in set(Mark) else Mark.ASK

    def hold_words(self, supplier_id: str) -> str:
        """Why a supplier is marked as it is, in the words of who did it; empty for none."""
        note = self.note(NoteKind.SUPPLIER_MARK, supplier_id)
        return note.what.reason if note is not None else ""

    def terms(self, bill_id: str, supplier_id: str) -> EarlyTerms | None:
        """What an early payment of a bill earns: its own terms, else its supplier's."""
        note = self.note(NoteKind.BILL_TERMS, bill_id) or self.note(NoteKind.SUPPLIER_TERMS, supplier_id)
        return EarlyTerms.read(note.what.value) if note is not None else None

    def dispute(self, bill_id: str) -> str | None:
        """Why a bill is disputed, perhaps empty; None where it is not."""
        note = self.note(NoteKind.BILL_DISPUTED, bill_id)
        return note.what.reason if note is not None else None

    def is_dismissed(self, warning_key: str) -> bool:
        """Whether a warning was looked at and found harmless."""
        return self.note(NoteKind.WARNING_DISMISSED, warning_key) is not None
