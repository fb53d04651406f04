"""An answer that comes too late for the client's patience: the request is carried out all the same."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from bookkeeper.journal import State
from bookkeeper.payables.rules import Api
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench

PATIENCE_S, SLOWNESS_S = 0.6, 1.5


@pytest.fixture
def bench(clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, bills=30, suppliers=8) as opened:
        yield opened


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("api", Api)
def test_a_time_out_is_not_counted_as_refusal(bench: Bench, api: Api) -> None:
    bench.practice.faults.add(FaultName.SLOW, method="POST", path="/pay|/push/", seconds=SLOWNESS_S)
    (payment_id,) = bench.record(bench.payment(api, bench.bills()[0]))
    client = bench.queued._client
    client._http.timeout = httpx.Timeout(PATIENCE_S)
    wait_until(lambda: bench.clerk.work() is not None and _moved(bench) and bool(bench.sent()))
    assert bench.state(payment_id) is State.UNKNOWN
    slow = next(one for one in bench.practice.requests if one.fault is FaultName.SLOW)
    wait_until(lambda: slow.status is not None)
    client._http.timeout = httpx.Timeout(30)
    bench.run()
    assert bench.state(payment_id) is State.PROVEN
    assert len(set(bench.sent())) == 1
    bench.practice.ledger.check()


def _moved(bench: Bench) -> bool:
    bench.clock.forward(3)
    return True
