"""What finds cut words in the pictures finds them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.tour.album import LOOKS, drawn
from bookkeeper.tour.fit import misfits
from bookkeeper.ui.lists import Align, Cell, Column, RowListModel, TableView
from bookkeeper.ui.lists.arranging import Arranged
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.theme import Scheme, Theme


def _window(qtbot: QtBot, control: QWidget, width: int, height: int = 40) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    control.setParent(window)
    window.resize(400, 200)
    control.setGeometry(0, 0, width, height)
    window.show()
    return window


def _controls() -> list[QWidget]:
    combo, line = QComboBox(), QLineEdit()
    combo.addItem("A long name of an account")
    line.setPlaceholderText("Search everything there is")
    wrapped = Label("Several words that take more than one line", wrap=True)
    return [Label("Amount left afterwards"), wrapped, QPushButton("Record payments"), combo, line]


@pytest.mark.usefixtures("qapp")
def test_what_has_room_is_not_told(qtbot: QtBot) -> None:
    for control in _controls():
        assert misfits(_window(qtbot, control, 300)) == []


@pytest.mark.usefixtures("qapp")
def test_each_kind_of_control_is_found_when_it_is_cut(qtbot: QtBot) -> None:
    for control in _controls():
        found = misfits(_window(qtbot, control, 60, 20))
        assert len(found) == 1, control
        assert type(control).__name__ in found[0]


@pytest.mark.usefixtures("qapp")
def test_a_cut_figure_is_found_in_a_list_shorter_than_its_place(qtbot: QtBot) -> None:
    amount: Column[int] = Column(
        "amount", "Left", lambda row: Cell(f"£{row},234,567,902.77"), align=Align.RIGHT
    )
    view = TableView(RowListModel([amount], list), "Amounts")
    view.set_ids(range(7, 8))
    window = _window(qtbot, view, 120, 200)
    # As narrow as its user wants it: otherwise it would grow.
    view.arranging.arrange([Arranged("amount", is_shown=True, width=60)])
    assert [found for found in misfits(window) if "£7,234,567,902.77" in found]
    view.set_ids(range(0))
    assert misfits(window) == []


@pytest.mark.usefixtures("qapp")
def test_what_sticks_out_is_found(qtbot: QtBot) -> None:
    assert "sticks out" in misfits(_window(qtbot, QPushButton("Pay"), 500))[0]


@pytest.mark.usefixtures("qapp")
def test_words_under_a_button_are_found(qtbot: QtBot) -> None:
    window = _window(qtbot, Label("Several words"), 100)
    button = QPushButton("Pay", window)
    button.setGeometry(50, 20, 80, 30)
    button.show()
    assert misfits(window) == ["Label Several words: QPushButton covers a part of it"]
    button.move(50, 60)
    assert misfits(window) == []


@pytest.mark.usefixtures("qapp")
def test_a_text_cut_on_purpose_is_not_told(qtbot: QtBot) -> None:
    window = _window(qtbot, Label("A long name of a supplier", elide=True), 60)
    QApplication.processEvents()
    assert misfits(window) == []


def test_every_look_is_there_once() -> None:
    assert len({look.name for look in LOOKS}) == len(LOOKS) == 2 * 3 * 2
    rooms = {(look.display.width(), look.scale): look.room for look in LOOKS if look.scheme is Scheme.LIGHT}
    assert rooms[1280, 2.0] == QSize(640, 400)
    assert rooms[1920, 1.5] == QSize(1280, 720)


@pytest.mark.usefixtures("qapp")
def test_a_picture_has_the_displays_pixels(qtbot: QtBot) -> None:
    window = _window(qtbot, QPushButton("Pay"), 100)
    assert drawn(window, 1.5).size() == QSize(600, 300)


def test_the_theme_tells_what_was_chosen(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.DARK)
    chosen = [theme.scheme]
    theme.choose(Scheme.LIGHT)
    assert [*chosen, theme.scheme] == [Scheme.DARK, Scheme.LIGHT]
