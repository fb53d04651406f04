"""A full refresh from the practice server into the books, searchable at its end, and one that reads changes.

Against reading the same answers with httpx and throwing them away. What the service waits for the accounting
software is left out on both sides.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from bookkeeper.background.refresh_watch import Watch
from bookkeeper.background.refreshing import Sources, refresh
from bookkeeper.books import BillQuery, Books
from bookkeeper.codat import (
    Access,
    AsyncGateway,
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    Client,
    Directory,
    Gateway,
    authorization_from,
)
from bookkeeper.payables.operations import PushStatus
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import Api
from tests.bench import data
from tests.bench.tables import Figure, show, show_growth

#: Bills that change between the first refresh and the second.
_CHANGED = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--bills", type=int, nargs="+", default=[100_000], metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table for each size, and how the figures grow."""
    tables = {bills: _table(bills, arguments.rounds) for bills in arguments.bills}
    for bills, figures in tables.items():
        show(f"refresh of {bills:,} bills", figures, arguments.json)
    show_growth(tables)
    return 0


def _table(bills: int, rounds: int) -> list[Figure]:
    figures: dict[str, list[float]] = {}
    with _server(bills) as told, tempfile.TemporaryDirectory() as folder, _Desk(told) as desk:
        for number in range(rounds):
            for api in (Api.SYNC, Api.ASYNC):
                path = Path(folder) / f"{api}-{number}.db"
                with _recorded() as sent:
                    figures.setdefault(f"{api} full", []).append(desk.refresh(path, api))
                figures.setdefault(f"{api} thrown away", []).append(_thrown_away(sent))
                if api is Api.SYNC:
                    # Books made in one go have one moment of change for all; those in use have later ones.
                    desk.pay(path, 1)
                if api is Api.ASYNC:
                    desk.pay(path, _CHANGED)
                    figures.setdefault("changes", []).append(desk.refresh(path, api))
                Books.discard(path)
    lines = [
        Figure(
            f"full refresh, {api} API", "s", tuple(figures[f"{api} full"]), "s httpx, thrown away",
            tuple(figures[f"{api} thrown away"]), "2x",
        )
        for api in (Api.SYNC, Api.ASYNC)
    ]  # fmt: skip
    changes = Figure(
        f"refresh with {_CHANGED} changed bills", "s", tuple(figures["changes"]), "s in full",
        tuple(figures[f"{Api.ASYNC} full"]), "0.03x",
    )  # fmt: skip
    return [*lines, changes]


class _Desk:
    """A client of the server."""

    def __init__(self, told: dict[str, Any]) -> None:
        self._told = told
        self._ids = (told["company_id"], told["connection_id"])

    def __enter__(self) -> _Desk:
        access = Access(self._told["base_url"], authorization_from(self._told["api_key"]))
        self._client = Client(access).__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def refresh(self, path: Path, api: Api) -> float:
        """Seconds of work until everything is in the copy and can be searched."""
        sources = Sources(
            partial(Directory(self._client).connection, *self._ids),
            Gateway(self._client, *self._ids) if api is Api.SYNC else None,
            AsyncGateway(self._client, *self._ids) if api is Api.ASYNC else None,
        )
        watch = Watch(lambda _: None, lambda _: None, threading.Event(), lambda: datetime.now(UTC))
        with closing(Books.open(path)) as books, closing(books.reader()) as reader:
            steps, waited, began = refresh(books, sources, watch), 0.0, time.perf_counter()
            for pause in steps:
                waiting = time.perf_counter()
                time.sleep(pause)
                waited += time.perf_counter() - waiting
            reader.ids(replace(BillQuery(data.TODAY), text="a"))
        return time.perf_counter() - began - waited

    def pay(self, path: Path, count: int) -> None:
        """Change so many bills in the software."""
        gateway = AsyncGateway(self._client, *self._ids)
        with closing(Books.open(path)) as books, closing(books.reader()) as reader:
            account = next(one for one in reader.bank_accounts() if "Current" in one.name)
            rows = reader.ids(replace(BillQuery(data.TODAY), currency=account.currency))[: 2 * count]
            bills = [bill for bill in reader.bills(reader.bill_ids(rows)) if bill.is_payable][:count]
        keys = []
        for bill in bills:
            assert bill.amount_due is not None
            line = AsyncLine(bill.amount_due, (AsyncLink(LinkType.BILL, bill.id, -bill.amount_due),))
            payment = AsyncPayment(
                bill.amount_due, data.TODAY, (line,), supplier_id=bill.supplier_id, account_id=account.id,
                rate=Decimal(1),
            )  # fmt: skip
            keys.append(gateway.send(gateway.payment_request(payment), str(uuid.uuid4())).push_key)
        for key in keys:
            while key is not None and gateway.push_operation(key).status is PushStatus.PENDING:
                time.sleep(0.2)


@contextmanager
def _server(bills: int) -> Iterator[dict[str, Any]]:
    """The practice server as a process of its own, its books made once."""
    folder = data.BUILD / f"practice-{bills}"
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "bookkeeper", "practice", "serve", "--data", str(folder), "--bills"]
    options = [str(bills), "--suppliers", str(bills // 20), "--today", data.TODAY.isoformat()]
    with subprocess.Popen([*command, *options, "--until-stdin-closes"], stdin=-1, stdout=-1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()


@contextmanager
def _recorded() -> Iterator[list[httpx.Request]]:
    """The reading requests that are sent meanwhile."""
    sent: list[httpx.Request] = []
    original = httpx.Client.send

    def send(client: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        if request.method == "GET":
            sent.append(request)
        return original(client, request, **options)

    httpx.Client.send = send  # type: ignore[method-assign,assignment]
    try:
        yield sent
    finally:
        httpx.Client.send = original  # type: ignore[method-assign]


def _thrown_away(sent: list[httpx.Request]) -> float:
    """Seconds it takes to read the same answers and do nothing with them."""
    with httpx.Client(timeout=60) as client:
        return _timed(lambda: [client.get(one.url, headers=one.headers).content for one in sent])[0]


def _timed(action: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = action()
    return time.perf_counter() - began, result
