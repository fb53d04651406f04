"""Numbered points of a payment's life, passed by subclasses of the program's own hands; it knows of none.

A point lies before, inside and after each transaction of the journal, and before and after each write that is
sent. What happens there is the test's affair: the process may be killed, or the disk be full.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import event

from bookkeeper.codat import Client
from bookkeeper.codat.exchange import Exchange
from bookkeeper.journal import Change, Journal, NewRun, Payment, Run


class Passed(Protocol):
    """What is told of each point."""

    def passed(self, name: str) -> None:
        """Go on, or never return."""


class PointedJournal(Journal):
    """The journal, with a point before, inside and after each transaction."""

    points: Passed

    def with_points(self, points: Passed) -> PointedJournal:
        """Begin to count."""
        self.points = points
        event.listen(self._engine, "commit", lambda _connection: points.passed("about to commit"))
        return self

    def record(self, new: NewRun, now: datetime) -> Run:
        """As the journal's."""
        self.points.passed("before recording")
        run = super().record(new, now)
        self.points.passed("recorded")
        return run

    def change_all(self, changes: Sequence[Change], now: datetime) -> list[Payment]:
        """As the journal's."""
        kinds = ", ".join(dict.fromkeys(one.kind.value for one in changes))
        self.points.passed(f"before committing {kinds}")
        after = super().change_all(changes, now)
        self.points.passed(f"committed {kinds}")
        return after


class PointedClient(Client):
    """The client, with a point before and after each write."""

    points: Passed

    def write(self, *request: Any) -> Exchange:
        """As the client's."""
        self.points.passed("before sending")
        exchange = super().write(*request)
        self.points.passed("answered")
        return exchange
