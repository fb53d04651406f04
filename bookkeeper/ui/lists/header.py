"""The header of a list: muted titles, an arrow at the order in force, and a click that asks for another."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, cast

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from bookkeeper.ui.lists.cells import NARROW, PADDING, paddings
from bookkeeper.ui.lists.columns import Align, Column
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX, tokens_of

_HEIGHT = 30
_RISING, _FALLING = " ▲", " ▼"


class Header(QHeaderView):
    """Paints the titles of a list's columns. The order itself is a fact of the query.

    Signals:
        sort_asked: (order's name, from the largest down): a sortable title was clicked.
        sort_shown: the arrow stands elsewhere, and takes room there.
    """

    sort_asked = Signal(object, bool)
    sort_shown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns: tuple[Column[object], ...] = ()
        self._sort: StrEnum | None = None
        self._falls = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.sectionClicked.connect(self._on_section_clicked)

    def set_columns(self, columns: tuple[Column[object], ...]) -> None:
        """Paint and sort by these."""
        self._columns = columns

    def show_sort(self, sort: StrEnum | None, falls: bool) -> None:
        """Point the arrow at the order the list is in."""
        self._sort, self._falls = sort, falls
        self.sort_shown.emit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as a row and a little more."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one title with its arrow and the line below."""
        tokens = tokens_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(tokens.panel))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        if logicalIndex < len(self._columns):
            column = self._columns[logicalIndex]
            painter.setFont(sized(self.font(), TEXT_PX))
            painter.setPen(QColor(tokens.muted))
            left, right = paddings(column.align)
            inner = QRectF(rect).adjusted(left, 0, -right, -1)
            title = self._cut(logicalIndex) + self.arrow(column)
            side = Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
            painter.drawText(inner, int(flags), title)
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips: a title that is cut."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        asked = cast("QHelpEvent", event)
        QToolTip.showText(asked.globalPos(), self.tip_at(self.logicalIndexAt(asked.pos())), self.viewport())
        return True

    def tip_at(self, section: int) -> str:
        """The tool tip of a title: the whole of one that is cut."""
        if not 0 <= section < len(self._columns):
            return ""
        title = self._columns[section].title
        return plain_tip(title) if self._cut(section) != title else ""

    def arrow(self, column: Column[Any]) -> str:
        """What stands behind a column's title; empty unless the list is in its order."""
        if self._sort is None or column.sort is not self._sort:
            return ""
        return _FALLING if self._falls else _RISING

    def _cut(self, section: int) -> str:
        """The title, as much of it as there is room for beside the arrow."""
        column = self._columns[section]
        metrics = QFontMetrics(sized(self.font(), TEXT_PX))
        room = self.sectionSize(section) - sum(paddings(column.align))
        room -= metrics.horizontalAdvance(self.arrow(column))
        return metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room)

    @Slot(int)
    def _on_section_clicked(self, section: int) -> None:
        column = self._columns[section]
        if column.sort is None:
            return
        falls = not self._falls if column.sort is self._sort else column.falling_first
        self.sort_asked.emit(column.sort, falls)


def title_width(header: Header, column: Column[Any]) -> int:
    """What a column needs to show its title whole, with the arrow if the list is in its order, in pixels."""
    header.ensurePolished()
    shown = column.title + header.arrow(column)
    return header.fontMetrics().horizontalAdvance(shown) + PADDING + NARROW + 2
