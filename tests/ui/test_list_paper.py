"""Lists on paper: every row once, titles on every page, totals by currency, stopped when asked, in time."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from bookkeeper.errors import FilesError
from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui import list_paper
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.list_paper import ListPaper, PaperColumn
from bookkeeper.ui.list_printing import ListSource, PaperJob, held
from bookkeeper.ui.lists import Align, Cell, Column
from bookkeeper.ui.sheet_writing import SheetWriter

pytestmark = pytest.mark.usefixtures("theme")
PATIENCE_MS = 60_000


class Page(QImage):
    """A sheet of paper at 100 dots to the inch that counts how often it is turned."""

    def __init__(self) -> None:
        super().__init__(600, 500, QImage.Format.Format_RGB32)
        self.setDotsPerMeterX(3937)
        self.setDotsPerMeterY(3937)
        self.pages = 1

    def newPage(self) -> bool:
        self.pages += 1
        return True


class Pen(QPainter):
    """Notes what is written, page by page."""

    written: ClassVar[list[tuple[int, str]]] = []
    boxes: ClassVar[list[QRectF]] = []

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def drawText(self, box: QRectF, flags: int, text: str) -> None:  # type: ignore[override]
        Pen.written.append((self._page.pages, text))
        Pen.boxes.append(box)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Page:
    monkeypatch.setattr(list_paper, "QPainter", Pen)
    Pen.written, Pen.boxes = [], []
    return Page()


def columns(formats: Formats) -> list[Column[int]]:
    def amount(row: int) -> Money:
        return Money(row, "EUR" if row % 3 else "GBP")

    return [
        Column("name", "Name", lambda row: Cell(f"row {row}")),
        Column("amount", "Amount", lambda row: Cell(formats.money(amount(row))), align=Align.RIGHT,
               value=amount),
        Column("place", "Place", lambda row: Cell("place", "second line")),
    ]  # fmt: skip


def source(count: int, formats: Formats) -> ListSource:
    shown = columns(formats)
    return ListSource("Rows", shown, shown, count, held(range(count)), ("Overdue", "3 rows"))


def paper(rows: Sequence[Sequence[str]], totals: Sequence[Totals]) -> ListPaper:
    heads = [PaperColumn("Name", Align.LEFT), PaperColumn("Amount", Align.RIGHT)]
    return ListPaper("Rows", "Hartley & Sons", ["Overdue"], heads, rows, totals)


def test_every_row_is_drawn_once_and_every_page_says_what_it_is(page: Page) -> None:
    rows = [(f"row {number}", str(number)) for number in range(100)]
    assert list_paper.draw(paper(rows, [Totals(), Totals()]), [("Total", "9")], page)  # type: ignore[arg-type]
    texts = [text for _, text in Pen.written]
    assert [text for text in texts if text.startswith("row ")] == [row[0] for row in rows]
    assert page.pages > 2
    for number in range(1, page.pages + 1):
        own = [text for at, text in Pen.written if at == number]
        assert own.count("Amount") == 1
        assert own[-1] == f"Page {number} of {page.pages}"
        assert any(text.startswith("Rows") for text in own)
    assert [text for at, text in Pen.written if at == page.pages][-4:-2] == ["Total", "9"]


@pytest.mark.parametrize("count", [0, 1])
def test_a_short_list_is_one_page(page: Page, count: int) -> None:
    assert list_paper.draw(paper([("row", "1")] * count, [Totals(), Totals()]), [], page)  # type: ignore[arg-type]
    assert page.pages == 1
    assert Pen.written[-1] == (1, "Page 1 of 1")


def test_what_does_not_fit_goes_on_in_a_second_line_and_is_cut_there(page: Page) -> None:
    whole = " ".join(f"word{number}" for number in range(22))
    rows = [("long " * 200, "£1.00"), (whole, "£2.00"), ("x" * 300, "£3.00"), ("short", "£1,234,567.89")]
    list_paper.draw(paper(rows, [Totals(), Totals()]), [], page)  # type: ignore[arg-type]
    texts = [text for _, text in Pen.written]
    assert "£1,234,567.89" in texts
    first = texts.index(next(text for text in texts if text.startswith("long long")))
    assert not texts[first].endswith(("…", " "))
    assert texts[first + 1].startswith("long long")
    assert texts[first + 1].endswith("…")
    parts = [text for text in texts if text.startswith("word")]
    assert len(parts) == 2
    assert " ".join(parts) == whole
    # Without a space in it, it is parted anywhere.
    assert [text.endswith("…") for text in texts if text.startswith("xxx")] == [False, True]


def test_rows_of_two_lines_keep_off_the_next_row_and_the_foot(page: Page) -> None:
    rows = [("many words " * (20 if number % 3 else 1), str(number)) for number in range(90)]
    list_paper.draw(paper(rows, [Totals(), Totals()]), [("Total", "9")], page)  # type: ignore[arg-type]
    drawn = [(at, text, box) for (at, text), box in zip(Pen.written, Pen.boxes, strict=True)]
    numbers = [(at, box) for at, text, box in drawn if text.isdigit()]
    assert [text for _, text, _ in drawn if text.isdigit()] == [*map(str, range(90)), "9"]
    for number, ((at, box), (next_at, below)) in enumerate(itertools.pairwise(numbers)):
        # What is of two lines is higher, unless the next row is on another page.
        assert next_at > at or (below.top() - box.top() > 1.5 * box.height()) is (number % 3 > 0)
    for page_number in range(1, page.pages + 1):
        foot = min(box.top() for at, text, box in drawn if at == page_number and text.startswith("Page "))
        assert max(box.bottom() for at, box in numbers if at == page_number) <= foot + 1
        own = [box for at, text, box in drawn if at == page_number and text.startswith("many words")]
        assert all(box.bottom() <= foot + 1 for box in own)


def test_totals_are_a_line_for_each_currency() -> None:
    sums = [Totals(), Totals([Money(150, "GBP"), Money(-30, "GBP"), Money(5, "JPY")])]
    lines = list_paper.total_rows(paper([], sums), lambda totals, code: str(totals[code]))
    assert lines == [["Total GBP", "1.20 GBP"], ["Total JPY", "5 JPY"]]


@pytest.fixture
def writer(qtbot: QtBot) -> Iterator[SheetWriter]:
    owner = QObject()
    made = SheetWriter(owner)
    yield made
    made.end()


def test_twenty_thousand_rows_are_a_pdf_with_progress(
    qtbot: QtBot, writer: SheetWriter, formats: Formats, tmp_path: Path
) -> None:
    told: list[int] = []
    writer.progressed.connect(lambda done, _of: told.append(done))
    began = time.monotonic()
    with qtbot.waitSignal(writer.written, timeout=PATIENCE_MS):
        writer.write(PaperJob(source(20_000, formats), "Hartley", formats, tmp_path / "rows.pdf"))
    assert time.monotonic() - began < 60
    made = (tmp_path / "rows.pdf").read_bytes()
    assert made.startswith(b"%PDF")
    pages = int(max(re.findall(rb"/Count (\d+)", made), key=int))
    assert 300 < pages < 800
    assert told == sorted(told)
    # The halves: read, and drawn.
    assert any(0 < one < 10_000 for one in told)
    assert any(10_000 < one <= 20_000 for one in told)
    assert [one.name for one in tmp_path.iterdir()] == ["rows.pdf"]


@pytest.mark.parametrize("after", [0, 1500, 4500])
def test_stopped_there_is_no_pdf(formats: Formats, tmp_path: Path, after: int) -> None:
    job = PaperJob(source(5000, formats), "Hartley", formats, tmp_path / "rows.pdf")
    assert not job.write(lambda done: done < after)
    assert list(tmp_path.iterdir()) == []


def test_it_says_why_there_is_no_pdf(formats: Formats, tmp_path: Path) -> None:
    job = PaperJob(source(3, formats), "Hartley", formats, tmp_path / "nowhere" / "rows.pdf")
    with pytest.raises(FilesError):
        job.write(lambda _done: True)


def test_a_printer_is_given_the_same(
    qtbot: QtBot, writer: SheetWriter, formats: Formats, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(writer.written, timeout=PATIENCE_MS) as written:
        writer.write(PaperJob(source(200, formats), "Hartley", formats, printer=printer))
    assert written.args == [None]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_stopped_the_printer_gets_no_more_pages(qtbot: QtBot, formats: Formats, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    job = PaperJob(source(5000, formats), "Hartley", formats, printer=printer)
    told: list[int] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return done < 3000

    assert not job.write(goes_on)
    assert 3000 <= told[-1] < 3500


def test_what_is_read_is_what_the_list_says(formats: Formats) -> None:
    job = PaperJob(source(4, formats), "Hartley", formats)
    read: Any = job._read(lambda _done: True)
    assert read.rows[1] == ("row 1", "€0.01", "place, second line")
    assert [dict(one.items()) for one in read.totals] == [
        {}, {"EUR": Money(3, "EUR"), "GBP": Money(3, "GBP")}, {}
    ]  # fmt: skip
