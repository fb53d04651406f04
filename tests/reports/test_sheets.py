"""Tables as files: read back, every value is what it was, and nothing in them runs."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bookkeeper.payables.money import Money
from bookkeeper.reports import sheets
from bookkeeper.reports.sheets import Sheet, Value, harmless, write_sheet

_TITLES = ("Supplier", "Due", "Amount", "Currency", "Count", "Made", "Rate")
_ROW: tuple[Value, ...] = (
    "Müller & Söhne, “Bau”",
    date(2026, 11, 30),
    Money.of("-1234.50", "EUR"),
    "EUR",
    7,
    datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    Decimal("1.085"),
)
_SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def _lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _cells(path: Path, number: int = 1) -> dict[str, tuple[str, str]]:
    """Type and value of each cell of a sheet, by its place; written inline, as it is row by row."""
    with zipfile.ZipFile(path) as file:
        root = ElementTree.fromstring(file.read(f"xl/worksheets/sheet{number}.xml"))
    return {
        cell.get("r", ""): (cell.get("t", "n"), "".join(cell.itertext()))
        for cell in root.iterfind(".//m:c", _SPACE)
    }


def test_csv_holds_bare_numbers_and_iso_days(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"

    assert write_sheet(Sheet("Bills", _TITLES, [_ROW]), path)

    assert _lines(path) == [
        list(_TITLES),
        ["Müller & Söhne, “Bau”", "2026-11-30", "-1234.50", "EUR", "7", "2026-11-22 09:30:00+00:00", "1.085"],
    ]


def test_xlsx_holds_numbers_as_numbers_and_days_as_days(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"

    assert write_sheet(Sheet("Bills", _TITLES, [_ROW]), path)

    cells = _cells(path)
    assert cells["A2"] == ("inlineStr", "Müller & Söhne, “Bau”")
    assert cells["B2"] == ("n", "46356")  # 30 November 2026, counted as Excel does
    assert cells["C2"] == ("n", "-1234.50")
    assert cells["E2"] == ("n", "7")
    assert cells["F2"][0] == "n"
    assert cells["G2"] == ("n", "1.085")


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_text_a_spreadsheet_would_run_is_made_harmless(text: str, tmp_path: Path) -> None:
    made = Sheet(text, [text, "b"], [[text, None]])
    write_sheet(made, tmp_path / "a.csv")
    write_sheet(made, tmp_path / "a.xlsx")

    assert harmless(text) == f"'{text}"
    assert _lines(tmp_path / "a.csv") == [[f"'{text}", "b"], [f"'{text}", ""]]
    with zipfile.ZipFile(tmp_path / "a.xlsx") as file:
        page, styles = (file.read(f"xl/{name}").decode() for name in ("worksheets/sheet1.xml", "styles.xml"))
    assert "<f>" not in page
    # Both cells have a format that keeps them text when somebody edits them.
    quoting = [n for n, xf in enumerate(re.findall(r"<xf [^>]*>", styles)) if "quotePrefix" in xf]
    used = {int(style) for style in re.findall(r'<c r="[^"]*" s="(\d+)"', page)}
    assert used
    assert len(quoting) == 2


def test_a_number_too_long_for_a_spreadsheet_stays_exact_as_text(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    write_sheet(Sheet("a", ["n"], [[Money.of("12345678901234567.89", "EUR")], [Decimal("1.5")]]), path)

    assert _cells(path) == {"A1": ("inlineStr", "n"), "A2": ("inlineStr", "12345678901234567.89"),
                            "A3": ("n", "1.5")}  # fmt: skip


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "SHEET_ROWS", 11)
    path = tmp_path / "many.xlsx"

    assert write_sheet(Sheet("Rows", ["n"], ([n] for n in range(25))), path)

    found = [int(value) for page in (1, 2, 3) for kind, value in _cells(path, page).values() if kind == "n"]
    assert found == list(range(25))
    with zipfile.ZipFile(path) as file:
        names = re.findall(r'<sheet name="([^"]*)"', file.read("xl/workbook.xml").decode())
    assert names == ["Rows", "Rows 2", "Rows 3"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_stopped_or_failed_it_leaves_what_was_there(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"list.{ending}"
    path.write_text("before")
    told: list[int] = []

    def goes_on(rows: int) -> bool:
        told.append(rows)
        return rows < 1500

    assert not write_sheet(Sheet("a", ["n"], ([n] for n in range(5000))), path, goes_on)
    assert told == [0, 500, 1000, 1500]

    def broken() -> Iterator[list[Value]]:
        yield [1]
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        write_sheet(Sheet("a", ["n"], broken()), path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_it_says_when_it_cannot_be_written(tmp_path: Path) -> None:
    for ending in ("csv", "xlsx"):
        with pytest.raises(OSError, match="nowhere"):
            write_sheet(Sheet("a", ["n"], [[1]]), tmp_path / "nowhere" / f"a.{ending}")
