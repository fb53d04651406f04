"""The whole program with its own practice process and a real window, and how a test drives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background.session import CompanySession
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.connect import ConnectDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.hearing import nameless

#: Long enough for a loaded machine; nothing waits this long when all is well.
PATIENCE_MS = 20_000

Start = Callable[[], Bookkeeper]


class MemoryKeyring(KeyringBackend):
    """Keeps secrets in a dict; stands in for the system's, whose real one has its own test."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def dialog(qtbot: QtBot, kind: type[Any]) -> Any:
    """The dialog of a kind, once it is there; every control of it must have a name for a screen reader."""

    def shown() -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE_MS)
    found = shown()[0]
    unheard = nameless(found)
    assert not unheard, unheard
    return found


def press(qtbot: QtBot, button: Any) -> None:
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_bills(qtbot: QtBot, program: Bookkeeper, at_least: int = 1) -> CompanySession:
    def is_there() -> bool:
        return (
            program.session is not None
            and not program.window.bar.is_refreshing
            and len(program.window.bills.view.rows.ids) >= at_least
        )

    qtbot.waitUntil(is_there, timeout=PATIENCE_MS)
    assert program.session is not None
    return program.session


def open_practice(qtbot: QtBot, start: Start, bills: int = 30) -> Bookkeeper:
    """A first start that takes the practice company, with so many bills on the screen."""
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    wait_for_bills(qtbot, program, bills)
    return program


def ready_builder(qtbot: QtBot, program: Bookkeeper) -> BuilderDialog:
    """The builder over the first bill of the list, with all that *Record* needs filled in."""
    view = program.window.bills.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    currency = builder.bills.draft.currencies[0]
    box = builder.sources.row(currency).account
    if box.currentIndex() == 0:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    if currency != "GBP":
        qtbot.keyClicks(builder.sources.row(currency).rate, "0.86")
    return builder


def connect(qtbot: QtBot, program: Bookkeeper, base_url: str, key: str) -> ConnectDialog:
    program.window.other_company_asked.emit()
    asked: ConnectDialog = dialog(qtbot, ConnectDialog)
    asked.address.setText(base_url)
    qtbot.keyClicks(asked.key, key)
    press(qtbot, asked._go)
    return asked


def message(program: Bookkeeper) -> str:
    strip = program.window.message
    return f"{strip.title.whole_text}\n{strip.text.whole_text}" if strip.isVisible() else ""
