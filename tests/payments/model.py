"""A model of the service and of everything that can happen to a run, to be explored to the end.

The clerk's own decisions (`decide`, `evidence`) run here unchanged; only its hands are replaced by a choice
of what the world does. A `World` is a value: exploring is asking for all `successors` of every world. Both
payments are part payments, because books that refuse to be overpaid would hide a second one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from bookkeeper.codat import Answer, Outcome
from bookkeeper.journal import Payment, Progress, State, Why
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide, evidence
from bookkeeper.payments.balances import BILL, CREDIT_NOTE, Balance, Key
from bookkeeper.payments.decide import Do, Step

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
KEY_LIFE = timedelta(minutes=90)
#: How long a request that was cut off may still be at work: just inside what the clerk allows for.
LATE = decide.SETTLE - timedelta(seconds=1)
#: How far somebody sets this computer's clock, either way: past all that the clerk counts in. That matters
#: while the program is not running only (`payments.clock`).
JUMP = timedelta(hours=2)

_BILL, _NOTE = (BILL, "A"), (CREDIT_NOTE, "N")
_AT_FIRST = {_BILL: Money.of("200.00", "GBP"), _NOTE: Money.of("100.00", "GBP")}
_WORDS = {_BILL: ("Open", "Paid"), _NOTE: ("Submitted", "Paid")}


@dataclass(frozen=True)
class Part:
    """One payment of a run as it was recorded: what it does to which record."""

    api: Api
    amount: Money
    links: tuple[Link, ...]
    depends_on: int | None = None


@dataclass(frozen=True)
class Stored:
    """The answer the service keeps under the key."""

    status: int
    at: datetime


@dataclass(frozen=True)
class Row:
    """One payment: what the journal says of it, and what the service knows.

    Attributes:
        written_at: When it was written, each time it was.
        stored: The answer kept under its key.
        late: Its request is still on its way to the books and will be written when its time comes.
        push: Status of the queued write, None where there is none.
        changed_at: When the journal last changed it, by this computer's clock.
    """

    progress: Progress
    changed_at: datetime = START
    written_at: tuple[datetime, ...] = ()
    stored: Stored | None = None
    late: datetime | None = None
    push: PushStatus | None = None


@dataclass(frozen=True)
class World:
    """Everything there is: the clocks, the journal's rows, the service and its books.

    Attributes:
        now: The service's time.
        skew: How far this computer's clock is ahead of it.
        is_sure: The service has answered since the program began, so that there is no skew.
        strangers: When somebody else did to the books exactly what the part of that position does, None
            while nobody has.
    """

    now: datetime
    rows: tuple[Row, ...]
    strangers: tuple[datetime | None, ...]
    skew: timedelta = timedelta()
    is_sure: bool = True
    parts: tuple[Part, ...] = field(default=(), compare=False)

    @property
    def here(self) -> datetime:
        """The time by this computer's clock: the only one the clerk has."""
        return self.now + self.skew

    def payment(self, number: int) -> Payment:
        """A payment as the journal has it."""
        part, row = self.parts[number], self.rows[number]
        depends_on = None if part.depends_on is None else str(part.depends_on)
        return Payment(
            str(number), "r", "2026-1", number, depends_on, "c", "k", part.api, "s", "S", "acc", part.amount,
            date(2026, 11, 22), "A", "POST", "/x", b"{}", "key", part.links, START, row.changed_at,
            row.progress,
        )  # fmt: skip

    def with_row(self, number: int, **changes: object) -> World:
        """The same world with another row."""
        row = replace(self.rows[number], **changes)  # type: ignore[arg-type]
        return replace(self, rows=(*self.rows[:number], row, *self.rows[number + 1 :]))

    def moved(self, number: int, step: Step) -> World:
        """The same world after a decision about a payment was committed."""
        if step.progress is None:
            return self
        return self.with_row(number, progress=step.progress, changed_at=self.here)

    def heard(self) -> World:
        """The same world after any answer: the clerk goes by the service's time."""
        return replace(self, skew=timedelta(), is_sure=True)

    def balances(self) -> dict[Key, Balance]:
        """What the books say of every record."""
        left = dict(_AT_FIRST)
        times: dict[Key, list[datetime]] = {key: [] for key in left}
        for part, row, stranger in zip(self.parts, self.rows, self.strangers, strict=True):
            moments = [*row.written_at, *([stranger] if stranger is not None else [])]
            for link in part.links:
                key = (link.kind.value, link.record_id)
                left[key] = Money(left[key].minor + link.change.minor * len(moments), "GBP")
                times[key] += moments
        return {key: _balance(key, left[key], max(times[key], default=None)) for key in left}


