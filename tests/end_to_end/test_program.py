"""The whole program: first start, second start, connecting a company, and a service that lets it down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.journal import State
from bookkeeper.practice import FaultName, RunningPractice, running
from bookkeeper.ui import main_window
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.end_to_end.program import (
    PATIENCE_MS,
    MemoryKeyring,
    Start,
    connect,
    dialog,
    message,
    open_practice,
    press,
    ready_builder,
    wait_for_bills,
)


def test_a_newcomer_pays_a_practice_bill(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    press(qtbot, builder.footer.record)

    def is_proven() -> bool:
        desk = program.desk
        return desk is not None and [one.state for one in desk.payments.snapshot.payments] == [State.PROVEN]

    qtbot.waitUntil(is_proven, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(program.window.bills.view.rows.ids) == 29, timeout=PATIENCE_MS)


def test_a_company_is_closed_whatever_dialogs_were_opened_and_left(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    builder.checks.account_wanted.emit("EUR")
    dialog(qtbot, NewAccountDialog).reject()
    builder.reject()
    with qtbot.waitSignal(builder.destroyed, timeout=PATIENCE_MS):
        pass
    program.end()
    assert program.session is None


def test_nothing_is_heard_of_a_company_that_was_closed(qtbot: QtBot, start: Start) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    session = wait_for_bills(qtbot, program, 30)
    program._close_company()
    heard: list[object] = []
    session.pay.changed.connect(heard.append)
    session.pay.changed.emit(frozenset())
    session.fetch.changed.emit(frozenset())
    assert heard == []


def test_the_second_start_goes_on_where_the_first_one_ended(qtbot: QtBot, start: Start) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    first = wait_for_bills(qtbot, program, 30).workplace.whose
    program.end()
    again = start()
    assert wait_for_bills(qtbot, again, 30).workplace.whose == first
    assert not [
        one for one in QApplication.topLevelWidgets() if isinstance(one, WelcomeDialog) and one.isVisible()
    ]


def test_connecting_a_company_keeps_its_key_in_the_keyring_only(
    qtbot: QtBot, start: Start, secrets: MemoryKeyring, tmp_path: Path
) -> None:
    with running(bills=20, suppliers=5) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        wait_for_bills(qtbot, program, 20)
        program.end()
        assert list(secrets.kept.values()) == [served.api_key]
        for path in tmp_path.rglob("*"):
            if path.is_file():
                assert served.api_key.encode() not in path.read_bytes(), path
        again = start()
        wait_for_bills(qtbot, again, 20)
        again.end()


def test_without_a_keyring_the_key_is_kept_only_if_the_user_agrees(
    qtbot: QtBot, start: Start, secrets: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MemoryKeyring, "priority", 0)
    with running(bills=20, suppliers=5) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        assert not asked.session_only.isVisible()
        press(qtbot, asked._go)
        qtbot.waitUntil(asked.session_only.isVisible, timeout=PATIENCE_MS)
        assert "keyring" in asked._message.whole_text
        asked.session_only.setChecked(True)
        press(qtbot, asked._go)
        wait_for_bills(qtbot, program, 20)
        assert secrets.kept == {}
        program.end()


def test_a_wrong_key_is_said_in_the_dialog(qtbot: QtBot, start: Start) -> None:
    with running(bills=5, suppliers=2) as served:
        asked = connect(qtbot, start(), served.base_url, "not-the-key")
        qtbot.waitUntil(lambda: "not accepted" in asked._message.whole_text, timeout=PATIENCE_MS)
        assert "not-the-key" not in asked._message.whole_text


@pytest.mark.parametrize("address", ["http://api.example", "ftp://127.0.0.1", "nonsense"])
def test_an_unsafe_address_is_refused(qtbot: QtBot, start: Start, address: str) -> None:
    asked = connect(qtbot, start(), address, "key-0123456789")
    qtbot.waitUntil(lambda: "not safe" in asked._message.whole_text, timeout=PATIENCE_MS)


@pytest.fixture
def connected(qtbot: QtBot, start: Start) -> Iterator[tuple[Bookkeeper, RunningPractice]]:
    with running(bills=230, suppliers=12) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        wait_for_bills(qtbot, program, 230)
        yield program, served
        program.end()


@pytest.mark.parametrize("fault", [FaultName.HTML, FaultName.CUT_OFF_JSON, FaultName.FORBIDDEN])
def test_a_refresh_that_fails_says_so_and_the_lists_stay(
    qtbot: QtBot, connected: tuple[Bookkeeper, RunningPractice], fault: FaultName
) -> None:
    program, served = connected
    served.faults.add(fault, count=50, path="/bills")
    press(qtbot, program.window.bar.refresh)
    qtbot.waitUntil(lambda: bool(message(program)), timeout=PATIENCE_MS)
    assert len(program.window.bills.view.rows.ids) == 230
    assert not program.window.bar.is_refreshing


def test_a_server_that_dies_half_way_through_a_list_loses_nothing(
    qtbot: QtBot, connected: tuple[Bookkeeper, RunningPractice]
) -> None:
    program, served = connected
    served.faults.add(FaultName.FORBIDDEN, count=50, path="/bills")
    press(qtbot, program.window.bar.refresh)
    qtbot.waitUntil(lambda: bool(message(program)), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(program.window.bills.view.rows.ids) == 230, timeout=PATIENCE_MS)


def test_a_lost_link_offers_to_open_the_browser(
    qtbot: QtBot, connected: tuple[Bookkeeper, RunningPractice]
) -> None:
    program, served = connected
    served.set_connection_status("Deauthorized")
    press(qtbot, program.window.bar.refresh)
    qtbot.waitUntil(lambda: "link to" in message(program), timeout=PATIENCE_MS)
    assert program.window.message.button.isVisible()
    assert len(program.window.bills.view.rows.ids) == 230


def test_many_picked_bills_are_ticked_in_the_open_builder(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "MANY", 10)
    program = open_practice(qtbot, start)
    qtbot.keyClick(program.window.bills.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    qtbot.waitUntil(lambda: not builder.bills.ticking.is_busy, timeout=PATIENCE_MS)
    assert len(builder.bills.draft) == len(program.window.bills.view.rows.ids) == 30


def test_a_credit_and_the_rest_in_cash_are_recorded_in_that_order(qtbot: QtBot, start: Start) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    session = wait_for_bills(qtbot, program, 30)
    bills = session.reader.bills(session.reader.bill_ids(program.window.bills.view.rows.ids))
    (bill,) = [one for one in bills if one.reference == "RPT445-1"]
    program.window.pay_asked.emit([bill.id])
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    builder.sources.row("GBP").account.setCurrentIndex(1)
    builder.sources.row("GBP").account.activated.emit(1)
    press(qtbot, builder.credits.use_all)
    assert builder.footer.leaves.text == "£110.41"
    press(qtbot, builder.footer.record)

    def states() -> list[State]:
        assert program.desk is not None
        return [one.state for one in program.desk.payments.snapshot.payments]

    qtbot.waitUntil(lambda: states() == [State.PROVEN] * 2, timeout=3 * PATIENCE_MS)
    assert program.desk is not None
    rest, credit = program.desk.payments.snapshot.payments
    assert (str(credit.amount), str(rest.amount)) == ("0.00 GBP", "110.41 GBP")
    sent = {one.id: one.progress.first_sent_at for one in (credit, rest)}
    assert str(sent[credit.id]) < str(sent[rest.id])
    now = session.reader.bill(bill.id)
    assert now is not None
    assert str(now.amount_due) == "0.00 GBP"
