"""The clerk's judgement, one rule a test. The state table is DESIGN 4; the protocol rules are DOMAIN 7.1."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Payment, Progress, State, Why
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide
from bookkeeper.payments.decide import KEY_LIFE, LOOKS_TO_ASK, SETTLE, Do
from bookkeeper.payments.evidence import Finding, Verdict

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
POUNDS = Money.of("135.85", "GBP")


def a_payment(state: State = State.HELD, **progress: object) -> Payment:
    link = Link(LinkKind.BILL, "A", "REF-A", change=-POUNDS, before=POUNDS)
    return Payment(
        id="p",
        run_id="r",
        run_title="2026-1",
        position=0,
        depends_on=None,
        company_id="c",
        connection_id="k",
        api=Api.SYNC,
        supplier_id="sup-1",
        supplier_name="PowerDirect",
        account_id="acc",
        amount=POUNDS,
        paid_on=date(2026, 11, 22),
        reference="REF-A",
        method="POST",
        path="/x",
        body=b"{}",
        idempotency_key="key",
        links=(link,),
        recorded_at=NOW,
        changed_at=NOW,
        progress=replace(Progress(state, Why("x"), NOW), **progress),  # type: ignore[arg-type]
    )


def sent(state: State = State.SENDING, **more: object) -> Payment:
    values: dict[str, object] = {"attempts": 1, "first_sent_at": NOW, "last_sent_at": NOW} | more
    return a_payment(state, **values)


def state_after(step: decide.Step) -> State:
    assert step.progress is not None
    return step.progress.state


# -- before anything was sent -----------------------------------------------------------------------


def test_a_held_payment_waits_for_its_time_then_checks_the_books_first() -> None:
    payment = a_payment(due_at=NOW + timedelta(seconds=10))
    assert decide.when_due(payment, NOW, None).do is Do.NOTHING
    assert decide.when_due(payment, NOW + timedelta(seconds=10), None).do is Do.CHECK


@pytest.mark.parametrize("other", [State.HELD, State.SENDING, State.UNKNOWN, State.RECORDED, State.ATTENTION])
def test_a_payment_waits_until_the_one_before_it_is_proven(other: State) -> None:
    assert decide.when_due(a_payment(), NOW, other) == decide.Step()
    assert decide.when_due(a_payment(), NOW, State.PROVEN).do is Do.CHECK


@pytest.mark.parametrize("other", [State.REFUSED, State.CANCELLED])
def test_a_payment_whose_first_part_failed_asks_a_person(other: State) -> None:
    assert state_after(decide.when_due(a_payment(), NOW, other)) is State.ATTENTION


def test_sending_is_committed_before_the_first_byte() -> None:
    step = decide.when_checked(a_payment(), Finding(Verdict.UNCHANGED), NOW)
    assert step.do is Do.SEND
    assert step.progress is not None
    assert (step.progress.state, step.progress.attempts) == (State.SENDING, 1)
    assert step.progress.first_sent_at == NOW


def test_a_bill_changed_meanwhile_stops_the_payment() -> None:
    step = decide.when_checked(a_payment(), Finding(Verdict.DIFFERENT), NOW)
    assert step.do is Do.NOTHING
    assert state_after(step) is State.ATTENTION


# -- the first attempt ------------------------------------------------------------------------------


def test_a_2xx_is_recorded_and_then_looked_at() -> None:
    step = decide.when_answered(sent(), Answer(Outcome.ACCEPTED, 201, "pay-1"), NOW)
    assert step.do is Do.LOOK
    assert step.progress is not None
    assert (step.progress.state, step.progress.record_id) == (State.RECORDED, "pay-1")


@pytest.mark.parametrize("status", [400, 404, 405, 422])
def test_a_definite_refusal_of_the_first_attempt_is_final(status: int) -> None:
    answer = Answer(Outcome.REFUSED, status, reasons=(("amount", "too much"),))
    step = decide.when_answered(sent(), answer, NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.why) == (
        State.REFUSED,
        Why("refused", ("amount: too much",)),
    )


@pytest.mark.parametrize("status", [401, 402, 403])
def test_a_refused_key_is_not_the_payments_fault_and_waits_for_a_person(status: int) -> None:
    step = decide.when_answered(sent(), Answer(Outcome.REFUSED, status), NOW)
    assert step.progress is not None
    assert step.progress.state is State.HELD
    assert step.progress.due_at > NOW + timedelta(days=365)


def test_what_was_not_sent_waits_and_its_keys_life_has_not_begun() -> None:
    step = decide.when_answered(sent(), Answer(Outcome.NOT_SENT, message="no route"), NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.first_sent_at) == (State.HELD, None)
    assert step.progress.due_at > NOW


def test_a_rate_limit_waits_as_long_as_the_service_asks() -> None:
    step = decide.when_answered(sent(), Answer(Outcome.LIMITED, 429, retry_after_s=77), NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.due_at) == (State.HELD, NOW + timedelta(seconds=77))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(Outcome.UNKNOWN),
        Answer(Outcome.UNKNOWN, 500),
        Answer(Outcome.UNKNOWN, 503),
        Answer(Outcome.BUSY, 409),
    ],
)
def test_no_answer_is_not_no(answer: Answer) -> None:
    step = decide.when_answered(sent(), answer, NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.is_doubtful) == (State.UNKNOWN, True)


# -- while it is doubtful ---------------------------------------------------------------------------


def test_the_same_bytes_go_again_after_a_time_out() -> None:
    unknown = decide.when_answered(sent(), Answer(Outcome.UNKNOWN), NOW).progress
    assert unknown is not None
    step = decide.when_due(replace(sent(), progress=unknown), unknown.due_at, None)
    assert step.do is Do.SEND
    assert step.progress is not None
    assert (step.progress.state, step.progress.attempts) == (State.UNKNOWN, 2)
    assert step.progress.first_sent_at == NOW


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_5xx_is_never_sent_again_because_it_is_replayed(status: int) -> None:
    unknown = decide.when_answered(sent(), Answer(Outcome.UNKNOWN, status), NOW).progress
    assert unknown is not None
    for later in (0, 60, 3600, 7200):
        due = unknown.due_at + timedelta(seconds=later)
        assert decide.when_due(replace(sent(), progress=unknown), due, None).do is Do.LOOK


def test_nothing_is_sent_after_the_keys_life() -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True)
    assert decide.when_due(payment, NOW + KEY_LIFE - timedelta(minutes=11), None).do is Do.SEND
    for late in (-9, 0, 1, 1000):
        assert decide.when_due(payment, NOW + KEY_LIFE + timedelta(minutes=late), None).do is Do.LOOK


def test_nothing_is_sent_when_the_clock_went_back() -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True, due_at=NOW - timedelta(hours=2))
    assert decide.when_due(payment, NOW - timedelta(hours=1), None).do is Do.LOOK


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_after_a_doubtful_attempt_is_not_failure(status: int) -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True)
    step = decide.when_answered(payment, Answer(Outcome.REFUSED, status), NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.may_resend) == (State.UNKNOWN, False)


@pytest.mark.parametrize("outcome", [Outcome.NOT_SENT, Outcome.LIMITED, Outcome.BUSY, Outcome.UNKNOWN])
def test_a_doubtful_payment_stays_unknown_until_something_settles_it(outcome: Outcome) -> None:
    step = decide.when_answered(sent(State.UNKNOWN, is_doubtful=True), Answer(outcome), NOW)
    assert state_after(step) is State.UNKNOWN


def test_a_2xx_to_the_same_key_settles_a_doubtful_payment() -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True)
    assert (
        state_after(decide.when_answered(payment, Answer(Outcome.ACCEPTED, 201, "x"), NOW)) is State.RECORDED
    )


def test_a_payment_found_sending_at_start_is_unknown() -> None:
    step = decide.when_restarted(sent(), NOW)
    assert step.progress is not None
    assert (step.progress.state, step.progress.is_doubtful) == (State.UNKNOWN, True)
    for state in set(State) - {State.SENDING}:
        assert decide.when_restarted(a_payment(state), NOW) == decide.Step()


# -- evidence ---------------------------------------------------------------------------------------


def test_accepted_and_fallen_as_planned_is_proven() -> None:
    step = decide.when_looked(sent(State.RECORDED, record_id="x"), Finding(Verdict.AS_PLANNED), NOW)
    assert state_after(step) is State.PROVEN


def test_without_an_answer_the_amount_alone_is_not_proof() -> None:
    unknown = sent(State.UNKNOWN, is_doubtful=True, may_resend=False)
    assert state_after(decide.when_looked(unknown, Finding(Verdict.AS_PLANNED), NOW)) is State.ATTENTION
    ours = Finding(Verdict.AS_PLANNED, is_ours=True)
    assert state_after(decide.when_looked(unknown, ours, NOW)) is State.PROVEN


def test_unchanged_books_prove_nothing_while_the_request_may_still_be_at_work() -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True, may_resend=False)
    early = decide.when_looked(payment, Finding(Verdict.UNCHANGED), NOW + SETTLE - timedelta(seconds=1))
    assert early.progress is not None
    assert (early.progress.state, early.progress.looks) == (State.UNKNOWN, 0)
    assert early.progress.due_at == NOW + SETTLE


def test_twice_unchanged_after_that_means_not_written() -> None:
    payment = sent(State.UNKNOWN, is_doubtful=True, may_resend=False)
    late = NOW + SETTLE
    first = decide.when_looked(payment, Finding(Verdict.UNCHANGED), late)
    assert first.progress is not None
    assert first.progress.state is State.UNKNOWN
    again = decide.when_looked(replace(payment, progress=first.progress), Finding(Verdict.UNCHANGED), late)
    assert state_after(again) is State.REFUSED


def test_a_timed_out_push_is_never_called_not_written() -> None:
    pushed = PushOperation("push-1", "billPayments", PushStatus.TIMED_OUT)
    payment = sent(State.ACCEPTED, push_key="push-1")
    late = NOW + SETTLE
    step = decide.when_polled(payment, pushed, late)
    assert state_after(step) is State.UNKNOWN
    for _ in range(2):
        assert step.progress is not None
        payment = replace(payment, progress=step.progress)
        step = decide.when_looked(payment, Finding(Verdict.UNCHANGED), late)
    assert state_after(step) is State.ATTENTION


def test_an_accepted_payment_the_books_do_not_show_is_never_refused() -> None:
    payment = sent(State.RECORDED, record_id="x")
    for _ in range(LOOKS_TO_ASK):
        step = decide.when_looked(payment, Finding(Verdict.UNCHANGED), NOW + SETTLE * 2)
        assert step.progress is not None
        payment = replace(payment, progress=step.progress)
    assert payment.state is State.ATTENTION


def test_a_bill_that_moved_otherwise_needs_a_person() -> None:
    for state in (State.RECORDED, State.UNKNOWN):
        assert (
            state_after(decide.when_looked(sent(state), Finding(Verdict.DIFFERENT), NOW)) is State.ATTENTION
        )


def test_books_that_cannot_be_read_change_no_state() -> None:
    for state in (State.HELD, State.UNKNOWN, State.RECORDED):
        step = decide.when_unreadable(sent(state), "no network", NOW)
        assert state_after(step) is state
        assert step.progress is not None
        assert step.progress.looks == 0


# -- a person's word --------------------------------------------------------------------------------


def test_only_what_cannot_have_arrived_can_be_cancelled() -> None:
    assert state_after(decide.when_told_to_cancel(a_payment())) is State.CANCELLED
    assert state_after(decide.when_told_to_cancel(a_payment(State.ATTENTION))) is State.CANCELLED
    for payment in (
        sent(State.SENDING),
        sent(State.UNKNOWN, is_doubtful=True),
        sent(State.RECORDED, record_id="x"),
        sent(State.ATTENTION),
        sent(State.ATTENTION, is_doubtful=True),
        sent(State.ATTENTION, record_id="x"),
    ):
        assert decide.when_told_to_cancel(payment) == decide.Step()


def test_a_stopped_payment_waits_until_told() -> None:
    stopped = decide.when_told_to_stop(a_payment(), NOW).progress
    assert stopped is not None
    payment = replace(a_payment(), progress=stopped)
    assert decide.when_due(payment, NOW + timedelta(days=300), None) == decide.Step()
    released = decide.when_told_to_send(payment, NOW).progress
    assert released is not None
    assert decide.when_due(replace(payment, progress=released), NOW, None).do is Do.CHECK


def test_a_person_decides_only_what_needs_a_person() -> None:
    payment = sent(State.ATTENTION, is_doubtful=True)
    assert state_after(decide.when_decided(payment, True, "ann")) is State.PROVEN
    assert state_after(decide.when_decided(payment, False, "ann")) is State.REFUSED
    assert decide.when_decided(sent(State.UNKNOWN), True, "ann") == decide.Step()


@pytest.mark.parametrize("state", [State.PROVEN, State.REFUSED, State.CANCELLED])
def test_final_states_never_change(state: State) -> None:
    payment = sent(state)
    assert decide.when_due(payment, NOW + timedelta(days=9), None) == decide.Step()
    assert decide.when_told_to_cancel(payment) == decide.Step()
    assert decide.when_told_to_send(payment, NOW) == decide.Step()
    assert decide.when_told_to_stop(payment, NOW) == decide.Step()
    assert decide.when_decided(payment, True, "ann") == decide.Step()
