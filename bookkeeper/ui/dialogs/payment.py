"""Everything that is known of one payment: what was asked, and all that happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.journal import Event, EventKind, Payment
from bookkeeper.payables.approval import Person
from bookkeeper.ui import payment_progress, wording
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Column, RowListModel, TableView, Tone
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (760, 640)
#: Room that request and answers are given when they are asked for.
_EXCHANGES_HEIGHT = 220
#: Of the history and the exchanges, what is in sight at once, however small the screen.
_LEAST_ROWS, _LEAST_EXCHANGES_HEIGHT = 4, 140


class PaymentDialog(QDialog):
    """A payment with its timeline; request and answers for those who ask."""

    def __init__(
        self, payment: Payment, formats: Formats, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.payment_id = payment.id
        self._formats = formats
        self._events: Sequence[Event] = ()
        self.setWindowTitle(wording.title_of(payment))
        fit_to_screen(self, *_SIZE)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        self._facts = Panel()
        self._form = QFormLayout()
        self._form.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self._form.setHorizontalSpacing(6 * GRID)
        self._form.setVerticalSpacing(2 * GRID)
        self._facts.body.addLayout(self._form)
        body.addWidget(self._facts)
        timeline = Panel(self.tr("What happened"))
        timeline.head.addStretch()
        columns: list[Column[Event]] = [
            Column("at", self.tr("When"), self._when, 150),
            Column("what", self.tr("What"), self._what, 180),
            Column("detail", self.tr("Details"), self._detail, 200, stretch=1),
        ]
        self.model = RowListModel(columns, lambda ids: [self._events[one] for one in ids], parent=self)
        table = TableView(self.model, self.tr("What happened"))
        table.keep_in_sight(_LEAST_ROWS)
        timeline.body.addWidget(table)
        body.addWidget(timeline, 1)
        self._exchanges = QPlainTextEdit()
        self._exchanges.setReadOnly(True)
        self._exchanges.setAccessibleName(self.tr("The request and the answers"))
        self._exchanges.hide()
        self._exchanges.setMinimumHeight(_LEAST_EXCHANGES_HEIGHT)
        body.addWidget(self._exchanges, 1)
        row = QHBoxLayout()
        self._show_request = QPushButton(self.tr("Show request and answers"))
        self._show_request.setCheckable(True)
        self._show_request.setAutoDefault(False)
        self._show_request.toggled.connect(self._on_show_request_toggled)
        row.addWidget(self._show_request)
        row.addStretch()
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        self._scrolled = Scrolled(body)
        layout.addWidget(self._scrolled, 1)
        layout.addLayout(row)
        self.show_payment(payment, now)

    def show_payment(self, payment: Payment, now: datetime) -> None:
        """Show how the payment stands now."""
        self._payment, self._now = payment, now
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, widget in self._facts_of(payment):
            self._form.addRow(Label(name, "muted"), widget)
        self._show_exchanges()

    @Slot(object)
    def on_history(self, history: tuple[str, Sequence[Event]]) -> None:
        """Show the events, if they are this payment's."""
        payment_id, events = history
        if payment_id == self.payment_id:
            self._events = events
            self.model.set_ids(range(len(events)))
            self._show_exchanges()

    @Slot(bool)
    def _on_show_request_toggled(self, is_shown: bool) -> None:
        self._exchanges.setVisible(is_shown)
        if is_shown and self.height() <= _SIZE[1]:
            fit_to_screen(self, self.width(), _SIZE[1] + _EXCHANGES_HEIGHT)
        if is_shown:
            self._scrolled.bring_into_sight(self._exchanges)

    def _show_exchanges(self) -> None:
        text = payment_progress.exchanges(self._payment, self._events, self._now, self._formats)
        if text != self._exchanges.toPlainText():
            self._exchanges.setPlainText(text)

    def _facts_of(self, payment: Payment) -> list[tuple[str, QWidget]]:
        state = wording.state_of(payment)
        progress = payment.progress
        known = payment_progress.what_is_known(payment, self._now, self._formats)
        facts: list[tuple[str, QWidget]] = [
            (self.tr("State"), Chip(state.word, state.tint)),
            (self.tr("What is known"), Label(known, wrap=True)),
            (self.tr("To"), Label(payment.supplier_name, elide=True)),
            (self.tr("What"), Label(wording.what_of(payment), elide=True)),
            (self.tr("Amount"), Label(self._formats.money(payment.amount), "strong")),
            (self.tr("Date"), Label(self._formats.day(payment.paid_on))),
            (self.tr("Reference"), Label(payment.reference, elide=True)),
            (self.tr("Run"), Label(payment.run_title)),
        ]
        if payment.approved_by is not None:
            facts.append((self.tr("Approved by"), Label(str(payment.approved_by), elide=True)))
        if progress.record_id:
            facts.append((self.tr("Id in the books"), Label(progress.record_id, elide=True)))
        if progress.correlation_id:
            facts.append((self.tr("For the vendor's support"), Label(progress.correlation_id, elide=True)))
        rows = payment_progress.checks(payment, self._now, self._formats)
        facts[2:2] = [(name, Label(text, wrap=True)) for name, text in rows]
        return facts

    def _when(self, event: Event) -> Cell:
        return Cell(self._formats.moment(event.at, self._now, seconds=True))

    def _what(self, event: Event) -> Cell:
        return Cell(wording.event_word(event.kind))

    def _detail(self, event: Event) -> Cell:
        parts = [wording.state_word(event.state).word]
        if event.kind is EventKind.ANSWERED and event.detail.get("http_status"):
            parts.append(f"HTTP {event.detail['http_status']}")
        if event.detail.get("message"):
            parts.append(str(event.detail["message"]))
        if event.kind in (EventKind.APPROVED, EventKind.SENT_BACK):
            parts.append(str(Person(str(event.detail["account"]), str(event.detail["name"]))))
        if event.detail.get("reason"):
            parts.append(str(event.detail["reason"]))
        found = event.detail.get("found")
        if isinstance(found, list) and len(found) == 3:
            label, expected, is_now = found
            parts.append(self.tr("{0}: expected {1}, found {2}").format(label, expected, is_now))
        return Cell(" · ".join(parts), tone=Tone.MUTED)
