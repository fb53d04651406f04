"""Labels and panels. A label never takes its text for mark-up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from bookkeeper.ui.text import is_cut_amount, one_line, plain_tip, without_cut_figure

_HEAD_HEIGHT = 36


class Label(QLabel):
    """A label that never takes its text for mark-up.

    With `elide` it takes the width it is given, cuts the text there and holds the whole text in its tool tip.
    """

    def __init__(self, text: str = "", part: str = "", *, elide: bool = False, wrap: bool = False) -> None:
        super().__init__()
        self._whole = ""
        self._elides = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", part)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    @property
    def whole_text(self) -> str:
        """The text before any cutting."""
        return self._whole

    def set_part(self, part: str) -> None:
        """Look like another part from now on."""
        if self.property("part") != part:
            self.setProperty("part", part)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_text(self, text: str) -> None:
        """Show this text, however long."""
        whole = one_line(text) if self._elides else text
        if whole == self._whole:
            return
        self._whole = whole
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        if self._elides:
            self._fit()

    def _fit(self) -> None:
        if not self._elides:
            self.setText(self._whole)
            return
        width = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        if shown != self._whole:
            shown = without_cut_figure(shown)
            shown = "…" if is_cut_amount(shown) else shown
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
        if shown != self.text():
            self.setText(shown)


def empty_layout(layout: QLayout) -> None:
    """Take every widget out of a layout, now: what is taken out must not be seen or reached any more."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Panel(QFrame):
    """A panel with rounded corners and, on request, a head with a title and room for a count and controls.

    Attributes:
        beside_title: What belongs to the title and moves with it, None for nothing.
    """

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.beside_title: Label | None = None
        self.setProperty("part", "panel")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.head = QHBoxLayout()
        self.setAccessibleName(title)
        self._title = Label(title, "heading")
        if title:
            self.add_head().addWidget(self._title)

    @property
    def head_width(self) -> int:
        """What the head has in the panel as wide as it is now, in pixels, laid out or not."""
        margins = self.body.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def put_in_place_of_title(self, widget: QWidget) -> None:
        """Show this in the head where the title stood."""
        self.head.replaceWidget(self._title, widget)
        self._title.hide()
        self._title.deleteLater()

    def add_head(self) -> QHBoxLayout:
        """Give the panel its head, empty; once."""
        frame = QFrame()
        frame.setProperty("part", "head")
        frame.setFixedHeight(_HEAD_HEIGHT)
        frame.setLayout(self.head)
        self.head.setContentsMargins(10, 0, 8, 0)
        self.head.setSpacing(8)
        self.body.addWidget(frame)
        return self.head
