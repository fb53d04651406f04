"""A narrow desk: the lists keep their room, the sides take turns."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.tour.fit import misfits
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.main_window import MainWindow
from tests.ui.building import Open
from tests.ui.conftest import today

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def window(qtbot: QtBot, formats: Formats) -> MainWindow:
    made = MainWindow(today, formats)
    qtbot.addWidget(made)
    made.show()
    return made


def _in_sight(window: MainWindow) -> list[bool]:
    parts: list[QWidget] = [window.suppliers, window.documents, window.accounts]
    return [part.isVisible() for part in parts]


@pytest.mark.parametrize(
    ("width", "in_sight"),
    [(1280, [True, True, True]), (960, [True, True, False]), (853, [False, True, False])],
)
def test_what_has_no_room_is_put_away(window: MainWindow, width: int, in_sight: list[bool]) -> None:
    window.resize(width, 540)
    assert window.width() == width
    assert _in_sight(window) == in_sight
    QApplication.processEvents()
    assert misfits(window) == []


def test_the_sides_take_turns_by_their_keys(window: MainWindow) -> None:
    actions = {action.shortcut().toString(): action for action in window.findChildren(QAction)}
    window.resize(960, 540)
    actions["Alt+4"].trigger()
    assert _in_sight(window) == [False, True, True]
    actions["Alt+1"].trigger()
    assert _in_sight(window) == [True, True, False]
    window.resize(1280, 800)
    assert _in_sight(window) == [True, True, True]


def test_a_narrow_bar_keeps_what_is_used(window: MainWindow) -> None:
    window.bar.show_practice(True)
    window.resize(1280, 800)
    assert window.bar.practice.isVisible()
    assert window.bar.as_of.isVisible()
    window.resize(860, 540)
    assert not window.bar.practice.isVisible()
    assert not window.bar.as_of.isVisible()
    # What is being read is told in its place.
    window.bar.show_refresh("Bills 20")
    assert window.bar.as_of.isVisible()


def test_a_builder_fits_a_small_screen(qtbot: QtBot, open_builder: Open) -> None:
    builder = open_builder()
    builder.resize(960, 540)
    assert (builder.width(), builder.height()) == (960, 540)
    qtbot.waitUntil(lambda: misfits(builder) == [])
    assert not builder.bills.tick_shown.isVisible()
    builder.resize(1360, 800)
    assert builder.bills.tick_shown.isVisible()