def one_payment(api: Api) -> World:
    """A payment of one bill that was recorded a moment ago."""
    return _recorded(Part(api, _pounds(50), (_link(LinkKind.BILL, -50, 200),)))


def credit_then_cash(api: Api) -> World:
    """A credit and, after it, cash for the same bill over one of the APIs; credit is always queued."""
    credit = (_link(LinkKind.BILL, -30, 200), _link(LinkKind.CREDIT_NOTE, -30, 100))
    return _recorded(
        Part(Api.ASYNC, _pounds(0), credit),
        Part(api, _pounds(50), (_link(LinkKind.BILL, -50, 170),), depends_on=0),
    )


def violations(world: World) -> list[str]:
    """What must never be."""
    found = []
    for number, (part, row) in enumerate(zip(world.parts, world.rows, strict=True)):
        state, why, written = row.progress.state, row.progress.why.code, len(row.written_at)
        if written > 1:
            found.append("paid twice")
        if written and part.depends_on is not None:
            before = world.rows[part.depends_on].progress.state
            if before is not State.PROVEN:
                found.append(f"written while the one before it was {before.value}")
        if is_indistinguishable(world, number):
            continue
        if state is State.PROVEN and written == 0:
            found.append("called reconciled, and not written")
        if state in (State.REFUSED, State.CANCELLED) and (written > 0 or row.late is not None):
            found.append(f"called {state.value} ({why}), and written")
        if state is State.RECORDED and written == 0:
            found.append("called in the books, and not written")
    return found


def is_indistinguishable(world: World, number: int) -> bool:
    """Somebody else did exactly the same, to the penny, while our request was under way unwritten.

    No read of the balances can tell this from our own payment (DOMAIN 2: payments cannot be read).
    """
    row, stranger = world.rows[number], world.strangers[number]
    first, last = row.progress.first_sent_at, row.progress.last_sent_at
    if stranger is None or first is None or last is None or row.written_at:
        return False
    return first - evidence.CLOCK_TOLERANCE <= stranger <= last + evidence.CLOCK_TOLERANCE


def successors(world: World) -> Iterator[tuple[str, World]]:
    """Every world that can come next, with the name of what happened."""
    world = _arrived(world)
    if all(row.progress.state.is_final for row in world.rows):
        return
    yield from _outside(world)
    for number in range(len(world.rows)):
        yield from _clerk(world, number)
    waits = [row.progress.due_at for row in world.rows if not row.progress.state.is_final]
    ahead = [due for due in waits if due > world.here]
    if ahead:
        yield "wait", replace(world, now=world.now + min(min(ahead) - world.here, timedelta(days=1)))


def _clerk(world: World, number: int) -> Iterator[tuple[str, World]]:
    """What the clerk may do with one payment, and what may come of it."""
    payment, part = world.payment(number), world.parts[number]
    waits_for = None if part.depends_on is None else world.rows[part.depends_on].progress.state
    due = decide.when_due(payment, world.here, waits_for, is_clock_sure=world.is_sure)
    match due.do:
        case Do.CHECK:
            yield from _checks(world, number)
        case Do.SEND:
            yield from _sends(world.moved(number, due), number)
        case Do.POLL:
            yield from _polls(world, number)
        case Do.LOOK:
            unread = decide.when_unreadable(payment, "no network", world.here)
            yield "books unreadable", world.moved(number, unread)
            world = world.heard()
            finding = evidence.after_sending(payment, world.balances())
            yield "look", world.moved(number, decide.when_looked(payment, finding, world.here))
        case Do.NOTHING if due.progress is not None:
            yield "stopped by the one before", world.moved(number, due)


