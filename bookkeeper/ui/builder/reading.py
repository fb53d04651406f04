"""What was read again before recording, in a line and a list; and the requests for those who ask."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from bookkeeper.payables.plan import Plan
from bookkeeper.payments.rereading import Changed, Request, Reread, touched
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, Tint

#: Differences that are said one by one; more are counted.
_SAID = 3
#: Of a request, in pixels.
_LEAST_HEIGHT = 120


class ReadingStrip(Panel):
    """Whether the records are still as they are shown.

    Signals:
        again_asked: Read them once more.
    """

    again_asked = Signal()

    def __init__(self, plan: Plan, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._count = len(touched(plan))
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(GAP)
        self.chip = Chip()
        row.addWidget(self.chip)
        self.said = Label("", wrap=True)
        row.addWidget(self.said, 1)
        self.again = QPushButton(self.tr("Read again"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.again_asked)
        row.addWidget(self.again)
        self.body.addLayout(row)
        self.approval = Label("", "muted", wrap=True)
        self.approval.setContentsMargins(10, 0, 10, 8)
        self.approval.hide()
        self.body.addWidget(self.approval)
        self.show_reading()

    @Slot()
    def show_reading(self) -> None:
        """They are being read."""
        self.again.setEnabled(False)
        self.chip.show_word(self.tr("Reading again…"), Tint.INFO)
        text = self.tr("{0} bills and credit notes are being read once more. You need not wait for it.")
        if self._count == 1:
            text = self.tr("One record is being read once more. You need not wait for it.")
        self.said.set_text(text.format(self._formats.count(self._count)))

    def show_told(self, told: Reread) -> None:
        """Show what was found."""
        at = self._formats.moment(told.read_at, told.read_at, seconds=True)
        self.again.setEnabled(not told.waiting)
        self._show_approval(told.to_approve)
        if told.trouble is not None:
            self.chip.show_word(self.tr("Could not be read"), Tint.WARN)
            text = self.tr(
                "{0}. What is shown may be out of date. Read again, or go on: each payment checks its "
                "records before it is sent."
            )
            self.said.set_text(text.format(wording.error_parts(told.trouble)[0]))
        elif told.changed:
            count = len(told.changed)
            words = self.tr("1 has changed") if count == 1 else self.tr("{0} have changed").format(count)
            self.chip.show_word(words, Tint.BAD)
            self.said.set_text(self._differences(told.changed))
        elif told.waiting:
            self.chip.show_word(self.tr("Reading again…"), Tint.INFO)
            text = self.tr(
                "{0} of {1} are as shown. The service is still fetching the others. Wait, or go on: each "
                "payment checks its records before it is sent."
            )
            self.said.set_text(text.format(told.count - told.waiting, told.count))
        else:
            self.chip.show_word(self.tr("As shown"), Tint.GOOD)
            text = self.tr("All {0} bills and credit notes are as shown here, read at {1}.")
            if told.count == 1:
                text = self.tr("The one record is as shown here, read at {1}.")
            self.said.set_text(text.format(self._formats.count(told.count), at))

    def _show_approval(self, count: int) -> None:
        text = self.tr("1 payment will wait until somebody else has approved it.")
        if count > 1:
            text = self.tr("{0} payments will wait until somebody else has approved them.").format(count)
        self.approval.set_text(text)
        self.approval.setVisible(count > 0)

    def _differences(self, changed: Sequence[Changed]) -> str:
        lines = []
        for one in changed[:_SAID]:
            shown = self._formats.money(one.shown)
            if one.found:
                text = self.tr("{0}: {1} is shown, the books say {2}. Payment {3} would stop and ask you.")
            else:
                text = self.tr("{0}: {1} is shown, the books have it no more. Payment {3} would stop.")
            lines.append(text.format(one.label, shown, one.found, one.number))
        if len(changed) > _SAID:
            lines.append(self.tr("And {0} more.").format(len(changed) - _SAID))
        lines.append(self.tr("Go back and refresh to pay what is due now."))
        return "\n".join(lines)


class RequestPanel(Panel):
    """The request of the payment in hand: its exact bytes, but for the key it gets when it is recorded."""

    def __init__(self) -> None:
        super().__init__(self.tr("The request"))
        hint = self.tr("exactly as it will be sent; its one key is made when it is recorded")
        self.head.addWidget(Label(hint, "muted"))
        self.head.addStretch()
        self._requests: Sequence[Request] = ()
        self._number = 0
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(_LEAST_HEIGHT)
        self.text.setAccessibleName(self.tr("The request"))
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.body.addLayout(layout)
        self._show()

    def show_requests(self, requests: Sequence[Request]) -> None:
        """These are the requests of the plan."""
        self._requests = requests
        self._show()

    def go_to(self, number: int) -> None:
        """Show that of the payment with this place."""
        self._number = number
        self._show()

    def _show(self) -> None:
        if self._number >= len(self._requests):
            self.text.setPlainText(self.tr("The requests are being put together…"))
            return
        request = self._requests[self._number]
        path = urlsplit(request.path)
        where = f"{path.path}?{path.query}" if path.query else path.path
        self.text.setPlainText(f"{request.method} {where}\n\n{request.body.decode()}".strip())
