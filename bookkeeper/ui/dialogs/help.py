"""*If something went wrong* and *About*: short pages of the Help menu."""

from __future__ import annotations

import html
import platform
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bookkeeper import __version__
from bookkeeper.resources import resource
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

#: What Qt's own style for pages leaves too large or too close.
_PAGE_STYLE = (
    "h2 { font-size: 15px; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }"
    " p { margin-top: 4px; margin-bottom: 6px; } li { margin-bottom: 4px; }"
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def show_about(window: QWidget) -> None:
    """Show versions and licences."""
    rows = [
        ("Bookkeeper", __version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}  (LGPL 3)"),
        ("PySide6", f"{pyside_version}  (LGPL 3)"),
        (_tr("Licence"), _tr("MIT")),
    ]
    _show(window, _tr("About Bookkeeper"), rows)


def show_trouble(window: QWidget, journal: Path, copies: Path) -> None:
    """Show *If something went wrong*, with the places of this computer's files in it."""
    text = resource("help/trouble.html").read_text(encoding="utf-8")
    dialog, layout = _dialog(window, _tr("If something went wrong"))
    dialog.resize(680, 620)
    page = QTextBrowser()
    page.setAccessibleName(dialog.windowTitle())
    page.document().setDocumentMargin(4 * GRID)
    page.document().setDefaultStyleSheet(_PAGE_STYLE)
    page.setHtml(text.format(journal=html.escape(str(journal)), copies=html.escape(str(copies))))
    layout.addWidget(page, 1)
    _show_buttons(dialog, layout)


def _show(parent: QWidget, title: str, rows: list[tuple[str, str]]) -> None:
    dialog, layout = _dialog(parent, title)
    panel = Panel()
    grid = QGridLayout()
    grid.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
    grid.setHorizontalSpacing(8 * GRID)
    grid.setVerticalSpacing(2 * GRID)
    for number, (name, value) in enumerate(rows):
        grid.addWidget(Label(name), number, 0)
        grid.addWidget(Label(value, "muted"), number, 1)
    panel.body.addLayout(grid)
    layout.addWidget(panel)
    _show_buttons(dialog, layout)


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
    layout.setSpacing(4 * GRID)
    return dialog, layout


def _show_buttons(dialog: QDialog, layout: QVBoxLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.open()
