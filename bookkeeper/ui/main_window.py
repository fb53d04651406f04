"""The main window: lays out bar, panes and status line, and passes on what the person asks for.

It holds no business logic and knows no service: `app` connects its signals and calls its methods.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from bookkeeper.books import BillRow, BillSummary, SupplierRow
from bookkeeper.ui.desk_columns import DeskColumns
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import TableView, add_copying
from bookkeeper.ui.menus import WORKS, fill_menu_bar
from bookkeeper.ui.panel_stack import PanelStack
from bookkeeper.ui.panes import (
    AccountsPane,
    ApprovalsPane,
    BillsPane,
    DetailsPanel,
    DocumentsPane,
    PaymentsPane,
    RunsPane,
    SuppliersPane,
    TotalsCard,
)
from bookkeeper.ui.panes.document_columns import book_payments_shape, credit_notes_shape
from bookkeeper.ui.parts.message import MessageStrip
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.status_line import StatusLine
from bookkeeper.ui.tokens import GAP
from bookkeeper.ui.top_bar import TopBar

if TYPE_CHECKING:
    from bookkeeper.books import Reader

#: More picked bills than this are not read before the builder is on the screen: it would stall the window.
MANY = 200
#: The place of what waits for approval among the lists of payments.
TO_APPROVE = 3
#: Of the lists in the middle, in sight at once: a window with less room is scrolled.
_BILL_ROWS, _PAYMENT_ROWS = 4, 3


class MainWindow(QMainWindow):
    """The desk.

    The panes are public: what they show comes through their own methods, and their other signals are
    connected directly.

    Signals:
        refresh_asked, cancel_refresh_asked: F5, Esc while refreshing, or the button.
        pay_asked: ids of the picked bills, in the list's order; empty to start without any.
        pay_many_asked: row ids of so many picked bills that they are better ticked a few at a time.
        company_chosen: id of a company. other_company_asked: one that is not listed.
        create_account_asked, payment_methods_asked, recording_asked, connection_asked: from menus and
            buttons.
        making_asked: str: "bill", "credit-note" or "supplier", to be made.
        aged_asked: aged payables by supplier are wanted.
        propose_asked: Ctrl+Shift+P, the button or the menu: a run is to be proposed.
        bill_menu_opening: (QMenu, `BillRow`): more can be put into a bill's menu.
        supplier_menu_opening: (QMenu, `SupplierRow`): the same for a supplier's.
        scheme_chosen: `Scheme`.
        help_asked, keyboard_asked, about_asked, trouble_asked, report_asked: from the Help menu.
        writing_asked: (`TableView`, bool): the list is to be written to a file, or on paper.
        drafts_asked: the half-built drafts are to be listed.
        today_asked: every company's day is to be shown.
        keep_filters_asked, kept_filters_asked: the filters in force are to be kept; those that are, shown.
        palette_asked: Ctrl+K: an action, a supplier or a bill is to be found.
        settings_asked, verify_asked: from the File and Payments menus.
        four_eyes_asked: what needs approval is to be looked at or changed.
        closing: the window is about to close.
    """

    refresh_asked = Signal()
    cancel_refresh_asked = Signal()
    pay_asked = Signal(object)
    pay_many_asked = Signal(object)
    company_chosen = Signal(str)
    other_company_asked = Signal()
    create_account_asked = Signal()
    payment_methods_asked = Signal()
    recording_asked = Signal()
    connection_asked = Signal()
    making_asked = Signal(str)
    propose_asked = Signal()
    aged_asked = Signal()
    bill_menu_opening = Signal(object, object)
    supplier_menu_opening = Signal(object, object)
    scheme_chosen = Signal(object)
    keyboard_asked = Signal()
    keep_filters_asked = Signal()
    kept_filters_asked = Signal()
    today_asked = Signal()
    palette_asked = Signal()
    drafts_asked = Signal()
    writing_asked = Signal(object, bool)
    about_asked = Signal()
    help_asked = Signal()
    report_asked = Signal()
    trouble_asked = Signal()
    settings_asked = Signal()
    verify_asked = Signal()
    four_eyes_asked = Signal()
    closing = Signal()

    def __init__(self, today: Callable[[], date], formats: Formats | None = None) -> None:
        super().__init__()
        self.formats = formats or Formats()
        self._reader: Reader | None = None
        self._pays_next = False
        self._overview: QWidget | None = None
        self.setWindowTitle(self.tr("Bookkeeper"))
        self.bar = TopBar(self.formats)
        self.message = MessageStrip()
        self.suppliers = SuppliersPane(self.formats, today)
        self.bills = BillsPane(self.formats, today)
        self.credit_notes = DocumentsPane(credit_notes_shape(self.formats), self.formats)
        self.payments = PaymentsPane(self.formats)
        self.book_payments = DocumentsPane(book_payments_shape(self.formats), self.formats)
        self.documents = PanelStack([self.bills, self.credit_notes])
        self.runs = RunsPane()
        self.approvals = ApprovalsPane(self.formats)
        self.history = PanelStack([self.payments, self.book_payments, self.runs, self.approvals])
        self.accounts = AccountsPane()
        self.details = DetailsPanel(self.formats, today)
        self.totals = TotalsCard(self.formats)
        self.status = StatusLine(self.formats)
        self._lay_out()
        self.filter_menu = fill_menu_bar(self)
        self._connect()
        self.show_to_approve(0, is_on=False)
        self.show_books(None)
        self.bills.setFocus()

    def show_books(self, reader: Reader | None, base_currency: str | None = None) -> None:
        """Show a company's copy: its reader belongs to the window's thread. None for no company."""
        self._reader = reader
        self.bar.set_can_work(reader is not None)
        self.accounts.create_button.setEnabled(reader is not None)
        self.totals.set_base_currency(base_currency)
        self.bills.show_books(reader)
        self.credit_notes.show_books(reader, base_currency)
        self.book_payments.show_books(reader, base_currency)
        self.suppliers.show_books(reader, base_currency)
        self.status.set_base_currency(base_currency)
        if reader is None:
            self.status.show_nothing()
        self.details.show_bill(None)
        self.on_books_changed()

    @Slot()
    def on_books_changed(self) -> None:
        """The copy has changed: ask for the lists anew, show accounts and the bill in hand as they are."""
        self.accounts.show_accounts(self._reader.bank_accounts() if self._reader else [])
        self.suppliers.ask()
        for pane in (self.bills, self.credit_notes, self.book_payments):
            pane.ask()
        shown = self.details.bill_id
        if self._reader is not None and shown is not None:
            self._show_details(shown)

    def show_to_approve(self, count: int, *, is_on: bool) -> None:
        """Say beside the other lists how many payments wait; nothing where nothing needs approval."""
        title = self.tr("To approve")
        words = self.tr("{0}: {1}").format(title, count) if count else title
        self.history.rename(TO_APPROVE, words, is_offered=is_on or count > 0)

    def put_overview(self, overview: QWidget | None) -> None:
        """Put this above the bills; None takes away what is there."""
        if self._overview is not None:
            self._middle.removeWidget(self._overview)
            self._overview.deleteLater()
        self._overview = overview
        if overview is not None:
            self._middle.insertWidget(0, overview)

    def set_read_only(self) -> None:
        """Offer from now on nothing but to look, search and copy."""
        for action in self.findChildren(QAction):
            if action.property(WORKS):
                action.setEnabled(False)
        for control in (self.bar.refresh, self.bar.pay, self.bar.switcher):
            control.setEnabled(False)
        for button in (self.accounts.create_button, self.bills.propose):
            button.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing else wants it, cancels a refresh."""
        if event.key() == Qt.Key.Key_Escape and self.bar.is_refreshing:
            self.cancel_refresh_asked.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so before the window is gone."""
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        for pane in (self.bills, self.credit_notes):
            pane.view.keep_in_sight(_BILL_ROWS)
        for other in (self.payments, self.book_payments, self.runs, self.approvals):
            other.view.keep_in_sight(_PAYMENT_ROWS)
        middle = _splitter(Qt.Orientation.Vertical, [self.documents, self.history], [470, 182])
        middle.setStretchFactor(0, 1)
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(GAP)
        self._middle.addWidget(middle, 1)
        middle_column = QWidget()
        middle_column.setLayout(self._middle)
        right = _splitter(Qt.Orientation.Vertical, [self.accounts, self.details], [190, 430])
        right.setStretchFactor(1, 1)
        right_column = QWidget()
        column = QVBoxLayout(right_column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(right, 1)
        column.addWidget(self.totals)
        self.columns = DeskColumns(self.suppliers, middle_column, right_column)
        self.columns.setHandleWidth(GAP)
        self.columns.setChildrenCollapsible(False)
        self.columns.setSizes([300, 834, 264])
        inside = QVBoxLayout()
        inside.setContentsMargins(GAP, GAP, GAP, GAP)
        inside.setSpacing(GAP)
        inside.addWidget(self.message)
        inside.addWidget(self.columns, 1)
        ground = QWidget()
        ground.setProperty("part", "ground")
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(Scrolled(inside), 1)
        whole.addWidget(self.status)
        self.setCentralWidget(ground)
        fit_to_screen(self, 1440, 900)

    def _connect(self) -> None:
        self.bar.refresh_asked.connect(self.refresh)
        self.bar.cancel_refresh_asked.connect(self.cancel_refresh_asked)
        self.bar.pay_asked.connect(self.pay)
        self.bar.company_chosen.connect(self.company_chosen)
        self.bar.other_company_asked.connect(self.other_company_asked)
        for pane in (self.bills, self.credit_notes, self.book_payments):
            self.bar.searched.connect(pane.search)
            pane.typed.connect(self._on_list_typed)
        self.bar.search.left.connect(self._on_search_left)
        self.suppliers.supplier_chosen.connect(self._on_supplier_chosen)
        self.suppliers.typed.connect(self._on_list_typed)
        self.suppliers.view.opened.connect(self._on_supplier_opened)
        self.bills.summed.connect(self.status.show_summary)
        self.bills.chosen_summed.connect(self._on_chosen_summed)
        self.bills.bill_gone_to.connect(self._on_bill_gone_to)
        self.bills.bill_opened.connect(self.pay)
        self.bills.listed.connect(self._on_bills_listed)
        self.bills.propose_asked.connect(self.propose)
        self.bills.menu_asked.connect(self._on_bill_menu_asked)
        self.details.menu_asked.connect(self._on_details_menu_asked)
        self.accounts.create_account_asked.connect(self.create_account_asked)

    @Slot()
    def refresh(self) -> None:
        """Ask for a refresh, unless one is running or there is nothing to refresh."""
        if self._reader is not None and not self.bar.is_refreshing:
            self.refresh_asked.emit()

    @Slot()
    def pay(self) -> None:
        """Ask to pay the picked bills, once those that were asked for are there."""
        self._pays_next = self.bills.view.is_expecting
        if self._reader is None or self._pays_next:
            return
        rows = self.bills.picked_rows()
        if len(rows) > MANY:
            self.pay_many_asked.emit(rows)
        else:
            self.pay_asked.emit(self._reader.bill_ids(rows))

    @Slot()
    def _on_bills_listed(self) -> None:
        if self._pays_next:
            self.pay()

    @Slot()
    def approve(self) -> None:
        """Go to what waits for approval, and look at what is picked there."""
        self.history.turn_to(TO_APPROVE)
        self.approvals.review()

    @Slot()
    def propose(self) -> None:
        """Ask for a run to be proposed."""
        if self._reader is not None:
            self.propose_asked.emit()

    def show_only(self, supplier_id: str) -> None:
        """Narrow every list to one supplier, if the copy has it."""
        row_id = self._reader.supplier_row_id(supplier_id) if self._reader is not None else None
        if row_id is not None:
            self.suppliers.choose(row_id)

    @Slot()
    def go_to_search(self) -> None:
        """Go to the search field."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    @Slot(str)
    def _on_list_typed(self, text: str) -> None:
        self.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.search.setText(text)

    @Slot()
    def copy(self) -> None:
        """Copy the picked rows of the list that has the keyboard, of the bills otherwise."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, TableView) else self.bills.view).copy()

    def write_list(self, view: TableView, *, on_paper: bool) -> None:
        """Ask for a list to be written to a file, or on paper."""
        self.writing_asked.emit(view, on_paper)

    def write_focused_list(self, *, on_paper: bool) -> None:
        """The same for the list that has the keyboard, the bills otherwise."""
        focused = QApplication.focusWidget()
        self.write_list(focused if isinstance(focused, TableView) else self.bills.view, on_paper=on_paper)

    @Slot(object)
    def _on_supplier_chosen(self, row: SupplierRow | None) -> None:
        for pane in (self.bills, self.credit_notes, self.book_payments):
            pane.narrow_to(row.id if row else None, row.name if row else "")

    @Slot(object)
    def _on_bill_gone_to(self, row: BillRow | None) -> None:
        if row is not None:
            self._show_details(row.id)

    @Slot(object)
    def _on_supplier_opened(self, _row: object) -> None:
        """Its bills are listed already: go to them."""
        self.documents.panel.setFocus()

    @Slot()
    def _on_search_left(self) -> None:
        self.documents.panel.setFocus()

    def _show_details(self, bill_id: str) -> None:
        if self._reader is not None:
            payments = self._reader.payments_of(bill_id)
            self.details.show_bill(self._reader.bill(bill_id), self.bills.in_payment(bill_id), payments)

    @Slot(object, QPoint)
    def _on_bill_menu_asked(self, row: BillRow, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Pay bills…"), self.pay)
        only = self.tr("Only {0}").format(row.supplier_name.replace("&", "&&"))
        menu.addAction(only, lambda: self.show_only(row.supplier_id))
        self.bill_menu_opening.emit(menu, row)
        add_copying(menu, self.bills.view)
        menu.popup(place)

    @Slot(str, QPoint)
    def _on_details_menu_asked(self, bill_id: str, place: QPoint) -> None:
        row_id = self._reader.bill_row_id(bill_id) if self._reader is not None else None
        if self._reader is not None and row_id is not None:
            self._on_bill_menu_asked(self._reader.bill_rows([row_id])[0], place)

    @Slot(object)
    def _on_chosen_summed(self, summary: BillSummary) -> None:
        self.totals.show_totals(summary.count, summary.totals)


def _splitter(orientation: Qt.Orientation, widgets: list[QWidget], sizes: list[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(GAP)
    splitter.setChildrenCollapsible(False)
    for number, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(number, 0)
    for widget in widgets:
        # A splitter puts each below the one before; a screen reader reads from the lowest up.
        widget.raise_()
    splitter.setSizes(sizes)
    return splitter
