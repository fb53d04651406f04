"""Two windows on the same files: the second one shows what the first does, and does nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bookkeeper import opening
from bookkeeper.app import Bookkeeper
from bookkeeper.background.desk import utc_now
from bookkeeper.errors import JournalMovedError
from bookkeeper.journal import State
from bookkeeper.journal.moving import move
from bookkeeper.onlooker import Onlooker
from bookkeeper.settings import Home
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.menus import WORKS
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, ready_builder


@contextmanager
def looking_on(qtbot: QtBot, qapp: QApplication, home: Home) -> Iterator[Onlooker]:
    second = Onlooker(qapp, home)
    second.start()
    try:
        yield second
    finally:
        desk = second.desk
        if desk is not None:
            with qtbot.waitSignal(desk.destroyed, timeout=PATIENCE_MS):
                second.end()
        second.window.close()
        second.window.deleteLater()


@pytest.fixture
def first(qtbot: QtBot, start: Start) -> Bookkeeper:
    return open_practice(qtbot, start)


def pay_one(qtbot: QtBot, program: Bookkeeper, hold_s: int = 0) -> None:
    program.settings.hold_s = hold_s
    builder = ready_builder(qtbot, program)
    press(qtbot, builder.footer.record)


def states(second: Onlooker) -> list[State]:
    assert second.desk is not None
    return [payment.state for payment in second.desk.payments.snapshot.payments]


def test_the_second_window_shows_the_books_own_lists_and_offers_nothing_to_do_with_them(
    qtbot: QtBot, qapp: QApplication, home: Home, first: Bookkeeper
) -> None:
    with looking_on(qtbot, qapp, home) as second:
        second.window.documents.turn_to(1)
        second.window.history.turn_to(1)
        notes, payments = second.window.credit_notes.model, second.window.book_payments.model
        qtbot.waitUntil(lambda: len(notes.ids) > 0 and len(payments.ids) > 0, timeout=PATIENCE_MS)
        second.window.book_payments.opened.emit(payments.row_at(0))
        shown: RecordDialog = dialog(qtbot, RecordDialog)
        assert not any(button.isEnabled() for button in shown.buttons.values())
        assert "only shows" in shown.buttons["delete"].accessibleDescription()
        shown.reject()


def test_the_second_window_shows_lists_and_payments_as_they_change(
    qtbot: QtBot, qapp: QApplication, home: Home, first: Bookkeeper
) -> None:
    with looking_on(qtbot, qapp, home) as second:
        bills = second.window.bills.view.rows
        qtbot.waitUntil(lambda: len(bills.ids) == 30, timeout=PATIENCE_MS)
        pay_one(qtbot, first)
        qtbot.waitUntil(lambda: states(second) == [State.PROVEN], timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: len(bills.ids) == 29, timeout=PATIENCE_MS)
        assert "only shows" in second.window.message.title.whole_text


def test_the_second_window_can_do_nothing(
    qtbot: QtBot, qapp: QApplication, home: Home, first: Bookkeeper
) -> None:
    pay_one(qtbot, first, hold_s=3600)
    settings_before = (home.config / "settings.json").read_bytes()
    with looking_on(qtbot, qapp, home) as second:
        qtbot.waitUntil(lambda: states(second) == [State.HELD], timeout=PATIENCE_MS)
        window = second.window
        working = [one for one in window.findChildren(QAction) if one.property(WORKS)]
        assert len(working) > 10
        assert not any(action.isEnabled() for action in working)
        assert not window.bar.pay.isEnabled()
        assert not window.bar.refresh.isEnabled()
        assert window.payments.stop_button.isHidden()
        row = window.payments.model.row_at(0)
        assert row is not None
        assert [action.code for action in row.actions] == ["details"]
        window.refresh()
        assert not window.bar.is_refreshing
        assert second.session is not None
        assert second.session.pay._worker._journal is not None
        assert not hasattr(second.session.pay._worker, "_clerk")
    assert (home.config / "settings.json").read_bytes() == settings_before
    assert first.desk is not None
    assert [one.state for one in first.desk.payments.snapshot.payments] == [State.HELD]


def test_the_second_window_says_that_the_journal_has_moved(
    qtbot: QtBot, qapp: QApplication, home: Home, first: Bookkeeper
) -> None:
    """What it goes on showing is not so any more."""
    pay_one(qtbot, first, hold_s=3600)
    with looking_on(qtbot, qapp, home) as second:
        qtbot.waitUntil(lambda: states(second) == [State.HELD], timeout=PATIENCE_MS)
        first.end()
        move(home.journal, home.data / "elsewhere.sqlite3", "ann@desk", utc_now(), lambda _percent: None)
        title = second.window.message.title
        qtbot.waitUntil(lambda: title.whole_text == JournalMovedError.title, timeout=PATIENCE_MS)


def test_the_lock_tells_the_second_window_from_the_first(home: Home) -> None:
    lock = opening.locked(home)
    assert lock is not None
    assert opening.locked(home) is None
    lock.unlock()
    again = opening.locked(home)
    assert again is not None
    again.unlock()


def test_with_nothing_to_show_it_says_so(qtbot: QtBot, qapp: QApplication, home: Home) -> None:
    with looking_on(qtbot, qapp, home) as second:
        assert "open already" in second.window.message.title.whole_text
        assert second.session is None
