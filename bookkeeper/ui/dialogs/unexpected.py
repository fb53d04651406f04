"""*Something unexpected happened*: what, whether anything was recorded, what now, and the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from bookkeeper.background.journal_places import Standing
from bookkeeper.crashes import Crash
from bookkeeper.errors import BookkeeperError
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GRID

#: Of the texts, in pixels.
_WIDTH = 520


def _tr(text: str) -> str:
    return QCoreApplication.translate("unexpected", text)


def where_it_happened(crash: Crash) -> str:
    """What was going on when it happened, in a sentence."""
    if not crash.thread:
        return _tr("The window met an error that nobody expected.")
    if crash.thread == "payments":
        return _tr("An error that nobody expected came up while payments were worked on.")
    return _tr("An error that nobody expected came up in the background.")


def what_to_do(crash: Crash) -> str:
    """Whether one may go on, and how."""
    if crash.thread == "payments":
        return _tr(
            "If it says that payments stand still, close Bookkeeper and start it again: what was on its way"
            " is then looked for in the books before anything else is sent."
        )
    return _tr(
        "You can go on. If something looks wrong, close Bookkeeper and start it again: what is in the journal"
        " and in your drafts is not lost."
    )


def what_is_recorded(found: Standing | BookkeeperError | None, formats: Formats, now: datetime) -> str:
    """What the journal says, in a sentence or two; None where no company is open."""
    if found is None:
        return _tr("No company is open, so that nothing was being recorded.")
    if isinstance(found, BookkeeperError):
        return _tr("The journal cannot be read just now ({0}). What is in it stays there.").format(
            found.title
        )
    if found.last is None:
        return _tr("Nothing has been recorded for this company.")
    facts, count = found.last.facts, sum(found.last.counts.values())
    said = _tr("The last run in the journal is {0}, recorded at {1} by {2}; payments in it: {3}.").format(
        facts.title, formats.moment(facts.recorded_at, now), facts.recorded_by, formats.count(count)
    )
    if not found.open:
        return f"{said} {_tr('Nothing is under way: each payment has ended.')}"
    states = ", ".join(
        f"{wording.state_word(state).word} ({formats.count(number)})" for state, number in found.open.items()
    )
    return f"{said} {_tr('Under way, and not to be recorded again: {0}.').format(states)}"


class UnexpectedDialog(QDialog):
    """Shown once for an error, however often it comes.

    Signals:
        report_asked: the report is to be read.
        quit_asked: the program is to end.
    """

    report_asked = Signal()
    quit_asked = Signal()

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.happened = Label(where_it_happened(crash), wrap=True)
        self.happened.setMinimumWidth(_WIDTH)
        self.detail = Label(self._detail(crash), "muted", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.times = Label("", wrap=True)
        self.recorded = Label(self.tr("Reading the journal…"), wrap=True)
        written = Label(self._written(crash), "muted", wrap=True)
        written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(GRID)
        for title, labels in (
            (self.tr("What happened"), (self.happened, self.detail, self.times)),
            (self.tr("Was anything recorded?"), (self.recorded,)),
            (self.tr("What now?"), (Label(what_to_do(crash), wrap=True), written)),
        ):
            layout.addWidget(Label(title, "heading"))
            for label in labels:
                layout.addWidget(label)
            layout.addSpacing(3 * GRID)
        layout.addWidget(self._buttons())
        layout.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.times.hide()

    def show_times(self, count: int, others: int) -> None:
        """Say how often it has come by now, and how many other errors have."""
        words = []
        if count > 1:
            words.append(self.tr("How often so far: {0}.").format(count))
        if others:
            words.append(self.tr("Other errors since: {0}.").format(others))
        self.times.set_text(" ".join(words))
        self.times.setVisible(bool(words))

    def show_recorded(self, text: str) -> None:
        """Say what the journal says."""
        self.recorded.set_text(text)
        self.adjustSize()

    def _detail(self, crash: Crash) -> str:
        return f"{crash.what} ({crash.where})" if crash.where else crash.what

    def _written(self, crash: Crash) -> str:
        if crash.report is None:
            return self.tr("No report could be written.")
        words = self.tr(
            "A report without keys and account numbers was written; nothing is sent by itself: {0}"
        )
        return words.format(crash.report)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        offered: tuple[tuple[str, QDialogButtonBox.ButtonRole, Callable[[], None]], ...] = (
            (self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole, self.accept),
            (self.tr("Report a problem…"), QDialogButtonBox.ButtonRole.ActionRole, self.report_asked.emit),
            (self.tr("Close Bookkeeper"), QDialogButtonBox.ButtonRole.DestructiveRole, self._close_all),
        )
        for words, role, do in offered:
            button = buttons.addButton(words, role)
            button.clicked.connect(do)
            button.setDefault(role is QDialogButtonBox.ButtonRole.AcceptRole)
        return buttons

    def _close_all(self) -> None:
        self.accept()
        self.quit_asked.emit()
