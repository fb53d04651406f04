"""Tables of measurements: this program, a peer or limit, their ratio; medians of interleaved runs."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Spread:
    """What some runs came to.

    Attributes:
        p95: Of all runs; where there are few, nearly the most.
    """

    median: float
    least: float
    most: float
    p95: float
    runs: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Of one or more values."""
        ordered = sorted(values)
        at_95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        return cls(statistics.median(ordered), ordered[0], ordered[-1], at_95, len(ordered))

    def __str__(self) -> str:
        return f"{_short(self.median)} ({_short(self.least)}-{_short(self.most)})"


@dataclass(frozen=True)
class Figure:
    """One line of a table.

    Attributes:
        unit: Of both sides: ms, s, MB.
        peer: What it is measured against; empty for a limit that stands in `target`.
        target: In words.
        is_met: Whether the target is; None where it is no target but for comparison.
    """

    what: str
    unit: str
    ours: Spread
    peer: str = ""
    theirs: Spread | None = None
    target: str = ""
    is_met: bool | None = None

    @property
    def ratio(self) -> float | None:
        """Ours over theirs, of medians."""
        return self.ours.median / self.theirs.median if self.theirs is not None else None


def interleaved(runs: int, subjects: Mapping[str, Callable[[], float]]) -> dict[str, Spread]:
    """Run every subject in turn, so often, after one round that is not counted."""
    found: dict[str, list[float]] = {name: [] for name in subjects}
    for number in range(runs + 1):
        for name, subject in subjects.items():
            value = subject()
            if number:
                found[name].append(value)
    return {name: Spread.of(values) for name, values in found.items()}


def report(subject: str, figures: Sequence[Figure], to: Path | None) -> int:
    """Print the table, leave it as JSON where asked; 1 if a target is missed."""
    heads = ("what", "this program", "peer or limit", "it", "ratio", "target", "")
    table = [heads, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in table) for column in range(len(heads))]
    print(f"\n{subject}: median (least-most)")
    for row in table:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    if to is not None:
        known = json.loads(to.read_text()) if to.exists() else {}
        known[subject] = [asdict(figure) | {"ratio": figure.ratio} for figure in figures]
        to.write_text(json.dumps(known, indent=1))
    return int(any(figure.is_met is False for figure in figures))


def _row(figure: Figure) -> tuple[str, ...]:
    ratio = figure.ratio
    return (
        f"{figure.what}, {figure.unit}",
        str(figure.ours),
        figure.peer,
        str(figure.theirs) if figure.theirs is not None else "",
        "" if ratio is None else f"{_short(ratio)}x",
        figure.target,
        {True: "met", False: "MISSED", None: ""}[figure.is_met],
    )


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
