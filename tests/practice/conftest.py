"""A practice company to talk to, and a client that holds every answer against the vendor's description."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bookkeeper.practice import RunningPractice, running
from bookkeeper.practice.platforms import PLATFORMS
from tests.conftest import Clock
from tests.practice import openapi

TODAY = date(2026, 11, 22)


class Api:
    """A client of one practice company.

    Paths starting with ``P/`` are below its payables, with ``X/`` below its connection, with ``C/`` below the
    company and with ``D/`` below the company's data.
    """

    def __init__(self, practice: RunningPractice, clock: Clock, company: int = 0) -> None:
        self.practice = practice
        self.clock = clock
        served = practice.companies[company]
        self.ledger = served.ledger
        self.company = f"/companies/{served.id}"
        self.connection = f"{self.company}/connections/{served.connection_id}"
        self.root = f"{self.connection}/payables"
        self._roots = {
            "P/": self.root,
            "X/": self.connection,
            "C/": self.company,
            "D/": f"{self.company}/data",
        }
        self._http = httpx.Client(
            base_url=practice.base_url,
            headers={"Authorization": practice.auth_header},
            event_hooks={"response": [_check]},
            timeout=5,
            # Nothing here is encrypted, and loading the machine's certificates takes longer than a test.
            verify=False,
        )

    def close(self) -> None:
        self._http.close()

    def address(self, path: str) -> str:
        root = self._roots.get(path[:2])
        return path if root is None else root + path[1:]

    def get(self, path: str, **query: str) -> httpx.Response:
        return self._http.get(self.address(path), params=query or None)

    def read(self, path: str, **query: str) -> Any:
        """The JSON of a successful GET; numbers with a fraction as exact decimals."""
        response = self.get(path, **query)
        assert response.status_code == 200, response.text
        return exact(response)

    def pages(self, path: str, **query: str) -> Iterator[Any]:
        """Every page of a list with continuation tokens."""
        while True:
            page = self.read(path, **query)
            yield page
            token = page["pagination"].get("continuationToken")
            if token is None:
                return
            query["continuationToken"] = token

    def bills(self, query: str = "") -> list[Any]:
        parameters = {"query": query} if query else {}
        return [bill for page in self.pages("P/bills", **parameters) for bill in page["results"]]

    def bill(self, reference: str) -> Any:
        everything = "status=Open||status=PartiallyPaid||status=Paid||status=Draft||status=Void"
        return next(bill for bill in self.bills(everything) if bill["reference"] == reference)

    def account(self, name: str) -> str:
        """Id of the account with that name."""
        return str(self.ledger.value("SELECT id FROM account WHERE name = ?", (name,)))

    def bill_id(self, reference: str) -> str:
        """Id of the bill with that reference."""
        return str(self.ledger.value("SELECT id FROM bill WHERE reference = ?", (reference,)))

    def some_bill(self, currency: str, status: str = "Open") -> Any:
        """The first bill in that currency and state, as a row of the books."""
        found = self.ledger.row("SELECT * FROM bill WHERE currency = ? AND status = ?", (currency, status))
        assert found is not None
        return found

    def post(self, path: str, body: object, key: str | None = None) -> httpx.Response:
        return self.send("POST", path, body, key)

    def put(self, path: str, body: object, key: str | None = None) -> httpx.Response:
        return self.send("PUT", path, body, key)

    def send(self, method: str, path: str, body: object, key: str | None = None) -> httpx.Response:
        """Send a body: text as it is, anything else as JSON with plain numbers."""
        text = body if isinstance(body, str) else json.dumps(body, default=float)
        headers = {"Content-Type": "application/json"}
        if key is not None:
            headers["Idempotency-Key"] = key
        return self._http.request(method, self.address(path), content=text, headers=headers)

    def push(self, path: str, body: object, method: str = "POST", **query: str) -> Any:
        """Queue a write and answer its operation once it has been carried out."""
        queued = self._http.request(
            method,
            self.address(f"X/push/{path}"),
            params=query or None,
            content=None if method == "DELETE" else json.dumps(body, default=float),
        )
        assert queued.status_code == 200, queued.text
        assert queued.json()["status"] == "Pending"
        self.clock.forward(self.practice.service.push_seconds)
        return self.read(f"C/push/{queued.json()['pushOperationKey']}")

    def fetch(self, *data_types: str) -> None:
        """Have data types fetched."""
        for data_type in data_types:
            assert self.post(f"D/queue/{data_type}", "").status_code == 200
        self.clock.forward(self.practice.service.pull_seconds)

    def plain(self, method: str, path: str, **options: Any) -> httpx.Response:
        """A request whose answer is not held against the vendor's description."""
        headers = {"Authorization": self.practice.auth_header}
        return httpx.request(method, self.practice.base_url + self.address(path), headers=headers, **options)

    def upload(self, path: str, name: str, content: bytes, content_type: str) -> httpx.Response:
        return self._http.post(self.address(path), files={"file": (name, content, content_type)})

    def payment(self, amount: object = 135.85, **changes: object) -> dict[str, object]:
        """The body of a payment from the current account; None leaves a property out."""
        fields: dict[str, object] = {
            "amount": amount,
            "date": "2026-11-22T00:00:00",
            "reference": "RUN 7",
            "accountRef": {"id": self.account("Barclays Current")},
            "currencyRate": 1,
            **changes,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def pay(self, bill_id: str, body: object, key: str | None = None) -> httpx.Response:
        return self.post(f"P/bills/{bill_id}/payment", body, key)

    def pay_reference(self, reference: str, amount: object = 135.85) -> httpx.Response:
        """Pay the bill with that reference in the plainest way."""
        return self.pay(self.bill_id(reference), self.payment(amount))


def exact(response: httpx.Response) -> Any:
    """The answer's JSON with exact decimals."""
    return json.loads(response.text, parse_float=Decimal)


def problems(response: httpx.Response) -> dict[str, str]:
    """What a 400 says is wrong, by field."""
    assert response.status_code == 400, response.text
    return {error["itemId"]: error["message"] for error in response.json()["validation"]["errors"]}


def _check(response: httpx.Response) -> None:
    response.read()
    path = response.request.url.path
    is_async = any(part in path for part in ("/data", "/push", "/options/"))
    description = openapi.ASYNC if is_async else openapi.SYNC
    if openapi.is_present(description):
        openapi.check(description, response)


@contextmanager
def serving(clock: Clock, platform: str = "xero", **options: Any) -> Iterator[Api]:
    """A practice company of one software, with a client."""
    options = {"today": TODAY, **options}
    with running(platform=platform, clock=clock, **options) as practice:
        api = Api(practice, clock)
        try:
            yield api
        finally:
            api.close()
            practice.ledger.check()


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait until something has become true; fail after five seconds."""

    def wait(is_true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 5
        while not is_true():
            assert time.monotonic() < deadline
            time.sleep(0.005)

    return wait


@pytest.fixture
def api(clock: Clock) -> Iterator[Api]:
    """A practice company on Xero of one's own; its books must agree when the test is over."""
    with serving(clock) as client:
        yield client


@pytest.fixture(scope="module")
def standing_all() -> Iterator[dict[str, Api]]:
    """One server with a company for every software, by the software's key, for what changes nothing."""
    clock = Clock(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))
    with running(platform=",".join(PLATFORMS), clock=clock, bills=8, today=TODAY) as practice:
        clients = {key: Api(practice, clock, index) for index, key in enumerate(PLATFORMS)}
        yield clients
        for client in clients.values():
            client.close()


@pytest.fixture(scope="module")
def standing() -> Iterator[Api]:
    """A practice company shared by a module's tests, for what changes nothing."""
    with serving(Clock(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))) as client:
        yield client
