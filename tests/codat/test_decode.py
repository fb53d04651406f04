from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bookkeeper.codat import decode
from bookkeeper.codat.wire import BillWire, SupplierWire
from bookkeeper.errors import BadAnswerError
from tests.codat.samples import BILL, listed

SUPPLIER = {"id": "sup-1", "supplierName": "Northridge", "status": "Active"}


def test_a_sound_page_is_read_exactly_and_says_where_the_list_goes_on() -> None:
    body = listed(
        BILL, b'{"id":"2","amountDue":1234567890123456789.01}', pagination={"continuationToken": "t=="}
    )
    page = decode.decode_page(body, decode.BILLS)
    assert [one.amount_due for one in page.records] == [Decimal("135.85"), Decimal("1234567890123456789.01")]
    assert (page.token, page.set_aside, page.damage) == ("t==", [], {})


@pytest.mark.parametrize("end", [{}, {"pagination": {}}, {"pagination": {"continuationToken": ""}}])
def test_without_a_token_the_list_is_at_its_end(end: dict[str, Any]) -> None:
    assert decode.decode_page(listed(BILL, **end), decode.BILLS).token is None


def test_unknown_fields_and_statuses_are_survived() -> None:
    strange = {**SUPPLIER, "status": "Dormant", "shoeSize": [1, {"x": 2}]}
    (found,) = decode.decode_page(listed(strange), decode.SUPPLIERS).records
    assert found == SupplierWire(id="sup-1", supplier_name="Northridge", status="Dormant")


def test_every_field_but_the_id_may_be_null_or_missing() -> None:
    nulls: dict[str, Any] = {**dict.fromkeys(BILL), "id": "1"}
    page = decode.decode_page(listed(nulls, {"id": "2"}), decode.BILLS)
    assert page.records == [BillWire(id="1"), BillWire(id="2")]


def test_a_record_that_cannot_be_understood_is_set_aside_and_the_rest_loads() -> None:
    records: list[object] = [
        SUPPLIER,
        {**SUPPLIER, "id": "sup-2", "phone": 5},
        7,
        b"null",
        {"supplierName": "no id"},
        {**SUPPLIER, "id": ""},
        {**SUPPLIER, "id": 9},
        b'{"id":"\xff"}',
        {**SUPPLIER, "id": "sup-3"},
    ]
    body = listed(*records, pagination={"continuationToken": "t"})
    page = decode.decode_page(body, decode.SUPPLIERS)
    assert [one.id for one in page.records] == ["sup-1", "sup-3"]
    assert [(one.kind, one.id) for one in page.set_aside] == [
        ("supplier", "sup-2"),
        ("supplier", None),
        ("supplier", None),
        ("supplier", None),
        ("supplier", ""),
        ("supplier", "9"),
        ("supplier", None),
    ]
    assert "phone" in page.set_aside[0].reason
    assert page.token == "t"


def test_a_damaged_bill_is_kept_without_what_cannot_be_read() -> None:
    body = listed(BILL, {**BILL, "id": "2", "currencyRate": "1,", "amountDue": {"x": 1}}, {**BILL, "id": 3})
    page = decode.decode_page(body, decode.BILLS)
    assert [one.id for one in page.records] == ["bill-1", "2"]
    assert page.damage == {1: ("currencyRate", "amountDue")}
    assert page.records[1].total_amount == Decimal("135.85")
    assert page.set_aside[0].id == "3"


def test_a_damaged_record_of_an_account_list_leaves_the_others() -> None:
    body = listed({"id": "a"}, {"id": "b", "name": []}, key="bankAccounts", pagination={})
    page = decode.decode_page(body, decode.BANK_ACCOUNTS)
    assert ([one.id for one in page.records], page.set_aside[0].id) == (["a"], "b")


def test_attachments_are_a_bare_list() -> None:
    page = decode.decode_page(b'[{"id":"a","fileSize":2147483648},{"id":1}]', decode.ATTACHMENTS)
    assert page.records[0].file_size == 2147483648
    assert len(page.set_aside) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" <!DOCTYPE html><html></html>", "web page"),
        (b'{"results":[{"id":"1"', "cut off"),
        (b"\xff\xfe{}", "garbled"),
        (b'{"results":null}', "another form"),
        (b'{"results":{}}', "another form"),
        (b"[]", "another form"),
        (b'"results"', "another form"),
        (b"{}", "holds no results"),
        (b'{"results":[],"pagination":{"continuationToken":5}}', "another form"),
        (b'{"results":' + b"[" * 100_000, "cut off"),
        (b"[" * 100_000 + b"]" * 100_000, "another form"),
    ],
)
def test_an_answer_that_is_no_such_list_is_said_to_be(body: bytes, words: str) -> None:
    with pytest.raises(BadAnswerError, match=words):
        decode.decode_page(body, decode.BILLS)


def test_a_record_nested_without_end_does_not_bring_the_program_down() -> None:
    deep = b'{"id":"2","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with pytest.raises(BadAnswerError, match="garbled"):
        decode.decode_page(listed({"id": "1"}, deep), decode.SUPPLIERS)


def test_one_record_of_another_form_is_no_answer() -> None:
    with pytest.raises(BadAnswerError, match="id"):
        decode.decode_one(b'{"name":"x"}', SupplierWire)
