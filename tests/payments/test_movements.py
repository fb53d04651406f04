"""What other payments explain of a balance that moved, by when it was read and when they were sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bookkeeper.payables.money import Money
from bookkeeper.payments.movements import Effect, Since, explained

READ_AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def pounds(amount: int) -> Money:
    return Money.of(amount, "GBP")


def sent(amount: int, minute: int, settled: int | None = None, is_written: bool = True) -> Effect:
    """Sent and settled so many minutes after the balance was read; before it where negative."""
    settled_at = None if settled is None else READ_AT + timedelta(minutes=settled)
    return Effect(pounds(amount), READ_AT + timedelta(minutes=minute), settled_at, is_written)


@pytest.mark.parametrize(
    ("unexplained", "effects", "expected"),
    [
        # Long before, and long after: it is certain, whatever the movement.
        (0, [sent(5, -90, -60)], 0),
        (5, [sent(5, -90, -60)], 0),
        (5, [sent(5, 60, 61)], 5),
        (0, [sent(5, 60, 61)], 5),
        # On its way when the balance was read, or at its end about then: in it or not.
        (0, [sent(5, -90, 30)], 0),
        (5, [sent(5, -90, 30)], 5),
        (5, [sent(5, -2, -1)], 5),
        (0, [sent(5, 1, 2)], 0),
        # What was sent later came later: of two it cannot be the first alone.
        (7, [sent(5, -2, 2), sent(7, -1, 2)], 7),
        (12, [sent(5, -2, 2), sent(7, -1, 2)], 12),
        (5, [sent(5, -2, 2), sent(7, -1, 2)], 0),
        # One that nothing is known of may be in what is read now; the first of two before the second.
        (5, [sent(5, 60, is_written=False), sent(7, 61, is_written=False)], 5),
        (7, [sent(5, 60, is_written=False), sent(7, 61, is_written=False)], 0),
        # A movement that fits nothing is not explained away.
        (6, [sent(5, -90, 30)], 0),
        (6, [sent(5, 1, 30)], 5),
    ],
)
def test_what_is_explained(unexplained: int, effects: list[Effect], expected: int) -> None:
    assert explained(pounds(unexplained), [Since(READ_AT, effects)]) == pounds(expected)


def test_parts_read_at_their_own_moments_are_taken_together() -> None:
    bills = Since(READ_AT, [sent(5, -1, 1)])
    credit = Since(READ_AT - timedelta(hours=3), [sent(-2, -60, -50)])
    assert explained(pounds(3), [bills, credit]) == pounds(3)
    assert explained(pounds(-2), [bills, credit]) == pounds(-2)
