"""Every sequence of events over one payment, explored to the end of a depth, for both APIs.

What is visited is printed, so that a test that explores nothing cannot pass unseen.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Payment, State, Why
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence
from bookkeeper.payments.balances import Balance
from tests.payments.model import World, first_world, is_indistinguishable, successors, violations

#: Events in a row. Deeper takes minutes: states grow about threefold with each.
DEPTH = 8


def explore(api: Api, depth: int) -> tuple[int, int, dict[str, list[str]]]:
    """States and transitions visited, and violations with the shortest path to each kind."""
    frontier: dict[World, tuple[str, ...]] = {first_world(api): ()}
    seen = set(frontier)
    transitions = 0
    found: dict[str, list[str]] = {}
    for _ in range(depth):
        following: dict[World, tuple[str, ...]] = {}
        for world, path in frontier.items():
            for name, after in successors(world):
                transitions += 1
                if after in seen:
                    continue
                seen.add(after)
                following[after] = (*path, name)
                if not is_indistinguishable(after):
                    for violation in violations(after):
                        found.setdefault(violation, list(following[after]))
        frontier = following
    return len(seen), transitions, found


@pytest.mark.parametrize("api", Api)
def test_nothing_that_can_happen_breaks_the_promise(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    states, transitions, found = explore(api, DEPTH)
    with capsys.disabled():
        print(f"\n{api.value}: {states} states, {transitions} transitions, {len(found)} violations")  # noqa: T201
    assert states > 1000
    assert found == {}


def test_resending_after_the_keys_life_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decide, "KEY_LIFE", decide.KEY_LIFE * 3)
    assert "paid twice" in explore(Api.SYNC, 6)[2]


def test_resending_over_the_api_that_may_not_honour_keys_would_be_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decide, "can_resend", lambda payment, now: True)
    assert "paid twice" in explore(Api.ASYNC, 7)[2]


def test_believing_unchanged_books_at_once_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decide, "SETTLE", timedelta())
    assert any("and written" in violation for violation in explore(Api.ASYNC, 7)[2])


def test_counting_a_time_out_as_refusal_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(payment: Payment, answer: Answer, now: datetime) -> decide.Step:
        progress = replace(payment.progress, state=State.REFUSED, why=Why("refused"))
        return (
            decide.Step(progress=progress)
            if answer.outcome is Outcome.UNKNOWN
            else honest(payment, answer, now)
        )

    honest = decide.when_answered
    monkeypatch.setattr(decide, "when_answered", refused)
    for api in Api:
        assert any("and written" in violation for violation in explore(api, 4)[2])


def test_believing_the_amount_alone_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def always_ours(payment: Payment, balance: Balance) -> bool:
        return True

    monkeypatch.setattr(evidence, "_changed_meanwhile", always_ours)
    assert "called reconciled, and not written" in explore(Api.SYNC, 7)[2]
