"""The dialog of four eyes, and its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.journal import KeptPolicy, Payment, RunFacts, RunSummary, State, Why
from bookkeeper.payables.approval import Need, NeedKind, Person, Policy
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui import approval_reasons, payment_progress, run_words, wording
from bookkeeper.ui.approval_page import page
from bookkeeper.ui.dialogs.four_eyes import FourEyesDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.tokens import Tint
from tests.payments.test_decide import NOW, a_payment

LIMIT = Money.of("250.00", "GBP")
POLICY = Policy(True, (LIMIT,), new_payees=False)


def opened(qtbot: QtBot, formats: Formats, now: Policy, *, is_shared: bool = True) -> FourEyesDialog:
    dialog = FourEyesDialog(now, ["GBP", "EUR"], ["told"], formats, is_shared=is_shared)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen(qtbot: QtBot, dialog: FourEyesDialog) -> Policy:
    with qtbot.waitSignal(dialog.chosen) as caught:
        dialog.save.click()
    found: Policy = caught.args[0]
    return found


def test_what_is_in_force_is_shown_and_stays_as_it_was(qtbot: QtBot, formats: Formats) -> None:
    dialog = opened(qtbot, formats, POLICY)
    assert (dialog.limit("GBP").text(), dialog.limit("EUR").text()) == ("250.00", "")
    assert chosen(qtbot, dialog) == POLICY


def test_amounts_are_those_of_their_currency(qtbot: QtBot, formats: Formats) -> None:
    dialog = opened(qtbot, formats, Policy())
    assert not dialog.limit("GBP").isEnabled()
    dialog.is_on.setChecked(True)
    for wrong in ("0", "-5", "nonsense", "1,000"):
        dialog.limit("EUR").setText(wrong)
        assert not dialog.save.isEnabled()
        assert dialog._wrong.isVisible()
    dialog.limit("EUR").setText("1,000.00")
    assert chosen(qtbot, dialog) == Policy(True, (Money.of("1000", "EUR"),))


@pytest.mark.parametrize("is_shared", [True, False])
def test_who_works_alone_is_told_that_nobody_can_approve(
    qtbot: QtBot, formats: Formats, is_shared: bool
) -> None:
    dialog = opened(qtbot, formats, Policy(), is_shared=is_shared)
    assert not dialog._alone.isVisible()
    dialog.is_on.setChecked(True)
    assert dialog._alone.isVisible() is not is_shared


def waiting(*needs: Need, account: str = "ann@desk") -> Payment:
    progress = a_payment(State.TO_APPROVE, why=Why("to-approve"))
    return replace(progress, needs=needs, account=account, recorded_by=f"Ann ({account})")


def test_why_a_payment_waits_is_said_in_a_line(formats: Formats) -> None:
    whole = Money.of("400.00", "GBP")
    one = waiting(
        Need(NeedKind.ABOVE_LIMIT, "PowerDirect", whole, LIMIT), Need(NeedKind.NEW_PAYEE, "PowerDirect")
    )
    assert approval_reasons.needs(one, formats) == "From £250.00 on: £400.00 in all, New supplier"
    other = waiting(Need(NeedKind.CHANGED_PAYEE, "Somebody in a batch"), Need(NeedKind.TOGETHER))
    assert approval_reasons.needs(other, formats) == (
        "Changed supplier: Somebody in a batch, Goes with one that needs it"
    )
    none = waiting(Need(NeedKind.NO_LIMIT, "PowerDirect", Money.of("135.85", "GBP")))
    assert approval_reasons.needs(none, formats) == "No limit is set for GBP"
    assert payment_progress.what_is_known(none, NOW, formats) == (
        "Waits for approval by somebody else. No limit is set for GBP."
    )


def test_a_policy_is_said_in_a_sentence(formats: Formats) -> None:
    by, at = Person("ann@desk"), datetime(2026, 11, 22, tzinfo=UTC)

    def said(policy: Policy) -> str:
        return approval_reasons.policy(KeptPolicy("c", policy, by, at), formats)

    assert said(Policy()) == "Nothing needs approval."
    assert said(Policy(True)) == "Needs approval: everything."
    assert said(POLICY) == "Needs approval: from £250.00 on, everything in other currencies."
    assert "new and changed suppliers" in said(replace(POLICY, new_payees=True))


def test_the_page_says_what_is_left_out_and_why(formats: Formats) -> None:
    own, other = waiting(), waiting(account="eve@desk")
    both = page([own, other], "ann@desk", formats, NOW, lambda _account_id: "Barclays Current")
    facts = {name: value for name, value, _ in both.facts}
    assert facts["Left out"] == "1 that were prepared at this account"
    assert facts["Comes to"] == "£271.70"
    assert [action.why_not == "" for action in both.actions] == [True, True, False]
    alone = page([own], "ann@desk", formats, NOW, lambda _account_id: "Barclays Current")
    assert "ann@desk" in alone.actions[0].why_not
    assert "Left out" not in {name for name, _, _ in alone.facts}


def test_what_was_sent_back_is_not_called_cancelled() -> None:
    back = a_payment(State.CANCELLED, why=Why("sent-back", ("Bob (bob@other)", "Paid already.")))
    assert wording.state_of(back).word == "Sent back"
    assert wording.reason(back.progress.why) == "Sent back by Bob (bob@other), unsent: Paid already."
    assert wording.state_of(a_payment(State.CANCELLED)).word == "Cancelled"


def test_a_run_of_which_a_part_waits_says_so() -> None:
    facts = RunFacts("r", "2026-1", "c", "N", "Xero", "ann", NOW)
    counts = {State.TO_APPROVE: 1, State.PROVEN: 2}
    run = RunSummary(facts, frozenset({Act.PAY}), counts, Totals())
    assert run_words.state(run) == ("1 of 3 to approve", Tint.WARN)
    assert not run.is_quiet
