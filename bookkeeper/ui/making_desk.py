"""Makes and changes bills, credit notes and suppliers: opens their dialogs and passes their deeds on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from bookkeeper.background.jobs import Done, FindBill, FindSupplier
from bookkeeper.background.session import CompanySession
from bookkeeper.books import SupplierRow
from bookkeeper.payables.documents import DocumentKind
from bookkeeper.payables.records import Bill, BillStatus, Supplier
from bookkeeper.payables.rules import Api
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import ways_wording, wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.document import DocumentDialog, DocumentSurroundings
from bookkeeper.ui.dialogs.supplier import SupplierDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import add_or_say_why, only_shows
from bookkeeper.ui.tokens import Tint

_SCENARIOS = {
    "bill": Scenario.MAKE_BILL,
    "credit-note": Scenario.MAKE_CREDIT_NOTE,
    "supplier": Scenario.MAKE_SUPPLIER,
}


class MakingDesk(QObject):
    """Answers *New bill*, *New credit note*, *New supplier* and the menus that change one.

    Signals:
        opened: `QDialog` that has to end with the company.
        deed_asked: `Deed` to be recorded.
    """

    opened = Signal(object)
    deed_asked = Signal(object)

    def __init__(self, window: MainWindow, session: CompanySession, desk: Desk) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._wanted: FindSupplier | FindBill | None = None
        window.making_asked.connect(self._on_making_asked)
        session.fetch.done.connect(self._on_fetch_done)

    def fill_bill_menu(self, menu: QMenu, bill: Bill) -> None:
        """Offer to change a bill, where it may be."""
        why = only_shows() if self._session.is_onlooker else ""
        if bill.status is not BillStatus.OPEN or bill.total != bill.amount_due:
            why = self.tr("Only an open bill on which nothing was paid can be changed.")
        elif self._window.bills.in_payment(bill.id) is not None:
            why = self.tr("It is in a payment that has not ended.")
        add_or_say_why(menu, self.tr("Change bill…"), why, lambda: self._change_bill(bill))

    def fill_supplier_menu(self, menu: QMenu, row: SupplierRow) -> None:
        """Offer what can be made for a supplier, and to change it."""
        bill, note = DocumentKind.BILL, DocumentKind.CREDIT_NOTE
        only = only_shows() if self._session.is_onlooker else ""
        add_or_say_why(menu, self.tr("New bill…"), only, lambda: self._open_document(bill, supplier=row))
        why = only or self._why_not("credit-note")
        add_or_say_why(
            menu, self.tr("New credit note…"), why, lambda: self._open_document(note, supplier=row)
        )
        add_or_say_why(menu, self.tr("Change supplier…"), only, lambda: self._find_supplier(row.id))

    def _why_not(self, code: str) -> str:
        found = hindrance(self._session.rules, _SCENARIOS[code])
        return "" if found is None else ways_wording.hindrance(found)

    @Slot(str)
    def _on_making_asked(self, code: str) -> None:
        why = self._why_not(code)
        if why:
            self._window.message.show_message(Tint.INFO, self.tr("That cannot be made from here"), why)
        elif code == "supplier":
            self._open(SupplierDialog(self._session.rules, None, self._window))
        else:
            self._open_document(DocumentKind(code))

    def _open_document(
        self, kind: DocumentKind, before: Bill | None = None, supplier: SupplierRow | None = None
    ) -> None:
        reader = self._session.reader
        base = reader.facts().base_currency
        if base is None:
            title = self.tr("The books have not been read yet")
            self._window.message.show_message(Tint.INFO, title, self.tr("Refresh first."))
            return
        known = [one.currency for one in reader.bank_accounts() if one.currency is not None]
        around = DocumentSurroundings(
            self._session.rules,
            base,
            today(),
            self._window.formats,
            self._session.open_reader,
            reader.tax_rates(),
            reader.nominal_accounts(),
            list(dict.fromkeys((base, *known))),
        )
        dialog = DocumentDialog(kind, around, self._window, before)
        if supplier is not None:
            dialog.choose_supplier(supplier)
        self._open(dialog)

    def _change_bill(self, bill: Bill) -> None:
        """Over the queue a bill's note is sent back with it; the copy does not keep notes."""
        if Api.SYNC in self._session.rules.apis:
            self._open_document(DocumentKind.BILL, bill)
            return
        self._wanted = FindBill(bill.id)
        self._session.fetch.ask(self._wanted)

    def _find_supplier(self, supplier_id: str) -> None:
        """Read the supplier in full first: what is left out of the change would be deleted."""
        self._wanted = FindSupplier(supplier_id, self._session.rules.apis)
        self._session.fetch.ask(self._wanted)

    @Slot(object)
    def _on_fetch_done(self, done: Done) -> None:
        if self._wanted is None or done.job != self._wanted:
            return
        self._wanted = None
        if done.error is not None:
            title, text = wording.error_parts(done.error)
            self._window.message.show_message(Tint.BAD, title, text)
        elif isinstance(done.result, Supplier):
            self._open(SupplierDialog(self._session.rules, done.result, self._window))
        elif isinstance(done.result, Bill):
            self._open_document(DocumentKind.BILL, done.result)

    def _open(self, dialog: SupplierDialog | DocumentDialog) -> None:
        dialog.deed_asked.connect(self.deed_asked)
        self._session.pay.recorded.connect(dialog.on_recorded)
        self._session.pay.failed.connect(dialog.on_failed)
        self.opened.emit(dialog)
