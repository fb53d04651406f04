"""A list of what people keep under names of their own: to use, to call something else, to take away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.lists import Column, Edit, Picking, RowListModel, TableView
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

Kept = TypeVar("Kept")


class ListWords(NamedTuple):
    """What a list of kept things says: its title, what an empty one says, and its buttons."""

    title: str
    empty: str
    empty_hint: str
    rename: str
    remove: str
    close: str
    use: str


class KeptListDialog(QDialog, Generic[Kept]):
    """Lists them; the first column is the name. What it says and shows is its heirs'.

    Signals:
        use_asked: The thing; the dialog is closed.
        renamed: (the thing, str): what was typed, without spaces around it; it may be empty.
        remove_asked: The thing; answered by `show_kept`, as is `renamed`.
    """

    use_asked = Signal(object)
    renamed = Signal(object, str)
    remove_asked = Signal(object)

    def __init__(self, size: QSize, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._kept: tuple[Kept, ...] = ()
        words = self.words()
        self.setWindowTitle(words.title)
        self.resize(size)
        self.model: RowListModel[Kept] = RowListModel(
            self.columns(), lambda ids: [self._kept[place] for place in ids], Picking(many=False), self
        )
        self.model.edited.connect(self._on_model_edited)
        self.list = TableView(self.model, words.title)
        self.list.set_empty_text(words.empty, words.empty_hint)
        self.list.opened.connect(self._on_opened)
        self.list.gone_to.connect(self._show_buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.list, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GAP)
        self.rename, self.remove = QPushButton(words.rename), QPushButton(words.remove)
        for button in (self.rename, self.remove):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        row, self.use = buttons_row(self, words.close, words.use)
        self.use.clicked.connect(self._on_use_clicked)
        bottom.addLayout(row, 1)
        layout.addLayout(bottom)
        self.list.setFocus()

    def is_same(self, one: Kept, other: Kept) -> bool:
        """Whether both are the same thing, which may have changed meanwhile."""
        return one is other

    def words(self) -> ListWords:
        """What it says."""
        raise NotImplementedError

    def columns(self) -> list[Column[Kept]]:
        """What it shows."""
        raise NotImplementedError

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """Show these; the keyboard stays on what it is on, or where it is, as far as there are rows."""
        at, before = self.list.current_id() or 0, self.current
        if before is not None:
            at = next((place for place, one in enumerate(kept) if self.is_same(one, before)), at)
        self._kept = tuple(kept)
        self.model.set_ids(range(len(kept)))
        if kept:
            place = min(at, len(kept) - 1)
            self.model.picking.only(place)
            self.list.go_to(place)
        self._show_buttons(None)

    @property
    def current(self) -> Kept | None:
        """What the keyboard is on."""
        place = self.list.current_id()
        return self._kept[place] if place is not None and place < len(self._kept) else None

    @Slot(object)
    def _show_buttons(self, _row: object) -> None:
        for button in (self.rename, self.remove, self.use):
            button.setEnabled(self.current is not None)

    @Slot(object)
    def _on_opened(self, one: Kept) -> None:
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
        self.renamed.emit(self._kept[edit.row_id], edit.text.strip())


class NameWords(NamedTuple):
    """What a question for a name says; `what` is what gets it, empty where nothing need be said of it."""

    title: str
    what: str
    label: str
    hint: str
    cancel: str
    keep: str


class NameDialog(QDialog):
    """Asks what to call something that is to be kept. What it says is its heirs'.

    Signals:
        given: str, without spaces around it, never empty.
    """

    given = Signal(str)

    def __init__(self, name: str, longest: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        words = self.words()
        self.setWindowTitle(words.title)
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        if words.what:
            layout.addWidget(Label(words.what, "strong", wrap=True))
        self.name = QLineEdit(name[:longest])
        self.name.setMaxLength(longest)
        self.name.selectAll()
        layout.addWidget(labelled(words.label, self.name, words.hint))
        layout.addStretch()
        row, self.keep = buttons_row(self, words.cancel, words.keep)
        layout.addLayout(row)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.name.textChanged.connect(self.on_name_changed)
        self.on_name_changed(self.name.text())
        self.name.setFocus()

    def words(self) -> NameWords:
        """What it says."""
        raise NotImplementedError

    @Slot(str)
    def on_name_changed(self, text: str) -> None:
        """Without a name nothing can be kept."""
        self.keep.setEnabled(bool(text.strip()))

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.accept()
        self.given.emit(self.name.text().strip())
