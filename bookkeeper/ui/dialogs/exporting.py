"""*Export* and *Print*: how far it is, a way to stop it, and where the file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 440


class ExportDialog(QDialog):
    """Follows one export, or the printing of one list, to its end.

    Args:
        target: The file, or what is printed.
        formats: Writes numbers.
        parent: The window.

    Signals:
        stop_asked: Write no further.
    """

    stop_asked = Signal()

    def __init__(self, target: Path | str, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = target if isinstance(target, Path) else None
        self._name = target.name if isinstance(target, Path) else target
        self._formats = formats
        self._is_over = False
        is_print = self._path is None
        self.setWindowTitle(self.tr("Print") if is_print else self.tr("Export"))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        words = self.tr("Printing {0}") if is_print else self.tr("Writing {0}")
        self.title = Label(words.format(self._name), "heading", elide=True)
        layout.addWidget(self.title)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Rows written"))
        layout.addWidget(self.bar)
        self.words = Label("", "muted", wrap=True)
        layout.addWidget(self.words)
        layout.addStretch()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.open_folder.clicked.connect(self._on_open_folder_clicked)
        self.open_folder.hide()
        self.leave = QPushButton(self.tr("Stop"))
        self.leave.clicked.connect(self.reject)
        row.addWidget(self.open_folder)
        row.addWidget(self.leave)
        layout.addLayout(row)

    def reject(self) -> None:
        """Stop what is under way, and close."""
        if not self._is_over:
            self.stop_asked.emit()
        super().reject()

    @Slot(object, object)
    def on_progressed(self, rows: int, of: int) -> None:
        """So many rows are written."""
        # Percent: a bar's own numbers end at two thousand million.
        self.bar.setRange(0, 100)
        self.bar.setValue(100 * rows // max(1, of))
        count = self._formats.count
        self.words.set_text(self.tr("{0} of {1} rows").format(count(rows), count(of)))

    @Slot(object)
    def on_written(self, path: Path | None) -> None:
        """The file is there, or the printer has it."""
        self.bar.setRange(0, 100)
        self.bar.setValue(100)
        if path is None:
            self._end(self.tr("{0} is with the printer").format(self._name))
            self.words.set_text("")
            return
        self._end(self.tr("{0} is written").format(path.name))
        self.words.set_text(str(path.parent))
        self.open_folder.show()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """There is no file."""
        words = (
            self.tr("{0} could not be printed") if self._path is None else self.tr("{0} could not be written")
        )
        self._end(words.format(self._name))
        self.bar.hide()
        self.words.set_text(wording.error(error))

    def _end(self, title: str) -> None:
        self._is_over = True
        self.title.set_text(title)
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)

    @Slot()
    def _on_open_folder_clicked(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
