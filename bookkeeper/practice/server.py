"""A practice server, ready for use: its books made or found, its socket on the loopback, its thread up."""

from __future__ import annotations

import base64
import ipaddress
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bookkeeper.practice.faults import Faults
from bookkeeper.practice.gate import Gate
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.limits import PRACTICE_QUOTA
from bookkeeper.practice.making import Plan
from bookkeeper.practice.platforms import PLATFORMS
from bookkeeper.practice.request_log import Received, RequestLog
from bookkeeper.practice.routes import build_router
from bookkeeper.practice.service import PULL_SECONDS, PUSH_SECONDS, Clock, Company, Service, utc_now
from bookkeeper.practice.serving import ServerThread

DEFAULT_SUPPLIERS: Final = 40
DEFAULT_BILLS: Final = 180
DEFAULT_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class RunningPractice:
    """A practice server that is up: what a client needs to talk to it, and a test to look behind it.

    Attributes:
        base_url: ``http://127.0.0.1:port``, without a slash at the end.
        service: Everything behind the server.
        log: The requests received.
    """

    base_url: str
    service: Service
    log: RequestLog

    @property
    def api_key(self) -> str:
        """The raw key; the header is ``Basic`` and its base64."""
        return self.service.api_key

    @property
    def auth_header(self) -> str:
        """The value of ``Authorization`` that is let in."""
        return "Basic " + base64.b64encode(self.api_key.encode()).decode()

    @property
    def companies(self) -> tuple[Company, ...]:
        """The companies served, one for each accounting software asked for."""
        return self.service.companies

    @property
    def company_id(self) -> str:
        """Id of the first company."""
        return self.companies[0].id

    @property
    def connection_id(self) -> str:
        """Id of the first company's connection."""
        return self.companies[0].connection_id

    @property
    def platform(self) -> str:
        """Key of the first company's accounting software, such as ``xero``."""
        return self.companies[0].platform.key

    @property
    def ledger(self) -> Ledger:
        """The first company's books."""
        return self.companies[0].ledger

    @property
    def faults(self) -> Faults:
        """The faults that are switched on."""
        return self.service.faults

    @property
    def requests(self) -> tuple[Received, ...]:
        """The requests received so far, oldest first."""
        return self.log.all()

    def settle(self) -> None:
        """Do what was due in every company's books by now, before looking at a ledger directly."""
        for company in self.companies:
            self.service.settle(company)

    def set_connection_status(self, status: str) -> None:
        """Change the state of the first company's connection; ValueError for an unknown state."""
        self.service.set_connection_status(self.companies[0], status)


@contextmanager
def running(
    *,
    platform: str = "xero",
    suppliers: int = DEFAULT_SUPPLIERS,
    bills: int = DEFAULT_BILLS,
    seed: int = DEFAULT_SEED,
    today: date | None = None,
    clock: Clock = utc_now,
    data: Path | None = None,
    api_key: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    daily_quota: int = PRACTICE_QUOTA,
    push_seconds: float = PUSH_SECONDS,
    pull_seconds: float = PULL_SECONDS,
    has_push_keys: bool = True,
) -> Iterator[RunningPractice]:
    """A practice server on a free port, until the block ends.

    Args:
        platform: One accounting software, or several separated by commas; each gets a company.
        suppliers: How many suppliers, when the books are new.
        bills: How many unpaid bills, when the books are new.
        seed: The same seed, platform and day make the same books.
        today: The day new books are made to look current on; by default the clock's.
        clock: Tells the time in UTC: what moves idempotency keys, quotas and modified dates.
        data: Folder that keeps everything for the next start; without it all is in memory.
        api_key: The key to let in; by default the folder's, or else a new one.
        host: An address of the loopback.
        port: 0 for any free one.
        daily_quota: Requests answered until midnight UTC.
        push_seconds: How long a write of the asynchronous API takes, by the clock.
        pull_seconds: How long fetching a data type takes, by the clock.
        has_push_keys: Whether writes of the asynchronous API honour idempotency keys.

    Raises:
        ValueError: An unknown platform, or a host that is not on the loopback.
        OSError: The port is taken, or the folder cannot be written.
    """
    plans = plans_for(platform, suppliers, bills, seed, today or clock().date())
    listener = _listen(host, port)
    try:
        service = Service(
            plans,
            folder=data,
            api_key=api_key,
            clock=clock,
            daily_quota=daily_quota,
            push_seconds=push_seconds,
            pull_seconds=pull_seconds,
            has_push_keys=has_push_keys,
        )
    except BaseException:
        listener.close()
        raise
    log = RequestLog()
    server = ServerThread(Gate(build_router(service), service, log), listener)
    try:
        server.start()
        address, bound_port = listener.getsockname()[:2]
        shown = f"[{address}]" if ":" in address else address
        yield RunningPractice(f"http://{shown}:{bound_port}", service, log)
    finally:
        server.stop()
        service.close()


def plans_for(platforms: str, suppliers: int, bills: int, seed: int, today: date) -> Sequence[Plan]:
    """What books to make for each of the comma-separated platforms.

    Raises:
        ValueError: One is unknown or named twice, or a number is negative.
    """
    keys = [key.strip() for key in platforms.split(",")]
    unknown = [key for key in keys if key not in PLATFORMS]
    if unknown:
        raise ValueError(f"unknown platform {unknown[0]!r}: choose from {', '.join(PLATFORMS)}")
    if len(set(keys)) < len(keys):
        raise ValueError("a platform is named twice")
    if suppliers < 1 or bills < 0:
        raise ValueError("there must be at least one supplier, and not fewer than no bills")
    return [Plan(PLATFORMS[key], suppliers, bills, seed, today) for key in keys]


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket on the loopback; raises ValueError for any other address."""
    address = "127.0.0.1" if host == "localhost" else host
    try:
        is_loopback = ipaddress.ip_address(address).is_loopback
    except ValueError:
        is_loopback = False
    if not 0 <= port <= 65535:
        raise ValueError(f"there is no port {port}")
    if not is_loopback:
        raise ValueError(f"the practice company listens on the loopback only, not on {host}")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    # Named, because asyncio turns off the delay of small packets (40 ms an answer) only on TCP sockets.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.bind((address, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
