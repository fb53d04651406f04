"""Money to be left with suppliers: beside their bills (an overpayment) or without any (a prepayment)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bookkeeper.books import Reader, SupplierRow
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import OnAccount
from bookkeeper.payables.records import Supplier
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import ways_wording
from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Edit, RowListModel, TableView, Tone
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.supplier_field import SupplierField
from bookkeeper.ui.tokens import GAP, GRID, ROW_HEIGHT

_AMOUNT = "amount"
#: Rows in sight before the list scrolls.
_MOST_IN_SIGHT = 2
_WIDTH = 420


class OnAccountPanel(Panel):
    """What is left with whom; where the software takes no such money, the reason stands in its place.

    Signals:
        edited: The draft has changed.
        used: Money on account was added, which some ways of recording do not allow.
        add_asked: The user wants to leave money with a supplier.
    """

    edited = Signal()
    used = Signal()
    add_asked = Signal()

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__(QCoreApplication.translate("OnAccountPanel", "On account"))
        self._draft = draft
        self._formats = formats
        self._entries: tuple[OnAccount, ...] = ()
        self.head.addStretch(1)
        self.add = QPushButton(self.tr("Add…"))
        self.add.setProperty("part", "small")
        self.add.setAccessibleName(self.tr("Add money on account"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.add_asked)
        self.head.addWidget(self.add)
        found = hindrance(draft.connection_rules, Scenario.ON_ACCOUNT)
        why = ways_wording.hindrance(found) if found is not None else ""
        self.add.setEnabled(found is None)
        self.add.setToolTip(why)
        self.hint = Label(why or self.tr("Leave money with a supplier, with or without a bill."), "muted",
                          wrap=True)  # fmt: skip
        self.hint.setContentsMargins(10, 6, 10, 6)
        self.model: RowListModel[OnAccount] = RowListModel(self._columns(), self._fetch, parent=self)
        self.model.checked.connect(self._on_model_checked)
        self.model.edited.connect(self._on_model_edited)
        self.table = TableView(self.model, self.tr("Money on account"), header=False)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.table)
        self.show_draft()

    def put(self, supplier: Supplier, currency: str, text: str) -> None:
        """Leave an amount, as typed, with a supplier.

        Raises:
            ValueError: It is no amount; the message is for the user.
        """
        amount = parse_amount(text, currency, self._formats.locale)
        self.used.emit()
        self._draft.set_on_account(supplier, currency, amount.decimal)
        self.edited.emit()

    def show_draft(self) -> None:
        """Show what the draft leaves with suppliers."""
        entries = tuple(self._draft.selection.on_account.values())
        if [one.group for one in entries] != [one.group for one in self._entries]:
            self._entries = entries
            self.model.set_ids(range(len(entries)))
        else:
            self._entries = entries
            self.model.reread()
        self.hint.setVisible(not entries)
        self.table.setVisible(bool(entries))
        height = min(_MOST_IN_SIGHT, len(entries)) * ROW_HEIGHT
        self.table.setFixedHeight(max(height, ROW_HEIGHT))

    def _columns(self) -> list[Column[OnAccount]]:
        return [
            Column("tick", "", lambda _: Cell(checked=True, tip=self.tr("Untick to take it away")), 36),
            Column("supplier", self.tr("Supplier"), lambda one: Cell(one.supplier_name), 90, stretch=1),
            Column(_AMOUNT, self.tr("Amount"), self._amount, 110, align=Align.RIGHT, edit=self._edit),
        ]

    def _fetch(self, ids: Sequence[int]) -> Sequence[OnAccount]:
        return [self._entries[number] for number in ids]

    def _amount(self, entry: OnAccount) -> Cell:
        if entry.amount is None:
            return Cell("?", tone=Tone.BAD)
        tone = Tone.STRONG if entry.amount.minor > 0 else Tone.BAD
        return Cell(self._formats.money(entry.amount), tone=tone)

    def _edit(self, entry: OnAccount) -> str | None:
        return self._formats.number(entry.amount) if entry.amount is not None else ""

    @Slot(object)
    def _on_model_checked(self, number: int) -> None:
        self._draft.drop_on_account(*self._entries[number].group)
        self.edited.emit()

    @Slot(object)
    def _on_model_edited(self, edit: Edit) -> None:
        entry = self._entries[edit.row_id]
        supplier_id, currency = entry.group
        try:
            amount = parse_amount(edit.text, currency, self._formats.locale).decimal
        except ValueError:
            amount = None
        self._draft.set_on_account(Supplier(supplier_id, entry.supplier_name), currency, amount)
        self.edited.emit()


class OnAccountDialog(QDialog):
    """Asks with whom to leave how much.

    Args:
        put: Puts supplier, currency and the amount as typed; raises `ValueError` with words for the user.
        open_reader: Opens the copy of the books for the calling thread.
        currencies: Those of the accounts, the company's own first.
    """

    def __init__(
        self,
        put: Callable[[Supplier, str, str], None],
        open_reader: Callable[[], Reader],
        today: date,
        currencies: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._put = put
        self.setWindowTitle(self.tr("Pay on account"))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        text = self.tr("The supplier holds the money until it is used on a bill or paid back.")
        layout.addWidget(Label(text, "muted", wrap=True))
        self.supplier = SupplierField(open_reader, today)
        self.supplier.chosen.connect(self._on_supplier_chosen)
        layout.addWidget(labelled(self.tr("&Supplier"), self.supplier))
        pair = QHBoxLayout()
        pair.setSpacing(GAP)
        self.currency = QComboBox()
        self.currency.addItems(list(currencies))
        self.amount = QLineEdit()
        self.amount.textChanged.connect(self._on_edited)
        pair.addWidget(labelled(self.tr("&Amount"), self.amount), 1)
        pair.addWidget(labelled(self.tr("&Currency"), self.currency))
        layout.addLayout(pair)
        self._message = Label("", "bad", wrap=True)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addStretch()
        row, self.add = buttons_row(self, self.tr("Cancel"), self.tr("Add"))
        layout.addLayout(row)
        self.add.clicked.connect(self._on_add_clicked)
        self._on_edited()

    @Slot(object)
    def _on_supplier_chosen(self, row: SupplierRow | None) -> None:
        """Offer the supplier's own currency first, where it has only one."""
        if row is not None and len(row.balances) == 1:
            self.currency.setCurrentIndex(max(0, self.currency.findText(row.balances[0].currency)))
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._message.hide()
        self.add.setEnabled(self.supplier.supplier is not None and bool(self.amount.text().strip()))

    @Slot()
    def _on_add_clicked(self) -> None:
        row = self.supplier.supplier
        if row is None:
            return
        try:
            self._put(Supplier(row.id, row.name), self.currency.currentText(), self.amount.text())
        except ValueError as error:
            self._message.set_text(str(error))
            self._message.show()
        else:
            self.accept()
