"""Each fault: what the client sees, and what the books hold."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from bookkeeper.practice import FaultName, Faults
from tests.conftest import Clock
from tests.practice.conftest import Api, serving


def payments_made(api: Api) -> int:
    return int(api.ledger.value("SELECT count(*) FROM payment"))


@pytest.mark.parametrize(
    ("fault", "is_written"), [("drop-before", False), ("commit-then-drop", True), ("drop-mid-answer", True)]
)
def test_the_connection_is_cut(api: Api, fault: str, is_written: bool) -> None:
    before = payments_made(api)
    api.practice.faults.add(fault, method="POST")
    with pytest.raises(httpx.TransportError):
        api.pay_reference("RPT445-1", 10)
    assert payments_made(api) == before + is_written
    received = api.practice.requests[-1]
    assert (received.method, received.fault, received.status) == ("POST", fault, None)


def test_after_a_cut_the_same_key_brings_the_answer(api: Api) -> None:
    bill, body, before = api.bill_id("RPT445-1"), api.payment(10), payments_made(api)
    api.practice.faults.add("commit-then-drop")
    with pytest.raises(httpx.TransportError):
        api.pay(bill, body, key="k-1")
    assert api.pay(bill, body, key="k-1").status_code == 201
    assert payments_made(api) == before + 1


@pytest.mark.parametrize(
    ("fault", "status", "is_written"),
    [
        ("500-before", 500, False),
        ("500-after", 500, True),
        ("503", 503, False),
        ("502-html", 502, False),
        ("401", 401, False),
        ("403", 403, False),
        ("409", 409, False),
        ("429-bare", 429, False),
    ],
)
def test_the_answer_is_an_error(api: Api, fault: str, status: int, is_written: bool) -> None:
    before = payments_made(api)
    api.practice.faults.add(fault, path="/payment$")
    response = api.pay_reference("RPT445-1", 10)
    assert response.status_code == status
    assert payments_made(api) == before + is_written
    assert api.practice.requests[-1].fault == fault


def test_html_comes_back_in_place_of_json(api: Api) -> None:
    before = payments_made(api)
    api.practice.faults.add("html")
    response = api.plain("POST", f"P/bills/{api.bill_id('RPT445-1')}/payment", json=api.payment(10))
    assert (response.status_code, response.headers["content-type"]) == (201, "text/html; charset=utf-8")
    assert payments_made(api) == before + 1


def test_json_is_cut_off(api: Api) -> None:
    api.practice.faults.add("cut-off-json")
    response = api.plain("GET", "P/bills")
    assert response.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        response.json()


def test_retry_after_comes_in_seconds_as_a_date_or_not_at_all(api: Api, clock: Clock) -> None:
    api.practice.faults.add("429-seconds", seconds=7)
    api.practice.faults.add("429-date", seconds=90)
    api.practice.faults.add("429-bare")
    in_seconds, as_date, bare = (api.get("P/info") for _ in range(3))
    assert in_seconds.headers["retry-after"] == "7"
    until = parsedate_to_datetime(as_date.headers["retry-after"])
    assert timedelta(0) <= until - clock.now - timedelta(seconds=90) < timedelta(seconds=1)
    assert "retry-after" not in bare.headers


def test_slow_is_slow(api: Api) -> None:
    api.practice.faults.add("slow", seconds=0.15)
    started = time.monotonic()
    assert api.get("P/info").status_code == 200
    assert time.monotonic() - started >= 0.15


def test_a_client_that_gives_up_is_paid_for_all_the_same(
    api: Api, until: Callable[[Callable[[], bool]], None]
) -> None:
    before = payments_made(api)
    api.practice.faults.add("slow", seconds=0.3, method="POST")
    path, body = f"P/bills/{api.bill_id('RPT445-1')}/payment", api.payment(10)
    with pytest.raises(httpx.ReadTimeout):
        api.plain("POST", path, json=body, timeout=0.1)
    assert payments_made(api) == before
    until(lambda: payments_made(api) == before + 1)


def test_a_fault_strikes_what_it_matches_as_often_as_told(api: Api) -> None:
    api.practice.faults.add("503", count=2, method="get", path="/info$")
    assert api.get("P/suppliers").status_code == 200
    assert [api.get("P/info").status_code for _ in range(3)] == [503, 503, 200]
    assert api.practice.faults.waiting() == ()


def test_faults_strike_in_order_and_can_be_cleared(api: Api) -> None:
    for name in ("503", "403", "401"):
        api.practice.faults.add(name)
    assert [api.get("P/info").status_code for _ in range(2)] == [503, 403]
    api.practice.faults.clear()
    assert api.get("P/info").status_code == 200


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"name": "earthquake"}, "not a valid FaultName"),
        ({"count": 0}, "count must be"),
        ({"seconds": -1}, "seconds not negative"),
        ({"seconds": float("nan")}, "seconds not negative"),
        ({"path": "("}, "not a regular expression"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(wrong: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Faults().add(**{"name": "503", **wrong})


def test_faults_are_switched_over_the_wire_with_the_key(api: Api) -> None:
    added = api.post("/practice/faults", {"name": "503", "count": 2, "method": "GET", "path": "/info"})
    assert added.status_code == 201
    listed = api.read("/practice/faults")
    assert listed["waiting"] == [added.json()]
    assert set(listed["names"]) == {name.value for name in FaultName}
    assert api.get("P/info").status_code == 503
    assert api.send("DELETE", "/practice/faults", "").status_code == 204
    assert api.get("P/info").status_code == 200
    assert api.post("/practice/faults", {"name": "earthquake"}).status_code == 400
    assert api.post("/practice/faults", {"name": "503", "path": "("}).status_code == 400


def test_the_books_are_shown_over_the_wire(api: Api) -> None:
    shown = api.read(f"/practice/companies/{api.practice.company_id}/books")
    assert shown["agree"] is True
    assert shown["accountsPayable"] == api.ledger.accounts_payable()
    assert shown["payments"] == payments_made(api)
    api.ledger.connection.execute("UPDATE account SET balance = balance + 1 WHERE no = 1")
    shown = api.read(f"/practice/companies/{api.practice.company_id}/books")
    assert shown["agree"] is False
    assert "sum of its postings" in shown["differences"]
    api.ledger.connection.execute("UPDATE account SET balance = balance - 1 WHERE no = 1")


def test_stopping_does_not_wait_for_a_slow_answer(clock: Clock) -> None:
    started = time.monotonic()
    with serving(clock) as api:
        api.practice.faults.add("slow", seconds=60)
        with pytest.raises(httpx.ReadTimeout):
            api.plain("GET", "P/info", timeout=0.05)
    assert time.monotonic() - started < 5


def test_the_default_clock_is_the_real_one() -> None:
    from bookkeeper.practice.service import utc_now

    assert abs((datetime.now(UTC) - utc_now()).total_seconds()) < 5
