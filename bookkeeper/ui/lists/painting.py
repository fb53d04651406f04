"""What a list draws: its rows, the frame of the current one over them, and the words of an empty list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from bookkeeper.ui.lists.cells import Place
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX, tokens_of

if TYPE_CHECKING:
    from bookkeeper.ui.lists.view import TableView

_MARGIN = 16


def paint_rows(painter: QPainter, view: TableView, area: QRect) -> dict[int, int]:
    """Paint the rows that an area of the viewport touches; all are of one height.

    Returns:
        The width that columns need, by number, where a figure or a state has been cut.
    """
    rows, count = view.rows, len(view.rows.ids)
    first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
    places = [
        Place(number, column, view.columnViewportPosition(number), view.columnWidth(number))
        for number, column in enumerate(rows.columns)
        if not view.isColumnHidden(number)
    ]
    if first < 0 or not places:
        return {}
    left, right = min(one.left for one in places), max(one.left + one.width for one in places)
    room = QRect(left, view.rowViewportPosition(first), right - left, view.rowHeight(first))
    positions = range(first, count if last < 0 else last + 1)
    shown = ((rows.row_at(one), rows.picking.holds(rows.ids[one])) for one in positions)
    return view.cells.paint(painter, room, places, shown)


def paint_focus(painter: QPainter, widget: QWidget, row: QRect) -> None:
    """Frame a row: the keyboard is here."""
    painter.setPen(QColor(tokens_of(widget.palette()).accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(row.adjusted(0, 0, -1, -2))


def paint_empty(painter: QPainter, widget: QWidget, title: str, hint: str) -> None:
    """Say calmly that there is nothing here, and what to do."""
    tokens = tokens_of(widget.palette())
    area = QRectF(widget.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    fonts = (sized(widget.font(), TEXT_PX, 600), sized(widget.font(), TEXT_PX))
    heights = []
    for font, text in zip(fonts, (title, hint), strict=True):
        painter.setFont(font)
        heights.append(painter.boundingRect(area, centred, text).height() if text else 0.0)
    top = area.top() + max(0.0, (area.height() - sum(heights) - 4) / 2)
    for font, text, height, colour in zip(
        fonts, (title, hint), heights, (tokens.text, tokens.muted), strict=True
    ):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(area.left(), top, area.width(), height), centred, text)
        top += height + 4
