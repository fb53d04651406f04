"""Makes bank accounts and maps payment methods to them, for the main window and for an open builder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bookkeeper.background.jobs import CreateBankAccount, Done
from bookkeeper.background.session import CompanySession
from bookkeeper.payables.records import BankAccount
from bookkeeper.settings import CompanyChoices
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.dialogs.methods import MethodsDialog
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs


class AccountsDesk(QObject):
    """Answers *New bank account* and *Payment methods*.

    Args:
        save: Keeps the choices after a change.

    Signals:
        made: `BankAccount`: it is in the books.
        mapped: The accounts by method and currency, as they are chosen from now on.

    Attributes:
        over: What dialogs are opened over: the builder while one is open, else the window.
    """

    made = Signal(object)
    mapped = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: CompanySession,
        desk: Desk,
        choices: CompanyChoices,
        save: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._choices = choices
        self._save = save
        self._dialogs = OpenDialogs(self)
        self.over: QWidget = window
        window.create_account_asked.connect(self._on_create_account_asked)
        window.payment_methods_asked.connect(self.map_methods)
        window.accounts.pay_asked.connect(self._on_pay_asked)
        desk.account_ended.connect(self._on_account_ended)

    def end(self) -> None:
        """The company leaves the screen: close what is open."""
        self._dialogs.close_all()

    @property
    def accounts(self) -> list[BankAccount]:
        """Those to pay from."""
        return self._session.reader.bank_accounts()

    @Slot(str)
    def create(self, currency: str) -> None:
        """Ask for a new account in this currency."""
        base = self._session.reader.facts().base_currency or ""
        dialog = NewAccountDialog(self._session.rules, currency, base, self.over)
        dialog.create_asked.connect(self._session.fetch.ask)
        self._dialogs.open(dialog)

    @Slot()
    def map_methods(self) -> None:
        """Ask which account each payment method is paid from."""
        dialog = MethodsDialog(self.accounts, self._choices.accounts_by_method, self.over)
        dialog.chosen.connect(self._on_methods_chosen)
        self._dialogs.open(dialog)

    @Slot(object)
    def _on_pay_asked(self, account: BankAccount) -> None:
        """Pay the picked bills; those in the account's currency from this one."""
        if account.currency is not None:
            self._choices.last_accounts[account.currency] = account.id
            self._save()
            self._window.pay()

    @Slot()
    def _on_create_account_asked(self) -> None:
        self.create(self._session.reader.facts().base_currency or "")

    @Slot(object)
    def _on_account_ended(self, done: Done) -> None:
        """The account was made, or not."""
        dialog = next(iter(self._dialogs.of_kind(NewAccountDialog)), None)
        if done.error is not None:
            if dialog is not None:
                dialog.on_failed(done.error)
            return
        if dialog is not None and isinstance(done.job, CreateBankAccount):
            dialog.accept()
        if isinstance(done.result, BankAccount):
            self.made.emit(done.result)

    @Slot(object)
    def _on_methods_chosen(self, mapped: dict[str, dict[str, str]]) -> None:
        self._choices.accounts_by_method = mapped
        self._save()
        self.mapped.emit(mapped)
