"""The bills on offer: found, ordered and ticked here; every fact of a tick is the draft's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import BillQuery, BillRow, BillSort, BillSummary, Due, ListAnswer, Reader, SummaryAnswer
from bookkeeper.ui.builder.rows import TO_PAY, Facts, TickedRows, columns, credit_on
from bookkeeper.ui.builder.ticking import Ticking
from bookkeeper.ui.lists import Edit, RowListModel, TableView
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.parts.keycaps import SearchField
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import Tint

#: In pixels.
_LEAST, _LEAST_HEIGHT = 480, 150
_NARROW_SEARCH, _WIDE_SEARCH = 100, 220


class BillsPanel(Panel):
    """A list of open bills with a box to tick on each.

    Signals:
        edited: The draft has changed.
    """

    edited = Signal()

    def __init__(self, facts: Facts, misread: dict[str, str], open_reader: Callable[[], Reader]) -> None:
        super().__init__(self.tr("Bills"))
        self._reader = open_reader()
        self.ticking = Ticking(facts.draft, self._reader, facts.reserved, self)
        self.ticking.moved.connect(self.edited)
        self.ticking.ended.connect(self.edited)
        self._facts = facts = replace(facts, is_waiting=self.ticking.holds)
        self.draft = facts.draft
        self._misread = misread
        self._lists = ListReader(open_reader, "builder", self)
        self._lists.listed.connect(self._on_lists_listed)
        self._lists.summed.connect(self._on_lists_summed)
        self._query = BillQuery(facts.today)
        self._ticked_next: BillQuery | None = None
        self._bill_of: dict[int, str] = {}
        ticked = TickedRows(facts, self._bill_of)
        self.model: RowListModel[BillRow] = RowListModel(columns(facts), self._fetch, ticked, self)
        self.model.checked.connect(self._on_model_checked)
        self.model.edited.connect(self._on_model_edited)
        self.table = TableView(self.model, self.tr("Bills to pay"))
        self.table.header.show_sort(BillSort.DUE, False)
        self.table.sort_asked.connect(self._on_table_sort_asked)
        self.table.set_empty_text(self.tr("No bills here"), self.tr("Clear the search or the filter."))
        self._build_head()
        self.body.addWidget(self.table)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)

    def _build_head(self) -> None:
        self.count = Label("", "muted")
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self._due = {
            Due.OVERDUE: ChipButton(self.tr("Overdue"), Tint.BAD),
            Due.THIS_WEEK: ChipButton(self.tr("Due this week"), Tint.INFO),
        }
        for chip in self._due.values():
            chip.clicked.connect(self._on_chip_clicked)
            self.head.addWidget(chip)
        self.due_by = ChipButton("", Tint.WARN)
        self.due_by.setToolTip(self.tr("Show all bills again"))
        self.due_by.clicked.connect(self._on_due_by_clicked)
        self.due_by.hide()
        self.head.addWidget(self.due_by)
        self.tick_shown = QPushButton(self.tr("Tick all shown"))
        self.tick_shown.setProperty("part", "quiet")
        self.tick_shown.setAutoDefault(False)
        self.tick_shown.clicked.connect(self.tick_all_shown)
        self.untick = QPushButton(self.tr("Untick all"))
        self.untick.setProperty("part", "quiet")
        self.untick.setAutoDefault(False)
        self.untick.clicked.connect(self.untick_all)
        self.head.addWidget(self.tick_shown)
        self.head.addWidget(self.untick)
        self.search = SearchField(self.tr("Find …"), self.tr("Ctrl F"))
        self.search.setProperty("part", "small")
        self.search.setFixedHeight(26)
        self.search.setMinimumWidth(_NARROW_SEARCH)
        self.search.setMaximumWidth(_WIDE_SEARCH)
        self.search.textChanged.connect(self._on_search_changed)
        self.head.addWidget(self.search, 10)
        self.setMinimumSize(_LEAST, _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow panel leaves to the keyboard what the keyboard can do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        show_what_fits(self.head, self.head_width, [*self._due.values(), self.tick_shown, self.untick])

    def begin(self) -> None:
        """Read the list."""
        self._lists.ask(self._query)

    def end(self) -> None:
        """Let go of the copy and end the reading thread, once all is ticked. May be called again."""
        self.ticking.finish()
        self._lists.end()
        self._reader.close()

    def show_draft(self) -> None:
        """Show the draft's ticks and amounts."""
        self.model.repaint()
        self.untick.setEnabled(not self.draft.selection.is_empty or self.ticking.is_busy)
        self._show_count()

    def tick_due_by(self, day: date) -> None:
        """Show the bills due until a day, itself included, and tick them all as soon as they are listed."""
        self._ticked_next = replace(self._query, due=Due.RANGE, due_from=None, due_to=day)
        self._ask(self._ticked_next)

    def look_for(self, text: str) -> None:
        """Show what a search finds, and go to the list."""
        self.search.setText(text)
        self.table.setFocus()

    def forget_misread(self) -> None:
        """Amounts have been put back: keep only the complaints about those that are still missing."""
        for bill_id in list(self._misread):
            ticked = self.draft.get(bill_id)
            if ticked is None or ticked.amount is not None:
                del self._misread[bill_id]

    def show_row(self, bill_id: str) -> None:
        """Go to a bill's row, if it is on the list."""
        row_id = self._reader.bill_row_id(bill_id)
        if row_id is not None and self.table.go_to(row_id):
            self.table.setFocus()

    def _fetch(self, ids: Sequence[int]) -> Sequence[BillRow]:
        rows = self._reader.bill_rows(ids)
        self._bill_of.update((row.row, row.id) for row in rows)
        return rows

    def _show_count(self) -> None:
        formats = self._facts.formats
        if self.ticking.is_busy:
            left = formats.count(self.ticking.left)
            words = self.tr("{0} ticked, {1} to go…").format(formats.count(len(self.draft)), left)
        else:
            shown = formats.count(len(self.model.ids))
            words = self.tr("{0} of {1} ticked").format(formats.count(len(self.draft)), shown)
        # Figures are all of one width: words as long as those before take as much room.
        is_as_long = len(words) == len(self.count.whole_text)
        self.count.set_text(words)
        if not is_as_long:
            self._fit()

    def _ask(self, query: BillQuery) -> None:
        self._query = query
        if query is not self._ticked_next:
            self._ticked_next = None
        for due, chip in self._due.items():
            chip.setChecked(query.due is due)
        self.due_by.setVisible(query.due is Due.RANGE)
        self.due_by.setChecked(query.due is Due.RANGE)
        if query.due_to is not None:
            self.due_by.setText(self.tr("Due by {0}").format(self._facts.formats.day(query.due_to)))
            self.due_by.updateGeometry()
        self._lists.ask(query)

    @Slot(object)
    def _on_lists_listed(self, answer: ListAnswer) -> None:
        self.table.set_ids(answer.ids)
        if answer.ids and self.table.hasFocus() and self.table.current_id() is None:
            # Space must tick something at once.
            self.table.go_to(answer.ids[0])
        if answer.query is self._ticked_next:
            self._ticked_next = None
            self.tick_all_shown()
        self._show_count()

    @Slot(object)
    def _on_lists_summed(self, answer: SummaryAnswer) -> None:
        if isinstance(answer.summary, BillSummary):
            for due, words in ((Due.OVERDUE, self.tr("Overdue")), (Due.THIS_WEEK, self.tr("Due this week"))):
                count = answer.summary.due_counts.get(due, 0)
                self._due[due].setText(f"{words} {self._facts.formats.count(count)}")
                self._due[due].updateGeometry()
            self._fit()

    @Slot(object, bool)
    def _on_table_sort_asked(self, sort: BillSort, descending: bool) -> None:
        self.table.header.show_sort(sort, descending)
        self._ask(replace(self._query, sort=sort, descending=descending))

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        self._ask(replace(self._query, text=text))

    @Slot()
    def _on_chip_clicked(self) -> None:
        pressed = self.sender()
        due = next(due for due, chip in self._due.items() if chip is pressed)
        self._ask(replace(self._query, due=Due.ALL if due is self._query.due else due, due_to=None))

    @Slot()
    def _on_due_by_clicked(self) -> None:
        self._ask(replace(self._query, due=Due.ALL, due_to=None))

    @Slot(object)
    def _on_model_checked(self, row_id: int) -> None:
        (bill_id,) = self._reader.bill_ids([row_id])
        self._misread.pop(bill_id, None)
        if self.ticking.holds(row_id) or self.draft.is_ticked(bill_id):
            self.ticking.leave_out(row_id)
            self.draft.untick(bill_id)
        elif (bill := self._reader.bill(bill_id)) is not None:
            self.draft.tick(bill)
        self.edited.emit()

    @Slot(object)
    def _on_model_edited(self, edit: Edit) -> None:
        (bill_id,) = self._reader.bill_ids([edit.row_id])
        bill = self._reader.bill(bill_id)
        if edit.key != TO_PAY or bill is None:
            return
        self._misread.pop(bill_id, None)
        self.ticking.leave_out(edit.row_id)
        try:
            amount = parse_amount(edit.text, bill.currency, self._facts.formats.locale).decimal
        except ValueError as error:
            # The row says so and nothing can be recorded: it must never be taken for the amount before.
            self._misread[bill_id] = str(error)
            amount = None
        if not self.draft.is_ticked(bill_id):
            self.draft.tick(bill)
        # What is typed is the money; the bill is settled by it and the credit that goes to it.
        credit = credit_on(self.draft, bill_id).decimal
        self.draft.set_amount(bill_id, amount + credit if amount is not None else None)
        self.edited.emit()

    def tick_rows(self, rows: Sequence[int]) -> None:
        """Tick the bills with these row ids: shown as ticked at once, and on the draft a little later."""
        self.ticking.tick_rows(rows)
        self.edited.emit()

    @Slot()
    def tick_all_shown(self) -> None:
        """Tick every bill on the list that can be."""
        self.tick_rows(self.model.ids)

    @Slot()
    def untick_all(self) -> None:
        """Take everything off the draft, bills, credit and money on account."""
        self._misread.clear()
        self.ticking.stop()
        self.draft.clear()
        self.edited.emit()
