"""The payment builder: tick bills, see what it comes to, record it.

The dialog shows a `PaymentDraft` and changes nothing else. It closes only once the journal holds the
payments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.books import Reader
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import State
from bookkeeper.payables.draft import REFERENCE_FIELDS, PaymentDraft
from bookkeeper.payables.methods import Method
from bookkeeper.payables.plan import Plan, plan
from bookkeeper.payables.records import BankAccount, CreditNote
from bookkeeper.payables.rules import Api
from bookkeeper.ui import wording
from bookkeeper.ui.builder.bills import BillsPanel
from bookkeeper.ui.builder.checks import ChecksPanel
from bookkeeper.ui.builder.credits import CreditsPanel
from bookkeeper.ui.builder.footer import Footer
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.builder.rows import Facts
from bookkeeper.ui.builder.sources import Sources
from bookkeeper.ui.builder.summary import SummaryPanel
from bookkeeper.ui.fields import fit_to_screen, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1280, 800)
_SIDE_WIDTH = 370


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the builder needs to know beside the draft.

    Attributes:
        open_reader: Opens the copy of the books for the calling thread.
        mapped: Account ids by payment method and currency.
        reserved: Bills on open payments, by id.
        has_credits: The accounting software takes credit notes over one of its APIs.
    """

    company_name: str
    open_reader: Callable[[], Reader]
    formats: Formats
    today: date
    accounts: Sequence[BankAccount]
    mapped: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    last_method: str | None = None
    reserved: Mapping[str, State] = field(default_factory=dict)
    has_credits: bool = False


