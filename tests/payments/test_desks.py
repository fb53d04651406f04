"""Several desks at one shared journal: each payment is sent by one of them, whatever befalls the others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bookkeeper.errors import AlreadyInPaymentError, JournalUnreachableError
from bookkeeper.journal import EventKind, Journal, LeaseLostError, Shared, State, presence
from bookkeeper.payables.approval import Person, Policy
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Clerk, approving, decide
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench
from tests.postgres import Server, run_statements, running_server

both = pytest.mark.parametrize("api", Api)


@pytest.fixture
def shared(postgres: Server) -> Shared:
    return postgres.new_journal()


@pytest.fixture
def ann(clock: Clock, tmp_path: Path, shared: Shared) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, shared, bills=30, suppliers=8) as opened:
        yield opened


class Desk:
    """Another desk at the same books and the same journal."""

    def __init__(self, bench: Bench, shared: Shared) -> None:
        self.heard = threading.Event()
        self.lost = threading.Event()
        self.journal = Journal.open(shared, bench.clock())
        self.journal.join("bob@other", self._hear)
        gateways = (bench.live, bench.queued)
        self.clerk = Clerk(self.journal, bench.books, gateways, bench.whose, clock=bench.clock)

    def _hear(self, is_there: bool) -> None:
        (self.heard if is_there else self.lost).set()

    def close(self) -> None:
        self.clerk.close()
        self.journal.close()


@pytest.fixture
def bob(ann: Bench, shared: Shared) -> Iterator[Desk]:
    with closing(Desk(ann, shared)) as desk:
        yield desk


def silence(shared: Shared) -> None:
    """Everybody who is there has not been heard for too long."""
    run_statements(shared, ["UPDATE desk SET alive_until = clock_timestamp() - interval '1 second'"])


def end_all(shared: Shared) -> None:
    """... and that was noticed."""
    silence(shared)
    run_statements(shared, ["UPDATE desk SET is_over = true WHERE NOT is_over"])


@both
def test_what_one_desk_recorded_no_other_sends(ann: Bench, bob: Desk, api: Api) -> None:
    (payment_id,) = ann.record(ann.payment(api, ann.bills()[0]))
    again_at = bob.clerk.work()
    assert ann.sent() == []
    assert again_at is not None
    assert again_at > ann.clock()
    ann.run()
    assert ann.state(payment_id) is State.PROVEN
    assert len(ann.sent()) == 1


def test_recording_over_another_names_who_and_when(ann: Bench, bob: Desk) -> None:
    bill = ann.bills()[0]
    ann.record(ann.payment(Api.SYNC, bill))
    ann.journal, mine = bob.journal, ann.journal
    with pytest.raises(AlreadyInPaymentError) as caught:
        ann.record(ann.payment(Api.ASYNC, bill))
    ann.journal = mine
    assert bill.reference in caught.value.detail
    assert "(ann, 2026-11-22 " in caught.value.detail
    assert len(ann.journal.open_payments(ann.whose.company_id)) == 1


@pytest.mark.parametrize("is_there", [True, False])
def test_what_another_desk_approved_is_sent_once_by_whoever_is_there(
    ann: Bench, bob: Desk, shared: Shared, is_there: bool
) -> None:
    company_id, by = ann.whose.company_id, Person("bob@other", "Bob")
    ann.journal.approvals.set_policy(company_id, Policy(True), by, ann.clock())
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    ann.run()
    bob.clerk.work()
    assert ann.sent() == []
    assert bob.clerk.tell(payment_id, partial(approving.when_approved, who=by, now=ann.clock()))
    if is_there:
        # It is still the one's who recorded it.
        bob.clerk.work()
        assert ann.sent() == []
        ann.run()
    else:
        ann.journal.leases.close()
        ann.clerk, own = bob.clerk, ann.clerk
        ann.run()
        ann.clerk = own
    assert ann.state(payment_id) is State.PROVEN
    assert len(ann.sent()) == 1


def test_the_others_hear_of_a_change_and_of_their_own_not(ann: Bench, bob: Desk) -> None:
    bob.heard.clear()
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    assert bob.heard.wait(5)
    bob.heard.clear()
    assert bob.clerk.tell(payment_id, decide.when_told_to_cancel)
    # A change of another's comes later on the same line: nothing was heard before it.
    own = bob.heard.is_set()
    ann.record(ann.payment(Api.SYNC, ann.bills()[1]))
    assert bob.heard.wait(5)
    assert not own


@both
def test_a_desk_that_died_while_sending_leaves_an_unknown_payment_that_is_paid_once(
    ann: Bench, bob: Desk, shared: Shared, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    (payment_id,) = ann.record(ann.payment(api, ann.bills()[0]))

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ann.clerk, "_answered", dies)
    with pytest.raises(KeyboardInterrupt):
        ann.run()
    assert ann.state(payment_id) is State.SENDING
    bob.clerk.work()
    assert ann.state(payment_id) is State.SENDING, "taken from a desk that is there"
    run_statements(shared, ["UPDATE desk SET alive_until = clock_timestamp() WHERE name = 'ann@desk'"])
    ann.clerk, bob.clerk = bob.clerk, ann.clerk
    ann.clock.forward(30)
    ann.run()
    assert ann.state(payment_id) is State.PROVEN
    kinds = [event.kind.value for event in ann.journal.events(payment_id)]
    assert "restarted" in kinds
    assert len(set(ann.sent())) == 1
    ann.practice.ledger.check()


def test_a_desk_that_slept_finds_its_lease_gone_before_it_sends(
    ann: Bench, bob: Desk, shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sleeps between looking at the bill and committing that it is being sent."""
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    payment = ann.stored(payment_id)
    assert ann.journal.leases.take([payment_id]) == {payment_id}
    end_all(shared)
    step = decide.when_told_to_send(payment, ann.clock())
    sending = decide.Step(decide.Do.SEND, step.progress, EventKind.SENDING)
    assert sending.progress is not None
    with pytest.raises(LeaseLostError):
        ann.journal.change(payment, sending.kind, sending.progress, {}, ann.clock())
    assert ann.clerk._commits.all([(payment, sending, {})]) == [None]
    assert ann.stored(payment_id) == payment
    assert ann.sent() == []


