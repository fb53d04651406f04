"""Where the money comes from: for each currency on the draft its account and, where foreign, its rate.

Everything chosen is written to the draft at once; the widgets keep nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import Source
from bookkeeper.payables.records import BankAccount
from bookkeeper.ui.builder.rates import parse_rate, rate_text
from bookkeeper.ui.fields import Named, account_text
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.tokens import CONTROL_HEIGHT, GAP, GRID

_ACCOUNT_WIDTH = 240
_RATE_WIDTH = 110


class SourceRow(QWidget):
    """The account that pays the bills of one currency.

    Signals:
        edited: The draft has changed.
        account_wanted: str, the currency: the user wants to make an account.
    """

    edited = Signal()
    account_wanted = Signal(str)

    def __init__(self, draft: PaymentDraft, currency: str) -> None:
        super().__init__()
        self._draft = draft
        self.currency = currency
        self._accounts: list[BankAccount] = []
        self._shown: tuple[Source, bool] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self.account = QComboBox()
        self.account.setFixedWidth(_ACCOUNT_WIDTH)
        self.account.activated.connect(self._on_account_activated)
        self.pay = Named(self.tr("Pay {0} from").format(currency), self.account)
        layout.addWidget(self.pay)
        self.rate = QLineEdit()
        self.rate.setFixedWidth(_RATE_WIDTH)
        self.rate.textChanged.connect(self._on_rate_edited)
        base = draft.base_currency
        self.at = Named(self.tr("{0} for 1 {1}").format(base, currency), self.rate)
        self.at.setVisible(currency != base)
        layout.addWidget(self.at)
        self.converts = QCheckBox(self.tr("The bank converts"))
        self.converts.toggled.connect(self._on_converts_toggled)
        self.converts.setFixedHeight(CONTROL_HEIGHT)
        layout.addWidget(self.converts, alignment=Qt.AlignmentFlag.AlignBottom)
        self._new = QPushButton(self.tr("New {0} account…").format(currency))
        self._new.setProperty("part", "link")
        self._new.clicked.connect(self._on_new_clicked)
        self._new.setAutoDefault(False)
        self._new.setProperty("isTall", True)
        layout.addWidget(self._new, alignment=Qt.AlignmentFlag.AlignBottom)
        layout.addStretch()

    def offer(self, accounts: Sequence[BankAccount]) -> None:
        """Offer these accounts, those in this row's currency first, and show what the draft has chosen."""
        self._accounts = sorted(accounts, key=lambda one: one.currency != self.currency)
        with QSignalBlocker(self.account):
            self.account.clear()
            self.account.addItem(self.tr("Choose an account"))
            for one in self._accounts:
                self.account.addItem(account_text(one))
        self._shown = None
        self.show_draft()

    def show_draft(self) -> bool:
        """Show what the draft says, if that is something else than before: this is asked at every tick."""
        source, can_convert = self._draft.source(self.currency), self._draft.can_convert(self.currency)
        if (source, can_convert) == self._shown:
            return False
        self._shown = source, can_convert
        ids = [one.id for one in self._accounts]
        chosen = source.account.id if source.account is not None else None
        with QSignalBlocker(self.account), QSignalBlocker(self.rate), QSignalBlocker(self.converts):
            self.account.setCurrentIndex(ids.index(chosen) + 1 if chosen in ids else 0)
            if source.rate != self._typed_rate():
                rate = source.rate
                self.rate.setText(rate_text(rate, self.locale()) if rate is not None else "")
            self.converts.setChecked(source.converts)
        self.account.setToolTip(plain_tip(self.account.currentText()))
        needs_choice = source.account is not None and source.account.currency not in (self.currency, None)
        self.converts.setVisible(needs_choice and can_convert)
        self._new.setVisible(source.account is None or needs_choice)
        return True

    @Slot(int)
    def _on_account_activated(self, index: int) -> None:
        self._draft.set_account(self.currency, self._accounts[index - 1] if index > 0 else None)
        self.show_draft()
        self.edited.emit()

    def _typed_rate(self) -> Decimal | None:
        try:
            return parse_rate(self.rate.text(), self.locale())
        except ValueError:
            return None

    @Slot()
    def _on_rate_edited(self) -> None:
        rate = self._typed_rate()
        if rate != self._draft.source(self.currency).rate:
            self._draft.set_rate(self.currency, rate)
            self.edited.emit()

    @Slot(bool)
    def _on_converts_toggled(self, converts: bool) -> None:
        self._draft.set_converts(self.currency, converts)
        self.edited.emit()

    @Slot()
    def _on_new_clicked(self) -> None:
        self.account_wanted.emit(self.currency)


class Sources(QWidget):
    """A `SourceRow` for each currency on the draft; one for base currency while nothing is ticked.

    Signals:
        edited, account_wanted: As those of the rows.
        shape_changed: There are more rows now, or fewer, or other controls in them.
    """

    edited = Signal()
    account_wanted = Signal(str)
    shape_changed = Signal()

    def __init__(self, draft: PaymentDraft) -> None:
        super().__init__()
        self._shown = 0
        self._is_low = False
        self._draft = draft
        self._accounts: Sequence[BankAccount] = ()
        self._rows: dict[str, SourceRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)

    def offer(self, accounts: Sequence[BankAccount]) -> None:
        """Offer these accounts in every row."""
        self._accounts = accounts
        for row in self._rows.values():
            row.offer(accounts)
        self.show_draft()

    def show_draft(self) -> None:
        """Show a row for each currency the draft holds now."""
        wanted = self._draft.currencies or (self._draft.base_currency,)
        missing = [currency for currency in wanted if currency not in self._rows]
        for currency in missing:
            self._add(currency)
        if missing:
            self._align()
        has_changed = len(wanted) != self._shown
        for currency, row in self._rows.items():
            row.setVisible(currency in wanted)
            has_changed |= row.show_draft()
        if has_changed:
            self._shown = len(wanted)
            self.shape_changed.emit()

    @property
    def is_several(self) -> bool:
        """Whether there is more than one row."""
        return self._shown > 1

    def put_names_beside(self, is_low: bool) -> None:
        """Make the rows low, their names beside the fields, or as high as other fields are."""
        self._is_low = is_low
        self._layout.setSpacing(GRID if is_low else GAP)
        self._align()

    def _align(self) -> None:
        rows = self._rows.values()
        pay = max((row.pay.name_width for row in rows), default=0)
        at = max((row.at.name_width for row in rows), default=0)
        for row in rows:
            row.pay.put_beside(pay if self._is_low else None)
            row.at.put_beside(at if self._is_low else None)

    def go_to_account(self) -> None:
        """Put the keyboard on the account of the first currency."""
        first = next((row for row in self._rows.values() if not row.isHidden()), None)
        if first is not None:
            first.account.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def row(self, currency: str) -> SourceRow:
        """The row of a currency that is on the draft."""
        return self._rows[currency]

    def _add(self, currency: str) -> None:
        row = SourceRow(self._draft, currency)
        row.offer(self._accounts)
        row.edited.connect(self.edited)
        row.account_wanted.connect(self.account_wanted)
        self._rows[currency] = row
        self._layout.addWidget(row)
