"""The open bills: search, filters and order as one query, picks and totals by currency."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton

from bookkeeper.books import (
    BillQuery,
    BillRow,
    BillSort,
    BillSummary,
    Chosen,
    Due,
    ListAnswer,
    SummaryAnswer,
)
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import RowListModel, TableView
from bookkeeper.ui.panes.bill_columns import bill_columns
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import Tint

if TYPE_CHECKING:
    from bookkeeper.books import Reader


class BillsPane(Panel):
    """Bills as a list, with the filters as chips.

    Signals:
        asked: `BillQuery` to be answered with `show_list` and `show_summary`.
        totals_asked: `Chosen` to be answered with `show_chosen`.
        summed: `BillSummary` of what is shown.
        chosen_summed: `BillSummary` of what is picked.
        bill_gone_to: `BillRow` the keyboard is on, or None.
        bill_opened: `BillRow` that was double-clicked or entered.
        menu_asked: (`BillRow`, global position).
        narrowed: other bills are shown than by the overview's figure.
        propose_asked: a run is to be proposed.
        typed: text typed at the list, meant for the search field.
        trouble: `BookkeeperError`: rows cannot be read.
        listed: what was asked for is shown.
    """

    asked = Signal(object)
    totals_asked = Signal(object)
    summed = Signal(object)
    chosen_summed = Signal(object)
    bill_gone_to = Signal(object)
    bill_opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    propose_asked = Signal()
    narrowed = Signal()
    typed = Signal(str)
    trouble = Signal(object)
    listed = Signal()

    def __init__(self, formats: Formats, today: Callable[[], date]) -> None:
        super().__init__(QCoreApplication.translate("BillsPane", "Open bills"))
        self._formats = formats
        self._today = today
        self._reader: Reader | None = None
        self._in_payment: Mapping[str, str] = {}
        self._query = BillQuery(today())
        self._asked: BillQuery | None = None
        self._chosen = Chosen(())
        self._narrowed_to = self._range_words = ""
        self._wanted: int | None = None
        self._count = Label("", "muted")
        self._supplier = Label("", "muted", elide=True)
        self.head.addWidget(self._count)
        self.beside_title = self._count
        self.head.addWidget(self._supplier, 1)
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(False)
        self._chip_group.buttonClicked.connect(self._on_chip_clicked)
        self.range_chip = self._make_range_chip()
        self._chips = self._make_chips()
        self.propose = QPushButton(self.tr("Propose…"))
        self.propose.setProperty("part", "small")
        self.propose.setToolTip(self.tr("Propose a run: what to pay now within the cash (Ctrl+Shift+P)"))
        self.propose.clicked.connect(self.propose_asked)
        self.head.addWidget(self.propose)
        columns = bill_columns(formats, today, self.in_payment)
        self.model = RowListModel(columns, self._fetch, parent=self)
        self.view = TableView(self.model, self.tr("Open bills"))
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._connect()
        self._show_emptiness()

    @property
    def query(self) -> BillQuery:
        """What is asked for at present."""
        return self._query

    @property
    def narrowed_to(self) -> str:
        """The name of the supplier it is narrowed to, empty for none."""
        return self._narrowed_to

    def show_books(self, reader: Reader | None) -> None:
        """Read rows from this copy, in the window's thread; None for no company. Nothing is asked yet."""
        self._reader = reader
        # Answers still on their way belong to the copy before.
        self._asked = None
        self.view.pick_none()
        self._query = replace(self._query, supplier_id=None)
        self._narrowed_to = ""
        self.model.set_ids(())
        self._show_counts(None)
        self._show_emptiness()

    def ask(self) -> None:
        """Ask anew, e.g. because the copy has changed."""
        self._change()
        if self.model.picking:
            self._on_view_picked()

    def search(self, text: str) -> None:
        """Narrow to what a search finds."""
        self._change(text=text)

    def narrow_to(self, supplier_id: str | None, name: str = "") -> None:
        """Narrow to one supplier, or to none."""
        self._narrowed_to = name if supplier_id is not None else ""
        self._change(supplier_id=supplier_id)

    def go_to(self, row: BillRow) -> None:
        """Show a bill, without any filter that hides it: on the list while it is open, its details always."""
        self._wanted = row.row
        self._change(text="", supplier_id=None, due=Due.ALL)
        self.view.setFocus()
        self.bill_gone_to.emit(row)

    def filter_due(self, due: Due) -> None:
        """Show only what falls due then, beside the other filters; `Due.ALL` whenever, in any currency."""
        currency = None if due is Due.ALL else self._query.currency
        self._change(due=due, due_from=None, due_to=None, currency=currency)
        self.narrowed.emit()

    def filter_range(self, first: date | None, last: date | None, currency: str | None, words: str) -> None:
        """Show only what falls due between these days, both included; `words` say it on the chip."""
        self._range_words = words
        self._change(due=Due.RANGE, due_from=first, due_to=last, currency=currency)

    def filter_currency(self, currency: str | None) -> None:
        """Show one currency only, or all, beside the other filters."""
        self._change(currency=currency)
        self.narrowed.emit()

    def show_all(self, currency: str | None = None) -> None:
        """Show bills whenever they fall due, in one currency or in all."""
        self._change(due=Due.ALL, due_from=None, due_to=None, currency=currency)

    def use(self, query: BillQuery, supplier_name: str, range_words: str) -> None:
        """Ask exactly this from now on."""
        self._narrowed_to, self._range_words = supplier_name, range_words
        wanted = {one.name: getattr(query, one.name) for one in fields(query) if one.name != "today"}
        self._change(**wanted)
        self.narrowed.emit()

    def order_by(self, sort: str, descending: bool) -> None:
        """Order by this; an order it does not know is the one it begins with."""
        known = sort in set(BillSort)
        self._change(sort=BillSort(sort) if known else BillSort.DUE, descending=known and descending)

    def set_in_payment(self, in_payment: Mapping[str, str]) -> None:
        """Mark bills, by id, as on a payment in this state, in words."""
        self._in_payment = dict(in_payment)
        self.model.repaint()

    def in_payment(self, bill_id: str) -> str | None:
        """The state, in words, of the payment a bill is on."""
        return self._in_payment.get(bill_id)

    def picked_rows(self) -> list[int]:
        """Row ids of the picked bills, in the order of the list; those no longer on it at the end."""
        if not self.model.picking:
            return []
        picked = self.model.picking.ids
        listed = [row for row in self.model.ids if row in picked]
        return [*listed, *sorted(picked.difference(listed))]

    def show_list(self, answer: ListAnswer) -> None:
        """Show the answer to the newest question."""
        if answer.query is not self._asked:
            return
        self.view.set_ids(answer.ids)
        if self._wanted is not None and self.view.go_to(self._wanted):
            self.model.picking.only(self._wanted)
            self._on_view_picked()
        self._wanted = None
        self._show_emptiness()
        self.listed.emit()

    def show_summary(self, answer: SummaryAnswer) -> None:
        """Show count and totals of the newest question."""
        if answer.query is self._asked and isinstance(answer.summary, BillSummary):
            self._show_counts(answer.summary)
            self.summed.emit(answer.summary)

    def show_chosen(self, answer: SummaryAnswer) -> None:
        """Tell what the picked bills come to, unless others are picked by now."""
        if answer.query is self._chosen and isinstance(answer.summary, BillSummary):
            self.chosen_summed.emit(answer.summary)

    def _show_counts(self, summary: BillSummary | None) -> None:
        self._count.set_text("" if summary is None else self._formats.count(summary.count))
        for due, (chip, name) in self._chips.items():
            count = "" if summary is None else f" {self._formats.count(summary.due_counts[due])}"
            chip.setText(f"{name}{count}")
            chip.setEnabled(self._reader is not None)
            chip.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow head keeps the filters that are in force; the menus have them all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        chips = sorted((chip for chip, _ in self._chips.values()), key=lambda chip: not chip.isChecked())
        show_what_fits(self.head, self.head_width, [*chips[:2], self.propose, *chips[2:]])

    def _make_chips(self) -> dict[Due, tuple[ChipButton, str]]:
        chips = {}
        for due, name, tint in (
            (Due.OVERDUE, self.tr("Overdue"), Tint.BAD),
            (Due.THIS_WEEK, self.tr("Due this week"), Tint.INFO),
            (Due.LATER, self.tr("Later"), Tint.NEUTRAL),
        ):
            chip = ChipButton(name, tint)
            chip.setToolTip(self.tr("Show only these bills"))
            self._chip_group.addButton(chip)
            self.head.addWidget(chip)
            chips[due] = (chip, name)
        return chips

    def _make_range_chip(self) -> ChipButton:
        chip = ChipButton("", Tint.INFO)
        chip.setToolTip(self.tr("Show all bills again"))
        chip.clicked.connect(self._on_range_clicked)
        chip.hide()
        self.head.addWidget(chip)
        return chip

    def _connect(self) -> None:
        self.view.sort_asked.connect(self._on_view_sort_asked)
        self.view.picked.connect(self._on_view_picked)
        self.view.gone_to.connect(self.bill_gone_to)
        self.view.opened.connect(self.bill_opened)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.typed.connect(self.typed)
        self.model.failed.connect(self.trouble)

    def _fetch(self, ids: Sequence[int]) -> Sequence[BillRow]:
        return () if self._reader is None else self._reader.bill_rows(ids)

    def _change(self, **changes: object) -> None:
        before = self._query
        self._query = replace(self._query, today=self._today(), **changes)  # type: ignore[arg-type]
        if self._reader is not None and self._query != before:
            self.view.expect()
        for due, (chip, _) in self._chips.items():
            chip.setChecked(due is self._query.due)
        words = [self._range_words] if self._query.due is Due.RANGE else []
        words += [self._query.currency] if self._query.currency is not None else []
        self.range_chip.setText(f"{' '.join(words)} ×")
        self.range_chip.setChecked(True)
        self.range_chip.setVisible(bool(words))
        self.range_chip.updateGeometry()
        self._supplier.set_text(self._narrowed_to)
        self.view.header.show_sort(self._query.sort, self._query.descending)
        if self._reader is not None:
            self._asked = self._query
            self.asked.emit(self._query)

    def _show_emptiness(self) -> None:
        if self._reader is None:
            self.view.set_empty_text(
                self.tr("No company is open"), self.tr("Connect one, or try the practice company.")
            )
        elif self._query.text:
            self.view.set_empty_text(
                self.tr("Nothing found for “{text}”").format(text=self._query.text),
                self.tr("Search for a reference, a supplier or an amount, or press Esc to see everything."),
            )
        elif self._query.due is not Due.ALL or self._query.currency is not None:
            self.view.set_empty_text(
                self.tr("No bills fall due then"), self.tr("Press the chip above again to see all bills.")
            )
        elif self._query.supplier_id is not None:
            self.view.set_empty_text(
                self.tr("Nothing is open with this supplier"),
                self.tr("Choose All suppliers to see the rest."),
            )
        else:
            self.view.set_empty_text(
                self.tr("No open bills"), self.tr("Refresh (F5) reads them from the accounting software.")
            )

    @Slot(QAbstractButton)
    def _on_chip_clicked(self, clicked: QAbstractButton) -> None:
        due = next(due for due, (chip, _) in self._chips.items() if chip is clicked)
        self.filter_due(Due.ALL if due is self._query.due else due)

    @Slot()
    def _on_range_clicked(self) -> None:
        if self._query.due is Due.RANGE:
            self.filter_due(Due.ALL)
        else:
            self.filter_currency(None)

    @Slot(object, bool)
    def _on_view_sort_asked(self, sort: object, descending: bool) -> None:
        self._change(sort=sort, descending=descending)

    @Slot()
    def _on_view_picked(self) -> None:
        picked = self.model.picking.ids
        self._chosen = Chosen(tuple(picked))
        if picked:
            self.totals_asked.emit(self._chosen)
        else:
            self.chosen_summed.emit(BillSummary())
