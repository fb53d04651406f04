"""Opens the editors of every list's cells; the list paints them itself."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bookkeeper.ui.lists.cells import CellPainter
from bookkeeper.ui.lists.model import RowListModel
from bookkeeper.ui.tokens import ROW_HEIGHT

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Plain editors, and how wide a column is that shows its cells whole."""

    def __init__(self, parent: QWidget, cells: CellPainter) -> None:
        super().__init__(parent)
        self._cells = cells

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Wide enough for the whole text."""
        cell = cast("RowListModel[Any]", index.model()).cell(index.row(), index.column())
        return QSize(self._cells.width_of(cell), ROW_HEIGHT)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Leave ticking to the view: cells are called tickable only so that screen readers say it."""
        return False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A plain line: what is typed is understood by whoever owns the amount, not here."""
        model = cast("RowListModel[Any]", index.model())
        editor = QLineEdit(parent)
        editor.setProperty("part", "cell")
        editor.setAccessibleName(model.columns[index.column()].title)
        editor.setAlignment(model.columns[index.column()].align.flag)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave a hair of the row around the editor."""
        # The option is a C++ struct whose members the stubs do not know.
        editor.setGeometry(cast("Any", option).rect.adjusted(2, 1, -2, -2))