def test_nothing_leaves_after_a_silence(ann: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sleeps after the commit, with the bytes in its hand."""
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    sure = presence.Presence.is_sure
    answers = iter([True, False])
    monkeypatch.setattr(presence.Presence, "is_sure", property(lambda self: next(answers, True)))
    ann.clerk.work()
    assert ann.sent() == []
    assert ann.state(payment_id) is State.HELD
    monkeypatch.setattr(presence.Presence, "is_sure", sure)
    ann.run()
    assert ann.state(payment_id) is State.PROVEN


def test_an_answer_that_comes_after_the_payment_was_taken_over_counts(
    ann: Bench, bob: Desk, shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    answered = ann.clerk._answered

    def taken_over_meanwhile(payment: object, answer: object) -> object:
        monkeypatch.undo()
        end_all(shared)
        bob.clerk.resume()
        assert bob.journal.payment(payment_id).state in (State.UNKNOWN, State.SENDING)
        return answered(payment, answer)  # type: ignore[arg-type]

    monkeypatch.setattr(ann.clerk, "_answered", taken_over_meanwhile)
    ann.clerk.work()
    stored = ann.stored(payment_id)
    assert stored.progress.record_id is not None
    assert stored.state in (State.RECORDED, State.PROVEN)


def test_a_person_cancels_at_any_desk(ann: Bench, bob: Desk) -> None:
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    assert bob.clerk.tell(payment_id, decide.when_told_to_cancel)
    ann.run()
    assert ann.state(payment_id) is State.CANCELLED
    assert ann.sent() == []


def test_two_desks_and_a_lost_answer_pay_once(ann: Bench, bob: Desk, shared: Shared) -> None:
    ann.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path="/payment$")
    (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
    ann.clerk.work()
    assert ann.state(payment_id) is State.UNKNOWN
    ann.journal.leases.close()
    ann.clerk = bob.clerk
    ann.clock.forward(10)
    ann.run()
    assert ann.state(payment_id) is State.PROVEN
    ann.practice.ledger.check()


def test_without_the_server_nothing_is_sent_and_it_is_told(clock: Clock, tmp_path: Path) -> None:
    with running_server("fsync=off") as server:
        shared = server.new_journal()
        with (
            open_bench(clock, tmp_path, shared, bills=30, suppliers=8) as ann,
            closing(Desk(ann, shared)) as bob,
        ):
            (payment_id,) = ann.record(ann.payment(Api.SYNC, ann.bills()[0]))
            bob.heard.clear()
            server.stop()
            for work in (ann.clerk.work, bob.clerk.work):
                with pytest.raises(JournalUnreachableError):
                    work()
            assert bob.lost.wait(10)
            assert ann.sent() == []
            server.start("fsync=off")
            assert bob.heard.wait(10)
            ann.run()
            assert ann.state(payment_id) is State.PROVEN
