"""Four eyes: what needs approval is sent by nobody before another person has given it, then once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from bookkeeper.errors import FilesError
from bookkeeper.journal import JournalPlace, Payment, State
from bookkeeper.payables.approval import Person, Policy
from bookkeeper.payables.money import Money
from bookkeeper.payables.rules import Api
from bookkeeper.payments import approving, decide
from bookkeeper.payments.decide import Do
from bookkeeper.payments.evidence import Finding, Verdict
from bookkeeper.practice import FaultName, figures
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench
from tests.payments.test_decide import NOW, a_payment
from tests.postgres import Server

#: Bench records as "ann".
ANN, BOB = Person("ann", "Ann"), Person("bob@other", "Bob")
PART = Money.of("1.00", "GBP")
ALL = Policy(True)
both = pytest.mark.parametrize("api", Api)


@pytest.fixture(params=["sqlite", "postgresql"])
def bench(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    place: JournalPlace = tmp_path / "journal"
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        place = server.new_journal()
    with open_bench(clock, tmp_path, place, bills=30, suppliers=8) as opened:
        opened.journal.approvals.set_policy(opened.whose.company_id, ALL, BOB, clock())
        yield opened


def approve(bench: Bench, payment_id: str, who: Person = BOB) -> bool:
    return bench.clerk.tell(payment_id, partial(approving.when_approved, who=who, now=bench.clock()))


@both
def test_nothing_is_sent_before_another_person_approves(bench: Bench, api: Api) -> None:
    (payment_id,) = bench.record(bench.payment(api, bench.bills()[0], PART))
    bench.run()
    assert bench.clerk.work() is None
    for word in (
        partial(decide.when_told_to_send, now=bench.clock()),
        partial(approving.when_approved, who=ANN, now=bench.clock()),
        partial(approving.when_approved, who=Person("ann", "Somebody Else"), now=bench.clock()),
    ):
        assert not bench.clerk.tell(payment_id, word)
    bench.clerk.look_again(payment_id)
    bench.restart()
    bench.run()
    assert (bench.state(payment_id), bench.sent()) == (State.TO_APPROVE, [])
    assert approve(bench, payment_id)
    assert not approve(bench, payment_id)
    bench.run()
    assert (bench.state(payment_id), len(bench.sent())) == (State.PROVEN, 1)


def test_what_is_sent_back_is_never_sent(bench: Bench) -> None:
    bill = bench.bills()[0]
    (payment_id,) = bench.record(bench.payment(Api.SYNC, bill, PART))
    assert bench.clerk.tell(payment_id, partial(approving.when_sent_back, who=BOB, reason="Twice"))
    assert not approve(bench, payment_id)
    bench.run()
    assert (bench.state(payment_id), bench.sent()) == (State.CANCELLED, [])
    assert bill.id not in bench.journal.reserved(bench.whose.company_id)


@both
def test_an_approved_payment_whose_answer_is_lost_is_paid_once(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    (payment_id,) = bench.record(bench.payment(api, bill, PART))
    bench.practice.faults.add(
        FaultName.COMMIT_THEN_DROP, method="POST", path=r"/payment$|/push/billPayments$"
    )
    approve(bench, payment_id)
    bench.restart()
    bench.clerk.work()
    bench.restart()
    bench.run()
    bench.practice.settle()
    assert bench.state(payment_id) is State.PROVEN
    assert figures.payments_on(bench.practice.ledger, bill.reference).count(PART.minor) == 1


def test_a_run_with_a_part_approved_sends_that_part(bench: Bench) -> None:
    bills = bench.bills()
    first = bills[0]
    other = next(one for one in bills if one.supplier_id != first.supplier_id)
    ids = bench.record(*(bench.payment(Api.SYNC, bill, PART) for bill in (first, other)))
    approve(bench, ids[1])
    bench.run()
    assert [bench.state(one) for one in ids] == [State.TO_APPROVE, State.PROVEN]
    whole = bench.journal.runs.run(bench.stored(ids[0]).run_id)
    assert not whole.is_quiet


def test_what_goes_after_another_waits_for_it_though_it_is_approved_first(bench: Bench) -> None:
    bill = bench.bills()[0]
    first = bench.payment(Api.SYNC, bill, PART)
    second = bench.payment(Api.SYNC, bill, PART + PART, depends_on=0)
    ids = bench.record(first, second)
    approve(bench, ids[1])
    bench.run()
    assert [bench.state(one) for one in ids] == [State.TO_APPROVE, State.HELD]
    assert bench.sent() == []


def test_a_payment_keeps_its_hold_when_it_is_approved_at_once() -> None:
    later = NOW.replace(hour=11)
    held = approving.when_approved(waiting(due_at=later), BOB, NOW)
    assert held.progress is not None
    assert (held.progress.state, held.progress.due_at) == (State.HELD, later)
    late = approving.when_approved(waiting(), BOB, later)
    assert late.progress is not None
    assert late.progress.due_at == later


@pytest.mark.parametrize("state", sorted(set(State) - {State.TO_APPROVE}))
def test_only_what_waits_can_be_approved_or_sent_back(state: State) -> None:
    payment = a_payment(state)
    assert approving.when_approved(payment, BOB, NOW) == decide.Step()
    assert approving.when_sent_back(payment, BOB, "no") == decide.Step()


def test_the_one_who_prepared_it_may_take_it_back() -> None:
    assert decide.can_cancel(waiting())
    step = decide.when_told_to_cancel(waiting())
    assert step.progress is not None
    assert step.progress.state is State.CANCELLED


def waiting(**progress: object) -> Payment:
    return replace(a_payment(State.TO_APPROVE, **progress), account="ann", recorded_by="ann")


# -- around the guards ----------------------------------------------------------------------------------


def test_guard_the_clerk_sends_nothing_that_was_moved_past_approval(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody has taken the database's guards away and written *held*: the clerk has its own judgement."""

    def sent_after_it_was_moved(folder: Path) -> tuple[State, int]:
        with open_bench(clock, folder, bills=30, suppliers=8) as bench:
            bench.journal.approvals.set_policy(bench.whose.company_id, ALL, BOB, clock())
            (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0], PART))
            with bench.journal._writing() as connection:
                connection.execute(text("DROP TRIGGER payment_is_approved"))
                connection.execute(text("UPDATE payment SET state = 'held'"))
            bench.run()
            return bench.state(payment_id), len(bench.sent())

    assert sent_after_it_was_moved(tmp_path / "whole") == (State.TO_APPROVE, 0)
    monkeypatch.setattr(Payment, "is_cleared", property(lambda payment: True))
    assert sent_after_it_was_moved(tmp_path / "broken") == (State.PROVEN, 1)


def test_guard_the_database_stops_a_clerk_that_does_not_ask(clock: Clock, tmp_path: Path) -> None:
    with open_bench(clock, tmp_path, bills=30, suppliers=8) as bench:
        bench.journal.approvals.set_policy(bench.whose.company_id, ALL, BOB, clock())
        (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0], PART))
        sending = decide.when_checked(bench.stored(payment_id), Finding(Verdict.UNCHANGED), clock())
        assert sending.do is Do.SEND
        with pytest.raises(FilesError, match="needs the approval of another person"):
            bench.clerk._sending.send(iter([(bench.stored(payment_id), sending, {})]))
        assert bench.sent() == []
