"""The balance that the next weeks are held against: by the books, or as it was typed over that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.icons import Sign, icon
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.tokens import GRID

_WIDTH = 112
_ICON = QSize(16, 16)


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """What is known of an account's balance.

    Attributes:
        name: Of the account; empty for none chosen.
        currency: Of the account; None where the software does not say.
        typed: As it was typed, empty for not at all.
        known: By the books, negative where it is owed; None where they do not tell.
        as_of: UTC, when the books were read for it.
    """

    name: str = ""
    currency: str | None = None
    typed: str = ""
    known: Money | None = None
    as_of: datetime | None = None

    def known_in(self, currency: str) -> Money | None:
        """What the books tell, if it can be held against amounts in this currency.

        Some software tells every balance in base currency, whatever the account's own (DOMAIN 4.8).
        """
        if self.known is None or {self.known.currency, self.currency or currency} != {currency}:
            return None
        return self.known


class BalanceField(QWidget):
    """Shows the balance by the books; what is typed over it counts until it is taken back.

    Signals:
        changed: Another balance counts.
        typed: str, as it was typed; empty: that of the books counts again.

    Attributes:
        line: What is typed into; to empty it takes back what was typed.
        back: Takes it back, too.
    """

    changed = Signal()
    typed = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._account = AccountBalance()
        self._currency = ""
        self.line = QLineEdit()
        self.line.setProperty("part", "small")
        self.line.setFixedWidth(_WIDTH)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setPlaceholderText(self.tr("Balance"))
        self.back = QPushButton(icon(Sign.BACK), "")
        self.back.setProperty("part", "quiet")
        self.back.setIconSize(_ICON)
        words = self.tr("Use the balance of the books again")
        self.back.setToolTip(words)
        self.back.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.back)
        row.addWidget(self.line)
        self.line.editingFinished.connect(self._on_edited)
        self.back.clicked.connect(self._on_back_clicked)
        self._fill()

    def show_account(self, account: AccountBalance) -> None:
        """Show this account's balance."""
        if account.name != self._account.name:
            # What was begun is another account's.
            self.line.setModified(False)
        self._account = account
        self._fill()

    def set_currency(self, currency: str) -> None:
        """It is held against amounts in this currency from now on."""
        if currency != self._currency:
            self._currency = currency
            self._fill()

    @property
    def amount(self) -> Money | None:
        """What counts; None where nothing is known, or what was typed is no amount."""
        if not self._account.typed:
            return self._known
        try:
            return parse_amount(self._account.typed, self._currency, self._formats.locale)
        except ValueError:
            return None

    @property
    def origin(self) -> str:
        """Whose balance counts, and who says so; empty where none does."""
        account = self._account
        if self.amount is None or not account.name:
            return ""
        if account.typed:
            return self.tr("As typed: {0}").format(account.name)
        if account.as_of is None:
            return self.tr("By the books: {0}").format(account.name)
        when = self._formats.moment(account.as_of, datetime.now(UTC))
        return self.tr("By the books of {0}: {1}").format(when, account.name)

    @property
    def _known(self) -> Money | None:
        return self._account.known_in(self._currency)

    @property
    def _filled_in(self) -> str:
        return "" if self._known is None else self._formats.number(self._known)

    def _fill(self) -> None:
        account = self._account
        words = self.tr("Balance of {0}") if account.name else self.tr("Balance of the account")
        words = words.format(account.name)
        self.line.setAccessibleName(words)
        self.line.setAccessibleDescription(self.origin)
        if self._known is not None and not account.typed:
            words = self.tr("{0}. Type what the bank says instead.").format(self.origin)
        self.line.setToolTip(plain_tip(words))
        self.back.setVisible(bool(account.typed) and self._known is not None)
        # Figures come by themselves, too: whoever is typing goes on.
        if not self.line.isModified():
            self.line.setText(account.typed or self._filled_in)

    def _keep(self, text: str) -> None:
        account = self._account
        self._account = AccountBalance(account.name, account.currency, text, account.known, account.as_of)
        self.line.setModified(False)
        self._fill()
        self.changed.emit()
        self.typed.emit(text)

    @Slot()
    def _on_edited(self) -> None:
        text = self.line.text().strip()
        self._keep("" if text == self._filled_in else text)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.line.setFocus()
        self._keep("")
