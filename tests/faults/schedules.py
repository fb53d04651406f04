"""Random schedules: a run of payments, and whatever may befall it, from a seed; time is simulated.

The real clerk, journal and wire run here, against the practice company over HTTP, in this process. A kill is
an exception that nothing catches, after which another clerk opens the same files.
"""

from __future__ import annotations

import random
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bookkeeper.books import Books
from bookkeeper.codat import Access, AsyncGateway, Client, Gateway, Pace, authorization_from
from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.journal import Journal, NewRun, Payment, State
from bookkeeper.payments import Clerk, Whose, decide
from bookkeeper.payments.clock import ServiceClock
from bookkeeper.practice import FaultName, RunningPractice, running
from tests.conftest import Clock
from tests.faults.judging import Judgement, judge, last_payment
from tests.faults.points import PointedClient, PointedJournal
from tests.faults.shapes import WAYS, RunMaker

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
_WRITES, _READS = r"/payment$|/push/billPayments$", r"/bills$|/data/|/push/[^/]+$|/push$"
#: Steps of a clerk before a run counts as at rest: only a queue that never moves takes more.
_MOST_STEPS = 200
#: So long after a run nothing of it can be mistaken for the next one's.
_APART = timedelta(hours=6)
#: The practice company sleeps in real time when it is slow.
_FAULTS = tuple(fault for fault in FaultName if fault is not FaultName.SLOW)


class Killed(BaseException):
    """The process is gone."""


class Mishaps:
    """What happens at the points of one clerk's life: at most one of each."""

    def __init__(self) -> None:
        self.kill_in: int | None = None
        self.fail_in: int | None = None
        self._lock = threading.Lock()

    def passed(self, name: str) -> None:
        """Be killed here, find the disk full, or go on."""
        with self._lock:
            self.kill_in, is_killed = _counted(self.kill_in)
            self.fail_in, is_full = _counted(self.fail_in)
        if is_killed:
            raise Killed
        if is_full and "commit" in name:
            raise FilesError("The journal cannot be written: database or disk is full")


@dataclass
class Campaign:
    """What many runs came to.

    Attributes:
        met: How often each kind of mishap struck.
        failed: Seed and finding of each run that must not be.
    """

    runs: int = 0
    judgement: Judgement = field(default_factory=Judgement)
    met: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)

    def add(self, other: Campaign) -> None:
        """Count another one in."""
        self.runs += other.runs
        self.judgement.add(other.judgement)
        self.met += other.met
        self.failed += other.failed


def campaign(seed: int, numbers: range, folder: Path) -> Campaign:
    """Perform the runs of these numbers; each depends on seed and number only, but for the books it meets."""
    found = Campaign()
    with _open_stage(folder) as stage:
        for number in numbers:
            judged = stage.perform(random.Random(f"{seed}/{number}"), found.met)
            found.runs += 1
            found.judgement.add(judged)
            found.failed += [f"run {number}: {failure}" for failure in judged.failures]
    return found


@dataclass
class _Stage:
    """A practice company and a journal, used for one run after another."""

    practice: RunningPractice
    clock: Clock
    maker: RunMaker
    whose: Whose
    folder: Path

    def perform(self, chance: random.Random, met: Counter[str]) -> Judgement:
        """Record a run and let things happen until it is at rest."""
        self.clock.now += _APART
        for left in self.folder.glob("now-*"):
            left.unlink()
        shutil.copy(self.folder / "journal", self.folder / "now-journal")
        since = last_payment(self.practice.ledger)
        run = self.maker.run(*chance.choice(WAYS), set(), self.clock.now)
        self.practice.faults.clear()
        for _ in range(chance.choice((0, 1, 1, 2, 3))):
            _add_fault(self.practice, chance)
        added = Counter({one.name.value: 0 for one in self.practice.faults.waiting()})
        for one in self.practice.faults.waiting():
            added[one.name.value] += one.count
        life = _Life(self, run, chance, met)
        life.live()
        for one in self.practice.faults.waiting():
            added[one.name.value] -= one.count
        met += added
        self.practice.settle()
        with closing(Journal.open(self.folder / "now-journal", self.clock.now)) as journal:
            payments = journal.recent_payments(self.whose.company_id, 100)
            found = judge(self.practice.ledger, since, payments)
            if life.is_recorded and len(payments) != len(run.payments):
                found.losses.append("the journal has lost what it said it had recorded")
            if journal.broken_events():
                found.wrong.append("the journal's chain is broken")
        return found


