"""Tells of an error nobody expected: once, in a dialog; afterwards the message strip keeps count."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper import crashes
from bookkeeper.background.journal_places import Standing
from bookkeeper.crashes import Crash
from bookkeeper.errors import BookkeeperError
from bookkeeper.ui.dialogs.unexpected import UnexpectedDialog, what_is_recorded
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.program_dialogs import REPORT
from bookkeeper.ui.tokens import Tint

#: Counts on the screen are brought up to date at most this often, in milliseconds: an error may come with
#: each paint, and showing that paints.
_COUNT_EVERY_MS = 500


class UnexpectedDesk(QObject):
    """Knows which errors have been told.

    Signals:
        look_asked: What the journal says is wanted; `on_looked` takes the answer.
    """

    look_asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._met: dict[tuple[str, str], Crash] = {}
        self._first: Crash | None = None
        self._dialog: UnexpectedDialog | None = None
        #: The count that the strip says. One that comes with each paint is told ever more seldom.
        self._told = 0
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_COUNT_EVERY_MS)
        self._recount.timeout.connect(self._on_recount_timeout)

    @Slot(object)
    def on_crash(self, crash: Crash) -> None:
        """There was one."""
        is_new = crash.is_same_as not in self._met
        self._met[crash.is_same_as] = crash
        if is_new and self._dialog is None:
            self._open_dialog(crash)
        elif not self._recount.isActive():
            self._recount.start()

    @Slot(object)
    def on_looked(self, found: Standing | BookkeeperError | None) -> None:
        """What the journal says; None where no company is open."""
        text = what_is_recorded(found, self._window.formats, datetime.now(UTC))
        if self._dialog is not None:
            self._dialog.show_recorded(text)
        if self._first is not None and self._first.report is not None:
            crashes.add(self._first.report, text)

    def tell_of_last_time(self) -> None:
        """Say that the program died when it last ran, and that there is a report of it."""
        self._window.message.show_message(
            Tint.WARN,
            self.tr("Bookkeeper ended unexpectedly the last time"),
            self.tr(
                "What was recorded is in the journal; what was on its way is looked for in the books now. A"
                " report was written, and nothing is sent by itself."
            ),
            (REPORT, self.tr("Report a problem…")),
        )

    def _open_dialog(self, crash: Crash) -> None:
        self._first = crash
        self._dialog = dialog = UnexpectedDialog(crash, self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.report_asked.connect(self._window.report_asked)
        dialog.quit_asked.connect(self._window.close)
        dialog.open()
        self.look_asked.emit()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self._told = 0
        self._tell_in_strip()

    @Slot()
    def _on_recount_timeout(self) -> None:
        if self._dialog is None:
            self._tell_in_strip()
            return
        assert self._first is not None
        now = self._met[self._first.is_same_as]
        self._dialog.show_times(now.count, len(self._met) - 1)

    def _tell_in_strip(self) -> None:
        count = sum(crash.count for crash in self._met.values())
        if count < 2 * self._told:
            return
        self._told = count
        text = self.tr("What was recorded is safe in the journal. How often so far: {0}.").format(count)
        report = (REPORT, self.tr("Report a problem…"))
        self._window.message.show_message(Tint.BAD, self.tr("Something unexpected happened"), text, report)
