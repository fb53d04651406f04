"""Idempotency keys, with a clock that moves when told to."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.conftest import Clock
from tests.practice.conftest import Api


def payments_made(api: Api) -> int:
    return int(api.ledger.value("SELECT count(*) FROM payment"))


def test_the_answer_is_replayed_and_nothing_is_paid_twice(api: Api) -> None:
    bill, body, before = api.bill_id("RPT445-1"), api.payment(10), payments_made(api)
    first = api.pay(bill, body, key="k-1")
    again = api.pay(bill, body, key="k-1")
    assert (again.status_code, again.content) == (201, first.content)
    assert payments_made(api) == before + 1
    assert [received.is_replay for received in api.practice.requests[-2:]] == [False, True]


def test_without_a_key_each_request_pays(api: Api) -> None:
    bill, before = api.bill_id("RPT445-1"), payments_made(api)
    api.pay(bill, api.payment(10))
    api.pay(bill, api.payment(10))
    assert payments_made(api) == before + 2


def test_the_key_lives_for_ninety_minutes(api: Api, clock: Clock) -> None:
    bill, body, before = api.bill_id("RPT445-1"), api.payment(10), payments_made(api)
    api.pay(bill, body, key="k-1")
    clock.forward(90 * 60 - 1)
    api.pay(bill, body, key="k-1")
    assert payments_made(api) == before + 1
    clock.forward(1)
    api.pay(bill, body, key="k-1")
    assert payments_made(api) == before + 2


def test_another_request_with_the_key_is_422(api: Api) -> None:
    bill = api.bill_id("RPT445-1")
    first = api.pay(bill, api.payment(10), key="k-1")
    assert api.pay(bill, api.payment(11), key="k-1").status_code == 422
    assert api.pay(api.bill_id("MC 200"), api.payment(10), key="k-1").status_code == 422
    assert api.pay(bill, api.payment(10), key="k-1").content == first.content


def test_one_byte_makes_another_request(api: Api) -> None:
    bill = api.bill_id("RPT445-1")
    api.pay(bill, '{"amount": 0}', key="k-1")
    assert api.pay(bill, '{"amount":0}', key="k-1").status_code == 422


def test_a_refusal_is_replayed_too(api: Api) -> None:
    bill, body = api.bill_id("RPT445-1"), api.payment(135.85)
    refused = api.pay(bill, api.payment(9999), key="k-1")
    assert refused.status_code == 400
    assert api.pay(bill, api.payment(9999), key="k-1").content == refused.content
    assert api.pay(bill, body, key="k-2").status_code == 201


@pytest.mark.parametrize("fault", ["500-before", "500-after", "503", "409"])
def test_a_server_fault_is_replayed_as_long_as_the_key_lives(api: Api, clock: Clock, fault: str) -> None:
    bill, body, before = api.bill_id("RPT445-1"), api.payment(10), payments_made(api)
    api.practice.faults.add(fault, method="POST")
    failed = api.pay(bill, body, key="k-1")
    assert failed.status_code == int(fault[:3])
    assert api.pay(bill, body, key="k-1").content == failed.content
    assert payments_made(api) == before + (fault == "500-after")
    clock.forward(90 * 60)
    assert api.pay(bill, body, key="k-1").status_code == 201


def test_a_429_frees_the_key(api: Api) -> None:
    bill, body = api.bill_id("RPT445-1"), api.payment(10)
    api.practice.faults.add("429-seconds", method="POST")
    assert api.pay(bill, body, key="k-1").status_code == 429
    assert api.pay(bill, body, key="k-1").status_code == 201


def test_a_key_in_progress_is_409(api: Api, until: Callable[[Callable[[], bool]], None]) -> None:
    bill, body, before = api.bill_id("RPT445-1"), api.payment(10), payments_made(api)
    api.practice.faults.add("slow", method="POST", seconds=0.4)
    answers: list[int] = []
    slow = threading.Thread(target=lambda: answers.append(api.pay(bill, body, key="k-1").status_code))
    slow.start()
    until(lambda: any(received.fault == "slow" for received in api.practice.requests))
    assert api.pay(bill, body, key="k-1").status_code == 409
    slow.join()
    assert answers == [201]
    assert api.pay(bill, body, key="k-1").status_code == 201
    assert payments_made(api) == before + 1


def test_updating_a_bill_takes_a_key_and_updating_a_supplier_does_not(api: Api) -> None:
    bill = api.bill_id("RPT445-1")
    refused = api.put(f"P/bills/{bill}", {}, key="k-1")
    assert refused.status_code == 400
    assert api.put(f"P/bills/{bill}", {"status": "Open"}, key="k-1").status_code == 422
    supplier = api.ledger.value("SELECT id FROM supplier WHERE no = 1")
    named = {"supplierName": "Power Direct", "status": "Active"}
    assert api.put(f"P/suppliers/{supplier}", named, key="k-1").status_code == 200
