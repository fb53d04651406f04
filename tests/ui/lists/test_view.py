from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import Align, Cell, Column, Edit, RowListModel, TableView
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.theme import Theme
from bookkeeper.ui.tokens import Tint
from tests.ui.conftest import MARKUP
from tests.ui.lists.conftest import Number, Order, Source, ticking_columns_of

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def _place(view: TableView, row: int, column: int = 0) -> QPoint:
    return view.visualRect(view.rows.index(row, column)).center()


def _click(qtbot: QtBot, view: TableView, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.mouseClick(view.viewport(), Left, modifier, _place(view, row))


def _is_cut(view: TableView, row: int, column: int) -> bool:
    return view.cells.is_cut(view.rows.cell(row, column), view.columnWidth(column))


def _picked(view: TableView) -> list[int]:
    return sorted(view.rows.picking.ids)


def test_the_mouse_picks_toggles_and_extends(qtbot: QtBot, view: TableView) -> None:
    _click(qtbot, view, 1)
    assert _picked(view) == [11]
    _click(qtbot, view, 4, SHIFT)
    assert _picked(view) == [11, 12, 13, 14]
    _click(qtbot, view, 2, CTRL)
    assert _picked(view) == [11, 13, 14]
    _click(qtbot, view, 6, CTRL)
    _click(qtbot, view, 7, SHIFT | CTRL)
    assert _picked(view) == [11, 13, 14, 16, 17]
    _click(qtbot, view, 5)
    assert _picked(view) == [15]


def test_dragging_extends(qtbot: QtBot, view: TableView) -> None:
    qtbot.mousePress(view.viewport(), Left, pos=_place(view, 1))
    qtbot.mouseMove(view.viewport(), _place(view, 3))
    qtbot.mouseRelease(view.viewport(), Left, pos=_place(view, 3))
    assert _picked(view) == [11, 12, 13]
    qtbot.mouseMove(view.viewport(), _place(view, 5))
    assert _picked(view) == [11, 12, 13]


def test_the_keyboard_goes_picks_and_extends(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    assert view.current_id() == 10
    qtbot.keyClick(view, Key.Key_Down)
    assert _picked(view) == [11]
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    assert _picked(view) == [11, 12, 13]
    qtbot.keyClick(view, Key.Key_Up, SHIFT)
    assert _picked(view) == [11, 12]
    qtbot.keyClick(view, Key.Key_Down, CTRL)
    assert _picked(view) == [11, 12]
    qtbot.keyClick(view, Key.Key_Space)
    assert _picked(view) == [11, 12, 13]
    qtbot.keyClick(view, Key.Key_Space)
    assert _picked(view) == [11, 12]
    qtbot.keyClick(view, Key.Key_End)
    assert (_picked(view), view.current_id()) == ([59], 59)
    qtbot.keyClick(view, Key.Key_Home, SHIFT)
    assert len(_picked(view)) == 50
    qtbot.keyClick(view, Key.Key_Escape)
    assert _picked(view) == []
    qtbot.keyClick(view, Key.Key_A, CTRL)
    assert len(_picked(view)) == 50


def test_page_keys_move_the_pick(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    qtbot.keyClick(view, Key.Key_PageDown)
    assert _picked(view) == [view.current_id()]
    assert view.current_id() != 10


def test_enter_and_double_click_open(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    with qtbot.waitSignal(view.opened) as caught:
        qtbot.keyClick(view, Key.Key_Return)
    assert caught.args == [Number(10)]
    with qtbot.waitSignal(view.opened) as caught:
        qtbot.mouseDClick(view.viewport(), Left, pos=_place(view, 2))
    assert caught.args == [Number(12)]


def test_going_somewhere_is_told_once(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    with qtbot.waitSignal(view.gone_to) as caught:
        qtbot.keyClick(view, Key.Key_Down)
    assert caught.args == [Number(11)]
    with qtbot.assertNotEmitted(view.gone_to):
        qtbot.keyClick(view, Key.Key_Right)


def test_letters_are_passed_on(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    with qtbot.waitSignal(view.typed) as caught:
        qtbot.keyClicks(view, "p")
    assert caught.args == ["p"]


def test_a_click_beside_the_rows_changes_nothing(qtbot: QtBot, view: TableView) -> None:
    view.set_ids(array("q", [1, 2]))
    _click(qtbot, view, 0)
    qtbot.mouseClick(view.viewport(), Left, pos=QPoint(20, view.viewport().height() - 5))
    assert _picked(view) == [1]


def test_a_new_order_keeps_picks_place_and_scrolling(qtbot: QtBot, view: TableView) -> None:
    view.setFocus()
    assert view.go_to(40)
    view.rows.picking.only(40)
    scrolled = view.verticalScrollBar().value()
    view.set_ids(array("q", [*range(10, 40), 99, *range(40, 60)]))
    assert view.current_id() == 40
    assert _picked(view) == [40]
    assert view.verticalScrollBar().value() == scrolled
    view.set_ids(array("q", [1, 2, 3]))
    assert view.current_id() is None
    assert not view.go_to(40)


def test_the_same_ids_are_only_read_anew(qtbot: QtBot, view: TableView, source: Source) -> None:
    source.names[10] = "Renamed"
    with qtbot.assertNotEmitted(view.rows.modelReset):
        view.set_ids(array("q", range(10, 60)))
    assert view.rows.cell(0, 0).text == "Renamed"


def test_picked_rows_are_copied_in_the_lists_order(qtbot: QtBot, view: TableView, source: Source) -> None:
    source.names = {12: "=HYPERLINK(1)", 14: "two\nlines"}
    for row in (4, 2):
        view.rows.picking.toggle(view.rows.ids[row])
    view.setFocus()
    qtbot.keyClick(view, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == (
        "Name\tSize\tState\tCode\n'=HYPERLINK(1)\t12.00\tFine\tc12\ntwo lines\t14.00\tFine\tc14\n"
    )
    view.pick_none()
    QGuiApplication.clipboard().setText("kept")
    view.copy()
    assert QGuiApplication.clipboard().text() == "kept"


def test_tips_say_what_is_cut_and_never_render_it(qtbot: QtBot, view: TableView, source: Source) -> None:
    source.names = {10: MARKUP * 30, 13: "short"}
    view.rows.reread()
    assert view.tip_at(view.rows.index(0, 0)) == plain_tip(MARKUP * 30)
    assert view.tip_at(view.rows.index(3, 0)) == ""
    assert view.tip_at(view.rows.index(3, 2)) == "<span>Nothing wrong</span>"
    place = _place(view, 0)
    QApplication.sendEvent(
        view.viewport(),
        QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)),
    )
    qtbot.waitUntil(lambda: QToolTip.text() == plain_tip(MARKUP * 30))
    QToolTip.hideText()


def test_a_dot_is_explained_in_the_tip(view: TableView) -> None:
    view.set_ids(array("q", [3]))
    assert view.tip_at(view.rows.index(0, 0)) == "<span>Overdue</span>"


def test_huge_names_are_painted_and_cut(qtbot: QtBot, view: TableView, source: Source) -> None:
    before = view.grab().toImage()
    source.names = dict.fromkeys(range(10, 60), "X" * 500)
    view.rows.reread()
    assert view.grab().toImage() != before


def test_the_menu_is_asked_for_by_mouse_and_key(qtbot: QtBot, view: TableView) -> None:
    _click(qtbot, view, 1)
    place = _place(view, 3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert _picked(view) == [13]
    for reason, row in ((QContextMenuEvent.Reason.Mouse, 13), (QContextMenuEvent.Reason.Keyboard, 13)):
        with qtbot.waitSignal(view.menu_asked) as caught:
            QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, place))
        assert caught.args[0] == Number(row)


def test_the_header_asks_for_orders(qtbot: QtBot, view: TableView) -> None:
    header = view.header

    def click(column: int) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Left, pos=place)

    with qtbot.waitSignal(view.sort_asked) as caught:
        click(0)
    assert caught.args == [Order.NAME, False]
    view.header.show_sort(Order.NAME, falls=False)
    with qtbot.waitSignal(view.sort_asked) as caught:
        click(0)
    assert caught.args == [Order.NAME, True]
    with qtbot.waitSignal(view.sort_asked) as caught:
        click(1)
    assert caught.args == [Order.SIZE, True]
    with qtbot.assertNotEmitted(view.sort_asked):
        click(2)


def test_ticking_by_mouse_and_space(qtbot: QtBot, source: Source) -> None:
    model: RowListModel[Number] = RowListModel(ticking_columns_of(source), source.fetch)
    view = TableView(model, "Ticks")
    qtbot.addWidget(view)
    view.set_ids([1, 2, 3])
    view.resize(300, 200)
    view.show()
    with qtbot.waitSignal(model.checked) as caught:
        qtbot.mouseClick(view.viewport(), Left, pos=_place(view, 1, 0))
    assert caught.args == [2]
    assert _picked(view) == []
    view.setFocus()
    with qtbot.waitSignal(model.checked) as caught:
        qtbot.keyClick(view, Key.Key_Space)
    assert caught.args == [2]
    source.ticked = {2}
    model.repaint()
    assert not view.grab().isNull()


def test_editing_passes_the_typed_text_on(qtbot: QtBot, source: Source) -> None:
    source.ticked = {2}
    model: RowListModel[Number] = RowListModel(ticking_columns_of(source), source.fetch)
    view = TableView(model, "Amounts")
    qtbot.addWidget(view)
    view.set_ids([1, 2])
    view.resize(300, 200)
    view.show()
    qtbot.mouseDClick(view.viewport(), Left, pos=_place(view, 1, 2))
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.accessibleName()) == ("2", "To pay")
    editor.selectAll()
    qtbot.keyClicks(editor, "1,50")
    with qtbot.waitSignal(model.edited) as caught:
        qtbot.keyClick(editor, Key.Key_Return)
    assert caught.args == [Edit(2, "pay", "1,50")]
    with qtbot.waitSignal(view.opened):
        qtbot.mouseDClick(view.viewport(), Left, pos=_place(view, 0, 2))


def test_an_empty_list_says_what_to_do(qtbot: QtBot, view: TableView) -> None:
    view.set_ids([])
    blank = view.grab().toImage()
    view.set_empty_text("Nothing here", "Refresh (F5) reads it.")
    assert view.grab().toImage() != blank
    assert view.accessibleDescription() == "Nothing here Refresh (F5) reads it."


def test_a_million_rows_are_picked_and_left_at_once(qtbot: QtBot, view: TableView) -> None:
    view.set_ids(array("q", range(1_000_000)))
    view.pick_all()
    view.rows.picking.toggle(5)
    assert len(view.rows.picking) == 999_999
    view.go_to(999_000)
    view.set_ids(array("q", range(10)))
    assert view.rows.rowCount() == 10


@pytest.mark.usefixtures("theme")
def test_the_list_is_named(view: TableView) -> None:
    assert view.accessibleName() == "Numbers"
    assert view.verticalHeader().isHidden()


def test_a_column_grows_until_no_figure_in_sight_lacks_a_digit(qtbot: QtBot, view: TableView) -> None:
    size = 1
    before = view.columnWidth(size)
    view.set_ids([*range(10, 60), 987_654_321_987])
    QApplication.processEvents()
    assert view.columnWidth(size) == before
    qtbot.keyClick(view, Key.Key_End)
    qtbot.waitUntil(lambda: not _is_cut(view, 50, size))
    qtbot.keyClick(view, Key.Key_Home)
    QApplication.processEvents()
    assert view.columnWidth(size) > before


def test_a_column_stays_as_narrow_as_it_was_made(qtbot: QtBot, view: TableView) -> None:
    size = 1
    view.header.resizeSection(size, 50)
    view.set_ids([987_654_321_987])
    with qtbot.waitSignal(view.figure_cut):
        view.viewport().update()
    QApplication.processEvents()
    assert view.columnWidth(size) == 50
    assert "987654321987" in view.tip_at(view.rows.index(0, size))


def test_a_list_without_room_for_its_figures_is_scrolled_sideways(qtbot: QtBot, view: TableView) -> None:
    bar = view.horizontalScrollBar()
    assert bar.maximum() == 0
    view.set_ids([987_654_321_987])
    view.resize(180, 300)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert not _is_cut(view, 0, 1)
    view.resize(400, 300)
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_title_that_is_cut_says_itself_whole(view: TableView) -> None:
    name = 0
    assert view.header.tip_at(name) == ""
    view.header.resizeSection(name, 36)
    assert view.header.tip_at(name) == plain_tip("Name")
    assert view.header.tip_at(-1) == ""


def test_a_column_grows_for_the_longest_state_in_sight_while_there_is_room(
    qtbot: QtBot, theme: Theme
) -> None:
    columns: list[Column[int]] = [
        Column("name", "Name", lambda row: Cell(f"Row {row}"), 100, 1),
        Column("state", "State", lambda row: Cell("Échéance cette semaine", chip=Tint.INFO), 90),
        Column("size", "Size", lambda row: Cell("£1,234.00"), 80, align=Align.RIGHT),
    ]
    view = TableView(RowListModel(columns, list), "States")
    qtbot.addWidget(view)
    view.set_ids(range(3))
    view.resize(400, 200)
    view.show()
    qtbot.waitUntil(lambda: not _is_cut(view, 0, 1))
    view.resize(250, 200)
    qtbot.waitUntil(lambda: not _is_cut(view, 0, 2))
    assert _is_cut(view, 0, 1)
    assert view.columnWidth(1) == 90
