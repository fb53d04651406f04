"""Walks every sequence of events the model allows, breadth first, so that paths are the shortest."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.payments.model import World, successors, violations


@dataclass
class Explored:
    """What a walk met.

    Attributes:
        violations: Each kind, with the shortest sequence of events that leads to it.
    """

    states: int = 0
    transitions: int = 0
    violations: dict[str, list[str]] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.states} states, {self.transitions} transitions, {len(self.violations)} violations"


def explore(first: World, depth: int) -> Explored:
    """Every sequence of at most `depth` events, each world once."""
    # Paths as (parent, event): a list of events for each of millions of worlds would not fit.
    seen: dict[World, tuple[World, str] | None] = {first: None}
    frontier = [first]
    found = Explored()
    for _ in range(depth):
        following: list[World] = []
        for world in frontier:
            for name, after in successors(world):
                found.transitions += 1
                if after in seen:
                    continue
                seen[after] = (world, name)
                following.append(after)
                for violation in violations(after):
                    if violation not in found.violations:
                        found.violations[violation] = _path(seen, after)
        frontier = following
    found.states = len(seen)
    return found


def _path(seen: dict[World, tuple[World, str] | None], world: World) -> list[str]:
    names = []
    while (step := seen[world]) is not None:
        world, name = step
        names.append(name)
    return names[::-1]
