"""Paints every cell of every list, always as plain text."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bookkeeper.ui.lists.columns import Align, Cell, Tone
from bookkeeper.ui.lists.model import RowListModel
from bookkeeper.ui.parts.chips import SIGN_WIDTH, paint_chip, sign_of
from bookkeeper.ui.text import one_line, without_cut_figure
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import ROW_HEIGHT, SMALL_PX, TEXT_PX, Tokens, tokens_of

_Index = QModelIndex | QPersistentModelIndex

#: Beside the text on the side it is aligned to, and on the other.
PADDING = 10
NARROW = 4
_CHIP_HEIGHT = 20
_CHIP_PADDING = 17
_DOT = 8
_DOT_GAP = 6
_BOX = 15

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


class CellDelegate(QStyledItemDelegate):
    """Draws text, chips, dots and check boxes from a model's `Cell`, and opens plain editors.

    Signals:
        figure_cut: (column, pixels it would take): a figure has just been painted without its last digits.
    """

    figure_cut = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts: dict[bool, tuple[QFont, QFontMetrics]] = {}
        self._cuts: dict[tuple[str, int, bool], str] = {}
        self._widths: dict[bool, dict[str, int]] = {False: {}, True: {}}

    def forget_fonts(self) -> None:
        """The view's font is another one: measure and cut anew."""
        self._fonts.clear()
        self._cuts.clear()
        self._widths = {False: {}, True: {}}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Wide enough for the whole text."""
        cell = self._cell(index)
        width = self.text_width(cell) + PADDING + NARROW + (_CHIP_PADDING if cell.chip is not None else 0)
        return QSize(width, ROW_HEIGHT)

    def text_width(self, cell: Cell) -> int:
        """Pixels the text needs without its padding, dot included."""
        metrics = self._font(cell.tone is Tone.STRONG)[1]
        return metrics.horizontalAdvance(one_line(cell.text)) + (_DOT + _DOT_GAP if cell.dot else 0)

    def is_cut(self, cell: Cell, width: int) -> bool:
        """Whether a column of this width cuts the cell's text."""
        room = width - PADDING - NARROW - (_CHIP_PADDING if cell.chip is not None else 0)
        second = QFontMetrics(sized(self._widget().font(), SMALL_PX)).horizontalAdvance(one_line(cell.second))
        return max(self.text_width(cell), second) > room

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, contents and hairline."""
        # The option is a C++ struct whose members the stubs do not know.
        rect: QRect = cast("Any", option).rect
        model = cast("RowListModel[Any]", index.model())
        cell = model.cell(index.row(), index.column())
        tokens = tokens_of(self._widget().palette())
        is_picked = model.picking.holds(model.ids[index.row()])
        painter.save()
        if is_picked:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        align = model.columns[index.column()].align
        left, right = paddings(align)
        inner = QRectF(rect).adjusted(left, 0, -right, -1)
        if cell.checked is not None:
            self._paint_box(painter, inner, cell.checked, tokens)
        elif cell.chip is not None:
            self._paint_chip(painter, inner, cell)
        elif cell.text:
            is_whole = self._paint_text(painter, inner, cell, align, tokens)
            if not is_whole and model.columns[index.column()].has_figures:
                self.figure_cut.emit(index.column(), self.text_width(cell) + PADDING + NARROW)
        painter.restore()

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
        editor.setGeometry(cast("Any", option).rect.adjusted(2, 1, -2, -2))

    def _cell(self, index: _Index) -> Cell:
        return cast("RowListModel[Any]", index.model()).cell(index.row(), index.column())

    def _widget(self) -> QWidget:
        return cast("QWidget", self.parent())

    def _font(self, strong: bool) -> tuple[QFont, QFontMetrics]:
        if strong not in self._fonts:
            font = sized(self._widget().font(), TEXT_PX, 600 if strong else 400)
            self._fonts[strong] = (font, QFontMetrics(font))
        return self._fonts[strong]

    def _cut(self, text: str, room: int, strong: bool) -> str:
        wanted = (text, room, strong)
        shown = self._cuts.get(wanted)
        if shown is None:
            if len(self._cuts) >= _CUTS_KEPT:
                self._cuts.clear()
            shown = one_line(text)
            if not self._surely_fits(shown, room, strong):
                metrics = self._font(strong)[1]
                whole, shown = shown, metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(room, 0))
                if shown != whole:
                    shown = without_cut_figure(shown)
            self._cuts[wanted] = shown
        return shown

    def _surely_fits(self, text: str, room: int, strong: bool) -> bool:
        """Whether the letters need no more than the room side by side, asked of Qt once for each letter."""
        widths = self._widths[strong]
        if max(text, default="") > _PLAIN:
            return False
        for char in set(text).difference(widths):
            widths[char] = self._font(strong)[1].horizontalAdvance(char) + 1
        return sum(map(widths.__getitem__, text)) <= room

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: Cell, align: Align, tokens: Tokens) -> bool:
        """Draw text, second line and dot; whether the text was not cut."""
        strong = cell.tone is Tone.STRONG
        font, metrics = self._font(strong)
        upper = QRectF(rect)
        if cell.second:
            upper.setBottom(rect.center().y() + 1)
            self._paint_second(painter, rect, upper, cell, align, tokens)
        painter.setFont(font)
        painter.setPen(QColor(_colour(cell.tone, tokens)))
        room = int(rect.width()) - (_DOT + _DOT_GAP if cell.dot else 0)
        shown = self._cut(cell.text, room, strong)
        painter.drawText(upper, (_UPPER if cell.second else _FLAGS)[align], shown)
        if cell.dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.bad))
            left = rect.left() + metrics.horizontalAdvance(shown) + _DOT_GAP
            painter.drawEllipse(QRectF(left, rect.center().y() - _DOT / 2 + 0.5, _DOT, _DOT))
        return shown == one_line(cell.text)

    def _paint_second(
        self, painter: QPainter, rect: QRectF, upper: QRectF, cell: Cell, align: Align, tokens: Tokens
    ) -> None:
        lower = QRectF(rect)
        lower.setTop(upper.bottom() + 2)
        small = sized(self._widget().font(), SMALL_PX)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        text = one_line(cell.second)
        shown = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, int(lower.width()))
        painter.drawText(lower, _LOWER[align], shown)

    def _paint_chip(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        metrics = QFontMetrics(sized(self._widget().font(), SMALL_PX, 500))
        text = one_line(cell.text)
        if cell.chip is None:
            return
        wanted, room = metrics.horizontalAdvance(text) + _CHIP_PADDING + 1, rect.width() + PADDING
        # A word is never cut for the sake of its sign.
        sign = sign_of(cell.chip) if wanted + SIGN_WIDTH <= room else None
        width = min(wanted + (SIGN_WIDTH if sign else 0), room)
        if width <= _CHIP_PADDING:
            return
        top = rect.center().y() - _CHIP_HEIGHT / 2
        chip = QRectF(rect.left() - 2, top, width, _CHIP_HEIGHT)
        paint_chip(painter, chip, text, cell.chip, tokens_from=self._widget(), sign=sign)

    @staticmethod
    def _paint_box(painter: QPainter, rect: QRectF, checked: bool, tokens: Tokens) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.left() + 0.5, rect.center().y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
        painter.setPen(QColor(tokens.accent if checked else tokens.muted))
        painter.setBrush(QColor(tokens.accent if checked else tokens.panel))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            pen = QPen(QColor(tokens.on_accent), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
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


def _colour(tone: Tone, tokens: Tokens) -> str:
    if tone is Tone.MUTED:
        return tokens.muted
    return tokens.bad if tone is Tone.BAD else tokens.text
