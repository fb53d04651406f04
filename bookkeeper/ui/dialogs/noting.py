"""Small dialogs that ask for what people note: a reason, or early-payment terms."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bookkeeper.payables.notes import EarlyTerms
from bookkeeper.ui.fields import buttons_row, labelled, number_box
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import number_text, parse_number
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 440
_MOST_DAYS = 366


class ReasonDialog(QDialog):
    """Asks why, in the person's own words; nothing is noted without any.

    Signals:
        given: str, the reason.
    """

    given = Signal(str)

    def __init__(self, title: str, what: str, do: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(Label(what, wrap=True))
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        layout.addWidget(labelled(self.tr("&Reason"), self.reason, self.tr("It is kept with your name.")))
        layout.addStretch()
        row, self.button = buttons_row(self, self.tr("Cancel"), do)
        layout.addLayout(row)
        self.button.setEnabled(False)
        self.button.clicked.connect(self._on_button_clicked)
        self.reason.textChanged.connect(self._on_reason_changed)

    @Slot(str)
    def _on_reason_changed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_button_clicked(self) -> None:
        self.given.emit(self.reason.text().strip())
        self.accept()


class EarlyTermsDialog(QDialog):
    """Asks for early-payment terms.

    Signals:
        given: `EarlyTerms`, or None for none.
    """

    given = Signal(object)

    def __init__(
        self, what: str, before: EarlyTerms | None, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setWindowTitle(self.tr("Early-payment discount"))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(Label(what, wrap=True))
        self.percent = QLineEdit(number_text(before.percent, formats.locale) if before is not None else "")
        self.days = number_box()
        self.days.setRange(0, _MOST_DAYS)
        self.days.setValue(before.days if before is not None else 10)
        fields = QHBoxLayout()
        fields.setSpacing(GAP)
        fields.addWidget(labelled(self.tr("&Per cent off"), self.percent), 1)
        fields.addWidget(labelled(self.tr("&Days after the bill's date"), self.days), 1)
        layout.addLayout(fields)
        self._why = Label("", "muted", wrap=True)
        layout.addWidget(self._why)
        layout.addStretch()
        row, self.button = buttons_row(self, self.tr("Cancel"), self.tr("Keep"))
        layout.addLayout(row)
        self.button.clicked.connect(self._on_button_clicked)
        self.percent.textChanged.connect(self._on_percent_changed)
        self._on_percent_changed()

    def _percent(self) -> Decimal | None:
        """The per cent as typed, 0 while empty; None where it is no number that a discount can be."""
        text = self.percent.text().strip()
        try:
            found = parse_number(text, self._formats.locale) if text else Decimal(0)
        except ValueError:
            return None
        return found if 0 <= found < 100 else None

    @Slot()
    def _on_percent_changed(self) -> None:
        percent = self._percent()
        self.button.setEnabled(percent is not None)
        if percent is None:
            words = self.tr("More than 0 and less than 100.")
        elif not percent:
            words = self.tr("Empty: no discount.")
        else:
            words = self.tr(
                "A proposed run pays the bill less the discount; the rest stays due until the supplier's"
                " credit note is in the books."
            )
        self._why.set_text(words)

    @Slot()
    def _on_button_clicked(self) -> None:
        percent = self._percent()
        self.given.emit(EarlyTerms(percent, self.days.value()) if percent else None)
        self.accept()
