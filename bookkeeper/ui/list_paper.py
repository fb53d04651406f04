"""Draws a list on paper: page after page, its titles on each, what it comes to at the end.

Not through `QTextDocument`, which lays out all of a table before its first page and cannot be stopped. A row
is one line high, or two where a text would be cut; which is measured before the first page is drawn, so that
each can say how many there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
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
#: From a line to the next one of the same row.
_WITHIN_ROW = 1.2
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
        self._second = self._size * _WITHIN_ROW * self._dots
        self._foot = _SMALL_PT * 2 * self._dots
        self._title = (_TITLE_PT * 1.5 + _TEXT_PT * _LINE_HEIGHT * (1 + len(paper.notes)) + 8) * self._dots
        self._again = _SMALL_PT * 2 * self._dots
        self._metrics = {
            is_strong: QFontMetricsF(font, device)
            for is_strong, font in ((False, self._font), (True, self._strong))
        }
        #: Rows of two lines.
        self._high = frozenset(self._rows_of_two())

    def draw(self, goes_on: Callable[[int], bool]) -> bool:
        """Draw page after page."""
        pages = self._pages()
        for page, places in enumerate(pages):
            if page:
                self._device.newPage()
            top = self._draw_head(page)
            for place in places:
                if place % _STEP == 0 and not goes_on(place):
                    return False
                self._draw_line(place, top)
                top += self._height_of(place)
            self._draw_foot(page + 1, len(pages))
        return True

    def _pages(self) -> list[range]:
        """The rows and totals on each page; one page at least, and one row at least on each."""
        lines = len(self._paper.rows) + len(self._totals)
        pages, start, left = [], 0, self._room(self._title)
        for place in range(lines):
            height = self._height_of(place)
            if height > left and place > start:
                pages.append(range(start, place))
                start, left = place, self._room(self._again)
            left -= height
        return [*pages, range(start, lines)]

    def _height_of(self, place: int) -> float:
        return self._row + (self._second if place in self._high else 0.0)

    def _room(self, head: float) -> float:
        """What rows may take below a head of this height and the titles, above the foot."""
        return self._height - head - 1.4 * self._row - self._foot

    def _rows_of_two(self) -> Iterator[int]:
        """The rows in which a text has no room in one line."""
        natural = _natural(self._paper, self._metrics[False])
        columns = [
            (place, width)
            for place, (width, whole) in enumerate(zip(self._widths, natural, strict=True))
            if width < whole and self._paper.columns[place].align is Align.LEFT
        ]
        for place, row in enumerate(self._paper.rows):
            if any(self._is_cut(row[column], width) for column, width in columns):
                yield place

    def _is_cut(self, text: str, width: float, *, is_strong: bool = False) -> bool:
        # No letter is wider than its font is large: short texts need not be measured.
        is_long = len(text) * self._size * self._dots > width
        return is_long and self._metrics[is_strong].horizontalAdvance(text) > width + 1

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
        self._draw_cells(texts, top, is_strong=is_total, is_high=place in self._high)

    def _draw_cells(
        self, texts: Sequence[str], top: float, *, is_strong: bool, is_high: bool = False
    ) -> None:
        metrics = self._metrics[is_strong]
        left, gap = 0.0, _GAP_PT * self._dots
        for column, text, width in zip(self._paper.columns, texts, self._widths, strict=True):
            lines = [text] if text else []
            if self._is_cut(text, width, is_strong=is_strong):
                is_parted = is_high and column.align is Align.LEFT
                lines = _parted(text, metrics, width) if is_parted else lines
                lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width + 1)
            # What was measured to fit may be drawn a fraction of a pixel wider.
            flags = int(column.align.flag | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
            for number, line in enumerate(lines):
                at = QRectF(left, top + number * self._second, width + 1, self._row)
                self._painter.drawText(at, flags, line)
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


def _parted(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A text in two lines, the first as full as its words allow; the second may still be too long."""
    # The first place at which it is too long, between one letter and all.
    first = bisect_left(
        range(1, len(text)), True, key=lambda n: metrics.horizontalAdvance(text[: n + 1]) > width
    )
    fits = 1 + first
    space = text.rfind(" ", 0, fits + 1)
    place = space if space > 0 else fits
    return [text[:place].rstrip(), text[place:].lstrip()]


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
