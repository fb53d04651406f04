"""What will be recorded: each payment with what it does to its bill, before anything is written anywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import LinkKind, Plan, PlannedPayment
from bookkeeper.ui.builder.rates import rate_text
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists.columns import Align, Cell, Column, Tone
from bookkeeper.ui.lists.model import RowListModel
from bookkeeper.ui.lists.view import TableView
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1080, 560)


class PreviewDialog(QDialog):
    """The payments of a plan, as the accounting software will be asked to record them.

    Signals:
        record_asked: The user is content.
    """

    record_asked = Signal()

    def __init__(self, plan: Plan, software: str, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What will be recorded in {0}").format(software))
        self.resize(*_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        count = len(plan.payments)
        panel = Panel(self.tr("What will be recorded in {0}").format(software))
        panel.head.addWidget(Label(self._summary(plan, formats), "muted"))
        panel.head.addStretch()
        self.model = RowListModel(
            columns(formats), lambda ids: [plan.payments[one] for one in ids], parent=self
        )
        self.model.set_ids(range(count))
        self.table = TableView(self.model, self.tr("Payments to be recorded"))
        panel.body.addWidget(self.table)
        layout.addWidget(panel)
        text = self.tr(
            "Each bill is read again just before its payment is sent; if it has changed, the payment stops "
            "and asks you. A recorded payment cannot be deleted from here: that is done in {0}."
        )
        layout.addWidget(Label(text.format(software), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        back = QPushButton(self.tr("Back"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        row.addWidget(back)
        words = self.tr("Record 1 payment") if count == 1 else self.tr("Record {0} payments").format(count)
        self.record = QPushButton(words)
        self.record.setProperty("part", "accent")
        self.record.setDefault(True)
        self.record.clicked.connect(self._on_record_clicked)
        row.addWidget(self.record)
        layout.addLayout(row)

    def _summary(self, plan: Plan, formats: Formats) -> str:
        text = self.tr("{0} payments, {1}")
        totals = plan.totals.base_first(plan.base_currency)
        return text.format(len(plan.payments), formats.monies(totals))

    @Slot()
    def _on_record_clicked(self) -> None:
        self.accept()
        self.record_asked.emit()


def columns(formats: Formats) -> list[Column[PlannedPayment]]:
    """The columns of the preview."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("PreviewDialog", text)

    def amount(value: Money, tone: Tone = Tone.NORMAL) -> Cell:
        return Cell(formats.money(value), tone=tone, copied=formats.plain_number(value))

    def gain(payment: PlannedPayment) -> Cell:
        if payment.gain is None or not payment.gain:
            return Cell("–", tone=Tone.MUTED)
        word = tr("gain") if payment.gain.minor > 0 else tr("loss")
        shown = payment.gain if payment.gain.minor > 0 else -payment.gain
        return Cell(f"{formats.money(shown)} {word}", tip=tr("Against the rate on the bill"))

    def left(payment: PlannedPayment) -> Cell:
        bills = [link for link in payment.links if link.kind is LinkKind.BILL]
        tip = "\n".join(
            f"{link.label}: {formats.money(link.before)} → {formats.money(link.after)}"
            for link in payment.links
        )
        if len(bills) != 1:
            return Cell(tr("{0} bills").format(len(bills)) if bills else "–", tone=Tone.MUTED, tip=tip)
        return Cell(formats.money(bills[0].after), tip=tip)

    def account(payment: PlannedPayment) -> Cell:
        if payment.account is None:
            return Cell(tr("no cash"), tone=Tone.MUTED)
        return Cell(payment.account.name)

    def rate(payment: PlannedPayment) -> Cell:
        return (
            Cell("–", tone=Tone.MUTED) if payment.rate == 1 else Cell(rate_text(payment.rate, formats.locale))
        )

    right = Align.RIGHT
    return [
        Column("supplier", tr("Supplier"), lambda one: Cell(one.supplier_name), 190, stretch=2),
        Column(
            "bill", tr("Bill"), lambda one: Cell(", ".join(link.label for link in one.links)), 120, stretch=1
        ),
        Column("amount", tr("Amount"), lambda one: amount(one.amount, Tone.STRONG), 110, align=right),
        Column("left", tr("Bill afterwards"), left, 120, align=right),
        Column("account", tr("From"), account, 150, stretch=1),
        Column("rate", tr("Rate"), rate, 80, align=right),
        Column("leaves", tr("Leaves"), lambda one: amount(one.leaves), 110, align=right),
        Column("gain", tr("Gain or loss"), gain, 120, align=right),
        Column("reference", tr("Reference"), lambda one: Cell(one.reference), 120, stretch=1),
    ]