def _outside(world: World) -> Iterator[tuple[str, World]]:
    """What happens whatever the clerk does."""
    for number, stranger in enumerate(world.strangers):
        if stranger is None:
            others = (*world.strangers[:number], world.now, *world.strangers[number + 1 :])
            yield f"stranger does part {number + 1}", replace(world, strangers=others)
    if world.now < START + timedelta(hours=3):
        yield "key's life passes", replace(world, now=world.now + KEY_LIFE)
    if not world.skew and any(row.progress.first_sent_at is not None for row in world.rows):
        if world.is_sure:
            yield "restarted", _restarted(world)
        yield "restarted, clock set forward", _restarted(replace(world, skew=JUMP))
        yield "restarted, clock set back", _restarted(replace(world, skew=-JUMP))
    for number, row in enumerate(world.rows):
        payment = world.payment(number)
        yield from _told(world, number, "cancelled", decide.when_told_to_cancel(payment))
        if payment.state is State.HELD and row.progress.due_at > world.here + timedelta(days=1):
            yield from _told(world, number, "sent now", decide.when_told_to_send(payment, world.here))
        if row.late is None and row.push is not PushStatus.PENDING:
            word = decide.when_decided(payment, bool(row.written_at), "ann")
            yield from _told(world, number, "person decides", word)


def _told(world: World, number: int, name: str, step: Step) -> Iterator[tuple[str, World]]:
    if step.progress is not None:
        yield name, world.moved(number, step)


def _checks(world: World, number: int) -> Iterator[tuple[str, World]]:
    payment = world.payment(number)
    unread = decide.when_unreadable(payment, "no network", world.here)
    yield "check unreadable", world.moved(number, unread)
    world = world.heard()
    finding = evidence.before_sending(payment, world.balances())
    step = decide.when_checked(payment, finding, world.here)
    after = world.moved(number, step)
    if step.do is Do.SEND:
        yield from _sends(after, number)
        # The row is committed, then the program dies: before its bytes leave, or after they have arrived.
        yield "killed before sending", _restarted(after)
        for name, written in _writes(after, number):
            yield f"{name}, killed", _restarted(written)
    else:
        yield "changed meanwhile", after


def _sends(world: World, number: int) -> Iterator[tuple[str, World]]:
    api, row = world.parts[number].api, world.rows[number]

    def answered(name: str, answer: Answer, after: World) -> tuple[str, World]:
        after = after.heard() if answer.http_status is not None else after
        return name, after.moved(number, decide.when_answered(after.payment(number), answer, after.here))

    yield answered("not sent", Answer(Outcome.NOT_SENT), world)
    yield answered("lost on the way", Answer(Outcome.UNKNOWN), world)
    yield answered("limited", Answer(Outcome.LIMITED, 429, retry_after_s=5), world)
    yield answered("key refused", Answer(Outcome.REFUSED, 401), world)
    if row.late is not None and api is Api.SYNC:
        yield answered("busy with the first", Answer(Outcome.BUSY, 409), world)
        return
    stored = row.stored
    if stored is not None and world.now < stored.at + KEY_LIFE and api is Api.SYNC:
        yield answered(f"replayed {stored.status}", _answer(stored.status), world)
        return
    yield answered("busy", Answer(Outcome.BUSY, 409), world)
    yield answered("fault before", _answer(500), _keep(world, number, 500))
    yield answered("refused", _answer(400), _keep(world, number, 400))
    # A request cut off by the network may be carried out for as long as the service takes.
    late = world.with_row(number, late=world.now + LATE)
    yield answered("cut off, written late", Answer(Outcome.UNKNOWN), late)
    for name, after in _writes(world, number):
        yield answered(f"{name}, answer lost", Answer(Outcome.UNKNOWN), after)
        yield answered(f"{name}, fault after", _answer(500), _keep(after, number, 500))
        yield answered(name, _accepted(api), after)