class _Life:
    """One run from *Record* until it is at rest, over as many clerks as it takes."""

    def __init__(self, stage: _Stage, run: NewRun, chance: random.Random, met: Counter[str]) -> None:
        self._stage = stage
        self._run = run
        self._chance = chance
        self._met = met
        self._kills_left = chance.choice((0, 0, 1, 1, 2, 3))
        self.is_recorded = False

    def live(self) -> None:
        """Start clerks until one comes to rest with nothing left for a person to send."""
        for _ in range(6):
            try:
                with self._open_clerk() as (clerk, journal):
                    self._work(clerk, journal)
                return
            except Killed:
                self._met["killed"] += 1
                if self._chance.random() < 0.2:
                    self._met["off for hours"] += 1
                    self._stage.clock.forward(self._chance.choice((600, 5000, 20_000)))

    @contextmanager
    def _open_clerk(self) -> Iterator[tuple[Clerk, PointedJournal]]:
        stage, chance = self._stage, self._chance
        skew = timedelta()
        if chance.random() < 0.15:
            self._met["clock wrong"] += 1
            skew = timedelta(hours=chance.choice((-30, -2, -1, 1, 2, 30)))
        time = stage.clock
        clock = ServiceClock(lambda: time.now + skew, lambda: (time.now - START).total_seconds())
        mishaps = Mishaps()
        access = Access(stage.practice.base_url, authorization_from(stage.practice.api_key))
        with ExitStack() as stack:
            journal = PointedJournal.open(stage.folder / "now-journal", clock())
            assert isinstance(journal, PointedJournal)
            stack.callback(journal.close)
            books = stack.enter_context(closing(Books.open(stage.folder / "books", clock)))
            pace = Pace(now=clock, heard=clock.heard, sleep=lambda _seconds: None)
            client = stack.enter_context(PointedClient(access, pace))
            client.points = mishaps
            ids = stage.whose.company_id, stage.whose.connection_id
            gateways = Gateway(client, *ids), AsyncGateway(client, *ids)
            width = chance.choice((1, 3))
            clerk = Clerk(journal, books, gateways, stage.whose, clock=clock, in_flight=width)
            stack.callback(clerk.close)
            journal.with_points(mishaps)
            # As the refresh does when the program has started: it says what time it is there.
            self._try(gateways[0].base_currency)
            if self._kills_left and chance.random() < 0.8:
                self._kills_left -= 1
                mishaps.kill_in = chance.randrange(40)
            if chance.random() < 0.15:
                mishaps.fail_in = chance.randrange(30)
            if not self.is_recorded:
                self._record(journal, clock)
            yield clerk, journal

    def _record(self, journal: PointedJournal, clock: ServiceClock) -> None:
        if journal.recent_payments(self._stage.whose.company_id, 1):
            # It was, and the process was killed before it could say so.
            self.is_recorded = True
            return
        for _ in range(3):
            try:
                journal.record(self._run, clock())
            except FilesError:
                self._met["disk full"] += 1
                continue
            self.is_recorded = True
            return

    def _work(self, clerk: Clerk, journal: PointedJournal) -> None:
        clock = self._stage.clock
        has_been_told = False
        for _ in range(_MOST_STEPS):
            if self._chance.random() < 0.15:
                self._interfere(clerk, journal)
            try:
                again_at = clerk.work()
            except BookkeeperError:
                self._met["disk full"] += 1
                clock.forward(30)
                continue
            now = clerk._clock()
            if again_at is not None and again_at - now < timedelta(days=1):
                clock.forward(max((again_at - now).total_seconds(), 0.001))
            elif has_been_told:
                return
            else:
                has_been_told = True
                self._tell_all(clerk, journal)

    def _tell_all(self, clerk: Clerk, journal: PointedJournal) -> None:
        """At last a person sends what waits for one."""
        for payment in journal.open_payments(self._stage.whose.company_id):
            if payment.state is State.HELD:
                judge_now = partial(decide.when_told_to_send, now=clerk._clock())
                self._try(partial(clerk.tell, payment.id, judge_now))

    def _interfere(self, clerk: Clerk, journal: PointedJournal) -> None:
        """A stranger, a person, or time."""
        waiting = journal.open_payments(self._stage.whose.company_id)
        if not waiting:
            return
        payment = self._chance.choice(waiting)
        now = clerk._clock()
        deeds: dict[str, Callable[[], object]] = {
            "stranger pays": lambda: self._stranger(payment),
            "told to cancel": lambda: clerk.tell(payment.id, decide.when_told_to_cancel),
            "told to send": lambda: clerk.tell(payment.id, partial(decide.when_told_to_send, now=now)),
            "told to stop": lambda: clerk.tell(payment.id, partial(decide.when_told_to_stop, now=now)),
            "told to look": lambda: clerk.look_again(payment.id),
            "asleep for hours": lambda: self._stage.clock.forward(self._chance.choice((600, 5000, 9000))),
        }
        name = self._chance.choice(tuple(deeds))
        self._met[name] += 1
        self._try(deeds[name])

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except BookkeeperError:
            self._met["disk full"] += 1

    def _stranger(self, payment: Payment) -> None:
        """Somebody else pays something of the same bill, straight at the service."""
        bill_id = next(link.record_id for link in payment.links if link.kind.value == "Bill")
        self._stage.maker.stranger_pays(bill_id)


@contextmanager
def _open_stage(folder: Path) -> Iterator[_Stage]:
    clock = Clock(START)
    with running(clock=clock, push_seconds=5, pull_seconds=3, bills=400, suppliers=12) as practice:
        access = Access(practice.base_url, authorization_from(practice.api_key))
        whose = Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", practice.platform)
        ids = whose.company_id, whose.connection_id
        Journal.open(folder / "journal", clock()).close()
        with Client(access) as client:
            maker = RunMaker(practice.ledger, (Gateway(client, *ids), AsyncGateway(client, *ids)), whose)
            yield _Stage(practice, clock, maker, whose, folder)


def _add_fault(practice: RunningPractice, chance: random.Random) -> None:
    name = chance.choice(_FAULTS)
    seconds = chance.choice((1, 30, 1200))
    if chance.random() < 0.7:
        practice.faults.add(
            name, count=chance.choice((1, 1, 2, 5)), method="POST", path=_WRITES, seconds=seconds
        )
    else:
        practice.faults.add(name, count=chance.choice((1, 4, 9)), path=_READS, seconds=seconds)


def _counted(left: int | None) -> tuple[int | None, bool]:
    if left is None:
        return None, False
    return (None, True) if left == 0 else (left - 1, False)
