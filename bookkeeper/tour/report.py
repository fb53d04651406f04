"""What the tour did and found."""

from __future__ import annotations

from dataclasses import dataclass, field


class TourFailedError(Exception):
    """Something that should have happened did not."""


@dataclass(frozen=True, slots=True)
class Check:
    """An amount that was meant and the one that was found, as text with their currency."""

    what: str
    expected: str
    found: str


@dataclass(slots=True)
class Report:
    """What the tour did and found.

    Attributes:
        unfit: What is cut or sticks out, by picture.
    """

    platform: str
    steps: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    unfit: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    error: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether everything happened and every amount is as it was meant."""
        return (
            self.error is None and bool(self.checks) and all(one.expected == one.found for one in self.checks)
        )
