"""The whole program moves its journal into a shared database, goes on there, and comes back."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background.journal_places import ChangePlace, JournalPlaces, LookInto, Returned
from bookkeeper.credentials import Credentials
from bookkeeper.errors import JournalMovedError
from bookkeeper.journal import Journal, Shared
from bookkeeper.journal.moving import whereabouts
from bookkeeper.settings import Home, SettingsFile, SharedJournal
from bookkeeper.ui.dialogs.journal_place import JournalPlaceDialog
from tests.end_to_end.program import PATIENCE_MS, MemoryKeyring, Start
from tests.postgres import Server


def dialog_of(program: Bookkeeper) -> JournalPlaceDialog:
    program.journal.open_dialog()
    found = program.window.findChildren(JournalPlaceDialog)[-1]
    assert isinstance(found, QDialog)
    return found


def fill(dialog: JournalPlaceDialog, shared: Shared) -> None:
    dialog.shared.setChecked(True)
    (host,) = shared.hosts
    dialog.servers.setText(f"{host.name}:{host.port}")
    dialog.database.setText(shared.database)
    dialog.user.setText(shared.user)
    dialog.password.setText(shared.password)


@pytest.fixture
def shared(postgres: Server) -> Shared:
    return postgres.new_journal()


def test_there_and_back_in_the_window(
    qtbot: QtBot, start: Start, home: Home, secrets: MemoryKeyring, shared: Shared
) -> None:
    program = start()
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        program.open_practice()
    dialog = dialog_of(program)
    fill(dialog, shared)
    with qtbot.waitSignal(program.journal._places.returned, timeout=PATIENCE_MS):
        dialog.test.click()
    assert "Payments in its journal" in dialog._message.whole_text
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        dialog.save.click()
    assert not dialog.isVisible()
    kept = SettingsFile(home.config / "settings.json").load(datetime.now(UTC)).shared_journal
    assert kept is not None
    assert shared.password not in (home.config / "settings.json").read_text()
    assert Credentials().read(kept.password_name) == shared.password
    with closing(Journal.open(home.journal, datetime.now(UTC))) as old:
        gone = whereabouts(old)
    assert gone is not None
    assert shared.database in gone.place
    assert program.journal.place(is_practice=False) == shared
    assert program.journal.place(is_practice=True) == home.practice_journal

    back = dialog_of(program)
    assert back.shared.isChecked()
    back.here.setChecked(True)
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        back.save.click()
    assert program.settings.shared_journal is None
    with closing(Journal.open(home.journal, datetime.now(UTC))) as ours:
        assert whereabouts(ours) is None


def test_what_cannot_be_reached_changes_nothing(
    qtbot: QtBot, start: Start, home: Home, secrets: MemoryKeyring, shared: Shared
) -> None:
    program = start()
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        program.open_practice()
    dialog = dialog_of(program)
    fill(dialog, shared)
    dialog.password.setText("not this one")
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        dialog.save.click()
    assert dialog.isVisible()
    assert "password authentication failed" in dialog._message.whole_text
    assert program.settings.shared_journal is None
    dialog.servers.setText("no server")
    dialog.save.click()
    assert "names no server" in dialog._message.whole_text


def test_a_journal_that_has_moved_is_not_used_without_its_payments(
    qtbot: QtBot, home: Home, secrets: MemoryKeyring, shared: Shared
) -> None:
    places = JournalPlaces(Credentials())

    def change(errand: ChangePlace) -> Returned:
        with qtbot.waitSignal(places.returned, timeout=PATIENCE_MS) as waited:
            places.ask(errand)
        returned: Returned = waited.args[0]
        return returned

    try:
        there = ChangePlace(home.journal, shared, True, "a password")
        assert change(there).error is None
        error = change(ChangePlace(shared, home.journal, False)).error
        assert isinstance(error, JournalMovedError)
        with qtbot.waitSignal(places.returned, timeout=PATIENCE_MS) as waited:
            places.ask(LookInto(home.journal, "c"))
        assert isinstance(waited.args[0].error, JournalMovedError)
        assert change(ChangePlace(shared, home.journal, True)).error is None
    finally:
        places.end()


class NoKeyring(KeyringBackend):
    """As where none is installed: it keeps nothing, and is not to be trusted."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError

    def delete_password(self, service: str, username: str) -> None:
        raise NotImplementedError


def test_without_a_keyring_the_password_is_kept_until_the_program_ends(
    qtbot: QtBot, start: Start, home: Home, secrets: MemoryKeyring, shared: Shared
) -> None:
    keyring.set_keyring(NoKeyring())
    program = start()
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        program.open_practice()
    dialog = dialog_of(program)
    fill(dialog, shared)
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        dialog.save.click()
    assert program.settings.shared_journal is None
    assert dialog.session_only.isVisible()
    dialog.session_only.setChecked(True)
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        dialog.save.click()
    assert program.journal.place(is_practice=False) == shared
    assert shared.password not in (home.config / "settings.json").read_text()
    # As at the next start: nobody knows it, and it can be typed again.
    program.journal._places.end()
    program.journal._places = JournalPlaces(Credentials(), program.journal)
    program.journal._places.returned.connect(program.journal._on_returned)
    with qtbot.waitSignal(program.journal.failed, timeout=PATIENCE_MS):
        program.journal.find()
    again = dialog_of(program)
    assert again.session_only.isVisible()
    assert not again.save.isEnabled()
    again.password.setText(shared.password)
    again.session_only.setChecked(True)
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        again.save.click()
    assert program.journal.place(is_practice=False) == shared


def test_a_password_that_is_gone_is_told(
    qtbot: QtBot, start: Start, home: Home, secrets: MemoryKeyring
) -> None:
    program = start()
    program.settings.shared_journal = SharedJournal(servers="127.0.0.1:1", database="books", user="ann")
    with qtbot.waitSignal(program.journal.failed, timeout=PATIENCE_MS) as failed:
        program.journal.find()
    assert "password" in failed.args[0].title
