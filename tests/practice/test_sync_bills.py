"""Creating and replacing bills, by each software's rules."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Clock
from tests.practice.conftest import Api, exact, problems, serving


def prototype(api: Api, **changes: object) -> dict[str, Any]:
    """A bill that the software takes: 2 x 50.00 and tax at 20 %."""
    rule = api.ledger.platform.tax
    line: dict[str, Any] = {
        "description": "Hinges",
        "unitAmount": 50,
        "quantity": 2,
        "taxAmount": 20,
        "accountRef": {"id": api.account("Direct Materials")},
    }
    if rule != "amount":
        line["taxRateRef"] = {"id": api.ledger.value("SELECT id FROM tax_rate WHERE code = 'INPUT2'")}
    supplier = api.ledger.value("SELECT id FROM supplier WHERE name = 'PowerDirect'")
    return {
        "supplierRef": {"id": supplier},
        "issueDate": "2026-11-20T00:00:00",
        "dueDate": "2026-12-20T00:00:00",
        "currency": "GBP",
        "status": "Open",
        "reference": "NEW-1",
        "lineItems": [line],
        **changes,
    }


@pytest.mark.parametrize("platform", ["xero", "qbo", "netsuite", "intacct", "freeagent", "zoho"])
def test_a_bill_is_created_listed_and_paid(clock: Clock, platform: str) -> None:
    with serving(clock, platform) as api:
        owed = api.ledger.accounts_payable()
        response = api.post("P/bills", prototype(api))
        assert response.status_code == 201, response.text
        created = exact(response)
        assert (created["totalAmount"], created["amountDue"]) == (Decimal("120.00"), Decimal("120.00"))
        assert created["supplierRef"]["supplierName"] == "PowerDirect"
        assert created["lineItems"][0]["totalAmount"] == Decimal("120.00")
        assert api.ledger.accounts_payable() == owed + 120_00
        assert api.bill("NEW-1") == created
        api.ledger.check()
        assert api.pay(created["id"], api.payment(120)).status_code == 201
        assert api.ledger.accounts_payable() == owed


def test_a_bill_is_replaced_lines_and_all(api: Api, clock: Clock) -> None:
    created = exact(api.post("P/bills", prototype(api)))
    owed = api.ledger.accounts_payable()
    clock.forward(60)
    changed = prototype(api, reference="NEW-2", dueDate="2027-01-20")
    changed["lineItems"][0]["quantity"] = 0.5
    changed["lineItems"][0].pop("taxAmount")
    changed["lineItems"].append(
        {**changed["lineItems"][0], "trackingRefs": [{"id": "t", "isBillable": False}]}
    )
    replaced = exact(api.put(f"P/bills/{created['id']}", changed))
    assert replaced["id"] == created["id"]
    assert replaced["totalAmount"] == Decimal("60.00")
    assert replaced["lineItems"][1]["trackingRefs"] == [{"id": "t", "isBillable": False}]
    assert replaced["sourceModifiedDate"] > created["sourceModifiedDate"]
    assert api.ledger.accounts_payable() == owed - 60_00
    assert api.bill("NEW-2") == replaced


@pytest.mark.parametrize("status", ["PartiallyPaid", "Paid", "Draft", "Void"])
def test_only_an_open_bill_is_replaced(standing: Api, status: str) -> None:
    bill = standing.ledger.value("SELECT id FROM bill WHERE status = ?", (status,))
    assert "cannot be updated" in problems(standing.put(f"P/bills/{bill}", prototype(standing)))["status"]


def test_replacing_an_unknown_bill_is_404(standing: Api) -> None:
    assert standing.put("P/bills/nothing", prototype(standing)).status_code == 404


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"supplierRef": None}, "supplierRef", "must not be empty"),
        ({"supplierRef": {"id": ""}}, "supplierRef.id", "must not be empty"),
        ({"supplierRef": {"id": "x"}}, "supplierRef.id", "supplier x was not found"),
        ({"issueDate": None}, "issueDate", "must not be empty"),
        ({"dueDate": 5}, "dueDate", "must be a string"),
        ({"currency": "GB"}, "currency", "must be 3 characters in length"),
        ({"currency": "XXX"}, "currency", "must be an ISO 4217 currency code"),
        ({"currencyRate": -1}, "currencyRate", "must be greater than 0"),
        ({"currencyRate": 2}, "currencyRate", "must be 1 for GBP, the company's base currency"),
        ({"currency": "AUD"}, "currencyRate", "is required: there is no rate of the day for AUD"),
        ({"status": "Draft"}, "status", "must be one of Open"),
        ({"reference": "x" * 256}, "reference", "must not be longer than 255 characters"),
        ({"lineItems": None}, "lineItems", "must not be empty"),
        ({"lineItems": {}}, "lineItems", "must be a list"),
        ({"lineItems": ["x"]}, "lineItems[0]", "must be an object"),
    ],
)
def test_refusals_name_the_field_and_the_reason(
    standing: Api, changes: dict[str, object], field: str, reason: str
) -> None:
    assert problems(standing.post("P/bills", prototype(standing, **changes)))[field] == reason


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"unitAmount": None}, "unitAmount", "must not be empty"),
        ({"quantity": "2"}, "quantity", "must be a number"),
        ({"unitAmount": -500}, "", "the lines must not add up to less than 0"),
        ({"totalAmount": 121}, "totalAmount", "must be 120.00, the net amount and the tax"),
        ({"accountRef": None}, "accountRef", "must not be empty"),
        (
            {"accountRef": {"id": "x"}},
            "accountRef.id",
            "account x was not found among the accounts for bills",
        ),
        ({"taxRateRef": None}, "taxRateRef", "must not be empty"),
        ({"taxRateRef": {"id": "x"}}, "taxRateRef.id", "tax rate x was not found"),
        ({"taxRateRef": {"id": "SRINPUT"}}, "taxRateRef.id", "tax rate 17.5% (VAT on Expenses) is archived"),
        ({"trackingRefs": "x"}, "trackingRefs", "must be a list"),
    ],
)
def test_refusals_of_a_line_say_which(
    standing: Api, change: dict[str, object], field: str, reason: str
) -> None:
    body = prototype(standing)
    body["lineItems"][0] |= change
    path = f"lineItems[0].{field}" if field else "lineItems"
    assert problems(standing.post("P/bills", body)) == {path: reason}


def test_archived_suppliers_and_accounts_are_refused(standing: Api) -> None:
    body = prototype(standing)
    archived = standing.ledger.value("SELECT id FROM supplier WHERE status = 'Archived'")
    body["supplierRef"]["id"] = archived
    body["lineItems"][0]["accountRef"]["id"] = standing.account("Fax Services")
    found = problems(standing.post("P/bills", body))
    assert found["supplierRef.id"].endswith("is archived")
    assert found["lineItems[0].accountRef.id"] == "account Fax Services is archived"


@pytest.mark.parametrize(
    ("platform", "change", "line_change", "field", "reason"),
    [
        ("qbo", {"reference": "x" * 22}, {}, "reference", "not be longer than 21"),
        ("qbo", {"currency": "EUR"}, {}, "currency", "must be the supplier's currency, GBP"),
        ("netsuite", {"reference": "x" * 46}, {}, "reference", "not be longer than 45"),
        ("netsuite", {}, {"taxRateRef": None}, "lineItems[0].taxRateRef", "where there is a tax amount"),
        ("intacct", {"reference": "x" * 101}, {}, "reference", "not be longer than 100"),
        ("freeagent", {}, {"taxRateRef": {"id": "1"}}, "lineItems[0].taxRateRef", "takes tax by amount"),
        ("zoho", {"reference": "x" * 51}, {}, "reference", "not be longer than 50"),
        ("zoho", {"reference": "RPT445-1"}, {}, "reference", "already on another bill"),
        ("zoho", {"dueDate": "2026-11-20"}, {}, "dueDate", "must be after the issue date"),
    ],
)
def test_each_software_has_rules_of_its_own(
    clock: Clock,
    platform: str,
    change: dict[str, object],
    line_change: dict[str, object],
    field: str,
    reason: str,
) -> None:
    with serving(clock, platform, bills=5) as api:
        body = prototype(api, **change)
        body["lineItems"][0] |= line_change
        assert reason in problems(api.post("P/bills", body))[field]


def test_freeagent_takes_forty_lines(clock: Clock) -> None:
    with serving(clock, "freeagent", bills=5) as api:
        body = prototype(api)
        body["lineItems"] *= 41
        assert "more than 40 lines" in problems(api.post("P/bills", body))["lineItems"]
        body["lineItems"].pop()
        assert api.post("P/bills", body).status_code == 201


def test_a_foreign_bill_without_a_rate_gets_the_days(api: Api) -> None:
    supplier = api.ledger.value("SELECT id FROM supplier WHERE currency = 'EUR'")
    body = prototype(api, currency="EUR", supplierRef={"id": supplier})
    assert exact(api.post("P/bills", body))["currencyRate"] == Decimal("0.8725")
