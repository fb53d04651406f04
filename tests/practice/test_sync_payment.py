"""Paying a bill: what it does to the books, and everything it is refused for."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from bookkeeper.practice import Ledger, figures
from tests.conftest import Clock
from tests.practice.conftest import Api, exact, problems, serving


def balance(ledger: Ledger, name: str) -> int:
    return int(ledger.value("SELECT balance FROM account WHERE name = ?", (name,)))


def test_paying_in_full_moves_the_money_and_clears_the_bill(clock: Clock, api: Api) -> None:
    before = api.bill("RPT445-1")
    owed, bank = api.ledger.accounts_payable(), balance(api.ledger, "Barclays Current")
    clock.forward(60)
    response = api.pay_reference("RPT445-1", 135.85)
    assert response.status_code == 201
    paid = exact(response)
    assert paid["amount"] == Decimal("135.85")
    assert paid["date"] == "2026-11-22T00:00:00"
    assert paid["reference"] == "RUN 7"
    assert paid["currencyRate"] == 1
    assert api.ledger.accounts_payable() == owed - 13585
    assert balance(api.ledger, "Barclays Current") == bank - 13585
    after = api.bill("RPT445-1")
    assert (after["status"], after["amountDue"]) == ("Paid", Decimal("0.00"))
    assert after["sourceModifiedDate"] > before["sourceModifiedDate"]
    assert "RPT445-1" not in [bill["reference"] for bill in api.bills()]


def test_part_payments_add_up_to_the_bill(api: Api) -> None:
    assert api.pay_reference("RPT445-1", 50.00).status_code == 201
    assert api.bill("RPT445-1")["status"] == "PartiallyPaid"
    assert api.bill("RPT445-1")["amountDue"] == Decimal("85.85")
    assert api.pay_reference("RPT445-1", 85.85).status_code == 201
    assert api.bill("RPT445-1")["status"] == "Paid"


def test_the_suppliers_balance_falls_by_the_payment(api: Api) -> None:
    def owed() -> Decimal:
        suppliers = api.read("P/suppliers", query="status=Active")["results"]
        return next(Decimal(row["balance"]) for row in suppliers if row["supplierName"] == "PowerDirect")

    before = owed()
    api.pay_reference("RPT445-1", 100.10)
    assert before - owed() == Decimal("100.10")


def test_a_foreign_bill_is_paid_from_an_account_in_its_currency_with_a_gain(api: Api) -> None:
    bill = next(bill for bill in api.bills() if bill["currency"] == "EUR" and bill["status"] == "Open")
    due = Decimal(bill["amountDue"])
    euros = balance(api.ledger, "Barclays Euro Account")
    gain_before = balance(api.ledger, "Realised Currency Gains")
    rate = Decimal("0.8")
    body = api.payment(due, accountRef={"id": api.account("Barclays Euro Account")}, currencyRate=rate)
    assert api.pay(bill["id"], body).status_code == 201
    assert balance(api.ledger, "Barclays Euro Account") == euros - due * 100
    gained = gain_before - balance(api.ledger, "Realised Currency Gains")
    assert abs(gained - due * (Decimal(bill["currencyRate"]) - rate) * 100) <= 1


def test_a_foreign_bill_is_paid_from_the_base_currency_account_at_the_rate(api: Api) -> None:
    bill = api.some_bill("USD")
    pounds = balance(api.ledger, "Barclays Current")
    assert api.pay(bill["id"], api.payment(20, currencyRate=0.75)).status_code == 201
    assert balance(api.ledger, "Barclays Current") == pounds - 1500


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"amount": 135.86}, "amount", "must not exceed the amount due, 135.85 GBP"),
        ({"amount": 0}, "amount", "must be greater than 0"),
        ({"amount": -1}, "amount", "must be greater than 0"),
        ({"amount": 0.001}, "amount", "must not be finer than 2 decimal places for GBP"),
        ({"amount": "135.85"}, "amount", "must be a number"),
        ({"amount": True}, "amount", "must be a number"),
        ({"amount": 10**40}, "amount", "is too large"),
        ({"amount": None}, "amount", "must not be empty"),
        ({"date": None}, "date", "must not be empty"),
        ({"date": "22/11/2026"}, "date", "must be an ISO 8601 date"),
        ({"date": "2026-02-30"}, "date", "must be an ISO 8601 date"),
        ({"date": "2026-11-07T23:59:59"}, "date", "must not be before the bill's issue date, 2026-11-08"),
        ({"accountRef": None}, "accountRef", "must not be empty"),
        ({"accountRef": "acc"}, "accountRef", "must be an object"),
        ({"accountRef": {"id": ""}}, "accountRef.id", "must not be empty"),
        ({"accountRef": {"id": "nobody"}}, "accountRef.id", "account nobody was not found"),
        ({"currencyRate": 0}, "currencyRate", "must be greater than 0"),
        ({"currencyRate": 1.1}, "currencyRate", "must be 1 for GBP, the company's base currency"),
        ({"reference": "x" * 256}, "reference", "must not be longer than 255 characters"),
    ],
)
def test_refusals_name_the_field_and_the_reason(
    standing: Api, changes: dict[str, object], field: str, reason: str
) -> None:
    body = standing.payment(**{"amount": 135.85, **changes})
    assert problems(standing.pay(standing.bill_id("RPT445-1"), body)) == {field: reason}


def test_every_fault_of_a_payment_is_told_at_once(standing: Api) -> None:
    body = standing.payment(-5, date="soon", accountRef={"id": "nobody"})
    assert set(problems(standing.pay(standing.bill_id("RPT445-1"), body))) == {
        "amount",
        "date",
        "accountRef.id",
    }


@pytest.mark.parametrize(
    ("account", "reason"),
    [
        ("Old Savings Account", "is archived"),
        ("Barclays Euro Account", "is in EUR and cannot pay a bill in GBP"),
    ],
)
def test_an_account_that_does_not_fit_is_refused(standing: Api, account: str, reason: str) -> None:
    body = standing.payment(accountRef={"id": standing.account(account)})
    assert reason in problems(standing.pay(standing.bill_id("RPT445-1"), body))["accountRef.id"]


def test_an_expense_account_cannot_pay(standing: Api) -> None:
    body = standing.payment(accountRef={"id": standing.account("Rent")})
    response = standing.pay(standing.bill_id("RPT445-1"), body)
    assert "is not a bank account" in problems(response)["accountRef.id"]


def test_three_currencies_are_refused(standing: Api) -> None:
    body = standing.payment(1, accountRef={"id": standing.account("Barclays Euro Account")}, currencyRate=0.7)
    reason = problems(standing.pay(standing.some_bill("USD")["id"], body))["accountRef.id"]
    assert reason.endswith("use an account in USD or GBP")


@pytest.mark.parametrize("status", ["Paid", "Draft", "Void"])
def test_a_bill_that_is_not_open_cannot_be_paid(standing: Api, status: str) -> None:
    response = standing.pay(standing.some_bill("GBP", status)["id"], standing.payment(1))
    assert problems(response) == {"amount": f"cannot be paid on a bill that is {status}"}


def test_an_unknown_bill_is_404(standing: Api) -> None:
    assert standing.pay("nowhere", standing.payment()).status_code == 404


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"amount": NaN}', "[" * 100_000])
def test_a_body_that_is_no_json_object_is_refused(standing: Api, body: str) -> None:
    assert standing.pay(standing.bill_id("RPT445-1"), body).status_code == 400


def test_an_amount_keeps_digits_that_a_float_would_lose(standing: Api) -> None:
    body = json.dumps(standing.payment()).replace("135.85", "135.850000000000000000001")
    response = standing.pay(standing.bill_id("RPT445-1"), body)
    assert problems(response) == {"amount": "must not be finer than 2 decimal places for GBP"}


@pytest.mark.parametrize(
    ("platform", "expected"), [("xero", Decimal("0.7615")), ("qbo", Decimal(1)), ("freeagent", None)]
)
def test_a_missing_rate_is_handled_as_each_software_does(
    clock: Clock, platform: str, expected: Decimal | None
) -> None:
    with serving(clock, platform) as api:
        response = api.pay(api.some_bill("USD")["id"], api.payment(10, currencyRate=None))
        if expected is None:
            assert problems(response) == {"currencyRate": "is required for a bill in USD"}
        else:
            assert exact(response)["currencyRate"] == expected


def test_software_without_the_synchronous_api_says_so(clock: Clock) -> None:
    with serving(clock, "myob") as api:
        assert api.get("P/bills").status_code == 404


def test_payments_at_the_same_time_do_not_overpay(api: Api) -> None:
    bill, body = api.bill_id("RPT445-1"), api.payment(20)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: api.pay(bill, body, key=f"k-{number}").status_code, range(10)))
    assert sorted(answers) == [201] * 6 + [400] * 4
    assert figures.payments_on(api.ledger, "RPT445-1") == [20_00] * 6
    assert figures.amount_due(api.ledger, "RPT445-1") == 15_85


def test_the_figures_follow_a_payment(api: Api) -> None:
    before = figures.owed_to(api.ledger, "PowerDirect", "GBP")
    bank = figures.account_balance(api.ledger, "Barclays Current")
    made = figures.payments_recorded(api.ledger)
    api.pay_reference("RPT445-1", 35.85)
    assert figures.owed_to(api.ledger, "PowerDirect", "GBP") == before - 35_85
    assert figures.account_balance(api.ledger, "Barclays Current") == bank - 35_85
    assert figures.payments_recorded(api.ledger) == made + 1
    assert figures.bill(api.ledger, "RPT445-1")["status"] == "PartiallyPaid"
    with pytest.raises(LookupError, match="0 bills"):
        figures.bill(api.ledger, "nothing")
