"""The asynchronous API's reads: from a cache that is stale until somebody asks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Clock
from tests.practice.conftest import Api, serving

LISTS = ("accounts", "bills", "billCreditNotes", "billPayments", "paymentMethods", "suppliers", "taxRates")


@pytest.mark.parametrize("platform", ["xero", "zoho", "netsuite", "sage50"])
def test_every_list_and_each_of_its_records_can_be_read(clock: Clock, platform: str) -> None:
    with serving(clock, platform, bills=20, suppliers=12) as api:
        for name in LISTS:
            listed = api.read(f"D/{name}", pageSize="5")
            for record in listed["results"][:2]:
                one = api.read(f"D/{name}/{record['id']}")
                if (platform, name) != ("zoho", "bills"):
                    assert one == record
            assert api.get(f"D/{name}/nothing").status_code == 404
        assert api.read("D/info")["baseCurrency"] == "GBP"


def all_of(api: Api, path: str, **query: str) -> list[Any]:
    """Every record of a list, by following its links."""
    page = api.read(path, **query)
    records = list(page["results"])
    while "next" in page["_links"]:
        page = api.read(page["_links"]["next"]["href"])
        records += page["results"]
    assert len(records) == page["totalResults"]
    return records


def test_pages_are_followed_by_relative_links(standing: Api) -> None:
    bills = all_of(standing, "D/bills", pageSize="100", orderBy="-issueDate")
    assert len({bill["id"] for bill in bills}) == standing.ledger.value("SELECT count(*) FROM bill")
    dates = [bill["issueDate"] for bill in bills]
    assert dates == sorted(dates, reverse=True)
    first = standing.read("D/bills", page="2", pageSize="50", query="status=Open")
    assert first["_links"]["previous"]["href"].startswith(
        f"{standing.company}/data/bills?page=1&pageSize=50&query="
    )
    assert first["_links"]["self"]["href"] == f"{standing.company}/data/bills"


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("D/bills", "reference=RPT445-1", 1),
        ("D/bills", "supplierRef.supplierName=PowerDirect&&reference~445", 1),
        ("D/bills", "amountDue=135.85", 2),
        ("D/bills", "{amountDue=135.85||amountDue=108.60}&&status=Open&&metadata.isDeleted!=true", 3),
        ("D/bills", "dueDate=2026-11-25&&reference=MC 200", 1),
        ("D/accounts", "isBankAccount=true&&status=Active", 3),
        ("D/suppliers", "status=Archived", 2),
        ("D/billCreditNotes", "billCreditNoteNumber=JMY-1987&&remainingCredit>0", 1),
        ("D/billPayments", "reference=Deposit&&totalAmount>=500", 1),
        ("D/taxRates", "code=INPUT2", 1),
        ("D/paymentMethods", "type=Check", 1),
        ("D/bills", "modifiedDate>2026-11-22T06:30:00Z", 0),
    ],
)
def test_queries_find(standing: Api, path: str, query: str, expected: int) -> None:
    assert standing.read(path, query=query)["totalResults"] == expected


@pytest.mark.parametrize(
    "query",
    [{"query": "lineItems.unitAmount>1"}, {"query": "status"}, {"orderBy": "lineItems"}, {"page": "0"}],
)
def test_bad_queries_are_400(standing: Api, query: dict[str, str]) -> None:
    assert standing.get("D/bills", **query).status_code == 400


def test_a_bill_reads_as_on_the_product_page(standing: Api) -> None:
    bill = standing.read(f"D/bills/{standing.bill_id('RPT445-1')}")
    assert (bill["subTotal"], bill["taxAmount"]) == (Decimal("129.38"), Decimal("6.47"))
    assert (bill["totalAmount"], bill["amountDue"]) == (Decimal("135.85"), Decimal("135.85"))
    assert bill["lineItems"][0]["taxRateRef"] == {
        "id": "RRINPUT",
        "name": "5% (VAT on Expenses)",
        "effectiveTaxRate": 5,
    }
    assert bill["paymentAllocations"] == []
    assert bill["metadata"] == {"isDeleted": False}


def test_a_part_paid_bill_names_what_was_paid_on_it(standing: Api) -> None:
    bill = standing.read("D/bills", query="status=PartiallyPaid", pageSize="1")["results"][0]
    allocation = bill["paymentAllocations"][0]
    assert allocation["allocation"]["totalAmount"] == bill["amountDue"] - bill["totalAmount"]
    payment = standing.read(f"D/billPayments/{allocation['payment']['id']}")
    assert payment["totalAmount"] == allocation["payment"]["totalAmount"]
    assert payment["lines"][0]["links"][0]["id"] == bill["id"]


def test_zoho_lists_bills_without_their_lines(clock: Clock) -> None:
    with serving(clock, "zoho", bills=4) as api:
        listed = api.read("D/bills")["results"][0]
        assert (listed["lineItems"], listed["subTotal"]) == (None, 0)
        assert api.read(f"D/bills/{listed['id']}")["lineItems"]


def test_netsuite_tells_neither_tax_of_lines_nor_the_payer(clock: Clock) -> None:
    with serving(clock, "netsuite", bills=30) as api:
        line = api.read(f"D/bills/{api.bill_id('RPT445-1')}")["lineItems"][0]
        assert (line["taxAmount"], line["totalAmount"]) == (0, Decimal("129.38"))
        assert all("accountRef" not in row for row in api.read("D/billPayments")["results"])


def test_xero_tells_every_account_in_the_base_currency(standing: Api) -> None:
    accounts = standing.read("D/accounts", query="isBankAccount=true")["results"]
    assert {account["currency"] for account in accounts} == {"GBP"}


def test_nothing_changes_in_the_cache_until_it_is_fetched(api: Api, clock: Clock) -> None:
    bill = api.bill_id("RPT445-1")
    before = api.read(f"D/bills/{bill}")
    clock.forward(60)
    paid = api.pay(bill, api.payment(35.85)).json()["id"]
    assert api.read(f"D/bills/{bill}") == before
    assert api.get(f"D/billPayments/{paid}").status_code == 404
    api.fetch("bills")
    after = api.read(f"D/bills/{bill}")
    assert (after["status"], after["amountDue"]) == ("PartiallyPaid", Decimal("100.00"))
    assert after["paymentAllocations"][0]["payment"]["id"] == paid
    assert after["modifiedDate"] > before["modifiedDate"]
    changed = api.read("D/bills", query=f"modifiedDate>{before['modifiedDate']}")["results"]
    assert [record["id"] for record in changed] == [bill]
    assert api.get(f"D/billPayments/{paid}").status_code == 404
    api.fetch("billPayments")
    assert api.read(f"D/billPayments/{paid}")["totalAmount"] == Decimal("35.85")


def test_a_fetch_takes_its_time_and_is_told_of(api: Api, clock: Clock) -> None:
    queued = api.post("D/queue/bills", "").json()
    assert (queued["status"], queued["isCompleted"], queued["progress"]) == ("Queued", False, 0)
    assert api.read("C/dataStatus")["bills"]["currentStatus"] == "Queued"
    again = api.post("D/queue/bills", "")
    assert again.status_code == 400
    assert "DatasetAlreadyInProgressException" in again.json()["error"]
    clock.forward(0.9)
    assert api.read(f"D/history/{queued['id']}")["status"] == "Queued"
    clock.forward(0.1)
    done = api.read(f"D/history/{queued['id']}")
    assert (done["status"], done["isCompleted"], done["progress"]) == ("Complete", True, 100)
    status = api.read("C/dataStatus")["bills"]
    assert status["currentStatus"] == "Complete"
    assert status["latestSuccessfulSyncId"] == queued["id"]
    assert status["lastSuccessfulSync"] == "2026-11-22T10:00:01Z"


def test_everything_can_be_fetched_at_once(api: Api, clock: Clock) -> None:
    api.post("D/queue/bills", "")
    assert api.post("D/all", "").status_code == 204
    unfinished = "status!=Complete&&status!=NotSupported"
    assert api.read("D/history", query=unfinished)["totalResults"] == 9
    clock.forward(1)
    assert api.read("D/history", query=unfinished)["totalResults"] == 0
    assert api.get("D/history", query="isCompleted=true").status_code == 400


def test_unknown_types_connections_and_operations_are_404(standing: Api) -> None:
    missing = "00000000-0000-4000-8000-000000000000"
    assert standing.post("D/queue/invoices", "").status_code == 404
    assert standing.post(f"D/queue/bills?connectionId={missing}", "").status_code == 404
    assert standing.get(f"D/history/{missing}").status_code == 404
    assert standing.get(f"C/push/{missing}").status_code == 404


def test_what_was_never_fetched_is_409(api: Api) -> None:
    assert api.send("DELETE", f"/practice{api.company}/data", "").status_code == 204
    assert all(api.get(f"D/{name}").status_code == 409 for name in (*LISTS, "info"))
    # The vendor's pages show nothing but the name, though its description requires a status (DOMAIN.md 3.6).
    assert api.plain("GET", "C/dataStatus").json()["bills"] == {"dataType": "bills"}
    api.fetch("bills")
    assert api.get("D/bills").status_code == 200
    assert api.get("D/suppliers").status_code == 409


def test_without_a_link_the_cache_is_read_but_not_refreshed(api: Api) -> None:
    api.practice.set_connection_status("Deauthorized")
    assert api.get("D/bills").status_code == 200
    api.fetch("bills")
    last = api.read("D/history")["results"][0]
    assert (last["status"], last["isErrored"]) == ("AuthError", True)
    assert api.post("X/push/billPayments", {}).status_code == 403


def test_attachments_come_in_an_envelope(api: Api) -> None:
    path = f"bills/{api.bill_id('RPT445-1')}/attachments"
    listed = api.read(f"X/data/{path}")["attachments"]
    assert listed[0]["name"] == "Invoice RPT445-1.pdf"
    assert api.read(f"X/data/{path}/{listed[0]['id']}") == listed[0]
    downloaded = api.get(f"X/data/{path}/{listed[0]['id']}/download")
    assert len(downloaded.content) == listed[0]["fileSize"]
    assert api.upload(f"X/push/{path}", "note.txt", b"hello", "text/plain").status_code == 200
    assert [entry["name"] for entry in api.read(f"X/data/{path}")["attachments"]][1:] == ["note.txt"]
    missing = "00000000-0000-4000-8000-000000000000"
    assert api.get(f"X/data/{path}/{missing}").status_code == 404
    assert api.get("X/data/bills/nothing/attachments").status_code == 404
