"""Who is let in: the key, the loopback, the connection's state, and the limits."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from bookkeeper.practice import running
from tests.conftest import Clock
from tests.practice.conftest import Api, serving


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Basic",
        "Basic {key}",
        "Bearer {encoded}",
        "basic {encoded}",
        "Basic {encoded_with_colon}",
        "Basic {encoded}x",
    ],
)
def test_nobody_is_answered_without_the_key(standing: Api, header: str | None) -> None:
    key = standing.practice.api_key
    headers = {}
    if header is not None:
        filled = header.format(key=key, encoded=encoded(key), encoded_with_colon=encoded(f"{key}:"))
        headers["Authorization"] = filled
    for path in ("/companies", "/practice/faults", "/nowhere"):
        response = httpx.get(standing.practice.base_url + path, headers=headers)
        assert response.status_code == 401
        assert response.json()["correlationId"]


def test_the_key_is_not_in_the_log(standing: Api) -> None:
    standing.get("/companies")
    assert all("authorization" not in received.headers for received in standing.practice.requests)
    assert standing.practice.api_key not in repr(standing.practice.requests)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.0.1", "example.com", "::"])
def test_only_the_loopback_is_listened_on(host: str) -> None:
    with pytest.raises(ValueError, match="loopback only"), running(host=host):
        pass


def test_the_other_loopback_has_brackets_in_its_address() -> None:
    with running(host="::1") as practice:
        assert practice.base_url.startswith("http://[::1]:")
        assert httpx.get(practice.base_url + "/companies").status_code == 401


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere",
        "/companies/nobody",
        "/companies/nobody/connections",
        "/companies/{company}/connections/nothing",
        "/companies/{company}/connections/nothing/payables/bills",
        "P/nothing",
        "P/bills/nothing/attachments",
    ],
)
def test_what_is_not_there_is_404_in_the_apis_shape(standing: Api, path: str) -> None:
    response = standing.get(path.format(company=standing.practice.company_id))
    assert response.status_code == 404
    error = response.json()
    assert error["statusCode"] == 404
    assert error["canBeRetried"] == "Unknown"
    assert len(error["correlationId"]) == 32


def test_a_method_not_allowed_is_405(standing: Api) -> None:
    response = standing.put("P/bills", {})
    assert response.status_code == 405
    assert response.headers["allow"]


@pytest.mark.parametrize("status", ["PendingAuth", "Deauthorized", "Unlinked"])
def test_data_is_out_of_reach_unless_the_connection_is_linked(api: Api, status: str) -> None:
    api.practice.set_connection_status(status)
    assert api.get("P/bills").status_code == 403
    assert api.pay_reference("RPT445-1").status_code == 403
    connection = api.read(f"/companies/{api.practice.company_id}/connections")["results"][0]
    assert connection["status"] == status
    assert connection["linkUrl"].startswith("https://")
    api.practice.set_connection_status("Linked")
    assert api.pay_reference("RPT445-1").status_code == 201


def test_there_are_no_other_states(api: Api) -> None:
    with pytest.raises(ValueError, match="PendingAuth, Linked"):
        api.practice.set_connection_status("Broken")


def test_the_connection_can_be_switched_over_the_wire(api: Api) -> None:
    address = f"/practice/companies/{api.practice.company_id}/connection"
    assert api.put(address, {"status": "Deauthorized"}).status_code == 200
    assert api.get("P/info").status_code == 403
    assert api.put(address, {"status": "Broken"}).status_code == 400
    assert api.put(address, {}).status_code == 400


def test_companies_and_connections_are_described_in_full(standing: Api) -> None:
    company = standing.read("/companies")["results"][0]
    assert company == standing.read(f"/companies/{company['id']}")
    assert company["name"] == "Hartley & Sons Ltd"
    connections = f"/companies/{company['id']}/connections"
    connection = standing.read(connections)["results"][0]
    assert company["dataConnections"] == [connection]
    assert connection == standing.read(f"{connections}/{connection['id']}")
    assert connection["platformName"] == "Xero"
    assert connection["integrationKey"] == "gbol"
    assert standing.read("P/info") == {"companyName": "Hartley & Sons Ltd", "baseCurrency": "GBP"}


def test_several_companies_are_paged_filtered_and_ordered(clock: Clock) -> None:
    with serving(clock, "xero,qbo,netsuite", bills=5) as api:
        first = api.read("/companies", page="1", pageSize="2", orderBy="-id")
        assert first["totalResults"] == 3
        assert first["_links"]["next"]["href"] == "/companies?page=2&pageSize=2&orderBy=-id"
        assert "previous" not in first["_links"]
        second = api.read(first["_links"]["next"]["href"])
        ids = [company["id"] for company in first["results"] + second["results"]]
        assert ids == sorted(ids, reverse=True)
        assert second["_links"]["previous"]["href"] == "/companies?page=1&pageSize=2&orderBy=-id"
        api.practice.service.set_connection_status(api.practice.companies[1], "PendingAuth")
        found = api.read("/companies", query="dataConnections.status=PendingAuth")["results"]
        assert [company["id"] for company in found] == [api.practice.companies[1].id]
        assert api.read("/companies", tags="region=uk")["results"] == []


@pytest.mark.parametrize(
    "query",
    [{"page": "0"}, {"page": "x"}, {"pageSize": "5001"}, {"orderBy": "colour"}, {"query": "colour=red"}],
)
def test_a_bad_page_is_400(standing: Api, query: dict[str, str]) -> None:
    assert standing.get("/companies", **query).status_code == 400


def test_every_answer_tells_the_quota(api: Api) -> None:
    headers = api.get("/companies").headers
    assert headers["x-rate-limit-limit"] == "1000000"
    assert headers["x-rate-limit-remaining"] == "999999"
    assert headers["x-rate-limit-reset"] == "2026-11-23T00:00:00Z"
    assert api.get("/nowhere").headers["x-rate-limit-remaining"] == "999998"


def test_the_quota_runs_out_and_comes_back_at_midnight(clock: Clock) -> None:
    clock.now = datetime(2026, 11, 22, 23, 59, 50, tzinfo=UTC)
    with serving(clock, daily_quota=2) as api:
        assert [api.get("P/info").status_code for _ in range(3)] == [200, 200, 429]
        refused = api.get("P/info")
        assert int(refused.headers["retry-after"]) == 11
        clock.forward(11)
        assert api.get("P/info").status_code == 200


def test_more_than_ten_at_once_are_refused(api: Api, until: Callable[[Callable[[], bool]], None]) -> None:
    api.practice.faults.add("slow", count=10, seconds=0.5)
    slow = [threading.Thread(target=api.get, args=("P/info",)) for _ in range(10)]
    for thread in slow:
        thread.start()
    until(lambda: len(api.practice.requests) == 10)
    refused = api.get("P/info")
    assert refused.status_code == 429
    assert refused.headers["retry-after"] == "1"
    for thread in slow:
        thread.join()
    assert api.get("P/info").status_code == 200
