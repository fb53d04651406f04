from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import ApprovalsPane
from bookkeeper.ui.panes.approvals import ApprovalRow
from tests.ui.conftest import MARKUP

OWN = ApprovalRow("p1", "2026-7", "14:02", "ann@desk", "PowerDirect", "RPT445-1", Money(13585, "GBP"),
                  "From £100.00 on", is_own=True)  # fmt: skip
OTHER = replace(OWN, id="p2", by="Bob (bob@other)", to=MARKUP, is_own=False)


@pytest.fixture
def pane(qtbot: QtBot, formats: Formats) -> ApprovalsPane:
    made = ApprovalsPane(formats)
    qtbot.addWidget(made)
    made.resize(1000, 220)
    made.show_rows([OWN, OTHER], can_work=True)
    made.show()
    return made


def test_rows_say_who_has_to_approve_them(pane: ApprovalsPane) -> None:
    assert [pane.model.cell(0, column).text for column in range(7)] == [
        "2026-7", "PowerDirect", "RPT445-1", "£135.85", "Waits for somebody else", "From £100.00 on",
        "ann@desk",
    ]  # fmt: skip
    assert (pane.model.cell(1, 1).text, pane.model.cell(1, 4).text) == (MARKUP, "Waits for you")
    assert not pane.grab().isNull()


def test_what_is_picked_is_looked_at_or_else_what_is_in_hand(qtbot: QtBot, pane: ApprovalsPane) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(pane.review_asked) as caught:
        qtbot.mouseClick(pane.approve, Qt.MouseButton.LeftButton)
    assert caught.args == [("p1", "p2")]
    with qtbot.waitSignal(pane.send_back_asked) as caught:
        qtbot.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    assert caught.args == [("p1", "p2")]
    pane.view.pick_none()
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    pane.view.pick_none()
    with qtbot.waitSignal(pane.review_asked) as caught:
        pane.review()
    assert caught.args == [("p2",)]
    with qtbot.waitSignal(pane.review_asked) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert caught.args == [("p2",)]


def test_only_one_s_own_can_be_taken_back(
    qtbot: QtBot, pane: ApprovalsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    # Off screen a pop-up cannot take the keyboard, and Qt says so.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.view.menu_asked.emit(OWN, QPoint(5, 5))
    take_back = next(action for action in menus[0].actions() if action.text() == "Cancel")
    with qtbot.waitSignal(pane.cancel_asked) as caught:
        take_back.trigger()
    assert caught.args == [("p1",)]
    pane.show_rows([OTHER], can_work=True)
    pane.view.menu_asked.emit(OTHER, QPoint(5, 5))
    assert "Cancel" not in [action.text() for action in menus[1].actions()]


def test_a_menu_is_about_what_it_was_opened_over(
    qtbot: QtBot, pane: ApprovalsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    pane.model.picking.only(1)
    pane.view.menu_asked.emit(OTHER, QPoint(5, 5))
    actions = {action.text(): action for action in menus[0].actions()}
    # Meanwhile somebody approves it elsewhere, and nothing is picked any more.
    pane.show_rows([OWN], can_work=True)
    with qtbot.waitSignal(pane.send_back_asked) as caught:
        actions["Send back…"].trigger()
    assert caught.args == [("p2",)]
    assert {"Copy this cell", "Copy the whole list"} & actions.keys()


def test_a_window_that_only_shows_offers_nothing(pane: ApprovalsPane) -> None:
    pane.show_rows([OTHER], can_work=False)
    assert pane.approve.isHidden()
    assert pane.back.isHidden()


def test_with_nothing_there_nothing_can_be_approved(qtbot: QtBot, pane: ApprovalsPane) -> None:
    pane.show_rows([], can_work=True)
    assert not pane.approve.isEnabled()
    with qtbot.assertNotEmitted(pane.review_asked):
        pane.review()


def test_picks_stay_with_their_payments(pane: ApprovalsPane) -> None:
    pane.model.picking.all([1])
    pane.show_rows([replace(OWN, id="p0"), OWN, OTHER], can_work=True)
    assert pane.model.picking.ids == {2}
