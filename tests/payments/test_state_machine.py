"""A stateful test of the decisions over a real journal: any answer, any finding, any person, in any order.

Unlike the model, the world here need not make sense: what must hold, holds whatever is answered.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Journal, NewPayment, NewRun, Payment, State
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide
from bookkeeper.payments.decide import KEY_LIFE, Do, Step
from bookkeeper.payments.evidence import Finding, Verdict

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
POUNDS = Money.of("10.00", "GBP")
BODY = b'{"amount": 10.00}'
WAITS = st.sampled_from([1, 10, 45, 200, 3600, 4900, 9000, 200_000])
ANSWERS = st.one_of(
    st.just(Answer(Outcome.NOT_SENT)),
    st.builds(Answer, st.just(Outcome.UNKNOWN), st.sampled_from([None, 408, 500, 503])),
    st.builds(Answer, st.just(Outcome.REFUSED), st.sampled_from([400, 401, 402, 403, 404, 405, 422])),
    st.just(Answer(Outcome.BUSY, 409)),
    st.builds(
        Answer, st.just(Outcome.LIMITED), st.just(429), retry_after_s=st.sampled_from([None, 0.0, 7.0])
    ),
    st.builds(Answer, st.just(Outcome.ACCEPTED), st.just(201), st.sampled_from([None, "record"])),
)
FINDINGS = st.builds(Finding, st.sampled_from(Verdict), st.booleans())
PUSHES = st.builds(PushOperation, st.just("push"), st.just("billPayments"), st.sampled_from(PushStatus))


class Life(RuleBasedStateMachine):
    """One payment from *Record* to whatever end."""

    @initialize(api=st.sampled_from(Api))
    def begin(self, api: Api) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.now = START
        self.api = api
        self.journal = self.opened()
        link = Link(LinkKind.BILL, "A", "A", change=-POUNDS, before=POUNDS)
        payment = NewPayment(
            api, "s", "S", "acc", POUNDS, date(2026, 11, 22), "A", "POST", "/x", BODY, "the one key", (link,)
        )  # fmt: skip
        run = NewRun("c", "k", "C", "Xero", "ann", (payment,), START)
        (self.id,) = self.journal.record(run, START).payment_ids
        self.last = self.payment
        self.is_in_flight = False

    def opened(self) -> Journal:
        return Journal.open(Path(self.folder.name) / "journal", self.now)

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            self.folder.cleanup()

    @property
    def payment(self) -> Payment:
        return self.journal.payment(self.id)

    def commit(self, step: Step) -> None:
        before = self.payment
        if step.do is Do.SEND:
            self.check_may_send(before)
            self.is_in_flight = True
        if step.progress is not None:
            assert not before.state.is_final, "a final state would change"
            self.journal.change(before, step.kind, step.progress, {}, self.now)

    def check_may_send(self, before: Payment) -> None:
        """No send after the key's life, none over what a 5xx was stored under, none twice into the queue."""
        first = before.progress.first_sent_at
        if before.state is State.UNKNOWN:
            assert self.api is Api.SYNC
            assert first is not None
            assert self.now < first + KEY_LIFE
            assert before.progress.may_resend
        else:
            assert before.state is State.HELD
            assert first is None, "held, although something may have arrived"

    @rule(seconds=WAITS)
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(finding=FINDINGS, unreadable=st.booleans(), push=PUSHES)
    def clerk_works(self, finding: Finding, unreadable: bool, push: PushOperation) -> None:
        if self.is_in_flight:
            return
        payment = self.payment
        step = decide.when_due(payment, self.now, None)
        if step.do in (Do.CHECK, Do.LOOK) and unreadable:
            step = decide.when_unreadable(payment, "no network", self.now)
        elif step.do is Do.CHECK:
            step = decide.when_checked(payment, finding, self.now)
        elif step.do is Do.LOOK:
            step = decide.when_looked(payment, finding, self.now)
        elif step.do is Do.POLL:
            step = decide.when_polled(payment, push, self.now)
        self.commit(step)

    @rule(answer=ANSWERS, is_queued=st.booleans(), push=st.none() | PUSHES)
    def answered(self, answer: Answer, is_queued: bool, push: PushOperation | None) -> None:
        if not self.is_in_flight:
            return
        self.is_in_flight = False
        if answer.outcome is Outcome.ACCEPTED and self.api is Api.ASYNC:
            answer = replace(answer, is_queued=True, push=push)
        before = self.payment
        self.commit(decide.when_answered(before, answer, self.now))
        if answer.outcome is Outcome.UNKNOWN or before.progress.is_doubtful:
            assert self.payment.state not in (State.REFUSED, State.HELD), "no answer was taken for no"

    @rule()
    def killed(self) -> None:
        """Whatever was under way is lost; what the journal holds is read anew."""
        self.journal.close()
        self.journal = self.opened()
        self.is_in_flight = False
        self.commit(decide.when_restarted(self.payment, self.now))
        assert self.payment.state is not State.SENDING

    @rule(word=st.sampled_from(["cancel", "send", "stop", "found", "not found"]))
    def person_speaks(self, word: str) -> None:
        payment = self.payment
        self.commit(
            {
                "cancel": lambda: decide.when_told_to_cancel(payment),
                "send": lambda: decide.when_told_to_send(payment, self.now),
                "stop": lambda: decide.when_told_to_stop(payment, self.now),
                "found": lambda: decide.when_decided(payment, True, "ann"),
                "not found": lambda: decide.when_decided(payment, False, "ann"),
            }[word]()
        )
        if word == "cancel" and self.payment.state is State.CANCELLED and not payment.state.is_final:
            assert payment.progress.first_sent_at is None

    @invariant()
    def what_was_recorded_stays(self) -> None:
        if not hasattr(self, "id"):
            return
        payment = self.payment
        assert (payment.idempotency_key, payment.body) == ("the one key", BODY)
        if self.last.state.is_final:
            assert payment == self.last
        self.last = payment

    @invariant()
    def the_chain_holds(self) -> None:
        if hasattr(self, "id"):
            assert self.journal.broken_events() == []


Life.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
test_whatever_is_answered_the_rules_hold = Life.TestCase
