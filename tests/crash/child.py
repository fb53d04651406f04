"""The real clerk in a process of its own, killed at a numbered point of a payment's life.

What the points are, `tests.faults.points` says.
"""

from __future__ import annotations

import mmap
import os
import signal
import struct
import threading
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bookkeeper.books import Books
from bookkeeper.codat import Access, AsyncGateway, Gateway, Pace, authorization_from
from bookkeeper.journal import JournalPlace, NewRun
from bookkeeper.payables.approval import Person
from bookkeeper.payments import Clerk, Whose, approving
from tests.faults.points import PointedClient, PointedJournal

#: No run needs more steps to come to rest, unless it waits for a queue that never moves.
MOST_STEPS = 120
#: What is due later than this is not waited for.
_PATIENCE = timedelta(days=1)


class SharedClock:
    """A clock in a file, which several processes read and any may move. Called like a function; UTC."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 8)

    @classmethod
    def make(cls, path: Path, now: datetime) -> SharedClock:
        """Make the file."""
        path.write_bytes(bytes(8))
        clock = cls(path)
        clock.move_to(now)
        return clock

    def __call__(self) -> datetime:
        (microseconds,) = struct.unpack("<q", self._memory[:8])
        return datetime.fromtimestamp(0, UTC) + timedelta(microseconds=microseconds)

    def move_to(self, now: datetime) -> None:
        """Set the time for everybody."""
        microseconds = (now - datetime.fromtimestamp(0, UTC)) // timedelta(microseconds=1)
        self._memory[:8] = struct.pack("<q", microseconds)

    def close(self) -> None:
        """Let go of the file."""
        self._memory.close()


@dataclass(frozen=True)
class Errand:
    """What the process is to do.

    Attributes:
        run: To be recorded first; None after a restart.
        kill_at: The point to be killed at, by its number or as the first of that name; None to live on.
        approver: Approves what waits for it; None for nobody.
        points: File in which to leave the names of the points passed.
    """

    base_url: str
    api_key: str
    whose: Whose
    journal: JournalPlace
    books: Path
    clock: Path
    points: Path
    run: NewRun | None = None
    kill_at: int | str | None = None
    approver: Person | None = None


class Points:
    """Counts what happens in a payment's life and ends the process at one of them."""

    def __init__(self, errand: Errand) -> None:
        self._kill_at = errand.kill_at
        self._lock = threading.Lock()
        self._count = 0
        # Unbuffered: a killed process leaves what it has passed.
        self._file = errand.points.open("ab", buffering=0)

    def passed(self, name: str) -> None:
        """Be killed here, or go on."""
        with self._lock:
            if self._kill_at in (self._count, name):
                os.kill(os.getpid(), signal.SIGKILL)
            self._count += 1
            self._file.write(name.encode() + b"\n")

    def close(self) -> None:
        """Close the file of names."""
        self._file.close()


def live(errand: Errand) -> None:
    """Do what the payment thread does, from its start until nothing is due any more."""
    clock = SharedClock(errand.clock)
    points = Points(errand)
    access = Access(errand.base_url, authorization_from(errand.api_key))
    pace = Pace(now=clock, sleep=lambda _seconds: None)
    journal = PointedJournal.open(errand.journal, clock())
    assert isinstance(journal, PointedJournal)
    with (
        closing(clock),
        closing(points),
        closing(journal),
        closing(Books.open(errand.books, clock)) as books,
        PointedClient(access, pace) as client,
    ):
        client.points = points
        journal.join("ann@desk", lambda _is_there: None)
        journal.with_points(points)
        ids = errand.whose.company_id, errand.whose.connection_id
        gateways = Gateway(client, *ids), AsyncGateway(client, *ids)
        if errand.run is not None:
            journal.record(errand.run, clock())
        with closing(Clerk(journal, books, gateways, errand.whose, clock=clock, in_flight=3)) as clerk:
            clerk.resume()
            if errand.approver is not None:
                judge = partial(approving.when_approved, who=errand.approver, now=clock())
                for waiting in journal.approvals.waiting(errand.whose.company_id):
                    clerk.tell(waiting.id, judge)
            _work(clerk, clock)


def _work(clerk: Clerk, clock: SharedClock) -> None:
    end = clock() + _PATIENCE
    for _ in range(MOST_STEPS):
        again_at = clerk.work()
        if again_at is None or again_at > end:
            return
        clock.move_to(max(again_at, clock() + timedelta(milliseconds=1)))
