"""A dialog nobody holds any more is destroyed on the window's thread, whoever made the last object."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QTableView, QVBoxLayout
from pytestqt.qtbot import QtBot

from bookkeeper.ui.garbage import WindowCollector


class Dialog(QDialog):
    """One that is part of a cycle, as every dialog with a bound method of its own in a slot is."""

    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QTableView())
        self.itself = self


def test_cycles_are_collected_on_the_window_s_thread(qtbot: QtBot) -> None:
    parent = QObject()
    WindowCollector(parent)
    destroyed_on: list[int] = []
    gone = weakref.finalize(Dialog(), lambda: destroyed_on.append(threading.get_ident()))
    made: list[list[object]] = []

    def make_much() -> None:
        made.extend([[], {}] for _ in range(200_000))

    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert gone.alive
    qtbot.waitUntil(lambda: not gone.alive, timeout=5_000)
    assert destroyed_on == [threading.get_ident()]
    assert not gc.isenabled()
    parent.deleteLater()
