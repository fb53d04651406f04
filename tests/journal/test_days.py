"""What of the journal matters today, with either engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bookkeeper.journal import EventKind, Journal, NewRun, State, Why, journal_days
from bookkeeper.payables.approval import Person, Policy
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money
from tests.conftest import Clock
from tests.journal.conftest import a_payment


def _move(journal: Journal, payment_id: str, state: State, clock: Clock) -> None:
    before = journal.payment(payment_id)
    progress = replace(before.progress, state=state, why=Why("test"))
    journal.change(before, EventKind.LOOKED, progress, {}, clock())


def test_each_company_is_told_what_waits_and_what_was_recorded(
    journal: Journal, new_run: Callable[..., NewRun], clock: Clock
) -> None:
    payments = [a_payment(name, 1000) for name in "ABCDE"]
    deed = replace(a_payment("F", 700), act=Act.MAKE_BILL)
    run = journal.record(new_run(*payments, deed, company_id="one"), clock())
    states = (State.ATTENTION, State.UNKNOWN, State.SENDING, State.CANCELLED)
    for payment_id, state in zip(run.payment_ids, states, strict=False):
        _move(journal, payment_id, state, clock)
    journal.record(new_run(a_payment("G", 250), company_id="two"), clock() - timedelta(days=30))

    found = journal_days(journal, ["one", "two", "three"], clock() - timedelta(days=7))
    one = found["one"]
    # Under way: the one on its way, the one still held, and the deed.
    assert (one.needs_you, one.unknown, one.under_way) == (1, 1, 3)
    # Without the one that was cancelled, and without the deed.
    assert (one.recorded, one.totals.in_currency("GBP")) == (4, Money(4000, "GBP"))
    assert one.last_at == clock()
    # Long ago is not lately, but it still waits.
    assert (found["two"].recorded, found["two"].under_way, found["two"].last_at) == (0, 1, None)
    assert found["three"].under_way == 0


def test_what_another_person_has_to_approve_is_told_apart(
    journal: Journal, new_run: Callable[..., NewRun], clock: Clock
) -> None:
    policy = Policy(True, (Money(10_000, "GBP"),), new_payees=False)
    journal.approvals.set_policy("one", policy, Person("bob@other", "Bob"), clock())
    journal.record(new_run(a_payment("A", 20_000), company_id="one"), clock())
    one = journal_days(journal, ["one"], clock())["one"]
    assert (one.to_approve, one.under_way, one.needs_you) == (1, 0, 0)
