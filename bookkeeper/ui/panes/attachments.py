"""The attachments of a bill, each with *Open* and *Save*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.payables.records import Attachment
from bookkeeper.ui.parts.labels import Label, empty_layout
from bookkeeper.ui.text import one_line


class AttachmentList(QWidget):
    """A list of files, or a sentence where there are none.

    Signals:
        open_asked: `Attachment`.
        save_asked: `Attachment`.
    """

    open_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(10, 8, 6, 10)
        self._rows.setSpacing(4)

    def say(self, words: str) -> None:
        """Show a sentence instead of files."""
        empty_layout(self._rows)
        self._rows.addWidget(Label(words, "muted", wrap=True))
        self.setVisible(bool(words))

    def show_files(self, attachments: Sequence[Attachment]) -> None:
        """Show these files."""
        if not attachments:
            self.say(self.tr("No attachments"))
            return
        empty_layout(self._rows)
        for attachment in attachments:
            row = _FileRow(attachment)
            row.open_asked.connect(self.open_asked)
            row.save_asked.connect(self.save_asked)
            self._rows.addWidget(row)
        self.show()


class _FileRow(QWidget):
    """One file."""

    open_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, attachment: Attachment) -> None:
        super().__init__()
        self._attachment = attachment
        name = one_line(attachment.name) or self.tr("(no name)")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Label(name, elide=True), 1)
        for words, slot in (
            (self.tr("Open"), self._on_open_clicked),
            (self.tr("Save…"), self._on_save_clicked),
        ):
            button = QPushButton(words)
            button.setProperty("part", "link")
            button.setAccessibleName(f"{words} {name}")
            button.clicked.connect(slot)
            row.addWidget(button)

    @Slot()
    def _on_open_clicked(self) -> None:
        self.open_asked.emit(self._attachment)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_asked.emit(self._attachment)
