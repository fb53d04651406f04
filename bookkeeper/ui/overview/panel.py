"""The overview above the bills: bars or a table, one currency at a time, against an account's balance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
)

from bookkeeper.payables.ages import Owed
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.icons import Sign, icon
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.overview.balance import AccountBalance
from bookkeeper.ui.overview.drawing import HEIGHT, Drawing
from bookkeeper.ui.overview.figures import (
    Figure,
    age_figures,
    owed_words,
    reach_words,
    supplier_figures,
    week_figures,
)
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.labels import Label, Panel, empty_layout
from bookkeeper.ui.tokens import GRID, Tint

_TABLE_HEIGHT = 200
_ICON = QSize(16, 16)


class OverviewPanel(Panel):
    """What is owed at a glance.

    Signals:
        chosen: `Figure`: its bills are to be shown; None for all again.
        folded: bool: the bars are put away, or are back.
        balance_typed: str, as it was typed; empty: that of the books counts again.
        currency_shown: str: figures in this currency are shown now.
        report_asked: aged payables by supplier are wanted.
    """

    chosen = Signal(object)
    folded = Signal(bool)
    balance_typed = Signal(str)
    currency_shown = Signal(str)
    report_asked = Signal()

    def __init__(self, formats: Formats, today: Callable[[], date]) -> None:
        super().__init__(QCoreApplication.translate("OverviewPanel", "At a glance"))
        self._formats = formats
        self._today = today
        self._owed: tuple[Owed, ...] = ()
        self._is_known = False
        self._place = 0
        self._currency = ""
        self._figures: list[Figure] = []
        self.said = Label("", "muted", elide=True)
        self.currencies = QHBoxLayout()
        self.currencies.setSpacing(GRID)
        self.report = self._quiet(Sign.REPORT, self.tr("Aged payables by supplier…"))
        self.as_table = self._quiet(Sign.TABLE, self.tr("Show the figures as a table"))
        self.as_table.setCheckable(True)
        self.fold = self._quiet(Sign.FOLD, self.tr("Fold away"))
        self._is_folded = self._is_cramped = False
        self._make_head()
        self.bars = Drawing(formats)
        self._balance = self.bars.balance
        self.balance = self._balance.line
        self.model: RowListModel[Figure] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), self
        )
        self.table = TableView(self.model, self.tr("What is owed, as a table"))
        self.table.set_empty_text(self.tr("Nothing is owed"), "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.bars)
        self.pages.addWidget(self.table)
        self.pages.setFixedHeight(HEIGHT)
        self.body.addWidget(self.pages)
        self._connect()

    def show_owed(self, owed: Sequence[Owed]) -> None:
        """Show what is owed in each currency, the one before still chosen if it is there."""
        known = [(one.currency, one.is_estimate) for one in self._owed]
        chosen = known[self._place] if self._place < len(known) else None
        self._owed = tuple(owed)
        self._is_known = True
        now = [(one.currency, one.is_estimate) for one in self._owed]
        self._place = now.index(chosen) if chosen in now else 0
        if now != known:
            self._offer_currencies()
        self._show_pages()

    def show_account(self, account: AccountBalance) -> None:
        """Compare with this account."""
        self._balance.show_account(account)
        self._show()

    def set_folded(self, is_folded: bool) -> None:
        """Put the bars away, or show them again."""
        self._is_folded = is_folded
        self._show_pages()

    def set_cramped(self, is_cramped: bool) -> None:
        """While the window is low the bars are put away, too; unfolding shows them for now."""
        if is_cramped != self._is_cramped:
            self._is_cramped = is_cramped
            self._show_pages()

    @property
    def is_folded(self) -> bool:
        """Whether only one line is shown."""
        return self.pages.isHidden()

    @property
    def owed(self) -> Owed | None:
        """What is shown."""
        return self._owed[self._place] if self._place < len(self._owed) else None

    @property
    def currency_chips(self) -> list[QAbstractButton]:
        """What can be chosen between."""
        return self._group.buttons()

    def release(self) -> None:
        """No figure filters the list any more."""
        self.bars.mark(None)

    def _show_pages(self) -> None:
        is_away = self._is_folded or self._is_cramped
        has_figures = self.owed is not None
        self.pages.setVisible(has_figures and not is_away)
        self.as_table.setVisible(has_figures and not is_away)
        self.report.setVisible(has_figures)
        self.fold.setVisible(has_figures)
        words = self.tr("Unfold") if is_away else self.tr("Fold away")
        self.fold.setIcon(icon(Sign.UNFOLD if is_away else Sign.FOLD))
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)
        self._show()

    def _make_head(self) -> None:
        self.head.addLayout(self.currencies)
        self.head.addWidget(self.said, 1)
        for control in (self.report, self.as_table, self.fold):
            self.head.addWidget(control)

    def _quiet(self, sign: Sign, words: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("part", "quiet")
        button.setIcon(icon(sign))
        button.setIconSize(_ICON)
        button.setToolTip(words)
        button.setAccessibleName(words)
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
        self._balance.changed.connect(self._show)
        self._balance.typed.connect(self.balance_typed)

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

    @Slot()
    def _show(self) -> None:
        owed = self.owed
        if owed is None:
            # Until it is known, nothing is said.
            self.said.set_text(self.tr("Nothing is owed.") if self._is_known else "")
            self._figures = []
            self.model.set_ids(())
            self.bars.show_figures([], [], [])
            return
        self._balance.set_currency(owed.currency)
        if owed.currency != self._currency:
            self._currency = owed.currency
            self.currency_shown.emit(owed.currency)
        balance = self._balance.amount
        ages = age_figures(owed, self._today())
        weeks = week_figures(owed, self._today(), balance, self._formats)
        largest = supplier_figures(owed)
        self.bars.total.set_text(owed_words(owed, self._formats))
        reach = self.tr("Falls due in 8 weeks")
        if balance is not None:
            reach = reach_words(weeks, balance, owed.overdue, self._today(), self._formats)
        self.bars.reach.set_text(reach)
        # Beside the weeks there is no room for whose balance it is, and how old.
        words = owed_words(owed, self._formats) if self.is_folded else self._balance.origin
        self.said.set_text(words)
        self._figures = [*ages, *weeks, *largest]
        self.model.set_ids(range(len(self._figures)))
        self.bars.show_figures(ages, weeks, largest)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Figure]:
        return [self._figures[number] for number in ids]

    @Slot(QAbstractButton)
    def _on_currency_clicked(self, button: QAbstractButton) -> None:
        self._place = self._group.id(button)
        self._show()

    @Slot(bool)
    def _on_as_table_toggled(self, is_table: bool) -> None:
        self.pages.setFixedHeight(_TABLE_HEIGHT if is_table else HEIGHT)
        self.pages.setCurrentIndex(int(is_table))

    @Slot()
    def _on_fold_clicked(self) -> None:
        is_folded = self.is_folded
        self._is_cramped = False
        self.set_folded(not is_folded)
        self.folded.emit(self.is_folded)
