"""*How payments are recorded*: over which API, in words, and what each choice gives up."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from bookkeeper.payables.rules import Api, CreditUse, Rules, Several
from bookkeeper.settings import ApiChoice
from bookkeeper.ui.fields import buttons_row, fit_to_words, lay_out, number_box
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

_WIDTH = 520
#: A day.
_LONGEST_WAIT_MINUTES = 1440


class RecordingDialog(QDialog):
    """Three ways to choose from; one that the software does not have is shown, with the reason, but greyed.

    Args:
        rules: What the connection takes over every API that reaches it.
        choice: The present one.
        timeout_minutes: When the queue stops waiting for the software, as it is set; None for never.

    Signals:
        chosen: (`ApiChoice`, minutes or None) to keep.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        rules: Rules,
        choice: ApiChoice,
        timeout_minutes: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self.setWindowTitle(self.tr("How payments are recorded"))
        self.setMinimumWidth(_WIDTH)
        self._ways: dict[ApiChoice, QRadioButton] = {}
        body = QVBoxLayout()
        body.setSpacing(4 * GRID)
        text = self.tr("{0} takes payments in two ways. Those under way go on as they were recorded.")
        if len(rules.apis) == 1:
            text = self.tr("{0} takes payments in one way only, so there is nothing to choose.")
        body.addWidget(Label(text.format(rules.software), "muted", wrap=True))
        panel = Panel()
        ways = QVBoxLayout()
        ways.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        ways.setSpacing(GRID)
        self._add(ways, ApiChoice.AUTOMATIC, self.tr("&Automatic (recommended)"), self._automatic())
        self._add(ways, ApiChoice.SYNC, self.tr("Only at &once (synchronous API)"), self._sync())
        self._add(ways, ApiChoice.ASYNC, self.tr("Only through the &queue (asynchronous API)"), self._async())
        panel.body.addLayout(ways)
        body.addWidget(panel)
        self.timeout = self._timeout(timeout_minutes)
        body.addWidget(self._waiting())
        body.addStretch()
        buttons, self.save = buttons_row(self, self.tr("Cancel"), self.tr("Save"))
        self.save.clicked.connect(self._on_save_clicked)
        lay_out(self, body, buttons)
        self._ways[choice if self._ways[choice].isEnabled() else ApiChoice.AUTOMATIC].setChecked(True)
        fit_to_words(self, _WIDTH)

    def _timeout(self, minutes: int | None) -> QSpinBox:
        box = number_box()
        box.setRange(0, _LONGEST_WAIT_MINUTES)
        box.setSpecialValueText(self.tr("never"))
        box.setSuffix(self.tr(" minutes"))
        box.setValue(minutes or 0)
        box.setFixedWidth(130)
        box.setEnabled(Api.ASYNC in self._rules.apis)
        return box

    def _waiting(self) -> Panel:
        panel = Panel()
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 0)
        name = Label(self.tr("The queue gives up waiting after"))
        name.setBuddy(self.timeout)
        self.timeout.setAccessibleName(self.tr("The queue gives up waiting after"))
        row.addWidget(name, 1)
        row.addWidget(self.timeout)
        panel.body.addLayout(row)
        text = self.tr(
            "For software on a computer that may be switched off. What the queue gave up on may still be"
            " written: Bookkeeper goes on reading the books until it knows, or asks you."
        )
        words = Label(text, "muted", wrap=True)
        words.setContentsMargins(4 * GRID, 0, 4 * GRID, 3 * GRID)
        panel.body.addWidget(words)
        return panel

    def way(self, choice: ApiChoice) -> QRadioButton:
        """The button of a choice."""
        return self._ways[choice]

    def _add(self, layout: QVBoxLayout, choice: ApiChoice, name: str, text: str) -> None:
        button = QRadioButton(name)
        button.setAccessibleDescription(text)
        needed = {ApiChoice.SYNC: Api.SYNC, ApiChoice.ASYNC: Api.ASYNC}.get(choice)
        button.setEnabled(needed is None or needed in self._rules.apis)
        words = Label(text, "muted", wrap=True)
        # Under the name, not under the button's circle.
        words.setContentsMargins(5 * GRID + 2, 0, 0, 2 * GRID)
        layout.addWidget(button)
        layout.addWidget(words)
        self._ways[choice] = button

    def _automatic(self) -> str:
        if len(self._rules.apis) == 1:
            return self.tr("Payments go the one way there is.")
        return self.tr(
            "A payment of one bill is recorded at once. What can only be done through the queue, such as"
            " using a credit note, goes through the queue."
        )

    def _sync(self) -> str:
        if Api.SYNC not in self._rules.apis:
            return self.tr("{0} is not reached this way.").format(self._rules.software)
        text = self.tr("Each payment settles one bill, and the answer comes at once.")
        lost = ", ".join(self._lost())
        return f"{text} {self.tr('Given up: {0}.').format(lost)}" if lost else text

    def _async(self) -> str:
        if Api.ASYNC not in self._rules.apis:
            return self.tr("{0} is not reached this way.").format(self._rules.software)
        return self.tr(
            "Each payment is queued and followed until it is written: that takes seconds to minutes, longer"
            " where the software is not always on. Codat switches this API off from 1 May 2027."
        )

    def _lost(self) -> Iterator[str]:
        """What only the asynchronous API can do with this software."""
        rules = self._rules
        if Api.ASYNC not in rules.apis:
            return
        if rules.credit is not CreditUse.NO:
            yield self.tr("using credit notes")
        if rules.several is not Several.NO:
            yield self.tr("several bills in one payment")
        if rules.on_account:
            yield self.tr("money on account")
        if rules.refunds_on_account or rules.refunds_credit or rules.payment_refund is not None:
            yield self.tr("refunds")
        if rules.deletes_payments:
            yield self.tr("deleting payments")
        yield self.tr("the list of credit notes and payments in the books")

    @Slot()
    def _on_save_clicked(self) -> None:
        chosen = next(choice for choice, button in self._ways.items() if button.isChecked())
        self.chosen.emit(chosen, self.timeout.value() or None)
        self.accept()
