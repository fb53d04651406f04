"""The menu that every list has: open, tick, change, and copy what pastes well into a spreadsheet."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import RowListModel, TableView
from bookkeeper.ui.lists.row_menu import MOST_COPIED, add_copying, row_menu
from bookkeeper.ui.theme import Theme
from tests.ui.lists.conftest import Number, Source, columns_of, ticking_columns_of


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, source: Source) -> TableView:
    return _shown(qtbot, TableView(RowListModel(columns_of(source), source.fetch), "Numbers"))


@pytest.fixture
def ticking(qtbot: QtBot, theme: Theme, source: Source) -> TableView:
    return _shown(qtbot, TableView(RowListModel(ticking_columns_of(source), source.fetch), "Numbers"))


def _shown(qtbot: QtBot, view: TableView) -> TableView:
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.set_ids(array("q", range(10, 16)))
    view.show()
    view.go_to(12)
    return view


def actions(menu: QMenu) -> dict[str, QAction]:
    return {one.text(): one for one in menu.actions() if one.text()}


def menu_of(view: TableView) -> dict[str, QAction]:
    return actions(row_menu(view, view.currentIndex()))


def menu_of_ones_own(view: TableView) -> dict[str, QAction]:
    menu = QMenu(view)
    add_copying(menu, view)
    return actions(menu)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_cell_row_rows_and_the_whole_list_are_copied(view: TableView) -> None:
    assert list(menu_of(view)) == ["Copy this cell", "Copy this row", "Copy the whole list"]
    view.setCurrentIndex(view.rows.index(2, 1))
    menu_of(view)["Copy this cell"].trigger()
    # A number as a number, whatever the list says.
    assert clipboard() == "12.00"
    menu_of(view)["Copy this row"].trigger()
    assert clipboard() == "Name\tSize\tState\tCode\nRow 12\t12.00\tFine\tc12\n"
    view.rows.picking.all([11, 13])
    menu_of(view)["Copy 2 rows"].trigger()
    assert [line.split("\t")[0] for line in clipboard().splitlines()] == ["Name", "Row 11", "Row 13"]
    menu_of(view)["Copy the whole list"].trigger()
    assert len(clipboard().splitlines()) == 7


def test_a_list_too_long_to_copy_says_what_to_do(view: TableView) -> None:
    view.set_ids(range(MOST_COPIED + 1))
    (whole,) = [one for words, one in menu_of(view).items() if words.startswith("Copy the whole list")]
    assert not whole.isEnabled()
    assert "export" in whole.text()


def test_opening_is_offered_where_somebody_hears_it(qtbot: QtBot, view: TableView) -> None:
    assert "Open" not in menu_of(view)
    with qtbot.waitSignal(view.opened) as caught:
        menu_of(view)["Open"].trigger()
    assert caught.args == [Number(12)]


def test_rows_are_ticked_and_amounts_changed(qtbot: QtBot, ticking: TableView, source: Source) -> None:
    assert "Change To pay" not in menu_of(ticking)
    with qtbot.waitSignal(ticking.rows.checked) as caught:
        menu_of(ticking)["Tick"].trigger()
    assert caught.args == [12]
    source.ticked = {12}
    assert "Untick" in menu_of(ticking)
    menu_of(ticking)["Change To pay"].trigger()
    assert ticking.findChild(QLineEdit) is not None


def test_it_goes_when_other_rows_come(qtbot: QtBot, ticking: TableView) -> None:
    menu = row_menu(ticking, ticking.currentIndex())
    with qtbot.assertNotEmitted(ticking.rows.checked), qtbot.waitSignal(menu.destroyed):
        ticking.set_ids(array("q", [15, 14, 13, 12]))


def test_a_row_that_has_gone_is_not_copied(view: TableView) -> None:
    copy = menu_of_ones_own(view)["Copy this row"]
    QGuiApplication.clipboard().setText("before")
    view.set_ids(array("q", [10, 11]))
    copy.trigger()
    assert clipboard() == "before"


def test_it_pops_up_where_no_owner_has_a_menu(
    qtbot: QtBot, view: TableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    # Off screen a pop-up cannot take the keyboard, and Qt says so.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    place = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    QApplication.sendEvent(view.viewport(), event)
    assert "Copy this row" in actions(menus[0])
    with qtbot.waitSignal(view.menu_asked):
        QApplication.sendEvent(view.viewport(), event)
    assert len(menus) == 1


def test_a_menu_of_ones_own_ends_with_copying(view: TableView) -> None:
    menu = QMenu(view)
    menu.addAction("Mine")
    add_copying(menu, view)
    assert [one.text() for one in menu.actions()] == [
        "Mine", "", "Copy this cell", "Copy this row", "Copy the whole list"
    ]  # fmt: skip
    empty = QMenu(view)
    view.set_ids(array("q"))
    add_copying(empty, view)
    assert empty.isEmpty()
