"""How patient reads are, and how a person stops them: bounded retries, waits that can be cut short.

Writes are not repeated here: only the clerk, who knows what was recorded, may send one again.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

#: A read is tried so often before its failure is shown.
ATTEMPTS = 4
#: Seconds after which a read is not tried again: somebody is looking at a progress bar.
PATIENCE_S = 60.0
#: The longest wait the service may ask for before the user is told instead.
LONGEST_WAIT_S = 30.0
_FIRST_BACKOFF_S = 0.5
_LONGEST_BACKOFF_S = 8.0


class CancelledError(Exception):
    """The user stopped the work; nothing to report."""


class Flag(Protocol):
    """What tells that the user wants to stop; a `threading.Event` does."""

    def is_set(self) -> bool:
        """Whether to stop."""

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is set, or for so many seconds."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _ignore(service_time: datetime) -> None:
    """Nobody wants to know what time it is there."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Time, chance and the wish to stop, all from outside so that tests need not wait.

    Attributes:
        cancelled: Set, from any thread, to stop reads at their next step.
        sleep: Waits so many seconds; None waits on `cancelled`, and so ends at once when it is set.
        now: The wall clock, aware.
        heard: Told the service's own time, from the ``Date`` of each answer.
        chance: A number from 0 to 1.
    """

    cancelled: Flag = field(default_factory=threading.Event)
    sleep: Callable[[float], object] | None = None
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _utc_now
    heard: Callable[[datetime], None] = _ignore
    chance: Callable[[], float] = random.random

    def check(self) -> None:
        """Go on, or raise CancelledError."""
        if self.cancelled.is_set():
            raise CancelledError

    def wait(self, seconds: float) -> None:
        """Wait; raise CancelledError as soon as the user wants to stop."""
        (self.sleep or self.cancelled.wait)(seconds)
        self.check()

    def before_retry_s(self, attempt: int, elapsed_s: float, asked_s: float | None) -> float | None:
        """Seconds to wait before the next attempt, or None to give up.

        Args:
            attempt: Of those made, from 1.
            elapsed_s: Since the first began.
            asked_s: What the service asked for; None leaves it to growing, scattered waits.
        """
        if attempt >= ATTEMPTS or elapsed_s >= PATIENCE_S:
            return None
        if asked_s is not None:
            return asked_s if asked_s <= LONGEST_WAIT_S else None
        backoff_s: float = min(_LONGEST_BACKOFF_S, _FIRST_BACKOFF_S * 2.0 ** (attempt - 1))
        return backoff_s * (0.5 + self.chance() / 2)
