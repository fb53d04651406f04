"""What will be recorded, in the software's own terms, before anything is written anywhere.

The payments in their order, and of the one in hand its lines, what becomes of each record it touches, and
what can be undone afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from bookkeeper.payables.plan import Line, Link, LinkKind, Plan, PlannedPayment
from bookkeeper.payables.rules import Rules
from bookkeeper.payments.rereading import Reread
from bookkeeper.ui import ways_wording
from bookkeeper.ui.builder.rates import rate_text
from bookkeeper.ui.builder.reading import ReadingStrip, RequestPanel
from bookkeeper.ui.fields import buttons_row, fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.payment_words import balance_words, kind_word, undoing, what_is_paid
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1120, 680)
_SIDE_WIDTH = 360
#: In a narrower preview the side is below.
_STACKED = 840
#: Of each list, in sight at once however small the screen.
_LEAST_ROWS, _LEAST_FACTS_HEIGHT = 3, 96

#: A payment of the plan with its position, and a line's link with the line.
NumberedPayment = tuple[int, PlannedPayment]
LineLink = tuple[int, Line, Link]


class PreviewDialog(QDialog):
    """The payments of a plan, as the accounting software will be asked to record them.

    Its records are read again while it is looked at; whoever opens it answers `read_asked` with `on_reread`.

    Signals:
        record_asked: The user is content.
        read_asked: `Plan`: its records are to be read again.
    """

    record_asked = Signal()
    read_asked = Signal(object)

    def __init__(self, plan: Plan, rules: Rules, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._rules = rules
        self._formats = formats
        title = self.tr("What will be recorded in {0}").format(rules.software)
        self.setWindowTitle(title)
        fit_to_screen(self, *_SIZE)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        self.reading = ReadingStrip(plan, formats)
        self.reading.again_asked.connect(self._on_again_asked)
        body.addWidget(self.reading)
        body.addWidget(self._payments_panel(title), 1)
        self._detail = self._make_detail()
        body.addWidget(self._detail, 1)
        self.requests = RequestPanel()
        self.requests.hide()
        body.addWidget(self.requests, 1)
        text = self.tr(
            "Each record is read again just before its payment is sent; if it has changed, the payment stops "
            "and asks you."
        )
        body.addWidget(Label(text, "muted", wrap=True))
        count = len(plan.payments)
        words = self.tr("Record 1 payment") if count == 1 else self.tr("Record {0} payments").format(count)
        row, self.record = buttons_row(self, self.tr("Back"), words)
        self.record.clicked.connect(self._on_record_clicked)
        self.show_requests = QPushButton(self.tr("Show the requests"))
        self.show_requests.setCheckable(True)
        self.show_requests.setAutoDefault(False)
        self.show_requests.toggled.connect(self._on_show_requests_toggled)
        row.insertWidget(0, self.show_requests)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        self._scrolled = Scrolled(body)
        layout.addWidget(self._scrolled, 1)
        layout.addLayout(row)
        self.table.go_to(0)
        self.table.setFocus()

    @Slot(object)
    def on_reread(self, told: Reread) -> None:
        """Show what reading the records again has shown, and the requests."""
        self.reading.show_told(told)
        self.requests.show_requests(told.requests)

    @Slot()
    def _on_again_asked(self) -> None:
        self.reading.show_reading()
        self.read_asked.emit(self._plan)

    def _payments_panel(self, title: str) -> Panel:
        panel = Panel(title)
        count = len(self._plan.payments)
        words = self.tr("1 payment") if count == 1 else self.tr("{0} payments").format(count)
        totals = self._formats.monies(self._plan.totals.base_first(self._plan.base_currency))
        summary = f"{words}, {totals}" if totals else self.tr("{0}, no cash").format(words)
        panel.head.addWidget(Label(summary, "muted"))
        panel.head.addStretch()
        self.model: RowListModel[NumberedPayment] = RowListModel(
            self._payment_columns(),
            lambda ids: [(one, self._plan.payments[one]) for one in ids],
            Picking(many=False),
            parent=self,
        )
        self.model.set_ids(range(count))
        self.table = TableView(self.model, self.tr("Payments to be recorded"))
        self.table.keep_in_sight(_LEAST_ROWS)
        self.table.gone_to.connect(self._on_table_gone_to)
        panel.body.addWidget(self.table)
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what can be undone stands below the lines."""
        super().resizeEvent(event)
        is_narrow = self.width() < _STACKED
        self._detail.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)

    def _make_detail(self) -> QSplitter:
        lines_panel = Panel()
        self.payment_title = Label("", "heading", elide=True)
        lines_panel.add_head().addWidget(self.payment_title, 1)
        self._links: list[LineLink] = []
        self.lines: RowListModel[LineLink] = RowListModel(
            self._line_columns(),
            lambda ids: [self._links[one] for one in ids],
            Picking(many=False),
            parent=self,
        )
        self.line_table = TableView(self.lines, self.tr("Lines of the payment"))
        self.line_table.keep_in_sight(_LEAST_ROWS)
        lines_panel.body.addWidget(self.line_table)
        side = Panel(self.tr("How, and what can be undone"))
        side.head.addStretch()
        self.facts = Label("", wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setContentsMargins(10, 8, 10, 8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("How, and what can be undone"))
        scroll.setWidget(self.facts)
        scroll.setMinimumHeight(_LEAST_FACTS_HEIGHT)
        side.body.addWidget(scroll)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(GAP)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(lines_panel)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([_SIZE[0] - _SIDE_WIDTH, _SIDE_WIDTH])
        return splitter

    def _payment_columns(self) -> list[Column[NumberedPayment]]:
        right = Align.RIGHT
        return [
            Column("number", self.tr("No."), lambda one: Cell(str(one[0] + 1)), 44, align=right),
            Column("supplier", self.tr("Supplier"), lambda one: Cell(one[1].supplier_name), 150, stretch=2),
            Column("what", self.tr("What"), lambda one: Cell(what_is_paid(one[1].links)), 180, stretch=3),
            Column("amount", self.tr("Amount"), self._amount, 105, align=right),
            Column("account", self.tr("From"), self._account, 130, stretch=1),
            Column("leaves", self.tr("Leaves"), self._leaves, 105, align=right, yields=True),
            Column("gain", self.tr("Gain or loss"), self._gain, 110, align=right, yields=True),
            Column("after", self.tr("When"), self._when, 130, yields=True),
        ]

    def _line_columns(self) -> list[Column[LineLink]]:
        right = Align.RIGHT
        return [
            Column("line", self.tr("Line"), lambda one: Cell(str(one[0] + 1)), 56, align=right, yields=True),
            Column("money", self.tr("Money"), self._line_money, 90, align=right, yields=True),
            Column("kind", self.tr("Touches"), lambda one: Cell(kind_word(one[2].kind)), 110, yields=True),
            Column("record", self.tr("Record"), lambda one: Cell(one[2].label), 100, stretch=1),
            Column("change", self.tr("Change"), self._change, 100, align=right, yields=True),
            Column("becomes", self.tr("Its balance becomes"), self._becomes, 190, stretch=1, align=right),
        ]

    def _amount(self, one: NumberedPayment) -> Cell:
        amount = one[1].amount
        tone = Tone.STRONG if amount else Tone.MUTED
        return Cell(self._formats.money(amount), tone=tone, copied=self._formats.plain_number(amount))

    def _account(self, one: NumberedPayment) -> Cell:
        account = one[1].account
        return Cell(self.tr("no cash"), tone=Tone.MUTED) if account is None else Cell(account.name)

    def _leaves(self, one: NumberedPayment) -> Cell:
        leaves = one[1].leaves
        if not leaves:
            return Cell("–", tone=Tone.MUTED, spoken=self.tr("nothing"))
        return Cell(self._formats.money(leaves), copied=self._formats.plain_number(leaves))

    def _gain(self, one: NumberedPayment) -> Cell:
        words = self._gain_words(one[1])
        return Cell(words or "–", tone=Tone.NORMAL if words else Tone.MUTED)

    def _gain_words(self, payment: PlannedPayment) -> str:
        gain = payment.gain
        if gain is None or not gain:
            return ""
        if gain.minor > 0:
            return self.tr("{0} gain").format(self._formats.money(gain))
        return self.tr("{0} loss").format(self._formats.money(-gain))

    def _when(self, one: NumberedPayment) -> Cell:
        before = one[1].depends_on
        words = self.tr("by itself") if before is None else self.tr("after payment {0}").format(before + 1)
        return Cell(words, tip=f"{ways_wording.api_word(one[1].api)}, {self._when_words(one[1])}")

    def _when_words(self, payment: PlannedPayment) -> str:
        if payment.depends_on is None:
            return self.tr("by itself")
        return self.tr("after payment {0} is confirmed").format(payment.depends_on + 1)

    def _line_money(self, one: LineLink) -> Cell:
        """The money of a line stands beside its first link only."""
        _, line, link = one
        if link is not line.links[0]:
            return Cell(spoken=self.tr("same line"))
        return Cell(self._formats.money(line.amount), copied=self._formats.plain_number(line.amount))

    def _change(self, one: LineLink) -> Cell:
        change = one[2].change
        return Cell(self._formats.money(change), copied=self._formats.plain_number(change))

    def _becomes(self, one: LineLink) -> Cell:
        link = one[2]
        tone = Tone.MUTED if link.kind is LinkKind.PAYMENT_ON_ACCOUNT else Tone.STRONG
        return Cell(balance_words(link, self._formats), tone=tone)

    def _facts(self, payment: PlannedPayment) -> list[str]:
        formats = self._formats
        facts = [
            f"{ways_wording.api_word(payment.api)}, {self._when_words(payment)}.",
            self.tr("Dated {0}.").format(formats.day(payment.paid_on)),
        ]
        if payment.rate != 1:
            rate = rate_text(payment.rate, formats.locale)
            facts.append(
                self.tr("Rate {0} {1} for 1 {2}.").format(
                    rate, self._plan.base_currency, payment.amount.currency
                )
            )
            gain = self._gain_words(payment)
            known = self.tr("{0} against the rate of the records.").format(gain) if gain else ""
            unknown = self.tr("Gain or loss cannot be told: the rate of a record is not known.")
            facts.append(known if known else unknown if payment.gain is None else self.tr("No gain or loss."))
        for name, value in (
            (self.tr("Reference: {0}"), payment.reference),
            (self.tr("Note: {0}"), payment.note),
            (self.tr("Method: {0}"), payment.method.name if payment.method is not None else ""),
        ):
            if value:
                facts.append(name.format(value))
        return facts

    @Slot(object)
    def _on_table_gone_to(self, one: NumberedPayment | None) -> None:
        if one is None:
            return
        number, payment = one
        title = self.tr("Payment {0}: {1}").format(number + 1, payment.supplier_name)
        self.payment_title.set_text(title)
        self._links = _links_of(payment.lines)
        self.lines.set_ids(range(len(self._links)))
        paragraphs = [*self._facts(payment), "", *undoing(self._rules, payment, self._formats)]
        self.facts.set_text("\n".join(paragraphs))
        self.requests.go_to(number)

    @Slot(bool)
    def _on_show_requests_toggled(self, is_shown: bool) -> None:
        self.requests.setVisible(is_shown)
        if is_shown:
            self._scrolled.bring_into_sight(self.requests)

    @Slot()
    def _on_record_clicked(self) -> None:
        self.accept()
        self.record_asked.emit()


def _links_of(lines: Sequence[Line]) -> list[LineLink]:
    return [(number, line, link) for number, line in enumerate(lines) for link in line.links]
