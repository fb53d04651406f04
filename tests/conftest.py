"""What every test may use."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

# Before anything makes a QApplication: a test machine has no screen, and a test needs none.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What a window shows must not depend on where the tests run.
QLocale.setDefault(QLocale("en_GB"))


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
