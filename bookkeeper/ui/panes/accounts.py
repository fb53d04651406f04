"""The bank accounts payments can be made from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton

from bookkeeper.payables.records import AccountType, BankAccount
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone, add_copying
from bookkeeper.ui.parts.labels import Panel
from bookkeeper.ui.tokens import TALL_ROW_HEIGHT


class AccountsPane(Panel):
    """Bank accounts in two lines each, with a button for another one.

    Signals:
        account_chosen: `BankAccount`.
        create_account_asked: a new account is wanted.
        pay_asked: `BankAccount` that bills are to be paid from.
    """

    account_chosen = Signal(object)
    create_account_asked = Signal()
    pay_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AccountsPane", "Bank accounts"))
        self._accounts: tuple[BankAccount, ...] = ()
        self.create_button = QPushButton("+")
        self.create_button.setProperty("part", "quiet")
        self.create_button.setAccessibleName(self.tr("New bank account"))
        self.create_button.setToolTip(self.tr("New bank account…"))
        self.create_button.clicked.connect(self.create_account_asked)
        self.head.addStretch(1)
        self.head.addWidget(self.create_button)
        self.model = RowListModel(self._columns(), self._fetch, Picking(many=False), self)
        self.view = TableView(self.model, self.tr("Bank accounts"), row_height=TALL_ROW_HEIGHT, header=False)
        self.view.set_empty_text(
            self.tr("No bank accounts"), self.tr("Refresh (F5), or press + to create one.")
        )
        self.body.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.picked.connect(self._on_view_picked)
        self.view.opened.connect(self._on_view_opened)
        self.view.menu_asked.connect(self._on_view_menu_asked)

    def show_accounts(self, accounts: Sequence[BankAccount]) -> None:
        """Show these, the choice kept by its id."""
        chosen = self.chosen()
        self._accounts = tuple(accounts)
        self.model.set_ids(range(len(self._accounts)))
        self.model.picking.clear()
        if chosen is not None:
            self.choose(chosen.id)

    def chosen(self) -> BankAccount | None:
        """The account that is picked."""
        for number in self.model.picking.ids:
            return self._accounts[number]
        return None

    def choose(self, account_id: str) -> None:
        """Pick an account by its id, if it is there."""
        for number, account in enumerate(self._accounts):
            if account.id == account_id:
                self.model.picking.only(number)
                self.view.go_to(number)

    def menu_for(self, account: BankAccount) -> QMenu:
        """What can be done with an account."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Where no account can be made nothing can be paid, either: no company, or a window that only shows.
        works = self.create_button.isEnabled()
        pay = menu.addAction(self.tr("Pay bills from it…"), lambda: self._on_view_opened(account))
        pay.setEnabled(works and _can_pay(account))
        menu.addAction(self.tr("New bank account…"), self.create_account_asked.emit).setEnabled(works)
        add_copying(menu, self.view)
        return menu

    def _columns(self) -> tuple[Column[BankAccount], ...]:
        return (
            Column("name", self.tr("Account"), self._name, 140, 1),
            Column("currency", self.tr("Currency"), self._currency, 56, align=Align.RIGHT),
        )

    def _name(self, account: BankAccount) -> Cell:
        kinds = {AccountType.DEBIT: self.tr("Debit"), AccountType.CREDIT: self.tr("Credit")}
        # Four digits tell accounts apart; the whole number is nobody's business on a screen.
        number = f"··{account.number[-4:]}" if account.number else self.tr("no number")
        parts = [number, kinds.get(account.type, self.tr("type not known"))]
        if not account.is_active:
            parts.append(self.tr("archived"))
        return Cell(account.name or self.tr("(no name)"), " · ".join(parts), Tone.STRONG)

    def _currency(self, account: BankAccount) -> Cell:
        if account.currency is None:
            return Cell("?", tone=Tone.MUTED, tip=self.tr("The accounting software does not say."))
        return Cell(account.currency, tone=Tone.STRONG)

    def _fetch(self, ids: Sequence[int]) -> Sequence[BankAccount]:
        return [self._accounts[number] for number in ids]

    @Slot(object)
    def _on_view_opened(self, account: BankAccount) -> None:
        if self.create_button.isEnabled() and _can_pay(account):
            self.pay_asked.emit(account)

    @Slot(object, QPoint)
    def _on_view_menu_asked(self, account: BankAccount, place: QPoint) -> None:
        self.menu_for(account).popup(place)

    @Slot()
    def _on_view_picked(self) -> None:
        account = self.chosen()
        if account is not None:
            self.account_chosen.emit(account)


def _can_pay(account: BankAccount) -> bool:
    """Whether it is in use, in a currency that is known."""
    return account.is_active and account.currency is not None
