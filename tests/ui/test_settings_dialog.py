from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import route_of
from bookkeeper.settings import Settings, Theme
from bookkeeper.ui.dialogs.settings import LONGEST_HOLD_S, Chosen, SettingsDialog


def opened(qtbot: QtBot, hold_s: int = 10) -> SettingsDialog:
    dialog = SettingsDialog(Chosen.of(Settings(hold_s=hold_s)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def saved(qtbot: QtBot, dialog: SettingsDialog) -> Settings:
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert chosen.args is not None
    settings = Settings(shown=None)
    chosen.args[0].put_into(settings)
    return settings


@pytest.mark.parametrize(
    ("hold_s", "shown"),
    [(0, "0 seconds"), (10, "10 seconds"), (90, "90 seconds"), (120, "2 minutes"), (86_400, "24 hours")],
)
def test_a_hold_is_shown_as_people_say_it(qtbot: QtBot, hold_s: int, shown: str) -> None:
    dialog = opened(qtbot, hold_s)
    assert f"{dialog.hold.value()} {dialog.unit.currentText()}" == shown
    assert dialog.hold_s == hold_s


def test_what_is_set_is_kept_and_never_more_than_allowed(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.hold.setValue(50)
    dialog.unit.setCurrentText("hours")
    assert dialog.hold_s == LONGEST_HOLD_S
    dialog.at_once.setValue(99)
    settings = saved(qtbot, dialog)
    assert (settings.hold_s, settings.in_flight) == (LONGEST_HOLD_S, 10)


def test_what_nobody_touched_stays_as_it_was(qtbot: QtBot) -> None:
    assert saved(qtbot, opened(qtbot)) == Settings()


def test_everything_else_is_kept_as_it_was_set(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.reference.setText("{bill reference} BK")
    dialog.person.setText(" Ann Field ")
    dialog.refresh.setValue(0)
    assert dialog.refresh.text() == "never"
    dialog.language.setCurrentText("Deutsch")
    dialog.theme.setCurrentText("Dark")
    dialog.proxy.setText(" http://10.0.0.1:3128 ")
    dialog.ca_file.setText("/etc/own.pem")
    assert saved(qtbot, dialog) == Settings(
        reference_pattern="{bill reference} BK",
        person="Ann Field",
        refresh_minutes=0,
        language="de",
        theme=Theme.DARK,
        proxy="http://10.0.0.1:3128",
        ca_file="/etc/own.pem",
    )


def test_proxy_and_certificates_are_the_way_to_the_service() -> None:
    assert (route_of("", "").proxy, route_of("", "").ca_file) == (None, None)
    way = route_of("http://10.0.0.1:3128", "/etc/own.pem")
    assert (way.proxy, way.ca_file) == ("http://10.0.0.1:3128", Path("/etc/own.pem"))
