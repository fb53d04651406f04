"""Every answer is one the vendor's description allows, and the vendor's own client can work with them.

The other tests' client holds each answer against the description as well; here every address is asked, for
every software, so that none is left out.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from codat_sync_for_payables import CodatSyncPayables
from codat_sync_for_payables.models import shared

from bookkeeper.practice.data_sets import DATA_TYPES
from bookkeeper.practice.listings import LISTINGS
from bookkeeper.practice.platforms import PLATFORMS
from tests.conftest import Clock
from tests.practice import openapi
from tests.practice.bodies import bill, payment
from tests.practice.conftest import Api, serving
from tests.practice.test_sync_bills import prototype
from tests.practice.test_sync_suppliers import ACCOUNT, FULL


@pytest.mark.skipif(
    not openapi.is_present(openapi.SYNC), reason="the vendor's description is not beside the checkout"
)
@pytest.mark.parametrize("platform", ["xero", "qbo", "netsuite", "intacct", "freeagent", "zoho"])
def test_every_answer_is_as_described(clock: Clock, platform: str) -> None:
    with serving(clock, platform) as api:
        company = f"/companies/{api.practice.company_id}"
        for path in ("/companies", company, f"{company}/connections"):
            assert api.get(path).status_code == 200
        assert api.get(f"{company}/connections/{api.practice.connection_id}").status_code == 200
        for path in (
            "P/info",
            "P/suppliers",
            "P/bills",
            "P/mappingOptions/bills",
            "P/mappingOptions/payments",
        ):
            assert api.get(path).status_code == 200
            assert api.get(path, query="nonsense", statusQuery="nonsense").status_code in (200, 400)
        identifier = api.bill_id("RPT445-1")
        assert api.get(f"P/bills/{identifier}/attachments").status_code == 200
        assert api.upload(f"P/bills/{identifier}/attachments", "a.txt", b"a", "text/plain").status_code == 201
        assert api.post("P/bills", prototype(api)).status_code == 201
        assert api.put(f"P/bills/{identifier}", prototype(api, reference="OTHER")).status_code == 200
        assert api.post("P/suppliers", FULL).status_code == 201
        assert api.post("P/bankAccounts", ACCOUNT).status_code == 201
        assert api.pay(identifier, api.payment(1)).status_code == 201
        assert api.pay(identifier, {}).status_code == 400


def vendors_client(api: Api) -> CodatSyncPayables:
    security = shared.Security(auth_header=api.practice.auth_header)
    return CodatSyncPayables(security=security, server_url=api.practice.base_url, timeout_ms=5000)


def test_the_vendors_client_reads_and_pays(api: Api) -> None:
    client = vendors_client(api)
    listing = {"page": 1, "page_size": 100, "query": None, "order_by": None, "tags": None}
    companies = client.companies.list(request=listing)
    company = companies.results[0]
    names = {"company_id": company.id, "connection_id": company.data_connections[0].id}
    suppliers = client.suppliers.list(request={**names, "query": "status=Active", "continuation_token": None})
    assert "PowerDirect" in [supplier.supplier_name for supplier in suppliers.results]
    bills = client.bills.list(request={**names, "query": None, "continuation_token": None})
    assert bills.pagination.continuation_token
    wanted = next(listed for listed in bills.results if listed.reference == "RPT445-1")
    assert client.bills.get_bill_options(request=names).accounts
    created = client.bank_accounts.create(
        request={
            **names,
            "bank_account_prototype": {
                "name": "New account",
                "account_type": "Debit",
                "account_number": "11223344",
                "currency": "GBP",
            },
        }
    )
    options = client.bill_payments.get_payment_options(request=names)
    assert created.id in [account.id for account in options.bank_accounts]
    paid = client.bill_payments.create(
        request={
            **names,
            "bill_id": wanted.id,
            "idempotency_key": "k-1",
            "bill_payment_prototype": {
                "amount": Decimal("22.30"),
                "date_": "2026-11-22T00:00:00Z",
                "reference": "R1",
                "account_ref": {"id": created.id},
                "currency_rate": None,
            },
        }
    )
    assert paid.amount == Decimal("22.30")
    assert api.bill("RPT445-1")["amountDue"] == Decimal("113.55")


@pytest.mark.skipif(
    not openapi.is_present(openapi.ASYNC), reason="the vendor's description is not beside the checkout"
)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_asynchronous_answer_is_as_described(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=30, suppliers=12) as api:
        for name, listing in LISTINGS.items():
            listed = api.read(f"D/{name}", pageSize="200")["results"]
            for record in listed[:1]:
                assert api.get(f"D/{name}/{record['id']}").status_code == 200
            assert api.get(f"D/{name}/nothing").status_code == 404
            assert api.get(f"D/{name}", query="nonsense").status_code == 400
            assert listing.data_type in api.read("C/dataStatus")
        api.push("billPayments", payment(api, "PowerDirect", (1, [bill(api, "RPT445-1", 1)])))
        api.push("billPayments", payment(api, "PowerDirect", (1, [bill(api, "RPT445-1", 2)])))
        api.push("bills", prototype(api))
        api.fetch(*DATA_TYPES)
        for path in ("D/billPayments", "D/bills", "D/history", "C/push", "D/info"):
            assert api.get(path).status_code == 200
        assert api.post("D/all", "").status_code == 204
