from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import Cell, Column, TableView
from bookkeeper.ui.lists.cells import CellPainter, Place
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX, Tint
from tests.ui.lists.conftest import Source


@pytest.mark.parametrize(
    "text",
    [
        "",
        "INV-0001234",
        "£1,250.00",
        "Müller & Söhne",
        "WAVE AVATAR To. Yo, fi",
        "東京電力",
        "שלום",
        "e\u0301te\u0301",
    ],
)
@pytest.mark.parametrize("strong", [False, True])
def test_a_text_is_cut_where_qt_would_cut_it(qtbot: QtBot, view: TableView, text: str, strong: bool) -> None:
    cells = CellPainter(view)
    metrics = QFontMetrics(sized(view.font(), TEXT_PX, 600 if strong else 400))
    for room in range(0, metrics.horizontalAdvance(text) + 12):
        expected = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        assert cells._cut(text, room, strong) == (expected, expected == text)


def test_a_part_is_painted_as_in_the_whole(qtbot: QtBot, view: TableView) -> None:
    """Scrolling, and another window moving away, ask for strips and corners that cut through rows."""
    view.set_ids(array("q", range(100)))
    view.rows.picking.only(4)
    view.verticalScrollBar().setValue(37)
    widget = view.viewport()
    whole, pieces = _blank(widget), _blank(widget)
    _draw(widget, whole, QRegion(widget.rect()))
    for top in range(0, widget.height(), 11):
        for left in (0, widget.width() // 3):
            _draw(widget, pieces, QRegion(left, top, widget.width() - left, 11))
    assert pieces == whole
    assert whole != _blank(widget)


def test_a_row_that_cannot_be_read_is_painted_empty(qtbot: QtBot, view: TableView, source: Source) -> None:
    widget = view.viewport()
    source.is_broken = True
    with qtbot.waitSignal(view.rows.failed):
        view.set_ids(array("q", [1]))
        _draw(widget, _blank(widget), QRegion(widget.rect()))
    broken, line = _blank(widget), view.rowHeight(0) - 1
    _draw(widget, broken, QRegion(widget.rect()))
    assert {broken.pixel(x, 5) for x in range(200)} == {broken.pixel(0, 5)}
    assert broken.pixel(5, line) != broken.pixel(5, 5)


def _blank(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _draw(widget: QWidget, image: QImage, region: QRegion) -> None:
    painter = QPainter(image)
    widget.render(painter, region.boundingRect().topLeft(), region, QWidget.RenderFlag.DrawWindowBackground)
    painter.end()


def test_a_state_ends_inside_its_column(view: TableView) -> None:
    cells, state = CellPainter(view), Cell("Due this week", chip=Tint.INFO)
    column: Column[int] = Column("state", "State", lambda row: state)
    wide = cells.width_of(state)
    for width in (wide, wide - 20):
        image = QImage(wide, 28, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        needed = cells.paint(painter, QRect(0, 0, width, 28), [Place(0, column, 0, width)], [(1, False)])
        painter.end()
        assert image.pixel(width // 2, 5) != image.pixel(width - 1, 5) == image.pixel(0, 5)
        assert needed == ({} if width == wide else {0: wide})
