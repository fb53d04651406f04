"""Columns as a person arranges them, with a real header."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import Cell, Column, RowListModel, TableView
from bookkeeper.ui.lists.arranging import Arranged
from bookkeeper.ui.theme import Theme


def columns() -> list[Column[int]]:
    return [
        Column("tick", "", lambda row: Cell(checked=True), 36),
        Column("name", "Name", lambda row: Cell(f"name {row}"), 100, stretch=1),
        Column("due", "Due", lambda row: Cell("today"), 100),
        Column("total", "Total", lambda row: Cell("1"), 80, is_shown=False),
    ]


def fetch(ids: Sequence[int]) -> Sequence[int]:
    return list(ids)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TableView:
    made = TableView(RowListModel(columns(), fetch), "List")
    qtbot.addWidget(made)
    made.rows.set_ids(range(10))
    made.resize(600, 300)
    made.show()
    return made


def choose(view: TableView, title: str) -> None:
    action = next(one for one in view.arranging.menu().actions() if one.text() == title)
    action.trigger()


def shown(view: TableView) -> list[str]:
    order = [view.header.logicalIndex(place) for place in range(4)]
    return [view.rows.columns[one].key for one in order if not view.isColumnHidden(one)]


def test_columns_are_shown_and_hidden_from_the_menu(qtbot: QtBot, view: TableView) -> None:
    assert shown(view) == ["tick", "name", "due"]
    with qtbot.waitSignal(view.arranging.rearranged):
        choose(view, "Total")
    assert shown(view) == ["tick", "name", "due", "total"]
    choose(view, "Due")
    assert shown(view) == ["tick", "name", "total"]
    choose(view, "As they were")
    assert shown(view) == ["tick", "name", "due"]


def test_the_last_column_cannot_be_hidden(view: TableView) -> None:
    choose(view, "Due")
    choose(view, "Name")
    assert shown(view) == ["tick", "name"]


def test_a_width_that_was_dragged_stays_when_the_list_is_resized(qtbot: QtBot, view: TableView) -> None:
    with qtbot.waitSignal(view.arranging.rearranged):
        view.header.resizeSection(1, 222)
    view.resize(700, 300)
    view.resize(640, 300)
    assert view.columnWidth(1) == 222
    assert Arranged("name", True, 222) in view.arranging.arrangement


def test_an_arrangement_is_taken_up_by_another_list(qtbot: QtBot, view: TableView) -> None:
    view.header.moveSection(2, 1)
    choose(view, "Total")
    view.header.resizeSection(1, 150)
    kept = view.arranging.arrangement
    assert [one.key for one in kept] == ["due", "name", "total"]
    other = TableView(RowListModel(columns(), fetch), "Other")
    qtbot.addWidget(other)
    other.resize(600, 300)
    other.show()
    other.arranging.arrange([*kept, Arranged("never-heard-of", True, 10)])
    assert shown(other) == ["tick", "due", "name", "total"]
    assert other.arranging.arrangement == kept
    other.arranging.arrange([Arranged("total", True)])
    assert shown(other) == ["tick", "total", "name", "due"]
