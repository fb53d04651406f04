"""The bars of the overview. Each is a button: it can be reached by keyboard, and says its figure aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bookkeeper.payables.money import Money, exponent
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.overview.figures import Figure
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import CONTROL_RADIUS, KEYCAP_PX, SMALL_PX, Tokens, tokens_of

_BAR = 18
_LINE = 18
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | _ONE_LINE
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) | _ONE_LINE
_CENTRE = int(Qt.AlignmentFlag.AlignCenter) | _ONE_LINE


class FigureButton(QAbstractButton):
    """A figure that filters the list when it is clicked; pressed in while it does.

    Attributes:
        beside: The figures it is compared with, itself among them.
    """

    def __init__(self, figure: Figure, share: float, formats: Formats) -> None:
        """Show a figure; `share` is its part of the largest beside it, 0 to 1."""
        super().__init__()
        self.figure = figure
        self.share = share
        self.beside: Sequence[FigureButton] = (self,)
        self._formats = formats
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        spoken = f"{figure.words}: {formats.money(figure.amount)}"
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))

    def sizeHint(self) -> QSize:
        """Small: the layout gives more."""
        return QSize(40, 2 * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a chosen one, the figure, and the frame of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection if self.isChecked() else tokens.ground))
            painter.drawRoundedRect(QRectF(self.rect()), CONTROL_RADIUS, CONTROL_RADIUS)
        self.draw(painter, QRectF(self.rect()).adjusted(4, 2, -4, -2), tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, CONTROL_RADIUS, CONTROL_RADIUS)

    def draw(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        """Draw the figure."""
        raise NotImplementedError

    def write(
        self, painter: QPainter, room: QRectF, text: str, flags: int, colour: str, *, weight: int = 400,
        pixels: int = SMALL_PX,
    ) -> None:  # fmt: skip
        """Write a line, cut where it has to be; the whole of it is in the tool tip."""
        font = sized(self.font(), pixels, weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, flags, shown)

    def amount_within(self, width: float, weight: int) -> str:
        """The amount; where one beside it has no room for it, whole units or thousands: no digit is cut."""
        metrics = QFontMetrics(sized(self.font(), SMALL_PX, weight))
        for written in (self._formats.money, self._in_units):
            texts = [written(one.figure.amount) for one in self.beside]
            if all(metrics.horizontalAdvance(text) <= width for text in texts):
                return written(self.figure.amount)
        return short_money(self.figure.amount, self._formats, thousands=True)

    def _in_units(self, amount: Money) -> str:
        return short_money(amount, self._formats)


class AgeButton(FigureButton):
    """An age: a patch of its colour and its name, the amount below."""

    def __init__(self, figure: Figure, share: float, formats: Formats, age: int) -> None:
        super().__init__(figure, share, formats)
        self._age = age

    def draw(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        """Two lines."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ages[self._age]))
        painter.drawRoundedRect(QRectF(room.left(), room.top() + 5, 8, 8), 2, 2)
        title = QRectF(room.left() + 12, room.top(), room.width() - 12, _LINE)
        self.write(painter, title, self.figure.title, _LEFT, tokens.muted)
        colour = tokens.bad if self._age == len(tokens.ages) - 1 and self.figure.amount else tokens.text
        line = QRectF(room.left(), room.top() + _LINE, room.width(), _LINE)
        self.write(painter, line, self.amount_within(room.width(), 600), _LEFT, colour, weight=600)


class WeekButton(FigureButton):
    """A week: a bar as high as what falls due in it; one the balance does not reach is marked."""

    def draw(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        """The bar, and the week's first day under it."""
        day = QRectF(room.left() - 4, room.bottom() - 14, room.width() + 8, 14)
        self.write(painter, day, self._day_within(day.width()), _CENTRE, tokens.muted, pixels=KEYCAP_PX)
        height = (room.height() - 16) * self.share
        bar = QRectF(room.left(), room.bottom() - 16 - height, room.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ages[3] if self.figure.is_short else tokens.ages[0]))
        if height > 0:
            painter.drawRoundedRect(bar, min(3, height / 2), min(3, height / 2))
        if self.figure.is_short and height >= 16:
            self.write(painter, bar, "!", _CENTRE, tokens.panel, weight=700)

    def _day_within(self, width: float) -> str:
        """The first day; where there is no room for its month, which the tool tip says, without."""
        metrics, first = QFontMetrics(sized(self.font(), KEYCAP_PX)), self.figure.first
        fits = first is None or metrics.horizontalAdvance(self.figure.title) <= width
        return self.figure.title if fits or first is None else str(first.day)


class SupplierButton(FigureButton):
    """A supplier: its name and what it is owed, over a bar."""

    def draw(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        """One line over its bar."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selection))
        bar = QRectF(room.left(), room.top(), room.width() * self.share, room.height())
        painter.drawRoundedRect(bar, 3, 3)
        amount = self.amount_within(room.width() / 2, 600)
        width = QFontMetrics(sized(self.font(), SMALL_PX, 600)).horizontalAdvance(amount)
        name = room.adjusted(4, 0, -width - 12, 0)
        self.write(painter, name, self.figure.title, _LEFT, tokens.text)
        self.write(painter, room.adjusted(0, 0, -4, 0), amount, _RIGHT, tokens.text, weight=600)


class StackedBar(QWidget):
    """All ages in one bar, each as long as its part. What it shows is said by the buttons under it."""

    def __init__(self) -> None:
        super().__init__()
        self._amounts: list[int] = []
        self.setFixedHeight(_BAR)
        self.setMinimumWidth(120)

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these; what is negative, as too much was paid, has no length."""
        self._amounts = [max(0, one.amount.minor) for one in figures]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts side by side, a hair between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, whole, left = tokens_of(self.palette()), sum(self._amounts), 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        if not whole:
            painter.setBrush(QColor(tokens.ground))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            return
        for amount, colour in zip(self._amounts, tokens.ages, strict=True):
            width = self.width() * amount / whole
            if width > 0:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, 0, max(width - 2, 1), self.height()), 3, 3)
            left += width


def short_money(amount: Money, formats: Formats, *, thousands: bool = False) -> str:
    """The amount in whole units, or thousands ("£1,387k"), rounded half up; the exact one is beside it."""
    one = 10 ** exponent(amount.currency)
    unit = one * 1_000 if thousands else one
    units = (abs(amount.minor) + unit // 2) // unit
    minor = units * one if amount.minor >= 0 else -units * one
    number = formats.number(Money(abs(minor), amount.currency))
    zeros = formats.number(Money(0, amount.currency))[1:]
    short = (number.removesuffix(zeros) if zeros else number) + ("k" if thousands else "")
    return formats.money(Money(minor, amount.currency)).replace(number, short)
