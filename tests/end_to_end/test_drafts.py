"""Half-built drafts through the whole program: kept, listed, named, and taken up over changed books."""

from __future__ import annotations

import os
import threading

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import Reader
from bookkeeper.drafts import DraftFolder, Entry
from bookkeeper.errors import FilesError
from bookkeeper.payables.kept import KeptDraft, KeptLine
from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.drafts import DraftNameDialog, DraftsDialog
from bookkeeper.ui.formats import today
from tests.end_to_end.program import (
    PATIENCE_MS,
    Start,
    dialog,
    message,
    open_practice,
    press,
    ready_builder,
    wait_for_bills,
)


def entries(program: Bookkeeper, home: Home) -> list[Entry]:
    assert program.session is not None
    whose = program.session.workplace.whose
    return DraftFolder(home.drafts(whose.company_id, whose.connection_id)).entries()


def reopen(qtbot: QtBot, program: Bookkeeper) -> BuilderDialog:
    program.window.bills.view.pick_none()
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    return builder


def torn() -> Reader:
    raise FilesError("torn")


def names(listed: DraftsDialog) -> list[str]:
    return [listed.model.cell(place, 0).text for place in range(len(listed.model.ids))]


def ticked(builder: BuilderDialog) -> list[str]:
    return [one.bill.id for one in builder.bills.draft]


def use_first(qtbot: QtBot, program: Bookkeeper) -> None:
    program.window.drafts_asked.emit()
    listed: DraftsDialog = dialog(qtbot, DraftsDialog)
    qtbot.waitUntil(lambda: names(listed) == ["Later"], timeout=PATIENCE_MS)
    press(qtbot, listed.use)


def test_what_is_half_built_is_there_after_the_program_was_ended_or_died(
    qtbot: QtBot, start: Start, home: Home
) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    (bill_id,) = ticked(builder)
    # Kept while it is open: a crash now would lose nothing.
    qtbot.waitUntil(lambda: len(entries(program, home)) == 1, timeout=PATIENCE_MS)
    assert entries(program, home)[0].is_open
    program.end()
    again = start()
    wait_for_bills(qtbot, again, 30)
    assert ticked(reopen(qtbot, again)) == [bill_id]


def test_what_is_recorded_is_kept_no_longer(qtbot: QtBot, start: Start, home: Home) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    qtbot.waitUntil(lambda: len(entries(program, home)) == 1, timeout=PATIENCE_MS)
    press(qtbot, builder.footer.record)
    qtbot.waitUntil(lambda: not entries(program, home), timeout=PATIENCE_MS)


def test_a_bill_that_is_in_a_payment_by_now_is_left_out_and_said(
    qtbot: QtBot, start: Start, home: Home
) -> None:
    program = open_practice(qtbot, start)
    program.settings.hold_s = 3600
    builder = ready_builder(qtbot, program)
    builder.put_aside_asked.emit()
    named: DraftNameDialog = dialog(qtbot, DraftNameDialog)
    named.name.setText("Twice")
    press(qtbot, named.keep)
    qtbot.waitUntil(lambda: "Twice" in message(program), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(entries(program, home)), timeout=PATIENCE_MS)
    (kept,) = entries(program, home)
    assert (kept.name, kept.is_open) == ("Twice", False)

    press(qtbot, ready_builder(qtbot, program).footer.record)
    assert program.desk is not None
    payments = program.desk.payments
    qtbot.waitUntil(lambda: bool(payments.reserved), timeout=PATIENCE_MS)
    program.window.drafts_asked.emit()
    listed: DraftsDialog = dialog(qtbot, DraftsDialog)
    press(qtbot, listed.use)
    builder = dialog(qtbot, BuilderDialog)
    assert ticked(builder) == []
    assert "it is in a payment under way" in builder._message.whole_text


