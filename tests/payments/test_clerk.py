"""The clerk over real HTTP and a real journal, both APIs, with whatever can go wrong; time is simulated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bookkeeper.codat import StoredRequest
from bookkeeper.journal import EventKind, State
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide
from bookkeeper.payments.evidence import Finding, Verdict
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench

PAYMENT = r"/payment$|/push/billPayments$"
both = pytest.mark.parametrize("api", Api)


@pytest.fixture
def bench(clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, bills=30, suppliers=8) as opened:
        yield opened


@both
def test_a_payment_ends_proven_and_the_books_agree(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    (payment_id,) = bench.record(bench.payment(api, bill))
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert bench.bill(bill.id).status is BillStatus.PAID
    assert len(bench.sent()) == 1
    bench.practice.ledger.check()


@both
def test_a_part_payment_leaves_the_rest_due(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    assert bill.amount_due is not None
    (payment_id,) = bench.record(bench.payment(api, bill, Money.of("1.00", "GBP")))
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert bench.bill(bill.id).amount_due == bill.amount_due - Money.of("1.00", "GBP")


def test_a_queued_payment_is_not_called_written_before_it_is(bench: Bench) -> None:
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bench.bills()[0]))
    bench.run()
    states = [event.state for event in bench.journal.events(payment_id)]
    assert states.index(State.ACCEPTED) < states.index(State.RECORDED) < states.index(State.PROVEN)
    assert bench.stored(payment_id).progress.push_key is not None


def test_the_copy_is_fetched_anew_after_the_write_before_it_is_believed(bench: Bench) -> None:
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bench.bills()[0]))
    bench.run()
    asked = [one.path for one in bench.practice.requests if "/queue/bills" in one.path]
    sent_at = next(
        n for n, one in enumerate(bench.practice.requests) if one.path.endswith("/push/billPayments")
    )
    after = [one for one in bench.practice.requests[sent_at:] if "/queue/bills" in one.path]
    assert len(asked) > len(after) >= 1
    looks = [event for event in bench.journal.events(payment_id) if event.kind is EventKind.LOOKED]
    assert [look.state for look in looks] == [State.PROVEN]


LOST = [FaultName.DROP_BEFORE, FaultName.COMMIT_THEN_DROP]


@both
@pytest.mark.parametrize("fault", LOST)
def test_what_the_network_loses_is_never_paid_twice_and_never_lost(
    bench: Bench, api: Api, fault: FaultName
) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(fault, method="POST", path=PAYMENT)
    (payment_id,) = bench.record(bench.payment(api, bill))
    bench.run()
    is_paid = bench.bill(bill.id).status is BillStatus.PAID
    assert bench.state(payment_id) is (State.PROVEN if is_paid else State.REFUSED)
    if api is Api.ASYNC:
        # Nothing says that this API honours keys.
        assert len(bench.sent()) == 1
    bench.practice.ledger.check()


@both
@pytest.mark.parametrize(
    ("fault", "is_written"),
    [(FaultName.ERROR_AFTER, True), (FaultName.ERROR_BEFORE, False), (FaultName.UNAVAILABLE, False)],
)
def test_after_a_5xx_the_books_decide(bench: Bench, api: Api, fault: FaultName, is_written: bool) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(fault, method="POST", path=PAYMENT)
    (payment_id,) = bench.record(bench.payment(api, bill))
    bench.run()
    assert bench.state(payment_id) is (State.PROVEN if is_written else State.REFUSED)
    assert (bench.bill(bill.id).status is BillStatus.PAID) is is_written
    assert len(bench.sent()) == 1


@both
@pytest.mark.parametrize("fault", [FaultName.LIMIT_SECONDS, FaultName.LIMIT_DATE, FaultName.LIMIT_BARE])
def test_a_rate_limit_is_waited_for(bench: Bench, api: Api, fault: FaultName) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(fault, count=2, method="POST", path=PAYMENT, seconds=30)
    (payment_id,) = bench.record(bench.payment(api, bill))
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert bench.bill(bill.id).status is BillStatus.PAID


@both
def test_a_409_that_is_replayed_ends_in_the_books_not_in_a_circle(bench: Bench, api: Api) -> None:
    started = bench.clock()
    bench.practice.faults.add(FaultName.CONFLICT, method="POST", path=PAYMENT)
    (payment_id,) = bench.record(bench.payment(api, bench.bills()[0]))
    bench.run()
    assert bench.state(payment_id) is State.REFUSED
    assert bench.clock() - started < timedelta(minutes=20)


@both
def test_a_refused_key_waits_for_a_person_and_then_pays_once(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(FaultName.UNAUTHORIZED, method="POST", path=PAYMENT)
    (payment_id,) = bench.record(bench.payment(api, bill))
    bench.run()
    assert bench.state(payment_id) is State.HELD
    bench.clerk.tell(payment_id, lambda payment: decide.when_told_to_send(payment, bench.clock()))
    bench.run()
    assert bench.state(payment_id) is State.PROVEN


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (FaultName.PUSH_FAILED, State.REFUSED),
        (FaultName.PUSH_TIMED_OUT_WRITTEN, State.PROVEN),
        (FaultName.PUSH_SLOW, State.PROVEN),
    ],
)
def test_the_end_of_the_queue_decides(bench: Bench, fault: FaultName, state: State) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(fault, method="POST", path=PAYMENT, seconds=120)
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bill))
    bench.run()
    assert bench.state(payment_id) is state
    assert (bench.bill(bill.id).status is BillStatus.PAID) is (state is State.PROVEN)
    assert len(bench.sent()) == 1


def test_a_queue_that_never_moves_is_a_state_and_not_an_error(bench: Bench) -> None:
    bench.practice.faults.add(FaultName.PUSH_PENDING, method="POST", path=PAYMENT)
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bench.bills()[0]))
    for _ in range(40):
        again_at = bench.clerk.work()
        assert again_at is not None
        bench.clock.now = max(again_at, bench.clock.now)
    assert bench.state(payment_id) is State.ACCEPTED
    assert len(bench.sent()) == 1


def test_a_lost_queue_answer_is_not_called_refused_while_the_queue_may_still_write_it(bench: Bench) -> None:
    bill = bench.bills()[0]
    for fault in (FaultName.PUSH_SLOW, FaultName.COMMIT_THEN_DROP):
        bench.practice.faults.add(fault, method="POST", path=PAYMENT, seconds=3600)
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bill))
    bench.run(until=timedelta(minutes=50))
    assert bench.state(payment_id) is State.UNKNOWN
    bench.run()
    # Written an hour after it was sent, it could be anyone's: a person decides.
    assert bench.bill(bill.id).status is BillStatus.PAID
    assert bench.state(payment_id) is State.ATTENTION
    assert len(bench.sent()) == 1


@both
def test_a_killed_program_takes_up_what_it_was_sending(bench: Bench, api: Api) -> None:
    """The answer is lost with the program: its bytes have left, its row still says *sending*."""
    bill = bench.bills()[0]
    (payment_id,) = bench.record(bench.payment(api, bill))
    payment = bench.stored(payment_id)
    step = decide.when_checked(payment, Finding(Verdict.UNCHANGED), bench.clock())
    assert step.progress is not None
    bench.journal.change(payment, step.kind, step.progress, {}, bench.clock())
    gateway = bench.live if api is Api.SYNC else bench.queued
    request = bench.payment(api, bill)
    gateway.send(StoredRequest(request.method, request.path, request.body), payment.idempotency_key)
    bench.restart()
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert bench.bill(bill.id).status is BillStatus.PAID
    bench.practice.ledger.check()


@both
def test_a_second_part_waits_for_the_first(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    assert bill.amount_due is not None
    first = bench.payment(api, bill, Money.of("1.00", "GBP"))
    rest = bench.payment(api, bill, bill.amount_due - Money.of("1.00", "GBP"), depends_on=0)
    moved = tuple(
        type(link)(link.kind, link.record_id, link.label, link.change, before=first.links[0].after)
        for link in rest.links
    )
    ids = bench.record(first, replace(rest, links=moved))
    bench.run()
    assert [bench.state(one) for one in ids] == [State.PROVEN, State.PROVEN]
    assert bench.bill(bill.id).status is BillStatus.PAID


@both
def test_a_second_part_is_not_sent_when_the_first_was_not_written(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    bench.practice.faults.add(FaultName.ERROR_BEFORE, method="POST", path=PAYMENT)
    ids = bench.record(
        bench.payment(api, bill, Money.of("1.00", "GBP")),
        bench.payment(api, bill, Money.of("2.00", "GBP"), depends_on=0),
    )
    bench.run()
    assert [bench.state(one) for one in ids] == [State.REFUSED, State.ATTENTION]
    assert len(bench.sent()) == 1


@both
def test_a_bill_paid_by_someone_else_is_not_paid_again(bench: Bench, api: Api) -> None:
    bill = bench.bills()[0]
    ours = bench.payment(api, bill)
    stranger = bench.payment(Api.SYNC, bill)
    (payment_id,) = bench.record(ours)
    bench.live.send(StoredRequest(stranger.method, stranger.path, stranger.body), "a stranger's key")
    bench.run()
    assert bench.state(payment_id) is State.ATTENTION
    assert len(bench.sent()) == 1
