"""Every sequence of events over one payment and over credit-then-cash, for both APIs, to the end of a depth.

What is visited is printed, so that a test that explores nothing cannot pass unseen. Deeper, which takes
minutes: ``python3 packaging/dev.py bench faults --exhaustive DEPTH``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Payment, Progress, State, Why
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence
from bookkeeper.payments.balances import Balance
from bookkeeper.payments.evidence import Finding
from tests.payments.exploring import explore
from tests.payments.model import FIRST_WORLDS, World, credit_then_cash, one_payment

#: Events in a row: states grow about threefold with each, and two payments have more of them.
DEPTHS = {name: 8 if name.startswith("one") else 7 for name in FIRST_WORLDS}


@pytest.mark.parametrize("name", FIRST_WORLDS)
def test_nothing_that_can_happen_breaks_the_promise(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = explore(FIRST_WORLDS[name], DEPTHS[name])
    with capsys.disabled():
        print(f"\n{name}, {DEPTHS[name]} events: {found}")  # noqa: T201
    assert found.states > 20_000
    assert found.violations == {}


# -- each guard, broken on purpose: the search must find what it lets through ------------------------------

Break = pytest.MonkeyPatch


def violations(first: World, depth: int) -> str:
    return "; ".join(explore(first, depth).violations)


def test_guard_no_resend_after_90_minutes(monkeypatch: Break) -> None:
    monkeypatch.setattr(decide, "KEY_LIFE", decide.KEY_LIFE * 3)
    assert "paid twice" in violations(one_payment(Api.SYNC), 6)


def test_guard_no_resend_by_a_clock_that_may_have_been_set(monkeypatch: Break) -> None:
    def sure(
        payment: Payment, now: datetime, waits_for: State | None, *, is_clock_sure: bool = True
    ) -> decide.Step:
        return honest(payment, now, waits_for)

    honest = decide.when_due
    monkeypatch.setattr(decide, "when_due", sure)
    assert "paid twice" in violations(one_payment(Api.SYNC), 5)


def test_guard_no_resend_over_the_api_that_may_not_honour_keys(monkeypatch: Break) -> None:
    monkeypatch.setattr(decide, "can_resend", lambda payment, now: True)
    for first in (one_payment(Api.ASYNC), credit_then_cash(Api.SYNC)):
        assert "paid twice" in violations(first, 6)


def test_guard_unchanged_books_are_not_believed_at_once(monkeypatch: Break) -> None:
    monkeypatch.setattr(decide, "SETTLE", timedelta())
    assert "and written" in violations(one_payment(Api.ASYNC), 6)


@pytest.mark.parametrize("first", FIRST_WORLDS.values(), ids=FIRST_WORLDS)
def test_guard_a_time_out_is_not_counted_as_refusal(monkeypatch: Break, first: World) -> None:
    def refused(payment: Payment, answer: Answer, now: datetime) -> decide.Step:
        progress = replace(payment.progress, state=State.REFUSED, why=Why("refused"))
        return (
            decide.Step(progress=progress)
            if answer.outcome is Outcome.UNKNOWN
            else honest(payment, answer, now)
        )

    honest = decide.when_answered
    monkeypatch.setattr(decide, "when_answered", refused)
    assert "and written" in violations(first, 4)


def test_guard_a_push_that_timed_out_is_not_counted_as_failed(monkeypatch: Break) -> None:
    def settled(progress: Progress, finding: Finding, now: datetime, *, may_be_late: bool) -> Progress:
        return honest(progress, finding, now, may_be_late=False)

    honest = decide._unwritten_so_far
    monkeypatch.setattr(decide, "_unwritten_so_far", settled)
    assert "and written" in violations(one_payment(Api.ASYNC), 6)


def test_guard_the_amount_alone_is_not_believed(monkeypatch: Break) -> None:
    def always_ours(payment: Payment, balance: Balance) -> bool:
        return True

    monkeypatch.setattr(evidence, "_changed_meanwhile", always_ours)
    assert "called reconciled, and not written" in violations(one_payment(Api.SYNC), 7)


def test_guard_cash_waits_until_the_credit_is_proven(monkeypatch: Break) -> None:
    def hasty(
        payment: Payment, now: datetime, waits_for: State | None, *, is_clock_sure: bool = True
    ) -> decide.Step:
        return honest(payment, now, None, is_clock_sure=is_clock_sure)

    honest = decide.when_due
    monkeypatch.setattr(decide, "when_due", hasty)
    assert "written while the one before it was accepted" in violations(credit_then_cash(Api.SYNC), 5)
