"""Chips: a state or a filter as a word on a tinted ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from bookkeeper.ui import icons
from bookkeeper.ui.icons import Sign
from bookkeeper.ui.text import one_line
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import SMALL_PX, Tint, tokens_of

_HEIGHT = 22
CHIP_WEIGHT = 500
#: What a sign before a chip's word takes, in pixels.
SIGN_WIDTH = 14
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_SIGNS = {Tint.GOOD: Sign.GOOD, Tint.WARN: Sign.WARN, Tint.BAD: Sign.BAD, Tint.INFO: Sign.INFO}


class Chip(QWidget):
    """A word on a tinted ground."""

    def __init__(self, text: str = "", tint: Tint = Tint.NEUTRAL, *, dot: bool = False) -> None:
        super().__init__()
        self._text = ""
        self._tint = tint
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_word(text, tint)

    def show_word(self, text: str, tint: Tint) -> None:
        """Say something else."""
        if (one_line(text), tint) == (self._text, self._tint):
            return
        self._text, self._tint = one_line(text), tint
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        metrics = QFontMetrics(sized(self.font(), SMALL_PX, CHIP_WEIGHT))
        width = min(metrics.horizontalAdvance(self._text), 240)
        return QSize(width + 18 + (14 if self._dot else 0), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_chip(painter, rect, self._text, self._tint, dot=self._dot, tokens_from=self)


class ChipButton(QPushButton):
    """A filter drawn as a chip: pressed in, it is filled with its own colour."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__(name)
        self._tint = tint
        self.setProperty("part", "chip")
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetrics(sized(self.font(), SMALL_PX, 600))
        return QSize(metrics.horizontalAdvance(self.text()) + 18, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill: outlined when the keyboard is on it, reversed when it is pressed in."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        font = sized(self.font(), SMALL_PX, 600)
        paint_chip(
            painter, rect, self.text(), self._tint, font=font, reversed_=self.isChecked(), tokens_from=self
        )
        if self.hasFocus():
            tokens = tokens_of(self.palette())
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 10, 10)


def sign_of(tint: Tint) -> Sign | None:
    """The sign of a state of this tint; None where there is none, or no icons yet."""
    return _SIGNS.get(tint) if icons.is_ready() else None


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    tint: Tint,
    *,
    tokens_from: QWidget,
    font: QFont | None = None,
    dot: bool = False,
    reversed_: bool = False,
    sign: Sign | None = None,
) -> None:
    """Draw a chip filling the rectangle, in the colours of a widget; a sign takes `SIGN_WIDTH` of it.

    The word is in the widget's font, small and a little stronger, unless another is given.
    """
    word, ground = tokens_of(tokens_from.palette()).chip(tint)
    if reversed_:
        word, ground = ground, word
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    inner = rect.adjusted(9, 0, -8, 0)
    if dot:
        painter.setBrush(QColor(word))
        painter.drawEllipse(QPointF(inner.left() + 4, inner.center().y()), 4, 4)
        inner.setLeft(inner.left() + 14)
    if sign is not None:
        icons.draw(painter, QRectF(inner.left() - 3, inner.center().y() - 7, 14, 14), sign, word)
        inner.setLeft(inner.left() + SIGN_WIDTH)
    painter.setPen(QColor(word))
    painter.setFont(sized(tokens_from.font(), SMALL_PX, CHIP_WEIGHT) if font is None else font)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()) + 2)
    painter.drawText(inner, _FLAGS, shown)
