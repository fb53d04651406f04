"""Aged payables by supplier: on the screen, as PDF, as a spreadsheet."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from bookkeeper.books import AgedQuery, Reader
from bookkeeper.payables.ages import Age, SupplierAges
from bookkeeper.payables.money import Money
from bookkeeper.tour.fit import misfits
from bookkeeper.ui import papers
from bookkeeper.ui.dialogs.aged import AgedDialog
from bookkeeper.ui.formats import Formats
from tests.ui.conftest import MARKUP, TODAY

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def report(qtbot: QtBot, reader: Reader, formats: Formats) -> AgedDialog:
    dialog = AgedDialog("Hartley & Sons Ltd", TODAY, formats)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_suppliers(reader.summary(AgedQuery(TODAY)).suppliers)
    return dialog


def _rows(report: AgedDialog) -> list[list[str]]:
    model = report.model
    return [[model.cell(row, place).text for place in range(7)] for row in range(len(model.ids))]


def _saved(qtbot: QtBot, report: AgedDialog, path: Path) -> Path:
    report.said.set_text("")
    report.save(path)
    qtbot.waitUntil(lambda: bool(report.said.whole_text))
    return path


def test_each_supplier_has_its_line_and_each_currency_its_total(report: AgedDialog) -> None:
    rows = {row[0]: row[1:] for row in _rows(report)}
    assert rows["PowerDirect"] == ["£9.00", "£185.85", "–", "–", "–", "£194.85"]
    assert rows["Kyoto Paper"][-1] == "¥5,000"
    totals = report.totals.whole_text.split("\n")
    assert len(totals) == 3
    assert (
        "Total £311.45: Not due £125.60 · 1–30 £185.85 · 31–60 £0.00 · 61–90 £0.00 · Over 90 £0.00" in totals
    )
    assert report.count.whole_text == "6"


def test_before_there_are_figures_nothing_can_be_saved(qtbot: QtBot, formats: Formats) -> None:
    dialog = AgedDialog("Hartley", TODAY, formats)
    qtbot.addWidget(dialog)
    assert not any(button.isEnabled() for button in dialog.buttons)
    dialog.show_suppliers([])
    assert dialog.totals.whole_text == ""
    assert not any(button.isEnabled() for button in dialog.buttons)


def test_a_spreadsheet_has_numbers_and_a_column_for_the_currency(
    qtbot: QtBot, report: AgedDialog, tmp_path: Path
) -> None:
    path = _saved(qtbot, report, tmp_path / "aged.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file))
    assert found[0] == ["Supplier", "Currency", "Not due", "1–30", "31–60", "61–90", "Over 90", "Total"]
    assert ["PowerDirect", "GBP", "9.00", "185.85", "0.00", "0.00", "0.00", "194.85"] in found
    book = _saved(qtbot, report, tmp_path / "aged.xlsx")
    with zipfile.ZipFile(book) as parts:
        assert b"<v>194.85</v>" in parts.read("xl/worksheets/sheet1.xml")


def test_a_pdf_lies_across(qtbot: QtBot, report: AgedDialog, tmp_path: Path) -> None:
    made = _saved(qtbot, report, tmp_path / "aged.pdf").read_bytes()
    assert made.startswith(b"%PDF")
    box = made.split(b"/MediaBox [", 1)[1].split(b"]")[0].split()
    assert float(box[2]) > float(box[3])


def test_what_cannot_be_written_is_told(qtbot: QtBot, report: AgedDialog, tmp_path: Path) -> None:
    for kind in ("pdf", "xlsx"):
        _saved(qtbot, report, tmp_path / "missing" / f"aged.{kind}")
        assert f"aged.{kind} cannot be written" in report.said.whole_text


def test_the_paper_takes_no_name_for_markup(reader: Reader, formats: Formats) -> None:
    html = papers.aged_html("A & B", TODAY, reader.summary(AgedQuery(TODAY)).suppliers, formats)
    page = QTextDocument()
    page.setPageSize(QSize(2000, 2000))
    page.setHtml(html)
    text = page.toPlainText()
    assert MARKUP in text
    assert "A & B" in text
    assert [one for one in ("EUR", "GBP", "JPY") if one in text] == ["EUR", "GBP", "JPY"]


@pytest.mark.parametrize("width", [1080, 853, 640])
def test_every_figure_is_whole(qtbot: QtBot, report: AgedDialog, width: int) -> None:
    large = Money.of("9876543.21", "GBP")
    report.show_suppliers([SupplierAges(1, "s-1", "Hartley & Sons", (large,) * len(Age))])
    report.resize(width, 400)
    assert report.width() == width
    qtbot.waitUntil(lambda: misfits(report) == [])
    bar = report.table.horizontalScrollBar()
    # Six columns of figures: not all of them have room on a magnified screen, but each can be scrolled to.
    qtbot.waitUntil(lambda: (bar.maximum() > 0) is (width == 640))
