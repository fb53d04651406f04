"""Several desks in a race, some of them killed on the way and started again."""

from __future__ import annotations

import json
import pickle
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.desks.desk import Errand

_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Outcome:
    """What all desks have seen.

    Attributes:
        failed: What desks that ended by themselves, but not well, had said.
        lost: How often a desk was told that the journal cannot be reached.
        runs: Ids of payments of which the journal said that it had them.
        took_s: From the first desk's beginning to the last one's end.
    """

    recorded: int = 0
    clashes: int = 0
    killed: int = 0
    lost: int = 0
    runs: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    took_s: float = 0.0


class Runner:
    """A desk's process."""

    def __init__(self, errand: Errand) -> None:
        self.errand = errand
        path = errand.folder / f"{errand.name}-{errand.seed}.errand"
        path.write_bytes(pickle.dumps(errand))
        self.errors = path.with_suffix(".err").open("w+")
        command = [sys.executable, "-m", "tests.desks.desk", str(path)]
        self.process = subprocess.Popen(
            command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True
        )

    def wait_until_ready(self) -> None:
        assert self.process.stdout is not None
        if self.process.stdout.readline().strip() != "ready":
            raise AssertionError(f"a desk did not begin: {self.said()}")

    def begin(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def said(self) -> str:
        self.errors.flush()
        self.errors.seek(0)
        return self.errors.read()

    def end(self, patience_s: float) -> dict[str, Any] | None:
        """What it has seen; None where it was killed."""
        try:
            out, _ = self.process.communicate(timeout=patience_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise AssertionError(f"{self.errand.name} did not come to an end: {self.said()}") from None
        finally:
            said = self.said()
            self.errors.close()
        if self.process.returncode < 0:
            return None
        if self.process.returncode != 0:
            return {"failed": said}
        seen: dict[str, Any] = json.loads(out.splitlines()[-1])
        return seen


def race(
    errands: Sequence[Errand],
    kills: int = 0,
    seed: int = 1,
    patience_s: float = 240,
    meanwhile: Callable[[], None] = lambda: None,
) -> Outcome:
    """Let desks begin at once, call `meanwhile`, then kill and replace so many of them at random moments."""
    chance = random.Random(seed)
    runners = [Runner(errand) for errand in errands]
    for runner in runners:
        runner.wait_until_ready()
    for runner in runners:
        runner.begin()
    meanwhile()
    outcome = Outcome()
    finished: list[dict[str, Any]] = []
    for number in range(kills):
        time.sleep(chance.uniform(0.2, 1.5))
        place = chance.randrange(len(runners))
        struck = runners[place]
        struck.process.kill()
        seen = struck.end(patience_s)
        if seen is not None:
            finished.append(seen)
        outcome.killed += seen is None
        again = Runner(replace(struck.errand, seed=1000 + number))
        again.wait_until_ready()
        again.begin()
        runners[place] = again
    finished += [seen for runner in runners if (seen := runner.end(patience_s)) is not None]
    for seen in finished:
        if "failed" in seen:
            outcome.failed.append(seen["failed"])
            continue
        outcome.recorded += seen["recorded"]
        outcome.clashes += seen["clashes"]
        outcome.lost += seen["lost"]
        outcome.runs += seen["runs"]
        outcome.others += seen["others"]
    sound = [seen for seen in finished if "failed" not in seen]
    if sound:
        outcome.took_s = max(one["ended"] for one in sound) - min(one["began"] for one in sound)
    return outcome
