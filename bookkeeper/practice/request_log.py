"""The log of requests a practice company received, for tests to look at."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from bookkeeper.practice.faults import FaultName

#: Requests remembered.
_LENGTH: Final = 10_000


@dataclass(slots=True)
class Received:
    """A request that reached the practice company.

    Attributes:
        method: GET, POST ...
        path: The address without its query, decoded.
        query: The query as sent, still encoded.
        headers: By lower-case name, without the key.
        body: The bytes sent; empty afterwards for what is larger than a megabyte.
        status: The status answered; None while under way or when the connection was cut.
        fault: The fault it met, if any.
        is_replay: The answer was given again for its idempotency key.
    """

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    status: int | None = None
    fault: FaultName | None = None
    is_replay: bool = False


@dataclass(slots=True)
class RequestLog:
    """The last requests received, oldest first. Safe to read while requests arrive."""

    _received: deque[Received] = field(default_factory=lambda: deque(maxlen=_LENGTH))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, received: Received) -> None:
        """Remember a request."""
        with self._lock:
            self._received.append(received)

    def all(self) -> tuple[Received, ...]:
        """The requests remembered."""
        with self._lock:
            return tuple(self._received)

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._received.clear()
