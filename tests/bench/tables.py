"""Tables of figures: this program, the peer or limit, the ratio, what is asked for."""

from __future__ import annotations

import json
import math
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: medians over the rounds, and the lowest and highest of them.

    Attributes:
        limit: Of `peer` what a target is told as a multiple of, and the target itself.
        target: In words, as it was asked for.
    """

    what: str
    unit: str
    values: tuple[float, ...]
    peer: str = ""
    peer_values: tuple[float, ...] = ()
    target: str = ""

    @property
    def median(self) -> float:
        """This program's."""
        return statistics.median(self.values)

    @property
    def ratio(self) -> float | None:
        """This program's median over the peer's, None without one."""
        return self.median / statistics.median(self.peer_values) if self.peer_values else None


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]


def show(title: str, figures: Sequence[Figure], file: Path | None = None) -> None:
    """Print a table, and add it to a file as JSON."""
    lines = [("what", "median", "spread", "peer", "ratio", "target")]
    for one in figures:
        peer = f"{statistics.median(one.peer_values):.1f} {one.peer}" if one.peer_values else one.peer
        ratio = "" if one.ratio is None else f"{one.ratio:.2f}x"
        spread = f"{min(one.values):.1f}-{max(one.values):.1f}"
        lines.append((one.what, f"{one.median:.1f} {one.unit}", spread, peer, ratio, one.target))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    sys.stdout.write(f"\n{title}\n" + "\n".join(text.rstrip() for text in texts) + "\n")
    if file is not None:
        known = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps({**known, title: [asdict(one) for one in figures]}, indent=1))


def growth(sizes: Sequence[int], values: Sequence[float]) -> str:
    """The exponent by which a figure grows with the size: 1 is in proportion, 0 not at all."""
    pairs = list(zip(sizes, values, strict=True))
    (first, low), (last, high) = pairs[0], pairs[-1]
    if low <= 0 or high <= 0 or first == last:
        return ""
    return f"{math.log(high / low) / math.log(last / first):.2f}"


def show_growth(tables: Mapping[int, Sequence[Figure]]) -> None:
    """Print how each figure of several tables, by their number of bills, grows from the first to the last."""
    sizes = sorted(tables)
    if len(sizes) < 2:
        return
    lines = [f"\ngrowth over {', '.join(f'{size:,}' for size in sizes)} bills (medians, exponent)"]
    for number, figure in enumerate(tables[sizes[0]]):
        medians = [tables[size][number].median for size in sizes]
        values = "  ".join(f"{median:10.1f}" for median in medians)
        lines.append(f"{figure.what:<32}{figure.unit:<4}{values}   {growth(sizes, medians)}")
    sys.stdout.write("\n".join(lines) + "\n")
