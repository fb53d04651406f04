"""The runs of the company, newest first: one line for each press of *Record*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from bookkeeper.payables.money import Money
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone, add_copying
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import Tint


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run as the pane shows it.

    Attributes:
        what: How many payments, or what else it does.
        amount: What it comes to, one amount for each currency.
        totals: The same, to be added up.
        plain: The same as a bare number where it is one; None where it is not.
        state: How all of it is, in words, shown as a chip in `tint`.
        proof: Whether it was proven, or undone, in words.
        actions: (code, words) of what can be done with it, the first by Enter or double-click.
    """

    id: str
    number: str
    recorded: str
    who: str
    what: str
    amount: str
    state: str
    tint: Tint
    proof: str
    actions: tuple[tuple[str, str], ...]
    totals: tuple[Money, ...] = ()
    plain: str | None = None


class RunsPane(Panel):
    """Runs as a list with a context menu.

    Signals:
        action_asked: (id of the run, the action's code).
    """

    action_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RunsPane", "Runs"))
        self._rows: tuple[RunRow, ...] = ()
        self._count = Label("", "muted")
        self.head.addWidget(self._count)
        self.beside_title = self._count
        self.head.addStretch(1)
        self.model = RowListModel(self._columns(), self._fetch, Picking(many=False), self)
        self.view = TableView(self.model, self.tr("Runs"))
        self.view.set_empty_text(
            self.tr("No runs yet"), self.tr("Every press of Record makes one: what was paid together.")
        )
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.menu_asked.connect(self._on_view_menu_asked)
        self.view.opened.connect(self._on_view_opened)

    def show_runs(self, rows: Sequence[RunRow]) -> None:
        """Show these, in this order; the keyboard stays on its run."""
        if tuple(rows) == self._rows:
            return
        are_the_same = [row.id for row in rows] == [row.id for row in self._rows]
        at = self.view.current_id()
        current = self._rows[at].id if at is not None else None
        self._rows = tuple(rows)
        self._count.set_text(str(len(rows)) if rows else "")
        if are_the_same:
            self.model.reread()
            return
        self.view.set_ids(range(len(self._rows)))
        for number, row in enumerate(self._rows):
            if row.id == current:
                self.view.go_to(number)

    def _columns(self) -> tuple[Column[RunRow], ...]:
        return (
            Column("run", self.tr("Run"), lambda row: Cell(row.number), 80),
            Column("recorded", self.tr("Recorded"), lambda row: Cell(row.recorded), 130, yields=True),
            Column("what", self.tr("What"), lambda row: Cell(row.what), 110, 2),
            Column(
                "amount",
                self.tr("Amount"),
                lambda row: Cell(row.amount, copied=row.plain),
                120,
                1,
                Align.RIGHT,
                value=lambda row: row.totals[0] if len(row.totals) == 1 else row.amount,
                sums=lambda row: row.totals,
            ),
            Column("state", self.tr("State"), lambda row: Cell(row.state, chip=row.tint), 190),
            Column(
                "proof", self.tr("Proof"), lambda row: Cell(row.proof, tone=Tone.MUTED), 150, 1, yields=True
            ),
            Column("who", self.tr("By"), lambda row: Cell(row.who, tone=Tone.MUTED), 110, 2, yields=True),
            Column("currency", self.tr("Currency"), _currencies, is_shown=False),
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[RunRow]:
        return [self._rows[number] for number in ids]

    @Slot(object, QPoint)
    def _on_view_menu_asked(self, row: RunRow, place: QPoint) -> None:
        menu = QMenu(self)
        for code, words in row.actions:
            menu.addAction(words).setData((row.id, code))
        add_copying(menu, self.view)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(place)

    @Slot(object)
    def _on_view_opened(self, row: RunRow) -> None:
        if row.actions:
            self.action_asked.emit(row.id, row.actions[0][0])

    @Slot(QAction)
    def _on_menu_triggered(self, item: QAction) -> None:
        if item.data() is not None:
            self.action_asked.emit(*item.data())


def _currencies(row: RunRow) -> Cell:
    return Cell(", ".join(amount.currency for amount in row.totals))
