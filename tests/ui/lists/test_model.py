from __future__ import annotations

import random
from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import Edit, RowListModel
from bookkeeper.ui.lists.model import BLOCK_ROWS
from tests.ui.conftest import MARKUP
from tests.ui.lists.conftest import Number, Source, ticking_columns_of

Role = Qt.ItemDataRole


def _text(model: RowListModel[Number], row: int, column: int = 0) -> str:
    return str(model.data(model.index(row, column)))


def test_rows_are_read_in_blocks_when_they_are_seen(model: RowListModel[Number], source: Source) -> None:
    model.set_ids(array("q", range(1_000_000)))
    assert model.rowCount() == 1_000_000
    assert source.reads == []
    assert _text(model, 999_999) == "Row 999999"
    assert _text(model, 999_998) == "Row 999998"
    assert source.reads == [1_000_000 % BLOCK_ROWS or BLOCK_ROWS]


def test_only_a_few_blocks_are_kept(model: RowListModel[Number], source: Source) -> None:
    model.set_ids(array("q", range(100 * BLOCK_ROWS)))
    for block in range(90):
        _text(model, block * BLOCK_ROWS)
    assert len(model._blocks) == 16
    source.reads.clear()
    _text(model, 89 * BLOCK_ROWS)
    assert source.reads == []
    _text(model, 0)
    assert source.reads == [BLOCK_ROWS]


def test_churn_keeps_the_model_sound(model: RowListModel[Number], source: Source) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    draw = random.Random(3)
    for round_ in range(60):
        ids = array("q", draw.sample(range(5_000), draw.choice([0, 1, 5, 255, 256, 257, 1_000])))
        model.set_ids(ids)
        for _ in range(5):
            if ids:
                position = draw.randrange(len(ids))
                assert _text(model, position) == f"Row {ids[position]}"
                assert model.position_of(ids[position]) == position
        if round_ % 3 == 0:
            source.names = {row: f"New {row}" for row in ids[:3]}
            model.reread()
            source.names = {}
            model.repaint()
    assert tester.model() is model


def test_there_is_nothing_below_a_row_and_nothing_outside(model: RowListModel[Number]) -> None:
    model.set_ids([1, 2])
    below = model.index(0, 0)
    assert model.rowCount(below) == 0
    assert model.columnCount(below) == 0
    assert model.data(QModelIndex()) is None
    assert not model.setData(QModelIndex(), "x")
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None
    assert model.position_of(99) is None


def test_a_changed_row_is_told_to_views(qtbot: QtBot, model: RowListModel[Number], source: Source) -> None:
    model.set_ids([1, 2])
    assert _text(model, 0) == "Row 1"
    source.names[1] = "Renamed"
    with qtbot.waitSignal(model.dataChanged) as caught:
        model.reread()
    assert (caught.args[0].row(), caught.args[1].row()) == (0, 1)
    assert _text(model, 0) == "Renamed"
    model.set_ids([])
    with qtbot.assertNotEmitted(model.dataChanged):
        model.reread()


def test_what_a_screen_reader_hears(model: RowListModel[Number], source: Source) -> None:
    model.set_ids([2, 3])
    model.picking.only(3)
    spoken = [model.data(model.index(row, 0), Role.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["Row 2", "Row 3, Overdue, selected"]
    assert model.data(model.index(0, 2), Role.ToolTipRole) == "<span>Nothing wrong</span>"
    assert model.data(model.index(0, 0), Role.ToolTipRole) is None
    assert model.data(model.index(0, 0), Role.DecorationRole) is None


def test_numbers_and_their_titles_are_on_the_right(model: RowListModel[Number]) -> None:
    model.set_ids([1])
    for alignment in (
        model.data(model.index(0, 1), Role.TextAlignmentRole),
        model.headerData(1, Qt.Orientation.Horizontal, Role.TextAlignmentRole),
    ):
        assert alignment & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Size"


def test_text_from_outside_stays_one_line_of_text(model: RowListModel[Number], source: Source) -> None:
    source.names = {1: f"{MARKUP}\nsecond line"}
    model.set_ids([1])
    assert _text(model, 0) == f"{MARKUP} second line"


def test_rows_that_cannot_be_read_are_empty_and_told_once(
    qtbot: QtBot, model: RowListModel[Number], source: Source
) -> None:
    source.is_broken = True
    model.set_ids([1, 2])
    with qtbot.waitSignal(model.failed):
        assert _text(model, 0) == ""
    with qtbot.assertNotEmitted(model.failed):
        assert _text(model, 1) == ""
        assert model.row_at(0) is None
    source.is_broken = False
    model.reread()
    assert _text(model, 0) == "Row 1"


def test_ticks_and_edits_are_passed_on_and_not_kept(qtbot: QtBot, source: Source) -> None:
    model = RowListModel(ticking_columns_of(source), source.fetch)
    model.set_ids([7, 8])
    source.ticked = {8}
    assert model.data(model.index(0, 0), Role.CheckStateRole) is Qt.CheckState.Unchecked
    assert model.data(model.index(1, 0), Role.CheckStateRole) is Qt.CheckState.Checked
    assert model.data(model.index(1, 0), Role.AccessibleTextRole) == "ticked"
    with qtbot.waitSignal(model.checked) as ticked:
        assert model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Role.CheckStateRole)
    assert ticked.args == [7]
    assert model.flags(model.index(1, 2)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(model.index(1, 2), "5.00")
    assert edited.args == [Edit(8, "pay", "5.00")]
    assert model.data(model.index(1, 2), Role.EditRole) == "8"
    with qtbot.assertNotEmitted(model.edited):
        assert not model.setData(model.index(0, 2), "5.00")


@pytest.mark.parametrize("ids", [[1], list(range(3 * BLOCK_ROWS))])
def test_rows_by_id_leave_those_on_the_screen_alone(model: RowListModel[Number], ids: list[int]) -> None:
    model.set_ids([5])
    assert [row.id for row in model.rows_of(ids)] == ids
    assert _text(model, 0) == "Row 5"
