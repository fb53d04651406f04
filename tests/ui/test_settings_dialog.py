from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.ui.dialogs.settings import LONGEST_HOLD_S, SettingsDialog


def opened(qtbot: QtBot, hold_s: int, in_flight: int = 4) -> SettingsDialog:
    dialog = SettingsDialog(hold_s, in_flight)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("hold_s", "shown"),
    [(0, "0 seconds"), (10, "10 seconds"), (90, "90 seconds"), (120, "2 minutes"), (86_400, "24 hours")],
)
def test_a_hold_is_shown_as_people_say_it(qtbot: QtBot, hold_s: int, shown: str) -> None:
    dialog = opened(qtbot, hold_s)
    assert f"{dialog.hold.value()} {dialog.unit.currentText()}" == shown
    assert dialog.hold_s == hold_s


def test_what_is_set_is_kept_and_never_more_than_allowed(qtbot: QtBot) -> None:
    dialog = opened(qtbot, 10)
    dialog.hold.setValue(50)
    dialog.unit.setCurrentText("hours")
    assert dialog.hold_s == LONGEST_HOLD_S
    dialog.at_once.setValue(99)
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert chosen.args == [LONGEST_HOLD_S, 10]
