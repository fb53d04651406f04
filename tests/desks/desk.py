"""One desk without a window: records what it can of a pile of bills, and works until nothing is open.

Run as ``python -m tests.desks.desk ERRAND``; it says *ready*, begins when it is told anything, and leaves
what it has seen as one line of JSON. It may be killed at any moment.
"""

from __future__ import annotations

import json
import pickle
import random
import sys
import threading
import time
import uuid
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper.books import Books
from bookkeeper.codat import Access, AsyncGateway, Client, Gateway, Pace, authorization_from
from bookkeeper.errors import AlreadyInPaymentError, JournalUnreachableError, UncertainRecordError
from bookkeeper.journal import Journal, NewPayment, NewRun, Shared, State, presence
from bookkeeper.payments import Clerk, Whose
from bookkeeper.payments.clock import ServiceClock

#: More payments than any race has.
_MOST = 10_000


@dataclass(frozen=True)
class Errand:
    """What a desk is to do.

    Attributes:
        payments: The pile, which every desk has; each makes keys of its own.
        batch: Bills of a run at most.
        life_s: After how long a silent desk is over; None for what the program has.
    """

    place: Shared
    base_url: str
    api_key: str
    whose: Whose
    payments: tuple[NewPayment, ...]
    name: str
    folder: Path
    seed: int
    batch: int = 10
    life_s: float | None = None


@dataclass
class Seen:
    """What a desk has seen.

    Attributes:
        clashes: Runs that were not recorded because another desk was quicker; it said who.
        lost: How often it was told that the journal cannot be reached.
        runs: Ids of payments of which the journal said that it had them.
        others: Errors that told anything else, in words.
    """

    recorded: int = 0
    clashes: int = 0
    lost: int = 0
    runs: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


class Desk:
    """The desk at work."""

    def __init__(self, errand: Errand, journal: Journal, clerk: Clerk, clock: ServiceClock) -> None:
        self._errand = errand
        self._journal = journal
        self._clerk = clerk
        self._clock = clock
        self._random = random.Random(errand.seed)
        self._pile = list(errand.payments)
        self._random.shuffle(self._pile)
        self.heard = threading.Event()
        self.seen = Seen()

    def live(self) -> None:
        """Until everything is recorded by somebody and nothing is open that time can settle."""
        self.heard.set()
        while True:
            try:
                if self._is_done():
                    return
            except (JournalUnreachableError, UncertainRecordError):
                # It is tried again by itself, as the window's payment thread does.
                self.seen.lost += 1
                self.heard.set()
                time.sleep(0.3)

    def _is_done(self) -> bool:
        company_id = self._errand.whose.company_id
        while True:
            if self.heard.is_set():
                self.heard.clear()
                self._leave_out_taken()
            if self._pile:
                self._record()
            again_at = self._clerk.work()
            is_open = any(
                one.state is not State.ATTENTION
                for one in self._journal.standings(company_id, self._errand.whose.connection_id)
            )
            if not self._pile and not is_open:
                return True
            wait_s = (again_at - self._clock()).total_seconds() if again_at is not None else 0.5
            self.heard.wait(max(0.0, min(wait_s, 0.5)))

    def _leave_out_taken(self) -> None:
        """Bills that somebody has recorded, as a desk's lists leave them out."""
        if self._pile:
            known = self._journal.recent_payments(self._errand.whose.company_id, _MOST)
            taken = {link.record_id for payment in known for link in payment.links}
            self._pile = [one for one in self._pile if one.links[0].record_id not in taken]

    def _record(self) -> None:
        batch = self._pile[: self._errand.batch]
        whose, now = self._errand.whose, self._clock()
        run = NewRun(
            whose.company_id,
            whose.connection_id,
            whose.company_name,
            whose.software,
            self._errand.name,
            tuple(replace(one, idempotency_key=str(uuid.uuid4())) for one in batch),
            now,
        )
        try:
            recorded = self._journal.record(run, now)
        except AlreadyInPaymentError as error:
            self.seen.clashes += 1
            if "who recorded it" not in error.detail:
                self.seen.others.append(error.detail)
            self._leave_out_taken()
        else:
            self._pile = self._pile[len(batch) :]
            self.seen.recorded += len(batch)
            self.seen.runs += recorded.payment_ids


def main() -> int:
    """Carry the errand out."""
    errand: Errand = pickle.loads(Path(sys.argv[1]).read_bytes())
    if errand.life_s is not None:
        presence.LIFE_S = errand.life_s
        presence.BEAT_S, presence.MARGIN_S = errand.life_s / 6, errand.life_s / 4
    clock = ServiceClock()
    access = Access(errand.base_url, authorization_from(errand.api_key))
    ids = errand.whose.company_id, errand.whose.connection_id
    with (
        closing(Journal.open(errand.place, datetime.now(UTC))) as journal,
        closing(Books.open(errand.folder / f"books-{uuid.uuid4()}", clock)) as books,
        Client(access, Pace(now=clock, heard=clock.heard)) as client,
    ):
        gateways = Gateway(client, *ids), AsyncGateway(client, *ids)
        with closing(Clerk(journal, books, gateways, errand.whose, clock=clock)) as clerk:
            desk = Desk(errand, journal, clerk, clock)
            journal.join(errand.name, lambda _is_there: desk.heard.set())
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            sys.stdin.readline()
            began = time.time()
            desk.live()
    sys.stdout.write(json.dumps({**asdict(desk.seen), "began": began, "ended": time.time()}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
