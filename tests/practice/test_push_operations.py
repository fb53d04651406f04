"""Queued writes: how long they take, how they end, and what can go wrong meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Clock
from tests.practice.bodies import bill, payment, refusals
from tests.practice.conftest import Api, problems, serving

POWER = "PowerDirect"


def plain_payment(api: Api, amount: float = 10) -> dict[str, Any]:
    return payment(api, POWER, (amount, [bill(api, "RPT445-1", amount)]))


def payments_made(api: Api) -> int:
    return int(api.ledger.value("SELECT count(*) FROM payment"))


def test_a_write_is_pending_until_its_time_has_come(api: Api, clock: Clock) -> None:
    before = payments_made(api)
    queued = api.post("X/push/billPayments", plain_payment(api)).json()
    assert (queued["status"], queued["statusCode"], queued["changes"]) == ("Pending", 202, [])
    assert queued["dataType"] == "billPayments"
    assert "completedOnUtc" not in queued
    clock.forward(1.999)
    address = f"C/push/{queued['pushOperationKey']}"
    assert api.read(address)["status"] == "Pending"
    assert payments_made(api) == before
    clock.forward(0.001)
    done = api.read(address)
    assert (done["status"], done["statusCode"]) == ("Success", 200)
    assert done["requestedOnUtc"] == "2026-11-22T10:00:00Z"
    assert done["completedOnUtc"] == "2026-11-22T10:00:02Z"
    assert [(change["type"], change["recordRef"]["dataType"]) for change in done["changes"]] == [
        ("Created", "billPayments")
    ]
    assert payments_made(api) == before + 1


def test_a_batch_has_a_change_for_each_payment_and_one_more(api: Api) -> None:
    body = payment(api, None, (1, [bill(api, "RPT445-1", 1)]), (2, [bill(api, "MC 200", 2)]))
    changes = api.push("billPayments", body)["changes"]
    assert [change["recordRef"]["dataType"] for change in changes] == [
        "billPayments",
        "billPayments",
        "accountTransactions",
    ]
    api.fetch("billPayments")
    paid = [api.read(f"D/billPayments/{change['recordRef']['id']}") for change in changes[:2]]
    assert [one["totalAmount"] for one in paid] == [1, 2]
    assert paid[0]["supplierRef"]["supplierName"] == POWER


def test_success_is_not_in_the_cache(api: Api) -> None:
    identifier = api.bill_id("RPT445-1")
    api.push("billPayments", plain_payment(api, 135.85))
    assert api.read(f"D/bills/{identifier}")["status"] == "Open"
    api.fetch("bills")
    assert api.read(f"D/bills/{identifier}")["status"] == "Paid"


def test_a_refused_write_says_why(api: Api) -> None:
    failed = api.push("billPayments", plain_payment(api, 200))
    assert failed["statusCode"] == 400
    assert "Correlation ID: " in failed["errorMessage"]
    assert refusals(failed) == {"lines[0].links[0].amount": "must not exceed the amount due, 135.85 GBP"}
    assert failed["validation"]["errors"][0]["validatorName"] == "BillPayment"


def test_writes_are_carried_out_in_order(api: Api, clock: Clock) -> None:
    keys = [
        api.post("X/push/billPayments", plain_payment(api, 100)).json()["pushOperationKey"] for _ in range(2)
    ]
    clock.forward(60)
    assert [api.read(f"C/push/{key}")["status"] for key in keys] == ["Success", "Failed"]
    listed = api.read("C/push")["results"]
    assert [operation["pushOperationKey"] for operation in listed] == keys[::-1]
    assert api.read("C/push", query="status=Failed")["totalResults"] == 1
    assert api.read("C/push", query="dataType=bills")["totalResults"] == 0


def test_a_write_that_is_ready_sooner_goes_first(api: Api, clock: Clock) -> None:
    api.practice.faults.add("push-slow", seconds=30)
    keys = [
        api.post("X/push/billPayments", plain_payment(api, 100)).json()["pushOperationKey"] for _ in range(2)
    ]
    clock.forward(60)
    assert [api.read(f"C/push/{key}")["status"] for key in keys] == ["Failed", "Success"]


def test_a_fetch_before_the_write_does_not_show_it(api: Api, clock: Clock) -> None:
    identifier = api.bill_id("RPT445-1")
    api.post("X/push/billPayments", plain_payment(api))
    api.post("D/queue/bills", "")
    clock.forward(60)
    assert api.read(f"D/bills/{identifier}")["status"] == "Open"
    assert api.ledger.value("SELECT status FROM bill WHERE id = ?", (identifier,)) == "PartiallyPaid"


def test_both_apis_show_the_same_books(api: Api) -> None:
    api.push("billPayments", plain_payment(api, 100))
    assert api.bill("RPT445-1")["amountDue"] * 100 == 3585


def test_a_write_that_never_ends(api: Api, clock: Clock) -> None:
    api.practice.faults.add("push-pending")
    queued = api.post("X/push/billPayments", plain_payment(api)).json()
    clock.forward(30 * 24 * 3600)
    assert api.read(f"C/push/{queued['pushOperationKey']}")["status"] == "Pending"


def test_a_timeout_ends_the_wait(api: Api, clock: Clock) -> None:
    before = payments_made(api)
    api.practice.faults.add("push-pending")
    queued = api.post("X/push/billPayments?timeoutInMinutes=5", plain_payment(api)).json()
    assert (queued["timeoutInMinutes"], queued["timeoutInSeconds"]) == (5, 300)
    clock.forward(299)
    address = f"C/push/{queued['pushOperationKey']}"
    assert api.read(address)["status"] == "Pending"
    clock.forward(1)
    assert api.read(address)["status"] == "TimedOut"
    assert payments_made(api) == before


def test_timed_out_may_have_been_written(api: Api) -> None:
    before = payments_made(api)
    api.practice.faults.add("push-timed-out-written")
    ended = api.push("billPayments", plain_payment(api))
    assert (ended["status"], ended["changes"]) == ("TimedOut", [])
    assert payments_made(api) == before + 1


def test_a_write_that_fails_without_a_reason(api: Api) -> None:
    before = payments_made(api)
    api.practice.faults.add("push-failed")
    failed = api.push("billPayments", plain_payment(api))
    assert refusals(failed) == {}
    assert failed["statusCode"] == 500
    assert payments_made(api) == before


def test_a_slow_write(api: Api, clock: Clock) -> None:
    api.practice.faults.add("push-slow", seconds=90)
    assert api.push("billPayments", plain_payment(api))["status"] == "Pending"
    clock.forward(88)
    assert api.read("C/push")["results"][0]["status"] == "Success"


def test_faults_of_writes_and_of_requests_do_not_get_in_each_others_way(api: Api) -> None:
    api.practice.faults.add("push-failed")
    api.practice.faults.add("503")
    assert api.get("D/bills").status_code == 503
    assert api.push("billPayments", plain_payment(api))["status"] == "Failed"


def test_a_key_replays_the_operation_unless_keys_are_not_honoured(clock: Clock) -> None:
    for has_keys in (True, False):
        with serving(clock, has_push_keys=has_keys, bills=8) as api:
            keys = {
                api.post("X/push/billPayments", plain_payment(api), key="k").json()["pushOperationKey"]
                for _ in range(2)
            }
            assert len(keys) == (1 if has_keys else 2)


@pytest.mark.parametrize(
    "path", ["X/push/billPayments?timeoutInMinutes=0", "X/push/billPayments?timeoutInMinutes=x"]
)
def test_a_timeout_that_makes_no_sense_is_400(standing: Api, path: str) -> None:
    assert standing.post(path, plain_payment(standing)).status_code == 400


def test_a_body_that_is_no_json_object_is_400_at_once(standing: Api) -> None:
    assert standing.post("X/push/billPayments", "{").status_code == 400


@pytest.mark.parametrize(
    ("platform", "path"),
    [
        ("zoho", "billCreditNotes"),
        ("intacct", "bankAccounts"),
        ("dynamics", "suppliers"),
        ("netsuite", "accounts"),
    ],
)
def test_what_a_software_cannot_write_is_404(clock: Clock, platform: str, path: str) -> None:
    with serving(clock, platform, bills=2) as api:
        assert api.post(f"X/push/{path}", {}).status_code == 404
        options = "chartOfAccounts" if path == "accounts" else path
        assert api.get(f"X/options/{options}").status_code == 404


def test_a_second_start_carries_on_with_what_was_pending(clock: Clock, tmp_path: Any) -> None:
    with serving(clock, data=tmp_path, bills=8) as api:
        key = api.post("X/push/billPayments", plain_payment(api)).json()["pushOperationKey"]
    clock.forward(60)
    with serving(clock, data=tmp_path) as api:
        assert api.read(f"C/push/{key}")["status"] == "Success"


def test_the_synchronous_and_asynchronous_refusals_agree(api: Api) -> None:
    sync = api.pay(api.bill_id("RPT445-1"), api.payment(200))
    queued = api.push("billPayments", plain_payment(api, 200))
    assert list(problems(sync).values()) == list(refusals(queued).values())
