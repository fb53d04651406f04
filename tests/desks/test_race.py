"""Desks race for the same bills, killed at random: each bill is paid once, and every clash is told.

A small part. With 1,000 bills and up to eight desks: ``python3 packaging/dev.py bench desks``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bookkeeper.codat import Access, Client, Gateway, authorization_from
from bookkeeper.journal import Journal, Shared, State
from bookkeeper.journal.places import Host
from bookkeeper.journal.verify import verify
from bookkeeper.payments import Whose
from bookkeeper.practice import RunningPractice, running
from tests.desks.desk import Errand
from tests.desks.pile import pile_of
from tests.desks.race import Outcome, race
from tests.faults.judging import last_payment, times_written
from tests.postgres import Server, running_server, standby_of

pytestmark = pytest.mark.timeout(400)


@dataclass
class Track:
    """Where the desks race."""

    practice: RunningPractice
    place: Shared
    errands: list[Errand]


@pytest.fixture
def track(postgres: Server, tmp_path: Path) -> Iterator[Track]:
    with open_track(postgres.new_journal(), tmp_path) as opened:
        yield opened


@contextmanager
def open_track(place: Shared, folder: Path) -> Iterator[Track]:
    with running(bills=260, suppliers=20) as practice:
        whose = Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", practice.platform)
        access = Access(practice.base_url, authorization_from(practice.api_key))
        with Client(access) as client:
            pile = pile_of(Gateway(client, whose.company_id, whose.connection_id), 80)
        errands = [
            Errand(
                place, practice.base_url, practice.api_key, whose, pile, f"desk{n}@here", folder, n, 8, 2.0
            )
            for n in range(4)
        ]
        yield Track(practice, place, errands)


@pytest.mark.parametrize("kills", [0, 5])
def test_each_bill_is_paid_once(track: Track, kills: int) -> None:
    since = last_payment(track.practice.ledger)
    _judge(track, since, race(track.errands, kills))


def test_the_server_fails_and_its_standby_takes_over(tmp_path: Path) -> None:
    """Every commit is confirmed by the standby, so that what was recorded is there, and paid once."""
    with running_server("fsync=off", "max_connections=200") as primary:
        place = primary.new_journal()
        with standby_of(primary) as standby:
            both = replace(place, hosts=(*place.hosts, Host("127.0.0.1", standby.port)))
            with open_track(both, tmp_path) as track:
                since = last_payment(track.practice.ledger)

                def fail() -> None:
                    # In the middle, however fast the machine is.
                    while last_payment(track.practice.ledger) < since + 10:
                        time.sleep(0.01)
                    primary.stop()
                    standby.promote()

                outcome = race(track.errands, meanwhile=fail)
                assert outcome.lost > 0
                _judge(track, since, outcome)
                with closing(Journal.open(both, datetime.now(UTC))) as journal:
                    assert len(journal.payments(outcome.runs)) == len(outcome.runs)


def _judge(track: Track, since: int, outcome: Outcome) -> None:
    """Nothing unexpected was told, and by the books as by the journal each bill was paid once."""
    assert outcome.failed == []
    assert outcome.others == []
    links = [one.links[0] for one in track.errands[0].payments]
    assert [times_written(track.practice.ledger, since, link) for link in links] == [1] * len(links)
    track.practice.ledger.check()
    with closing(Journal.open(track.place, datetime.now(UTC))) as journal:
        assert verify(journal).findings == ()
        whose = track.errands[0].whose
        ended = [history.payment for history in journal.history(whose.company_id)]
        assert sum(one.state is State.PROVEN for one in ended) == len(links)
        # Whoever was late with a bill that was paid already is told, before anything is sent.
        others = [one.progress for one in ended if one.state is not State.PROVEN]
        assert {(one.state, one.why.code, one.attempts) for one in others} <= {
            (State.ATTENTION, "changed-before", 0)
        }
