"""Measures and paints the cells of every list, always as plain text.

A list paints its rows itself, in one go: asked for cell by cell by Qt, through a delegate, they take three
times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from bookkeeper.ui.lists.columns import Align, Cell, Column, Tone
from bookkeeper.ui.parts.chips import CHIP_WEIGHT, SIGN_WIDTH, paint_chip, sign_of
from bookkeeper.ui.text import one_line, without_cut_figure
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import LIGHT, SMALL_PX, TEXT_PX, Tokens, tokens_of

#: Beside the text on the side it is aligned to, and on the other.
PADDING = 10
NARROW = 4
_CHIP_HEIGHT = 20
_CHIP_PADDING = 17
_DOT = 8
_DOT_GAP = 6
_BOX = 15
_SMOOTH = QPainter.RenderHint.Antialiasing
_PLAIN_WEIGHT, _STRONG_WEIGHT = 400, 600

# Whole numbers, made once: combining Qt's flags at every cell takes as long as drawing it.
_LINE = int(Qt.TextFlag.TextSingleLine)
_FLAGS = {align: int(align.flag) | _LINE for align in Align}
_UPPER = {
    Align.LEFT: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom) | _LINE,
    Align.RIGHT: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom) | _LINE,
}
_LOWER = {
    Align.LEFT: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | _LINE,
    Align.RIGHT: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop) | _LINE,
}
#: The last of the letters that stand side by side whatever is beside them: Latin ones.
_PLAIN = "\u024f"
#: Cut texts kept: a few screens.
_CUTS_KEPT = 4_096


class Place(NamedTuple):
    """A column on the screen: its number, from where and how wide, in pixels."""

    number: int
    column: Column[Any]
    left: int
    width: int


class _Font(NamedTuple):
    font: QFont
    metrics: QFontMetrics


class CellPainter:
    """Draws text, chips, dots and check boxes from `Cell`s, in the font and colours of a widget."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._fonts: dict[tuple[int, int], _Font] = {}
        self._cuts: dict[tuple[str, int, bool], tuple[str, bool]] = {}
        self._widths: dict[bool, dict[str, int]] = {False: {}, True: {}}
        self._tokens = LIGHT
        self._colours = _Colours(LIGHT)

    def forget_fonts(self) -> None:
        """The widget's font is another one: measure and cut anew."""
        self._fonts.clear()
        self._cuts.clear()
        self._widths = {False: {}, True: {}}

    def width_of(self, cell: Cell) -> int:
        """Pixels the cell needs to show its text whole."""
        if cell.chip is not None:
            metrics = self._font(SMALL_PX, CHIP_WEIGHT).metrics
            return metrics.horizontalAdvance(one_line(cell.text)) + _CHIP_PADDING + 1 + PADDING
        return max(self._text_width(cell), self._second_width(cell)) + PADDING + NARROW

    def is_cut(self, cell: Cell, width: int) -> bool:
        """Whether a column of this width cuts the cell's text."""
        if cell.chip is not None:
            return self.width_of(cell) > width
        room = width - PADDING - NARROW
        beside = _DOT + _DOT_GAP if cell.dot else 0
        is_whole = self._cut(cell.text, room - beside, cell.tone is Tone.STRONG)[1]
        return not is_whole or self._second_width(cell) > room

    def paint(
        self, painter: QPainter, room: QRect, places: Sequence[Place], rows: Iterable[tuple[Any, bool]]
    ) -> dict[int, int]:
        """Draw rows one below the other: ground, cells and hairline.

        Args:
            painter: Left with the pen, brush and font that came last.
            room: That of the first row.
            places: The columns in sight.
            rows: Each a row, or None for one that could not be read, and whether it is picked.

        Returns:
            The width that columns need, by number, where a figure or a state has been cut.
        """
        needed: dict[int, int] = {}
        tokens = tokens_of(self._widget.palette())
        if tokens is not self._tokens:
            self._tokens, self._colours = tokens, _Colours(tokens)
        left, top, width, height = room.left(), room.top(), room.width(), room.height()
        for row, is_picked in rows:
            # Whole pixels, at whatever scale; what is round in the cells asks for more.
            painter.setRenderHint(_SMOOTH, False)
            if is_picked:
                painter.fillRect(left, top, width, height, self._colours.selection)
            painter.fillRect(left, top + height - 1, width, 1, self._colours.line)
            if row is not None:
                for number, column, place, wide in places:
                    cell = column.cell(row)
                    is_whole = self._paint_cell(
                        painter, QRect(place, top, wide, height - 1), cell, column.align
                    )
                    if not is_whole and (column.has_figures or cell.chip is not None):
                        needed[number] = max(needed.get(number, 0), self.width_of(cell))
            top += height
        return needed

    def _paint_cell(self, painter: QPainter, room: QRect, cell: Cell, align: Align) -> bool:
        """Draw what is in a cell; False if its text had to be cut."""
        left, right = paddings(align)
        inner = room.adjusted(left, 0, -right, 0)
        if cell.checked is not None:
            self._paint_box(painter, QRectF(inner), cell.checked)
        elif cell.chip is not None:
            return self._paint_chip(painter, QRectF(inner), cell)
        elif cell.text:
            return self._paint_text(painter, QRectF(inner), cell, align)
        return True

    def _font(self, pixels: int, weight: int = _PLAIN_WEIGHT) -> _Font:
        found = self._fonts.get((pixels, weight))
        if found is None:
            font = sized(self._widget.font(), pixels, weight)
            found = self._fonts[pixels, weight] = _Font(font, QFontMetrics(font))
        return found

    def _text_font(self, strong: bool) -> _Font:
        return self._font(TEXT_PX, _STRONG_WEIGHT if strong else _PLAIN_WEIGHT)

    def _text_width(self, cell: Cell) -> int:
        metrics = self._text_font(cell.tone is Tone.STRONG).metrics
        # One more: what Qt tells is rounded, and on a magnified screen a part of a pixel cuts a digit.
        return metrics.horizontalAdvance(one_line(cell.text)) + 1 + (_DOT + _DOT_GAP if cell.dot else 0)

    def _second_width(self, cell: Cell) -> int:
        return self._font(SMALL_PX).metrics.horizontalAdvance(one_line(cell.second)) + 1 if cell.second else 0

    def _cut(self, text: str, room: int, strong: bool) -> tuple[str, bool]:
        """As much of a text as there is room for, and whether that is all of it."""
        wanted = (text, room, strong)
        found = self._cuts.get(wanted)
        if found is None:
            if len(self._cuts) >= _CUTS_KEPT:
                self._cuts.clear()
            whole = shown = one_line(text)
            if not self._surely_fits(whole, room, strong):
                metrics = self._text_font(strong).metrics
                shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, max(room, 0))
                if shown != whole:
                    shown = without_cut_figure(shown)
            found = self._cuts[wanted] = shown, shown == whole
        return found

    def _surely_fits(self, text: str, room: int, strong: bool) -> bool:
        """Whether the letters need no more than the room side by side, asked of Qt once for each letter."""
        widths = self._widths[strong]
        if max(text, default="") > _PLAIN:
            return False
        for char in set(text).difference(widths):
            widths[char] = self._text_font(strong).metrics.horizontalAdvance(char) + 1
        return sum(map(widths.__getitem__, text)) <= room

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: Cell, align: Align) -> bool:
        strong = cell.tone is Tone.STRONG
        font, metrics = self._text_font(strong)
        upper = QRectF(rect)
        if cell.second:
            upper.setBottom(rect.center().y() + 1)
            self._paint_second(painter, rect, upper, cell, align)
        painter.setFont(font)
        painter.setPen(self._colours.tones[cell.tone])
        room = int(rect.width()) - (_DOT + _DOT_GAP if cell.dot else 0)
        shown, is_whole = self._cut(cell.text, room, strong)
        painter.drawText(upper, (_UPPER if cell.second else _FLAGS)[align], shown)
        if cell.dot:
            painter.setRenderHint(_SMOOTH)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.tones[Tone.BAD])
            left = rect.left() + metrics.horizontalAdvance(shown) + _DOT_GAP
            painter.drawEllipse(QRectF(left, rect.center().y() - _DOT / 2 + 0.5, _DOT, _DOT))
        return is_whole and self._second_width(cell) <= rect.width()

    def _paint_second(self, painter: QPainter, rect: QRectF, upper: QRectF, cell: Cell, align: Align) -> None:
        lower = QRectF(rect)
        lower.setTop(upper.bottom() + 2)
        small, metrics = self._font(SMALL_PX)
        painter.setFont(small)
        painter.setPen(self._colours.tones[Tone.MUTED])
        text = one_line(cell.second)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(lower.width()))
        painter.drawText(lower, _LOWER[align], shown)

    def _paint_chip(self, painter: QPainter, rect: QRectF, cell: Cell) -> bool:
        font, metrics = self._font(SMALL_PX, CHIP_WEIGHT)
        text = one_line(cell.text)
        if cell.chip is None:
            return True
        # Its round end stays inside the column.
        wanted, room = metrics.horizontalAdvance(text) + _CHIP_PADDING + 1, rect.width() + NARROW
        # A word is never cut for the sake of its sign.
        sign = sign_of(cell.chip) if wanted + SIGN_WIDTH <= room else None
        width = min(wanted + (SIGN_WIDTH if sign else 0), room)
        if width <= _CHIP_PADDING:
            return False
        top = rect.center().y() - _CHIP_HEIGHT / 2
        chip = QRectF(rect.left() - 2, top, width, _CHIP_HEIGHT)
        paint_chip(painter, chip, text, cell.chip, tokens_from=self._widget, font=font, sign=sign)
        return wanted <= room

    def _paint_box(self, painter: QPainter, rect: QRectF, checked: bool) -> None:
        colours = self._colours
        painter.setRenderHint(_SMOOTH)
        box = QRectF(rect.left() + 0.5, rect.center().y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
        painter.setPen(colours.accent if checked else colours.tones[Tone.MUTED])
        painter.setBrush(colours.accent if checked else colours.panel)
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setPen(colours.tick)
            left, top = box.left(), box.top()
            painter.drawPolyline(
                [
                    QPointF(left + 3.5, top + 7.2),
                    QPointF(left + 6, top + 9.7),
                    QPointF(left + 10.5, top + 4.5),
                ]
            )


def paddings(align: Align) -> tuple[int, int]:
    """The room to the left and to the right of a column's texts, in pixels."""
    return (NARROW, PADDING) if align is Align.RIGHT else (PADDING, NARROW)


class _Colours:
    """What a list is painted with, made once for light and once for dark."""

    def __init__(self, tokens: Tokens) -> None:
        self.line = QColor(tokens.line)
        self.selection = QColor(tokens.selection)
        self.accent = QColor(tokens.accent)
        self.panel = QColor(tokens.panel)
        self.tones = {
            Tone.NORMAL: QColor(tokens.text),
            Tone.STRONG: QColor(tokens.text),
            Tone.MUTED: QColor(tokens.muted),
            Tone.BAD: QColor(tokens.bad),
        }
        self.tick = QPen(QColor(tokens.on_accent), 1.8)
        self.tick.setCapStyle(Qt.PenCapStyle.RoundCap)
