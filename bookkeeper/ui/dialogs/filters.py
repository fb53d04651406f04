"""*Kept filters*: to use, call something else, or remove. And the name for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget

from bookkeeper.settings import KeptFilter
from bookkeeper.ui import filters
from bookkeeper.ui.dialogs.kept_list import KeptListDialog, ListWords, NameDialog, NameWords
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Column, Tone

_SIZE = QSize(640, 380)


class FiltersDialog(KeptListDialog[KeptFilter]):
    """Lists them; one always has a name."""

    def __init__(self, today: date, formats: Formats, parent: QWidget | None = None) -> None:
        self._today = today
        self._formats = formats
        super().__init__(_SIZE, parent)

    def words(self) -> ListWords:
        """What it says."""
        return ListWords(
            self.tr("Kept filters"),
            self.tr("No filters are kept"),
            self.tr("Search or filter the open bills, then Bills > Keep these filters (Ctrl+Shift+K)."),
            self.tr("Rename (F2)"),
            self.tr("Remove"),
            self.tr("Close"),
            self.tr("Use"),
        )

    def columns(self) -> list[Column[KeptFilter]]:
        """Name, and what it stands for in words."""
        return [
            Column("name", self.tr("Name"), lambda one: Cell(one.name), 180, 1, edit=lambda one: one.name),
            Column("what", self.tr("What it shows"), self._what, 300, 2),
        ]

    def _what(self, one: KeptFilter) -> Cell:
        query = filters.asked(one, self._today)
        found = filters.words(query, one.supplier_name, self._formats)
        return Cell(found or self.tr("All open bills"), tone=Tone.MUTED)


class FilterNameDialog(NameDialog):
    """Asks what to call the filters in force.

    Args:
        what: They, in words.
        taken: Names that are in use: what is kept under one of them is replaced.
        parent: The window.
    """

    def __init__(self, what: str, taken: Sequence[str], parent: QWidget | None = None) -> None:
        self._what = what
        self._taken = {name.casefold() for name in taken}
        super().__init__(what, filters.LONGEST_NAME, parent)

    def words(self) -> NameWords:
        """What it says."""
        return NameWords(
            self.tr("Keep these filters"),
            self._what or self.tr("All open bills, in the order they are in"),
            self.tr("&Name"),
            self.tr("The order is kept as well; days of a range move on with the calendar."),
            self.tr("Cancel"),
            self.tr("Keep"),
        )

    @Slot(str)
    def on_name_changed(self, text: str) -> None:
        """Say whether the name is in use."""
        super().on_name_changed(text)
        is_taken = text.strip().casefold() in self._taken
        self.keep.setText(self.tr("Replace") if is_taken else self.tr("Keep"))
