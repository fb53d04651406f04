"""The table model of every list: ids in order, and the rows on the screen, read in blocks.

Window thread only. Nothing slow happens in `data`: a block is one short read by id.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bookkeeper.errors import BookkeeperError
from bookkeeper.ui.lists.columns import Cell, Column, Edit, Row
from bookkeeper.ui.lists.picking import Picking
from bookkeeper.ui.text import one_line, plain_tip

#: Rows read at a time, and blocks kept: some thirty screens. A jump reads no more than two blocks.
BLOCK_ROWS = 64
_BLOCKS_KEPT = 16

_Index = QModelIndex | QPersistentModelIndex
_EMPTY = Cell()
# Made once: they are asked for at every cell that is painted, and combining flags is slow.
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable
_TICKABLE = _READABLE | Qt.ItemFlag.ItemIsUserCheckable
_NOWHERE = QModelIndex()

# Comparing plain integers: `data` is called thousands of times for each screen.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)


class RowListModel(QAbstractTableModel, Generic[Row]):
    """Shows rows by id, read through `fetch` when they come into sight.

    Signals:
        edited: `Edit`: a cell was typed into; the model itself keeps nothing of it.
        checked: the id of a row whose check box was used.
        failed: `BookkeeperError`: rows could not be read and are shown empty.
    """

    edited = Signal(object)
    checked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        picking: Picking | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.picking = Picking() if picking is None else picking
        self._fetch = fetch
        self._ids: Sequence[int] = array("q")
        self._blocks: OrderedDict[int, Sequence[Row]] = OrderedDict()

    @property
    def ids(self) -> Sequence[int]:
        """All ids in order."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these rows in this order, read anew."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def reread(self) -> None:
        """Read the rows again: their contents, not their order, have changed."""
        self._blocks.clear()
        self.repaint()

    def repaint(self) -> None:
        """Show the cells anew: what they are made from beside the rows has changed."""
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, position: int) -> Row | None:
        """The row at a position, None if it could not be read."""
        number, offset = divmod(position, BLOCK_ROWS)
        block = self._blocks.get(number)
        if block is None:
            block = self._read_block(number)
        else:
            self._blocks.move_to_end(number)
        return block[offset] if offset < len(block) else None

    def rows_of(self, ids: Sequence[int]) -> Iterator[Row]:
        """Rows by id, read a block at a time beside those kept for the screen."""
        for start in range(0, len(ids), BLOCK_ROWS):
            yield from self._fetch(ids[start : start + BLOCK_ROWS])

    def position_of(self, row_id: int) -> int | None:
        """Where a row is, None if it is not on the list."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def cell(self, position: int, column: int) -> Cell:
        """What a cell shows; empty if its row could not be read."""
        row = self.row_at(position)
        return _EMPTY if row is None else self.columns[column].cell(row)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Number of columns, those only copied included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """One aspect of a cell, for views and screen readers; painting asks `cell` once instead."""
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return one_line(self.cell(index.row(), index.column()).text)
        if role == _SPOKEN:
            return self._spoken(index)
        if role == _TIP:
            return plain_tip(self.cell(index.row(), index.column()).tip or "") or None
        if role == _ALIGNMENT:
            return self.columns[index.column()].align.flag
        if role == _EDIT:
            return self._edit_text(index)
        if role == _CHECK:
            checked = self.cell(index.row(), index.column()).checked
            return None if checked is None else Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Pass on what was typed or ticked; whoever owns the fact changes it and says so."""
        if not index.isValid():
            return False
        row_id = self._ids[index.row()]
        if role == _EDIT and self._edit_text(index) is not None:
            self.edited.emit(Edit(row_id, self.columns[index.column()].key, str(value)))
            return True
        if role == _CHECK and self.cell(index.row(), index.column()).checked is not None:
            self.checked.emit(row_id)
            return True
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Titles, aligned as their columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        if role == _ALIGNMENT:
            return self.columns[section].align.flag
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every row can be gone to; cells that say so can be edited or ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.columns[index.column()].edit is not None and self._edit_text(index) is not None:
            return _EDITABLE
        if self.cell(index.row(), index.column()).checked is not None:
            return _TICKABLE
        return _READABLE

    def _edit_text(self, index: _Index) -> str | None:
        edit = self.columns[index.column()].edit
        row = None if edit is None else self.row_at(index.row())
        return None if edit is None or row is None else edit(row)

    def _spoken(self, index: _Index) -> str:
        cell = self.cell(index.row(), index.column())
        parts = [cell.spoken or cell.text, cell.second, cell.dot or ""]
        if cell.checked is not None:
            parts.insert(0, self.tr("ticked") if cell.checked else self.tr("not ticked"))
        if index.column() == 0 and self.picking.holds(self._ids[index.row()]):
            parts.append(self.tr("selected"))
        return ", ".join(part for part in parts if part)

    def _read_block(self, number: int) -> Sequence[Row]:
        start = number * BLOCK_ROWS
        try:
            block = self._fetch(self._ids[start : start + BLOCK_ROWS])
        except BookkeeperError as error:
            # Kept as empty: painting again must not read again what cannot be read.
            block = ()
            self.failed.emit(error)
        self._blocks[number] = block
        while len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return block
