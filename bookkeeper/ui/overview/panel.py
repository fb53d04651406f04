"""The overview above the bills: bars or a table, one currency at a time, and an account's balance against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.payables.ages import Owed
from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.overview.bars import AgeButton, FigureButton, StackedBar, SupplierButton, WeekButton
from bookkeeper.ui.overview.figures import Figure, age_figures, reach_words, supplier_figures, week_figures
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.labels import Label, Panel, empty_layout
from bookkeeper.ui.tokens import GRID, Tint

_BARS_HEIGHT = 96
_TABLE_HEIGHT = 200
#: Narrower than this, the largest suppliers, or the weeks as well, are left to the table.
_WITH_SUPPLIERS, _WITH_WEEKS = 860, 560


class OverviewPanel(Panel):
    """What is owed at a glance.

    Signals:
        chosen: `Figure`: its bills are to be shown; None for all again.
        folded: bool: the bars are put away, or are back.
        balance_typed: str, as it was typed.
        report_asked: aged payables by supplier are wanted.
    """

    chosen = Signal(object)
    folded = Signal(bool)
    balance_typed = Signal(str)
    report_asked = Signal()

    def __init__(self, formats: Formats, today: Callable[[], date]) -> None:
        super().__init__(QCoreApplication.translate("OverviewPanel", "At a glance"))
        self._formats = formats
        self._today = today
        self._owed: tuple[Owed, ...] = ()
        self._place = 0
        self._figures: list[Figure] = []
        self.said = Label("", "muted", elide=True)
        self.currencies = QHBoxLayout()
        self.currencies.setSpacing(GRID)
        self.balance = QLineEdit()
        self.fold = self._quiet(self.tr("Fold"))
        self.as_table = self._quiet(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.report = self._quiet(self.tr("By supplier…"))
        self._make_head()
        self.bars = _Bars(formats)
        self.model: RowListModel[Figure] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), self
        )
        self.table = TableView(self.model, self.tr("What is owed, as a table"))
        self.table.set_empty_text(self.tr("Nothing is owed"), "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.bars)
        self.pages.addWidget(self.table)
        self.pages.setFixedHeight(_BARS_HEIGHT)
        self.body.addWidget(self.pages)
        self._connect()
        self.show_account("", "")

    def show_owed(self, owed: Sequence[Owed]) -> None:
        """Show what is owed in each currency, the one before still chosen if it is there."""
        known = [(one.currency, one.is_estimate) for one in self._owed]
        chosen = known[self._place] if self._place < len(known) else None
        self._owed = tuple(owed)
        now = [(one.currency, one.is_estimate) for one in self._owed]
        self._place = now.index(chosen) if chosen in now else 0
        if now != known:
            self._offer_currencies()
        self._show()

    def show_account(self, name: str, balance: str) -> None:
        """Compare with this account, whose balance was typed like this before."""
        self.balance.setText(balance)
        words = self.tr("What {0} holds").format(name) if name else self.tr("What the account holds")
        self.balance.setAccessibleName(words)
        self.balance.setToolTip(words)
        self._show()

    def set_folded(self, is_folded: bool) -> None:
        """Put the bars away, or show them again."""
        self.pages.setVisible(not is_folded)
        for control in (self.as_table, self.report, self.balance):
            control.setVisible(not is_folded)
        self.fold.setText(self.tr("Unfold") if is_folded else self.tr("Fold"))
        self._show()

    @property
    def is_folded(self) -> bool:
        """Whether only one line is shown."""
        return self.pages.isHidden()

    @property
    def owed(self) -> Owed | None:
        """What is shown."""
        return self._owed[self._place] if self._place < len(self._owed) else None

    def release(self) -> None:
        """No figure filters the list any more."""
        self.bars.mark(None)

    def _make_head(self) -> None:
        self.balance.setProperty("part", "small")
        self.balance.setPlaceholderText(self.tr("Balance"))
        self.balance.setFixedWidth(104)
        self.balance.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.report.setAccessibleName(self.tr("Aged payables by supplier"))
        self.as_table.setAccessibleName(self.tr("Show the figures as a table"))
        self.head.addLayout(self.currencies)
        self.head.addWidget(self.said, 1)
        for control in (self.balance, self.report, self.as_table, self.fold):
            self.head.addWidget(control)

    def _quiet(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("part", "quiet")
        return button

    def _columns(self) -> tuple[Column[Figure], ...]:
        return (
            Column("what", self.tr("What"), lambda one: Cell(one.words), 240, 1),
            Column(
                "amount",
                self.tr("Amount"),
                lambda one: Cell(self._formats.money(one.amount), tone=Tone.STRONG),
                150,
                align=Align.RIGHT,
            ),
        )

    def _connect(self) -> None:
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_currency_clicked)
        self.bars.chosen.connect(self.chosen)
        self.table.opened.connect(self.chosen)
        self.as_table.toggled.connect(self._on_as_table_toggled)
        self.fold.clicked.connect(self._on_fold_clicked)
        self.report.clicked.connect(self.report_asked)
        self.balance.editingFinished.connect(self._on_balance_edited)

    def _offer_currencies(self) -> None:
        empty_layout(self.currencies)
        for button in self._group.buttons():
            self._group.removeButton(button)
        for place, one in enumerate(self._owed):
            words = self.tr("≈ all in {0}").format(one.currency) if one.is_estimate else one.currency
            chip = ChipButton(words, Tint.INFO)
            chip.setChecked(place == self._place)
            if one.is_estimate:
                chip.setToolTip(self.tr("An estimate, at the rate of each currency's newest bill"))
            self._group.addButton(chip, place)
            self.currencies.addWidget(chip)

    def _show(self) -> None:
        owed = self.owed
        if owed is None:
            self.said.set_text(self.tr("Nothing is owed."))
            self._figures = []
            self.model.set_ids(())
            self.bars.show_figures([], [], [])
            return
        balance = self._typed_balance(owed.currency)
        ages = age_figures(owed, self._today())
        weeks = week_figures(owed, self._today(), balance, self._formats)
        largest = supplier_figures(owed)
        self.said.set_text(self._sentence(owed, weeks, balance))
        self._figures = [*ages, *weeks, *largest]
        self.model.set_ids(range(len(self._figures)))
        self.bars.show_figures(ages, weeks, largest)

    def _sentence(self, owed: Owed, weeks: list[Figure], balance: Money | None) -> str:
        parts = [
            self.tr("{0} owed, {1} overdue").format(*map(self._formats.money, (owed.total, owed.overdue)))
        ]
        if owed.is_estimate:
            parts.insert(0, self.tr("Estimate"))
        if owed.without:
            parts.append(self.tr("without {0}, whose rate is not known").format(", ".join(owed.without)))
        if balance is not None:
            parts.append(reach_words(weeks, balance, owed.overdue, self._formats))
        return " · ".join(parts)

    def _typed_balance(self, currency: str) -> Money | None:
        try:
            return parse_amount(self.balance.text(), currency, self._formats.locale)
        except ValueError:
            return None

    def _fetch(self, ids: Sequence[int]) -> Sequence[Figure]:
        return [self._figures[number] for number in ids]

    @Slot(QAbstractButton)
    def _on_currency_clicked(self, button: QAbstractButton) -> None:
        self._place = self._group.id(button)
        self._show()

    @Slot(bool)
    def _on_as_table_toggled(self, is_table: bool) -> None:
        self.pages.setFixedHeight(_TABLE_HEIGHT if is_table else _BARS_HEIGHT)
        self.pages.setCurrentIndex(int(is_table))

    @Slot()
    def _on_fold_clicked(self) -> None:
        self.set_folded(not self.is_folded)
        self.folded.emit(self.is_folded)

    @Slot()
    def _on_balance_edited(self) -> None:
        self._show()
        self.balance_typed.emit(self.balance.text())


class _Bars(QWidget):
    """The three drawings side by side.

    Signals:
        chosen: `Figure`, or None when the one that was chosen is clicked again.
    """

    chosen = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._buttons: list[FigureButton] = []
        self.stacked = StackedBar()
        self._ages, self._weeks, self._suppliers = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.by_age, self.by_week, self.by_supplier = QWidget(), QWidget(), QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(6 * GRID)
        for box, layout, stretch, above in (
            (self.by_age, self._ages, 5, self.stacked),
            (self.by_week, self._weeks, 4, None),
            (self.by_supplier, self._suppliers, 3, None),
        ):
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            layout.setSpacing(1)
            if above is not None:
                column.addWidget(above)
            column.addLayout(layout, 1)
            row.addWidget(box, stretch)
        self.by_age.setAccessibleName(self.tr("Owed by age"))
        self.by_week.setAccessibleName(self.tr("Falls due in the next weeks"))
        self.by_supplier.setAccessibleName(self.tr("Largest suppliers"))

    def show_figures(self, ages: list[Figure], weeks: list[Figure], largest: list[Figure]) -> None:
        """Draw these; the one that was chosen stays so."""
        chosen = next((one.figure for one in self._buttons if one.isChecked()), None)
        for layout in (self._ages, self._weeks, self._suppliers):
            empty_layout(layout)
        self._buttons = []
        self.stacked.show_figures(ages)
        shares = _shares(ages)
        for place, one in enumerate(ages):
            self._add(self._ages, AgeButton(one, shares[place], self._formats, place))
        for kind, figures, layout in (
            (WeekButton, weeks, self._weeks),
            (SupplierButton, largest, self._suppliers),
        ):
            for one, share in zip(figures, _shares(figures), strict=True):
                self._add(layout, kind(one, share, self._formats))
        self.mark(chosen)

    def mark(self, figure: Figure | None) -> None:
        """Show this one as what the list is filtered by."""
        for button in self._buttons:
            same = figure is not None and (button.figure.words, button.figure.currency) == (
                figure.words,
                figure.currency,
            )
            button.setChecked(same)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room is left out; the table has all of it."""
        super().resizeEvent(event)
        self.by_supplier.setVisible(self.width() >= _WITH_SUPPLIERS)
        self.by_week.setVisible(self.width() >= _WITH_WEEKS)

    def _add(self, layout: QHBoxLayout | QVBoxLayout, button: FigureButton) -> None:
        button.clicked.connect(self._on_button_clicked)
        self._buttons.append(button)
        layout.addWidget(button)

    @Slot(bool)
    def _on_button_clicked(self, is_chosen: bool) -> None:
        button = self.sender()
        assert isinstance(button, FigureButton)
        self.mark(button.figure if is_chosen else None)
        self.chosen.emit(button.figure if is_chosen else None)


def _shares(figures: list[Figure]) -> list[float]:
    largest = max((one.amount.minor for one in figures), default=0)
    return [max(0, one.amount.minor) / largest if largest > 0 else 0.0 for one in figures]
