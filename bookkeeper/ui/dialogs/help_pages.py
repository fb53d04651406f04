"""*Help*: the pages of ``resources/help`` in the language spoken, with a search over all of them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.resources import resource
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.language import help_file
from bookkeeper.ui.parts.keycaps import SearchField
from bookkeeper.ui.parts.labels import Panel
from bookkeeper.ui.parts.page import set_calmly
from bookkeeper.ui.tokens import GRID

_TEXT = Qt.ItemDataRole.UserRole
#: Of a picture: nobody looks for its file's name.
_ADDRESS = re.compile(r"\]\([^)]*\)")


class HelpDialog(QDialog):
    """The list of pages to the left, the page to the right; what is typed narrows the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.search = SearchField(self.tr("Search the help"), "")
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages of the help"))
        self.pages.setProperty("part", "popup")
        self.pages.setWordWrap(True)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("The page"))
        self.page.setOpenExternalLinks(False)
        self.page.document().setDocumentMargin(4 * GRID)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        columns = QHBoxLayout()
        columns.setSpacing(3 * GRID)
        columns.addLayout(left, 1)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        panel = Panel()
        panel.body.addWidget(self.page)
        columns.addWidget(panel, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(4 * GRID)
        layout.addLayout(columns, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Pictures are the same in every language, and named from here.
        self.page.setSearchPaths([str(resource("help"))])
        for path in sorted(resource("help").glob("*.md")):
            text = help_file(path.name).read_text("utf-8")
            QListWidgetItem(_title(text), self.pages).setData(_TEXT, text)
        self.search.textChanged.connect(self._on_searched)
        self.search.left.connect(self.pages.setFocus)
        self.pages.currentItemChanged.connect(self._on_page_chosen)
        self.pages.setCurrentRow(0)
        fit_to_screen(self, 1000, 700)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        for number in range(self.pages.count()):
            item = self.pages.item(number)
            content = _ADDRESS.sub("", item.data(_TEXT)).casefold()
            item.setHidden(not all(word in content for word in words))
        current = self.pages.currentItem()
        if current is None or current.isHidden():
            first = [number for number, one in enumerate(self._items()) if not one.isHidden()]
            self.pages.setCurrentRow(first[0] if first else -1)
        self._mark(text)

    def _items(self) -> list[QListWidgetItem]:
        return [self.pages.item(number) for number in range(self.pages.count())]

    @Slot(QListWidgetItem)
    def _on_page_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.page.setPlainText(self.tr("Nothing found. Type other words."))
        else:
            self.page.setMarkdown(item.data(_TEXT))
            set_calmly(self.page.document())
            self._mark(self.search.text())

    def _mark(self, text: str) -> None:
        """Go to what is looked for on the page."""
        if text.strip():
            self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
            self.page.find(text.split()[0])


def _title(text: str) -> str:
    return text.splitlines()[0].removeprefix("# ").replace("*", "")
