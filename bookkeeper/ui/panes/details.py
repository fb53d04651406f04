"""One bill in full: its fields, its lines and its attachments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.records import Attachment, Bill, BillLine, BillPayment, LinkType
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView
from bookkeeper.ui.panes.attachments import AttachmentList
from bookkeeper.ui.parts.labels import Label, Panel, empty_layout
from bookkeeper.ui.tokens import ROW_HEIGHT

_LEAST_HEIGHT = 120
#: Lines in sight at least; a bill with more of them scrolls.
_LEAST_LINES = 2
_USUAL_LINES = 5
#: The room that the words of an empty list take in a narrow panel, in lines.
_EMPTY_LINES = 4


@dataclass(frozen=True, slots=True)
class RunUse:
    """A run that the bill is in.

    Attributes:
        what: What the payment settles.
        change: What it does to the bill.
    """

    run_id: str
    run: str
    what: str
    change: str
    state: str


class DetailsPanel(Panel):
    """The bill the keyboard is on.

    Signals:
        attachments_asked: id of a bill whose attachments are not known yet.
        open_asked: (bill id, `Attachment`).
        save_asked: (bill id, `Attachment`).
        menu_asked: (bill id, global position) for what can be done with the bill.
        payment_opened: id of a payment in the books that touched the bill.
        runs_asked: id of a bill of which is not known which runs it is in.
        run_opened: id of a run.
    """

    attachments_asked = Signal(str)
    open_asked = Signal(str, object)
    save_asked = Signal(str, object)
    menu_asked = Signal(str, QPoint)
    payment_opened = Signal(str)
    runs_asked = Signal(str)
    run_opened = Signal(str)

    def __init__(self, formats: Formats, today: Callable[[], date]) -> None:
        super().__init__()
        self._formats = formats
        self._today = today
        self._bill: Bill | None = None
        self.title = Label("", "heading", elide=True)
        self.add_head().addWidget(self.title, 1)
        self.menu_button = QPushButton(self.tr("Actions ▾"))
        self.menu_button.setProperty("part", "quiet")
        self.menu_button.setAccessibleName(self.tr("What can be done with the bill"))
        self.menu_button.clicked.connect(self._on_actions_clicked)
        self.head.addWidget(self.menu_button)
        self._fields = QGridLayout()
        self._fields.setContentsMargins(10, 10, 10, 8)
        self._fields.setHorizontalSpacing(12)
        self._fields.setVerticalSpacing(8)
        self._fields.setColumnStretch(1, 1)
        # A bill with much to say must not make the window higher than the screen.
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(_LEAST_HEIGHT)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)
        column.addLayout(self._fields)
        self.lines = RowListModel(self._columns(), self._fetch, Picking(many=False), self)
        self.view = TableView(self.lines, self.tr("Lines of the bill"))
        self.view.set_empty_text(self.tr("No lines"), self.tr("The accounting software lists none."))
        column.addWidget(self.view, 100)
        self._payments: Sequence[BillPayment] = ()
        self.paid_by = RowListModel(self._payment_columns(), self._fetch_payments, Picking(many=False), self)
        self.paid_by_view = TableView(self.paid_by, self.tr("Payments and credits on the bill"))
        self.paid_by_view.opened.connect(self._on_payment_opened)
        column.addWidget(self.paid_by_view)
        self._uses: Sequence[RunUse] = ()
        self.runs = RowListModel(
            self._run_columns(), lambda ids: [self._uses[one] for one in ids], Picking(many=False), self
        )
        self.runs_view = TableView(self.runs, self.tr("Runs the bill is in"))
        self.runs_view.opened.connect(self._on_run_opened)
        column.addWidget(self.runs_view)
        self._files = AttachmentList()
        self._files.open_asked.connect(self._on_files_open_asked)
        self._files.save_asked.connect(self._on_files_save_asked)
        column.addWidget(self._files)
        column.addStretch(1)
        self.show_bill(None)

    @property
    def bill_id(self) -> str | None:
        """The bill that is shown."""
        return None if self._bill is None else self._bill.id

    def show_bill(
        self, bill: Bill | None, in_payment: str | None = None, payments: Sequence[BillPayment] = ()
    ) -> None:
        """Show this bill, and ask for its attachments where another one was shown before.

        Args:
            bill: The bill, None for none.
            in_payment: The state of the payment it is on, in words.
            payments: Those in the books that touched it, uses of credit with them.
        """
        is_other = bill is None or bill.id != self.bill_id
        self._bill = bill
        empty_layout(self._fields)
        self.lines.set_ids(range(len(bill.lines)) if bill else ())
        self.view.setVisible(bill is not None)
        self.menu_button.setVisible(bill is not None)
        self._payments = payments
        self.paid_by.set_ids(range(len(payments)))
        self.paid_by_view.setVisible(bool(payments))
        _fit(self.paid_by_view, len(payments))
        if is_other:
            self._show_uses(())
        self._fit_lines(len(self.lines.ids))
        if bill is None:
            self.title.set_text(self.tr("Bill"))
            hint = Label(self.tr("Go to a bill to see its lines and attachments."), "muted", wrap=True)
            self._fields.addWidget(hint, 0, 0, 1, 2)
            self._files.say("")
            return
        self.title.set_text(self.tr("Bill {reference}").format(reference=bill.reference or bill.id))
        for number, (name, value, part) in enumerate(self._facts(bill, in_payment)):
            self._fields.addWidget(Label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            label = Label(value, part, wrap=True)
            label.setAccessibleName(f"{name}: {value}" if name else value)
            self._fields.addWidget(label, number, 1)
        if is_other:
            self._files.say(self.tr("Looking for attachments…"))
            self.attachments_asked.emit(bill.id)
            self.runs_asked.emit(bill.id)

    def show_runs(self, bill_id: str, uses: Sequence[RunUse]) -> None:
        """Show in which runs a bill is; ignored if another one is shown by now."""
        if bill_id == self.bill_id and tuple(uses) != tuple(self._uses):
            self._show_uses(uses)

    def show_attachments(self, bill_id: str, attachments: Sequence[Attachment]) -> None:
        """Show what a bill has; ignored if another one is shown by now."""
        if bill_id == self.bill_id:
            self._files.show_files(attachments)

    def show_no_attachments(self, bill_id: str, why: str) -> None:
        """Say why the attachments are not there."""
        if bill_id == self.bill_id:
            self._files.say(why)

    def _show_uses(self, uses: Sequence[RunUse]) -> None:
        self._uses = uses
        self.runs.set_ids(range(len(uses)))
        self.runs_view.setVisible(bool(uses))
        _fit(self.runs_view, len(uses))

    def _fit_lines(self, count: int) -> None:
        """Only as high as its lines, so that the attachments follow them."""
        head = self.view.header.sizeHint().height()
        lines = count or _EMPTY_LINES
        self.view.setMaximumHeight(head + max(_LEAST_LINES, lines) * ROW_HEIGHT)
        self.view.setMinimumHeight(head + max(_LEAST_LINES, min(_USUAL_LINES, lines)) * ROW_HEIGHT)

    def _facts(self, bill: Bill, in_payment: str | None) -> list[tuple[str, str, str]]:
        formats = self._formats
        unknown = self.tr("not known")
        facts = [
            (self.tr("Supplier"), bill.supplier_name or unknown, ""),
            (self.tr("Issued"), formats.day(bill.issued_on) or unknown, ""),
            (self.tr("Due"), formats.day(bill.due_on) or unknown, ""),
            ("", formats.days_spoken(bill.due_on, self._today()), "muted"),
            (self.tr("Total"), formats.money(bill.total) if bill.total is not None else unknown, ""),
        ]
        if bill.lines:
            tax = sum((line.tax_amount for line in bill.lines), Decimal(0))
            facts.append((self.tr("Tax"), self._exact(tax, bill.currency), ""))
        if bill.rate is not None and bill.rate != 1:
            facts.append((self.tr("Rate"), str(bill.rate), ""))
        left = formats.money(bill.amount_due) if bill.amount_due is not None else unknown
        facts.append((self.tr("Due now"), left, "strong"))
        if in_payment is not None:
            facts.append((self.tr("Payment"), in_payment, ""))
        if bill.flaw is not None:
            facts.append((self.tr("Not payable"), bill.flaw, "bad"))
        return facts

    def _columns(self) -> tuple[Column[BillLine], ...]:
        return (
            Column("line", self.tr("Line"), self._line, 110, 1),
            Column("total", self.tr("Total"), self._line_total, 100, align=Align.RIGHT),
        )

    def _payment_columns(self) -> tuple[Column[BillPayment], ...]:
        return (
            Column(
                "paid", self.tr("Paid"), lambda one: Cell(self._formats.day(one.paid_on)), 92, is_date=True
            ),
            Column("by", self.tr("By"), self._paid_by, 60, 1),
            Column("amount", self.tr("Amount"), self._paid_amount, 76, align=Align.RIGHT),
        )

    def _run_columns(self) -> tuple[Column[RunUse], ...]:
        return (
            Column("run", self.tr("Run"), lambda one: Cell(one.run, tip=one.what), 62),
            Column(
                "change", self.tr("Change"), lambda one: Cell(one.change), 76, align=Align.RIGHT, yields=True
            ),
            Column("state", self.tr("State"), lambda one: Cell(one.state), 70, 1),
        )

    @Slot(object)
    def _on_run_opened(self, use: RunUse) -> None:
        self.run_opened.emit(use.run_id)

    def _paid_by(self, payment: BillPayment) -> Cell:
        uses_credit = any(link.kind == LinkType.CREDIT_NOTE for link in payment.links)
        word = self.tr("Credit") if uses_credit and not payment.total else self.tr("Payment")
        return Cell(payment.reference or word, tip=word)

    def _paid_amount(self, payment: BillPayment) -> Cell:
        if self._bill is None:
            return Cell()
        return Cell(self._exact(payment.amount_on(self._bill.id, LinkType.BILL), self._bill.currency))

    def _fetch_payments(self, ids: Sequence[int]) -> Sequence[BillPayment]:
        return [self._payments[number] for number in ids]

    @Slot()
    def _on_actions_clicked(self) -> None:
        if self._bill is not None:
            below = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
            self.menu_asked.emit(self._bill.id, below)

    @Slot(object)
    def _on_payment_opened(self, payment: BillPayment) -> None:
        self.payment_opened.emit(payment.id)

    def _line(self, line: BillLine) -> Cell:
        return Cell(line.description or self.tr("(no description)"))

    def _line_total(self, line: BillLine) -> Cell:
        if line.total_amount is None or self._bill is None:
            return Cell("–", spoken=self.tr("not known"))
        tip = f"{line.quantity.normalize():f} × {line.unit_amount.normalize():f}"
        return Cell(self._exact(line.total_amount, self._bill.currency), tip=tip)

    def _exact(self, amount: Decimal, currency: str) -> str:
        """An amount of a line, which may be finer than the currency's coins: then every digit is shown."""
        try:
            return self._formats.money(Money.of(amount, currency))
        except TooFineError:
            return f"{amount.normalize():f} {currency}"

    def _fetch(self, ids: Sequence[int]) -> Sequence[BillLine]:
        return [] if self._bill is None else [self._bill.lines[number] for number in ids]

    @Slot(object)
    def _on_files_open_asked(self, attachment: Attachment) -> None:
        if self._bill is not None:
            self.open_asked.emit(self._bill.id, attachment)

    @Slot(object)
    def _on_files_save_asked(self, attachment: Attachment) -> None:
        if self._bill is not None:
            self.save_asked.emit(self._bill.id, attachment)


def _fit(view: TableView, count: int) -> None:
    """As high as its rows, up to the usual number of them."""
    view.setFixedHeight(view.header.sizeHint().height() + min(_USUAL_LINES, count) * ROW_HEIGHT)
