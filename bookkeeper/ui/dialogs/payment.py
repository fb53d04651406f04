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
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Cell, Column, RowListModel, TableView, Tone
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (760, 620)


class PaymentDialog(QDialog):
    """A payment with its timeline; the request itself for those who ask."""

    def __init__(
        self, payment: Payment, formats: Formats, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.payment_id = payment.id
        self._formats = formats
        self._now = now
        self._events: Sequence[Event] = ()
        self.setWindowTitle(wording.title_of(payment))
        self.resize(*_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        layout.addWidget(self._facts(payment))
        timeline = Panel(self.tr("What happened"))
        timeline.head.addStretch()
        columns: list[Column[Event]] = [
            Column("at", self.tr("When"), self._when, 150),
            Column("what", self.tr("What"), self._what, 180),
            Column("detail", self.tr("Details"), self._detail, 200, stretch=1),
        ]
        self.model = RowListModel(columns, lambda ids: [self._events[one] for one in ids], parent=self)
        timeline.body.addWidget(TableView(self.model, self.tr("What happened")))
        layout.addWidget(timeline, 1)
        self._request = QPlainTextEdit(f"{payment.method} {payment.path}\n\n{payment.body.decode()}")
        self._request.setReadOnly(True)
        self._request.setAccessibleName(self.tr("The request"))
        self._request.hide()
        layout.addWidget(self._request, 1)
        row = QHBoxLayout()
        self._show_request = QPushButton(self.tr("Show the request"))
        self._show_request.setCheckable(True)
        self._show_request.setAutoDefault(False)
        self._show_request.toggled.connect(self._request.setVisible)
        row.addWidget(self._show_request)
        row.addStretch()
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)

    @Slot(object)
    def on_history(self, history: tuple[str, Sequence[Event]]) -> None:
        """Show the events, if they are this payment's."""
        payment_id, events = history
        if payment_id == self.payment_id:
            self._events = events
            self.model.set_ids(range(len(events)))

    def _facts(self, payment: Payment) -> Panel:
        panel = Panel()
        form = QFormLayout()
        form.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        form.setHorizontalSpacing(6 * GRID)
        form.setVerticalSpacing(2 * GRID)
        state = wording.state_word(payment.state)
        progress = payment.progress
        facts: list[tuple[str, QWidget]] = [
            (self.tr("State"), Chip(state.word, state.tint)),
            (self.tr("What is known"), Label(wording.reason(progress.why), wrap=True)),
            (self.tr("To"), Label(payment.supplier_name, elide=True)),
            (self.tr("What"), Label(wording.what_of(payment), elide=True)),
            (self.tr("Amount"), Label(self._formats.money(payment.amount), "strong")),
            (self.tr("Date"), Label(self._formats.day(payment.paid_on))),
            (self.tr("Reference"), Label(payment.reference, elide=True)),
            (self.tr("Run"), Label(payment.run_title)),
        ]
        if progress.record_id:
            facts.append((self.tr("Id in the books"), Label(progress.record_id, elide=True)))
        if progress.correlation_id:
            facts.append((self.tr("For the vendor's support"), Label(progress.correlation_id, elide=True)))
        for name, widget in facts:
            form.addRow(Label(name, "muted"), widget)
        panel.body.addLayout(form)
        return panel

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
        found = event.detail.get("found")
        if isinstance(found, list) and len(found) == 3:
            label, expected, is_now = found
            parts.append(self.tr("{0}: expected {1}, found {2}").format(label, expected, is_now))
        return Cell(" · ".join(parts), tone=Tone.MUTED)
