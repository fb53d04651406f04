"""The wire's fixtures: a gateway over a function, or over real HTTP, with time that does not pass."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal

import httpx
import pytest

from bookkeeper.codat import (
    Access,
    AsyncGateway,
    Client,
    Gateway,
    Pace,
    Route,
    SinglePayment,
    authorization_from,
)
from bookkeeper.payables.money import Money

COMPANY = "8a210b68-6988-11ed-a1eb-0242ac120002"
CONNECTION = "2e9d2c44-f675-40ba-8049-353bfcb5e171"
DATA = f"/companies/{COMPANY}/data"
PUSH = f"/companies/{COMPANY}/connections/{CONNECTION}/push"
PAYABLES = f"/companies/{COMPANY}/connections/{CONNECTION}/payables"
KEY = "raw-key-Zq7TtLm2"

PAYMENT = SinglePayment(
    bill_id="bill-1",
    amount=Money.of("135.85", "GBP"),
    paid_on=date(2023, 4, 17),
    account_id="acc-1",
    reference="RPT445-1",
    rate=Decimal(1),
)

Handler = Callable[[httpx.Request], httpx.Response]


@dataclass
class Time:
    """A clock that moves by the waits asked of it, and remembers them."""

    seconds: float = 1000.0
    waits: list[float] = field(default_factory=list)
    cancelled: threading.Event = field(default_factory=threading.Event)

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds

    @property
    def pace(self) -> Pace:
        return Pace(
            cancelled=self.cancelled,
            sleep=self.sleep,
            monotonic=lambda: self.seconds,
            now=lambda: datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
            chance=lambda: 1.0,
        )


@dataclass
class Wire:
    """A gateway over a function that answers, and the requests it was asked."""

    handler: Handler
    time: Time
    requests: list[httpx.Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.client = Client(
            Access("https://service.example", authorization_from(KEY)),
            self.time.pace,
            Route(transport=httpx.MockTransport(self._answer)),
        )
        self.gateway = Gateway(self.client, COMPANY, CONNECTION)
        self.async_gateway = AsyncGateway(self.client, COMPANY, CONNECTION)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.handler(request)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def wire(time: Time) -> Iterator[Callable[[Handler | httpx.Response], Wire]]:
    made: list[Wire] = []

    def make(answer: Handler | httpx.Response) -> Wire:
        def same(_: httpx.Request) -> httpx.Response:
            assert isinstance(answer, httpx.Response)
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

        made.append(Wire(same if isinstance(answer, httpx.Response) else answer, time))
        return made[-1]

    yield make
    for one in made:
        one.client.close()


@pytest.fixture
def over_http(time: Time) -> Iterator[Callable[[str], Gateway]]:
    """A gateway over real HTTP to an address."""
    clients: list[Client] = []

    def make(base_url: str) -> Gateway:
        clients.append(Client(Access(base_url, authorization_from(KEY)), time.pace))
        return Gateway(clients[-1], COMPANY, CONNECTION)

    yield make
    for client in clients:
        client.close()
