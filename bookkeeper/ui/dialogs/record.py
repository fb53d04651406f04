"""One record of the books in full: its facts, tables of what belongs to it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView
from bookkeeper.ui.parts.action_line import ActionLine
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (720, 560)
#: Rows of a table that are seen at once, however small the screen.
_LEAST_ROWS, _MOST_ROWS = 2, 4


@dataclass(frozen=True, slots=True)
class RecordColumn:
    """A column of a table: its title, pixels at least, its share of what is left over, its side.

    One that yields is left out where there is no room for all.
    """

    title: str
    width: int
    stretch: int = 0
    align: Align = Align.LEFT
    yields: bool = False


@dataclass(frozen=True, slots=True)
class RecordTable:
    """Rows of cells that belong to the record; `empty` is what stands there without any."""

    title: str
    columns: Sequence[RecordColumn]
    rows: Sequence[Sequence[Cell]]
    empty: str


@dataclass(frozen=True, slots=True)
class RecordAction:
    """Something that can be done with the record; with a reason in `why_not` it cannot, and says why.

    What the page is there for is the main one.
    """

    code: str
    words: str
    why_not: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record for people.

    Attributes:
        facts: (name, value, part of the label's style).
    """

    title: str
    facts: Sequence[tuple[str, str, str]]
    tables: Sequence[RecordTable]
    actions: Sequence[RecordAction] = ()


class RecordDialog(QDialog):
    """Shows a record.

    Signals:
        action_asked: str, the code of an action.
    """

    action_asked = Signal(str)

    def __init__(self, view: RecordView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(view.title)
        fit_to_screen(self, *_SIZE)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        body.addWidget(_facts(view.facts))
        self.tables = [_table(one, self) for one in view.tables]
        for table, shown in zip(self.tables, view.tables, strict=True):
            panel = Panel(shown.title)
            panel.head.addStretch()
            panel.body.addWidget(table)
            body.addWidget(panel, 1)
        for why in dict.fromkeys(action.why_not for action in view.actions if action.why_not):
            body.addWidget(Label(why, "muted", wrap=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        layout.addWidget(Scrolled(body), 1)
        layout.addLayout(self._make_buttons(view.actions))

    def _make_buttons(self, actions: Sequence[RecordAction]) -> QHBoxLayout:
        self.buttons: dict[str, QPushButton] = {}
        for action in actions:
            button = QPushButton(action.words)
            if action.is_main:
                button.setProperty("part", "accent")
            button.setAutoDefault(False)
            button.setEnabled(not action.why_not)
            button.setToolTip(plain_tip(action.why_not))
            button.setAccessibleDescription(action.why_not)
            button.setProperty("code", action.code)
            button.clicked.connect(self._on_action_clicked)
            self.buttons[action.code] = button
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.actions_line = ActionLine(list(self.buttons.values()))
        row.addWidget(self.actions_line, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    @Slot()
    def _on_action_clicked(self) -> None:
        button = self.sender()
        assert button is not None
        self.action_asked.emit(button.property("code"))


def _facts(facts: Sequence[tuple[str, str, str]]) -> Panel:
    panel = Panel()
    form = QFormLayout()
    form.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
    form.setHorizontalSpacing(6 * GRID)
    form.setVerticalSpacing(2 * GRID)
    for name, value, part in facts:
        shown = Label(value, part, elide=part != "bad", wrap=part == "bad")
        shown.setAccessibleName(f"{name}: {value}")
        form.addRow(Label(name, "muted"), shown)
    panel.body.addLayout(form)
    return panel


def _table(shown: RecordTable, parent: QObject) -> TableView:
    columns: list[Column[Sequence[Cell]]] = [
        Column(
            str(place),
            one.title,
            partial(_cell_at, place),
            one.width,
            one.stretch,
            one.align,
            yields=one.yields,
        )
        for place, one in enumerate(shown.columns)
    ]
    model: RowListModel[Sequence[Cell]] = RowListModel(
        columns, lambda ids: [shown.rows[one] for one in ids], Picking(many=False), parent
    )
    model.set_ids(range(len(shown.rows)))
    view = TableView(model, shown.title)
    view.set_empty_text(shown.empty, "")
    view.keep_in_sight(min(max(len(shown.rows), _LEAST_ROWS), _MOST_ROWS))
    return view


def _cell_at(place: int, row: Sequence[Cell]) -> Cell:
    return row[place]
