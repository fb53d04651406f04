"""What every test may use."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

# Before anything makes a QApplication: a test machine has no screen, and a test needs none.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Clock:
    """A clock that moves only when told to. Called like a function; UTC."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))
