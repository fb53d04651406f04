"""*Refund*: money that comes back from a supplier, of a balance on account, a credit note or a payment.

The dialog shows a `RefundDraft` made anew from its fields at every change, and closes only once the journal
holds the refund.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.entries import Source
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.records import BankAccount, PaymentMethodRef
from bookkeeper.payables.refunds import Refundable, RefundDraft, plan_refund
from bookkeeper.payables.rules import Rules
from bookkeeper.payables.terms import Terms
from bookkeeper.ui import wording
from bookkeeper.ui.builder.rates import parse_rate
from bookkeeper.ui.fields import account_text, buttons_row, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.payment_words import kind_word, undoing
from bookkeeper.ui.terms_fields import TermsFields
from bookkeeper.ui.tokens import CONTROL_HEIGHT, GAP, GRID

_WIDTH = 560
_RATE_WIDTH = 120


@dataclass(frozen=True, slots=True)
class RefundSurroundings:
    """What the dialog needs to know beside the record that money comes back from.

    Attributes:
        accounts: Those the money can go to.
        methods: Ways to pay as the accounting software knows them.
    """

    rules: Rules
    base_currency: str
    today: date
    formats: Formats
    accounts: Sequence[BankAccount]
    methods: Sequence[PaymentMethodRef] = ()


class RefundDialog(QDialog):
    """Asks how much comes back, when and to which account.

    Signals:
        record_asked: `Plan`: to be recorded; answered by `on_recorded` or `on_failed`.
    """

    record_asked = Signal(object)

    def __init__(self, what: Refundable, around: RefundSurroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._around = around
        self._misread = ""
        self.setWindowTitle(self.tr("Refund from {0}").format(what.supplier_name))
        self.setMinimumWidth(_WIDTH)
        self._make_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        title = f"{kind_word(what.kind)}: {what.label}"
        layout.addWidget(Label(title, "heading", elide=True))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(GAP)
        currency = what.held.currency
        first.addWidget(labelled(self.tr("&Amount in {0}").format(currency), self.amount), 1)
        first.addWidget(labelled(self.tr("&Date"), self.date))
        first.addWidget(labelled(self.tr("&Reference"), self.reference), 1)
        second.addWidget(labelled(self.tr("&Into"), self.account), 1)
        if currency != around.base_currency:
            name = self.tr("{0} for 1 {1}").format(around.base_currency, currency)
            second.addWidget(labelled(name, self.rate))
            second.addWidget(labelled("\u00a0", self.converts))
            self.converts.setAccessibleName(self.converts.text())
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.terms)
        layout.addWidget(self._outcome_panel())
        self._problems = Label("", "bad", wrap=True)
        layout.addWidget(self._problems)
        layout.addStretch()
        bottom, self.record = buttons_row(self, self.tr("Cancel"), self.tr("Record refund"))
        layout.addLayout(bottom)
        self._connect()
        self._show_draft()

    @property
    def draft(self) -> RefundDraft:
        """The refund as the fields have it."""
        around = self._around
        index = self.account.currentIndex() - 1
        source = Source(
            around.accounts[index] if index >= 0 else None, self._typed_rate(), self.converts.isChecked()
        )
        day = self.date.date()
        return RefundDraft(
            around.rules,
            around.base_currency,
            date(day.year(), day.month(), day.day()),
            self._what,
            self._typed_amount(),
            source,
            self.terms.terms,
            self.reference.text().strip(),
        )

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds the refund."""
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why, and let the user go on."""
        self.record.setEnabled(True)
        self._problems.set_text(wording.error(error))
        self._problems.show()

    def _make_fields(self) -> None:
        what, around = self._what, self._around
        self.amount = QLineEdit(around.formats.number(what.held) if what.held else "")
        self.date = QDateEdit(QDate(around.today.year, around.today.month, around.today.day))
        self.date.setCalendarPopup(True)
        self.reference = QLineEdit(what.label)
        self.account = QComboBox()
        self.account.addItem(self.tr("Choose an account"))
        self.account.addItems([account_text(one) for one in around.accounts])
        fitting = [place for place, one in enumerate(around.accounts) if one.currency == what.held.currency]
        if len(fitting) == 1:
            self.account.setCurrentIndex(fitting[0] + 1)
        self.rate = QLineEdit()
        self.rate.setFixedWidth(_RATE_WIDTH)
        self.converts = QCheckBox(self.tr("The bank converts"))
        self.converts.setFixedHeight(CONTROL_HEIGHT)
        self.terms = TermsFields(around.rules, around.methods, Terms(None, "", ""))

    def _outcome_panel(self) -> Panel:
        panel = Panel()
        panel.body.setContentsMargins(10, 8, 10, 8)
        self.outcome = Label("", wrap=True)
        panel.body.addWidget(self.outcome)
        return panel

    def _connect(self) -> None:
        for field in (self.amount, self.reference, self.rate):
            field.textChanged.connect(self._on_edited)
        self.date.dateChanged.connect(self._on_edited)
        self.account.activated.connect(self._on_edited)
        self.converts.toggled.connect(self._on_edited)
        self.terms.edited.connect(self._on_edited)
        self.record.clicked.connect(self._on_record_clicked)

    def _typed_amount(self) -> Decimal | None:
        self._misread = ""
        currency, locale = self._what.held.currency, self._around.formats.locale
        try:
            return parse_amount(self.amount.text(), currency, locale).decimal
        except ValueError as error:
            self._misread = str(error)
            return None

    def _typed_rate(self) -> Decimal | None:
        if self._what.held.currency == self._around.base_currency:
            return None
        try:
            return parse_rate(self.rate.text(), self._around.formats.locale)
        except ValueError:
            return None

    def _show_draft(self) -> None:
        draft = self.draft
        words = [self._words(one) for one in draft.problems if not self._is_misread(one.kind)]
        if self._misread:
            words.insert(0, self._misread)
        self._problems.set_text("\n".join(words))
        self._problems.setVisible(bool(words))
        can_record = draft.can_record
        self.record.setEnabled(can_record)
        self.outcome.set_text("\n".join(self._outcome(draft) if can_record else self._held()))

    def _words(self, problem: Problem) -> str:
        if problem.kind is ProblemKind.ACCOUNT_MISSING:
            return self.tr("Choose the account that the money comes into.")
        return wording.problem(problem, self._around.formats)

    def _is_misread(self, kind: ProblemKind) -> bool:
        return bool(self._misread) and kind is ProblemKind.REFUND_NOT_POSITIVE

    def _held(self) -> list[str]:
        held = self._around.formats.money(self._what.held)
        return [self.tr("{0} can come back at most.").format(held)]

    def _outcome(self, draft: RefundDraft) -> list[str]:
        """What recording it would do, and what could be undone afterwards."""
        formats = self._around.formats
        (payment,) = plan_refund(draft).payments
        (link,) = payment.links
        before, after = formats.money(link.before), formats.money(link.after)
        said = [self.tr("{0}: {1} → {2}").format(link.label, before, after)]
        if payment.account is not None:
            said.append(
                self.tr("{0} comes into {1}.").format(formats.money(-payment.leaves), payment.account.name)
            )
        if payment.gain is not None and payment.gain:
            words = self.tr("{0} gain against the rate in the books.")
            if payment.gain.minor < 0:
                words = self.tr("{0} loss against the rate in the books.")
            gain = payment.gain if payment.gain.minor > 0 else -payment.gain
            said.append(words.format(formats.money(gain)))
        return [*said, *undoing(draft.rules, payment, formats)]

    @Slot()
    def _on_edited(self) -> None:
        self._show_draft()

    @Slot()
    def _on_record_clicked(self) -> None:
        self.record.setEnabled(False)
        self.record_asked.emit(plan_refund(self.draft))
