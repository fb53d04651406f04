"""*If something went wrong* and *About*: short pages of the Help menu."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.ui.language import help_file
from bookkeeper.ui.tokens import GRID

#: What Qt's own style for pages leaves too large or too close.
PAGE_STYLE = (
    "h2 { font-size: 15px; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }"
    " p { margin-top: 4px; margin-bottom: 6px; } pre { margin-left: 12px; } li { margin-bottom: 4px; }"
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def show_trouble(window: QWidget, journal: Path, copies: Path) -> None:
    """Show *If something went wrong*, with the places of this computer's files in it."""
    text = help_file("trouble.html").read_text(encoding="utf-8")
    text = text.format(journal=html.escape(str(journal)), copies=html.escape(str(copies)))
    _show_page(window, _tr("If something went wrong"), text)


def show_sharing(window: QWidget) -> None:
    """Show how a shared journal is set up, backed up and moved."""
    text = help_file("sharing.html").read_text(encoding="utf-8")
    _show_page(window, _tr("A shared payment journal"), text)


def _show_page(window: QWidget, title: str, text: str) -> None:
    dialog, layout = _dialog(window, title)
    dialog.resize(680, 620)
    page = QTextBrowser()
    page.setAccessibleName(title)
    page.document().setDocumentMargin(4 * GRID)
    page.document().setDefaultStyleSheet(PAGE_STYLE)
    page.setHtml(text)
    layout.addWidget(page, 1)
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
