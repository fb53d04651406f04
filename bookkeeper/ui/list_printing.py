"""A list to be written: what it is called, its rows wherever they come from, and the jobs that write it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QCoreApplication

from bookkeeper.payables.money import Totals
from bookkeeper.reports.sheets import GoesOn
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.list_paper import ListPaper, PaperColumn, draw, total_rows, wants_width
from bookkeeper.ui.lists import Column
from bookkeeper.ui.lists.exported import exported, exported_titles, printed
from bookkeeper.ui.papers import keep_pdf, pdf_on
from bookkeeper.ui.sheet_writing import BLOCK, ReadBlock, SheetJob

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: More rows than this go on no paper: two thousand pages, and all of it is held while it is drawn.
MOST_ROWS = 100_000

#: Reads the rows at some positions of a list, in order.
ReadRows = Callable[[int, int], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class ListSource:
    """A list as it is on the screen, all of it.

    Attributes:
        columns: Every column, for files.
        shown: Those on the screen, in their order, for paper.
        opened: Opens what rows are read from, for the writing thread.
        notes: Filters and order, in words.
    """

    name: str
    columns: Sequence[Column[Any]]
    shown: Sequence[Column[Any]]
    count: int
    opened: Callable[[], AbstractContextManager[ReadRows]]
    notes: tuple[str, ...] = ()

    def as_sheet(self, path: Path) -> SheetJob:
        """To be written as CSV or XLSX."""

        @contextmanager
        def opened() -> Iterator[ReadBlock]:
            with self.opened() as read:
                yield lambda first, end: [exported(self.columns, row) for row in read(first, end)]

        return SheetJob(self.name, exported_titles(self.columns), self.count, opened, path)


@dataclass(frozen=True, slots=True)
class PaperJob:
    """A list to be drawn as a PDF, or on a printer.

    Attributes:
        path: The PDF; None for the printer.
        printer: Its pages lie as it was told.
    """

    source: ListSource
    company: str
    formats: Formats
    path: Path | None = None
    printer: QPrinter | None = None

    @property
    def name(self) -> str:
        """What people call the list."""
        return self.source.name

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.source.count

    def write(self, goes_on: GoesOn) -> bool:
        """Read every row, then draw them; whether all of it was drawn. Half of the progress is reading.

        Raises:
            BookkeeperError: Rows cannot be read, or the file not written.
        """
        paper = self._read(goes_on)
        if paper is None:
            return False
        totals = total_rows(paper, lambda sums, code: self.formats.money(sums[code]))

        def half(rows: int) -> bool:
            is_wanted = goes_on((self.count + rows) // 2)
            if not is_wanted and self.printer is not None:
                # Before drawing ends, which hands the pages over. CUPS takes no notice: there the pages drawn
                # so far are printed (QPdfPrintEngine::abort, Qt 6.11).
                self.printer.abort()
            return is_wanted

        if self.printer is not None:
            return draw(paper, totals, self.printer, half)
        assert self.path is not None
        made = QBuffer()
        is_whole = draw(paper, totals, pdf_on(made, self.name, is_wide=wants_width(paper)), half)
        if is_whole:
            keep_pdf(made, self.path)
        return is_whole

    def _read(self, goes_on: GoesOn) -> ListPaper | None:
        columns = self.source.shown
        rows: list[tuple[str, ...]] = []
        totals = [Totals() for _ in columns]
        with self.source.opened() as read:
            for start in range(0, self.count, BLOCK):
                if not goes_on(start // 2):
                    return None
                for row in read(start, min(start + BLOCK, self.count)):
                    texts, sums = printed(columns, row)
                    rows.append(texts)
                    for place, amounts in enumerate(sums):
                        for amount in amounts:
                            totals[place].add(amount)
        heads = [PaperColumn(column.title, column.align) for column in columns]
        return ListPaper(self.name, self.company, self.source.notes, heads, rows, totals)


def held(rows: Sequence[Any]) -> Callable[[], AbstractContextManager[ReadRows]]:
    """Rows that are there already, as what `ListSource.opened` is."""

    @contextmanager
    def opened() -> Iterator[ReadRows]:
        yield lambda first, end: rows[first:end]

    return opened


def count_words(count: int, when: str, formats: Formats) -> str:
    """How many rows a paper has, and when it was made."""
    rows = _tr("1 row") if count == 1 else _tr("{0} rows").format(formats.count(count))
    return _tr("{0}, printed {1}").format(rows, when)


def _tr(text: str) -> str:
    return QCoreApplication.translate("list_printing", text)
