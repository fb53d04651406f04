"""*Drafts*: half-built payments, to go on with, call something, or throw away. And the name for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.drafts import Entry
from bookkeeper.ui import draft_words
from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Edit, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (780, 420)
_NAME = "name"
_LONGEST_NAME = 80


class DraftsDialog(QDialog):
    """Lists them.

    Signals:
        open_asked: `Entry`: to go on with; the dialog is closed.
        renamed: (`Entry`, str).
        remove_asked: `Entry`: to be thrown away; answered by `show_entries`.
    """

    open_asked = Signal(object)
    renamed = Signal(object, str)
    remove_asked = Signal(object)

    def __init__(self, entries: Sequence[Entry], formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._entries: tuple[Entry, ...] = ()
        self.setWindowTitle(self.tr("Drafts"))
        self.resize(*_SIZE)
        self.model: RowListModel[Entry] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), self
        )
        self.model.edited.connect(self._on_model_edited)
        self.list = TableView(self.model, self.tr("Drafts"))
        self.list.set_empty_text(
            self.tr("Nothing is half built"),
            self.tr("What you tick in Pay bills is kept here until it is recorded."),
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
        self.remove = self._button(self.tr("Throw away"), self._on_remove_clicked)
        bottom.addWidget(self.rename)
        bottom.addWidget(self.remove)
        row, self.go_on = buttons_row(self, self.tr("Close"), self.tr("Go on with it"))
        self.go_on.clicked.connect(self._on_go_on_clicked)
        bottom.addLayout(row, 1)
        layout.addLayout(bottom)
        self.show_entries(entries)
        self.list.setFocus()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, and stand on the first."""
        self._entries = tuple(entries)
        self.model.set_ids(range(len(entries)))
        if entries:
            self.model.picking.only(0)
            self.list.go_to(0)
        self._show_buttons(None)

    @property
    def current(self) -> Entry | None:
        """The draft the keyboard is on."""
        place = self.list.current_id()
        return self._entries[place] if place is not None and place < len(self._entries) else None

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _columns(self) -> list[Column[Entry]]:
        right = Align.RIGHT
        return [
            Column(_NAME, self.tr("Name"), self._name, 200, stretch=1, edit=lambda one: one.name),
            Column("bills", self.tr("Bills"), self._count, 70, align=right),
            Column("total", self.tr("To settle"), self._total, 250, align=right),
            Column("kept", self.tr("Last changed"), self._kept, 150),
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

    def _kept(self, one: Entry) -> Cell:
        moment = QDateTime.fromSecsSinceEpoch(int(one.kept_at.timestamp()))
        words = self._formats.locale.toString(moment, QLocale.FormatType.ShortFormat)
        return Cell(words, tone=Tone.MUTED)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Entry]:
        return [self._entries[place] for place in ids]

    @Slot(object)
    def _show_buttons(self, _entry: object) -> None:
        for button in (self.rename, self.remove, self.go_on):
            button.setEnabled(self.current is not None)

    @Slot(object)
    def _on_opened(self, entry: Entry) -> None:
        self.accept()
        self.open_asked.emit(entry)

    @Slot()
    def _on_go_on_clicked(self) -> None:
        if self.current is not None:
            self._on_opened(self.current)

    @Slot()
    def _on_rename_clicked(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.edit(self.list.currentIndex())

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.current is not None:
            self.remove_asked.emit(self.current)

    @Slot(object)
    def _on_model_edited(self, edit: Edit) -> None:
        self.renamed.emit(self._entries[edit.row_id], edit.text.strip()[:_LONGEST_NAME])


class DraftNameDialog(QDialog):
    """Asks what to call a draft.

    Signals:
        given: str.
    """

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep under a name"))
        self.setMinimumWidth(400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        self.name = QLineEdit(name)
        self.name.setMaxLength(_LONGEST_NAME)
        hint = self.tr("It is kept under Bills > Drafts; Pay bills begins with nothing ticked.")
        layout.addWidget(labelled(self.tr("&Name"), self.name, hint))
        layout.addStretch()
        row, self.keep = buttons_row(self, self.tr("Cancel"), self.tr("Keep"))
        layout.addLayout(row)
        self.keep.setEnabled(bool(name))
        self.keep.clicked.connect(self._on_keep_clicked)
        self.name.textChanged.connect(self._on_name_changed)

    @Slot(str)
    def _on_name_changed(self, text: str) -> None:
        self.keep.setEnabled(bool(text.strip()))

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.accept()
        self.given.emit(self.name.text().strip())
