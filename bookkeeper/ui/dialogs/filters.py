"""*Kept filters*: to use, call something else, or remove. And the name for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.settings import KeptFilter
from bookkeeper.ui import filters
from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Column, Edit, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (640, 380)
_NAME = "name"


class FiltersDialog(QDialog):
    """Lists them.

    Signals:
        use_asked: `KeptFilter`; the dialog is closed.
        renamed: (`KeptFilter`, str), answered by `show_filters`.
        remove_asked: `KeptFilter`, answered by `show_filters`.
    """

    use_asked = Signal(object)
    renamed = Signal(object, str)
    remove_asked = Signal(object)

    def __init__(self, today: date, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._formats = formats
        self._kept: tuple[KeptFilter, ...] = ()
        self.setWindowTitle(self.tr("Kept filters"))
        self.resize(*_SIZE)
        self.model: RowListModel[KeptFilter] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), self
        )
        self.model.edited.connect(self._on_model_edited)
        self.list = TableView(self.model, self.tr("Kept filters"))
        self.list.set_empty_text(
            self.tr("No filters are kept"),
            self.tr("Search or filter the open bills, then Bills > Keep these filters (Ctrl+Shift+K)."),
        )
        self.list.opened.connect(self._on_opened)
        self.list.gone_to.connect(self._show_buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.list, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GAP)
        self.rename = self._button(self.tr("Rename (F2)"), self._on_rename_clicked)
        self.remove = self._button(self.tr("Remove"), self._on_remove_clicked)
        bottom.addWidget(self.rename)
        bottom.addWidget(self.remove)
        row, self.use = buttons_row(self, self.tr("Close"), self.tr("Use"))
        self.use.clicked.connect(self._on_use_clicked)
        bottom.addLayout(row, 1)
        layout.addLayout(bottom)
        self.list.setFocus()

    def show_filters(self, kept: Sequence[KeptFilter]) -> None:
        """Show these; the keyboard stays where it is, as far as there are rows."""
        at = self.list.current_id() or 0
        self._kept = tuple(kept)
        self.model.set_ids(range(len(kept)))
        if kept:
            place = min(at, len(kept) - 1)
            self.model.picking.only(place)
            self.list.go_to(place)
        self._show_buttons(None)

    @property
    def current(self) -> KeptFilter | None:
        """The filter the keyboard is on."""
        place = self.list.current_id()
        return self._kept[place] if place is not None and place < len(self._kept) else None

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _columns(self) -> list[Column[KeptFilter]]:
        return [
            Column(_NAME, self.tr("Name"), lambda one: Cell(one.name), 180, 1, edit=lambda one: one.name),
            Column("what", self.tr("What it shows"), self._what, 300, 2),
        ]

    def _what(self, one: KeptFilter) -> Cell:
        query = filters.asked(one, self._today)
        found = filters.words(query, one.supplier_name, self._formats)
        return Cell(found or self.tr("All open bills"), tone=Tone.MUTED)

    def _fetch(self, ids: Sequence[int]) -> Sequence[KeptFilter]:
        return [self._kept[place] for place in ids]

    @Slot(object)
    def _show_buttons(self, _row: object) -> None:
        for button in (self.rename, self.remove, self.use):
            button.setEnabled(self.current is not None)

    @Slot(object)
    def _on_opened(self, one: KeptFilter) -> None:
        self.accept()
        self.use_asked.emit(one)

    @Slot()
    def _on_use_clicked(self) -> None:
        if self.current is not None:
            self._on_opened(self.current)

    @Slot()
    def _on_rename_clicked(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.edit(self.model.index(self.list.currentIndex().row(), 0))

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.current is not None:
            self.remove_asked.emit(self.current)

    @Slot(object)
    def _on_model_edited(self, edit: Edit) -> None:
        name = edit.text.strip()[: filters.LONGEST_NAME]
        if name:
            self.renamed.emit(self._kept[edit.row_id], name)


class FilterNameDialog(QDialog):
    """Asks what to call the filters in force.

    Args:
        what: They, in words.
        taken: Names that are in use: what is kept under one of them is replaced.
        parent: The window.

    Signals:
        given: str.
    """

    given = Signal(str)

    def __init__(self, what: str, taken: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken}
        self.setWindowTitle(self.tr("Keep these filters"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(
            Label(what or self.tr("All open bills, in the order they are in"), "strong", wrap=True)
        )
        self.name = QLineEdit(what[: filters.LONGEST_NAME])
        self.name.setMaxLength(filters.LONGEST_NAME)
        self.name.selectAll()
        hint = self.tr("The order is kept as well; days of a range move on with the calendar.")
        layout.addWidget(labelled(self.tr("&Name"), self.name, hint))
        layout.addStretch()
        row, self.keep = buttons_row(self, self.tr("Cancel"), self.tr("Keep"))
        layout.addLayout(row)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.name.textChanged.connect(self._on_name_changed)
        self._on_name_changed(self.name.text())
        self.name.setFocus()

    @Slot(str)
    def _on_name_changed(self, text: str) -> None:
        self.keep.setEnabled(bool(text.strip()))
        is_taken = text.strip().casefold() in self._taken
        self.keep.setText(self.tr("Replace") if is_taken else self.tr("Keep"))

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.accept()
        self.given.emit(self.name.text().strip())
