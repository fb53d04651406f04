"""*About* with every licence that is shipped, and *Report a problem*: texts to read and to copy."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Sequence
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from bookkeeper.background.aside import Aside
from bookkeeper.errors import BookkeeperError
from bookkeeper.ui import wording
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GRID

#: Lines of the log that go into a report.
_LOG_LINES = 200
#: As much of its end as is read for them, in bytes.
_LOG_END = 60_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("about", text)


class TextDialog(QDialog):
    """A text that is too long for a label, under a line that says what it is; it can be copied whole.

    Args:
        title: Of the window.
        what: The line.
        read: Gathers the text, on another thread: from files, and many of them.
        parent: Its owner.
    """

    def __init__(self, title: str, what: str, read: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(Label(what, wrap=True))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(_tr("Reading…"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(_tr("Copy everything"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.copy.setEnabled(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(820, 620)
        self._aside = Aside()
        queued = Qt.ConnectionType.QueuedConnection
        self._aside.told.connect(self._on_told, queued)
        self._aside.failed.connect(self._on_failed, queued)
        self._aside.begin(read)

    @Slot(object)
    def _on_told(self, text: str) -> None:
        self.text.setPlainText(text)
        self.copy.setEnabled(True)

    @Slot(object)
    def _on_failed(self, error: BookkeeperError) -> None:
        self.text.setPlainText(wording.error(error))


def show_about(window: QWidget, described: Callable[[], str]) -> None:
    """Show what is running, and the licence of everything that is shipped with it."""
    what = _tr("Versions, and the licences of everything Bookkeeper stands on.")
    TextDialog(_tr("About Bookkeeper"), what, lambda: f"{described()}\n\n{licences()}", window).open()


def show_report(
    window: QWidget, described: Callable[[], str], errors: Callable[[], Sequence[str]], log_file: Path
) -> None:
    """Show what whoever mends the program needs, for the person to read before it is sent.

    Args:
        window: Its owner.
        described: Says what is running.
        errors: Reads the reports of errors nobody expected, newest first.
        log_file: Its end goes into it.
    """
    what = _tr(
        "Read this before you send it to whoever looks after Bookkeeper for you. It holds no API key and no"
        " bank account number, but the log may name suppliers. Nothing is sent by itself."
    )

    def read() -> str:
        parts = [f"{described()}\nQt {qVersion()}\n{platform.platform()}", *errors(), _end_of(log_file)]
        return f"\n\n{'=' * 60}\n\n".join(parts)

    TextDialog(_tr("Report a problem"), what, read, window).open()


def licences() -> str:
    """Name, version, licence and its text of every library that is installed with the program."""
    parts = []
    for one in sorted(metadata.distributions(), key=lambda found: found.name.casefold()):
        about = one.metadata.json
        said = str(about.get("license_expression") or about.get("license") or "")
        first = said.partition("\n")[0]
        head = f"{one.name} {one.version}  {first}".rstrip()
        parts.append("\n\n".join([head, *_texts(one)]))
    return f"\n\n{'-' * 60}\n\n".join(parts)


def _texts(distribution: metadata.Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE")) and file.suffix != ".py":
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                yield path.read_text("utf-8", errors="replace").strip()


def _end_of(log_file: Path) -> str:
    try:
        with log_file.open("rb") as file:
            file.seek(max(0, log_file.stat().st_size - _LOG_END))
            lines = file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_LOG_LINES:])