def test_drafts_are_listed_renamed_changed_for_another_and_thrown_away(
    qtbot: QtBot, start: Start, home: Home
) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    (first,) = ticked(builder)
    builder.put_aside_asked.emit()
    named: DraftNameDialog = dialog(qtbot, DraftNameDialog)
    named.name.setText("Utilities")
    press(qtbot, named.keep)
    builder = reopen(qtbot, program)
    assert ticked(builder) == []
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) == 30, timeout=PATIENCE_MS)
    builder.bills.tick_all_shown()
    qtbot.waitUntil(lambda: len(ticked(builder)) > 20, timeout=PATIENCE_MS)
    builder.reject()

    program.window.drafts_asked.emit()
    listed: DraftsDialog = dialog(qtbot, DraftsDialog)
    shown = ["Not named (open in Pay bills)", "Utilities"]
    qtbot.waitUntil(lambda: names(listed) == shown, timeout=PATIENCE_MS)
    listed.list.go_to(0)
    listed.renamed.emit(listed.current, "Everything")
    listed.list.go_to(1)
    press(qtbot, listed.use)
    builder = dialog(qtbot, BuilderDialog)
    assert ticked(builder) == [first]
    builder.reject()
    kept = {("Everything", False), ("Utilities", True)}
    qtbot.waitUntil(
        lambda: {(one.name, one.is_open) for one in entries(program, home)} == kept, timeout=PATIENCE_MS
    )
    program.window.drafts_asked.emit()
    listed = dialog(qtbot, DraftsDialog)
    qtbot.waitUntil(lambda: len(names(listed)) == 2, timeout=PATIENCE_MS)
    press(qtbot, listed.remove)
    press(qtbot, listed.remove)
    assert names(listed) == []
    assert not listed.use.isEnabled()
    qtbot.waitUntil(lambda: entries(program, home) == [], timeout=PATIENCE_MS)
    for one in program.window.findChildren(QDialog):
        one.close()
    assert ticked(reopen(qtbot, program)) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that takes as long as the test likes")
def test_a_slow_disk_delays_the_builder_and_not_the_window(qtbot: QtBot, start: Start, home: Home) -> None:
    program = open_practice(qtbot, start)
    (bill_id,) = ticked(ready_builder(qtbot, program))
    program.end()
    (kept,) = (home.data / "drafts").rglob("*.json")
    slow = kept.with_name("slow.json")
    os.mkfifo(slow)
    again = start()
    wait_for_bills(qtbot, again, 30)
    try:
        again.window.bills.view.pick_none()
        press(qtbot, again.window.bar.pay)
        again.window.bar.search.setText("power")
        qtbot.waitUntil(lambda: len(again.window.bills.model.ids) < 30, timeout=PATIENCE_MS)
        assert not again.window.findChildren(BuilderDialog)
    finally:
        # Whoever reads it gets to its end, and finds no draft in it.
        slow.write_bytes(b"")
    assert ticked(dialog(qtbot, BuilderDialog)) == [bill_id]


def test_a_draft_whose_records_cannot_be_read_stays_kept_and_the_window_does_not_read_them(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    (bill_id,) = ticked(builder)
    builder.reject()
    assert program.session is not None
    assert program.desks is not None
    program.desks.builders._hand.put_aside("Later")
    open_reader, readers = program.session.open_reader, []

    def refused() -> Reader:
        readers.append(threading.current_thread())
        return torn()

    monkeypatch.setattr(program.session, "open_reader", refused)
    use_first(qtbot, program)
    qtbot.waitUntil(lambda: "torn" in message(program), timeout=PATIENCE_MS)
    assert not program.window.findChildren(BuilderDialog)
    assert threading.main_thread() not in readers
    monkeypatch.setattr(program.session, "open_reader", open_reader)
    use_first(qtbot, program)
    assert ticked(dialog(qtbot, BuilderDialog)) == [bill_id]


def test_a_draft_left_open_that_could_not_be_read_is_found_on_the_list(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_practice(qtbot, start)
    (left,) = ticked(ready_builder(qtbot, program))
    program.end()
    again = start()
    session = wait_for_bills(qtbot, again, 30)
    with monkeypatch.context() as broken:
        broken.setattr(session, "open_reader", torn)
        again.window.bills.view.pick_none()
        press(qtbot, again.window.bar.pay)
        qtbot.waitUntil(lambda: "torn" in message(again), timeout=PATIENCE_MS)
    # Nobody is kept from paying; what is built now is another draft.
    builder = reopen(qtbot, again)
    assert ticked(builder) == []
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) == 30, timeout=PATIENCE_MS)
    builder.bills.tick_all_shown()
    qtbot.waitUntil(lambda: len(ticked(builder)) > 20, timeout=PATIENCE_MS)
    builder.reject()
    again.window.drafts_asked.emit()
    listed: DraftsDialog = dialog(qtbot, DraftsDialog)
    shown = ["Not named (open in Pay bills)", "Not named"]
    qtbot.waitUntil(lambda: names(listed) == shown, timeout=PATIENCE_MS)
    listed.list.go_to(1)
    press(qtbot, listed.use)
    assert ticked(dialog(qtbot, BuilderDialog)) == [left]


def test_what_changed_in_a_draft_is_not_told_of_the_next(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    assert program.desks is not None
    hand = program.desks.builders._hand
    gone = KeptLine("nobody", "INV-1", "GBP", None, 100)
    for is_renewed in (False, True):
        hand.take_up(KeptDraft(today(), None, None, "", bills=(gone,)), lambda: None)
        qtbot.waitUntil(lambda: hand.draft is not None, timeout=PATIENCE_MS)
        if is_renewed:
            hand.renew()
        assert bool(hand.told_changes()) is not is_renewed
