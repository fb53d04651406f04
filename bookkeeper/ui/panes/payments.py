"""The payments and what became of them, newest first, as they are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone, add_copying
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import Tint


@dataclass(frozen=True, slots=True)
class PaymentAction:
    """Something that can be done with a payment now: a code for the program and the words for the menu."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment as the pane shows it.

    Attributes:
        id: Names the payment in signals.
        run: Name of the run it belongs to.
        bills: References of what it pays, or what else it does.
        amount: None where it is not about money.
        state: The state in words, shown as a chip in `tint`.
        known: What is known and how, in a sentence.
        is_void: Refused or cancelled: no money moves.
        actions: What can be done with it now, the first by Enter or double-click.
    """

    id: str
    run: str
    to: str
    bills: str
    amount: Money | None
    state: str
    tint: Tint
    known: str
    actions: tuple[PaymentAction, ...] = ()
    is_void: bool = False


class PaymentsPane(Panel):
    """Payments as a list with a context menu.

    Signals:
        action_asked: (ids of the payments, the action's code).
        stop_asked: nothing more is to be sent.
    """

    action_asked = Signal(object, str)
    stop_asked = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__(QCoreApplication.translate("PaymentsPane", "Payments"))
        self._formats = formats
        self._rows: tuple[PaymentRow, ...] = ()
        self._count = Label("", "muted")
        self.head.addWidget(self._count)
        self.beside_title = self._count
        self.head.addStretch(1)
        self.stop_button = QPushButton(self.tr("Stop everything"))
        self.stop_button.setProperty("part", "danger")
        self.stop_button.setToolTip(self.tr("Send nothing more. What has been sent is still followed up."))
        self.stop_button.clicked.connect(self.stop_asked)
        self.stop_button.hide()
        self.head.addWidget(self.stop_button)
        self.model = RowListModel(self._columns(), self._fetch, Picking(), self)
        self.view = TableView(self.model, self.tr("Payments"))
        self.view.set_empty_text(
            self.tr("No payments yet"), self.tr("Pick bills above, then Pay bills (Ctrl+P).")
        )
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.menu_asked.connect(self._on_view_menu_asked)
        self.view.opened.connect(self._on_view_opened)

    def show_payments(self, rows: Sequence[PaymentRow], count_words: str = "") -> None:
        """Show these, in this order; picks stay with their payments.

        Args:
            rows: All payments to show.
            count_words: What stands beside the title, e.g. "today 7".
        """
        are_the_same = [row.id for row in rows] == [row.id for row in self._rows]
        self._count.set_text(count_words)
        if are_the_same:
            self._rows = tuple(rows)
            self.model.reread()
            return
        picked = {self._rows[number].id for number in self.model.picking.ids}
        at = self.view.current_id()
        current = self._rows[at].id if at is not None else None
        self._rows = tuple(rows)
        self.model.picking.all(number for number, row in enumerate(self._rows) if row.id in picked)
        self.view.set_ids(range(len(self._rows)))
        for number, row in enumerate(self._rows):
            if row.id == current:
                self.view.go_to(number)

    def set_can_stop(self, can_stop: bool) -> None:
        """Offer to stop while anything waits to be sent."""
        self.stop_button.setVisible(can_stop)

    def menu_for(self, row: PaymentRow) -> QMenu:
        """The context menu: what can be done with every picked payment, for all of them at once."""
        picked = [self._rows[number] for number in sorted(self.model.picking.ids)] or [row]
        menu = QMenu(self)
        for action in row.actions:
            ids = tuple(each.id for each in picked if action in each.actions)
            words = f"{action.words} ({len(ids)})" if len(ids) > 1 else action.words
            item = menu.addAction(words)
            item.setData((ids, action.code))
        add_copying(menu, self.view)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _columns(self) -> tuple[Column[PaymentRow], ...]:
        return (
            Column("run", self.tr("Run"), lambda row: Cell(row.run), 88, yields=True),
            Column("to", self.tr("To"), lambda row: Cell(row.to), 116, 2),
            Column("bills", self.tr("What"), lambda row: Cell(row.bills), 110, 2),
            Column(
                "amount",
                self.tr("Amount"),
                self._amount,
                96,
                align=Align.RIGHT,
                value=lambda row: row.amount,
                sums=lambda row: () if row.amount is None or row.is_void else (row.amount,),
            ),
            Column("state", self.tr("State"), lambda row: Cell(row.state, chip=row.tint), 200),
            Column("known", self.tr("What is known"), lambda row: Cell(row.known, tone=Tone.MUTED), 150, 4),
            Column(
                "currency",
                self.tr("Currency"),
                lambda row: Cell(row.amount.currency if row.amount else ""),
                is_shown=False,
            ),
        )

    def _amount(self, row: PaymentRow) -> Cell:
        if row.amount is None:
            return Cell("–", tone=Tone.MUTED, copied="")
        return Cell(self._formats.money(row.amount), copied=self._formats.plain_number(row.amount))

    def _fetch(self, ids: Sequence[int]) -> Sequence[PaymentRow]:
        return [self._rows[number] for number in ids]

    @Slot(object, QPoint)
    def _on_view_menu_asked(self, row: PaymentRow, place: QPoint) -> None:
        self.menu_for(row).popup(place)

    @Slot(object)
    def _on_view_opened(self, row: PaymentRow) -> None:
        if row.actions:
            self.action_asked.emit((row.id,), row.actions[0].code)

    @Slot(QAction)
    def _on_menu_triggered(self, item: QAction) -> None:
        if item.data() is not None:
            ids, code = item.data()
            self.action_asked.emit(ids, code)
