"""Records other than payments written through the asynchronous API; payments and bills deleted by it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bookkeeper.practice.platforms import PLATFORMS
from tests.conftest import Clock
from tests.practice.bodies import bill, credit, payment, refusals, supplier_id
from tests.practice.conftest import Api, serving
from tests.practice.test_sync_bills import prototype

POWER, SWANSTON = "PowerDirect", "Swanston Security"
DELETING = ("xero", "qbo", "netsuite", "intacct", "qbd")


def created(operation: dict[str, Any]) -> str:
    assert operation["status"] == "Success", operation
    return str(operation["changes"][0]["recordRef"]["id"])


def note_body(api: Api, **changes: object) -> dict[str, Any]:
    """The product page's credit note, with the subtotal that adds up."""
    lines = prototype(api)["lineItems"]
    lines[0] |= {"description": "Window break", "unitAmount": 21.20, "quantity": 1, "taxAmount": 4.24}
    return {
        "billCreditNoteNumber": "JMY-1988",
        "supplierRef": {"id": supplier_id(api, SWANSTON)},
        "totalAmount": 25.44,
        "totalDiscount": 0,
        "subTotal": 21.20,
        "totalTaxAmount": 4.24,
        "discountPercentage": 0,
        "remainingCredit": 25.44,
        "status": "Submitted",
        "issueDate": "2026-11-20T00:00:00",
        "currency": "GBP",
        "currencyRate": 1,
        "lineItems": lines,
        **changes,
    }


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_bill_is_created_and_replaced(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=8) as api:
        owed = api.ledger.accounts_payable()
        identifier = created(api.push("bills", prototype(api)))
        assert api.ledger.accounts_payable() == owed + 120_00
        api.fetch("bills")
        changed = prototype(api)
        changed["lineItems"][0] |= {"quantity": 4, "taxAmount": 40}
        operation = api.push(f"bills/{identifier}", changed, "PUT")
        assert operation["changes"] == [
            {"type": "Modified", "recordRef": {"id": identifier, "dataType": "bills"}}
        ]
        assert api.ledger.accounts_payable() == owed + 240_00
        api.fetch("bills")
        assert api.read(f"D/bills/{identifier}")["totalAmount"] == Decimal("240.00")


def test_a_draft_owes_nothing_until_it_is_approved(api: Api) -> None:
    owed = api.ledger.accounts_payable()
    created(api.push("bills", prototype(api, status="Draft")))
    assert api.ledger.accounts_payable() == owed


@pytest.mark.parametrize("platform", [key for key in PLATFORMS if key != "zoho"])
def test_a_credit_note_is_created_replaced_and_listed(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=8) as api:
        owed = api.ledger.accounts_payable()
        identifier = created(api.push("billCreditNotes", note_body(api)))
        assert api.ledger.accounts_payable() == owed - 25_44
        api.fetch("billCreditNotes")
        note = api.read(f"D/billCreditNotes/{identifier}")
        assert (note["remainingCredit"], note["status"]) == (Decimal("25.44"), "Submitted")
        changed = note_body(api, totalAmount=50.88)
        changed["lineItems"][0] |= {"quantity": 2, "taxAmount": 8.48}
        assert api.push(f"billCreditNotes/{identifier}", changed, "PUT")["status"] == "Success"
        assert api.ledger.accounts_payable() == owed - 50_88


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"totalAmount": 30}, "totalAmount"),
        ({"status": "Paid"}, "status"),
        ({"supplierRef": {"id": "x"}}, "supplierRef.id"),
        ({"lineItems": []}, "lineItems"),
        ({"billCreditNoteNumber": "x" * 226}, "billCreditNoteNumber"),
    ],
)
def test_credit_notes_are_refused(standing: Api, changes: dict[str, object], field: str) -> None:
    assert field in refusals(standing.push("billCreditNotes", note_body(standing, **changes)))


