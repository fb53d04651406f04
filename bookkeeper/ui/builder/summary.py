"""*What will be recorded*: the draft's payments in the software's own terms, in a few lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.group import Group
from bookkeeper.payables.kinds import Share
from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_TABLE_HEIGHT = 118
#: How many payments, of what, how much money.
_KIND_COLUMNS = 3


class SummaryPanel(Panel):
    """One line for each kind of payment: how many, of what, how much money; or one for each supplier.

    Signals:
        supplier_wanted: name of a supplier whose bills are to be shown.
    """

    supplier_wanted = Signal(str)

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__()
        self._draft = draft
        self._formats = formats
        self._groups: list[Group] = []
        self.add_head()
        self._kinds_title = self.tr("What will be recorded in {0}").format(draft.rules.software)
        self._title = Label(self._kinds_title, "heading", elide=True)
        self.head.addWidget(self._title, 1)
        self.switch = QPushButton(self.tr("By supplier"))
        self.switch.setProperty("part", "quiet")
        self.switch.setCheckable(True)
        self.switch.setAutoDefault(False)
        self.switch.setAccessibleName(self.tr("Show subtotals by supplier"))
        self.switch.toggled.connect(self._on_switch_toggled)
        self.head.addWidget(self.switch)
        self._kinds = QWidget()
        self._grid = QGridLayout(self._kinds)
        self._grid.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(self._kinds)
        self._labels: list[Label] = []
        self.model: RowListModel[Group] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), parent=self
        )
        self.table = TableView(self.model, self.tr("Subtotals by supplier"))
        self.table.set_empty_text(self.tr("Nothing yet"), self.tr("Tick the bills to pay."))
        self.table.opened.connect(self._on_table_opened)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self.table.hide()
        self.body.addWidget(self.table)

    def show_draft(self) -> None:
        """Show the draft's payments, or its suppliers, as they are now."""
        if self.switch.isChecked():
            self._show_suppliers()
        else:
            self._show_kinds()

    def _show_kinds(self) -> None:
        texts = [text for row in self._rows() for text in row]
        while len(self._labels) > len(texts):
            label = self._labels.pop()
            label.setParent(None)
            label.deleteLater()
        for place in range(len(self._labels), len(texts)):
            number, column = divmod(place, _KIND_COLUMNS)
            label = Label("", "muted" if column == 1 else "", elide=column == 1)
            side = Qt.AlignmentFlag.AlignRight if column == _KIND_COLUMNS - 1 else Qt.AlignmentFlag(0)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | side)
            self._grid.addWidget(label, number, column)
            self._labels.append(label)
        for label, text in zip(self._labels, texts, strict=True):
            label.set_text(text)

    def _show_suppliers(self) -> None:
        groups = list(self._draft.selection.groups.values())
        is_same = [one.key for one in groups] == [one.key for one in self._groups]
        self._groups = groups
        if is_same:
            self.model.reread()
        else:
            self.model.set_ids(range(len(groups)))

    def _columns(self) -> list[Column[Group]]:
        right = Align.RIGHT
        return [
            Column("supplier", self.tr("Supplier"), lambda one: Cell(one.supplier_name), 90, stretch=1),
            Column("bills", self.tr("Bills"), self._bills, 84, align=right),
            Column("credit", self.tr("Credit"), self._credit, 76, align=right),
            Column("cash", self.tr("To pay"), self._cash, 88, align=right),
        ]

    def _fetch(self, ids: Sequence[int]) -> Sequence[Group]:
        return [self._groups[number] for number in ids]

    def _bills(self, group: Group) -> Cell:
        return self._amount(group.figures().bills, Tone.NORMAL)

    def _credit(self, group: Group) -> Cell:
        return self._amount(-group.figures().credits, Tone.MUTED)

    def _cash(self, group: Group) -> Cell:
        figures = group.figures()
        tip = None
        if figures.on_account:
            tip = self.tr("{0} of it on account").format(self._formats.money(figures.on_account))
        return replace(self._amount(figures.cash, Tone.STRONG), tip=tip)

    def _amount(self, amount: Money, tone: Tone) -> Cell:
        if not amount:
            return Cell("–", tone=Tone.MUTED, copied=self._formats.plain_number(amount))
        return Cell(self._formats.money(amount), tone=tone, copied=self._formats.plain_number(amount))

    @Slot(object)
    def _on_table_opened(self, group: Group) -> None:
        self.supplier_wanted.emit(group.supplier_name)

    @Slot(bool)
    def _on_switch_toggled(self, is_by_supplier: bool) -> None:
        self.switch.setText(self.tr("By payment") if is_by_supplier else self.tr("By supplier"))
        self._title.set_text(self.tr("Subtotals by supplier") if is_by_supplier else self._kinds_title)
        self._kinds.setVisible(not is_by_supplier)
        self.table.setVisible(is_by_supplier)
        self.show_draft()

    def _rows(self) -> list[tuple[str, str, str]]:
        draft = self._draft
        if draft.selection.is_empty:
            return [(self.tr("Nothing yet"), "", "")]
        if not draft.can_record:
            return [(self._payments(draft.payment_count), "", self._monies(draft.cash))]
        shares = {currency: draft.share(currency) for currency in draft.currencies}
        whole = reduce(Share.plus, shares.values())
        rows = []
        if whole.batched:
            batches = sum(bool(share.batched) for share in shares.values())
            words = self.tr("1 batch") if batches == 1 else self.tr("{0} batches").format(batches)
            named = [currency for currency, share in shares.items() if share.batched]
            cash = {currency: share.batch_cash for currency, share in shares.items()}
            rows.append((words, self._of_what(whole.batch_bills, named), self._money(cash)))
        if whole.own:
            named = [currency for currency, share in shares.items() if share.own]
            cash = {currency: share.own_cash for currency, share in shares.items()}
            words = self._payments(whole.own)
            rows.append((words, self._of_what(whole.own_bills, named), self._money(cash)))
        if whole.alone:
            words = self.tr("1 use of credit") if whole.alone == 1 else self.tr("{0} uses of credit")
            rows.append((words.format(whole.alone), self.tr("no cash"), ""))
        if whole.later:
            cash = {currency: share.later_cash for currency, share in shares.items()}
            words = self.tr("the rest in cash, after them")
            rows.append((self._payments(whole.later), words, self._money(cash)))
        return rows

    def _payments(self, count: int) -> str:
        return (
            self.tr("1 payment") if count == 1 else self.tr("{0} payments").format(self._formats.count(count))
        )

    def _of_what(self, bills: int, currencies: Iterable[str]) -> str:
        """How many bills, paid from where; several accounts are not named."""
        if not bills:
            words = self.tr("on account")
        else:
            words = self.tr("1 bill") if bills == 1 else self.tr("{0} bills").format(bills)
        accounts = [self._draft.source(currency).account for currency in currencies]
        names = {account.name for account in accounts if account is not None}
        return f"{words}, {names.pop()}" if len(names) == 1 else words

    def _money(self, minor: Mapping[str, int]) -> str:
        totals = Totals(Money(amount, currency) for currency, amount in minor.items())
        return self._monies(totals)

    def _monies(self, totals: Totals) -> str:
        """Each currency in a line of its own: side by side they would push the words out."""
        return self._formats.monies(totals.base_first(self._draft.base_currency), "\n")
