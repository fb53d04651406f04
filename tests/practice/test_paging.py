"""Continuation tokens: every record once, no page for anybody else."""

from __future__ import annotations

import base64
import json

import pytest

from tests.conftest import Clock
from tests.practice.conftest import Api, serving


def test_the_pages_hold_every_bill_once(clock: Clock) -> None:
    with serving(clock, bills=330) as api:
        pages = [page["results"] for page in api.pages("P/bills")]
        assert [len(page) for page in pages] == [100, 100, 100, 30]
        ids = [bill["id"] for page in pages for bill in page]
        assert len(set(ids)) == 330


def test_a_bill_that_leaves_the_list_takes_no_other_with_it(api: Api) -> None:
    first = api.read("P/bills")
    for bill in first["results"][:3]:
        rate = 1 if bill["currency"] == "GBP" else 0.8
        assert api.pay(bill["id"], api.payment(bill["amountDue"], currencyRate=rate)).status_code == 201
    token = first["pagination"]["continuationToken"]
    second = api.read("P/bills", continuationToken=token)["results"]
    assert len(first["results"]) + len(second) == 180


def test_the_last_page_has_no_token(standing: Api) -> None:
    assert standing.read("P/mappingOptions/payments")["pagination"] == {}


def test_the_token_must_be_url_encoded(standing: Api) -> None:
    token = standing.read("P/bills")["pagination"]["continuationToken"]
    assert token.endswith("=") or "+" in token


@pytest.mark.parametrize(
    "token",
    [
        "x",
        "e30=",
        base64.b64encode(b"[]").decode(),
        base64.b64encode(json.dumps({"after": "x"}).encode()).decode(),
    ],
)
def test_a_token_made_up_is_refused(standing: Api, token: str) -> None:
    assert standing.get("P/bills", continuationToken=token).status_code == 400


def test_a_token_belongs_to_its_query(standing: Api) -> None:
    token = standing.read("P/bills")["pagination"]["continuationToken"]
    assert standing.get("P/bills", continuationToken=token, query="status=Open").status_code == 400
    assert standing.get("P/suppliers", continuationToken=token).status_code == 400
