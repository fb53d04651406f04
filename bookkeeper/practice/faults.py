"""Faults that can be switched on by name: what goes wrong on the wire and behind it, on demand.

A fault waits for the requests it matches, strikes as often as it was told to, and is gone. The first one
that matches strikes; the others wait for the next request.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final


class FaultName(StrEnum):
    """What can go wrong. *Written* says what the books hold when the client sees it."""

    DROP_BEFORE = "drop-before"
    """The connection is cut before the request is looked at. Nothing written."""
    COMMIT_THEN_DROP = "commit-then-drop"
    """The request is carried out, then the connection is cut without an answer. Written."""
    DROP_MID_ANSWER = "drop-mid-answer"
    """As above, but half of the answer gets through. Written."""
    SLOW = "slow"
    """The request is carried out after ``seconds``; until then its idempotency key is in progress."""
    LIMIT_SECONDS = "429-seconds"
    """429, ``Retry-After`` as ``seconds``. Nothing written, the key is released."""
    LIMIT_DATE = "429-date"
    """429, ``Retry-After`` as an HTTP date."""
    LIMIT_BARE = "429-bare"
    """429 without ``Retry-After``."""
    ERROR_BEFORE = "500-before"
    """500 and nothing written; replayed for the same key."""
    ERROR_AFTER = "500-after"
    """500 although written; replayed for the same key."""
    UNAVAILABLE = "503"
    """503 and nothing written; replayed for the same key."""
    UNAVAILABLE_AFTER = "503-after"
    """503 although written; replayed for the same key."""
    BAD_GATEWAY = "502-html"
    """An HTML page with status 502 from something in between. Nothing written."""
    HTML = "html"
    """The request is carried out, an HTML page with its status comes back. Written."""
    CUT_OFF_JSON = "cut-off-json"
    """The request is carried out, half of its JSON comes back as a complete answer. Written."""
    UNAUTHORIZED = "401"
    """401 in spite of the right key. Nothing written."""
    FORBIDDEN = "403"
    """403. Nothing written."""
    CONFLICT = "409"
    """409, as if a data set were still being fetched or the key in use. Nothing written."""
    KEY_CLASH = "422"
    """422, as if the key had been used for another request. Nothing written."""

    PUSH_PENDING = "push-pending"
    """A queued write stays pending for ever, as when an on-premise connector is switched off. Not written."""
    PUSH_SLOW = "push-slow"
    """A queued write takes ``seconds`` in place of the usual time."""
    PUSH_FAILED = "push-failed"
    """A queued write fails without a reason. Not written."""
    PUSH_TIMED_OUT_WRITTEN = "push-timed-out-written"
    """A queued write is carried out, but its operation ends as timed out. Written."""

    PUSH_CHANGES = "push-changes"
    """A queued write is carried out, and its operation names records of other kinds first. Written."""


#: Faults of queued writes: they strike when one is queued, and leave the answer to that request alone.
PUSH_FAULTS: Final = frozenset(
    {
        FaultName.PUSH_PENDING,
        FaultName.PUSH_SLOW,
        FaultName.PUSH_FAILED,
        FaultName.PUSH_TIMED_OUT_WRITTEN,
        FaultName.PUSH_CHANGES,
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that has been switched on.

    Attributes:
        name: What happens.
        count: How many requests it still strikes.
        method: Only requests with this method; None for any.
        path: Only requests whose path this regular expression is found in; None for any.
        seconds: How slow, or how long to wait after a 429.
    """

    name: FaultName
    count: int = 1
    method: str | None = None
    path: str | None = None
    seconds: float = 1.0

    def strikes(self, method: str, path: str) -> bool:
        """Whether this fault is for such a request."""
        return (self.method is None or self.method.upper() == method.upper()) and (
            self.path is None or re.search(self.path, path) is not None
        )


@dataclass(slots=True)
class Faults:
    """The faults now switched on. Safe to use from several threads."""

    _waiting: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(
        self,
        name: FaultName | str,
        *,
        count: int = 1,
        method: str | None = None,
        path: str | None = None,
        seconds: float = 1.0,
    ) -> Fault:
        """Switch a fault on, behind those already waiting.

        Raises:
            ValueError: There is no fault of that name, ``count`` is below one, ``seconds`` below nought, or
                ``path`` is not a regular expression.
        """
        if count < 1 or not 0 <= seconds < float("inf"):
            raise ValueError("count must be at least 1 and seconds not negative")
        try:
            re.compile(path or "")
        except re.error as error:
            raise ValueError(f"path is not a regular expression: {error}") from error
        fault = Fault(FaultName(name), count, method, path, seconds)
        with self._lock:
            self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Switch every fault off."""
        with self._lock:
            self._waiting.clear()

    def waiting(self) -> tuple[Fault, ...]:
        """The faults still to strike, in order."""
        with self._lock:
            return tuple(self._waiting)

    def strike(self, method: str, path: str) -> Fault | None:
        """The fault this request meets, if any; it is counted down."""
        return self._strike(method, path, of_push=False)

    def strike_push(self, method: str, path: str) -> Fault | None:
        """The fault that a write queued by this request will meet, if any; it is counted down."""
        return self._strike(method, path, of_push=True)

    def _strike(self, method: str, path: str, *, of_push: bool) -> Fault | None:
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if (fault.name in PUSH_FAULTS) == of_push and fault.strikes(method, path):
                    if fault.count > 1:
                        self._waiting[index] = replace(fault, count=fault.count - 1)
                    else:
                        del self._waiting[index]
                    return fault
        return None
