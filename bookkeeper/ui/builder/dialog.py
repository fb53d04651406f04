"""The payment builder: tick bills, see what it comes to, record it.

The dialog shows a `PaymentDraft` and changes nothing else. It closes only once the journal holds the
payments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.methods import Method
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import BankAccount, CreditNote
from bookkeeper.payables.run.warnings import Findings
from bookkeeper.ui import wording
from bookkeeper.ui.builder.accounts import AccountChoice, Mapped
from bookkeeper.ui.builder.bills import BillsPanel
from bookkeeper.ui.builder.checks import ChecksPanel
from bookkeeper.ui.builder.credits import CreditsPanel
from bookkeeper.ui.builder.doing import Doing
from bookkeeper.ui.builder.footer import Footer, Work
from bookkeeper.ui.builder.head import Head
from bookkeeper.ui.builder.on_account import OnAccountDialog, OnAccountPanel
from bookkeeper.ui.builder.planning import Planning
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.builder.reserved import let_go
from bookkeeper.ui.builder.rows import Facts
from bookkeeper.ui.builder.summary import SummaryPanel
from bookkeeper.ui.builder.surroundings import Surroundings
from bookkeeper.ui.builder.undoing import Undoing
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1280, 800)
#: Of the column at the side, in a builder at least so wide and in a narrower one.
_SIDE_WIDTH, _WIDE, _NARROW_SIDE_WIDTH = 390, 1200, 300
#: A narrower builder has the side below the bills.
_STACKED = 840


class BuilderDialog(QDialog):
    """Builds one run of payments.

    Signals:
        record_asked: `Plan`: to be recorded; answered by `on_recorded` or `on_failed`.
        account_wanted: str, a currency: the user wants a new account.
        methods_wanted: The user wants to choose accounts for payment methods.
        method_used: str: the payment method chosen, to be offered first next time.
        read_asked: `Plan`: its records are to be read again; None to stop. Answered through `reread`.
        reread: `Reread`.
        note_asked: `NewNote`, to be kept.
        keyboard_asked: F1 or the menu.
        put_aside_asked: The draft is to be kept under a name.
        changed: The draft has changed.
    """

    record_asked = Signal(object)
    account_wanted = Signal(str)
    methods_wanted = Signal()
    method_used = Signal(str)
    read_asked = Signal(object)
    reread = Signal(object)
    note_asked = Signal(object)
    keyboard_asked = Signal()
    put_aside_asked = Signal()
    changed = Signal()

    def __init__(self, draft: PaymentDraft, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._around = around
        if draft.way is None:
            draft.way = next((one for one in Method if one.value == around.last_method), None)
        self._choice = AccountChoice(
            draft, around.accounts, around.mapped, around.last_accounts, around.rates
        )
        self.setWindowTitle(self.tr("Pay bills"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        fit_to_screen(self, *_SIZE)
        self._reserved = dict(around.reserved)
        misread: dict[str, str] = {}
        facts = Facts(draft, around.formats, around.today, self._reserved, misread)
        title = self.tr("Pay bills of {0}").format(around.company_name)
        self.head = Head(draft, title, around.methods)
        self.bills = BillsPanel(facts, misread, around.open_reader)
        self.sources = self.head.sources
        self.credits = CreditsPanel(draft, around.formats)
        self.on_account = OnAccountPanel(draft, around.formats)
        self.checks = ChecksPanel(draft, around.formats, misread)
        self.summary = SummaryPanel(draft, around.formats)
        self.summary.supplier_wanted.connect(self.bills.look_for)
        self.footer = Footer(draft, around.formats)
        self.undoing = Undoing(draft, self)
        self.head.add_beside_title(self.undoing)
        self.doing = Doing(self, around)
        self.head.add_beside_title(self.doing.button)
        self._planning = Planning(draft, self)
        self._build()
        self._connect()
        # What was ticked before may have changed in the books since: nothing goes back beyond this moment.
        draft.history.forget()
        self._fill_accounts()
        self.sources.offer(self._choice.accounts)
        self.bills.begin()
        self.bills.table.setFocus()
        self._show_draft()

    def offer_accounts(self, accounts: Sequence[BankAccount], chosen: BankAccount | None = None) -> None:
        """Offer these accounts from now on, and pay from `chosen`, which was made for this."""
        self._choice.accounts = list(accounts)
        if chosen is not None and chosen.currency is not None:
            if chosen.id not in {one.id for one in accounts}:
                self._choice.accounts.append(chosen)
            self._draft.set_account(chosen.currency, chosen)
        self.sources.offer(self._choice.accounts)
        self._show_draft()

    def offer_mapped(self, mapped: Mapped) -> None:
        """Use this choice of accounts for payment methods from now on."""
        self._choice.mapped = mapped
        self._choice.apply()
        self._show_draft()

    def show_findings(self, findings: Findings) -> None:
        """Warn of these, which have just been found in the books, from now on."""
        self.checks.show_findings(findings)

    def offer_credits(self, notes: Sequence[CreditNote]) -> None:
        """Offer these credit notes, which have just been read."""
        self.credits.offer(notes, self._reserved)

    def show_reserved(self, reserved: Mapping[str, State], whose: Callable[[str], str]) -> None:
        """These are on open payments now; what is ticked of them goes, unless it is being recorded here."""
        self._reserved.clear()
        self._reserved.update(reserved)
        if self.footer.work is not Work.RECORDING and (gone := let_go(self._draft, reserved, whose)):
            self._on_edited()
            self._message.set_text(gone)
            self._message.show()
        self._show_draft()

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds the payments: the draft has done its work."""
        self._draft.clear()
        self._draft.history.forget()
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why, and let the user go on with the draft as it is."""
        self.footer.show_work(None)
        self._message.set_text(wording.error(error))
        self._message.show()

    def tell(self, words: str) -> None:
        """Say something about the draft as it was opened, until it is changed; nothing for no words."""
        self._message.set_text(words)
        self._message.setVisible(bool(words))

    def settle(self) -> None:
        """Put on the draft at once what is still being ticked or taken back."""
        self.bills.ticking.finish()
        self.credits.finish()
        self.undoing.finish()

    def done(self, result: int) -> None:
        """Let go of the copy, however the dialog ends; hiding first ends an edit in progress."""
        for child in self.findChildren(QDialog):
            child.reject()
        super().done(result)
        self._planning.stop()
        self.undoing.finish()
        self.bills.end()
        self.credits.finish()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing keeps the draft, as *Keep for later* does."""
        self.reject()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """On a small screen it begins at the bills; what pays them is above."""
        super().showEvent(event)
        if not event.spontaneous():
            self._scrolled.bring_into_sight(self.bills)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bills have what room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """On a very narrow screen the side is below the bills, and the whole is scrolled."""
        is_stacked = self.width() < _STACKED
        way = QBoxLayout.Direction
        self._body.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        if is_stacked:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.width())
            self._side.setMinimumHeight(self._side.content.minimumSizeHint().height())
        else:
            least = max(_NARROW_SIDE_WIDTH, self._side.content.minimumSizeHint().width())
            self._side.setFixedWidth(max(_SIDE_WIDTH if self.width() >= _WIDE else 0, least))
            self._side.setMinimumHeight(0)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(GAP, GAP, GAP, GAP)
        self._body.setSpacing(GAP)
        self._body.addWidget(self.bills, 1)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self.credits, 3)
        side.addWidget(self.on_account)
        side.addWidget(self.checks, 2)
        side.addWidget(self.summary)
        side.setContentsMargins(0, 0, 0, 0)
        self._side = Scrolled(side, sideways=False)
        self._body.addWidget(self._side)
        inside.addLayout(self._body, 1)
        self._scrolled = Scrolled(inside)
        layout.addWidget(self._scrolled, 1)
        self._message = Label("", "bad", wrap=True)
        self._message.setContentsMargins(4 * GRID, 0, 4 * GRID, 2 * GRID)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self._planning.ended.connect(self._on_planning_ended)
        self.undoing.begins.connect(self._on_undoing_begins)
        self.undoing.moved.connect(self._on_undone)
        self.undoing.ended.connect(self._on_undone)
        for part in (self.bills, self.credits, self.on_account, self.head):
            part.edited.connect(self._on_edited)
        for part in (self.credits, self.on_account):
            part.used.connect(self.head.use_queue)
        self.on_account.add_asked.connect(self._on_add_asked)
        self.sources.account_wanted.connect(self.account_wanted)
        self.checks.account_wanted.connect(self.account_wanted)
        self.checks.convert_asked.connect(self._on_convert_asked)
        self.checks.row_wanted.connect(self.bills.show_row)
        self.checks.note_asked.connect(self.note_asked)
        self.checks.together_asked.connect(self._on_together_asked)
        self.footer.record_asked.connect(self._on_record_asked)
        self.footer.preview_asked.connect(self._on_preview_asked)
        self.footer.kept.connect(self.reject)
        self.head.texts_edited.connect(self._on_texts_edited)
        self.head.method_chosen.connect(self._on_method_chosen)
        self.head.methods_wanted.connect(self.methods_wanted)

    def _fill_accounts(self) -> None:
        # Nobody's action: it is done anew whenever an account is missing.
        with self._draft.history.unheard():
            self._choice.fill()

    def _show_draft(self) -> None:
        if not self._is_ticking:
            self._draft.history.end_step()
        self._fill_accounts()
        self.undoing.show_draft()
        self.bills.show_draft()
        self.credits.show_draft()
        self.on_account.show_draft()
        self.head.show_draft()
        self.checks.show_draft()
        self.summary.show_draft()
        self.footer.show_draft()
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._message.hide()
        self._stop_planning()
        if self.footer.work is not Work.RECORDING:
            self.footer.set_work(Work.TICKING if self._is_ticking else None)
        self._show_draft()

    @property
    def _is_ticking(self) -> bool:
        return self.bills.ticking.is_busy or self.credits.is_busy

    @Slot()
    def _on_undoing_begins(self) -> None:
        self.bills.ticking.finish()
        self.credits.finish()
        self._stop_planning()

    @Slot()
    def _on_undone(self) -> None:
        """A step was taken back or done again, or a part of it: until the whole is, nothing else is done."""
        is_busy = self.undoing.is_busy
        for part in (self.head, self.bills, self.credits, self.on_account, self.checks):
            part.setEnabled(not is_busy)
        if not is_busy and self.focusWidget() is None:
            self.bills.table.setFocus()
        self.bills.forget_misread()
        if self.footer.work is not Work.RECORDING:
            self.footer.set_work(Work.UNDOING if is_busy else None)
        self._message.hide()
        self._show_draft()

    @Slot()
    def _on_texts_edited(self) -> None:
        self._draft.history.end_step()
        self.undoing.show_draft()
        self._stop_planning()
        self.checks.show_draft()
        self.footer.show_draft()

    @Slot(object)
    def _on_method_chosen(self, way: Method | None) -> None:
        self._draft.write("way", way)
        if way is not None:
            self.method_used.emit(way.value)
            self._choice.apply()
        self._show_draft()

    @Slot()
    def _on_add_asked(self) -> None:
        of_accounts = [one.currency for one in self._choice.accounts if one.currency is not None]
        currencies = dict.fromkeys((self._draft.base_currency, *self._draft.currencies, *of_accounts))
        dialog = OnAccountDialog(
            self.on_account.put, self._around.open_reader, self._around.today, list(currencies), self
        )
        dialog.open()

    @Slot(str)
    def _on_together_asked(self, _nothing: str) -> None:
        self.head.use_queue()
        self._show_draft()

    @Slot(str)
    def _on_convert_asked(self, currency: str) -> None:
        self._draft.set_converts(currency, True)
        self._show_draft()

    @Slot()
    def _on_preview_asked(self) -> None:
        self._plan_then(self._preview)

    @Slot()
    def _on_record_asked(self) -> None:
        with QSignalBlocker(self.footer):
            self._message.hide()
            self.footer.show_work(Work.RECORDING)
        self._plan_then(self.record_asked.emit)

    def _plan_then(self, then: Callable[[Plan], None]) -> None:
        self._planning.begin(then)
        if self._planning.is_busy and self.footer.work is None:
            self.footer.show_work(Work.PLANNING)

    @Slot()
    def _on_planning_ended(self) -> None:
        if self.footer.work is Work.PLANNING:
            self.footer.show_work(None)

    def _preview(self, plan: Plan) -> None:
        preview = PreviewDialog(plan, self._draft.connection_rules, self._around.formats, self)
        preview.record_asked.connect(self._on_record_asked)
        preview.read_asked.connect(self.read_asked)
        self.reread.connect(preview.on_reread)
        preview.finished.connect(self._on_preview_finished)
        preview.open()
        self.read_asked.emit(plan)

    @Slot(int)
    def _on_preview_finished(self, _result: int) -> None:
        self.read_asked.emit(None)

    def _stop_planning(self) -> None:
        if self._planning.is_busy:
            self._planning.stop()
            self.footer.show_work(None)