def test_a_used_credit_note_is_not_replaced(api: Api) -> None:
    body = payment(api, SWANSTON, (0, [bill(api, "SS-1987", 25.44), credit(api, "JMY-1987", 25.44)]))
    created(api.push("billPayments", body))
    identifier = api.ledger.value("SELECT id FROM credit_note WHERE number = 'JMY-1987'")
    failed = api.push(f"billCreditNotes/{identifier}", note_body(api), "PUT")
    assert "cannot be updated" in refusals(failed)["status"]


def test_a_record_that_changed_since_is_updated_only_by_force(api: Api) -> None:
    identifier = api.bill_id("RPT445-1")
    assert api.put(f"P/bills/{identifier}", prototype(api, reference="RPT445-2")).status_code == 200
    failed = api.push(f"bills/{identifier}", prototype(api), "PUT")
    assert "fetch it again" in refusals(failed)["sourceModifiedDate"]
    assert api.push(f"bills/{identifier}", prototype(api), "PUT", forceUpdate="true")["status"] == "Success"


@pytest.mark.parametrize("data_type", ["bills", "billCreditNotes", "suppliers"])
def test_updating_what_is_not_there_fails(standing: Api, data_type: str) -> None:
    failed = standing.push(f"{data_type}/nothing", {}, "PUT")
    assert (failed["status"], failed["statusCode"]) == ("Failed", 404)


def test_suppliers_are_created_and_replaced(api: Api) -> None:
    named = {"supplierName": "Neu & Söhne", "status": "Active", "taxNumber": "DE999"}
    identifier = created(api.push("suppliers", named))
    api.fetch("suppliers")
    assert api.read(f"D/suppliers/{identifier}")["taxNumber"] == "DE999"
    changed = api.push(f"suppliers/{identifier}", {"supplierName": "Neu GmbH", "status": "Active"}, "PUT")
    assert changed["changes"][0]["type"] == "Modified"
    api.fetch("suppliers")
    assert api.read(f"D/suppliers/{identifier}")["taxNumber"] is None


def test_sage_50_has_the_id_of_a_supplier_chosen(clock: Clock) -> None:
    with serving(clock, "sage50", bills=2) as api:
        named = {"id": "neu01", "supplierName": "Neu", "status": "Active"}
        assert created(api.push("suppliers", named)) == "NEU01"
        assert "already in use" in refusals(api.push("suppliers", named))["id"]
        assert "id" in refusals(api.push("suppliers", {"supplierName": "Neu", "status": "Active"}))


def test_a_bank_account_is_created_and_listed_among_accounts(api: Api) -> None:
    body = {"accountName": "Clearing", "accountType": "Debit", "accountNumber": "1", "currency": "USD"}
    identifier = created(api.push("bankAccounts", body))
    api.fetch("chartOfAccounts")
    assert api.read(f"D/accounts/{identifier}")["isBankAccount"] is True


@pytest.mark.parametrize(
    ("platform", "changes", "field"),
    [
        ("xero", {"accountType": "Credit"}, "accountType"),
        ("sageaccounting", {"currency": "USD"}, "currency"),
        ("dynamics", {"accountName": "Clearing"}, "accountName"),
    ],
)
def test_bank_accounts_are_refused(clock: Clock, platform: str, changes: dict[str, str], field: str) -> None:
    with serving(clock, platform, bills=2) as api:
        body = {"accountName": "7-Clearing", "accountType": "Debit", "accountNumber": "1", "currency": "GBP"}
        assert set(refusals(api.push("bankAccounts", {**body, **changes}))) == {field}


