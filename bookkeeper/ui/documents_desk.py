"""Credit notes, payments in the books, bills and suppliers on the main window: lists, details, undoing.

What is decided here becomes a plan or a deed, and goes the way of every payment: journal first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from bookkeeper.background.list_reader import ListReader
from bookkeeper.background.session import CompanySession
from bookkeeper.books import BillRow, BookPaymentRow, CreditNoteRow, Kind, SupplierRow
from bookkeeper.payables.deeds import Deed, DeleteBill, DeletePayment
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import Bill, BillPayment, LinkType, Supplier
from bookkeeper.payables.refunds import Refundable, credit_of, on_account_with, overpaid_by
from bookkeeper.payables.removal import Removal, bill_removal, payment_removal
from bookkeeper.payables.rules import BillRemoval, Rules
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.settings import Settings
from bookkeeper.ui import list_words, ways_wording, wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.record import RecordAction, RecordDialog, RecordView
from bookkeeper.ui.dialogs.refund import RefundDialog, RefundSurroundings
from bookkeeper.ui.dialogs.removal import RemovalDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.lists import TableView, add_copying
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.making_desk import MakingDesk
from bookkeeper.ui.menus import add_or_say_why, only_shows
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.payment_words import consequences
from bookkeeper.ui.record_views import Names, credit_note_view, payment_view
from bookkeeper.ui.runs_desk import RunsDesk
from bookkeeper.ui.tokens import Tint


class DocumentsDesk(QObject):
    """Answers the lists of credit notes and payments, and the menus of bills and suppliers."""

    def __init__(self, window: MainWindow, session: CompanySession, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._desk = desk
        self._settings = settings
        self._dialogs = OpenDialogs(self)
        self._readers: list[ListReader] = []
        self._making = MakingDesk(window, session, desk)
        self._making.opened.connect(self._dialogs.open)
        self._making.deed_asked.connect(self._on_deed_asked)
        self._runs = RunsDesk(window, session, desk, settings)
        for pane, name in ((window.credit_notes, "credit-notes"), (window.book_payments, "book-payments")):
            reader = ListReader(session.open_reader, name, self)
            pane.asked.connect(reader.ask)
            reader.listed.connect(pane.show_list)
            reader.summed.connect(pane.show_summary)
            reader.failed.connect(self._on_error)
            pane.trouble.connect(self._on_error)
            self._readers.append(reader)
            pane.ask()
        session.fetch.done.connect(self._on_fetch_done)
        self._tell_what_is_missing()
        window.credit_notes.opened.connect(self._on_credit_note_opened)
        window.credit_notes.menu_asked.connect(self._on_credit_note_menu_asked)
        window.book_payments.opened.connect(self._on_payment_row_opened)
        window.book_payments.menu_asked.connect(self._on_payment_menu_asked)
        window.details.payment_opened.connect(self._open_payment)
        desk.payments.record_wanted.connect(self._open_payment)
        window.suppliers.view.menu_asked.connect(self._on_supplier_menu_asked)
        window.bill_menu_opening.connect(self._on_bill_menu_opening)

    @property
    def _rules(self) -> Rules:
        """What can be done now: it changes with what the connection says and with the user's choice."""
        return self._session.rules

    def end(self) -> None:
        """The company leaves the screen: close what is open and end the reading threads."""
        self._dialogs.close_all()
        self._runs.end()
        for reader in self._readers:
            reader.end()

    @Slot(object)
    def _on_fetch_done(self, _done: object) -> None:
        self._tell_what_is_missing()

    def _tell_what_is_missing(self) -> None:
        """An empty list says why, where the last refresh could not read it."""
        reasons, software = self._session.reader.facts().reasons, self._session.software.software
        for pane, kind in (
            (self._window.credit_notes, Kind.CREDIT_NOTES),
            (self._window.book_payments, Kind.BILL_PAYMENTS),
        ):
            found = reasons.get(kind)
            pane.set_missing(list_words.missing(kind, found, software) if found is not None else "")

    # -- credit notes ------------------------------------------------------------------------------

    @Slot(object)
    def _on_credit_note_opened(self, row: CreditNoteRow) -> None:
        reader = self._session.reader
        note = reader.credit_note(row.id)
        if note is None:
            return
        actions = [RecordAction("refund", self.tr("Refund…"), self._why_no_credit_refund(row))]
        view = credit_note_view(
            note, reader.payments_using(note.id), self._bill_name, self._window.formats, actions
        )
        self._open_record(view, {"refund": lambda: self._refund(credit_of(note))})

    @Slot(object, QPoint)
    def _on_credit_note_menu_asked(self, row: CreditNoteRow, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addAction(self.tr("Details, and what used it…"), lambda: self._on_credit_note_opened(row))
        add_or_say_why(
            menu, self.tr("Refund…"), self._why_no_credit_refund(row), lambda: self._refund_note(row.id)
        )
        self._end_menu(menu, self._window.credit_notes.view, row.supplier_id, row.supplier_name)
        menu.popup(place)

    def _why_no_credit_refund(self, row: CreditNoteRow) -> str:
        if self._session.is_onlooker:
            return only_shows()
        found = hindrance(self._rules, Scenario.REFUND_OF_CREDIT)
        if found is not None:
            return ways_wording.hindrance(found)
        return "" if row.is_usable else self.tr("Nothing is left of it that could be paid out.")

    def _refund_note(self, note_id: str) -> None:
        note = self._session.reader.credit_note(note_id)
        if note is not None:
            self._refund(credit_of(note))

    # -- payments in the books ---------------------------------------------------------------------

    @Slot(object)
    def _on_payment_row_opened(self, row: BookPaymentRow) -> None:
        self._open_payment(row.id, is_gone=row.is_gone)

    @Slot(str)
    def _open_payment(self, payment_id: str, is_gone: bool = False) -> None:
        payment = self._session.reader.bill_payment(payment_id)
        if payment is None:
            title = self.tr("The payment is not in the copy of the books yet")
            text = self.tr("Refresh (F5) reads it from {0}.").format(self._session.software.software)
            self._window.message.show_message(Tint.INFO, title, text)
            return
        accounts = {one.id: one.name for one in self._session.reader.bank_accounts()}
        why_kept, why_no_refund = self._why_not(payment, is_gone)
        actions = [
            RecordAction("delete", self.tr("Delete…"), why_kept),
            RecordAction("refund", self.tr("Refund…"), why_no_refund),
        ]
        account = accounts.get(payment.account_id or "", "")
        view = payment_view(payment, self._names(payment), account, self._window.formats, actions)
        what = {"delete": lambda: self._delete_payment(payment), "refund": lambda: self._refund_of(payment)}
        self._open_record(view, what)

    @Slot(object, QPoint)
    def _on_payment_menu_asked(self, row: BookPaymentRow, place: QPoint) -> None:
        payment = self._session.reader.bill_payment(row.id)
        if payment is None:
            return
        menu = QMenu(self._window)
        menu.addAction(self.tr("Lines…"), lambda: self._on_payment_row_opened(row))
        why_kept, why_no_refund = self._why_not(payment, row.is_gone)
        add_or_say_why(menu, self.tr("Delete…"), why_kept, lambda: self._delete_payment(payment))
        add_or_say_why(menu, self.tr("Refund…"), why_no_refund, lambda: self._refund_of(payment))
        self._end_menu(menu, self._window.book_payments.view, row.supplier_id, row.supplier_name)
        menu.popup(place)

    def _why_not(self, payment: BillPayment, is_gone: bool) -> tuple[str, str]:
        """Why a payment cannot be deleted, and why not refunded; empty where it can."""
        if is_gone:
            return (self.tr("It is deleted already."),) * 2
        return self._why_kept(payment_removal(self._rules, payment)), self._why_no_payment_refund(payment)

    def _why_no_payment_refund(self, payment: BillPayment) -> str:
        if self._session.is_onlooker:
            return only_shows()
        found = hindrance(self._rules, Scenario.REFUND_OF_PAYMENT)
        if found is not None:
            return ways_wording.hindrance(found)
        kind = self._rules.payment_refund or LinkType.REFUND
        nothing = self.tr("It left nothing on account that could come back.")
        return "" if overpaid_by(payment, kind).held else nothing

    def _refund_of(self, payment: BillPayment) -> None:
        if self._rules.payment_refund is not None:
            self._refund(overpaid_by(payment, self._rules.payment_refund))

    def _delete_payment(self, payment: BillPayment) -> None:
        reader = self._session.reader
        notes = [reader.credit_note(one.record_id) for one in payment.links]
        deed = DeletePayment(
            payment,
            tuple(reader.bills(dict.fromkeys(one.record_id for one in payment.links))),
            tuple(one for one in dict.fromkeys(notes) if one is not None),
        )
        formats = self._window.formats
        amount = formats.money(payment.total) if payment.total is not None else ""
        what = self.tr("Payment {0} to {1} {2}").format(payment.reference, payment.supplier_name, amount)
        # Not every payment has a reference.
        what = what.replace("  ", " ")
        removal = payment_removal(self._rules, payment)
        self._remove(what, removal, self._names(payment), deed, self.tr("Delete payment"))

    # -- bills and suppliers -----------------------------------------------------------------------

    @Slot(object, object)
    def _on_bill_menu_opening(self, menu: QMenu, row: BillRow) -> None:
        bill = self._session.reader.bill(row.id)
        if bill is None:
            return
        menu.addSeparator()
        self._making.fill_bill_menu(menu, bill)
        why = self._why_kept(bill_removal(self._rules, bill))
        if self._window.bills.in_payment(bill.id) is not None:
            why = self.tr("It is in a payment that has not ended.")
        voids = self._rules.bill_removal is BillRemoval.VOIDS
        words = self.tr("Void…") if voids else self.tr("Delete…")
        add_or_say_why(menu, words, why, lambda: self._delete_bill(bill))

    def _delete_bill(self, bill: Bill) -> None:
        formats = self._window.formats
        total = formats.money(bill.total) if bill.total is not None else ""
        what = self.tr("Bill {0} of {1} {2}").format(bill.reference, bill.supplier_name, total)
        removal = bill_removal(self._rules, bill)
        voids = self._rules.bill_removal is BillRemoval.VOIDS
        words = self.tr("Void bill") if voids else self.tr("Delete bill")
        names = {bill.supplier_id: (bill.supplier_name, bill.currency)}
        self._remove(what, removal, names, DeleteBill(bill), words)

    @Slot(object, QPoint)
    def _on_supplier_menu_asked(self, row: SupplierRow, place: QPoint) -> None:
        menu = QMenu(self._window)
        if row.id:
            self._fill_supplier_menu(menu, row)
        self._end_menu(menu, self._window.suppliers.view)
        menu.popup(place)

    def _fill_supplier_menu(self, menu: QMenu, row: SupplierRow) -> None:
        self._making.fill_supplier_menu(menu, row)
        self._window.supplier_menu_opening.emit(menu, row)
        menu.addSeparator()
        found = hindrance(self._rules, Scenario.REFUND_ON_ACCOUNT)
        held = self._session.reader.on_account(row.id)
        words = self.tr("Refund of money on account…")
        if self._session.is_onlooker or found is not None or not held:
            nothing = self.tr("It holds no money of the company.")
            why = ways_wording.hindrance(found) if found is not None else nothing
            why = only_shows() if self._session.is_onlooker else why
            add_or_say_why(menu, words, why, lambda: None)
        else:
            supplier = Supplier(row.id, row.name)
            for amount in held.values():
                named = self.tr("Refund of {0} on account…").format(self._window.formats.money(amount))
                what = on_account_with(supplier, amount)
                menu.addAction(named, partial(self._refund, what))

    def _end_menu(self, menu: QMenu, view: TableView, supplier_id: str = "", supplier: str = "") -> None:
        """What every list of documents offers: one supplier's rows only, then what every list does."""
        if supplier_id:
            words = self.tr("Only {0}").format(supplier.replace("&", "&&"))
            menu.addAction(words, lambda: self._window.show_only(supplier_id))
        add_copying(menu, view)

    # -- the rest ----------------------------------------------------------------------------------

    def _why_kept(self, removal: Removal) -> str:
        if self._session.is_onlooker:
            return only_shows()
        if removal.obstacle is None:
            return ""
        return ways_wording.obstacle(removal.obstacle, self._rules.software)

    def _bill_name(self, bill_id: str) -> str:
        bill = self._session.reader.bill(bill_id)
        return bill_id if bill is None else bill.reference or bill.supplier_name

    def _names(self, payment: BillPayment) -> Names:
        """How people name what a payment touched, with each record's currency."""
        reader = self._session.reader
        names: dict[str, tuple[str, str]] = {}
        for link in payment.links:
            name, currency = "", payment.currency
            match link.kind:
                case LinkType.BILL:
                    bill = reader.bill(link.record_id)
                    if bill is not None:
                        name, currency = bill.reference, bill.currency
                case LinkType.CREDIT_NOTE:
                    note = reader.credit_note(link.record_id)
                    if note is not None:
                        name, currency = note.number, note.currency
                case LinkType.PAYMENT_ON_ACCOUNT:
                    name = payment.supplier_name
                case LinkType.REFUND | LinkType.BILL_PAYMENT:
                    other = reader.bill_payment(link.record_id)
                    name = other.reference if other is not None else ""
            names[link.record_id] = (name or link.record_id, currency)
        return names

    def _open_record(self, view: RecordView, actions: dict[str, Callable[[], None]]) -> None:
        dialog = RecordDialog(view, self._window)
        dialog.action_asked.connect(lambda code: actions[code]())
        dialog.action_asked.connect(dialog.accept)
        self._dialogs.open(dialog)

    def _refund(self, what: Refundable) -> None:
        reader = self._session.reader
        base = reader.facts().base_currency
        if base is None:
            return
        around = RefundSurroundings(
            self._rules,
            base,
            today(),
            self._window.formats,
            reader.bank_accounts(),
            reader.payment_methods(),
        )
        dialog = RefundDialog(what, around, self._window)
        dialog.record_asked.connect(self._on_plan_asked)
        self._session.pay.recorded.connect(dialog.on_recorded)
        self._session.pay.failed.connect(dialog.on_failed)
        self._dialogs.open(dialog)

    def _remove(self, what: str, removal: Removal, names: Names, deed: Deed, words: str) -> None:
        said = consequences(removal, self._rules.software, names, self._window.formats)
        nothing = self.tr("Nothing else changes. It cannot be brought back from here.")
        dialog = RemovalDialog(what.strip(), said or [nothing], words, self._window)
        dialog.confirmed.connect(partial(self._on_deed_asked, deed))
        self._session.pay.recorded.connect(dialog.on_recorded)
        self._session.pay.failed.connect(dialog.on_failed)
        self._dialogs.open(dialog)

    @Slot(object)
    def _on_deed_asked(self, deed: Deed) -> None:
        self._desk.payments.record_deed(deed, self._settings.hold_s)

    @Slot(object)
    def _on_plan_asked(self, plan: Plan) -> None:
        self._desk.payments.record(plan, self._settings.hold_s)

    @Slot(object)
    def _on_error(self, error: object) -> None:
        title, text = wording.error_parts(error)
        self._window.message.show_message(Tint.BAD, title, text)
