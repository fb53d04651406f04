"""A journal that cannot be written, at bad moments: nothing is sent unrecorded, nothing stays in doubt."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bookkeeper.codat import Answer
from bookkeeper.errors import FilesError
from bookkeeper.journal import Journal, Payment, State, opening
from bookkeeper.payables.rules import Api
from bookkeeper.payments.sending import Move
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench

Set = Callable[[Journal], None]


def run_pragma(journal: Journal, words: str) -> None:
    with closing(journal._engine.raw_connection()) as connection:
        driver = connection.driver_connection
        assert driver is not None
        driver.execute(f"PRAGMA {words}")


def fill_the_disk(journal: Journal) -> None:
    run_pragma(journal, "max_page_count = 1")


def free_the_disk(journal: Journal) -> None:
    run_pragma(journal, "max_page_count = 1073741823")


def make_read_only(journal: Journal) -> None:
    run_pragma(journal, "query_only = ON")


def make_writable(journal: Journal) -> None:
    run_pragma(journal, "query_only = OFF")


FAILURES = pytest.mark.parametrize(
    ("fail", "mend"),
    [(fill_the_disk, free_the_disk), (make_read_only, make_writable)],
    ids=["disk full", "read-only"],
)


@pytest.fixture
def bench(clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, bills=30, suppliers=8) as opened:
        yield opened


def record_until_it_fails(bench: Bench) -> None:
    """A file has some room to spare; each try needs more of it."""
    for bill in bench.bills():
        bench.record(bench.payment(Api.SYNC, bill))


@FAILURES
def test_what_cannot_be_recorded_is_not_recorded_and_not_sent(bench: Bench, fail: Set, mend: Set) -> None:
    fail(bench.journal)
    with pytest.raises(FilesError, match="cannot be used"):
        record_until_it_fails(bench)
    mend(bench.journal)
    recorded = len(bench.journal.open_payments(bench.whose.company_id))
    assert recorded < len(bench.bills())
    assert bench.sent() == []
    assert bench.journal.broken_events() == []


@pytest.mark.parametrize("api", Api)
def test_an_answer_that_cannot_be_kept_is_found_out_again(
    bench: Bench, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bill is paid, and the journal cannot say so: it is asked again, not paid again."""
    answered = bench.clerk._answered

    def fails_meanwhile(payment: Payment, answer: Answer) -> Move:
        make_read_only(bench.journal)
        return answered(payment, answer)

    monkeypatch.setattr(bench.clerk, "_answered", fails_meanwhile)
    (payment_id,) = bench.record(bench.payment(api, bench.bills()[0]))
    with pytest.raises(FilesError):
        bench.run()
    assert bench.state(payment_id) is State.SENDING
    monkeypatch.undo()
    make_writable(bench.journal)
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert len(set(bench.sent())) == 1
    bench.practice.ledger.check()


def test_a_journal_that_another_program_has_locked_sends_nothing(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.1)
    (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0]))
    path = tmp_path / "journal"
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(Journal.open(path, bench.clock())) as impatient,
    ):
        other.execute("BEGIN IMMEDIATE")
        bench.clerk._journal = impatient
        with pytest.raises(FilesError, match="locked"):
            bench.clerk.work()
        assert bench.sent() == []
        other.execute("ROLLBACK")
        bench.clerk.work()
        bench.clerk._journal = bench.journal
    bench.run()
    assert bench.state(payment_id) is State.PROVEN


def test_a_lost_answer_and_a_full_disk_together_pay_once(bench: Bench) -> None:
    bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path="/payment$")
    (payment_id,) = bench.record(bench.payment(Api.SYNC, bench.bills()[0]))
    bench.clerk.work()
    assert bench.state(payment_id) is State.UNKNOWN
    make_read_only(bench.journal)
    bench.clock.forward(10)
    with pytest.raises(FilesError):
        bench.clerk.work()
    assert len(bench.sent()) == 1, "nothing is sent that could not be recorded first"
    make_writable(bench.journal)
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    bench.practice.ledger.check()
