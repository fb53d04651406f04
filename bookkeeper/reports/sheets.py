"""Tables as CSV and XLSX files: numbers as numbers, days as days, and text that no spreadsheet runs. Pure.

The file appears whole or not at all. XlsxWriter is loaded by the first spreadsheet that is written. Not on
the window's thread: a million rows take minutes as XLSX.
"""

from __future__ import annotations

import contextlib
import csv
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bookkeeper.payables.money import Money, exponent

if TYPE_CHECKING:
    import xlsxwriter

#: What a cell may hold. Money is written as its number alone: give the currency a column of its own.
Value = str | int | Decimal | Money | date | datetime | None
#: Told how many rows are written; False stops, and leaves no file.
GoesOn = Callable[[int], bool]

#: What makes a spreadsheet take a text for a formula, as OWASP lists it under "CSV Injection" (2026-11):
#: = + - @ tab, carriage return and line feed, and the full-width signs.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
#: Rows of one XLSX sheet, and characters of one cell (Excel's specifications and limits, 2026-11).
SHEET_ROWS = 1_048_576
_CELL_CHARACTERS = 32_767
#: A spreadsheet keeps this many digits of a number; a longer one is written as text, to stay exact.
_DIGITS = 15
_STEP = 500
#: Rows looked at to choose how wide the columns are.
_MEASURED_ROWS = 200
#: Characters: wide enough for most, narrow enough for a screen.
_NARROWEST, _WIDEST = 8, 50


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to be written.

    Attributes:
        name: Of the sheet inside the file; shortened to what spreadsheets allow.
        titles: One for each column.
        rows: Read once, in order, while writing.
    """

    name: str
    titles: Sequence[str]
    rows: Iterable[Sequence[Value]]


def harmless(text: str) -> str:
    """The text as no spreadsheet takes it for a formula: a supplier may be called ``=HYPERLINK(…)``."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def write_sheet(sheet: Sheet, path: Path, goes_on: GoesOn = lambda _rows: True) -> bool:
    """Write a table as what the file's name ends in: ``.xlsx``, or else CSV (UTF-8, commas, ISO days).

    Returns:
        Whether it was written; False if `goes_on` stopped it.

    Raises:
        OSError: It cannot be written; whatever was at `path` is as it was.
    """
    unfinished = path.with_name(f".{path.name}.part")
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    try:
        if not write(sheet, unfinished, goes_on):
            return False
        unfinished.replace(path)
        return True
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink()


def _write_csv(sheet: Sheet, path: Path, goes_on: GoesOn) -> bool:
    # The mark at the beginning tells Excel that this is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([harmless(title) for title in sheet.titles])
        for number, row in enumerate(sheet.rows):
            if number % _STEP == 0 and not goes_on(number):
                return False
            writer.writerow([_csv_text(value) for value in row])
        file.flush()
        os.fsync(file.fileno())
    return True


def _csv_text(value: Value) -> str:
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, Money):
        return f"{value.decimal:f}"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return "" if value is None else str(value)


class _Page(Protocol):
    """What of an XlsxWriter sheet is used."""

    def write_string(self, row: int, column: int, text: str, style: Any = ...) -> Any: ...

    def write_number(self, row: int, column: int, number: Any, style: Any = ...) -> Any: ...

    def write_datetime(self, row: int, column: int, moment: Any, style: Any = ...) -> Any: ...

    def set_column(self, first: int, last: int, width: float) -> Any: ...

    def freeze_panes(self, row: int, column: int) -> Any: ...


class _Styles:
    """The cell formats of one file."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self.head = book.add_format({"bold": True, "bottom": 1, "quote_prefix": True})
        # Stays text even where somebody edits the cell.
        self.text = book.add_format({"quote_prefix": True})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._amounts: dict[int, Any] = {}

    def amount(self, digits: int) -> Any:
        """For money whose currency has so many digits behind the point."""
        if digits not in self._amounts:
            behind = f".{'0' * digits}" if digits else ""
            self._amounts[digits] = self._book.add_format({"num_format": f"#,##0{behind}"})
        return self._amounts[digits]


def _write_xlsx(sheet: Sheet, path: Path, goes_on: GoesOn) -> bool:
    import xlsxwriter

    # XlsxWriter comes to the file last of all: that it cannot be written is found out first.
    path.touch()
    with tempfile.TemporaryDirectory(prefix="bookkeeper-sheet-") as aside:
        options = {"constant_memory": True, "tmpdir": aside, "remove_timezone": True}
        book = xlsxwriter.Workbook(str(path), options)
        try:
            return _fill(book, sheet, goes_on)
        finally:
            # In any case: it has files of its own open.
            _close(book)


def _close(book: xlsxwriter.Workbook) -> None:
    from xlsxwriter.exceptions import FileCreateError, FileSizeError

    try:
        book.close()
    except (FileCreateError, FileSizeError) as error:
        raise OSError(str(error)) from error


def _fill(book: xlsxwriter.Workbook, sheet: Sheet, goes_on: GoesOn) -> bool:
    rows = iter(sheet.rows)
    seen = list(islice(rows, _MEASURED_ROWS))
    widths = [_width([title, *(row[place] for row in seen)]) for place, title in enumerate(sheet.titles)]
    styles = _Styles(book)
    page, place, pages = _new_page(book, sheet, styles, widths, 1), 1, 1
    for number, row in enumerate(chain(seen, rows)):
        if number % _STEP == 0 and not goes_on(number):
            return False
        if place == SHEET_ROWS:
            pages += 1
            page, place = _new_page(book, sheet, styles, widths, pages), 1
        for column, value in enumerate(row):
            _write_cell(page, styles, place, column, value)
        place += 1
    return True


def _width(values: Sequence[Value]) -> int:
    return min(max(_NARROWEST, *(len(_csv_text(value)) + 3 for value in values)), _WIDEST)


def _new_page(
    book: xlsxwriter.Workbook, sheet: Sheet, styles: _Styles, widths: Sequence[int], number: int
) -> _Page:
    name = "".join(" " if sign in "[]:*?/\\" else sign for sign in sheet.name).strip("' ") or "Sheet"
    tail = f" {number}" if number > 1 else ""
    page: _Page = book.add_worksheet(name[: 31 - len(tail)] + tail)
    for column, title in enumerate(sheet.titles):
        page.set_column(column, column, widths[column])
        page.write_string(0, column, title, styles.head)
    page.freeze_panes(1, 0)
    return page


def _write_cell(page: _Page, styles: _Styles, row: int, column: int, value: Value) -> None:
    match value:
        case None | "":
            return
        case str():
            style = styles.text if value.startswith(_DANGEROUS) else None
            page.write_string(row, column, value[:_CELL_CHARACTERS], style)
        case Money():
            _write_number(page, row, column, value.decimal, styles.amount(exponent(value.currency)))
        case datetime():
            page.write_datetime(row, column, value, styles.moment)
        case date():
            page.write_datetime(row, column, value, styles.day)
        case _:
            _write_number(page, row, column, value, None)


def _write_number(page: _Page, row: int, column: int, number: Decimal | int, style: Any) -> None:
    if len(Decimal(number).as_tuple().digits) > _DIGITS:
        page.write_string(row, column, f"{number:f}" if isinstance(number, Decimal) else str(number))
    else:
        page.write_number(row, column, number, style)
