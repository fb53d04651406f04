"""*Keyboard*: the whole job without a mouse, and every shortcut there is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from bookkeeper.ui.builder.actions import builder_actions
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.language import help_file
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import in_menus
from bookkeeper.ui.parts.page import set_calmly
from bookkeeper.ui.tokens import GRID

_SIZE = (720, 680)
Keys = tuple[str, str]


def show_keyboard(window: MainWindow, parent: QWidget | None = None) -> None:
    """Show the page over the main window, or over a dialog of it."""
    dialog = QDialog(parent or window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_tr("Keyboard"))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
    layout.setSpacing(4 * GRID)
    page = QTextBrowser()
    page.setAccessibleName(dialog.windowTitle())
    page.document().setDocumentMargin(4 * GRID)
    guide = help_file("keyboard.md").read_text(encoding="utf-8")
    page.setMarkdown(guide + "".join(_table(title, keys) for title, keys in shortcuts(window).items()))
    set_calmly(page.document(), (60, 40))
    layout.addWidget(page, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    fit_to_screen(dialog, *_SIZE)
    dialog.open()


def shortcuts(window: MainWindow) -> dict[str, list[Keys]]:
    """What can be done and by which keys: by menu, in the builder, and in every list."""
    found: dict[str, list[Keys]] = {}
    for title, action in in_menus(window):
        words, _, shown = action.text().replace("&", "").partition("\t")
        found.setdefault(title, []).append((words.rstrip("…"), _native(action.shortcut()) or shown))
    found[_tr("Pay bills")] = [
        (told.words.rstrip("…"), _native(QKeySequence(told.keys))) for told in builder_actions()
    ]
    found[_tr("In every list")] = [
        (_tr("Go to a row"), "↑ ↓ PgUp PgDn Home End"),
        (_tr("Pick or tick a row"), _tr("Space")),
        (_tr("Pick several"), _tr("Shift+↑ ↓, Ctrl+Space")),
        (_tr("Pick everything, nothing"), "Ctrl+A, Esc"),
        (_tr("Change an amount"), "F2"),
        (_tr("Open, or do the obvious"), _tr("Enter")),
        (_tr("Search for what is typed"), _tr("any letter")),
        (_tr("Menu of the row"), _tr("Menu key, Shift+F10")),
        (_tr("Copy picked rows"), "Ctrl+C"),
    ]
    return found


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _table(title: str, keys: Iterable[Keys]) -> str:
    rows = "".join(f"| {words} | {shown or '–'} |\n" for words, shown in keys)
    return f"\n\n## {title}\n\n| {_tr('What')} | {_tr('Keys')} |\n|---|---|\n{rows}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("keyboard", text)
