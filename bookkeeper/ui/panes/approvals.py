"""Payments that wait for approval, oldest first, and what can be said about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone, add_copying
from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.parts.labels import Panel
from bookkeeper.ui.tokens import Tint


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """A payment that waits.

    Attributes:
        what: References of what it pays.
        why: Why it needs approval.
        is_own: It was prepared at this account, and waits for somebody else.
    """

    id: str
    run: str
    recorded: str
    by: str
    to: str
    what: str
    amount: Money
    why: str
    is_own: bool


class ApprovalsPane(Panel):
    """What waits for approval as a list, with what is done about the picked rows, or the one in hand.

    Signals:
        review_asked: ids of payments, to be looked at and approved.
        send_back_asked: ids of payments that are not approved.
        cancel_asked: ids of payments that were prepared here, to be taken back.
    """

    review_asked = Signal(object)
    send_back_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__(QCoreApplication.translate("ApprovalsPane", "To approve"))
        self._formats = formats
        self._rows: tuple[ApprovalRow, ...] = ()
        self._can_work = True
        self.head.addStretch(1)
        self.approve = QPushButton(self.tr("Approve…"))
        self.approve.setToolTip(self.tr("Look at what will be written, then let it be sent."))
        self.approve.clicked.connect(self.review)
        self.back = QPushButton(self.tr("Send back…"))
        self.back.setToolTip(self.tr("End it, unsent, and say why."))
        self.back.clicked.connect(self._on_back_clicked)
        for button in (self.approve, self.back):
            self.head.addWidget(button)
        self.model = RowListModel(self._columns(), self._fetch, Picking(), self)
        self.view = TableView(self.model, self.tr("To approve"))
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.menu_asked.connect(self._on_view_menu_asked)
        self.view.opened.connect(self._on_view_opened)
        self.explain(is_on=False)
        self._show_buttons()

    def explain(self, *, is_on: bool) -> None:
        """Say in an empty list whether anything could be there."""
        if is_on:
            text = self.tr("What needs approval is shown here until somebody has given it.")
            self.view.set_empty_text(self.tr("Nothing waits for approval"), text)
        else:
            text = self.tr("Company > Four eyes says which payments somebody else has to approve.")
            self.view.set_empty_text(self.tr("Nothing needs approval"), text)

    def show_rows(self, rows: Sequence[ApprovalRow], *, can_work: bool) -> None:
        """Show these, in this order; picks and the keyboard stay with their payments.

        Args:
            rows: All that waits.
            can_work: Something can be done about them in this window.
        """
        self._can_work = can_work
        if tuple(rows) != self._rows:
            self._put(tuple(rows))
        self._show_buttons()

    def _put(self, rows: tuple[ApprovalRow, ...]) -> None:
        are_the_same = [row.id for row in rows] == [row.id for row in self._rows]
        picked = {self._rows[number].id for number in self.model.picking.ids}
        at = self.view.current_id()
        current = self._rows[at].id if at is not None else None
        self._rows = rows
        if are_the_same:
            self.model.reread()
            return
        self.model.picking.all(number for number, row in enumerate(rows) if row.id in picked)
        self.view.set_ids(range(len(rows)))
        for number, row in enumerate(rows):
            if row.id == current:
                self.view.go_to(number)

    @Slot()
    def review(self) -> None:
        """Ask for a look at the picked payments, or else the one in hand, or else all."""
        if self._rows:
            self.review_asked.emit(tuple(row.id for row in self._chosen()))

    def _chosen(self) -> Sequence[ApprovalRow]:
        picked = [self._rows[number] for number in sorted(self.model.picking.ids)]
        at = self.view.current_id()
        return picked or ([self._rows[at]] if at is not None else self._rows)

    def _show_buttons(self) -> None:
        for button in (self.approve, self.back):
            button.setEnabled(bool(self._rows))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow head leaves to the menus what they have as well."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [self.approve, self.back]
        if self._can_work:
            show_what_fits(self.head, self.head_width, buttons)
        else:
            for button in buttons:
                button.hide()

    def _columns(self) -> tuple[Column[ApprovalRow], ...]:
        return (
            Column("run", self.tr("Run"), lambda row: Cell(row.run), 80, yields=True),
            Column("to", self.tr("To"), lambda row: Cell(row.to), 110, 2),
            Column("what", self.tr("What"), lambda row: Cell(row.what), 110, 2),
            Column("amount", self.tr("Amount"), self._amount, 96, align=Align.RIGHT),
            Column("state", self.tr("State"), self._state, 190),
            Column("why", self.tr("Why"), lambda row: Cell(row.why, tone=Tone.MUTED), 150, 3),
            Column("by", self.tr("Prepared by"), lambda row: Cell(row.by, tone=Tone.MUTED), 130, 2),
            Column("recorded", self.tr("Prepared"), lambda row: Cell(row.recorded), 120, yields=True),
        )

    def _amount(self, row: ApprovalRow) -> Cell:
        return Cell(self._formats.money(row.amount), copied=self._formats.plain_number(row.amount))

    def _state(self, row: ApprovalRow) -> Cell:
        if row.is_own:
            return Cell(self.tr("Waits for somebody else"), chip=Tint.INFO)
        return Cell(self.tr("Waits for you"), chip=Tint.WARN)

    def _fetch(self, ids: Sequence[int]) -> Sequence[ApprovalRow]:
        return [self._rows[number] for number in ids]

    @Slot(object, QPoint)
    def _on_view_menu_asked(self, _row: ApprovalRow, place: QPoint) -> None:
        menu = QMenu(self)
        # Those it was opened over: by the time of the choice others may be picked, or none, which means all.
        ids = tuple(row.id for row in self._chosen())
        menu.addAction(self.tr("Approve…"), lambda: self.review_asked.emit(ids))
        if self._can_work:
            menu.addAction(self.tr("Send back…"), lambda: self.send_back_asked.emit(ids))
            own = tuple(row.id for row in self._chosen() if row.is_own)
            if own:
                menu.addAction(self.tr("Cancel"), lambda: self.cancel_asked.emit(own))
        add_copying(menu, self.view)
        menu.popup(place)

    @Slot(object)
    def _on_view_opened(self, row: ApprovalRow) -> None:
        self.review_asked.emit((row.id,))

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._rows:
            self.send_back_asked.emit(tuple(row.id for row in self._chosen()))
