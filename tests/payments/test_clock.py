"""A clock that nobody can set, and that believes the service rather than the computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bookkeeper.payments.clock import TOLERANCE, ServiceClock

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@dataclass
class Computer:
    wall: datetime = NOW
    elapsed_s: float = 5000.0

    def clock(self) -> ServiceClock:
        return ServiceClock(lambda: self.wall, lambda: self.elapsed_s)


@pytest.mark.parametrize("jump", [timedelta(hours=-2), timedelta(hours=2)])
def test_setting_the_computers_clock_changes_nothing(jump: timedelta) -> None:
    computer = Computer()
    clock = computer.clock()
    computer.wall += jump
    computer.elapsed_s += 7
    assert clock() == NOW + timedelta(seconds=7)


@pytest.mark.parametrize("off", [timedelta(hours=-2), timedelta(hours=2)])
def test_a_computer_whose_clock_is_wrong_goes_by_the_services(off: timedelta) -> None:
    computer = Computer(wall=NOW + off)
    clock = computer.clock()
    clock.heard(NOW)
    computer.elapsed_s += 60
    assert clock() == NOW + timedelta(seconds=60)


def test_two_answers_heard_at_the_same_time_correct_it_once() -> None:
    """The second one reads the time while the first one is setting it."""
    computer = Computer(wall=NOW + timedelta(hours=2))
    waiting: list[ServiceClock] = []

    def elapsed_s() -> float:
        if waiting:
            waiting.pop().heard(NOW)
        return computer.elapsed_s

    clock = ServiceClock(lambda: computer.wall, elapsed_s)
    waiting.append(clock)
    clock.heard(NOW)
    assert clock() == NOW


def test_small_differences_do_not_make_it_jump() -> None:
    clock = Computer().clock()
    for off in (TOLERANCE, -TOLERANCE):
        clock.heard(NOW + off)
        assert clock() == NOW
