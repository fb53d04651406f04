"""Draws a list on paper: page after page, its titles on each, what it comes to at the end.

Not through `QTextDocument`, which lays out all of a table before its first page and cannot be stopped. A row
is one line high, so the number of pages is known before the first is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPdfWriter, QPen

from bookkeeper.errors import FilesError
from bookkeeper.payables.money import Totals
from bookkeeper.ui.lists.columns import Align

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_TEXT, _MUTED, _LINE = QColor("#1b1f27"), QColor("#5f6878"), QColor("#c9ced8")
_TITLE_PT, _TEXT_PT, _SMALLEST_PT, _SMALL_PT = 15.0, 8.5, 6.5, 7.0
_LINE_HEIGHT = 1.55
#: Between two columns, in points.
_GAP_PT = 9.0
_PT_PER_INCH = 72
#: So many of the longest texts of a column are measured.
_MEASURED = 30
#: No column is wider than this part of the page while others want room.
_WIDEST = 0.34
#: Metrics of a font at a size differ a little from what a device draws.
_BREATH = 1.02
_STEP = 200


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column on paper."""

    title: str
    align: Align


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list to be drawn.

    Attributes:
        notes: Under the title: filters, order, when it was printed, how many rows.
        rows: A text for each column.
        totals: What the rows come to, for each column; empty where it holds no money.
    """

    title: str
    company: str
    notes: Sequence[str]
    columns: Sequence[PaperColumn]
    rows: Sequence[Sequence[str]]
    totals: Sequence[Totals]


def total_rows(paper: ListPaper, write: Callable[[Totals, str], str]) -> list[list[str]]:
    """A line for each currency; the currency stands under the first column that holds no money."""
    currencies = sorted({currency for totals in paper.totals for currency in totals})
    place = next((n for n, totals in enumerate(paper.totals) if totals.is_empty), 0)
    lines = []
    for currency in currencies:
        line = [write(totals, currency) if currency in totals else "" for totals in paper.totals]
        words = _tr("Total {0}").format(currency)
        line[place] = f"{words}: {line[place]}" if line[place] else words
        lines.append(line)
    return lines


def wants_width(paper: ListPaper) -> bool:
    """Whether the list has room only on a page that lies across."""
    metrics = QFontMetricsF(_font(_TEXT_PT))
    # A page of A4 that stands upright is 174 mm wide between its margins.
    upright = 174 / 25.4 * metrics.fontDpi()
    gap = _GAP_PT / _PT_PER_INCH * metrics.fontDpi()
    return sum(min(one, upright * _WIDEST) + gap for one in _natural(paper, metrics)) > upright


def draw(
    paper: ListPaper,
    totals: Sequence[Sequence[str]],
    device: QPdfWriter | QPrinter,
    goes_on: Callable[[int], bool] = lambda _rows: True,
) -> bool:
    """Draw all of it; `totals` are the lines below the last row.

    Returns:
        Whether it was drawn to the end; False if `goes_on`, told how many rows are drawn, stopped it.

    Raises:
        FilesError: Nothing can be drawn there.
    """
    painter = QPainter(device)
    if not painter.isActive():
        raise FilesError(_tr("The printer does not answer."))
    try:
        return _Pages(paper, totals, painter, device).draw(goes_on)
    finally:
        painter.end()


class _Pages:
    """Where everything stands on the pages of one device; its own pixels throughout."""

    def __init__(
        self,
        paper: ListPaper,
        totals: Sequence[Sequence[str]],
        painter: QPainter,
        device: QPdfWriter | QPrinter,
    ) -> None:
        self._paper = paper
        self._totals = totals
        self._painter = painter
        self._device = device
        self._dots = device.logicalDpiY() / _PT_PER_INCH
        self._width, self._height = float(device.width()), float(device.height())
        self._size, self._widths = self._fit()
        self._font = _font(self._size)
        self._strong = _font(self._size, strong=True)
        self._row = self._size * _LINE_HEIGHT * self._dots
        self._foot = _SMALL_PT * 2 * self._dots
        self._title = (_TITLE_PT * 1.5 + _TEXT_PT * _LINE_HEIGHT * (1 + len(paper.notes)) + 8) * self._dots
        self._again = _SMALL_PT * 2 * self._dots
        self._metrics: dict[bool, QFontMetricsF] = {}

    def draw(self, goes_on: Callable[[int], bool]) -> bool:
        """Draw page after page."""
        paper = self._paper
        lines = len(paper.rows) + len(self._totals)
        first, others = self._fits(self._title), self._fits(self._again)
        pages = 1 + max(0, -(-(lines - first) // others))
        done = 0
        for page in range(pages):
            if page:
                self._device.newPage()
            top = self._draw_head(page)
            for place in range(done, min(lines, done + (others if page else first))):
                if place % _STEP == 0 and not goes_on(place):
                    return False
                self._draw_line(place, top)
                top += self._row
                done += 1
            self._draw_foot(page + 1, pages)
        return True

    def _fits(self, head: float) -> int:
        """Rows below a head of this height and the titles, above the foot."""
        return max(1, int((self._height - head - 1.4 * self._row - self._foot) / self._row))

    def _fit(self) -> tuple[float, list[float]]:
        """The largest size of letters with room for every column, and the columns' widths."""
        gap, size = _GAP_PT * self._dots, _TEXT_PT
        room = self._width - gap * (len(self._paper.columns) - 1)
        while True:
            natural = _natural(self._paper, QFontMetricsF(_font(size), self._device))
            if sum(natural) <= room or size <= _SMALLEST_PT:
                return size, _shared(natural, room)
            size -= 0.5

    def _draw_head(self, page: int) -> float:
        paper, painter = self._paper, self._painter
        top = 0.0
        if page == 0:
            top = self._put(paper.company, _font(_TEXT_PT), _MUTED, top, _TEXT_PT * _LINE_HEIGHT)
            top = self._put(paper.title, _font(_TITLE_PT, strong=True), _TEXT, top, _TITLE_PT * 1.5)
            for note in paper.notes:
                top = self._put(note, _font(_TEXT_PT), _MUTED, top, _TEXT_PT * _LINE_HEIGHT)
            top = self._title
        else:
            words = f"{paper.title}, {paper.company}"
            self._put(words, _font(_SMALL_PT), _MUTED, top, _SMALL_PT * 1.4)
            top = self._again
        painter.setPen(_MUTED)
        painter.setFont(self._font)
        self._draw_cells([column.title for column in paper.columns], top, is_strong=False)
        top += 1.2 * self._row
        painter.setPen(QPen(_LINE, max(1.0, 0.5 * self._dots)))
        painter.drawLine(0, int(top), int(self._width), int(top))
        return top + 0.2 * self._row

    def _draw_line(self, place: int, top: float) -> None:
        count = len(self._paper.rows)
        is_total = place >= count
        if place == count and count:
            self._painter.setPen(QPen(_LINE, max(1.0, 0.5 * self._dots)))
            self._painter.drawLine(0, int(top), int(self._width), int(top))
        self._painter.setPen(_TEXT)
        self._painter.setFont(self._strong if is_total else self._font)
        texts = self._totals[place - count] if is_total else self._paper.rows[place]
        self._draw_cells(texts, top, is_strong=is_total)

    def _draw_cells(self, texts: Sequence[str], top: float, *, is_strong: bool) -> None:
        if is_strong not in self._metrics:
            font = self._strong if is_strong else self._font
            self._metrics[is_strong] = QFontMetricsF(font, self._device)
        metrics = self._metrics[is_strong]
        left, gap = 0.0, _GAP_PT * self._dots
        for column, text, width in zip(self._paper.columns, texts, self._widths, strict=True):
            if text:
                flags = int(column.align.flag) | int(Qt.TextFlag.TextSingleLine)
                shown = text
                if len(text) * self._size * self._dots > width:
                    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
                self._painter.drawText(QRectF(left, top, width + 1, self._row), flags, shown)
            left += width + gap

    def _draw_foot(self, page: int, pages: int) -> None:
        top = self._height - _SMALL_PT * 1.5 * self._dots
        box = QRectF(0, top, self._width, _SMALL_PT * 1.5 * self._dots)
        self._painter.setFont(_font(_SMALL_PT))
        self._painter.setPen(_MUTED)
        self._painter.drawText(box, int(Align.LEFT.flag), self._paper.company)
        words = _tr("Page {0} of {1}").format(page, pages)
        self._painter.drawText(box, int(Align.RIGHT.flag), words)

    def _put(self, text: str, font: QFont, colour: QColor, top: float, height_pt: float) -> float:
        """A line over the whole width; where the next one begins."""
        shown = QFontMetricsF(font, self._device).elidedText(text, Qt.TextElideMode.ElideRight, self._width)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        box = QRectF(0, top, self._width, height_pt * self._dots)
        self._painter.drawText(box, int(Align.LEFT.flag), shown)
        return top + height_pt * self._dots


