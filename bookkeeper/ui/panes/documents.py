"""A list of documents that the books keep beside bills: credit notes, or payments. One pane for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QShowEvent

from bookkeeper.books import (
    BookPaymentRow,
    CreditNoteQuery,
    CreditNoteRow,
    DocumentSummary,
    ListAnswer,
    PaymentQuery,
    SummaryAnswer,
)
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Column, Picking, RowListModel, TableView
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import Tint

if TYPE_CHECKING:
    from bookkeeper.books import Reader

DocumentQuery = CreditNoteQuery | PaymentQuery
DocumentRow = CreditNoteRow | BookPaymentRow


@dataclass(frozen=True, slots=True)
class DocumentShape:
    """What makes a list of documents one of its kind.

    Attributes:
        query: What is asked for at first.
        fetch: Reads rows by id.
        narrow: Name of the query's field that leaves out what is over and done with.
        every: Words of the chip that shows that, too.
        totals: Words around what the list comes to, empty where that tells nothing.
        empty: Title and text of an empty list.
    """

    title: str
    query: DocumentQuery
    columns: Sequence[Column[Any]]
    fetch: Callable[[Reader, Sequence[int]], Sequence[DocumentRow]]
    narrow: str
    every: str
    totals: str
    empty: tuple[str, str]


class DocumentsPane(Panel):
    """Documents as a list. It asks only while it is in sight; what it missed it asks for when it comes back.

    Signals:
        asked: the query, to be answered with `show_list` and `show_summary`.
        gone_to: the row the keyboard is on, or None.
        opened: the row that was double-clicked or entered.
        menu_asked: (row, global position).
        typed: text typed at the list, meant for the search field.
        trouble: `BookkeeperError`: rows cannot be read.
    """

    asked = Signal(object)
    gone_to = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    typed = Signal(str)
    trouble = Signal(object)

    def __init__(self, shape: DocumentShape, formats: Formats) -> None:
        super().__init__(shape.title)
        self._shape = shape
        self._formats = formats
        self._reader: Reader | None = None
        self._query: DocumentQuery = shape.query
        self._asked: DocumentQuery | None = None
        self._is_stale = True
        self._base_currency = ""
        self._missing = ""
        self._narrowed_to = ""
        self._why_missing = ""
        self.count = Label("", "muted", elide=True)
        self.head.addWidget(self.count, 1)
        self.every = ChipButton(shape.every, Tint.NEUTRAL)
        self.every.clicked.connect(self._on_every_clicked)
        self.head.addWidget(self.every)
        self.model: RowListModel[DocumentRow] = RowListModel(
            shape.columns, self._fetch, Picking(many=False), parent=self
        )
        self.view = TableView(self.model, shape.title)
        self.view.header.show_sort(shape.query.sort, shape.query.descending)
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.sort_asked.connect(self._on_view_sort_asked)
        self.view.gone_to.connect(self.gone_to)
        self.view.opened.connect(self.opened)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.typed.connect(self.typed)
        self.model.failed.connect(self.trouble)
        self._show_emptiness()

    @property
    def query(self) -> DocumentQuery:
        """What is asked for at present."""
        return self._query

    @property
    def filter_words(self) -> str:
        """What is shown, in words; empty for what is shown at first."""
        query = self._query
        parts = [f"“{query.text.strip()}”" if query.text.strip() else "", self._narrowed_to]
        parts.append("" if getattr(query, self._shape.narrow) else self._shape.every)
        return " · ".join(part for part in parts if part)

    def show_books(self, reader: Reader | None, base_currency: str | None = None) -> None:
        """Read rows from this copy, in the window's thread; None for no company. Nothing is asked yet."""
        self._reader = reader
        self._base_currency = base_currency or ""
        self._asked = None
        self._query = replace(self._query, supplier_id=None)
        self._narrowed_to = ""
        self.view.pick_none()
        self.model.set_ids(())
        self.count.set_text("")
        self._show_emptiness()

    def explain(self, why_missing: str) -> None:
        """Say in the empty list why it could not be read; empty text where it could."""
        self._why_missing = why_missing
        self._show_emptiness()

    def ask(self) -> None:
        """Ask anew, e.g. because the copy has changed; while out of sight, later."""
        self._is_stale = True
        if self._reader is not None and self.isVisible():
            self._is_stale = False
            self._asked = self._query
            self.asked.emit(self._query)

    def set_missing(self, why: str) -> None:
        """Say in an empty list why there is nothing, in place of the usual words; empty for no reason."""
        self._missing = why
        self._show_emptiness()

    def search(self, text: str) -> None:
        """Narrow to what a search finds."""
        self._change(text=text)

    def narrow_to(self, supplier_id: str | None, name: str = "") -> None:
        """Narrow to one supplier, or to none."""
        self._narrowed_to = name if supplier_id is not None else ""
        self._change(supplier_id=supplier_id)

    def order_by(self, sort: str, descending: bool) -> None:
        """Order by this; an order it does not know is the one it begins with."""
        first = self._shape.query
        known = {one.value: one for one in type(first.sort)}
        falls = descending if sort in known else first.descending
        self._change(sort=known.get(sort, first.sort), descending=falls)

    def show_list(self, answer: ListAnswer) -> None:
        """Show the answer to the newest question."""
        if answer.query is self._asked:
            self.view.set_ids(answer.ids)
            self._show_emptiness()

    def show_summary(self, answer: SummaryAnswer) -> None:
        """Show count and totals of the newest question."""
        summary = answer.summary
        if answer.query is self._asked and isinstance(summary, DocumentSummary):
            parts = [self._formats.count(summary.count)]
            if self._shape.totals and not summary.totals.is_empty:
                totals = summary.totals.base_first(self._base_currency)
                parts.append(self._shape.totals.format(self._formats.monies(totals)))
            if self._narrowed_to:
                parts.append(self._narrowed_to)
            self.count.set_text(", ".join(parts))

    def showEvent(self, event: QShowEvent) -> None:
        """Come into sight: ask for what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.ask()

    def _fetch(self, ids: Sequence[int]) -> Sequence[DocumentRow]:
        return () if self._reader is None else self._shape.fetch(self._reader, ids)

    def _change(self, **changes: Any) -> None:
        self._query = replace(self._query, **changes)
        self.view.header.show_sort(self._query.sort, self._query.descending)
        self.every.setChecked(not getattr(self._query, self._shape.narrow))
        self.ask()

    def _show_emptiness(self) -> None:
        if self._reader is None:
            title, text = self.tr("No company is open"), self.tr("Connect one, or try the practice company.")
        elif self._query.text:
            title = self.tr("Nothing found for “{text}”").format(text=self._query.text)
            text = self.tr("Press Esc to see everything.")
        elif self._query.supplier_id is not None:
            title = self.tr("Nothing with this supplier")
            text = self.tr("Choose All suppliers to see the rest.")
        elif self._why_missing:
            title, text = self.tr("These cannot be shown"), self._why_missing
        else:
            title, text = self._shape.empty[0], self._missing or self._shape.empty[1]
        self.view.set_empty_text(title, text)

    @Slot()
    def _on_every_clicked(self) -> None:
        self._change(**{self._shape.narrow: not self.every.isChecked()})

    @Slot(object, bool)
    def _on_view_sort_asked(self, sort: object, descending: bool) -> None:
        self._change(sort=sort, descending=descending)
