"""The longest stall of the whole program's window while it refreshes, searches, plans a run and records one.

Each round is a process of its own over fresh practice books, served by another process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench import data
from tests.bench.serving import serving
from tests.bench.tables import Figure, percentile, show

_ACTS = {
    "refresh": "opening the company, refresh of {bills:,} bills",
    "search": "typing into the search",
    "tick": "ticking all {bills:,} in the builder",
    "plan": "planning them, preview shown",
    "submit": "recording {payments:,} payments",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--bills", type=int, default=10_000, metavar="N")
    parser.add_argument("--payments", type=int, default=500, metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    rounds = [_round(arguments.bills, arguments.payments) for _ in range(arguments.rounds)]
    figures = []
    for act, words in _ACTS.items():
        gaps = [one[act] for one in rounds]
        what = words.format(bills=arguments.bills, payments=arguments.payments)
        figures += [
            Figure(f"{what}: p99", "ms", tuple(percentile(one, 0.99) for one in gaps), target="8 ms"),
            Figure(f"{what}: longest", "ms", tuple(max(one) for one in gaps), target="33 ms"),
        ]
    show(f"stalls of the window, {arguments.bills:,} bills", figures, arguments.json)
    return 0


def _round(bills: int, payments: int) -> dict[str, Any]:
    options = ("--bills", str(bills), "--suppliers", str(max(1, bills // 20)), "--today", str(data.TODAY))
    with serving(*options) as served, tempfile.TemporaryDirectory() as home:
        told = [served.base_url, served.company_id, served.connection_id, str(payments)]
        own = {
            "BOOKKEEPER_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "tests.known_key.KnownKey",
            "KNOWN_KEY": served.api_key,
        }
        command = [sys.executable, "-m", "tests.bench.smooth_window", *told]
        done = subprocess.run(command, env=os.environ | own, check=True, stdout=subprocess.PIPE)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result
