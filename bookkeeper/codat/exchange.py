"""One HTTP exchange as it went, whether or not it came to an answer, and how httpx's errors are read.

Built on httpx 0.28's exception tree and httpcore's trace events (both looked through for 0.28.1 and 1.0):
review with a new version of either. `tests/codat/test_classify.py` walks the tree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

#: Raised before a connection carries our request. ProxyError comes only from setting up a tunnel.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one request met.

    Attributes:
        status: HTTP status; None when no status line came.
        headers: Of the answer, by lower-case name.
        body: As far as it came, where it was kept in memory.
        written: Bytes of it written to a file instead.
        failure: What broke off the exchange, before or after the status.
        may_have_left: Whether the transport had begun to write the request to the service.
        elapsed_s: Seconds from its start to its end.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    written: int = 0
    failure: Exception | None = None
    may_have_left: bool = True
    elapsed_s: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Whether status and body came to their end."""
        return self.status is not None and self.failure is None

    @property
    def is_not_sent(self) -> bool:
        """Whether it is proven that the service got no byte: the error says so and nothing was written."""
        return self.status is None and isinstance(self.failure, _NEVER_SENT) and not self.may_have_left


class Trail:
    """Follows httpcore's trace of one request, to know whether a byte of it may have left.

    A request for a proxy's tunnel does not count: the service does not see it.
    """

    def __init__(self) -> None:
        self.may_have_left = False

    def __call__(self, event: str, info: Mapping[str, object]) -> None:
        """Take note of a trace event (httpx's request extension ``trace``)."""
        _, _, step = event.partition(".")
        if step == "send_request_headers.started":
            method = getattr(info.get("request"), "method", None)
            self.may_have_left = self.may_have_left or method != b"CONNECT"
        elif step == "send_request_headers.failed":
            # Headers that HTTP does not allow are noticed while they are put together, not while written.
            is_unwritten = type(info.get("exception")).__name__ == "LocalProtocolError"
            self.may_have_left = self.may_have_left and not is_unwritten
