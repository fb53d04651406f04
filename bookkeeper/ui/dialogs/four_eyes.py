"""*Four eyes*: which payments of a company need somebody else's approval, from what amounts on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from bookkeeper.payables.approval import Policy
from bookkeeper.payables.money import Money
from bookkeeper.ui.fields import buttons_row, fit_to_words, lay_out, name_it
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_WIDTH = 560
#: Of the field for a limit, in pixels: what it says while empty, in the longest language.
_FIELD_WIDTH = 160
#: Earlier policies that are told of, the newest first.
_SHOWN = 4


class FourEyesDialog(QDialog):
    """Says what needs approval, and what it means.

    Args:
        now: The policy in force.
        currencies: Those that the company pays in, its own first.
        told: What the policies were, in words, the newest first.
        formats: Reads and writes amounts.
        is_shared: Other desks work with the same journal.

    Signals:
        chosen: `Policy`, to be put into force.
    """

    chosen = Signal(object)

    def __init__(
        self,
        now: Policy,
        currencies: Sequence[str],
        told: Sequence[str],
        formats: Formats,
        parent: QWidget | None = None,
        *,
        is_shared: bool = True,
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setWindowTitle(self.tr("Four eyes"))
        self.setMinimumWidth(_WIDTH)
        body = QVBoxLayout()
        body.setSpacing(4 * GRID)
        body.addWidget(Label(self._meaning(), "muted", wrap=True))
        self.is_on = QCheckBox(self.tr("&Payments need the approval of somebody else"))
        self.is_on.setChecked(now.is_on)
        body.addWidget(self.is_on)
        self._alone = Label("" if is_shared else self._nobody_else(), "bad", wrap=True)
        body.addWidget(self._alone)
        self._limits: dict[str, QLineEdit] = {}
        self._amounts = self._amounts_panel(now, currencies)
        body.addWidget(self._amounts)
        self._wrong = Label("", "bad", wrap=True)
        body.addWidget(self._wrong)
        if told:
            body.addWidget(self._told(told))
        body.addStretch()
        row, self.save = buttons_row(self, self.tr("Cancel"), self.tr("Save"))
        self.save.clicked.connect(self._on_save_clicked)
        lay_out(self, body, row)
        self.is_on.toggled.connect(self._on_changed)
        for field in self._limits.values():
            field.textChanged.connect(self._on_changed)
        self._on_changed()

    def limit(self, currency: str) -> QLineEdit:
        """The field of a currency's limit."""
        return self._limits[currency]

    def _meaning(self) -> str:
        return self.tr(
            "What needs approval waits under To approve, its bills reserved, until somebody at another"
            " account of the operating system has approved it. It holds for this company, at every desk, for"
            " what is recorded from now on; deletions and other changes need no approval."
        )

    def _nobody_else(self) -> str:
        return self.tr(
            "This journal is on this computer only. Before somebody else can approve anything, it has to be"
            " shared (Settings > Payment journal); what waits until then can only be cancelled."
        )

    def _amounts_panel(self, now: Policy, currencies: Sequence[str]) -> Panel:
        panel = Panel(self.tr("Which payments"))
        grid = QGridLayout()
        grid.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(2, 1)
        for number, currency in enumerate(currencies):
            words = self.tr("From this amount on, in {0}").format(currency)
            label = Label(words)
            field = QLineEdit()
            field.setFixedWidth(_FIELD_WIDTH)
            field.setPlaceholderText(self.tr("every payment"))
            limit = now.limit(currency)
            if limit is not None:
                field.setText(self._formats.number(limit))
            label.setBuddy(field)
            name_it(field, words)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            self._limits[currency] = field
        hint = self.tr(
            "What a run pays one supplier in one currency counts as a whole. Empty: every payment. In a"
            " currency that is not here, every payment needs approval."
        )
        grid.addWidget(Label(hint, "muted", wrap=True), len(currencies), 0, 1, 3)
        self.new_payees = QCheckBox(self.tr("&Whatever the amount, where the supplier is new or was changed"))
        self.new_payees.setChecked(now.new_payees)
        grid.addWidget(self.new_payees, len(currencies) + 1, 0, 1, 3)
        hint = self.tr(
            "New: no payment to it from here is in the books yet. Changed: in the accounting software, since"
            " it was last paid from here."
        )
        grid.addWidget(Label(hint, "muted", wrap=True), len(currencies) + 2, 0, 1, 3)
        panel.body.addLayout(grid)
        return panel

    def _told(self, told: Sequence[str]) -> Panel:
        panel = Panel(self.tr("Who set it"))
        box = QVBoxLayout()
        box.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 3 * GRID)
        box.setSpacing(GRID)
        for line in told[:_SHOWN]:
            box.addWidget(Label(line, "muted", wrap=True))
        panel.body.addLayout(box)
        return panel

    def _policy(self) -> Policy:
        """What is set now.

        Raises:
            ValueError: A limit is none; the message says which and why.
        """
        limits: list[Money] = []
        for currency, field in self._limits.items():
            if field.text().strip():
                limit = parse_amount(field.text(), currency, self._formats.locale)
                if limit.minor <= 0:
                    raise ValueError(self.tr("A limit is more than zero; leave it empty for every payment."))
                limits.append(limit)
        return Policy(self.is_on.isChecked(), tuple(limits), self.new_payees.isChecked())

    @Slot()
    def _on_changed(self) -> None:
        self._amounts.setEnabled(self.is_on.isChecked())
        self._alone.setVisible(self.is_on.isChecked() and bool(self._alone.whole_text))
        try:
            self._policy()
            wrong = ""
        except ValueError as error:
            wrong = str(error)
        self._wrong.set_text(wrong)
        self._wrong.setVisible(bool(wrong))
        self.save.setEnabled(not wrong)
        self._make_room()

    def _make_room(self) -> None:
        """What is said or not changes the height; a person may have made it larger."""
        if self.isVisible():
            fit_to_words(self, self.width(), self.height())
        else:
            fit_to_words(self, _WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """With the style it is shown in."""
        super().showEvent(event)
        self._make_room()

    @Slot()
    def _on_save_clicked(self) -> None:
        self.chosen.emit(self._policy())
        self.accept()