def _natural(paper: ListPaper, metrics: QFontMetricsF) -> list[float]:
    """How wide each column is with nothing cut."""
    found = []
    for place, column in enumerate(paper.columns):
        longest = sorted({row[place] for row in paper.rows}, key=len, reverse=True)[:_MEASURED]
        # The totals below are bold, and in whatever way the locale writes them.
        sums = [f"{amount.decimal:,} {code}" for code, amount in paper.totals[place].items()]
        widths = [metrics.horizontalAdvance(text) for text in (column.title, *longest, *sums)]
        found.append(max(widths) * _BREATH)
    return found


def _shared(natural: Sequence[float], room: float) -> list[float]:
    """The room shared out: narrow columns get what they want, the widest ones what is left."""
    wanted = sum(natural)
    if wanted <= room:
        spare = (room - wanted) / max(1, len(natural))
        return [width + spare for width in natural]
    widths, left = [0.0] * len(natural), room
    for number, place in enumerate(sorted(range(len(natural)), key=natural.__getitem__)):
        widths[place] = min(natural[place], left / (len(natural) - number))
        left -= widths[place]
    return widths


def _font(size_pt: float, *, strong: bool = False) -> QFont:
    font = QFont(QGuiApplication.font().family())
    font.setPointSizeF(size_pt)
    font.setBold(strong)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("list_paper", text)
