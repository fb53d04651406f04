"""*Payment methods*: which account each method pays from, by currency, chosen once for a company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from bookkeeper.payables.methods import Method
from bookkeeper.payables.records import BankAccount
from bookkeeper.ui import wording
from bookkeeper.ui.fields import buttons_row, fit_to_words, lay_out, name_it
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_WIDTH = 440
#: Account ids by method and currency, as the settings keep them.
Mapped = Mapping[str, Mapping[str, str]]


class MethodsDialog(QDialog):
    """A grid of methods by currencies, each cell a choice among the accounts in that currency.

    Signals:
        chosen: dict of method to dict of currency to account id: what to keep.
    """

    chosen = Signal(object)

    def __init__(
        self, accounts: Sequence[BankAccount], mapped: Mapped, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Payment methods"))
        self._cells: dict[tuple[Method, str], QComboBox] = {}
        body = QVBoxLayout()
        body.setSpacing(4 * GRID)
        text = self.tr("Choose the account each method pays from. The payment builder fills it in for you.")
        body.addWidget(Label(text, "muted", wrap=True))
        grid = self._grid(accounts, mapped)
        body.addWidget(grid)
        body.addStretch()
        buttons, save = buttons_row(self, self.tr("Cancel"), self.tr("Save"))
        save.clicked.connect(self._on_save_clicked)
        lay_out(self, body, buttons)
        self.ensurePolished()
        fit_to_words(self, max(_WIDTH, grid.sizeHint().width() + 12 * GRID))

    def cell(self, method: Method, currency: str) -> QComboBox:
        """The choice for a method and a currency."""
        return self._cells[method, currency]

    def _grid(self, accounts: Sequence[BankAccount], mapped: Mapped) -> Panel:
        panel = Panel()
        grid = QGridLayout()
        grid.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        currencies = sorted({one.currency for one in accounts if one.currency is not None})
        for column, currency in enumerate(currencies, start=1):
            grid.addWidget(Label(currency, "heading"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, method in enumerate(Method, start=1):
            grid.addWidget(Label(wording.method_word(method)), row, 0)
            for column, currency in enumerate(currencies, start=1):
                fitting = [one for one in accounts if one.currency == currency]
                cell = self._choice(method, currency, fitting, mapped)
                grid.addWidget(cell, row, column)
        panel.body.addLayout(grid)
        return panel

    def _choice(
        self, method: Method, currency: str, accounts: Sequence[BankAccount], mapped: Mapped
    ) -> QComboBox:
        cell = QComboBox()
        cell.setMinimumWidth(190)
        name_it(cell, self.tr("{0} in {1}").format(wording.method_word(method), currency))
        cell.addItem(self.tr("Not chosen"), None)
        # Accounts of the kind this method draws on come first; the others stay possible.
        for one in sorted(accounts, key=lambda one: one.type is not method.account_type):
            cell.addItem(one.name, one.id)
        cell.setCurrentIndex(max(0, cell.findData(mapped.get(method.value, {}).get(currency))))
        self._cells[method, currency] = cell
        return cell

    @Slot()
    def _on_save_clicked(self) -> None:
        found: dict[str, dict[str, str]] = {}
        for (method, currency), cell in self._cells.items():
            if cell.currentData() is not None:
                found.setdefault(method.value, {})[currency] = cell.currentData()
        self.chosen.emit(found)
        self.accept()
