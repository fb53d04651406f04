"""What every test may use."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from bookkeeper import imports
from tests.postgres import NoPostgresError, Server, running_server

# Before anything makes a QApplication: a test machine has no screen, and a test needs none.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
imports.spare()
# What a window shows must not depend on where the tests run.
QLocale.setDefault(QLocale("en_GB"))


#: After so many tests everything is looked through for cycles.
_ALL_AFTER = 200
_tests_since_all = 0


@pytest.fixture(scope="session", autouse=True)
def _cycles_are_collected_here() -> None:
    """As in the program (`bookkeeper.ui.garbage`): a worker thread must not be the one to destroy widgets."""
    gc.disable()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Between tests, on the tests' own thread."""
    global _tests_since_all
    _tests_since_all += 1
    if _tests_since_all >= _ALL_AFTER:
        _tests_since_all = 0
    gc.collect(1 if _tests_since_all else 2)


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real server for the whole session; nothing of it is to outlive that, so it waits for no disk."""
    try:
        with running_server("fsync=off", "max_connections=200") as server:
            yield server
    except NoPostgresError as error:
        pytest.skip(str(error))
