"""The table view of every list: picks by mouse and keyboard, kept in the model's `Picking`, not in Qt.

Keys: arrows, Page Up/Down, Home and End go to a row and pick it; with Shift they extend, with Ctrl they only
go. Space picks or ticks, Ctrl+A picks all, Esc nothing, Enter opens, Ctrl+C copies, letters are passed on.
"""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip

from bookkeeper.ui.lists.arranging import Arranging
from bookkeeper.ui.lists.cells import CellPainter
from bookkeeper.ui.lists.copying import as_text, copied
from bookkeeper.ui.lists.delegate import CellDelegate
from bookkeeper.ui.lists.header import Header
from bookkeeper.ui.lists.model import RowListModel
from bookkeeper.ui.lists.painting import paint_empty, paint_focus, paint_rows
from bookkeeper.ui.lists.row_menu import row_menu
from bookkeeper.ui.text import one_line, plain_tip
from bookkeeper.ui.tokens import ROW_HEIGHT

_Index = QModelIndex | QPersistentModelIndex

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class TableView(QTableView):
    """Shows a `RowListModel`.

    Signals:
        picked: other rows are picked than before; ask `model().picking`.
        gone_to: the row the keyboard is on, or None.
        opened: a row was double-clicked, or Enter pressed on it.
        menu_asked: (row, global position) for a context menu; where nobody hears, the list shows its own.
        typed: text typed at the list, for a search field.
        sort_asked: (order's name, from the largest down), from the header.
        figure_cut: (column, pixels it would take): a figure has just been painted without its last digits.
    """

    picked = Signal()
    gone_to = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    typed = Signal(str)
    sort_asked = Signal(object, bool)
    figure_cut = Signal(int, int)

    def __init__(
        self, model: RowListModel[Any], name: str, *, row_height: int = ROW_HEIGHT, header: bool = True
    ) -> None:
        super().__init__()
        self._empty = ("", "")
        self._is_dragging = False
        self._is_expecting = False
        self._picks_next = False
        self.setAccessibleName(name)
        self.cells = CellPainter(self)
        self.setItemDelegate(CellDelegate(self, self.cells))
        self.header = Header(self)
        self.setHorizontalHeader(self.header)
        self.header.setVisible(header)
        self.header.sort_asked.connect(self.sort_asked)
        # Shown, it would ask for every row's header whenever the list gets shorter: seconds for a million.
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumSize(QSize(120, 2 * row_height))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setModel(model)
        self.header.set_columns(model.columns)
        self.arranging = Arranging(model.columns, self, self.header)
        # Later: a list must not be laid out anew while it is painted.
        self.figure_cut.connect(self.arranging.make_room, Qt.ConnectionType.QueuedConnection)

    @property
    def rows(self) -> RowListModel[Any]:
        """The model, as what it is."""
        return cast("RowListModel[Any]", self.model())

    def set_ids(self, ids: Any) -> None:
        """Show these rows and stay where the person is: on the same row, as far down as before."""
        rows = self.rows
        self._is_expecting = False
        if ids == rows.ids:
            rows.reread()
        else:
            self._set_other_ids(ids)
        if self._picks_next:
            self.pick_all()

    def expect(self) -> None:
        """Other rows have been asked for: *Select all* pressed before they are there means them."""
        self._is_expecting, self._picks_next = True, False

    @property
    def is_expecting(self) -> bool:
        """Whether the rows shown are not those that were asked for last."""
        return self._is_expecting

    def _set_other_ids(self, ids: Any) -> None:
        rows = self.rows
        current, scrolled = self.current_id(), self.verticalScrollBar().value()
        rows.set_ids(ids)
        if current is not None:
            self.go_to(current)
        self.verticalScrollBar().setValue(scrolled)

    def set_empty_text(self, title: str, hint: str) -> None:
        """What an empty list says, and what to do about it."""
        self._empty = (title, hint)
        self.setAccessibleDescription("" if self.rows.ids else f"{title} {hint}")
        self.viewport().update()

    def keep_in_sight(self, rows: int) -> None:
        """Never show fewer rows than this: a place with less room is to be scrolled."""
        height = self.header.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(height + 2 * self.frameWidth())

    def current_id(self) -> int | None:
        """The id of the row the keyboard is on."""
        index = self.currentIndex()
        return self.rows.ids[index.row()] if index.isValid() else None

    def go_to(self, row_id: int) -> bool:
        """Put the keyboard on a row and show it; False if it is not on the list."""
        position = self.rows.position_of(row_id)
        if position is None:
            return False
        self._go_to_position(position)
        return True

    def pick_all(self) -> None:
        """Pick every row on the list, or of the list that is on its way."""
        self._picks_next = self._is_expecting
        if self._is_expecting:
            return
        self.rows.picking.all(self.rows.ids)
        self._show_picks()

    def pick_none(self) -> None:
        """Pick nothing."""
        self.rows.picking.clear()
        self._show_picks()

    def copy(self) -> None:
        """Copy the picked rows, in the list's order, as tab-separated text."""
        rows = self.rows
        wanted = [row_id for row_id in rows.ids if rows.picking.holds(row_id)]
        if wanted:
            QGuiApplication.clipboard().setText(as_text(rows.columns, rows.rows_of(wanted)))

    def copy_cell(self) -> None:
        """Copy what the cell under the keyboard, or clicked last, says."""
        index = self.currentIndex()
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if row is not None:
            QGuiApplication.clipboard().setText(copied(self.rows.columns[index.column()], row))

    # -- Qt ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick as the keys say; everything else is Qt's."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self.rows.picking.takes_many:
            self.pick_all()
        elif key == Qt.Key.Key_Escape and self.rows.picking:
            self.pick_none()
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._tick_or_toggle(self.currentIndex())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.rows.ids:
            self._go_to_position(0 if key == Qt.Key.Key_Home else len(self.rows.ids) - 1)
            self._pick_after_move(event.modifiers())
        elif key in _MOVES:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._pick_after_move(event.modifiers())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Looking through a million rows for a typed letter is the search field's work."""
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick, extend, toggle or tick."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        picking, row = self.rows.picking, index.row()
        if event.button() is Qt.MouseButton.RightButton:
            if not picking.holds(self.rows.ids[row]):
                picking.only(self.rows.ids[row])
                self._show_picks()
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.rows.cell(row, index.column()).checked is not None:
            self._tick_or_toggle(index)
            return
        modifiers = event.modifiers()
        self._is_dragging = True
        if modifiers & _SHIFT:
            picking.extend(self.rows.ids, row, add=bool(modifiers & _CTRL))
        elif modifiers & _CTRL:
            picking.toggle(self.rows.ids[row])
        else:
            picking.only(self.rows.ids[row])
        self._show_picks()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend to the row under the mouse while the button is held."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._is_dragging and index.isValid() and self.rows.picking.takes_many:
            self.rows.picking.extend(self.rows.ids, index.row(), add=bool(event.modifiers() & _CTRL))
            self._show_picks()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a range."""
        self._is_dragging = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what can be edited, open the row otherwise."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or under the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            at = place if by_key else event.globalPos()
            if self.isSignalConnected(QMetaMethod.fromSignal(self.menu_asked)):
                self.menu_asked.emit(self.rows.row_at(index.row()), at)
            else:
                row_menu(self, index).popup(at)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Say which row the keyboard is on."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.gone_to.emit(self.rows.row_at(current.row()) if current.isValid() else None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips: what the cell says, or its whole text where it is cut."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        help_event = cast("QHelpEvent", event)
        index = self.indexAt(help_event.pos())
        tip = self.tip_at(index) if index.isValid() else ""
        QToolTip.showText(help_event.globalPos(), tip, self.viewport(), self.visualRect(index))
        return True

    def tip_at(self, index: QModelIndex) -> str:
        """The tool tip of a cell, safe to show."""
        cell = self.rows.cell(index.row(), index.column())
        parts = [cell.tip, cell.dot]
        if self.cells.is_cut(cell, self.columnWidth(index.column())):
            parts = [one_line(cell.text), one_line(cell.second), *parts]
        return plain_tip("\n".join(dict.fromkeys(part for part in parts if part)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, then the frame of the row the keyboard is on, or what an empty list says."""
        painter = QPainter(self.viewport())
        if not self.rows.ids:
            paint_empty(painter, self.viewport(), *self._empty)
            return
        painter.save()
        for number, width in paint_rows(painter, self, event.rect()).items():
            self.figure_cut.emit(number, width)
        painter.restore()
        if self.hasFocus() and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            paint_focus(painter, self.viewport(), QRect(0, row.top(), self.viewport().width(), row.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.cells.forget_fonts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self.arranging.share()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by keyboard, stand on a row at once, so that there is something to see and to hear."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.ids:
            self.setCurrentIndex(self._first_shown(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # -- the rest ----------------------------------------------------------------------------------

    def _first_shown(self, position: int) -> QModelIndex:
        column = next((n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)), 0)
        return self.rows.index(position, column)

    def _go_to_position(self, position: int) -> None:
        index = self._first_shown(position)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _pick_after_move(self, modifiers: Qt.KeyboardModifier) -> None:
        row = self.currentIndex().row()
        if modifiers & _SHIFT:
            self.rows.picking.extend(self.rows.ids, row)
        elif modifiers & _CTRL and self.rows.picking.takes_many:
            return
        else:
            self.rows.picking.only(self.rows.ids[row])
        self._show_picks()

    def _tick_or_toggle(self, index: QModelIndex) -> None:
        box = next(
            (n for n in range(len(self.rows.columns)) if self.rows.cell(index.row(), n).checked is not None),
            None,
        )
        if box is not None:
            self.rows.setData(self.rows.index(index.row(), box), None, int(Qt.ItemDataRole.CheckStateRole))
            return
        self.rows.picking.toggle(self.rows.ids[index.row()])
        self._show_picks()

    def _open(self, index: QModelIndex) -> None:
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            return
        self.opened.emit(self.rows.row_at(index.row()))

    @Slot()
    def _show_picks(self) -> None:
        self.viewport().update()
        self.picked.emit()
