"""The command palette (Ctrl+K): type a few letters of an action, a supplier or a bill, and press Enter.

Suppliers and bills are found by the books' own search, on threads of their own; the newest letters win.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import BillQuery, BillRow, ListAnswer, Reader, SupplierQuery, SupplierRow
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.keycaps import SearchField
from bookkeeper.ui.tokens import GRID

_SIZE = (640, 440)
#: So many of each are shown; a few more letters bring up the rest.
_MOST_SUPPLIERS = 8
_MOST_BILLS = 40
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the palette.

    Attributes:
        kind: "Action", "Supplier" or "Bill", in the user's language.
        aside: Its keys, or what is due.
    """

    kind: str
    words: str
    aside: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Records:
    """Where suppliers and bills come from, and how they are written.

    Attributes:
        open_reader: Opens the copy of the books for the calling thread.
    """

    open_reader: Callable[[], Reader]
    formats: Formats
    today: date


class PaletteDialog(QDialog):
    """Finds and does one thing.

    Args:
        actions: Those that can be done now are offered.
        records: None where no books are open.

    Signals:
        supplier_chosen: `SupplierRow`.
        bill_chosen: `BillRow`.
    """

    supplier_chosen = Signal(object)
    bill_chosen = Signal(object)

    def __init__(
        self, actions: Iterable[QAction], records: Records | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find anything"))
        self.resize(*_SIZE)
        self._actions = [one for one in actions if one.isEnabled() and one.menu() is None and one.text()]
        self._records = records
        self._suppliers: list[Found] = []
        self._bills: list[Found] = []
        self._found: list[Found] = []
        self._query: tuple[object, object] = (None, None)
        self.field = SearchField(self.tr("An action, a supplier, a bill or an amount"), "")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_field_changed)
        self.model: RowListModel[Found] = RowListModel(_columns(), self._fetch, Picking(many=False), self)
        self.list = TableView(self.model, self.tr("What was found"), header=False)
        self.list.set_empty_text(self.tr("Nothing found"), self.tr("Type other letters, or press Esc."))
        self.list.opened.connect(self._on_opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._readers: list[ListReader] = []
        if records is not None:
            self._reader = records.open_reader()
            self._supplier_reader = ListReader(records.open_reader, "palette-suppliers", self)
            self._bill_reader = ListReader(records.open_reader, "palette-bills", self)
            self._supplier_reader.listed.connect(self._on_suppliers_listed)
            self._bill_reader.listed.connect(self._on_bills_listed)
            self._readers = [self._supplier_reader, self._bill_reader]
        self._show_found()

    @property
    def found(self) -> Sequence[Found]:
        """What is shown, in order."""
        return self._found

    def done(self, result: int) -> None:
        """End the threads, however the dialog ends."""
        for one in self._readers:
            one.end()
        if self._readers and self._records is not None:
            self._reader.close()
        self._readers = []
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter does what it is on; the letters stay the field's."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                current = self.list.current_id()
                if current is not None:
                    self._do(self._found[current])
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _do(self, found: Found) -> None:
        # Closed first: what it opens belongs to the window and not to this.
        self.accept()
        found.do()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Found]:
        return [self._found[place] for place in ids]

    def _show_found(self) -> None:
        wanted = self.field.text().casefold().split()
        actions = [
            Found(self.tr("Action"), words, keys, action.trigger)
            for action in self._actions
            for words, keys in [_words_and_keys(action)]
            if all(word in words.casefold() for word in wanted)
        ]
        self._found = [*actions, *self._suppliers, *self._bills]
        self.model.set_ids(range(len(self._found)))
        if self._found:
            self.model.picking.only(0)
            self.list.go_to(0)
        self.list.set_empty_text(self.tr("Nothing found"), self.tr("Type other letters, or press Esc."))

    @Slot(str)
    def _on_field_changed(self, text: str) -> None:
        self._suppliers, self._bills = [], []
        if self._records is not None and text.strip():
            supplier_query = SupplierQuery(self._records.today, text)
            bill_query = BillQuery(self._records.today, text, only_open=False)
            self._query = supplier_query, bill_query
            self._supplier_reader.ask(supplier_query)
            self._bill_reader.ask(bill_query)
        self._show_found()

    @Slot(object)
    def _on_suppliers_listed(self, answer: ListAnswer) -> None:
        if self._records is None or not self._readers or answer.query is not self._query[0]:
            return
        rows = self._reader.supplier_rows(answer.ids[:_MOST_SUPPLIERS], self._records.today)
        self._suppliers = [self._supplier(row) for row in rows]
        self._show_found()

    @Slot(object)
    def _on_bills_listed(self, answer: ListAnswer) -> None:
        if self._records is None or not self._readers or answer.query is not self._query[1]:
            return
        self._bills = [self._bill(row) for row in self._reader.bill_rows(answer.ids[:_MOST_BILLS])]
        self._show_found()

    def _supplier(self, row: SupplierRow) -> Found:
        formats = self._formats
        aside = formats.monies(row.balances) if row.balances else ""
        return Found(self.tr("Supplier"), row.name, aside, lambda: self.supplier_chosen.emit(row))

    def _bill(self, row: BillRow) -> Found:
        words = f"{row.reference or row.id}   {row.supplier_name}"
        aside = self._formats.money(row.amount_due) if row.amount_due is not None else ""
        return Found(self.tr("Bill"), words, aside, lambda: self.bill_chosen.emit(row))

    @property
    def _formats(self) -> Formats:
        assert self._records is not None
        return self._records.formats

    @Slot(object)
    def _on_opened(self, found: Found) -> None:
        self._do(found)


def _columns() -> list[Column[Found]]:
    return [
        Column("kind", "", lambda one: Cell(one.kind, tone=Tone.MUTED), 80),
        Column("words", "", lambda one: Cell(one.words), 200, stretch=1),
        Column(
            "aside", "", lambda one: Cell(one.aside, tone=Tone.MUTED), 150, align=Align.RIGHT, is_words=True
        ),
    ]


def _words_and_keys(action: QAction) -> tuple[str, str]:
    words, _, shown = action.text().replace("&", "").partition("\t")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return words, keys or shown
