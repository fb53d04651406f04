"""A field that finds a supplier by typing: the copy is searched on its own thread, however many there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import ListAnswer, Reader, SupplierQuery, SupplierRow
from bookkeeper.ui.text import one_line

#: Offered at once; who types on finds the rest.
_MOST_OFFERED = 30
_ROW = Qt.ItemDataRole.UserRole


class SupplierField(QLineEdit):
    """Type part of a name and choose; a whole name that only one supplier has is chosen by itself.

    Signals:
        chosen: `SupplierRow`, or None when what is typed is no longer a supplier.
    """

    chosen = Signal(object)

    def __init__(self, open_reader: Callable[[], Reader], today: date) -> None:
        super().__init__()
        self._today = today
        self._open_reader = open_reader
        self._reader: Reader | None = None
        self._lists: ListReader | None = None
        self._supplier: SupplierRow | None = None
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("part", "popup")
        # Of Qt's two signals of this name the one that says which row; the stubs know neither.
        cast("Any", completer).activated[QModelIndex].connect(self._on_completer_activated)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Type part of the name"))
        self.textEdited.connect(self._on_text_edited)

    @property
    def supplier(self) -> SupplierRow | None:
        """The one chosen."""
        return self._supplier

    def choose(self, row: SupplierRow) -> None:
        """Choose a supplier."""
        self._supplier = row
        self.setText(one_line(row.name))
        self.setCursorPosition(0)
        self.chosen.emit(row)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the copy and end the reading thread, however the dialog ends; typing begins anew."""
        if self._lists is not None and self._reader is not None:
            self._lists.end()
            self._reader.close()
            self._lists = self._reader = None
        super().hideEvent(event)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if self._supplier is not None:
            self._supplier = None
            self.chosen.emit(None)
        if not text.strip():
            return
        if self._lists is None:
            self._reader = self._open_reader()
            self._lists = ListReader(self._open_reader, "supplier-field", self)
            self._lists.listed.connect(self._on_lists_listed)
        self._lists.ask(SupplierQuery(self._today, text=text))

    @Slot(object)
    def _on_lists_listed(self, answer: ListAnswer) -> None:
        if self._supplier is not None or self._reader is None:
            return
        rows = self._reader.supplier_rows(answer.ids[:_MOST_OFFERED], self._today)
        self._found.clear()
        for row in rows:
            item = QStandardItem(one_line(row.name))
            item.setData(row, _ROW)
            self._found.appendRow(item)
        typed = self.text().strip().casefold()
        same = [row for row in rows if one_line(row.name).casefold() == typed]
        if len(same) == 1:
            self.choose(same[0])
        elif rows and self.hasFocus():
            self.completer().complete()

    @Slot(QModelIndex)
    def _on_completer_activated(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, SupplierRow):
            self.choose(row)