def test_intacct_makes_bank_accounts_of_accounts(clock: Clock) -> None:
    with serving(clock, "intacct", bills=8) as api:
        body = {
            "name": "Clearing",
            "fullyQualifiedCategory": "Asset.Bank",
            "nominalCode": "1099",
            "status": "Active",
        }
        account = created(api.push("accounts", body))
        paying = payment(api, POWER, (1, [bill(api, "RPT445-1", 1)]), accountRef={"id": account})
        assert api.push("billPayments", paying)["status"] == "Success"
        assert "already in use" in refusals(api.push("accounts", body))["nominalCode"]


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize(
    "name", ["billPayments", "bills", "billCreditNotes", "suppliers", "bankAccounts", "chartOfAccounts"]
)
def test_the_models_say_what_is_required(
    clock: Clock, standing_all: dict[str, Api], platform: str, name: str
) -> None:
    api = standing_all[platform]
    if name in PLATFORMS[platform].unwritable:
        assert api.get(f"X/options/{name}").status_code == 404
        return
    model = api.read(f"X/options/{name}")
    assert model["type"] == "Object"
    assert model["properties"]
    if name == "billPayments":
        assert model["properties"]["lines"]["properties"]["links"]["properties"]["type"]["options"]
        assert ("paymentMethodRef" in model["properties"]) == (platform == "intacct")


@pytest.mark.parametrize("platform", DELETING)
def test_a_deleted_payment_is_undone_to_the_penny(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=60) as api:
        euro_bill = api.some_bill("EUR")
        supplier = api.ledger.value("SELECT id FROM supplier WHERE no = ?", (euro_bill["supplier"],))
        before = api.ledger.rows("SELECT id, balance, balance_base FROM account ORDER BY no")
        body = payment(
            api,
            None,
            (33.33, [("Bill", euro_bill["id"], -33.33)]),
            currency="EUR",
            supplierRef={"id": supplier},
            accountRef={"id": api.account("Barclays Euro Account")},
        )
        paid = created(api.push("billPayments", body))
        assert api.some_bill("EUR", "PartiallyPaid")
        operation = api.push(f"billPayments/{paid}", None, "DELETE")
        assert operation["changes"] == [
            {"type": "Deleted", "recordRef": {"id": paid, "dataType": "billPayments"}}
        ]
        after = api.ledger.rows("SELECT id, balance, balance_base FROM account ORDER BY no")
        assert [tuple(row) for row in after] == [tuple(row) for row in before]
        due = api.ledger.value("SELECT due FROM bill WHERE id = ?", (euro_bill["id"],))
        assert due == euro_bill["due"]
        api.fetch("billPayments")
        assert api.read(f"D/billPayments/{paid}")["metadata"]["isDeleted"] is True
        again = api.push(f"billPayments/{paid}", None, "DELETE")
        assert again["statusCode"] == 404


@pytest.mark.parametrize("platform", sorted(set(PLATFORMS) - set(DELETING)))
def test_others_delete_nothing(standing_all: dict[str, Api], platform: str) -> None:
    api = standing_all[platform]
    assert api.send("DELETE", "X/push/billPayments/1", "").status_code == 404
    assert api.send("DELETE", "X/push/bills/1", "").status_code == 404


def test_a_deposit_that_was_refunded_is_not_deleted(api: Api) -> None:
    deposit = str(api.ledger.value("SELECT id FROM payment WHERE reference = 'Deposit' AND total = 50000"))
    refund = created(
        api.push("billPayments", payment(api, "Whitmore Timber Ltd", (-1, [("BillPayment", deposit, 1)])))
    )
    assert "refunded since" in refusals(api.push(f"billPayments/{deposit}", None, "DELETE"))["id"]
    created(api.push(f"billPayments/{refund}", None, "DELETE"))
    created(api.push(f"billPayments/{deposit}", None, "DELETE"))


def test_netsuite_unapplies_a_credit_note_by_its_id(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=8) as api:
        body = payment(api, SWANSTON, (0, [bill(api, "SS-1987", 10), credit(api, "JMY-1987", 10)]))
        created(api.push("billPayments", body))
        note = api.ledger.value("SELECT id FROM credit_note WHERE number = 'JMY-1987'")
        operation = api.push(f"billPayments/{note}", None, "DELETE")
        assert operation["changes"][0]["recordRef"]["dataType"] == "billCreditNotes"
        assert api.ledger.value("SELECT remaining FROM credit_note WHERE number = 'JMY-1987'") == 25_44
        assert api.ledger.value("SELECT status FROM bill WHERE reference = 'SS-1987'") == "Open"


