"""What a bill payment is refused for: the invariants first, then each software's own rules."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Clock
from tests.practice.bodies import bill, credit, on_account, payment, refusals, supplier_id
from tests.practice.conftest import Api, serving

POWER, MCO, SWANSTON = "PowerDirect", "MCO Cleaning Services", "Swanston Security"


def plain_payment(api: Api, **changes: Any) -> dict[str, Any]:
    return payment(api, POWER, (135.85, [bill(api, "RPT445-1", 135.85)]), **changes)


def with_link(api: Api, **changes: Any) -> dict[str, Any]:
    body = plain_payment(api)
    body["lines"][0]["links"][0] |= changes
    return body


@pytest.fixture(scope="module")
def netsuite() -> Any:
    """The software with the fewest peculiarities, shared by tests that change nothing."""
    from datetime import UTC, datetime

    with serving(Clock(datetime(2026, 11, 22, 10, 0, tzinfo=UTC)), "netsuite", bills=60) as client:
        yield client


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"totalAmount": 100}, "totalAmount", "must be the sum of the line amounts, 135.85"),
        ({"date": None}, "date", "must not be empty"),
        (
            {"date": "2026-11-01"},
            "lines[0].links[0].id",
            "was issued on 2026-11-08, after the date of the payment",
        ),
        ({"currency": "XXX"}, "currency", "must be an ISO 4217 currency code"),
        ({"currencyRate": 2}, "currencyRate", "must be 1 for GBP, the company's base currency"),
        ({"supplierRef": {"id": "x"}}, "supplierRef.id", "supplier x was not found"),
        ({"accountRef": None}, "accountRef", "must not be empty"),
        ({"accountRef": {"id": "x"}}, "accountRef.id", "account x was not found"),
        ({"lines": None}, "lines", "must not be empty"),
        ({"lines": "x"}, "lines", "must be a list"),
        ({"lines": [{"amount": 1}]}, "lines[0].links", "must not be empty"),
        (
            {"lines": [{"amount": 1.001, "links": []}]},
            "lines[0].amount",
            "must not be finer than 2 decimal places for GBP",
        ),
        ({"reference": "free text"}, "reference", "must be a location, written location-<number>"),
    ],
)
def test_refusals_of_a_payment(netsuite: Api, changes: dict[str, Any], field: str, reason: str) -> None:
    assert refusals(netsuite.push("billPayments", plain_payment(netsuite, **changes)))[field] == reason


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"type": "Discount"}, "type", "must be one of Bill, CreditNote"),
        ({"type": None}, "type", "must not be empty"),
        ({"id": "x"}, "id", "bill x was not found"),
        ({"amount": None}, "amount", "must not be empty"),
        ({"amount": 135.85}, "amount", "must be negative: a payment reduces what is owed on a bill"),
        ({"amount": 0}, "amount", "must not be 0"),
        ({"currencyRate": 0.5}, "currencyRate", "must be 1: payment and record are both in GBP"),
    ],
)
def test_refusals_of_a_link_say_which(
    netsuite: Api, changes: dict[str, Any], field: str, reason: str
) -> None:
    found = refusals(netsuite.push("billPayments", with_link(netsuite, **changes)))
    assert found[f"lines[0].links[0].{field}"] == reason


def test_a_line_and_its_links_must_add_up_to_nothing(netsuite: Api) -> None:
    # The product page's own sample of a credit allocation has a line of 45.00: it does not add up.
    body = payment(
        netsuite, SWANSTON, (45, [bill(netsuite, "SS-1987", 25.44), credit(netsuite, "JMY-1987", 25.44)])
    )
    assert refusals(netsuite.push("billPayments", body)) == {
        "lines[0].amount": "and the amounts of its links must add up to 0: 45.00 and 0"
    }


def test_links_to_the_same_bill_are_taken_together(netsuite: Api) -> None:
    body = payment(
        netsuite, POWER, (100, [bill(netsuite, "RPT445-1", 100)]), (50, [bill(netsuite, "RPT445-1", 50)])
    )
    assert refusals(netsuite.push("billPayments", body)) == {
        "lines[1].links[0].amount": "must not exceed the amount due, 135.85 GBP"
    }


def test_credit_beyond_what_is_left_is_refused(netsuite: Api) -> None:
    body = payment(netsuite, SWANSTON, (0, [bill(netsuite, "SS-1987", 30), credit(netsuite, "JMY-1987", 30)]))
    assert refusals(netsuite.push("billPayments", body)) == {
        "lines[0].links[1].amount": "must not exceed the remaining credit, 25.44 GBP"
    }


def test_everything_is_of_one_supplier(netsuite: Api) -> None:
    body = payment(netsuite, POWER, (10, [bill(netsuite, "MC 200", 10)]))
    assert refusals(netsuite.push("billPayments", body)) == {
        "lines[0].links[0].id": "must be of the same supplier as the payment"
    }


def test_a_paid_bill_and_a_used_credit_note_are_refused(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=30) as api:
        body = payment(api, SWANSTON, (0, [bill(api, "SS-1987", 25.44), credit(api, "JMY-1987", 25.44)]))
        assert api.push("billPayments", body)["status"] == "Success"
        found = refusals(api.push("billPayments", body))
        assert found == {"lines[0].links[1].id": "credit note JMY-1987 is Paid and cannot be used"}
        assert api.push("billPayments", plain_payment(api))["status"] == "Success"
        found = refusals(api.push("billPayments", plain_payment(api)))
        assert found == {"lines[0].links[0].id": "bill RPT445-1 is Paid and cannot be paid"}


@pytest.mark.parametrize(
    ("account", "reason"),
    [
        ("Old Savings Account", "is archived"),
        ("Rent", "is not a bank account"),
        ("Barclays Euro Account", "is in EUR and cannot pay GBP"),
    ],
)
def test_an_account_that_does_not_fit_is_refused(netsuite: Api, account: str, reason: str) -> None:
    body = plain_payment(netsuite, accountRef={"id": netsuite.account(account)})
    assert reason in refusals(netsuite.push("billPayments", body))["accountRef.id"]


@pytest.mark.parametrize(
    ("platform", "changes", "field", "reason"),
    [
        ("xero", {"currency": None}, "currency", "must not be empty"),
        ("qbo", {"supplierRef": None}, "supplierRef", "must not be empty"),
        ("qbo", {"accountRef": None}, "accountRef", "must not be empty"),
        ("intacct", {"paymentMethodRef": None}, "paymentMethodRef", "must not be empty"),
        (
            "intacct",
            {"paymentMethodRef": {"id": "9"}},
            "paymentMethodRef.id",
            "payment method 9 was not found",
        ),
        (
            "intacct",
            {"paymentMethodRef": {"id": "3"}},
            "accountRef.id",
            "account Barclays Current does not go with the payment method",
        ),
        ("intacct", {"note": "x" * 1001}, "note", "must not be longer than 1000 characters"),
        ("freeagent", {"currencyRate": None}, "currencyRate", "must not be empty"),
        ("freeagent", {"accountRef": None}, "accountRef", "must not be empty"),
        ("zoho", {"currency": "EUR"}, "currency", "must be the supplier's currency, GBP"),
        ("myob", {"reference": "123456789"}, "reference", "must not be longer than 8 characters"),
        ("sageaccounting", {"note": "x" * 26}, "note", "must not be longer than 25 characters"),
        ("qbd", {"accountRef": None}, "accountRef", "must not be empty"),
        ("dynamics", {"currency": None}, "currency", "must not be empty"),
    ],
)
def test_each_software_insists_on_its_own(
    clock: Clock, platform: str, changes: dict[str, Any], field: str, reason: str
) -> None:
    with serving(clock, platform, bills=8) as api:
        assert refusals(api.push("billPayments", plain_payment(api, **changes)))[field] == reason


def test_dynamics_wants_the_day_of_allocation_after_the_bill(clock: Clock) -> None:
    with serving(clock, "dynamics", bills=8) as api:
        body = plain_payment(api)
        del body["lines"][0]["allocatedOnDate"]
        found = refusals(api.push("billPayments", body))
        assert found == {"lines[0].allocatedOnDate": "must not be empty"}
        body["lines"][0]["allocatedOnDate"] = "2026-11-08"
        found = refusals(api.push("billPayments", body))
        assert found == {"lines[0].allocatedOnDate": "must be later than the issue date of the bill"}


def test_dynamics_pays_from_the_usual_account_when_none_is_named(clock: Clock) -> None:
    with serving(clock, "dynamics", bills=8) as api:
        operation = api.push("billPayments", plain_payment(api, accountRef=None))
        api.fetch("billPayments")
        paid = api.read(f"D/billPayments/{operation['changes'][0]['recordRef']['id']}")
        assert paid["accountRef"]["name"] == "Barclays Current"
        assert paid["lines"][0]["allocatedOnDate"] == "2026-11-22T00:00:00"


def test_sage_50_merges_lines_into_one(clock: Clock) -> None:
    with serving(clock, "sage50", bills=8) as api:
        body = payment(api, MCO, (1, [bill(api, "MC 200", 1)]), (2, [bill(api, "MC 204", 2)]))
        operation = api.push("billPayments", body)
        api.fetch("billPayments")
        paid = api.read(f"D/billPayments/{operation['changes'][0]['recordRef']['id']}")
        assert [line["amount"] for line in paid["lines"]] == [Decimal("3.00")]
        assert len(paid["lines"][0]["links"]) == 2


def test_intacct_pays_by_card_from_the_card(clock: Clock) -> None:
    with serving(clock, "intacct", bills=8) as api:
        card = {"id": api.account("Company Credit Card")}
        body = plain_payment(api, accountRef=card, paymentMethodRef={"id": "3"})
        operation = api.push("billPayments", body)
        api.fetch("billPayments")
        paid = api.read(f"D/billPayments/{operation['changes'][0]['recordRef']['id']}")
        assert paid["paymentMethodRef"] == {"id": "3", "name": "Credit Card"}


def test_netsuite_takes_a_location_for_a_reference(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=8) as api:
        assert api.push("billPayments", plain_payment(api, reference="location-12"))["status"] == "Success"


def test_no_more_can_come_back_than_is_held(clock: Clock) -> None:
    with serving(clock, "sageaccounting", bills=30) as api:
        whitmore = "Whitmore Timber Ltd"
        body = payment(api, whitmore, (-600, [on_account(api, whitmore, 600)]))
        found = refusals(api.push("billPayments", body))
        assert found == {"lines[0].links[0].amount": "must not exceed what is held on account, 500.00 GBP"}


def foreign(api: Api, currency: str) -> tuple[str, str]:
    """Ids of an open bill in that currency and its supplier."""
    row = api.some_bill(currency)
    supplier = api.ledger.value("SELECT id FROM supplier WHERE no = ?", (row["supplier"],))
    return str(row["id"]), str(supplier)


def test_a_euro_bill_is_paid_in_pounds_at_the_links_rate(clock: Clock) -> None:
    # DOMAIN.md 5.12 (b): the link is in the bill's currency, its rate pounds per euro.
    with serving(clock, "xero", bills=60) as api:
        identifier, _ = foreign(api, "EUR")
        body = payment(api, None, (8.60, [("Bill", identifier, -10)]))
        assert "is required" in refusals(api.push("billPayments", body))["lines[0].links[0].currencyRate"]
        body["lines"][0]["links"][0]["currencyRate"] = 0.86
        bank = api.ledger.value("SELECT balance FROM account WHERE name = 'Barclays Current'")
        due = api.ledger.value("SELECT due FROM bill WHERE id = ?", (identifier,))
        assert api.push("billPayments", body)["status"] == "Success"
        assert api.ledger.value("SELECT balance FROM account WHERE name = 'Barclays Current'") == bank - 8_60
        assert api.ledger.value("SELECT due FROM bill WHERE id = ?", (identifier,)) == due - 10_00


def test_a_pound_bill_is_paid_in_euros_with_a_rate_that_is_not_exact(clock: Clock) -> None:
    # DOMAIN.md 5.12 (c): 17.20 x 1.162790698 is 20.0000000056, which counts as 20.00.
    with serving(clock, "xero", bills=60) as api:
        body = payment(api, None, (20, [bill(api, "RPT445-1", 17.20)]), currency="EUR")
        body["accountRef"] = {"id": api.account("Barclays Euro Account")}
        body["lines"][0]["links"][0]["currencyRate"] = 1.162790698
        operation = api.push("billPayments", body)
        assert operation["status"] == "Success", operation


def test_three_currencies_are_refused(clock: Clock) -> None:
    with serving(clock, "xero", bills=60) as api:
        identifier, _ = foreign(api, "USD")
        body = payment(api, None, (8, [("Bill", identifier, -10)]), currency="EUR")
        body["accountRef"] = {"id": api.account("Barclays Euro Account")}
        body["lines"][0]["links"][0]["currencyRate"] = 0.8
        found = refusals(api.push("billPayments", body))
        assert "third currency" in found["lines[0].links[0].id"]


def test_some_software_pays_in_the_bills_currency_only(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=60) as api:
        identifier, supplier = foreign(api, "EUR")
        body = payment(api, None, (8.60, [("Bill", identifier, -10)]), supplierRef={"id": supplier})
        found = refusals(api.push("billPayments", body))
        assert "must be in the same currency" in found["lines[0].links[0].id"]


def test_a_batch_is_in_the_base_currency(clock: Clock) -> None:
    with serving(clock, "xero", bills=60) as api:
        identifier, _ = foreign(api, "EUR")
        link = ("Bill", identifier, -1)
        body = payment(api, None, (1, [link]), (1, [link]), currency="EUR")
        body["accountRef"] = {"id": api.account("Barclays Euro Account")}
        assert "base currency" in refusals(api.push("billPayments", body))["currency"]


def test_quickbooks_takes_a_missing_rate_for_one(clock: Clock) -> None:
    # DOMAIN.md 11, trap 9: wrong books and no error.
    with serving(clock, "qbo", bills=60) as api:
        identifier, supplier = foreign(api, "USD")
        body = payment(
            api,
            None,
            (10, [("Bill", identifier, -10)]),
            currency="USD",
            supplierRef={"id": supplier},
            currencyRate=None,
        )
        bank = api.ledger.value("SELECT balance FROM account WHERE name = 'Barclays Current'")
        assert api.push("billPayments", body)["status"] == "Success"
        assert api.ledger.value("SELECT balance FROM account WHERE name = 'Barclays Current'") == bank - 10_00


def test_a_refunded_payment_shows_the_linked_pair(api: Api) -> None:
    # DOMAIN.md 5.11: the refunded side gains a line of type Refund, the refunding side names the payment.
    deposit = str(api.ledger.value("SELECT id FROM payment WHERE reference = 'Deposit' AND total = 50000"))
    body = payment(api, "Whitmore Timber Ltd", (-200, [("BillPayment", deposit, 200)]))
    operation = api.push("billPayments", body)
    refund = operation["changes"][0]["recordRef"]["id"]
    api.fetch("billPayments")
    lines = api.read(f"D/billPayments/{deposit}")["lines"]
    assert [(line["amount"], line["links"][0]["type"]) for line in lines] == [
        (300, "PaymentOnAccount"),
        (200, "Refund"),
    ]
    assert lines[1]["links"][0]["id"] == refund
    refunding = api.read(f"D/billPayments/{refund}")
    assert refunding["totalAmount"] == -200
    assert refunding["lines"][0]["links"][0] == {
        "type": "BillPayment",
        "id": deposit,
        "amount": 200,
        "currencyRate": 1,
    }
    body["lines"][0] |= {"amount": -301}
    body["lines"][0]["links"][0]["amount"] = 301
    body["totalAmount"] = -301
    found = refusals(api.push("billPayments", body))
    assert found == {"lines[0].links[0].amount": "must not exceed what is held on account, 300.00 GBP"}


def test_suppliers_of_a_batch_may_be_one(api: Api) -> None:
    body = payment(api, MCO, (1, [bill(api, "MC 200", 1)]), (2, [bill(api, "RPT445-1", 2)]))
    found = refusals(api.push("billPayments", body))
    assert found == {"lines[1].links[0].id": "must be of the same supplier as the payment"}
    body["supplierRef"] = {"id": supplier_id(api, POWER)}
    assert set(refusals(api.push("billPayments", body))) == {"lines[0].links[0].id"}


def test_money_on_account_is_not_moved_to_a_bill(clock: Clock) -> None:
    with serving(clock, "sageaccounting", bills=8) as api:
        deposit = payment(api, POWER, (50, [on_account(api, POWER, -50)]))
        assert api.push("billPayments", deposit)["status"] == "Success"
        links = [bill(api, "RPT445-1", 100), on_account(api, POWER, 50)]
        found = refusals(api.push("billPayments", payment(api, POWER, (50, links))))
        assert set(found) == {"lines[0].links[1].amount"}


def test_a_payment_does_not_pay_and_refund_at_once(clock: Clock) -> None:
    with serving(clock, "sageaccounting", bills=30) as api:
        whitmore = "Whitmore Timber Ltd"
        body = payment(
            api,
            whitmore,
            (50, [on_account(api, whitmore, -50)]),
            (-20, [on_account(api, whitmore, 20)]),
        )
        found = refusals(api.push("billPayments", body))
        assert found == {"lines[1].amount": "must not be negative in a payment that is not a refund"}
