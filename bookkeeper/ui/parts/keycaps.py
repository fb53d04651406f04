"""Controls that show their shortcut as a key cap, so that it is learnt where the action is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import KEYCAP_PX, tokens_of

_CAP_HEIGHT = 18
_CTRL = Qt.KeyboardModifier.ControlModifier


class KeyButton(QPushButton):
    """A button that shows its shortcut as a key cap beside its words."""

    def __init__(self, text: str, keys: str, part: str = "") -> None:
        super().__init__(text)
        self._keys = keys
        self.setProperty("part", part)

    def show_words(self, text: str, keys: str) -> None:
        """Change the words and the shortcut shown."""
        if (text, keys) == (self.text(), self._keys):
            return
        self._keys = keys
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the key cap."""
        hint = super().sizeHint()
        return QSize(hint.width() + (self._cap_width() + 10 if self._keys else 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button without words, then words and key cap side by side."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self.ensurePolished()
        tokens = tokens_of(self.palette())
        on_accent = self.property("part") == "accent" and self.isEnabled()
        colour = tokens.on_accent if on_accent else tokens.text if self.isEnabled() else tokens.muted
        text_width = self.fontMetrics().horizontalAdvance(self.text())
        cap_width = self._cap_width() + 10 if self._keys else 0
        left = (self.width() - text_width - cap_width) / 2
        painter.setPen(QColor(colour))
        area = QRectF(left, 0, text_width + 2, self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())
        if self._keys:
            cap = QRectF(area.right() + 8, (self.height() - _CAP_HEIGHT) / 2, self._cap_width(), _CAP_HEIGHT)
            line = colour if on_accent else tokens.line
            paint_keycap(painter, cap, self._keys, line, colour if on_accent else tokens.muted, self)

    def _cap_width(self) -> int:
        return keycap_width(self._keys, self)


class SearchField(QLineEdit):
    """A search field that shows its shortcut while it is empty. Esc empties it.

    Signals:
        left: Down or Enter: the person is done typing and wants the list.
    """

    left = Signal()

    def __init__(self, placeholder: str, keys: str) -> None:
        super().__init__()
        self._keys = keys
        self.setPlaceholderText(placeholder)
        self.setToolTip(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+K to the window; some systems have it delete the rest of the line."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_palette = event.key() == Qt.Key.Key_K and event.modifiers() == _CTRL
            if is_palette:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty, or leave for the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key cap over the empty field."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        tokens = tokens_of(self.palette())
        width = keycap_width(self._keys, self)
        if self.fontMetrics().horizontalAdvance(self.placeholderText()) + width + 40 > self.width():
            return
        top = (self.height() - _CAP_HEIGHT) / 2
        cap = QRectF(self.width() - width - 8, top, width, _CAP_HEIGHT)
        paint_keycap(painter, cap, self._keys, tokens.line, tokens.muted, self)


def keycap_width(keys: str, widget: QWidget) -> int:
    """Width of a key cap with these words."""
    return QFontMetrics(sized(widget.font(), KEYCAP_PX)).horizontalAdvance(keys) + 12


def paint_keycap(painter: QPainter, rect: QRectF, keys: str, line: str, colour: str, widget: QWidget) -> None:
    """Draw a key cap."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(line))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(colour))
    painter.setFont(sized(widget.font(), KEYCAP_PX))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), keys)
