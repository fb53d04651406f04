"""*Propose a run*: what to pay now within the cash, and what each bill left out costs or risks.

Every change of a field asks the outlook's thread anew; what it answers is shown, never waited for.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.background.outlook import Proposed, View
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.money import Money, Totals, exponent
from bookkeeper.payables.records import BankAccount
from bookkeeper.payables.run.proposal import Line, Reason, Wishes
from bookkeeper.ui.dialogs.propose_lists import ProposedLines, leave_columns, pay_columns
from bookkeeper.ui.fields import account_text, buttons_row, fit_to_screen, labelled, lay_out
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1180, 760)
#: Cash where no balance was typed: every bill that should be paid is proposed. Minor units.
_UNLIMITED = 10**15
_STEPS = 1000
#: Of a field for an amount, and what it takes beside its words, in pixels.
_LEAST_FIELD_WIDTH, _FIELD_PADDING = 100, 28
_COUNTRY_LETTERS = 14
#: At both sides of the fields, with a scroll bar beside them, in pixels.
_MARGINS = 12 * GRID


@dataclass(frozen=True, slots=True)
class ProposeFacts:
    """What the dialog needs to know.

    Attributes:
        reserved: Ids of bills on open payments.
        floor: As it was typed last time.
        days: Between this run and the next, as last time.
        country: Whose bank holidays count, ISO 3166; empty for weekends only.
        half_built: Bills ticked before and kept for later, which the run would take the place of.
    """

    today: date
    formats: Formats
    base_currency: str
    accounts: Sequence[BankAccount]
    reserved: Container[str] = ()
    floor: str = ""
    days: int = 7
    country: str = ""
    half_built: int = 0


@dataclass(frozen=True, slots=True)
class WantedRun:
    """What is to be paid, and from which account; None where the company has none."""

    lines: tuple[Line, ...]
    account: BankAccount | None


class ProposeDialog(QDialog):
    """Proposes a run.

    Signals:
        asked: `Wishes`, to be answered with `show_proposed`.
        country_chosen: str: whose bank holidays count from now on.
        run_wanted: `WantedRun`: to be opened in the builder.
    """

    asked = Signal(object)
    country_chosen = Signal(str)
    run_wanted = Signal(object)

    def __init__(self, facts: ProposeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._proposed: Proposed | None = None
        self.setWindowTitle(self.tr("Propose a run"))
        fit_to_screen(self, *_SIZE)
        self.account = QComboBox()
        for account in facts.accounts:
            if account.is_active and account.currency is not None:
                self.account.addItem(account_text(account), account)
        in_base = (place for place, one in enumerate(self._accounts()) if one.currency == facts.base_currency)
        self.account.setCurrentIndex(next(in_base, 0))
        self.balance = QLineEdit()
        self.balance.setPlaceholderText(self.tr("As the bank says"))
        self.source = Label("", "muted", wrap=True)
        self.source.hide()
        self._held = AccountsHeld()
        self._filled_in = ""
        self.floor = QLineEdit(facts.floor)
        self.floor.setPlaceholderText("0")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setAccessibleName(self.tr("Must stay on the account"))
        after = facts.today + timedelta(days=facts.days)
        self.next_run = QDateEdit(QDate(after.year, after.month, after.day))
        self.next_run.setMinimumDate(QDate(facts.today.year, facts.today.month, facts.today.day).addDays(1))
        self.next_run.setCalendarPopup(True)
        self.country = QComboBox()
        self.country.addItem(self.tr("Weekends only"), "")
        # The longest name of a country would be as wide as a small screen.
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(_COUNTRY_LETTERS)
        self._says = Label("", wrap=True)
        self._warns = Label("", "muted", wrap=True)
        self.pay = ProposedLines(self.tr("Pay now"), facts.formats, pay_columns(facts.formats))
        self.leave = ProposedLines(self.tr("Left out"), facts.formats, leave_columns(facts.formats))
        self._lay_out()
        self._connect()
        self._ask()

    @property
    def currency(self) -> str:
        """Of the account, in which bills are proposed."""
        account = self.account.currentData()
        return (account.currency if account is not None else None) or self._facts.base_currency

    @property
    def days(self) -> int:
        """From today to the next run."""
        return (self._next_on() - self._facts.today).days

    @property
    def is_answered(self) -> bool:
        """Whether what is shown answers what the fields say."""
        return self._proposed is not None and self._proposed.wishes == self._wishes()

    @property
    def paid(self) -> Money:
        """What the proposal pays from the account."""
        lines = self._proposed.proposal.pay if self._proposed is not None else ()
        return Totals(line.pays for line in lines).in_currency(self.currency)

    def show_view(self, view: View) -> None:
        """Offer the countries whose bank holidays are known."""
        if self.country.count() == 1 and view.countries:
            locale = self._facts.formats.locale
            named = sorted(
                (locale.territoryToString(locale.codeToTerritory(code)) or code, code)
                for code in view.countries
            )
            with QSignalBlocker(self.country):
                for name, code in named:
                    self.country.addItem(name, code)
                self.country.setCurrentIndex(max(0, self.country.findData(self._facts.country)))
        self._ask()

    @Slot(object)
    def show_held(self, held: AccountsHeld) -> None:
        """Start from what the books say the account holds, unless a balance was typed."""
        self._held = held
        self._fill_in_balance()

    def show_proposed(self, proposed: Proposed) -> None:
        """Show the answer to the newest question."""
        self._proposed = proposed
        proposal, formats = proposed.proposal, self._facts.formats
        self.pay.show_lines(proposal.pay)
        self.leave.show_lines(proposal.leave)
        self.open_in_builder.setEnabled(bool(proposal.pay))
        totals = formats.monies(proposal.totals.base_first(self._facts.base_currency)) or formats.money(
            Money.zero(self.currency)
        )
        words = self.tr("Pays {0} of {1} bills, {2}.").format(
            formats.count(len(proposal.pay)), formats.count(proposed.count), totals
        )
        if self._balance() is not None:
            words += " " + self.tr("{0} is left above the floor.").format(
                formats.monies(proposal.left.values())
            )
        self._says.set_text(words)
        self._warns.set_text(self._risks(proposal.late))

    def _risks(self, late: Sequence[Line]) -> str:
        if not late:
            return self.tr("No bill becomes late before the next run.")
        formats = self._facts.formats
        owed = Totals(line.bill.due for line in late)
        short = Totals(line.bill.due for line in late if line.reason is Reason.NO_CASH)
        words = self.tr("Late at the next run: {0} bills, {1}.").format(
            formats.count(len(late)), formats.monies(owed.base_first(self._facts.base_currency))
        )
        if not short.is_empty:
            words += " " + self.tr("The cash is short of {0}.").format(
                formats.monies(short.base_first(self._facts.base_currency))
            )
        return words

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setSpacing(GAP)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(GAP)
        self._lines = money, others = QHBoxLayout(), QHBoxLayout()
        for line, share in ((money, 7), (others, 8)):
            line.setSpacing(GAP)
            self._fields.addLayout(line, share)
        for field in (self.balance, self.floor):
            field.ensurePolished()
            words = field.fontMetrics().horizontalAdvance(field.placeholderText())
            field.setMinimumWidth(max(_LEAST_FIELD_WIDTH, words + _FIELD_PADDING))
        money.addWidget(labelled(self.tr("&Account"), self.account), 3)
        money.addWidget(labelled(self.tr("&Balance today"), self.balance), 2)
        money.addWidget(labelled(self.tr("Must &stay"), self.floor), 2)
        others.addWidget(labelled(self.tr("Drag to change it"), self.slider), 3)
        others.addWidget(labelled(self.tr("&Next run"), self.next_run), 2)
        others.addWidget(labelled(self.tr("Bank &holidays of"), self.country), 3)
        body.addLayout(self._fields)
        body.addWidget(self.source)
        body.addWidget(self._says)
        body.addWidget(self._warns)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setHandleWidth(GAP)
        lists.setChildrenCollapsible(False)
        lists.addWidget(self.pay)
        lists.addWidget(self.leave)
        body.addWidget(lists, 1)
        row, self.open_in_builder = buttons_row(self, self.tr("Cancel"), self.tr("Open in builder"))
        how = self.tr(
            "In this order: always paid, late at the next run, late already, discounts by yearly return."
        )
        if self._facts.half_built:
            kept = self._facts.formats.count(self._facts.half_built)
            how = self.tr("In the builder it takes the place of the {0} bills ticked before.").format(kept)
        row.insertWidget(0, Label(how, "muted", elide=True), 1)
        lay_out(self, body, row)
        self.open_in_builder.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all in one line, what follows the amounts is below them."""
        super().resizeEvent(event)
        needed = sum(line.minimumSize().width() for line in self._lines) + GAP
        is_wide = self.width() - _MARGINS >= needed
        way = QBoxLayout.Direction
        self._fields.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _connect(self) -> None:
        for field in (self.balance, self.floor):
            field.textChanged.connect(self._on_amount_changed)
        self.account.currentIndexChanged.connect(self._on_account_changed)
        self.next_run.dateChanged.connect(self._on_amount_changed)
        self.slider.valueChanged.connect(self._on_slider_changed)
        self.country.currentIndexChanged.connect(self._on_country_changed)
        self.open_in_builder.clicked.connect(self._on_open_clicked)

    def _accounts(self) -> list[BankAccount]:
        return [self.account.itemData(place) for place in range(self.account.count())]

    def _next_on(self) -> date:
        day = self.next_run.date()
        return date(day.year(), day.month(), day.day())

    def _balance(self) -> Money | None:
        return self._amount(self.balance)

    def _amount(self, field: QLineEdit) -> Money | None:
        """What a field holds; None while it is empty or no amount, which is shown at the field."""
        text = field.text().strip()
        try:
            found = parse_amount(text, self.currency, self._facts.formats.locale) if text else None
            field.setToolTip("")
        except ValueError as error:
            found = None
            field.setToolTip(str(error))
        is_wrong = bool(field.toolTip())
        if field.property("wrong") is not is_wrong:
            field.setProperty("wrong", is_wrong)
            field.style().unpolish(field)
            field.style().polish(field)
        return found

    def _ask(self) -> None:
        balance, floor = self._balance(), self._floor()
        self.slider.setEnabled(balance is not None and balance.minor > 0)
        if balance is not None and balance.minor > 0:
            with QSignalBlocker(self.slider):
                self.slider.setValue(min(_STEPS, max(0, floor.minor * _STEPS // balance.minor)))
        self.asked.emit(self._wishes())

    def _wishes(self) -> Wishes:
        balance, facts = self._balance(), self._facts
        cash = balance - self._floor() if balance is not None else Money(_UNLIMITED, self.currency)
        return Wishes(facts.today, self._next_on(), {self.currency: cash}, facts.reserved)

    def _floor(self) -> Money:
        return self._amount(self.floor) or Money.zero(self.currency)

    @Slot()
    def _on_amount_changed(self) -> None:
        if self.balance.text() != self._filled_in:
            self.source.hide()
        self._ask()

    @Slot()
    def _on_account_changed(self) -> None:
        # What was typed is another account's.
        self.balance.setText(self._filled_in)
        self._fill_in_balance()
        self._ask()

    def _fill_in_balance(self) -> None:
        if self.balance.text() != self._filled_in:
            return
        account = self.account.currentData()
        balance = self._held.balances.get(account.id) if account is not None else None
        # Some software tells every balance in base currency, whatever the account's own.
        is_told = balance is not None and balance.currency == self.currency
        self.source.setVisible(is_told)
        self._filled_in = ""
        if balance is None or not is_told:
            self.balance.clear()
            return
        formats = self._facts.formats
        now = datetime.now(UTC)
        at = formats.moment(self._held.as_of or now, now)
        if balance.minor < 0:
            self.balance.clear()
            words = self.tr("By the books, read at {0}, the account is overdrawn: {1}.")
        else:
            self._filled_in = formats.plain_number(balance)
            self.balance.setText(self._filled_in)
            words = self.tr("The balance is {1} by the books, read at {0}. Type what the bank says instead.")
        self.source.set_text(words.format(at, formats.money(balance)))

    @Slot(int)
    def _on_slider_changed(self, step: int) -> None:
        balance = self._balance()
        if balance is not None:
            whole = 10 ** exponent(balance.currency)
            floor = Money(balance.minor * step // _STEPS // whole * whole, balance.currency)
            self.floor.setText(self._facts.formats.plain_number(floor))

    @Slot()
    def _on_country_changed(self) -> None:
        self.country_chosen.emit(self.country.currentData())

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._proposed is not None:
            self.run_wanted.emit(WantedRun(self._proposed.proposal.pay, self.account.currentData()))
            self.accept()
