"""Lists of bills: opening, every order, every letter of a search, scrolling, memory, stalls; at three sizes.

Each round is a process of its own, the sizes in turn, beside an empty table window in the same round.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from bookkeeper.books import BillSort
from tests.bench import data
from tests.bench.tables import Figure, percentile, show, show_growth


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--sizes", type=int, nargs="+", default=list(data.SIZES), metavar="BILLS")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table for each size, and how the figures grow."""
    for size in arguments.sizes:
        data.books_of(size)
    empty: list[dict[str, Any]] = []
    full: dict[int, list[dict[str, Any]]] = {size: [] for size in arguments.sizes}
    for _ in range(arguments.rounds):
        empty.append(_window("empty"))
        for size in arguments.sizes:
            full[size].append(_window("full", str(size)))
    tables = {size: _figures(size, rounds, empty) for size, rounds in full.items()}
    for size, figures in tables.items():
        show(f"lists of {size:,} bills", figures, arguments.json)
    show_growth(tables)
    return 0


def _window(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.lists_window", *arguments]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    result: dict[str, Any] = json.loads(told.splitlines()[-1])
    return result


def _figures(size: int, rounds: list[dict[str, Any]], empty: list[dict[str, Any]]) -> list[Figure]:
    is_largest, opens = size >= 1_000_000, tuple(one["open"] for one in empty)
    figures = [
        Figure("open to first rows", "ms", _all(rounds, "open"), "ms empty table", opens, "+150 ms"),
    ]
    for sort in BillSort:
        mine = tuple(one["sorts"][sort][0] for one in rounds)
        theirs = tuple(one["sorts"][sort][1] for one in rounds)
        figures.append(Figure(f"sort by {sort}", "ms", mine, "ms list.sort", theirs, "1.5x, 250 ms"))
        again = tuple(one["again"][sort][0] for one in rounds)
        figures.append(Figure(f"sort by {sort} again", "ms", again, target="20 ms"))
    letters = tuple(percentile(one["letters"], 0.95) for one in rounds)
    likes = tuple(percentile(one["likes"], 0.95) for one in rounds)
    target = "60 ms" if is_largest else "20 ms"
    medians = tuple(statistics.median(one["letters"]) for one in rounds)
    figures += [
        Figure("a letter of a search, median", "ms", medians),
        Figure("a letter of a search, p95", "ms", letters, "ms LIKE", likes, target),
        Figure(
            "repaint after a jump", "ms", _medians(rounds, "scroll"), "ms, 40 rows", _medians(rounds, "few"),
            "1.5x",
        ),
        Figure(
            "memory after all of that", "MB", _all(rounds, "rss_used"), "MB empty", _all(empty, "rss"),
            "+300 MB" if is_largest else "+60 MB",
        ),
        Figure("stall of the window, p99", "ms", _all(rounds, "stall_p99"), target="8 ms"),
        Figure("stall of the window, longest", "ms", _all(rounds, "stall_max"), target="33 ms"),
    ]  # fmt: skip
    return figures


def _all(rounds: list[dict[str, Any]], name: str) -> tuple[float, ...]:
    return tuple(one[name] for one in rounds)


def _medians(rounds: list[dict[str, Any]], name: str) -> tuple[float, ...]:
    return tuple(statistics.median(one[name]) for one in rounds)
