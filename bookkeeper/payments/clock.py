"""The time by which payments are timed: steady, and the service's own where the two differ. No Qt.

A key lives by the service's clock (DOMAIN 7.1), and a request may be at work for real minutes, not for those
that somebody sets on this computer. So the wall clock is looked at once; from then on elapsed time counts,
and every answer says what time it is there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: Below this the clocks are taken to agree: an answer's ``Date`` is in whole seconds and was some on its way.
TOLERANCE = timedelta(minutes=2)


#: A clock that nobody can set and that counts the computer's sleep: on macOS that is not `time.monotonic`,
#: on Windows, which has neither of these, it is.
_STEADY: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def _elapsed_s() -> float:
    return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


def _wall() -> datetime:
    return datetime.now(UTC)


class ServiceClock:
    """Tells the time, in UTC, when called. Any thread may call it or tell it what it heard."""

    def __init__(
        self, wall: Callable[[], datetime] = _wall, elapsed_s: Callable[[], float] = _elapsed_s
    ) -> None:
        self._elapsed_s = elapsed_s
        self._zero = wall() - timedelta(seconds=elapsed_s())

    def __call__(self) -> datetime:
        """The present moment."""
        return self._zero + timedelta(seconds=self._elapsed_s())

    def heard(self, service_time: datetime) -> None:
        """Take the service's word for what time it is, if ours is off by more than the tolerance."""
        # Set, not moved: two answers that are heard at the same time must not correct it twice.
        zero = service_time - timedelta(seconds=self._elapsed_s())
        if abs(zero - self._zero) > TOLERANCE:
            self._zero = zero
