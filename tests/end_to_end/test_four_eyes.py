"""Four eyes in the whole program: one account records, another approves or sends back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background import desk as desk_module
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.errors import OwnPaymentError
from bookkeeper.journal import State
from bookkeeper.payables.approval import Policy
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import plan
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.four_eyes import FourEyesDialog
from bookkeeper.ui.dialogs.noting import ReasonDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.main_window import TO_APPROVE
from tests.end_to_end.office import Office
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, message, open_practice, press, ready_builder

#: At what account somebody is.
Sit = Callable[[str], None]


@pytest.fixture
def sit(monkeypatch: pytest.MonkeyPatch) -> Sit:
    def at(account: str) -> None:
        monkeypatch.setattr(desk_module, "whoever_is_here", lambda: account)

    at("ann@desk-1")
    return at


def snapshot(program: Bookkeeper) -> Snapshot:
    assert program.desk is not None
    return program.desk.payments.snapshot


def states(program: Bookkeeper) -> list[State]:
    return [one.state for one in snapshot(program).payments]


def is_offered(program: Bookkeeper) -> bool:
    return not program.window.history.titles[0].buttons[TO_APPROVE].isHidden()


def let_everything_need_approval(qtbot: QtBot, program: Bookkeeper) -> None:
    qtbot.waitUntil(lambda: snapshot(program).reserved is not None, timeout=PATIENCE_MS)
    assert not is_offered(program)
    program.window.four_eyes_asked.emit()
    asked: FourEyesDialog = dialog(qtbot, FourEyesDialog)
    asked.is_on.setChecked(True)
    press(qtbot, asked.save)
    qtbot.waitUntil(lambda: is_offered(program), timeout=PATIENCE_MS)


def record_one(qtbot: QtBot, program: Bookkeeper) -> None:
    builder = ready_builder(qtbot, program)
    press(qtbot, builder.footer.record)
    qtbot.waitUntil(lambda: len(snapshot(program).to_approve) == 1, timeout=PATIENCE_MS)


def look_at_it(qtbot: QtBot, program: Bookkeeper) -> RecordDialog:
    program.window.approve()
    found: RecordDialog = dialog(qtbot, RecordDialog)
    return found


def test_what_one_account_records_another_approves(qtbot: QtBot, start: Start, sit: Sit) -> None:
    program = open_practice(qtbot, start)
    let_everything_need_approval(qtbot, program)
    record_one(qtbot, program)
    assert states(program) == [State.TO_APPROVE]
    qtbot.waitUntil(lambda: "1 payment waits for approval" in message(program), timeout=PATIENCE_MS)
    own = look_at_it(qtbot, program)
    assert not own.buttons["approve"].isEnabled()
    assert "ann@desk-1" in own.buttons["approve"].accessibleDescription()
    own.accept()
    # Not the button alone: the payment thread says no as well.
    assert program.session is not None
    waiting = snapshot(program).to_approve[0].id
    with qtbot.waitSignal(program.session.pay.approvals.failed, timeout=PATIENCE_MS) as failed:
        program.session.pay.approvals.approve((waiting,))
    assert isinstance(failed.args[0], OwnPaymentError)
    qtbot.waitUntil(lambda: OwnPaymentError.title in message(program), timeout=PATIENCE_MS)
    assert states(program) == [State.TO_APPROVE]
    sit("bob@desk-2")
    page = look_at_it(qtbot, program)
    press(qtbot, page.buttons["approve"])
    qtbot.waitUntil(lambda: states(program) == [State.PROVEN], timeout=PATIENCE_MS)
    assert "waits for approval" not in message(program)
    proven = snapshot(program).payments[0]
    assert (proven.account, str(proven.approved_by)) == ("ann@desk-1", "bob@desk-2")
    assert snapshot(program).to_approve == ()


def test_a_supplier_that_was_paid_from_here_is_new_no_more(office: Office) -> None:
    """The payment thread tells the journal what the copy of the books knows of suppliers."""
    office.refresh()
    one = office.bills()[0]
    same = next(bill for bill in office.bills() if bill.supplier_id == one.supplier_id and bill.id != one.id)
    office.pay_until(office.draft(one), State.PROVEN)
    large = Policy(True, (Money.of("1000000.00", "GBP"),))
    office.wait_until(lambda told: bool(told.policies), lambda: office.pay.approvals.set_policy(large))
    assert office.record(office.draft(same), hold_s=3600).to_approve == 0
    other = next(bill for bill in office.bills() if bill.supplier_id != one.supplier_id)
    with office.qtbot.waitSignal(office.pay.runs.reread, timeout=PATIENCE_MS) as told:
        office.pay.runs.read_again(plan(office.draft(other)))
    assert told.args[0].to_approve == 1
    assert office.record(office.draft(other), hold_s=3600).to_approve == 1


def test_what_is_sent_back_says_why_and_is_built_again(qtbot: QtBot, start: Start, sit: Sit) -> None:
    program = open_practice(qtbot, start)
    let_everything_need_approval(qtbot, program)
    record_one(qtbot, program)
    waiting = snapshot(program).to_approve[0]
    sit("bob@desk-2")
    page = look_at_it(qtbot, program)
    press(qtbot, page.buttons["send-back"])
    asked: ReasonDialog = dialog(qtbot, ReasonDialog)
    qtbot.keyClicks(asked.reason, "Paid by card already.")
    press(qtbot, asked.button)
    qtbot.waitUntil(lambda: states(program) == [State.CANCELLED], timeout=PATIENCE_MS)
    sit("ann@desk-1")
    pane = program.window.payments
    row = pane._rows[0]
    assert (row.state, "bob@desk-2" in row.known, "Paid by card already." in row.known) == (
        "Sent back",
        True,
        True,
    )
    pane.action_asked.emit((waiting.id,), "again")
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    draft = builder.bills.draft
    assert [one.bill.id for one in draft] == [link.record_id for link in waiting.links]
    assert list(draft.totals.values()) == [waiting.amount]
    press(qtbot, builder.footer.record)
    qtbot.waitUntil(lambda: len(snapshot(program).to_approve) == 1, timeout=PATIENCE_MS)


def test_who_set_the_policy_is_told_and_what_waits_goes_on_waiting_when_it_ends(
    qtbot: QtBot, start: Start, sit: Sit
) -> None:
    program = open_practice(qtbot, start)
    let_everything_need_approval(qtbot, program)
    record_one(qtbot, program)
    program.window.four_eyes_asked.emit()
    asked: FourEyesDialog = dialog(qtbot, FourEyesDialog)
    asked.limit("GBP").setText("nonsense")
    assert not asked.save.isEnabled()
    asked.limit("GBP").setText("-5")
    assert not asked.save.isEnabled()
    asked.limit("GBP").setText("1,000.00")
    asked.is_on.setChecked(False)
    press(qtbot, asked.save)
    qtbot.waitUntil(lambda: len(snapshot(program).policies) == 2, timeout=PATIENCE_MS)
    assert [(one.by.account, one.policy.is_on) for one in snapshot(program).policies] == [
        ("ann@desk-1", False),
        ("ann@desk-1", True),
    ]
    assert is_offered(program)
    assert states(program) == [State.TO_APPROVE]
    program.window.payments.action_asked.emit((snapshot(program).to_approve[0].id,), "cancel")
    qtbot.waitUntil(lambda: states(program) == [State.CANCELLED], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not is_offered(program), timeout=PATIENCE_MS)
