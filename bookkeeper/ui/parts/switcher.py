"""A button that names what is chosen and opens a menu of the others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from bookkeeper.ui.text import one_line, plain_tip
from bookkeeper.ui.tokens import tokens_of

_PADDING = 12
_ARROW = 24


class MenuButton(QPushButton):
    """Shows its text cut to its width, with a chevron. Its text is never taken for a shortcut's mark."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("part", "switcher")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def words(self) -> str:
        """The text shown."""
        return self._words

    def set_text(self, text: str) -> None:
        """Name what is chosen."""
        self._words = one_line(text)
        self.setToolTip(plain_tip(self._words))
        self.setAccessibleDescription(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text, up to the maximum width."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * _PADDING + _ARROW
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be: what is cut is in the tool tip."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, the text and the chevron."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        tokens = tokens_of(self.palette())
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING - _ARROW + 8, 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(tokens.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.muted), 1.5))
        x, y = self.width() - _PADDING - 8, self.height() / 2 - 1.5
        painter.drawPolyline([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 8, y)])
