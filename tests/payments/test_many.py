"""More payments than fit in one batch: read ahead, sent side by side, committed together, each once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bookkeeper.errors import FilesError
from bookkeeper.journal import Change, EventKind, Journal, Payment, State
from bookkeeper.payables.rules import Api
from bookkeeper.payments.agenda import BATCH
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import open_bench

MANY = 2 * BATCH + 20


def test_every_one_is_sent_once_and_proven(clock: Clock, tmp_path: Path) -> None:
    with open_bench(clock, tmp_path, bills=2 * MANY, suppliers=20) as bench:
        bills = bench.bills()[:MANY]
        ids = bench.record(*(bench.payment(Api.SYNC, bill) for bill in bills))
        bench.run()
        assert {bench.state(payment_id) for payment_id in ids} == {State.PROVEN}
        assert set(Counter(bench.sent()).values()) == {1}
        assert len(bench.sent()) == MANY
        assert bench.journal.broken_events() == []
        bench.practice.ledger.check()


def test_a_lost_answer_among_many_is_asked_for_again_and_not_paid_again(clock: Clock, tmp_path: Path) -> None:
    with open_bench(clock, tmp_path, bills=2 * MANY, suppliers=20) as bench:
        bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, count=5, method="POST", path="/payment$")
        bills = bench.bills()[:MANY]
        ids = bench.record(*(bench.payment(Api.SYNC, bill) for bill in bills))
        bench.run()
        assert {bench.state(payment_id) for payment_id in ids} == {State.PROVEN}
        bench.practice.ledger.check()


def test_answers_are_kept_where_what_comes_next_cannot_be(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both go into one transaction; if that fails, the answers go by themselves."""
    whole = Journal.change_all
    failed: list[int] = []

    def refuses_a_mixture(self: Journal, changes: list[Change], now: object) -> list[Payment]:
        kinds = {change.kind for change in changes}
        if kinds == {EventKind.ANSWERED, EventKind.SENDING} and not failed:
            failed.append(len(changes))
            raise FilesError("no room for so much")
        return whole(self, changes, now)  # type: ignore[arg-type]

    monkeypatch.setattr(Journal, "change_all", refuses_a_mixture)
    with open_bench(clock, tmp_path, bills=60, suppliers=8) as bench:
        ids = bench.record(*(bench.payment(Api.SYNC, bill) for bill in bench.bills()[:20]))
        with pytest.raises(FilesError):
            bench.clerk.work()
        assert failed
        answered = [one for one in ids if bench.state(one) is State.RECORDED]
        assert answered
        bench.run()
        assert {bench.state(payment_id) for payment_id in ids} == {State.PROVEN}
        assert len(set(bench.sent())) == 20
        bench.practice.ledger.check()