@pytest.mark.parametrize("platform", DELETING)
def test_an_open_bill_is_deleted_or_voided(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=8) as api:
        owed, identifier = api.ledger.accounts_payable(), api.bill_id("RPT445-1")
        operation = api.push(f"bills/{identifier}", None, "DELETE")
        assert operation["changes"][0]["type"] == ("Modified" if platform == "xero" else "Deleted")
        assert api.ledger.accounts_payable() == owed - 135_85
        api.fetch("bills")
        read = api.read(f"D/bills/{identifier}")
        assert read["metadata"]["isDeleted"] is (platform != "xero")
        assert read["status"] == "Void"
        assert api.push(f"bills/{identifier}", None, "DELETE")["status"] == "Failed"


def test_xero_deletes_a_draft(api: Api) -> None:
    draft = api.some_bill("GBP", "Draft")["id"]
    assert api.push(f"bills/{draft}", None, "DELETE")["changes"][0]["type"] == "Deleted"


@pytest.mark.parametrize("platform", DELETING)
def test_a_paid_bill_keeps_its_payment_or_must_lose_it_first(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=8) as api:
        identifier = api.bill_id("RPT445-1")
        paid = created(api.push("billPayments", payment(api, POWER, (50, [bill(api, "RPT445-1", 50)]))))
        owed = api.ledger.accounts_payable()
        operation = api.push(f"bills/{identifier}", None, "DELETE")
        if platform not in ("qbo", "qbd"):
            assert "payments must be deleted first" in refusals(operation)["id"]
            return
        assert api.ledger.accounts_payable() == owed - 135_85
        api.fetch("billPayments")
        link = api.read(f"D/billPayments/{paid}")["lines"][0]["links"][0]
        assert (link["type"], link["id"]) == ("PaymentOnAccount", supplier_id(api, POWER))
        created(api.push(f"billPayments/{paid}", None, "DELETE"))
        assert api.ledger.accounts_payable() == owed - 85_85


def test_credit_on_a_deleted_bill_goes_back_to_its_note(clock: Clock) -> None:
    with serving(clock, "qbo", bills=8) as api:
        body = payment(api, SWANSTON, (0, [bill(api, "SS-1987", 25.44), credit(api, "JMY-1987", 25.44)]))
        created(api.push("billPayments", body))
        created(api.push(f"bills/{api.bill_id('SS-1987')}", None, "DELETE"))
        assert api.ledger.value("SELECT status FROM credit_note WHERE number = 'JMY-1987'") == "Submitted"


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(1, 99), st.integers(0, 3)), max_size=12))
def test_whatever_is_paid_and_deleted_the_books_agree(
    clock: Clock, drawn: list[tuple[int, int, int]]
) -> None:
    with serving(clock, "qbd", bills=8, suppliers=8) as api:
        made: list[str] = []
        for index, percent, action in drawn:
            row = api.ledger.rows("SELECT * FROM bill ORDER BY no")[index]
            if action == 0 and made:
                api.push(f"billPayments/{made.pop(index % len(made))}", None, "DELETE")
            elif action == 1:
                api.push(f"bills/{row['id']}", None, "DELETE")
            else:
                amount = max(1, row["due"] * percent // 100) / 100
                supplier = api.ledger.value("SELECT id FROM supplier WHERE no = ?", (row["supplier"],))
                body = payment(
                    api,
                    None,
                    (amount, [("Bill", row["id"], -amount)]),
                    currency=row["currency"],
                    supplierRef={"id": supplier},
                )
                operation = api.push("billPayments", body)
                if operation["status"] == "Success":
                    made.append(created(operation))
            api.ledger.check()
