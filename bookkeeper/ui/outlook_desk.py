"""The desk's side of thinking along: proposes runs, keeps marks, terms and disputes, tells the builder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QMenu

from bookkeeper.background.outlook import Outlook, View
from bookkeeper.background.session import CompanySession
from bookkeeper.books import BillRow, SupplierRow
from bookkeeper.journal import whoever_is_here
from bookkeeper.payables.notes import YES, EarlyTerms, Mark, NewNote, Notebook, NoteKind
from bookkeeper.settings import CompanyChoices
from bookkeeper.ui import run_wording, wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.noting import EarlyTermsDialog, ReasonDialog
from bookkeeper.ui.dialogs.propose import ProposeDialog, ProposeFacts
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import add_or_say_why
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.tokens import Tint


class OutlookDesk(QObject):
    """Answers *Propose a run* and what is noted in the menus of bills and suppliers.

    Signals:
        changed: `View`: warnings, notes or the calendar are others than before.
        run_wanted: `WantedRun`: to be opened in the builder.
        chosen: The choices of the company have changed and are to be kept.

    Attributes:
        view: What was told last; None until then.
        half_built: Bills on a payment that is kept for later: a proposed run takes their place.
    """

    changed = Signal(object)
    run_wanted = Signal(object)
    chosen = Signal()

    def __init__(
        self, window: MainWindow, session: CompanySession, desk: Desk, choices: CompanyChoices
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._desk = desk
        self._choices = choices
        self._dialogs = OpenDialogs(self)
        self._dialogs.finished.connect(self._on_dialog_finished)
        self._is_started = self._is_awake = False
        self.view: View | None = None
        self.half_built = 0
        self._outlook = Outlook(session.workplace, self)
        self._outlook.told.connect(self._on_outlook_told)
        self._outlook.failed.connect(self._on_outlook_failed)
        # The payment thread opens the journal first, and brings it up to date.
        session.pay.told.connect(self._on_pay_told)
        session.fetch.changed.connect(self._on_books_changed)
        session.pay.changed.connect(self._on_books_changed)
        session.pay.recorded.connect(self._on_books_changed)
        window.propose_asked.connect(self._on_propose_asked)
        window.bill_menu_opening.connect(self._on_bill_menu_opening)
        window.supplier_menu_opening.connect(self._on_supplier_menu_opening)

    @property
    def country(self) -> str:
        """Whose bank holidays count: as chosen, else the country of the computer's settings."""
        chosen = self._choices.country
        return (
            chosen if chosen is not None else QLocale.territoryToCode(self._window.formats.locale.territory())
        )

    def end(self) -> None:
        """The company leaves the screen: close what is open and end the thread."""
        self._dialogs.close_all()
        self._outlook.end()

    @Slot(object)
    def note(self, new: NewNote) -> None:
        """Keep a note; `changed` follows."""
        self._outlook.note((new,), whoever_is_here())

    @Slot(object)
    def _on_pay_told(self, _snapshot: object) -> None:
        if not self._is_started:
            self._is_started = True
            self._outlook.start()
            self._outlook.read_notes()

    def wake(self) -> None:
        """A run is about to be made: look through the books from now on. They are many, so not before."""
        if not self._is_awake:
            self._is_awake = True
            self._outlook.set_country(self.country)
            self._outlook.look()

    @Slot(object)
    def _on_books_changed(self, _what: object) -> None:
        if self._is_awake:
            self._outlook.look()

    @Slot(object)
    def _on_outlook_told(self, view: View) -> None:
        self.view = view
        for dialog in self._dialogs.of_kind(ProposeDialog):
            dialog.show_view(view)
        self.changed.emit(view)

    @Slot(object)
    def _on_outlook_failed(self, error: object) -> None:
        title, text = wording.error_parts(error)
        self._window.message.show_message(Tint.BAD, title, text)

    # -- proposed runs -----------------------------------------------------------------------------

    @Slot()
    def _on_propose_asked(self) -> None:
        base = self._session.reader.facts().base_currency
        if base is None:
            title = self.tr("The books have not been read yet")
            self._window.message.show_message(Tint.INFO, title, self.tr("Refresh first, then propose."))
            return
        self.wake()
        facts = ProposeFacts(
            today(),
            self._window.formats,
            base,
            self._session.reader.bank_accounts(),
            frozenset(self._desk.payments.reserved),
            self._choices.floor,
            self._choices.run_days,
            self.country,
            self.half_built,
        )
        dialog = ProposeDialog(facts, self._window)
        dialog.asked.connect(self._outlook.plan)
        dialog.country_chosen.connect(self._on_country_chosen)
        dialog.run_wanted.connect(self.run_wanted)
        self._outlook.proposed.connect(dialog.show_proposed)
        self._session.pay.runs.held.connect(dialog.show_held)
        self._session.pay.runs.find_held()
        self._dialogs.open(dialog)
        if self.view is not None:
            dialog.show_view(self.view)

    @Slot(str)
    def _on_country_chosen(self, country: str) -> None:
        self._choices.country = country
        self.chosen.emit()
        self._outlook.set_country(country)

    @Slot(object)
    def _on_dialog_finished(self, dialog: QDialog) -> None:
        if isinstance(dialog, ProposeDialog):
            self._choices.floor = dialog.floor.text().strip()
            self._choices.run_days = dialog.days
            self.chosen.emit()

    # -- notes -------------------------------------------------------------------------------------

    @property
    def _notebook(self) -> Notebook:
        return self.view.findings.notebook if self.view is not None else Notebook()

    def _why_not(self) -> str:
        return "" if self.view is not None else self.tr("The notes have not been read yet.")

    @Slot(object, object)
    def _on_bill_menu_opening(self, menu: QMenu, row: BillRow) -> None:
        menu.addSeparator()
        why, notebook = self._why_not(), self._notebook
        bill = row.reference or row.supplier_name
        if notebook.dispute(row.id) is None:
            words = self.tr("Disputed…")
            add_or_say_why(menu, words, why, partial(self._dispute, row.id, bill))
        else:
            settled = NewNote(NoteKind.BILL_DISPUTED, row.id, "")
            add_or_say_why(menu, self.tr("No longer disputed"), why, partial(self.note, settled))
        own = notebook.note(NoteKind.BILL_TERMS, row.id)
        before = EarlyTerms.read(own.what.value) if own is not None else None
        add_or_say_why(
            menu,
            self._terms_words(before),
            why,
            partial(self._terms, NoteKind.BILL_TERMS, row.id, bill, before),
        )

    @Slot(object, object)
    def _on_supplier_menu_opening(self, menu: QMenu, row: SupplierRow) -> None:
        menu.addSeparator()
        why, notebook = self._why_not(), self._notebook
        current = notebook.mark(row.id)
        for mark in Mark:
            words = run_wording.mark(mark)
            if mark is current:
                note = NewNote(NoteKind.SUPPLIER_MARK, row.id, "")
                add_or_say_why(menu, self.tr("No longer: {0}").format(words), why, partial(self.note, note))
            elif mark is Mark.HOLD:
                add_or_say_why(menu, f"{words}…", why, partial(self._hold, row.id, row.name))
            else:
                note = NewNote(NoteKind.SUPPLIER_MARK, row.id, mark.value)
                add_or_say_why(menu, words, why, partial(self.note, note))
        own = notebook.note(NoteKind.SUPPLIER_TERMS, row.id)
        before = EarlyTerms.read(own.what.value) if own is not None else None
        kind = NoteKind.SUPPLIER_TERMS
        add_or_say_why(
            menu, self._terms_words(before), why, partial(self._terms, kind, row.id, row.name, before)
        )

    def _terms_words(self, before: EarlyTerms | None) -> str:
        if before is None:
            return self.tr("Early-payment discount…")
        return self.tr("Discount: {0}…").format(run_wording.terms(before, self._window.formats))

    def _dispute(self, bill_id: str, name: str) -> None:
        what = self.tr("{0} is left out of proposed runs and warned of, until it is settled.").format(name)
        dialog = ReasonDialog(self.tr("Disputed bill"), what, self.tr("Mark as disputed"), self._window)
        dialog.given.connect(lambda reason: self.note(NewNote(NoteKind.BILL_DISPUTED, bill_id, YES, reason)))
        self._dialogs.open(dialog)

    def _hold(self, supplier_id: str, name: str) -> None:
        what = self.tr("Bills of {0} are left out of proposed runs and warned of.").format(name)
        dialog = ReasonDialog(self.tr("Supplier on hold"), what, self.tr("Put on hold"), self._window)
        dialog.given.connect(
            lambda reason: self.note(NewNote(NoteKind.SUPPLIER_MARK, supplier_id, Mark.HOLD.value, reason))
        )
        self._dialogs.open(dialog)

    def _terms(self, kind: NoteKind, subject_id: str, name: str, before: EarlyTerms | None) -> None:
        dialog = EarlyTermsDialog(name, before, self._window.formats, self._window)
        dialog.given.connect(
            lambda terms: self.note(NewNote(kind, subject_id, terms.text if terms is not None else ""))
        )
        self._dialogs.open(dialog)
