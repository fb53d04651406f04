"""*Drafts*: half-built payments, to go on with, call something, or throw away. And the name for one."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QSize
from PySide6.QtWidgets import QWidget

from bookkeeper.drafts import Entry
from bookkeeper.ui import draft_words
from bookkeeper.ui.dialogs.kept_list import KeptListDialog, ListWords, NameDialog, NameWords
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Tone

LONGEST_NAME = 80
_SIZE = QSize(780, 420)


class DraftsDialog(KeptListDialog[Entry]):
    """Lists them; an empty name takes one away."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        self._formats = formats
        super().__init__(_SIZE, parent)

    def is_same(self, one: Entry, other: Entry) -> bool:
        """By its id."""
        return one.id == other.id

    def words(self) -> ListWords:
        """What it says."""
        return ListWords(
            self.tr("Drafts"),
            self.tr("Nothing is half built"),
            self.tr("What you tick in Pay bills is kept here until it is recorded."),
            self.tr("Rename (F2)"),
            self.tr("Throw away"),
            self.tr("Close"),
            self.tr("Go on with it"),
        )

    def columns(self) -> list[Column[Entry]]:
        """Name, size, age."""
        right = Align.RIGHT
        return [
            Column("name", self.tr("Name"), self._name, 200, stretch=1, edit=lambda one: one.name),
            Column("bills", self.tr("Bills"), self._count, 70, align=right),
            Column("total", self.tr("To settle"), self._total, 250, align=right),
            Column("kept", self.tr("Last changed"), self._when, 150),
        ]

    def _name(self, one: Entry) -> Cell:
        words = one.name or self.tr("Not named")
        if one.is_open:
            words = self.tr("{0} (open in Pay bills)").format(words)
        return Cell(words, tone=Tone.NORMAL if one.name else Tone.MUTED)

    def _count(self, one: Entry) -> Cell:
        return Cell(self._formats.count(len(one.draft.bills)))

    def _total(self, one: Entry) -> Cell:
        return Cell(self._formats.monies(tuple(draft_words.total(one.draft).values())) or "–")

    def _when(self, one: Entry) -> Cell:
        moment = QDateTime.fromSecsSinceEpoch(int(one.kept_at.timestamp()))
        words = self._formats.locale.toString(moment, QLocale.FormatType.ShortFormat)
        return Cell(words, tone=Tone.MUTED)


class DraftNameDialog(NameDialog):
    """Asks what to call a draft."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, LONGEST_NAME, parent)

    def words(self) -> NameWords:
        """What it says."""
        return NameWords(
            self.tr("Keep under a name"),
            "",
            self.tr("&Name"),
            self.tr("It is kept under Bills > Drafts; Pay bills begins with nothing ticked."),
            self.tr("Cancel"),
            self.tr("Keep"),
        )
