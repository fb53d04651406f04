"""Dialogs laid out with scrolling: whole where there is room, and nothing squeezed where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from bookkeeper.payables.records import BankAccount
from bookkeeper.payables.rules import rules_for
from bookkeeper.settings import ApiChoice
from bookkeeper.tour.fit import misfits
from bookkeeper.ui.dialogs.journal_place import JournalPlaceDialog
from bookkeeper.ui.dialogs.methods import MethodsDialog
from bookkeeper.ui.dialogs.recording import RecordingDialog
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.theme import Theme

#: Of what is left of 1280 x 800 pixels at 200 % beside the frame.
_LOW = 364


def _journal_place() -> QDialog:
    dialog = JournalPlaceDialog(None, "")
    dialog.shared.setChecked(True)
    return dialog


def _methods() -> QDialog:
    return MethodsDialog([BankAccount("1", "Current account", "GBP"), BankAccount("2", "Euros", "EUR")], {})


def _recording() -> QDialog:
    return RecordingDialog(rules_for("gbol"), ApiChoice.AUTOMATIC)


@pytest.mark.parametrize("make", [_journal_place, _methods, _recording])
def test_a_dialog_is_whole_where_there_is_room_and_scrolls_where_there_is_none(
    qtbot: QtBot, theme: Theme, make: Callable[[], QDialog]
) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    bar = dialog.findChildren(Scrolled)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0 and misfits(dialog) == [])
    dialog.resize(dialog.width(), _LOW)
    qtbot.waitUntil(lambda: bar.maximum() > 0 and misfits(dialog) == [])
