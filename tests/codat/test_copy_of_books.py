"""Lists of the copy: where they go on, what is gone, what comes twice, and what is damaged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from bookkeeper import errors
from bookkeeper.codat.copy_of_books import PAGE_SIZE
from tests.codat.async_samples import BILL, CREDIT_NOTE, PAYMENT
from tests.codat.conftest import DATA, Handler, Wire
from tests.codat.samples import listed

MakeWire = Callable[[Handler | httpx.Response], Wire]


def page(*records: object, onward: str | None = None) -> httpx.Response:
    links = {"self": {"href": f"{DATA}/bills"}, "current": {"href": f"{DATA}/bills?page=1"}}
    if onward is not None:
        links["next"] = {"href": onward}
    content = listed(*records, pageNumber=1, pageSize=100, totalResults=len(records), _links=links)
    return httpx.Response(200, content=content)


def asked(wire: Wire) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in wire.requests]


class TestPages:
    def test_the_list_goes_on_under_the_same_query_whatever_the_link_says(self, wire: MakeWire) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.params["page"] == "1":
                return page(
                    BILL, onward="https://evil.example/x?page=2&pageSize=100&query=id%253D1&orderBy=id"
                )
            return page({**BILL, "id": "2"})

        one = wire(answer)
        pages = list(one.async_gateway.bills())
        assert [(found.number, found.items[0].id) for found in pages] == [(1, "bill-1"), (2, "2")]
        fixed = {"query": "status=Open||status=PartiallyPaid", "orderBy": "-modifiedDate"}
        assert asked(one) == [
            {"page": "1", "pageSize": str(PAGE_SIZE), **fixed},
            {"page": "2", "pageSize": "100", **fixed},
        ]
        assert {request.url.host for request in one.requests} == {"service.example"}
        assert b"status%3DOpen%7C%7Cstatus%3DPartiallyPaid" in one.requests[1].url.query

    @pytest.mark.parametrize("onward", [f"{DATA}/bills?page=1&pageSize=100", f"{DATA}/bills"])
    def test_a_list_that_goes_in_a_circle_is_left(self, wire: MakeWire, onward: str) -> None:
        one = wire(page(BILL, onward=onward))
        with pytest.raises(errors.BadAnswerError, match="leads back"):
            list(one.async_gateway.bills())
        assert len(one.requests) == 2

    def test_counts_of_nought_do_not_end_it(self, wire: MakeWire) -> None:
        content = listed(BILL, pageNumber=0, pageSize=0, totalResults=0, _links={})
        (found,) = wire(httpx.Response(200, content=content)).async_gateway.bills()
        assert len(found.items) == 1

    def test_the_newest_change_is_where_the_next_reading_goes_on(self, wire: MakeWire) -> None:
        deleted = {
            **BILL,
            "id": "3",
            "metadata": {"isDeleted": True},
            "modifiedDate": "2026-02-03T04:05:06.7Z",
        }
        (found,) = wire(page(BILL, {**BILL, "id": "2", "modifiedDate": "?"}, deleted)).async_gateway.bills()
        assert found.latest == datetime(2026, 2, 3, 4, 5, 6, 700000, tzinfo=UTC)
        (empty,) = wire(page()).async_gateway.bills()
        assert (empty.items, empty.latest) == ((), None)

    def test_what_is_deleted_is_gone_even_if_the_rest_of_it_is_damaged(self, wire: MakeWire) -> None:
        sent = [
            {**BILL, "id": "2", "metadata": {"isDeleted": True}, "amountDue": "?"},
            {**BILL, "id": "3", "metadata": {"isDeleted": None}},
            {**BILL, "id": "4", "metadata": None},
        ]
        (found,) = wire(page(BILL, *sent)).async_gateway.bills()
        assert found.gone == ("2",)
        assert [bill.id for bill in found.items if bill.is_payable] == ["bill-1", "3", "4"]

    @pytest.mark.parametrize(
        ("sample", "read"),
        [
            (BILL, lambda g: g.bills()),
            (CREDIT_NOTE, lambda g: g.credit_notes()),
            (PAYMENT, lambda g: g.bill_payments()),
        ],
    )
    def test_doubles_and_damage_are_marked_where_money_depends_on_them(
        self, wire: MakeWire, sample: dict[str, Any], read: Callable[[Any], Any]
    ) -> None:
        double, damaged = {**sample, "id": "2"}, {**sample, "id": "3", "currency": 5}
        (found,) = read(wire(page(sample, double, damaged, double, {"id": 7})).async_gateway)
        assert [(item.id, item.flaw is None) for item in found.items] == [
            (sample["id"], True),
            ("2", False),
            ("3", False),
        ]
        assert [aside.id for aside in found.set_aside] == ["7"]

    def test_a_record_that_moved_to_a_later_page_comes_once(self, wire: MakeWire) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            is_first = request.url.params["page"] == "1"
            return page(BILL, onward="?page=2") if is_first else page(BILL, {**BILL, "id": "2"})

        pages = list(wire(answer).async_gateway.bills())
        assert [[bill.id for bill in found.items] for found in pages] == [["bill-1"], ["2"]]
        assert all(bill.flaw is None for found in pages for bill in found.items)

    def test_data_that_were_never_fetched_are_not_ready(self, wire: MakeWire) -> None:
        one = wire(httpx.Response(409, json={"error": "The data set has not been requested."}))
        with pytest.raises(errors.NotReadyError, match="not been requested"):
            list(one.async_gateway.bills())
        with pytest.raises(errors.NotReadyError):
            one.async_gateway.base_currency()
        assert len(one.requests) == 2


class TestOne:
    def test_it_is_read_whatever_its_status_and_damage(self, wire: MakeWire) -> None:
        sent = {**BILL, "status": "Paid", "amountDue": "?"}
        one = wire(httpx.Response(200, content=listed(sent)[12:-2]))
        found = one.async_gateway.bill("b/1")
        assert (found.id, found.flaw) == ("bill-1", "Its amount due cannot be read.")
        assert one.requests[0].url.raw_path == f"{DATA}/bills/b%2F1".encode()

    def test_one_that_was_deleted_is_not_found(self, wire: MakeWire) -> None:
        sent = {"id": "p-1", "metadata": {"isDeleted": True}}
        with pytest.raises(errors.NotFoundError, match="was deleted in the accounting software"):
            wire(httpx.Response(200, json=sent)).async_gateway.bill_payment("p-1")

    @pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"id":""}', b"<html>", b"[" * 100_000])
    def test_an_answer_that_is_no_record_makes_no_sense(self, wire: MakeWire, body: bytes) -> None:
        with pytest.raises(errors.BadAnswerError):
            wire(httpx.Response(200, content=body)).async_gateway.credit_note("c")
