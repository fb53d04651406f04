"""What to do with a payment, decided from its journal state, the clock and what came back. Pure.

These functions are the whole of the clerk's judgement; the program and every test of it run this same code.
Each returns a `Step`: the progress to commit (or none) and the one thing to do after the commit.

The rules (DESIGN 4, DOMAIN 7.1): no answer is not "no". Once an attempt may have arrived, only a 2xx,
evidence from the books or a person ends the payment. The same key is sent again only inside its life and
never after a 5xx, which is replayed. No second key is ever made for a payment: one that the books show
unwritten ends as refused, and the user may pay the bill anew.

A queued payment (asynchronous API) is *accepted* until its push operation ends: success is the service's word
that it was written, failure that it was not, a time-out says nothing. Nothing says that this API honours
keys, so a queued payment is never sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import EventKind, Payment, Progress, State, Why
from bookkeeper.payables.approval import Person
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.rules import Api
from bookkeeper.payments.evidence import Finding, Verdict

#: How long the service remembers a key. Codat docs "Idempotency", 2026-08-17: 90 minutes.
KEY_LIFE = timedelta(minutes=90)
#: Stop relying on it this much earlier: clocks differ and a request takes time.
KEY_MARGIN = timedelta(minutes=10)
#: A request that was cut off may still be at work at the far end for this long.
SETTLE = timedelta(minutes=3)
#: Looks at the books, at least this far after the last attempt, that must agree that nothing was written.
LOOKS_TO_REFUSE = 2
#: A 409 is stored under the key like any answer (DOMAIN 7.1): so many in a row will not become another.
MOST_BUSY_ATTEMPTS = 8
#: Looks at the books before a person is asked about a payment they do not confirm.
LOOKS_TO_ASK = 8
#: Time between tries to read books that cannot be read.
UNREADABLE_WAIT = timedelta(seconds=30)
#: Time between looks at books that prove nothing yet; a look may cost a fetch of the books.
_UNSETTLED_WAIT = timedelta(seconds=45)
#: Seconds to wait before the n-th repetition; the last one repeats.
_WAITS_S = (2, 5, 10, 20, 40, 60, 120, 300)
#: Seconds between questions about a queued payment; the last one repeats, for ever if need be (DOMAIN 7.3).
_POLL_WAITS_S = (1, 1, 2, 3, 5, 8, 13, 20, 30)
#: A pause that ends when a person does something (a new key, *Send now*), not by itself.
_UNTIL_TOLD = timedelta(days=3650)


class Do(StrEnum):
    """The one thing to do next, outside the journal."""

    NOTHING = "nothing"
    CHECK = "check"
    SEND = "send"
    POLL = "poll"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Step:
    """A decision: commit `progress` (None: nothing changed) as `kind`, then do `do`.

    Attributes:
        detail: What the event says of it, beside what came back.
        approved_by: Whose approval is committed with it.
    """

    do: Do = Do.NOTHING
    progress: Progress | None = None
    kind: EventKind = EventKind.ANSWERED
    detail: Mapping[str, object] = field(default_factory=dict)
    approved_by: Person | None = None


def when_due(payment: Payment, now: datetime, waits_for: State | None, *, is_clock_sure: bool = True) -> Step:
    """Decide what a payment needs now.

    Args:
        payment: As the journal has it.
        now: UTC.
        waits_for: State of the payment that must be proven first, None if there is none.
        is_clock_sure: The service has said what time it is: a key's age is not told by a clock that somebody
            may have set since the key was used.
    """
    progress = payment.progress
    if progress.due_at > now or payment.state in (State.SENDING, State.ATTENTION) or payment.state.is_final:
        return Step()
    if payment.state is State.TO_APPROVE:
        return Step()
    if payment.state is State.HELD:
        return _when_held(payment, waits_for)
    if payment.state is State.ACCEPTED:
        return Step(Do.POLL)
    if payment.state is State.UNKNOWN and is_clock_sure and can_resend(payment, now):
        return Step(Do.SEND, _sent(progress, now), EventKind.SENDING)
    return Step(Do.LOOK)


def can_resend(payment: Payment, now: datetime) -> bool:
    """Whether the same key and bytes may be sent again: inside the key's life, and no 5xx stored under it.

    Only the synchronous API is documented to honour keys (DOMAIN 7.1).
    """
    progress, first = payment.progress, payment.progress.first_sent_at
    is_alive = first is not None and first <= now < first + KEY_LIFE - KEY_MARGIN
    return payment.api is Api.SYNC and progress.may_resend and is_alive


def when_checked(payment: Payment, finding: Finding, now: datetime) -> Step:
    """Decide after the bills were read again just before the first byte."""
    if finding.verdict is Verdict.UNCHANGED:
        sending = replace(_sent(payment.progress, now), state=State.SENDING, why=Why("sending"))
        return Step(Do.SEND, sending, EventKind.SENDING)
    changed = replace(payment.progress, state=State.ATTENTION, why=Why("changed-before", finding.values))
    return Step(progress=changed, kind=EventKind.CHECKED)


def when_unreadable(payment: Payment, reason: str, now: datetime) -> Step:
    """Decide after the books could not be read: wait, in whatever state the payment is."""
    why = Why("waiting-to-read", (reason,)) if payment.state is State.HELD else payment.progress.why
    waiting = replace(payment.progress, why=why, due_at=now + UNREADABLE_WAIT)
    return Step(progress=waiting, kind=EventKind.LOOKED)


def when_restarted(payment: Payment, now: datetime) -> Step:
    """Decide about a payment that was being sent when the program ended: its bytes may have left."""
    if payment.state is not State.SENDING:
        return Step()
    doubtful = replace(
        payment.progress, state=State.UNKNOWN, why=Why("restarted"), is_doubtful=True, due_at=now
    )
    return Step(progress=doubtful, kind=EventKind.RESTARTED)


def when_answered(payment: Payment, answer: Answer, now: datetime) -> Step:
    """Decide after an attempt ended, with whatever it brought back."""
    progress = replace(
        payment.progress, correlation_id=answer.correlation_id or payment.progress.correlation_id
    )
    if answer.is_queued:
        return _when_queued(replace(payment, progress=progress), answer, now)
    if answer.outcome is Outcome.ACCEPTED:
        return Step(Do.LOOK, _recorded(progress, answer.record_id, now))
    if progress.is_doubtful:
        return Step(progress=_still_unknown(progress, answer, now))
    # In the first three nothing is stored under the key, so its life has not begun.
    unsent = replace(progress, first_sent_at=None, last_sent_at=None)
    match answer.outcome:
        case Outcome.NOT_SENT:
            return Step(progress=_held(unsent, Why("waiting-connection", (answer.message,)), now))
        case Outcome.LIMITED:
            why = Why("waiting-limit", (answer.message,))
            return Step(progress=_held(unsent, why, now, answer.retry_after_s))
        case Outcome.REFUSED if answer.http_status in (401, 402, 403):
            why = Why("not-allowed", (answer.message,))
            paused = replace(_held(unsent, why, now), due_at=now + _UNTIL_TOLD)
            return Step(progress=paused)
        case Outcome.REFUSED:
            refusal = Why("refused", (_words(answer),))
            return Step(progress=replace(progress, state=State.REFUSED, why=refusal))
    return Step(progress=_still_unknown(progress, answer, now))


def when_polled(payment: Payment, push: PushOperation, now: datetime) -> Step:
    """Decide after the service told how a queued payment is doing.

    Args:
        payment: Accepted into the queue.
        push: Its operation, by the key its answer gave.
        now: UTC.
    """
    progress = replace(payment.progress, push_key=push.key)
    match push.status:
        case PushStatus.SUCCESS:
            (record_id, *_) = (*push.changed(payment.act.data_type), None)
            return Step(Do.LOOK, _recorded(progress, record_id, now), EventKind.POLLED)
        case PushStatus.FAILED:
            why = Why("refused", (_push_words(push),))
            return Step(progress=replace(progress, state=State.REFUSED, why=why), kind=EventKind.POLLED)
        case PushStatus.TIMED_OUT:
            unknown = replace(
                progress,
                state=State.UNKNOWN,
                why=Why("timed-out"),
                is_doubtful=True,
                may_resend=False,
                looks=0,
                due_at=now,
            )
            return Step(progress=unknown, kind=EventKind.POLLED)
    polls = progress.looks + 1
    waiting = replace(progress, state=State.ACCEPTED, looks=polls, due_at=now + _poll_wait(polls))
    return Step(progress=waiting, kind=EventKind.POLLED)


def when_looked(payment: Payment, finding: Finding, now: datetime, *, may_be_late: bool = False) -> Step:
    """Decide after the books were read for evidence of a payment that was sent.

    Args:
        payment: As the journal has it.
        finding: What the books say.
        now: UTC.
        may_be_late: A queued write that timed out may be this payment's.
    """
    progress = replace(payment.progress, looks=payment.progress.looks + 1)
    was_accepted = payment.state is State.RECORDED or progress.record_id is not None
    progress = replace(progress, record_id=progress.record_id or finding.record_id)
    if finding.verdict is Verdict.AS_PLANNED and (was_accepted or finding.is_ours):
        code = "proven" if was_accepted else "found-in-books"
        return _looked(replace(progress, state=State.PROVEN, why=Why(code, finding.values)))
    if finding.verdict is Verdict.UNCHANGED and payment.state is State.UNKNOWN:
        is_timed_out = may_be_late or progress.push_key is not None
        return _looked(_unwritten_so_far(progress, finding, now, may_be_late=is_timed_out))
    is_settled = finding.verdict in (Verdict.AS_PLANNED, Verdict.DIFFERENT)
    if is_settled or progress.looks >= LOOKS_TO_ASK:
        why = Why(f"after-{finding.verdict.value}", finding.values)
        return _looked(replace(progress, state=State.ATTENTION, why=why))
    return _looked(replace(progress, due_at=now + _wait(progress.looks)))


def when_told_to_cancel(payment: Payment) -> Step:
    """Cancel a payment of which no byte can have arrived; any other stays as it is."""
    if can_cancel(payment):
        cancelled = replace(payment.progress, state=State.CANCELLED, why=Why("cancelled"))
        return Step(progress=cancelled, kind=EventKind.CANCELLED)
    return Step()


def can_cancel(payment: Payment) -> bool:
    """Whether nothing of the payment can have been written, or ever be."""
    was_sent = payment.progress.first_sent_at is not None
    is_waiting = payment.state in (State.TO_APPROVE, State.HELD)
    return is_waiting or (payment.state is State.ATTENTION and not was_sent)


def can_look(payment: Payment) -> bool:
    """Whether something of the payment may be in the books, and no answer is about to tell."""
    unsent = (State.TO_APPROVE, State.HELD, State.SENDING)
    return not payment.state.is_final and payment.state not in unsent


def when_told_to_send(payment: Payment, now: datetime) -> Step:
    """Send a waiting payment without waiting any longer; look again at one that is being checked."""
    if payment.state in (State.HELD, State.ACCEPTED, State.UNKNOWN, State.RECORDED):
        return Step(progress=replace(payment.progress, due_at=now), kind=EventKind.SEND_NOW)
    return Step()


def when_told_to_stop(payment: Payment, now: datetime) -> Step:
    """Keep a waiting payment from being sent until a person says otherwise, also after a restart."""
    if payment.state is State.HELD and payment.progress.due_at < now + _UNTIL_TOLD / 2:
        stopped = replace(payment.progress, why=Why("stopped"), due_at=now + _UNTIL_TOLD)
        return Step(progress=stopped, kind=EventKind.STOPPED)
    return Step()


def when_decided(payment: Payment, is_in_books: bool, who: str) -> Step:
    """End a payment that needs a person, by what the person has found in the accounting software.

    Args:
        payment: As the journal has it.
        is_in_books: It was written; of a deletion, that the record is gone.
        who: The person.
    """
    if payment.state is not State.ATTENTION:
        return Step()
    # A record that was to be changed or deleted was there before: a person sees whether that is done.
    seen = "found" if payment.act.leaves_a_record else "done"
    state, code = (State.PROVEN, f"person-{seen}") if is_in_books else (State.REFUSED, f"person-not-{seen}")
    decided = replace(payment.progress, state=state, why=Why(code, (who,)))
    return Step(progress=decided, kind=EventKind.DECIDED, detail={"by": who})


def _when_held(payment: Payment, waits_for: State | None) -> Step:
    progress = payment.progress
    if not payment.is_cleared:
        # Whatever let it get here, it was not another person.
        waiting = replace(progress, state=State.TO_APPROVE, why=Why(State.TO_APPROVE.value))
        return Step(progress=waiting, kind=EventKind.CHECKED)
    if waits_for is None or waits_for is State.PROVEN:
        return Step(Do.CHECK)
    if waits_for.is_final:
        stopped = replace(progress, state=State.ATTENTION, why=Why("earlier-part-failed"))
        return Step(progress=stopped, kind=EventKind.CHECKED)
    return Step()


def _sent(progress: Progress, now: datetime) -> Progress:
    return replace(
        progress,
        attempts=progress.attempts + 1,
        first_sent_at=progress.first_sent_at or now,
        last_sent_at=now,
        looks=0,
        due_at=now,
    )


def _when_queued(payment: Payment, answer: Answer, now: datetime) -> Step:
    """The service has taken the payment into its queue; without a key its operation has to be found."""
    progress = payment.progress
    if answer.push is None:
        lost = replace(
            progress, state=State.UNKNOWN, why=Why("no-answer", ("",)), is_doubtful=True, looks=0, due_at=now
        )
        return Step(progress=lost)
    queued = replace(
        progress, state=State.ACCEPTED, why=Why("queued"), push_key=answer.push.key, looks=0, due_at=now
    )
    if not answer.push.status.is_final:
        return Step(progress=replace(queued, due_at=now + _poll_wait(1)))
    return replace(when_polled(replace(payment, progress=queued), answer.push, now), kind=EventKind.ANSWERED)


def _recorded(progress: Progress, record_id: str | None, now: datetime) -> Progress:
    return replace(
        progress,
        state=State.RECORDED,
        why=Why("recorded", (record_id,) if record_id else ()),
        record_id=record_id,
        is_doubtful=False,
        looks=0,
        due_at=now,
    )


def _held(progress: Progress, why: Why, now: datetime, wait_s: float | None = None) -> Progress:
    wait = timedelta(seconds=wait_s) if wait_s is not None else _wait(progress.attempts)
    return replace(progress, state=State.HELD, why=why, due_at=now + wait)


def _still_unknown(progress: Progress, answer: Answer, now: datetime) -> Progress:
    """After an attempt that settles nothing: send the same again, or, where that tells nothing, look."""
    code = "no-answer"
    may_resend = progress.may_resend
    if answer.outcome is Outcome.REFUSED or (answer.http_status or 0) >= 500:
        code, may_resend = "service-fault", False
    elif answer.outcome is Outcome.BUSY:
        code, may_resend = "busy", may_resend and progress.attempts < MOST_BUSY_ATTEMPTS
    wait = _wait(progress.attempts)
    if answer.retry_after_s is not None:
        wait = max(wait, timedelta(seconds=answer.retry_after_s))
    return replace(
        progress,
        state=State.UNKNOWN,
        why=Why(code, (_words(answer),)),
        is_doubtful=True,
        may_resend=may_resend,
        looks=0,
        due_at=now + wait,
    )


def _looked(progress: Progress) -> Step:
    return Step(progress=progress, kind=EventKind.LOOKED)


def _unwritten_so_far(progress: Progress, finding: Finding, now: datetime, *, may_be_late: bool) -> Progress:
    """No answer, and the books are as before: believed only when no attempt can still be under way."""
    assert progress.last_sent_at is not None
    settled_at = progress.last_sent_at + SETTLE
    if now < settled_at:
        return replace(progress, looks=0, due_at=min(now + _UNSETTLED_WAIT, settled_at))
    if progress.looks < LOOKS_TO_REFUSE:
        return replace(progress, due_at=now + _wait(progress.looks))
    if may_be_late:
        # Its push timed out. The software may still write it, hours later (DOMAIN 3.7): only a person can
        # call that the end.
        return replace(progress, state=State.ATTENTION, why=Why("after-unchanged", finding.values))
    return replace(progress, state=State.REFUSED, why=Why("not-written", finding.values))


def _wait(count: int) -> timedelta:
    return timedelta(seconds=_WAITS_S[min(max(count, 1), len(_WAITS_S)) - 1])


def _poll_wait(count: int) -> timedelta:
    return timedelta(seconds=_POLL_WAITS_S[min(count, len(_POLL_WAITS_S)) - 1])


def _push_words(push: PushOperation) -> str:
    parts = [f"{field}: {message}" if field else message for field, message in push.errors]
    return "; ".join(parts) or push.error_message


def _words(answer: Answer) -> str:
    parts = [f"{field}: {message}" if field else message for field, message in answer.reasons]
    return "; ".join(parts) or answer.message
