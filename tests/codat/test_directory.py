from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from bookkeeper.codat import Directory
from bookkeeper.errors import BadAnswerError, NotFoundError
from bookkeeper.payables.records import Company, Connection, ConnectionStatus
from tests.codat.conftest import COMPANY, CONNECTION, Handler, Wire

MakeWire = Callable[[Handler | httpx.Response], Wire]

LINK = "https://link-api.codat.io/companies/c/connections/k/start"
CONNECTED = {
    "id": CONNECTION,
    "integrationKey": "gbol",
    "platformName": "Xero",
    "sourceType": "Accounting",
    "status": "PendingAuth",
    "linkUrl": LINK,
}


def companies(*names: str, onward: str | None = None) -> httpx.Response:
    links = {"self": {"href": "/companies"}, "current": {"href": "/companies?page=1"}}
    if onward:
        links["next"] = {"href": onward}
    found = [{"id": name, "name": name, "dataConnections": [CONNECTED]} for name in names]
    return httpx.Response(200, json={"results": found, "pageNumber": 0, "totalResults": 0, "_links": links})


def test_companies_come_page_by_page_along_relative_links(wire: MakeWire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.params["page"] == "1":
            return companies("a", "b", onward="/companies?page=2&pageSize=100")
        return companies("c")

    one = wire(answer)
    pages = list(Directory(one.client).companies())
    assert [company.id for page in pages for company in page.items] == ["a", "b", "c"]
    link = Connection(CONNECTION, "gbol", "Xero", ConnectionStatus.PENDING_AUTH, LINK)
    assert pages[0].items[0] == Company("a", "a", (link,))
    assert [dict(request.url.params) for request in one.requests] == [
        {"page": "1", "pageSize": "100"},
        {"page": "2", "pageSize": "100"},
    ]


def test_a_link_cannot_send_the_key_elsewhere(wire: MakeWire) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        is_first = request.url.params["page"] == "1"
        return companies("a", onward="https://evil.example/x?page=2" if is_first else None)

    one = wire(answer)
    list(Directory(one.client).companies())
    assert {(request.url.host, request.url.path) for request in one.requests} == {
        ("service.example", "/companies")
    }


def test_links_that_go_in_a_circle_or_on_for_ever_are_left(wire: MakeWire) -> None:
    one = wire(companies("a", onward="/companies?page=1"))
    with pytest.raises(BadAnswerError):
        list(Directory(one.client).companies())

    def endless(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        return companies(*["a"][: page == 1], onward=f"/companies?page={page + 1}")

    two = wire(endless)
    assert [page.number for page in Directory(two.client).companies()] == [1, 2]


def test_one_connection_as_it_stands(wire: MakeWire) -> None:
    one = wire(
        httpx.Response(200, json={**CONNECTED, "status": "Deauthorized", "linkUrl": "http://x.example"})
    )
    found = Directory(one.client).connection(COMPANY, CONNECTION)
    assert (found.status, found.link_url) == (ConnectionStatus.DEAUTHORIZED, "")
    assert one.requests[0].url.path == f"/companies/{COMPANY}/connections/{CONNECTION}"


def test_a_connection_that_is_gone(wire: MakeWire) -> None:
    with pytest.raises(NotFoundError):
        Directory(wire(httpx.Response(404)).client).connection("c", "k")
