"""What a list draws over its rows: the frame of the current one, and the words of an empty list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX, tokens_of

_MARGIN = 16


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
