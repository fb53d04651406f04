"""A strip for what the person must know: it stays until its cause is gone or it is put away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.voice import Voice
from bookkeeper.ui.tokens import PANEL_RADIUS, Tint, tokens_of


class MessageStrip(QWidget):
    """What happened in bold, then what it means and what to do, and a button that does it.

    Signals:
        action_asked: the code of the action offered.
        put_away: the person has read it.
    """

    action_asked = Signal(str)
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.voice = Voice(self)
        self._tint = Tint.INFO
        self._code = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = Label("", "heading", wrap=True)
        self.text = Label("", "", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addLayout(words, 1)
        self.button = QPushButton()
        self.button.setProperty("part", "small")
        self.button.clicked.connect(self._on_button_clicked)
        row.addWidget(self.button)
        self.close_button = QPushButton("×")
        self.close_button.setProperty("part", "quiet")
        self.close_button.setAccessibleName(self.tr("Put this message away"))
        self.close_button.clicked.connect(self._on_close_clicked)
        row.addWidget(self.close_button)
        self.hide()

    def show_message(self, tint: Tint, title: str, text: str, action: tuple[str, str] | None = None) -> None:
        """Show a message instead of the one before.

        Args:
            tint: How bad it is; the words say so, too.
            title: What happened.
            text: What it means and what to do.
            action: Code and words of the button, None for none.
        """
        self._tint = tint
        self.title.set_text(title)
        self.text.set_text(text)
        self.text.setVisible(bool(text))
        self._code, words = action or ("", "")
        self.button.setText(words)
        self.button.setVisible(bool(words))
        self.setAccessibleName(f"{title} {text}")
        self.show()
        self.voice.interrupt(f"{title} {text}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tinted ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        word, ground = tokens_of(self.palette()).chip(self._tint)
        edge = QColor(word)
        edge.setAlphaF(0.35)
        painter.setPen(edge)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), PANEL_RADIUS, PANEL_RADIUS)

    @Slot()
    def _on_button_clicked(self) -> None:
        self.action_asked.emit(self._code)

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.put_away.emit()
