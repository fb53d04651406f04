"""The header of a list: muted titles, an arrow at the order in force, and a click that asks for another."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from bookkeeper.ui.lists.columns import Align, Column
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX, tokens_of

_HEIGHT = 30
_PADDING = 10
_RISING, _FALLING = " ▲", " ▼"


class Header(QHeaderView):
    """Paints the titles of a list's columns. The order itself is a fact of the query.

    Signals:
        sort_asked: (order's name, from the largest down): a sortable title was clicked.
    """

    sort_asked = Signal(object, bool)

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
            arrow = ""
            if self._sort is not None and column.sort is self._sort:
                arrow = _FALLING if self._falls else _RISING
            font = sized(self.font(), TEXT_PX)
            painter.setFont(font)
            painter.setPen(QColor(tokens.muted))
            inner = QRectF(rect).adjusted(_PADDING, 0, -_PADDING, -1)
            metrics = QFontMetrics(font)
            room = int(inner.width()) - metrics.horizontalAdvance(arrow)
            title = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room) + arrow
            side = Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
            painter.drawText(inner, int(flags), title)
        painter.restore()

    @Slot(int)
    def _on_section_clicked(self, section: int) -> None:
        column = self._columns[section]
        if column.sort is None:
            return
        falls = not self._falls if column.sort is self._sort else column.falling_first
        self.sort_asked.emit(column.sort, falls)


def title_width(header: QHeaderView, title: str) -> int:
    """What a column needs to show its title whole, in pixels."""
    header.ensurePolished()
    return header.fontMetrics().horizontalAdvance(title) + 2 * _PADDING + 2
