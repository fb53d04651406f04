"""What goes with a payment beside account and date: the software's own method, a location, a note.

Each is offered where the software takes it; where it does not, the field is dimmed and says why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from bookkeeper.payables.records import PaymentMethodRef
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.payables.terms import Terms
from bookkeeper.ui import ways_wording
from bookkeeper.ui.fields import labelled
from bookkeeper.ui.tokens import GAP

_METHOD_WIDTH = 200
_LOCATION_WIDTH = 180


class TermsFields(QWidget):
    """Method, location and note.

    Signals:
        edited: `terms` has changed.
    """

    edited = Signal()

    def __init__(self, rules: Rules, methods: Sequence[PaymentMethodRef], terms: Terms) -> None:
        super().__init__()
        self._methods: list[PaymentMethodRef] = []
        self._allowed = rules.methods
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.method = QComboBox()
        self.method.setFixedWidth(_METHOD_WIDTH)
        found = hindrance(rules, Scenario.METHOD)
        self.method.setEnabled(found is None)
        self.method.setToolTip(ways_wording.hindrance(found) if found is not None else "")
        row.addWidget(labelled(self.tr("Method in {0}").format(rules.software), self.method))
        self.location = QLineEdit(terms.location)
        self.location.setFixedWidth(_LOCATION_WIDTH)
        self.location.setPlaceholderText("location-1")
        if rules.takes_reference and rules.reference_is_location:
            name = self.tr("Location in {0}").format(rules.software)
            row.addWidget(labelled(name, self.location))
            tip = self.tr("{0} keeps a location in place of a reference; the reference goes into the note.")
            self.location.setToolTip(tip.format(rules.software))
        self.note = QLineEdit(terms.note)
        takes_note = rules.takes_note and Api.ASYNC in rules.apis
        self.note.setEnabled(takes_note)
        if takes_note:
            self.note.setToolTip(self.tr("Kept with each queued payment; others have the reference alone."))
            self.note.setPlaceholderText(self.tr("Optional"))
        else:
            self.note.setToolTip(self.tr("{0} keeps no note with a payment.").format(rules.software))
        row.addWidget(labelled(self.tr("Note"), self.note), 1)
        self.offer_methods(methods, terms.method)
        self.method.activated.connect(self._on_edited)
        self.location.textChanged.connect(self._on_edited)
        self.note.textChanged.connect(self._on_edited)

    @property
    def terms(self) -> Terms:
        """What is chosen and typed."""
        index = self.method.currentIndex() - 1
        method = self._methods[index] if index >= 0 else None
        return Terms(method, self.note.text().strip(), self.location.text().strip())

    def show_terms(self, terms: Terms) -> None:
        """Show these; what is typed already stays as it is, the cursor too."""
        now = self.terms
        with QSignalBlocker(self.method), QSignalBlocker(self.note), QSignalBlocker(self.location):
            if terms.method != now.method:
                place = self._methods.index(terms.method) if terms.method in self._methods else -1
                self.method.setCurrentIndex(place + 1)
            if terms.note != now.note:
                self.note.setText(terms.note)
            if terms.location != now.location:
                self.location.setText(terms.location)

    def offer_methods(
        self, methods: Sequence[PaymentMethodRef], chosen: PaymentMethodRef | None = None
    ) -> None:
        """Offer these from now on: those in use, and of them those the connection takes."""
        allowed = self._allowed
        self._methods = [one for one in methods if one.is_active and (allowed is None or one.id in allowed)]
        with QSignalBlocker(self.method):
            self.method.clear()
            self.method.addItem(self.tr("Not chosen") if self.method.isEnabled() else self.tr("Not used"))
            self.method.addItems([one.name for one in self._methods])
            if chosen in self._methods:
                self.method.setCurrentIndex(self._methods.index(chosen) + 1)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()
