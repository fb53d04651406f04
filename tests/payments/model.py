"""A model of the service and of everything that can happen to one payment, to be explored to the end.

The clerk's own decisions (`decide`, `evidence`) run here unchanged; only its hands are replaced by a choice
of what the world does. A `World` is a value: exploring is asking for all `successors` of every world. The
payment is a part payment, because books that refuse to be overpaid would hide a second one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Payment, Progress, State, Why
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence
from bookkeeper.payments.balances import BILL, Balance
from bookkeeper.payments.decide import Do, Step

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
AMOUNT = Money.of("50.00", "GBP")
BILL_DUE = Money.of("200.00", "GBP")
KEY_LIFE = timedelta(minutes=90)
#: How long a request that was cut off may still be at work: just inside what the clerk allows for.
LATE = decide.SETTLE - timedelta(seconds=1)


@dataclass(frozen=True)
class Stored:
    """The answer the service keeps under the key."""

    status: int
    at: datetime


@dataclass(frozen=True)
class World:
    """Everything there is: the clock, the journal's row, the service and its books.

    Attributes:
        written_at: When our payment was written, each time it was.
        stranger_at: When somebody else paid as much of the bill, None while nobody has.
        late: Our request is still on its way to the books and will be written when its time comes.
        push: Status of the queued write, None where there is none.
    """

    now: datetime
    progress: Progress
    api: Api
    written_at: tuple[datetime, ...] = ()
    stranger_at: datetime | None = None
    stored: Stored | None = None
    late: datetime | None = None
    push: PushStatus | None = None

    @property
    def due(self) -> Money:
        """What the books say is due on the bill."""
        paid = len(self.written_at) + (self.stranger_at is not None)
        return Money(BILL_DUE.minor - paid * AMOUNT.minor, "GBP")

    @property
    def payment(self) -> Payment:
        link = Link(LinkKind.BILL, "A", "A", change=-AMOUNT, before=BILL_DUE)
        return Payment(
            "p", "r", "2026-1", 0, None, "c", "k", self.api, "s", "S", "acc", AMOUNT, date(2026, 11, 22),
            "A", "POST", "/x", b"{}", "key", (link,), START, START, self.progress,
        )  # fmt: skip

    def moved(self, step: Step) -> World:
        """The same world after a decision was committed."""
        return self if step.progress is None else replace(self, progress=step.progress)


def first_world(api: Api) -> World:
    """A payment that was recorded a moment ago."""
    return World(START, Progress(State.HELD, Why("held"), START), api)


def violations(world: World) -> list[str]:
    """What must never be."""
    found = []
    state, why = world.progress.state, world.progress.why.code
    written = len(world.written_at)
    if written > 1:
        found.append("paid twice")
    if state is State.PROVEN and written == 0:
        found.append("called reconciled, and not written")
    if state in (State.REFUSED, State.CANCELLED) and (written > 0 or world.late is not None):
        found.append(f"called {state.value} ({why}), and written")
    if state is State.RECORDED and written == 0:
        found.append("called in the books, and not written")
    return found


def is_indistinguishable(world: World) -> bool:
    """Somebody else paid as much of the bill, to the penny, while our request was under way unwritten.

    No read of the synchronous API can tell this from our own payment (DOMAIN 2: payments cannot be read).
    """
    first, last = world.progress.first_sent_at, world.progress.last_sent_at
    stranger = world.stranger_at
    if stranger is None or first is None or last is None or world.written_at:
        return False
    return first - evidence.CLOCK_TOLERANCE <= stranger <= last + evidence.CLOCK_TOLERANCE


def successors(world: World) -> Iterator[tuple[str, World]]:
    """Every world that can come next, with the name of what happened."""
    world = _arrived(world)
    if world.progress.state.is_final:
        return
    yield from _outside(world)
    due = decide.when_due(world.payment, world.now, None)
    match due.do:
        case Do.CHECK:
            yield from _checks(world)
        case Do.SEND:
            yield from _sends(world.moved(due))
        case Do.POLL:
            yield from _polls(world)
        case Do.LOOK:
            yield (
                "books unreadable",
                world.moved(decide.when_unreadable(world.payment, "no network", world.now)),
            )
            yield "look", world.moved(decide.when_looked(world.payment, _finding(world), world.now))
        case Do.NOTHING:
            if world.progress.due_at > world.now:
                yield "wait", replace(world, now=min(world.progress.due_at, world.now + timedelta(days=1)))


def _outside(world: World) -> Iterator[tuple[str, World]]:
    """What happens whatever the clerk does."""
    if world.stranger_at is None:
        yield "stranger pays", replace(world, stranger_at=world.now)
    if world.now < START + timedelta(hours=3):
        yield "key's life passes", replace(world, now=world.now + KEY_LIFE)
    cancel = decide.when_told_to_cancel(world.payment)
    if cancel.progress is not None:
        yield "cancelled", world.moved(cancel)


def _checks(world: World) -> Iterator[tuple[str, World]]:
    yield "check unreadable", world.moved(decide.when_unreadable(world.payment, "no network", world.now))
    finding = evidence.before_sending(world.payment, {(BILL, "A"): _balance(world)})
    step = decide.when_checked(world.payment, finding, world.now)
    after = world.moved(step)
    if step.do is Do.SEND:
        yield from _sends(after)
        # The row is committed, then the program dies: before its bytes leave, or after they have arrived.
        yield "killed before sending", _restarted(after)
        for name, written in _writes(after):
            yield f"{name}, killed", _restarted(written)
    else:
        yield "changed meanwhile", after


def _sends(world: World) -> Iterator[tuple[str, World]]:
    def answered(name: str, answer: Answer, after: World) -> tuple[str, World]:
        return name, after.moved(decide.when_answered(after.payment, answer, after.now))

    yield answered("not sent", Answer(Outcome.NOT_SENT), world)
    yield answered("lost on the way", Answer(Outcome.UNKNOWN), world)
    yield answered("limited", Answer(Outcome.LIMITED, 429, retry_after_s=5), world)
    yield answered("key refused", Answer(Outcome.REFUSED, 401), world)
    if world.late is not None and world.api is Api.SYNC:
        yield answered("busy with the first", Answer(Outcome.BUSY, 409), world)
        return
    stored = world.stored
    if stored is not None and world.now < stored.at + KEY_LIFE and world.api is Api.SYNC:
        yield answered(f"replayed {stored.status}", _answer(stored.status), world)
        return
    yield answered("busy", Answer(Outcome.BUSY, 409), world)
    yield answered("fault before", _answer(500), _keep(world, 500))
    yield answered("refused", _answer(400), _keep(world, 400))
    # A request cut off by the network may be carried out for as long as the service takes.
    late = replace(world, late=world.now + LATE)
    yield answered("cut off, written late", Answer(Outcome.UNKNOWN), late)
    for name, after in _writes(world):
        yield answered(f"{name}, answer lost", Answer(Outcome.UNKNOWN), after)
        yield answered(f"{name}, fault after", _answer(500), _keep(after, 500))
        yield answered(name, _accepted(after), after)


def _writes(world: World) -> Iterator[tuple[str, World]]:
    """The request is carried out, as often as it comes."""
    if world.api is Api.SYNC:
        yield "written", replace(_keep(world, 201), written_at=(*world.written_at, world.now))
    else:
        yield "queued", replace(world, push=PushStatus.PENDING)


def _polls(world: World) -> Iterator[tuple[str, World]]:
    def polled(name: str, status: PushStatus, after: World) -> tuple[str, World]:
        push = PushOperation("push", "billPayments", status)
        return name, after.moved(decide.when_polled(after.payment, push, after.now))

    written = replace(world, written_at=(*world.written_at, world.now), push=PushStatus.SUCCESS)
    if world.push is not PushStatus.PENDING:
        yield polled("polled again", world.push or PushStatus.FAILED, world)
        return
    yield polled("still pending", PushStatus.PENDING, world)
    yield polled("push failed", PushStatus.FAILED, replace(world, push=PushStatus.FAILED))
    yield polled("push timed out", PushStatus.TIMED_OUT, replace(world, push=PushStatus.TIMED_OUT))
    yield polled("push succeeded", PushStatus.SUCCESS, written)
    timed_out = replace(written, push=PushStatus.TIMED_OUT)
    yield polled("push timed out, written", PushStatus.TIMED_OUT, timed_out)


def _arrived(world: World) -> World:
    """A request that was on its way is written once its time has come."""
    if world.late is None or world.now < world.late:
        return world
    return replace(
        world,
        late=None,
        written_at=(*world.written_at, world.late),
        stored=world.stored or Stored(201, world.late),
    )


def _restarted(world: World) -> World:
    return world.moved(decide.when_restarted(world.payment, world.now))


def _keep(world: World, status: int) -> World:
    return replace(world, stored=Stored(status, world.now))


def _accepted(world: World) -> Answer:
    if world.api is Api.SYNC:
        return _answer(201)
    push = PushOperation("push", "billPayments", PushStatus.PENDING)
    return Answer(Outcome.ACCEPTED, 200, is_queued=True, push=push)


def _answer(status: int) -> Answer:
    if status < 300:
        return Answer(Outcome.ACCEPTED, status, "record")
    return Answer(Outcome.UNKNOWN if status >= 500 else Outcome.REFUSED, status)


def _balance(world: World) -> Balance:
    times = [*world.written_at, *([world.stranger_at] if world.stranger_at is not None else [])]
    is_paid = world.due.minor <= 0
    word = "Paid" if is_paid else "Open"
    return Balance(world.due, word, not is_paid, is_paid, "s", "S", max(times, default=None))


def _finding(world: World) -> evidence.Finding:
    return evidence.after_sending(world.payment, {(BILL, "A"): _balance(world)})
