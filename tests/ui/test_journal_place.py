from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from bookkeeper.errors import JournalUnreachableError, KeyringUnavailableError
from bookkeeper.settings import SharedJournal
from bookkeeper.ui.dialogs.journal_place import JournalPlaceDialog, WantedPlace

SHARED = SharedJournal(servers="db1, db2:5433", database="books", user="ann")


@pytest.fixture
def dialog(qtbot: QtBot) -> JournalPlaceDialog:
    found = JournalPlaceDialog(None, "")
    qtbot.addWidget(found)
    found.show()
    return found


def fill(dialog: JournalPlaceDialog) -> None:
    dialog.shared.setChecked(True)
    for field, text in (
        (dialog.servers, SHARED.servers),
        (dialog.database, SHARED.database),
        (dialog.user, SHARED.user),
        (dialog.password, "secret"),
    ):
        field.setText(text)


def test_nothing_is_used_before_it_is_whole(dialog: JournalPlaceDialog) -> None:
    assert not dialog.save.isEnabled()
    assert not dialog.fields.isEnabled()
    dialog.shared.setChecked(True)
    assert not dialog.save.isEnabled()
    assert not dialog.test.isEnabled()
    fill(dialog)
    assert dialog.save.isEnabled()
    assert dialog.test.isEnabled()


def test_what_was_typed_is_asked_for_and_shows_no_password(qtbot: QtBot, dialog: JournalPlaceDialog) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.change_asked) as asked:
        dialog.save.click()
    assert asked.args == [WantedPlace(SHARED, "secret", is_moved=True)]
    assert "secret" not in repr(asked.args[0])
    assert not dialog.save.isEnabled()
    assert dialog.bar.isVisible()
    dialog.on_failed(JournalUnreachableError("no route"))
    assert dialog.save.isEnabled()
    assert not dialog.bar.isVisible()
    assert "cannot be reached" in dialog._message.whole_text


def test_it_stays_until_it_is_told_how_a_change_ended(qtbot: QtBot, dialog: JournalPlaceDialog) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.change_asked):
        dialog.save.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert "cannot be stopped" in dialog._message.whole_text
    dialog.on_failed(JournalUnreachableError("no route"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_test_says_what_was_found(qtbot: QtBot, dialog: JournalPlaceDialog) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.try_asked):
        dialog.test.click()
    dialog.on_tried(3)
    assert "journal: 3." in dialog._message.whole_text
    assert dialog.save.isEnabled()


def test_back_to_this_computer(qtbot: QtBot) -> None:
    dialog = JournalPlaceDialog(SHARED, "secret")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save.isEnabled()
    dialog.here.setChecked(True)
    assert dialog.move_there.isVisible()
    dialog.move_there.setChecked(False)
    with qtbot.waitSignal(dialog.change_asked) as asked:
        dialog.save.click()
    assert asked.args == [WantedPlace(None, "secret", is_moved=False)]


def test_another_password_for_the_same_journal_moves_nothing(qtbot: QtBot) -> None:
    dialog = JournalPlaceDialog(SHARED, "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save.isEnabled()
    dialog.password.setText("secret")
    assert not dialog.move_there.isVisible()
    with qtbot.waitSignal(dialog.change_asked) as asked:
        dialog.save.click()
    assert asked.args == [WantedPlace(SHARED, "secret", is_moved=False)]


def test_without_a_keyring_the_password_can_be_kept_for_the_session(
    qtbot: QtBot, dialog: JournalPlaceDialog
) -> None:
    fill(dialog)
    assert not dialog.session_only.isVisible()
    dialog.session_only.setChecked(True)
    assert not dialog.wanted.session_only
    dialog.on_failed(KeyringUnavailableError())
    assert dialog.session_only.isVisible()
    with qtbot.waitSignal(dialog.change_asked) as asked:
        dialog.save.click()
    assert asked.args == [WantedPlace(SHARED, "secret", is_moved=True, session_only=True)]


def test_how_it_is_set_up_is_a_click_away(dialog: JournalPlaceDialog) -> None:
    (how,) = [one for one in dialog.findChildren(QPushButton) if "How" in one.text()]
    how.click()
    (page,) = dialog.findChildren(QTextBrowser)
    assert "bookkeeper journal prepare" in page.toPlainText()
    assert page.isVisible()
