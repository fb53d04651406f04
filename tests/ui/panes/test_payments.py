from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import PaymentAction, PaymentRow, PaymentsPane
from bookkeeper.ui.tokens import Tint
from tests.ui.conftest import MARKUP

SEND, CANCEL = PaymentAction("send", "Send now"), PaymentAction("cancel", "Cancel")
HELD = PaymentRow("p1", "2026-118", "PowerDirect", "RPT445-1", Money(13585, "GBP"), "Waiting to be sent",
                  Tint.INFO, "Recorded here.", (SEND, CANCEL))  # fmt: skip
ALSO_HELD = replace(HELD, id="p2", to=MARKUP)
DONE = replace(HELD, id="p3", state="Reconciled", tint=Tint.GOOD, actions=())


@pytest.fixture
def pane(qtbot: QtBot, formats: Formats) -> PaymentsPane:
    made = PaymentsPane(formats)
    qtbot.addWidget(made)
    made.resize(900, 220)
    made.show_payments([HELD, ALSO_HELD, DONE], "today 3")
    made.show()
    return made


def _words(pane: PaymentsPane, row: PaymentRow) -> list[str]:
    return [action.text() for action in pane.menu_for(row).actions()]


def test_rows_are_shown_as_given(pane: PaymentsPane) -> None:
    assert [pane.model.cell(0, column).text for column in range(6)] == [
        "2026-118", "PowerDirect", "RPT445-1", "£135.85", "Waiting to be sent", "Recorded here.",
    ]  # fmt: skip
    assert pane.model.cell(1, 1).text == MARKUP
    assert pane.model.cell(0, 4).chip is Tint.INFO
    assert not pane.grab().isNull()


def test_the_menu_acts_on_every_picked_payment_that_can(qtbot: QtBot, pane: PaymentsPane) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    copying = ["", "Copy this cell", "Copy this row", "Copy 3 rows", "Copy the whole list"]
    assert _words(pane, HELD) == ["Send now (2)", "Cancel (2)", *copying]
    menu = pane.menu_for(HELD)
    with qtbot.waitSignal(pane.action_asked) as caught:
        menu.actions()[1].trigger()
    assert caught.args == [("p1", "p2"), "cancel"]
    pane.view.pick_none()
    assert _words(pane, DONE) == ["Copy this cell", "Copy this row", "Copy the whole list"]


def test_the_menu_opens_where_it_was_asked_for(pane: PaymentsPane, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QPoint] = []
    # Off screen a pop-up cannot take the keyboard, and Qt says so.
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append(place))
    pane.view.menu_asked.emit(HELD, QPoint(5, 5))
    assert opened == [QPoint(5, 5)]


def test_enter_does_the_first_thing(qtbot: QtBot, pane: PaymentsPane) -> None:
    pane.view.setFocus()
    with qtbot.waitSignal(pane.action_asked) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert caught.args == [("p1",), "send"]
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(pane.action_asked):
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)


def test_picks_and_place_stay_with_their_payments(qtbot: QtBot, pane: PaymentsPane) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    pane.show_payments([replace(HELD, id="p0"), HELD, ALSO_HELD], "today 4")
    assert pane.model.picking.ids == {2}
    assert pane.view.current_id() == 2
    assert pane._count.text() == "today 4"


def test_stopping_is_offered_while_there_is_something_to_stop(qtbot: QtBot, pane: PaymentsPane) -> None:
    assert pane.stop_button.isHidden()
    pane.set_can_stop(True)
    with qtbot.waitSignal(pane.stop_asked):
        qtbot.mouseClick(pane.stop_button, Qt.MouseButton.LeftButton)
