"""Attachments of the bill on the screen: found, saved where the user says, opened if they are documents."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bookkeeper.background.attachments import file_name, may_open
from bookkeeper.background.jobs import Done, ListAttachments, SaveAttachment
from bookkeeper.background.session import CompanySession
from bookkeeper.payables.records import Attachment
from bookkeeper.ui import wording
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.tokens import Tint


class AttachmentsDesk(QObject):
    """Serves the details panel of the main window."""

    def __init__(self, window: MainWindow, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._fetch = session.fetch
        self._is_onlooker = session.is_onlooker
        #: Files to open are kept until the program ends, so that the viewer can read them.
        self._folder = tempfile.TemporaryDirectory(prefix="bookkeeper-")
        self._to_open: set[Path] = set()
        self.destroyed.connect(self._folder.cleanup)
        window.details.attachments_asked.connect(self._on_attachments_asked)
        window.details.open_asked.connect(self._on_open_asked)
        window.details.save_asked.connect(self._on_save_asked)

    def on_done(self, done: Done) -> None:
        """A list or a file has arrived, or not."""
        match done.job:
            case ListAttachments(bill_id) if done.error is not None:
                why, _ = wording.error_parts(done.error)
                self._window.details.show_no_attachments(bill_id, why)
            case ListAttachments(bill_id) if isinstance(done.result, tuple):
                self._window.details.show_attachments(bill_id, done.result)
            case SaveAttachment(_, attachment, target):
                self._on_saved(done, attachment, target)

    def _on_saved(self, done: Done, attachment: Attachment, target: Path) -> None:
        is_to_open = target in self._to_open
        self._to_open.discard(target)
        if done.error is not None:
            title, text = wording.error_parts(done.error)
            self._window.message.show_message(Tint.BAD, title, text)
        elif is_to_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
        elif done.result is not None:
            title = self.tr("{0} was saved").format(file_name(attachment))
            self._window.message.show_message(Tint.GOOD, title, str(target.parent))

    @Slot(str)
    def _on_attachments_asked(self, bill_id: str) -> None:
        if self._is_onlooker:
            self._window.details.show_no_attachments(bill_id, self.tr("Shown in the other window only."))
            return
        self._fetch.ask(ListAttachments(bill_id))

    @Slot(str, object)
    def _on_open_asked(self, bill_id: str, attachment: Attachment) -> None:
        if not may_open(attachment):
            self._on_save_asked(bill_id, attachment)
            return
        folder = Path(tempfile.mkdtemp(dir=self._folder.name))
        target = folder / file_name(attachment)
        self._to_open.add(target)
        self._fetch.ask(SaveAttachment(bill_id, attachment, target))

    @Slot(str, object)
    def _on_save_asked(self, bill_id: str, attachment: Attachment) -> None:
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        suggested = Path(downloads) / file_name(attachment)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the attachment"), str(suggested))
        if chosen:
            self._fetch.ask(SaveAttachment(bill_id, attachment, Path(chosen)))