def _writes(world: World, number: int) -> Iterator[tuple[str, World]]:
    """The request is carried out, as often as it comes."""
    if world.parts[number].api is Api.SYNC:
        yield "written", _written(_keep(world, number, 201), number)
    else:
        yield "queued", world.with_row(number, push=PushStatus.PENDING)


def _written(world: World, number: int, **changes: object) -> World:
    return world.with_row(number, written_at=(*world.rows[number].written_at, world.now), **changes)


def _polls(world: World, number: int) -> Iterator[tuple[str, World]]:
    def polled(name: str, status: PushStatus, after: World) -> tuple[str, World]:
        after = after.heard()
        push = PushOperation("push", "billPayments", status)
        return name, after.moved(number, decide.when_polled(after.payment(number), push, after.here))

    row = world.rows[number]
    if row.push is not PushStatus.PENDING:
        yield polled("polled again", row.push or PushStatus.FAILED, world)
        return
    yield polled("still pending", PushStatus.PENDING, world)
    for name, status in (("push failed", PushStatus.FAILED), ("push timed out", PushStatus.TIMED_OUT)):
        yield polled(name, status, world.with_row(number, push=status))
    success, timed_out = PushStatus.SUCCESS, PushStatus.TIMED_OUT
    yield polled("push succeeded", success, _written(world, number, push=success))
    yield polled("push timed out, written", timed_out, _written(world, number, push=timed_out))
    # The software may come round to it hours later (DOMAIN 3.7).
    later = world.with_row(number, push=timed_out, late=world.now + timedelta(hours=4))
    yield polled("push timed out, written late", timed_out, later)


def _arrived(world: World) -> World:
    """A request that was on its way is written once its time has come."""
    for number, row in enumerate(world.rows):
        if row.late is not None and world.now >= row.late:
            world = world.with_row(
                number,
                late=None,
                written_at=(*row.written_at, row.late),
                stored=row.stored or Stored(201, row.late),
            )
    return world


def _restarted(world: World) -> World:
    for number in range(len(world.rows)):
        world = world.moved(number, decide.when_restarted(world.payment(number), world.here))
    return replace(world, is_sure=False)


def _keep(world: World, number: int, status: int) -> World:
    return world.with_row(number, stored=Stored(status, world.now))


def _accepted(api: Api) -> Answer:
    if api is Api.SYNC:
        return _answer(201)
    push = PushOperation("push", "billPayments", PushStatus.PENDING)
    return Answer(Outcome.ACCEPTED, 200, is_queued=True, push=push)


def _answer(status: int) -> Answer:
    if status < 300:
        return Answer(Outcome.ACCEPTED, status, "record")
    return Answer(Outcome.UNKNOWN if status >= 500 else Outcome.REFUSED, status)


def _balance(key: Key, left: Money, modified_at: datetime | None) -> Balance:
    is_used_up = left.minor <= 0
    return Balance(left, _WORDS[key][is_used_up], not is_used_up, is_used_up, "s", "S", modified_at)


def _recorded(*parts: Part) -> World:
    row = Row(Progress(State.HELD, Why("held"), START))
    return World(START, (row,) * len(parts), (None,) * len(parts), parts=parts)


def _link(kind: LinkKind, change: int, before: int) -> Link:
    record_id = {LinkKind.BILL: "A", LinkKind.CREDIT_NOTE: "N"}[kind]
    return Link(kind, record_id, record_id, change=_pounds(change), before=_pounds(before))


def _pounds(amount: int) -> Money:
    return Money(amount * 100, "GBP")


#: What is explored, by name.
FIRST_WORLDS: Mapping[str, World] = {
    **{f"one payment, {api.value}": one_payment(api) for api in Api},
    **{f"credit, then cash, {api.value}": credit_then_cash(api) for api in Api},
}
