"""Exactly once under faults, at length: what the test suite does in part.

By default random schedules; ``--exhaustive DEPTH`` walks the model deeper instead, ``--crash`` kills the real
clerk at every point under every fault, with ``--shared`` at a journal in PostgreSQL. The exit status is 1 if
anything was paid twice, lost, shown as something it is not, or left undecided without a reason.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from bookkeeper.payables.rules import Api
from bookkeeper.practice import FaultName
from tests.crash.scene import READ_FAULTS, WRITE_FAULTS, Scenario, open_scene
from tests.faults.judging import Judgement
from tests.faults.schedules import Campaign, campaign
from tests.faults.shapes import WAYS, Shape
from tests.payments.exploring import explore
from tests.payments.model import FIRST_WORLDS
from tests.postgres import running_server

#: Runs over one practice company before a new one is made.
_RUNS_EACH = 100

Report = dict[str, object]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--runs", type=int, default=10_000, metavar="N", help="random schedules")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument(
        "--exhaustive", type=int, metavar="DEPTH", help="walk every sequence of so many events"
    )
    parser.add_argument(
        "--crash", action="store_true", help="kill the clerk at every point under every fault"
    )
    parser.add_argument("--shared", action="store_true", help="with --crash: at a journal in PostgreSQL")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="leave the figures here as well")


def run(arguments: argparse.Namespace) -> int:
    """Perform what was asked for and print what came of it."""
    began = time.monotonic()
    with ProcessPoolExecutor(arguments.jobs, mp_context=get_context("spawn")) as pool:
        if arguments.exhaustive:
            report = _exhaustive(pool, arguments.exhaustive)
        elif arguments.crash:
            report = _crash(pool, is_shared=arguments.shared)
        else:
            report = _schedules(pool, arguments.seed, arguments.runs)
    report["seconds"] = round(time.monotonic() - began, 1)
    _print(report)
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1))
    return 1 if report["failed"] else 0


def _schedules(pool: ProcessPoolExecutor, seed: int, runs: int) -> Report:
    parts = [range(first, min(first + _RUNS_EACH, runs)) for first in range(0, runs, _RUNS_EACH)]
    total = Campaign()
    for part in pool.map(partial(_campaign, seed), parts):
        total.add(part)
        print(f"{total.runs} of {runs} runs, {len(total.failed)} failures", flush=True)
    return {
        "seed": seed,
        "runs": total.runs,
        **_figures(total.judgement),
        "faults met": dict(sorted(total.met.items())),
        "failed": total.failed,
    }


def _campaign(seed: int, numbers: range) -> Campaign:
    with tempfile.TemporaryDirectory() as folder:
        return campaign(seed, numbers, Path(folder))


def _exhaustive(pool: ProcessPoolExecutor, depth: int) -> Report:
    report: Report = {"depth": depth}
    failed: list[str] = []
    for name, text, violations in pool.map(partial(_explore, depth), FIRST_WORLDS):
        report[name] = text
        failed += [f"{name}: {violation}: {path}" for violation, path in violations.items()]
    return {**report, "failed": failed}


def _explore(depth: int, name: str) -> tuple[str, str, dict[str, list[str]]]:
    found = explore(FIRST_WORLDS[name], depth)
    return name, str(found), found.violations


def _crash(pool: ProcessPoolExecutor, *, is_shared: bool) -> Report:
    total, kills = Judgement(), 0
    failed: list[str] = []
    met: Counter[str] = Counter()
    for judged, count, failures, scenario in pool.map(partial(_killed_everywhere, is_shared), _unkilled()):
        total.add(judged)
        kills += count
        failed += failures
        met[str(scenario.fault or "no fault")] += count + 1
        print(f"{scenario}: {count} kills, {len(failures)} failures", flush=True)
    return {"kills": kills, **_figures(total), "scenarios by fault": dict(met), "failed": failed}


def _unkilled() -> Iterator[Scenario]:
    for shape, api in WAYS:
        yield Scenario(shape, api)
        for write_fault in WRITE_FAULTS:
            if _can_meet(write_fault, shape, api):
                yield Scenario(shape, api, write_fault)
        for read_fault in READ_FAULTS:
            yield Scenario(shape, api, read_fault, is_of_reads=True)


def _can_meet(fault: FaultName, shape: Shape, api: Api) -> bool:
    """Whether anything is queued that a fault of the queue could strike."""
    is_queued = api is Api.ASYNC or shape is Shape.CREDIT_THEN_CASH
    return is_queued or not fault.value.startswith("push-")


def _killed_everywhere(is_shared: bool, scenario: Scenario) -> tuple[Judgement, int, list[str], Scenario]:
    """Perform a scenario without a kill, then killed at each of the points it passed."""
    total = Judgement()
    failed = []
    with ExitStack() as until_done:
        folder = Path(until_done.enter_context(tempfile.TemporaryDirectory()))
        server = until_done.enter_context(running_server()) if is_shared else None
        scene = until_done.enter_context(open_scene(folder, server=server))
        _, points = scene.perform(scenario)
        for kill_at in (None, *range(len(points))):
            killed = Scenario(scenario.shape, scenario.api, scenario.fault, scenario.is_of_reads, kill_at)
            judged, _ = scene.perform(killed)
            total.add(judged)
            failed += [f"{killed}: {failure}" for failure in judged.failures]
    return total, len(points), failed, scenario


def _figures(judgement: Judgement) -> Report:
    undecided = Counter(f"{state}, {why}" for state, why in judgement.undecided)
    return {
        "payments": judgement.payments,
        "duplicates": len(judgement.duplicates),
        "losses": len(judgement.losses),
        "wrong states": len(judgement.wrong),
        "undecided": len(judgement.undecided),
        "undecided without a reason": len(judgement.unjustified),
        "undecided by state and reason": dict(sorted(undecided.items())),
    }


def _print(report: Report) -> None:
    for name, value in report.items():
        if isinstance(value, dict):
            print(f"{name}:")
            for key, count in value.items():
                print(f"  {key}: {count}")
        elif isinstance(value, list):
            print(f"{name}: {len(value)}", *value[:50], sep="\n  ")
        else:
            print(f"{name}: {value}")
