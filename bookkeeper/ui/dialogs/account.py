"""*New account*: makes a bank account or card in the accounting software, to pay from at once."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.background.jobs import CreateBankAccount
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import is_currency
from bookkeeper.payables.records import AccountType, BankAccount
from bookkeeper.payables.rules import Rules
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import ways_wording, wording
from bookkeeper.ui.fields import labelled
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 440


class NewAccountDialog(QDialog):
    """Asks for what an account needs; stays open until the accounting software has made it.

    Signals:
        create_asked: `CreateBankAccount`.
    """

    create_asked = Signal(object)

    def __init__(
        self, rules: Rules, currency: str, base_currency: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._base_currency = base_currency
        self._wish: CreateBankAccount | None = None
        self.setWindowTitle(self.tr("New account in {0}").format(rules.software))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        self.name = QLineEdit()
        layout.addWidget(labelled(self.tr("&Name"), self.name))
        self.method = QComboBox()
        for method in Method:
            self.method.addItem(wording.method_word(method), method)
        layout.addWidget(labelled(self.tr("Used &for"), self.method))
        self._kind = Label("", "muted", wrap=True)
        layout.addWidget(self._kind)
        pair = QHBoxLayout()
        pair.setSpacing(GAP)
        self.number = QLineEdit()
        self.sort_code = QLineEdit()
        self.currency = QLineEdit(currency)
        self.currency.setMaxLength(3)
        self.currency.setFixedWidth(80)
        pair.addWidget(labelled(self.tr("Account n&umber"), self.number), 2)
        pair.addWidget(labelled(self.tr("&Sort code (optional)"), self.sort_code), 1)
        pair.addWidget(labelled(self.tr("&Currency"), self.currency))
        layout.addLayout(pair)
        self._message = Label("", "bad", wrap=True)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addStretch()
        layout.addLayout(self._buttons())
        self.method.currentIndexChanged.connect(self._on_edited)
        for field in (self.name, self.number, self.sort_code, self.currency):
            field.textChanged.connect(self._on_edited)
        self._on_edited()

    def on_failed(self, error: BookkeeperError) -> None:
        """The account was not made, or nobody can say: the dialog stays, with what was typed."""
        self._message.set_text(wording.error(error))
        self._message.show()
        self.create_button.setText(self.tr("Create account"))
        self._on_edited()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.create_button = QPushButton(self.tr("Create account"))
        self.create_button.setProperty("part", "accent")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self._on_create_clicked)
        row.addWidget(self.create_button)
        return row

    @property
    def _type(self) -> AccountType:
        method: Method = Method(self.method.currentData())
        return method.account_type

    @Slot()
    def _on_edited(self) -> None:
        closed = hindrance(self._rules, Scenario.MAKE_ACCOUNT)
        is_possible = closed is None and self._type in self._rules.account_types
        currency = self.currency.text().strip().upper()
        if closed is not None:
            text = ways_wording.hindrance(closed)
        elif self._rules.documents.accounts_in_base_only and currency != self._base_currency:
            is_possible = False
            text = self.tr("{0} makes accounts in {1} only, the company's own currency.")
            text = text.format(self._rules.software, self._base_currency)
        elif not is_possible:
            text = self.tr("{0} cannot create credit card accounts from here. Make it there, then refresh.")
            text = text.format(self._rules.software)
        elif self._type is AccountType.CREDIT:
            text = self.tr("A credit account: what is spent from it is owed.")
        else:
            text = self.tr("A debit account: the company's own money.")
        self._kind.set_text(text)
        has_all = bool(self.name.text().strip() and self.number.text().strip())
        self.create_button.setEnabled(has_all and is_possible and is_currency(currency))

    @Slot()
    def _on_create_clicked(self) -> None:
        account = BankAccount(
            id="",
            name=self.name.text().strip(),
            currency=self.currency.text().strip().upper(),
            type=self._type,
            number=self.number.text().strip(),
            sort_code=self.sort_code.text().strip() or None,
        )
        if self._wish is None or self._wish.account != account:
            # The same wish keeps its key, so that pressing again after no answer cannot make it twice.
            made_as = self._rules.documents.new_account
            self._wish = CreateBankAccount(account, str(uuid.uuid4()), made_as)
        self._message.hide()
        self.create_button.setEnabled(False)
        self.create_button.setText(self.tr("Creating…"))
        self.create_asked.emit(self._wish)
