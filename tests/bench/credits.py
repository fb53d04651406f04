"""The best use of credit against the oldest first: cash saved, bills closed, time."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bookkeeper.payables.allocation import choose, oldest_first
from bookkeeper.payables.rules import CreditUse
from bookkeeper.payables.run.goals import worth_of
from tests.bench.tables import Figure, percentile, show

Amounts = tuple[list[int], list[int]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--cases", type=int, default=200, metavar="N", help="of each kind")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table for each kind of supplier and each kind of rules."""
    for name, make in _KINDS.items():
        for use in (CreditUse.WHOLE, CreditUse.PART):
            cases = [make(random.Random(seed)) for seed in range(arguments.cases)]
            show(f"{name}, notes in {use.value}", _figures(cases, use), arguments.json)
    return 0


def _figures(cases: Sequence[Amounts], use: CreditUse) -> list[Figure]:
    times: list[float] = []
    placed, placed_first, closed, closed_first = [0], [0], [0], [0]
    proven = least_cash = but_links = 0
    for rooms, notes in cases:
        began = time.perf_counter()
        choice = choose(rooms, notes, use)
        times.append((time.perf_counter() - began) * 1e3)
        first = worth_of(oldest_first(rooms, notes, use), rooms, notes)
        placed.append(choice.worth.placed)
        placed_first.append(first.placed)
        closed.append(choice.worth.closed)
        closed_first.append(first.closed)
        proven += choice.is_proven
        but_links += choice.is_best_but_links
        least_cash += choice.worth.placed == choice.limit.placed
    share = 100 / len(cases)
    return [
        Figure("time, median", "ms", (percentile(times, 0.5),)),
        Figure("time, worst", "ms", (max(times),), target="100 ms"),
        Figure("cash saved", "k", (sum(placed) / 1e5,), "k", (sum(placed_first) / 1e5,)),
        Figure("bills closed", "", (float(sum(closed)),), "", (float(sum(closed_first)) or 1.0,)),
        Figure("least cash proven", "% of cases", (least_cash * share,)),
        Figure("all but fewest links proven", "% of cases", (but_links * share,)),
        Figure("every goal proven", "% of cases", (proven * share,)),
    ]


def _usual(rng: random.Random) -> Amounts:
    """Some of the credits are for bills that are taken back whole, the others for part of one."""
    rooms = [rng.randint(500, 500_000) for _ in range(rng.randint(2, 40))]
    notes = [
        rng.choice(rooms) if rng.random() < 0.3 else rng.randint(100, 60_000)
        for _ in range(rng.randint(1, 8))
    ]
    return rooms, notes


def _random(count_of_notes: int, count_of_bills: int) -> Callable[[random.Random], Amounts]:
    def make(rng: random.Random) -> Amounts:
        most, step = rng.choice((20_000, 100_000, 1_000_000)), rng.choice((1, 1, 500))
        size = rng.choice((0.05, 0.3, 1.0))
        rooms = [max(step, rng.randint(100, most) // step * step) for _ in range(count_of_bills)]
        notes = [max(step, int(rng.randint(100, most) * size) // step * step) for _ in range(count_of_notes)]
        return rooms, notes

    return make


_KINDS: dict[str, Callable[[random.Random], Amounts]] = {
    "usual suppliers, up to 8 notes and 40 bills": _usual,
    "random, 40 notes and 200 bills": _random(40, 200),
    "random, 40 notes and 10 bills": _random(40, 10),
}