class BuilderDialog(QDialog):
    """Builds one run of payments.

    Signals:
        record_asked: `Plan`: to be recorded; answered by `on_recorded` or `on_failed`.
        account_wanted: str, a currency: the user wants a new account.
        methods_wanted: The user wants to choose accounts for payment methods.
        method_used: str: the payment method chosen, to be offered first next time.
    """

    record_asked = Signal(object)
    account_wanted = Signal(str)
    methods_wanted = Signal()
    method_used = Signal(str)

    def __init__(self, draft: PaymentDraft, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._around = around
        self._accounts = list(around.accounts)
        self._mapped = around.mapped
        self._method: str | None = around.last_method
        self.setWindowTitle(self.tr("Pay bills"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        fit_to_screen(self, *_SIZE)
        misread: dict[str, str] = {}
        facts = Facts(draft, around.formats, around.today, around.reserved, misread)
        self.bills = BillsPanel(facts, misread, around.open_reader)
        self.sources = Sources(draft)
        self.credits = CreditsPanel(draft, around.formats)
        self.credits.setVisible(around.has_credits)
        self.checks = ChecksPanel(draft, around.formats, misread)
        self.summary = SummaryPanel(draft, around.formats)
        self.footer = Footer(draft, around.formats)
        self._build()
        self._connect()
        self._fill_accounts()
        self.sources.offer(self._accounts)
        self.bills.begin()
        self.bills.table.setFocus()
        self._show_draft()

    def offer_accounts(self, accounts: Sequence[BankAccount], chosen: BankAccount | None = None) -> None:
        """Offer these accounts from now on, and pay from `chosen`, which was made for this."""
        self._accounts = list(accounts)
        if chosen is not None and chosen.currency is not None:
            if chosen.id not in {one.id for one in accounts}:
                self._accounts.append(chosen)
            self._draft.set_account(chosen.currency, chosen)
        self.sources.offer(self._accounts)
        self._show_draft()

    def offer_methods(self, mapped: Mapping[str, Mapping[str, str]]) -> None:
        """Use this choice of accounts for payment methods from now on."""
        self._mapped = mapped
        self._apply_method()
        self._show_draft()

    def offer_credits(self, notes: Sequence[CreditNote]) -> None:
        """Offer these credit notes, which have just been read."""
        reserved = self._around.reserved
        self.credits.offer([note for note in notes if note.id not in reserved])

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds the payments: the draft has done its work."""
        self._draft.clear()
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why, and let the user go on with the draft as it is."""
        self.footer.show_recording(False)
        self._message.set_text(wording.error(error))
        self._message.show()

    def done(self, result: int) -> None:
        """Let go of the copy, however the dialog ends; hiding first ends an edit in progress."""
        super().done(result)
        self.bills.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing keeps the draft, as *Keep for later* does."""
        self.reject()
        event.accept()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        body = QHBoxLayout()
        body.setContentsMargins(GAP, GAP, GAP, GAP)
        body.setSpacing(GAP)
        body.addWidget(self.bills, 1)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self.credits, 1)
        side.addWidget(self.checks, 1)
        side.addWidget(self.summary)
        column = QWidget()
        column.setFixedWidth(_SIDE_WIDTH)
        side.setContentsMargins(0, 0, 0, 0)
        column.setLayout(side)
        body.addWidget(column)
        layout.addLayout(body, 1)
        self._message = Label("", "bad", wrap=True)
        self._message.setContentsMargins(4 * GRID, 0, 4 * GRID, 2 * GRID)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addWidget(self.footer)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("part", "bar")
        layout = QVBoxLayout(head)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        title = self.tr("Pay bills of {0}").format(self._around.company_name)
        layout.addWidget(Label(title, "heading", elide=True))
        fields = QHBoxLayout()
        fields.setSpacing(GAP)
        fields.addWidget(self.sources)
        self.method = QComboBox()
        self.method.addItem(self.tr("Not chosen"), None)
        for method in Method:
            self.method.addItem(wording.method_word(method), method.value)
        self.method.setCurrentIndex(max(0, self.method.findData(self._method)))
        paid_on = self._draft.paid_on
        self.date = QDateEdit(QDate(paid_on.year, paid_on.month, paid_on.day))
        self.date.setCalendarPopup(True)
        self.reference = QLineEdit(self._draft.reference_pattern)
        self.reference.setToolTip(self.tr("Fields: {0}").format("  ".join(REFERENCE_FIELDS)))
        self.together = QComboBox()
        self.together.addItem(self.tr("Each bill by itself"), False)
        self.together.addItem(self.tr("Together if possible"), True)
        self.together.setCurrentIndex(0 if self._draft.prefer is Api.SYNC else 1)
        self.together.setEnabled(self._around.has_credits)
        self._methods = QPushButton(self.tr("Set up…"))
        self._methods.setProperty("part", "link")
        self._methods.setProperty("isTall", True)
        self._methods.setAutoDefault(False)
        for name, control, width in (
            (self.tr("Method"), self.method, 150),
            ("\u00a0", self._methods, 70),
            (self.tr("Date"), self.date, 130),
            (self.tr("Record"), self.together, 170),
            (self.tr("Reference on each payment"), self.reference, 0),
        ):
            box = labelled(name, control)
            if width:
                control.setFixedWidth(width)
            fields.addWidget(box, 0 if width else 1, Qt.AlignmentFlag.AlignTop)
        self._methods.setAccessibleName(self.tr("Set up payment methods"))
        layout.addLayout(fields)
        return head

    def _connect(self) -> None:
        for part in (self.bills, self.credits, self.sources):
            part.edited.connect(self._on_edited)
        self.credits.used.connect(self._on_credit_used)
        self.together.activated.connect(self._on_together_activated)
        self.sources.account_wanted.connect(self.account_wanted)
        self.checks.account_wanted.connect(self.account_wanted)
        self.checks.convert_asked.connect(self._on_convert_asked)
        self.checks.row_wanted.connect(self.bills.show_row)
        self.footer.record_asked.connect(self._on_record_asked)
        self.footer.preview_asked.connect(self._on_preview_asked)
        self.footer.kept.connect(self.reject)
        self.method.activated.connect(self._on_method_activated)
        self._methods.clicked.connect(self.methods_wanted)
        self.date.dateChanged.connect(self._on_date_changed)
        self.reference.textChanged.connect(self._on_reference_changed)

    def _show_draft(self) -> None:
        self._fill_accounts()
        self.bills.show_draft()
        self.credits.show_draft()
        self.sources.show_draft()
        self.checks.show_draft()
        self.summary.show_draft()
        self.footer.show_draft()

    def _fill_accounts(self) -> None:
        """Give each currency that has none the mapped account, or the only one it could have."""
        for currency in self._draft.currencies or (self._draft.base_currency,):
            if self._draft.source(currency).account is None:
                found = self._mapped_account(currency) or self._only_account(currency)
                if found is not None:
                    self._draft.set_account(currency, found)

    def _mapped_account(self, currency: str) -> BankAccount | None:
        wanted = self._mapped.get(self._method or "", {}).get(currency)
        return next((one for one in self._accounts if one.id == wanted), None)

    def _only_account(self, currency: str) -> BankAccount | None:
        if self._method is not None:
            kind = Method(self._method).account_type
            fitting = [one for one in self._accounts if one.currency == currency and one.type is kind]
        else:
            fitting = [one for one in self._accounts if one.currency == currency]
        return fitting[0] if len(fitting) == 1 else None

    def _apply_method(self) -> None:
        for currency in self._draft.currencies or (self._draft.base_currency,):
            found = self._mapped_account(currency) or self._only_account(currency)
            if found is not None:
                self._draft.set_account(currency, found)

    @Slot()
    def _on_edited(self) -> None:
        self._message.hide()
        self._show_draft()

    @Slot(int)
    def _on_method_activated(self, _index: int) -> None:
        self._method = self.method.currentData()
        if self._method is not None:
            self.method_used.emit(self._method)
            self._apply_method()
        self._show_draft()

    @Slot(int)
    def _on_together_activated(self, _index: int) -> None:
        self._draft.prefer = None if self.together.currentData() else Api.SYNC
        self._show_draft()

    @Slot()
    def _on_credit_used(self) -> None:
        """Credit goes over the API that also joins payments: the other one knows no credit notes."""
        self.together.setCurrentIndex(1)
        self._draft.prefer = None

    @Slot(QDate)
    def _on_date_changed(self, day: QDate) -> None:
        self._draft.paid_on = date(day.year(), day.month(), day.day())
        self._show_draft()

    @Slot(str)
    def _on_reference_changed(self, text: str) -> None:
        self._draft.reference_pattern = text
        self.checks.show_draft()
        self.footer.show_draft()

    @Slot(str)
    def _on_convert_asked(self, currency: str) -> None:
        self._draft.set_converts(currency, True)
        self._show_draft()

    @Slot()
    def _on_preview_asked(self) -> None:
        preview = PreviewDialog(plan(self._draft), self._draft.rules.software, self._around.formats, self)
        preview.record_asked.connect(self._on_record_asked)
        preview.open()

    @Slot()
    def _on_record_asked(self) -> None:
        with QSignalBlocker(self.footer):
            self._message.hide()
            self.footer.show_recording(True)
        wanted: Plan = plan(self._draft)
        self.record_asked.emit(wanted)
