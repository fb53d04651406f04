"""The top of the builder: accounts, method, date, way of recording, reference; the rest on request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.payables.draft import REFERENCE_FIELDS, PaymentDraft
from bookkeeper.payables.methods import Method
from bookkeeper.payables.records import PaymentMethodRef
from bookkeeper.payables.rules import Api
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import ways_wording, wording
from bookkeeper.ui.builder.sources import Sources
from bookkeeper.ui.fields import labelled
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.terms_fields import TermsFields
from bookkeeper.ui.tokens import GAP, GRID

#: Narrower than the first, in pixels, several accounts have names above; narrower than the second no head is.
_LOW, _LEAST = 760, 560
#: Fields that stay together in the first of two lines.
_IN_FIRST = 3
#: To type in, in pixels.
_LEAST_TEXT = 140


class Head(QWidget):
    """How the payments are made. Everything chosen is written to the draft at once.

    Signals:
        edited: The draft has changed.
        texts_edited: Reference, note, location or method in the software have changed, nothing else.
        method_chosen: `Method` or None: one of the program's own payment methods.
        methods_wanted: The user wants to choose accounts for payment methods.
    """

    edited = Signal()
    texts_edited = Signal()
    method_chosen = Signal(object)
    methods_wanted = Signal()

    def __init__(self, draft: PaymentDraft, title: str, methods: Sequence[PaymentMethodRef]) -> None:
        super().__init__()
        self._draft = draft
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sources = Sources(draft)
        self.method = QComboBox()
        self.method.addItem(self.tr("Not chosen"), None)
        for method in Method:
            self.method.addItem(wording.method_word(method), method.value)
        self._show_way()
        self.date = QDateEdit(QDate(draft.paid_on.year, draft.paid_on.month, draft.paid_on.day))
        self.date.setCalendarPopup(True)
        self.together = self._way_of_recording()
        self.reference = QLineEdit(draft.reference_pattern)
        self.reference.setToolTip(self.tr("Fields: {0}").format("  ".join(REFERENCE_FIELDS)))
        self.terms = TermsFields(draft.connection_rules, methods, draft.terms)
        self._set_up = self._link(self.tr("Set up…"), self.tr("Set up payment methods"))
        self._more = self._link(self.tr("More…"), self.tr("More fields: method, location, note"))
        self._more.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        self._top = QHBoxLayout()
        self._top.setSpacing(GAP)
        self._top.addWidget(Label(title, "heading", elide=True), 1)
        layout.addLayout(self._top)
        layout.addLayout(self._fields())
        layout.addWidget(self.terms)
        self._connect()
        is_asked = self.terms.method.isEnabled() or draft.connection_rules.reference_is_location
        self._more.setChecked(is_asked or bool(draft.note))
        self.terms.setVisible(self._more.isChecked())

    def add_beside_title(self, control: QWidget) -> None:
        """Put a control at the end of the first line."""
        self._top.addWidget(control)

    def show_draft(self) -> None:
        """Show the draft's texts, its day and way of recording, and where the money comes from."""
        day = self._draft.paid_on
        if self.reference.text() != self._draft.reference_pattern:
            with QSignalBlocker(self.reference):
                self.reference.setText(self._draft.reference_pattern)
        self._show_way()
        before = self.terms.terms
        self.terms.show_terms(self._draft.terms)
        if self.terms.terms != before:
            # What was taken back is to be seen.
            self._more.setChecked(True)
        with QSignalBlocker(self.date), QSignalBlocker(self.together):
            if self.date.date().toPython() != day:
                self.date.setDate(QDate(day.year, day.month, day.day))
            self.together.setCurrentIndex(self._recording())
        self.sources.show_draft()

    def _show_way(self) -> None:
        way = self._draft.way
        self.method.setCurrentIndex(self.method.findData(way.value) if way is not None else 0)

    def use_queue(self) -> None:
        """Record over whichever API fits: what was just ticked only the queued one takes."""
        self.together.setCurrentIndex(1)
        self._draft.prefer = None

    def _way_of_recording(self) -> QComboBox:
        rules = self._draft.connection_rules
        box = QComboBox()
        box.addItem(self.tr("Each bill by itself"))
        box.addItem(self.tr("Together if possible"))
        box.setCurrentIndex(self._recording())
        found = hindrance(rules, Scenario.SEVERAL_BILLS)
        if found is not None:
            box.setToolTip(ways_wording.hindrance(found))
        elif Api.SYNC not in rules.apis:
            box.setToolTip(self.tr("{0} records payments over its queue only.").format(rules.software))
        box.setEnabled(rules.apis == frozenset(Api))
        return box

    def _recording(self) -> int:
        is_single = self._draft.prefer is Api.SYNC or Api.ASYNC not in self._draft.connection_rules.apis
        return 0 if is_single else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside them, the other fields go below the accounts."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Several accounts take the whole width, in low lines; one stands beside the other fields.

        Where not all fields fit into one line, they take two if they can, so that bills have the height.
        """
        width = self.width()
        is_low = self.sources.is_several and width >= _LOW
        self.sources.put_names_beside(is_low)
        room, account = width - 8 * GRID, self.sources.minimumSizeHint().width() + GAP
        lines = [line.minimumSize().width() for line in self._lines]
        in_one = sum(lines) + GAP
        is_beside = not is_low and (room >= account + in_one or account + max(lines) <= room < in_one)
        _turn(self._both, is_beside)
        _turn(self._others, room - (account if is_beside else 0) >= in_one)

    def _fields(self) -> QBoxLayout:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(GAP)
        self._both.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignTop)
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._others.setSpacing(GAP)
        self._both.addLayout(self._others, 1)
        self._lines = first, second = QHBoxLayout(), QHBoxLayout()
        for line in self._lines:
            line.setSpacing(GAP)
        self._others.addLayout(first)
        self._others.addLayout(second, 1)
        self.setMinimumWidth(_LEAST)
        for place, (name, control, width) in enumerate(
            (
                (self.tr("Method"), self.method, 150),
                ("\u00a0", self._set_up, 62),
                (self.tr("Date"), self.date, 130),
                (self.tr("Record"), self.together, 170),
                (self.tr("Reference on each payment"), self.reference, 0),
                ("\u00a0", self._more, 58),
            )
        ):
            words = control.accessibleName()
            box = labelled(name, control)
            if words:
                control.setAccessibleName(words)
            if not width:
                control.setMinimumWidth(_LEAST_TEXT)
            else:
                control.ensurePolished()
                control.setFixedWidth(max(width, control.sizeHint().width()))
            line = first if place < _IN_FIRST else second
            line.addWidget(box, 0 if width else 1, Qt.AlignmentFlag.AlignTop)
        first.addStretch()
        return self._both

    def _link(self, words: str, spoken: str) -> QPushButton:
        link = QPushButton(words)
        link.setProperty("part", "link")
        link.setProperty("isTall", True)
        link.setAutoDefault(False)
        link.setAccessibleName(spoken)
        return link

    def _connect(self) -> None:
        self.sources.edited.connect(self.edited)
        self.sources.shape_changed.connect(self._arrange)
        self.method.activated.connect(self._on_method_activated)
        self.together.activated.connect(self._on_together_activated)
        self.date.dateChanged.connect(self._on_date_changed)
        self.reference.textChanged.connect(self._on_reference_changed)
        self.terms.edited.connect(self._on_terms_edited)
        self._set_up.clicked.connect(self.methods_wanted)
        self._more.toggled.connect(self.terms.setVisible)

    @Slot(int)
    def _on_method_activated(self, _index: int) -> None:
        value = self.method.currentData()
        self.method_chosen.emit(Method(value) if value is not None else None)

    @Slot(int)
    def _on_together_activated(self, index: int) -> None:
        self._draft.prefer = Api.SYNC if index == 0 else None
        self.edited.emit()

    @Slot(QDate)
    def _on_date_changed(self, day: QDate) -> None:
        self._draft.paid_on = date(day.year(), day.month(), day.day())
        self.edited.emit()

    @Slot(str)
    def _on_reference_changed(self, text: str) -> None:
        self._draft.write("reference_pattern", text)
        self.texts_edited.emit()

    @Slot()
    def _on_terms_edited(self) -> None:
        terms = self.terms.terms
        self._draft.write("method", terms.method)
        self._draft.write("note", terms.note)
        self._draft.write("location", terms.location)
        self.texts_edited.emit()


def _turn(fields: QBoxLayout, is_one_line: bool) -> None:
    way = QBoxLayout.Direction.LeftToRight if is_one_line else QBoxLayout.Direction.TopToBottom
    if fields.direction() != way:
        fields.setDirection(way)
