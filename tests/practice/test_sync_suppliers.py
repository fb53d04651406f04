"""Suppliers: created, replaced as a whole, with each software's habits; and bank accounts."""

from __future__ import annotations

import pytest

from tests.conftest import Clock
from tests.practice.conftest import Api, problems, serving

ADDRESS = {"type": "Billing", "line1": "1 Rue de la Paix", "city": "Lyon", "country": "FR"}
FULL = {
    "supplierName": "Fromagerie Élodie",
    "contactName": "Élodie Martin",
    "emailAddress": "elodie@fromagerie.example",
    "phone": "+33 1 99 00 00 00",
    "addresses": [ADDRESS],
    "status": "Active",
    "defaultCurrency": "EUR",
}


def supplier_id(api: Api, name: str) -> str:
    return str(api.ledger.value("SELECT id FROM supplier WHERE name = ?", (name,)))


def test_a_supplier_is_created_and_listed(api: Api) -> None:
    response = api.post("P/suppliers", FULL)
    assert response.status_code == 201
    created = response.json()
    assert {name: created[name] for name in FULL} == {**FULL, "addresses": created["addresses"]}
    assert created["addresses"][0]["city"] == "Lyon"
    assert created["balance"] == 0
    assert created["id"] in [row["id"] for row in api.read("P/suppliers")["results"]]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"supplierName": ""}, "supplierName", "must not be empty"),
        ({"supplierName": "  "}, "supplierName", "must not be empty"),
        (
            {"supplierName": "powerdirect"},
            "supplierName",
            "powerdirect is already the name of another supplier",
        ),
        ({"status": "Unknown"}, "status", "must be one of Active, Archived"),
        ({"defaultCurrency": "EURO"}, "defaultCurrency", "must be 3 characters in length"),
        ({"addresses": [{"type": "Home"}]}, "addresses[0].type", "must be one of Unknown, Billing, Delivery"),
        ({"emailAddress": 5}, "emailAddress", "must be a string"),
    ],
)
def test_refusals_name_the_field_and_the_reason(
    standing: Api, changes: dict[str, object], field: str, reason: str
) -> None:
    assert problems(standing.post("P/suppliers", {**FULL, **changes})) == {field: reason}


def test_what_an_update_leaves_out_is_gone(api: Api) -> None:
    address = f"P/suppliers/{supplier_id(api, 'PowerDirect')}"
    before = next(row for row in api.read("P/suppliers")["results"] if row["supplierName"] == "PowerDirect")
    assert before["phone"]
    updated = api.put(address, {"supplierName": "PowerDirect", "status": "Active"}).json()
    assert updated["phone"] is None
    assert updated["addresses"] is None
    assert updated["defaultCurrency"] is None
    assert updated["balance"] == float(before["balance"])


def test_an_unknown_supplier_is_404(standing: Api) -> None:
    assert standing.put("P/suppliers/nobody", FULL).status_code == 404


def test_xero_leaves_archived_suppliers_alone(standing: Api) -> None:
    address = f"P/suppliers/{supplier_id(standing, 'Old Mill Couriers')}"
    assert "archived" in problems(standing.put(address, FULL))["status"]


def test_quickbooks_keeps_currency_and_ignores_changes_to_the_archived(clock: Clock) -> None:
    with serving(clock, "qbo", bills=5) as api:
        address = f"P/suppliers/{supplier_id(api, 'PowerDirect')}"
        changed = {"supplierName": "PowerDirect", "status": "Active", "defaultCurrency": "EUR"}
        assert "cannot be changed" in problems(api.put(address, changed))["defaultCurrency"]
        del changed["defaultCurrency"]
        assert api.put(address, changed).json()["defaultCurrency"] == "GBP"
        archived = f"P/suppliers/{supplier_id(api, 'Old Mill Couriers')}"
        kept = api.put(archived, {"supplierName": "New Mill", "status": "Archived"}).json()
        assert kept["supplierName"] == "Old Mill Couriers"
        assert (
            api.put(archived, {"supplierName": "New Mill", "status": "Active"}).json()["status"] == "Active"
        )


def test_netsuite_keeps_the_contact_and_reactivates_without_a_status(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=5) as api:
        address = f"P/suppliers/{supplier_id(api, 'Old Mill Couriers')}"
        updated = api.put(address, {"supplierName": "Old Mill Couriers", "contactName": "Somebody"}).json()
        assert updated["status"] == "Active"
        assert updated["contactName"] == "Accounts"


def test_freeagent_falls_back_to_the_contact_and_ignores_currency(clock: Clock) -> None:
    with serving(clock, "freeagent", bills=5) as api:
        address = f"P/suppliers/{supplier_id(api, 'PowerDirect')}"
        changed = {"contactName": "Ann Power", "status": "Active", "defaultCurrency": "EUR"}
        updated = api.put(address, changed).json()
        assert updated["supplierName"] == "Ann Power"
        assert updated["defaultCurrency"] == "GBP"
        changed["contactName"] = "Ann"
        assert "supplierName" in problems(api.put(address, changed))


def test_intacct_has_one_address(clock: Clock) -> None:
    with serving(clock, "intacct", bills=5) as api:
        body = {**FULL, "addresses": [ADDRESS, ADDRESS]}
        assert "more than one" in problems(api.post("P/suppliers", body))["addresses"]


ACCOUNT = {
    "name": "Clearing",
    "accountType": "Debit",
    "accountNumber": "55779911",
    "sortCode": "20-00-00",
    "currency": "USD",
    "nominalCode": "095",
}


def test_a_bank_account_is_created_and_can_pay_at_once(api: Api) -> None:
    response = api.post("P/bankAccounts", ACCOUNT)
    assert response.status_code == 201
    created = response.json()
    assert {name: created[name] for name in ACCOUNT} == ACCOUNT
    assert created["status"] == "Active"
    assert created in api.read("P/mappingOptions/payments")["bankAccounts"]
    bill = api.some_bill("USD")["id"]
    body = api.payment(10, accountRef={"id": created["id"]}, currencyRate=0.76)
    assert api.pay(bill, body).status_code == 201
    assert api.ledger.value("SELECT balance FROM account WHERE name = 'Clearing'") == -10_00


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"name": None}, "name", "must not be empty"),
        ({"accountNumber": ""}, "accountNumber", "must not be empty"),
        ({"accountType": "Savings"}, "accountType", "must be one of Credit, Debit, Unknown"),
        ({"accountType": "Credit"}, "accountType", "Xero cannot create Credit accounts"),
        ({"currency": "XXX"}, "currency", "must be an ISO 4217 currency code"),
        ({"nominalCode": "090"}, "nominalCode", "090 is already in use"),
    ],
)
def test_refusals_of_a_bank_account(
    standing: Api, changes: dict[str, object], field: str, reason: str
) -> None:
    assert problems(standing.post("P/bankAccounts", {**ACCOUNT, **changes})) == {field: reason}


def test_freeagent_knows_a_card_by_its_last_digits(clock: Clock) -> None:
    with serving(clock, "freeagent", bills=5) as api:
        card = {**ACCOUNT, "accountType": "Credit", "currency": "GBP"}
        assert "last 4 digits" in problems(api.post("P/bankAccounts", card))["accountNumber"]
        assert api.post("P/bankAccounts", {**card, "accountNumber": "9911"}).status_code == 201
