"""The lines of a bill or credit note: a row of fields for each, what it comes to beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.payables.document_rules import LineTax
from bookkeeper.payables.documents import LineDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import NominalAccount, TaxRate
from bookkeeper.ui.fields import name_it
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import number_text, parse_number
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.tokens import GRID

C = TypeVar("C", TaxRate, NominalAccount)

#: Of each column: pixels at least, and its share of what is left over.
_WIDTHS = {
    "description": (110, 4),
    "quantity": (72, 0),
    "unit": (104, 0),
    "tax": (120, 4),
    "account": (130, 5),
    "total": (92, 0),
    "remove": (28, 0),
}


@dataclass(frozen=True, slots=True)
class LineChoices:
    """What lines are made with.

    Attributes:
        tax: How they carry tax in this accounting software.
        rates, accounts: Those in use.
    """

    tax: LineTax
    rates: Sequence[TaxRate]
    accounts: Sequence[NominalAccount]


class LineRow(QWidget):
    """The fields of one line, put into the grid of all lines.

    Signals:
        edited: `line` has changed.
        remove_asked: The line is not wanted.
    """

    edited = Signal()
    remove_asked = Signal()

    def __init__(self, choices: LineChoices, formats: Formats, line: LineDraft) -> None:
        super().__init__()
        self._formats = formats
        locale = formats.locale
        self._rates = _with_own(choices.rates, line.tax_rate)
        self._accounts = _with_own(choices.accounts, line.account)
        self.description = QLineEdit(line.description)
        self.quantity = QLineEdit(number_text(line.quantity, locale) if line.quantity is not None else "")
        self.unit = QLineEdit(number_text(line.unit_amount, locale) if line.unit_amount is not None else "")
        self.account = QComboBox()
        self.account.addItem(self.tr("Choose"))
        self.account.addItems([f"{one.code}  {one.name}" if one.code else one.name for one in self._accounts])
        if line.account is not None:
            self.account.setCurrentIndex(_place(line.account, self._accounts) + 1)
        self.rate = QComboBox()
        self.rate.addItem(self.tr("No tax") if choices.tax is LineTax.RATE_IF_AMOUNT else self.tr("Choose"))
        self.rate.addItems([one.name for one in self._rates])
        if line.tax_rate is not None:
            self.rate.setCurrentIndex(_place(line.tax_rate, self._rates) + 1)
        self.tax = QLineEdit(number_text(line.tax, locale) if line.tax is not None else "")
        self.takes_amount = choices.tax is LineTax.AMOUNT
        self.total = Label("")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = QPushButton("×")
        self.remove.setProperty("part", "quiet")
        self.remove.setAutoDefault(False)
        for field in (self.quantity, self.unit, self.tax):
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field in (self.description, self.quantity, self.unit, self.tax):
            field.textChanged.connect(self.edited)
        for box in (self.account, self.rate):
            # As wide as its column, however long the names in it are; the whole name is in the tool tip.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentTextChanged.connect(self._on_box_changed)
            box.setToolTip(plain_tip(box.currentText()))
            box.activated.connect(self.edited)
        self.remove.clicked.connect(self.remove_asked)

    @property
    def line(self) -> LineDraft:
        """The line as typed; what cannot be read counts as missing."""
        rate, account = self.rate.currentIndex() - 1, self.account.currentIndex() - 1
        return LineDraft(
            self.description.text().strip(),
            self._number(self.quantity),
            self._number(self.unit),
            self._rates[rate] if rate >= 0 and not self.takes_amount else None,
            self._accounts[account] if account >= 0 else None,
            self._number(self.tax),
        )

    @property
    def cells(self) -> dict[str, QWidget]:
        """The widgets by column."""
        return {
            "description": self.description,
            "quantity": self.quantity,
            "unit": self.unit,
            "tax": self.tax if self.takes_amount else self.rate,
            "account": self.account,
            "total": self.total,
            "remove": self.remove,
        }

    def show_total(self, total: Money, number: int) -> None:
        """Show what the line comes to, and call its fields by its number for a screen reader."""
        self.total.set_text(self._formats.money(total))
        for name, field in (
            (self.tr("Description, line {0}"), self.description),
            (self.tr("Quantity, line {0}"), self.quantity),
            (self.tr("Unit amount, line {0}"), self.unit),
            (self.tr("Tax, line {0}"), self.cells["tax"]),
            (self.tr("Account, line {0}"), self.account),
            (self.tr("Remove line {0}"), self.remove),
        ):
            name_it(field, name.format(number))

    @Slot(str)
    def _on_box_changed(self, text: str) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        box.setToolTip(plain_tip(text))

    def _number(self, field: QLineEdit) -> Decimal | None:
        try:
            return parse_number(field.text(), self._formats.locale)
        except ValueError:
            return None


class LinesPanel(Panel):
    """All lines, with a button for one more.

    Signals:
        edited: A line has changed, come or gone.
    """

    edited = Signal()

    def __init__(self, choices: LineChoices, formats: Formats, lines: Sequence[LineDraft]) -> None:
        super().__init__()
        self._choices = choices
        self._formats = formats
        self.add_head().addWidget(Label(self.tr("Lines"), "heading"))
        self.head.addStretch()
        self.add = QPushButton(self.tr("Add line"))
        self.add.setProperty("part", "small")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add_clicked)
        self.head.addWidget(self.add)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for place, (_, share) in enumerate(_WIDTHS.values()):
            self._grid.setColumnStretch(place, share)
        column.addLayout(self._grid)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)
        titles = (self.tr("Description"), self.tr("Quantity"), self.tr("Unit amount"), self.tr("Tax"),
                  self.tr("Account"), self.tr("With tax"))  # fmt: skip
        for place, title in enumerate(titles):
            label = Label(title, "muted")
            if place in (1, 2, 5):
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, 0, place)
        self.rows: list[LineRow] = []
        for line in lines or (LineDraft(),):
            self._put(line)

    @property
    def lines(self) -> tuple[LineDraft, ...]:
        """The lines as typed, empty ones with them."""
        return tuple(row.line for row in self.rows)

    def show_totals(self, currency: str) -> None:
        """Show what each line comes to in this currency."""
        for number, row in enumerate(self.rows):
            line = row.line
            row.show_total(line.net_in(currency) + line.tax_in(currency), number + 1)

    def _put(self, line: LineDraft) -> None:
        row = LineRow(self._choices, self._formats, line)
        # The row holds its fields together and is itself never seen.
        row.setParent(self)
        row.hide()
        row.edited.connect(self.edited)
        row.remove_asked.connect(self._on_row_remove_asked)
        place = self._grid.rowCount()
        for column, (name, widget) in enumerate(row.cells.items()):
            least, share = _WIDTHS[name]
            if share:
                widget.setMinimumWidth(least)
            else:
                widget.setFixedWidth(least)
            self._grid.addWidget(widget, place, column)
        self.rows.append(row)

    @Slot()
    def _on_add_clicked(self) -> None:
        last = self.rows[-1].line if self.rows else LineDraft()
        # One more of the same kind: most documents have one account and one rate.
        self._put(LineDraft(tax_rate=last.tax_rate, account=last.account))
        self.rows[-1].description.setFocus()
        self.edited.emit()

    @Slot()
    def _on_row_remove_asked(self) -> None:
        row = self.sender()
        assert isinstance(row, LineRow)
        self.rows.remove(row)
        for widget in row.cells.values():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()
        if not self.rows:
            self._put(LineDraft())
        self.edited.emit()


def _with_own(known: Sequence[C], own: C | None) -> list[C]:
    """What is on offer, and what the line has already where that is not among it."""
    offered = list(known)
    if own is not None and all(own.id != one.id for one in known):
        offered.append(own)
    return offered


def _place(own: C, known: Sequence[C]) -> int:
    return next(place for place, one in enumerate(known) if one.id == own.id)
