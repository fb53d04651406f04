"""The suppliers with what is open with each; choosing one narrows the bills."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from bookkeeper.books import (
    ListAnswer,
    SummaryAnswer,
    SupplierQuery,
    SupplierRow,
    SupplierSort,
    SupplierSummary,
)
from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label, Panel

if TYPE_CHECKING:
    from bookkeeper.books import Reader

#: Stands for all suppliers; no row of the copy has this id.
ALL_ROW = -1


class SuppliersPane(Panel):
    """Suppliers as a list that begins with "All suppliers".

    Signals:
        asked: `SupplierQuery` to be answered with `show_list` and `show_summary`.
        supplier_chosen: `SupplierRow`, or None for all.
        ordered: another order was chosen.
        typed: text typed at the list, meant for the search field.
        trouble: `BookkeeperError`: rows cannot be read.
    """

    asked = Signal(object)
    supplier_chosen = Signal(object)
    ordered = Signal()
    typed = Signal(str)
    trouble = Signal(object)

    def __init__(self, formats: Formats, today: Callable[[], date]) -> None:
        super().__init__(QCoreApplication.translate("SuppliersPane", "Suppliers"))
        self._formats = formats
        self._today = today
        self._reader: Reader | None = None
        self._base_currency: str | None = None
        self._query = SupplierQuery(today(), sort=SupplierSort.BALANCE, descending=True)
        self._asked: SupplierQuery | None = None
        self._summary = SupplierSummary()
        self._count = Label("", "muted")
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        self._sorting = self._make_sorting()
        self.head.addWidget(self._sorting)
        self.model = RowListModel(self._columns(), self._fetch, Picking(many=False), self)
        self.view = TableView(self.model, self.tr("Suppliers"), header=False)
        self.view.set_empty_text(self.tr("No suppliers"), self.tr("They appear here after a refresh."))
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.picked.connect(self._on_view_picked)
        self.view.typed.connect(self.typed)
        self.model.failed.connect(self.trouble)

    @property
    def query(self) -> SupplierQuery:
        """What is asked for at present."""
        return self._query

    @property
    def currencies(self) -> list[str]:
        """Those that something is open in, the company's own first."""
        return [amount.currency for amount in self._summary.totals.base_first(self._base_currency or "")]

    def all_suppliers(self) -> SupplierRow:
        """The line that all of them have together."""
        summary = self._summary
        totals, overdue = tuple(summary.totals.values()), tuple(summary.overdue.values())
        name = self.tr("All suppliers")
        return SupplierRow(ALL_ROW, "", name, True, totals, overdue, summary.bill_count)

    def order_by(self, sort: str, descending: bool) -> None:
        """Order by this; an order it does not know is the one it begins with."""
        known = sort in set(SupplierSort)
        wanted = SupplierSort(sort) if known else SupplierSort.BALANCE
        self._query = replace(self._query, sort=wanted, descending=descending if known else True)
        for action in self._orders.actions():
            if action.data()[0] == wanted:
                action.setChecked(True)
                self._name_order(action.text())
        self.ask()

    def show_books(self, reader: Reader | None, base_currency: str | None = None) -> None:
        """Read rows from this copy, in the window's thread; None for no company. Nothing is asked yet."""
        self._reader = reader
        self._base_currency = base_currency
        # Answers still on their way belong to the copy before.
        self._asked = None
        self._count.set_text("")
        self._summary = SupplierSummary()
        self.view.pick_none()
        self.model.set_ids(())

    def ask(self) -> None:
        """Ask anew, e.g. because the copy has changed."""
        self._query = replace(self._query, today=self._today())
        if self._reader is not None:
            self._asked = self._query
            self.asked.emit(self._query)

    def choose_all(self) -> None:
        """Widen to all suppliers."""
        self.choose(ALL_ROW)

    def choose(self, row_id: int) -> None:
        """Narrow to one supplier, by its row's id, if it is on the list."""
        if self.view.go_to(row_id):
            self.model.picking.only(row_id)
            self._on_view_picked()
            self.model.repaint()

    def show_list(self, answer: ListAnswer) -> None:
        """Show the answer to the newest question, keeping the choice if it is still there."""
        if answer.query is not self._asked:
            return
        self.view.set_ids(array("q", [ALL_ROW]) + answer.ids)
        picked = self.model.picking.ids
        if not any(self.model.position_of(row) is not None for row in picked):
            self.model.picking.only(ALL_ROW)
            if picked:
                self._on_view_picked()

    def show_summary(self, answer: SummaryAnswer) -> None:
        """Show how many there are and what they come to."""
        if answer.query is self._asked and isinstance(answer.summary, SupplierSummary):
            self._summary = answer.summary
            self._count.set_text(self._formats.count(answer.summary.count))
            self.model.reread()

    def _columns(self) -> tuple[Column[SupplierRow], ...]:
        return (
            Column("name", self.tr("Supplier"), self._name, 110, 1),
            Column(
                "balance",
                self.tr("Open"),
                self._balance,
                138,
                align=Align.RIGHT,
                value=lambda row: row.balances[0] if len(row.balances) == 1 else self._all_of(row),
                whole=self._all_of,
            ),
            Column(
                "currency",
                self.tr("Currency"),
                lambda row: Cell(", ".join(amount.currency for amount in self._ordered(row))),
                is_shown=False,
            ),
        )

    def _name(self, row: SupplierRow) -> Cell:
        is_all = row.row == ALL_ROW
        tips = [] if row.is_active else [self.tr("Archived in the accounting software.")]
        count = self._formats.count(row.bill_count)
        tips.append(
            self.tr("1 open bill.") if row.bill_count == 1 else self.tr("{n} open bills.").format(n=count)
        )
        overdue = self.tr("{amounts} overdue").format(amounts=self._formats.monies(row.overdue))
        return Cell(
            row.name,
            tone=Tone.STRONG if is_all else Tone.NORMAL,
            tip=" ".join(tips),
            dot=overdue if row.overdue and not is_all else None,
        )

    def _balance(self, row: SupplierRow) -> Cell:
        if not row.balances:
            return Cell("–", tone=Tone.MUTED, spoken=self.tr("nothing open"), copied="0")
        # The others are in the tool tip, never added to the first.
        ordered = self._ordered(row)
        text = self._formats.money(ordered[0])
        more = len(ordered) - 1
        return Cell(
            f"{text} +{more}" if more else text,
            tone=Tone.STRONG if row.row == ALL_ROW else Tone.NORMAL,
            tip=self._formats.monies(ordered, "\n") if more else None,
            spoken=self._formats.monies(ordered, ", "),
            copied=self._formats.monies(ordered) if more else self._formats.plain_number(ordered[0]),
        )

    def _ordered(self, row: SupplierRow) -> list[Money]:
        """What is open with it, the company's own currency first."""
        return sorted(row.balances, key=lambda amount: amount.currency != self._base_currency)

    def _all_of(self, row: SupplierRow) -> str:
        return self._formats.monies(self._ordered(row))

    def _fetch(self, ids: Sequence[int]) -> Sequence[SupplierRow]:
        if self._reader is None:
            return ()
        rows: list[SupplierRow] = []
        if ids and ids[0] == ALL_ROW:
            rows.append(self.all_suppliers())
            ids = ids[1:]
        return rows + self._reader.supplier_rows(ids, self._today())

    def _make_sorting(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("part", "quiet")
        menu = QMenu(button)
        self._orders = group = QActionGroup(menu)
        for sort, words, descending in (
            (SupplierSort.BALANCE, self.tr("Balance"), True),
            (SupplierSort.OVERDUE, self.tr("Overdue"), True),
            (SupplierSort.BILLS, self.tr("Number of bills"), True),
            (SupplierSort.NAME, self.tr("Name"), False),
        ):
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(sort is self._query.sort)
            action.setData((sort, descending))
            menu.addAction(action)
        group.triggered.connect(self._on_sort_chosen)
        button.setMenu(menu)
        button.setText(self.tr("Balance") + " ▾")
        button.setAccessibleName(self.tr("Order of the suppliers: {order}").format(order=self.tr("Balance")))
        return button

    @Slot(QAction)
    def _on_sort_chosen(self, action: QAction) -> None:
        sort, descending = action.data()
        self._query = replace(self._query, sort=SupplierSort(sort), descending=descending)
        self._name_order(action.text())
        self.ask()
        self.ordered.emit()

    def _name_order(self, words: str) -> None:
        self._sorting.setText(f"{words} ▾")
        self._sorting.setAccessibleName(self.tr("Order of the suppliers: {order}").format(order=words))

    @Slot()
    def _on_view_picked(self) -> None:
        for row_id in self.model.picking.ids:
            position = self.model.position_of(row_id)
            row = None if position is None or row_id == ALL_ROW else self.model.row_at(position)
            self.supplier_chosen.emit(row)
