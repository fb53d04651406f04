"""Guards of the clerk's hands, each broken once on purpose: named after what they keep from happening.

Those of its judgement are in `test_exhaustive`, that of the window in `tests.end_to_end.test_guards`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bookkeeper.codat import Answer, AsyncGateway, Client, Gateway, Pace, StoredRequest
from bookkeeper.journal import State
from bookkeeper.payables.money import Money
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide
from bookkeeper.payments.clerk import Clerk
from bookkeeper.practice import FaultName, figures
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench

PAYMENT = r"/payment$|/push/billPayments$"
PART = Money.of("1.00", "GBP")


@contextmanager
def benches(clock: Clock, folder: Path) -> Iterator[Bench]:
    with open_bench(clock, folder, bills=30, suppliers=8) as bench:
        yield bench


def times_paid_after_a_lost_answer(bench: Bench, api: Api = Api.SYNC) -> int:
    """Pay part of a bill, lose the answer with the program, restart, and count in the books."""
    bill = bench.bills()[0]
    bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path=PAYMENT)
    bench.record(bench.payment(api, bill, PART))
    bench.clerk.work()
    bench.restart()
    bench.run()
    bench.practice.settle()
    return figures.payments_on(bench.practice.ledger, bill.reference).count(PART.minor)


def test_guard_no_fresh_key_on_restart(clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with benches(clock, tmp_path / "whole") as bench:
        assert times_paid_after_a_lost_answer(bench) == 1
    whole = Clerk.__init__

    def with_fresh_keys(clerk: Clerk, *arguments: object, **more: object) -> None:
        whole(clerk, *arguments, **more)  # type: ignore[arg-type]
        send = clerk._send_over[Api.SYNC]

        def send_anew(request: StoredRequest, idempotency_key: str) -> Answer:
            return send(request, str(uuid.uuid4()))

        clerk._send_over[Api.SYNC] = send_anew

    monkeypatch.setattr(Clerk, "__init__", with_fresh_keys)
    with benches(clock, tmp_path / "broken") as bench:
        assert times_paid_after_a_lost_answer(bench) == 2


def test_guard_no_resend_after_90_minutes(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def times_paid_when_the_program_was_off_for_two_hours(bench: Bench) -> int:
        bill = bench.bills()[0]
        bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path=PAYMENT)
        bench.record(bench.payment(Api.SYNC, bill, PART))
        bench.clerk.work()
        clock.forward(2 * 3600)
        bench.restart()
        bench.run()
        return figures.payments_on(bench.practice.ledger, bill.reference).count(PART.minor)

    with benches(clock, tmp_path / "whole") as bench:
        assert times_paid_when_the_program_was_off_for_two_hours(bench) == 1
    monkeypatch.setattr(decide, "KEY_LIFE", decide.KEY_LIFE * 3)
    with benches(clock, tmp_path / "broken") as bench:
        assert times_paid_when_the_program_was_off_for_two_hours(bench) == 2


def test_guard_each_look_reads_the_books_anew(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy fetched while the request was still at work shows nothing, and proves nothing later."""

    def state_of_a_payment_written_late(bench: Bench) -> State:
        bill = bench.bills()[0]
        for fault in (FaultName.PUSH_SLOW, FaultName.COMMIT_THEN_DROP):
            bench.practice.faults.add(fault, method="POST", path=PAYMENT, seconds=150)
        (payment_id,) = bench.record(bench.payment(Api.ASYNC, bill, PART))
        bench.run()
        return bench.state(payment_id)

    with benches(clock, tmp_path / "whole") as bench:
        assert state_of_a_payment_written_late(bench) is State.PROVEN
    whole = Clerk._read

    def since_it_was_sent(clerk: Clerk, payments, since, after, **more):  # type: ignore[no-untyped-def]
        return whole(clerk, payments, since, payments[0].progress.last_sent_at or after, **more)

    monkeypatch.setattr(Clerk, "_read", since_it_was_sent)
    # The queue is asked as well, a second guard; without either the payment would be called not written.
    monkeypatch.setattr(Clerk, "_queue_of", lambda clerk, payment: frozenset())
    with benches(clock, tmp_path / "broken") as bench:
        assert state_of_a_payment_written_late(bench) is State.REFUSED


def test_guard_an_answer_that_cannot_be_kept_leaves_no_payment_on_its_way(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Clerk, "resume", lambda clerk: None)
    with benches(clock, tmp_path) as bench:
        (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0], PART))
        payment = bench.stored(payment_id)
        step = decide.when_due(payment, clock(), None)
        assert step.do is decide.Do.CHECK
        sending = decide._sent(payment.progress, clock())
        bench.journal.change(payment, step.kind, replace(sending, state=State.SENDING), {}, clock())
        bench.run()
        assert bench.state(payment_id) is State.SENDING
        monkeypatch.undo()
        bench.run()
        assert bench.state(payment_id) is State.PROVEN


def test_a_clock_that_is_behind_after_a_restart_keeps_nothing_waiting(clock: Clock, tmp_path: Path) -> None:
    """What was recorded an hour from now, by this computer's clock, is looked at all the same."""
    with benches(clock, tmp_path) as bench:
        bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path=PAYMENT)
        (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0], PART))
        bench.clerk.work()
        clock.forward(-3600)
        bench.restart()
        bench.clerk.tell(payment_id, lambda payment: decide.when_told_to_send(payment, clock()))
        before = len(bench.practice.requests)
        bench.clerk.work()
        assert len(bench.practice.requests) > before, "it waits, and says that it is due"


def test_guard_no_resend_before_the_service_has_said_what_time_it_is(clock: Clock, tmp_path: Path) -> None:
    with benches(clock, tmp_path) as bench:
        bench.practice.faults.add(FaultName.DROP_BEFORE, method="POST", path=PAYMENT)
        (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0], PART))
        bench.clerk.work()
        assert bench.state(payment_id) is State.UNKNOWN
        bench.clerk.close()
        # Another process: whoever starts it may have set the computer's clock, and there is no network yet.
        access = bench.queued._client.access
        bench.practice.faults.add(FaultName.DROP_BEFORE, method="GET", count=8)
        with Client(access, Pace(now=clock, sleep=lambda _seconds: None)) as client:
            whose = bench.whose
            bench.live = Gateway(client, whose.company_id, whose.connection_id)
            bench.queued = AsyncGateway(client, whose.company_id, whose.connection_id)
            bench.restart()
            sent = len(bench.sent())
            while bench.practice.faults.waiting():
                clock.forward(30)
                bench.clerk.work()
                assert len(bench.sent()) == sent
            bench.run()
            assert bench.state(payment_id) is State.PROVEN
            assert len(bench.sent()) == sent + 1
            bench.clerk.close()
