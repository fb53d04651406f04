"""The practice company, and the processes that are killed while they pay its bills."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bookkeeper.books import Books
from bookkeeper.codat import Access, AsyncGateway, Client, Gateway, authorization_from
from bookkeeper.journal import Journal, NewRun, Payment, Shared
from bookkeeper.payables.approval import Person, Policy
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from bookkeeper.practice import FaultName, RunningPractice, running
from tests.crash.child import Errand, SharedClock
from tests.crash.forking import Forks
from tests.faults.judging import Judgement, judge, last_payment
from tests.faults.shapes import RunMaker, Shape
from tests.postgres import Server, run_statements

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
#: Requests that write payments, and those that read what became of them.
_WRITES, _READS = r"/payment$|/push/billPayments$", r"/bills$|/data/|/push/[^/]+$|/push$"
#: More than one read tries again by itself.
_READS_STRUCK = 6

#: Faults that can strike a payment on its way. Not *slow*: time here is the simulated clock's.
WRITE_FAULTS = tuple(fault for fault in FaultName if fault is not FaultName.SLOW)
#: Faults that can strike while the books are read.
READ_FAULTS = (
    FaultName.DROP_BEFORE,
    FaultName.DROP_MID_ANSWER,
    FaultName.LIMIT_BARE,
    FaultName.ERROR_BEFORE,
    FaultName.BAD_GATEWAY,
    FaultName.HTML,
    FaultName.CUT_OFF_JSON,
    FaultName.UNAUTHORIZED,
    FaultName.CONFLICT,
)
#: So long after a scenario nothing of it can be mistaken for the next one's.
_APART = timedelta(hours=6)
#: A restart that is killed by nothing ends by itself; one more would mean that it does not.
_MOST_RESTARTS = 2
_APPROVER = Person("bob@other", "Bob")


@dataclass(frozen=True)
class Scenario:
    """What is recorded, what goes wrong, and where the program is killed.

    Attributes:
        is_of_reads: The fault strikes while the books are read, not the payments on their way.
        kill_at: Number or name of the point, None to kill nowhere.
        needs_approval: Nothing is sent before somebody else has approved it, who does so at every start.
    """

    shape: Shape
    api: Api
    fault: FaultName | None = None
    is_of_reads: bool = False
    kill_at: int | str | None = None
    needs_approval: bool = False

    def __str__(self) -> str:
        where = "not killed" if self.kill_at is None else f"killed at point {self.kill_at}"
        fault = "no fault" if self.fault is None else f"{self.fault}{' of reads' * self.is_of_reads}"
        return f"{self.shape.value}, {self.api.value}, {fault}, {where}"


@dataclass
class Scene:
    """A practice company on a clock that the killed processes share.

    Attributes:
        server: Where the journal of each scenario is; None for a file.
    """

    practice: RunningPractice
    clock: SharedClock
    maker: RunMaker
    forks: Forks
    errand: Errand
    folder: Path
    server: Server | None = None

    def perform(self, scenario: Scenario) -> tuple[Judgement, list[str]]:
        """Record, be killed, restart until quiet; the judgement, and the points passed before the kill."""
        self.clock.move_to(self.clock() + _APART)
        if self.server is not None:
            self.errand = replace(self.errand, journal=self.server.new_journal())
        for name in ("journal", "books"):
            for left in self.folder.glob(f"now-{name}*"):
                left.unlink()
            shutil.copy(self.folder / name, self.folder / f"now-{name}")
        self.errand = replace(self.errand, approver=None)
        if scenario.needs_approval:
            self.errand = replace(self.errand, approver=_APPROVER)
            with closing(Journal.open(self.errand.journal, self.clock())) as journal:
                company_id = self.errand.whose.company_id
                journal.approvals.set_policy(company_id, Policy(True), _APPROVER, self.clock())
        since, sent_before = last_payment(self.practice.ledger), len(self.practice.requests)
        self.practice.faults.clear()
        if scenario.fault is not None:
            path, count = (_READS, _READS_STRUCK) if scenario.is_of_reads else (_WRITES, 1)
            method = None if scenario.is_of_reads else "POST"
            self.practice.faults.add(scenario.fault, count=count, method=method, path=path, seconds=1200)
        run = self.maker.run(scenario.shape, scenario.api, set(), self.clock())
        self.errand.points.write_bytes(b"")
        exit_code = self._live(replace(self.errand, run=run, kill_at=scenario.kill_at))
        passed = self.errand.points.read_text().splitlines()
        for _ in range(_MOST_RESTARTS):
            if exit_code == 0:
                break
            self._let_time_pass()
            exit_code = self._live(self.errand)
        assert exit_code == 0, f"{scenario}: the clerk ended with {exit_code}"
        return self._judge(run, since, sent_before, passed), passed

    def _let_time_pass(self) -> None:
        """Until a desk that was killed is noticed to be gone."""
        if isinstance(self.errand.journal, Shared):
            run_statements(self.errand.journal, ["UPDATE desk SET alive_until = clock_timestamp()"])

    def _live(self, errand: Errand) -> int:
        code = self.forks.live(errand)
        assert code in (0, -signal.SIGKILL), f"the clerk ended with {code}"
        return code

    def _judge(self, run: NewRun, since: int, sent_before: int, passed: Sequence[str]) -> Judgement:
        self.practice.settle()
        with closing(Journal.open(self.errand.journal, self.clock())) as journal:
            payments = journal.recent_payments(run.company_id, 100)
            found = judge(self.practice.ledger, since, payments)
            if "recorded" in passed and len(payments) != len(run.payments):
                found.losses.append("the journal has lost what it said it had recorded")
            if broken := journal.broken_events():
                found.wrong.append(f"the journal's chain is broken at {broken}")
        found.wrong += self._strange_requests(run, sent_before, payments)
        return found

    def _strange_requests(self, run: NewRun, sent_before: int, payments: Sequence[Payment]) -> list[str]:
        """What was sent and is not, byte for byte and under its one key, what was recorded."""
        recorded = {one.idempotency_key: one.body for one in payments}
        posts = [one for one in self.practice.requests[sent_before:] if one.method == "POST"]
        return [
            f"sent something else than was recorded: {post.path}"
            for post in posts
            if post.path.endswith(("/payment", "/push/billPayments"))
            and recorded.get(post.headers.get("idempotency-key", "")) != post.body
        ]


@contextmanager
def open_scene(folder: Path, bills: int = 400, server: Server | None = None) -> Iterator[Scene]:
    """A practice company and everything around it, in an empty folder."""
    clock = SharedClock.make(folder / "clock", START)
    with (
        closing(clock),
        Forks() as forks,
        running(clock=clock, push_seconds=5, pull_seconds=3, bills=bills, suppliers=12) as practice,
        Client(Access(practice.base_url, authorization_from(practice.api_key))) as client,
    ):
        whose = Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", practice.platform)
        gateways = (
            Gateway(client, whose.company_id, whose.connection_id),
            AsyncGateway(client, whose.company_id, whose.connection_id),
        )
        Journal.open(folder / "journal", clock()).close()
        Books.open(folder / "books", clock).close()
        errand = Errand(
            practice.base_url,
            practice.api_key,
            whose,
            folder / "now-journal",
            folder / "now-books",
            folder / "clock",
            folder / "points",
        )
        maker = RunMaker(practice.ledger, gateways, whose)
        yield Scene(practice, clock, maker, forks, errand, folder, server)
