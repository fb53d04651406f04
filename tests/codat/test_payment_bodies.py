"""Every shape of DOMAIN 5 as it is sent, and everything that must not be."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.codat import AsyncLine, AsyncLink, AsyncPayment
from bookkeeper.codat.payment_bodies import payment_body
from bookkeeper.errors import RefusedError
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import LinkType
from tests.codat.async_samples import SHAPES, line, link, to_send

BILL, CREDIT = LinkType.BILL, LinkType.CREDIT_NOTE


def sent(payment: AsyncPayment) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(payment_body(payment), parse_float=Decimal, parse_int=Decimal)
    return body


def test_one_bill_in_full_byte_for_byte() -> None:
    assert payment_body(SHAPES["5.1 one bill in full"]) == (
        b'{"supplierRef":{"id":"sup-1"},"accountRef":{"id":"acc-1"},"totalAmount":135.85,"currency":"GBP",'
        b'"currencyRate":1,"date":"2023-04-17T00:00:00","lines":[{"amount":135.85,'
        b'"links":[{"type":"Bill","id":"A","amount":-135.85,"currencyRate":1}]}]}'
    )


def test_amounts_have_the_currency_s_decimals() -> None:
    body = payment_body(SHAPES["5.5 credit note alone"])
    assert b'"totalAmount":0.00,' in body
    assert b'"amount":-25.44' in body
    yen = to_send(
        "7940", line("7940", link(BILL, "A", "-7940", currency="JPY"), currency="JPY"), currency="JPY"
    )
    assert b'"totalAmount":7940,' in payment_body(yen)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_every_shape_is_sent_whole_and_balances(shape: AsyncPayment) -> None:
    body = sent(shape)
    assert body["totalAmount"] == sum(line["amount"] for line in body["lines"])
    for line_ in body["lines"]:
        settled = sum(one["amount"] * one.get("currencyRate", 1) for one in line_["links"])
        assert round(line_["amount"] + settled, 2) == 0
    assert body.get("supplierRef", {}).get("id") == shape.supplier_id
    assert body.get("accountRef", {}).get("id") == shape.account_id
    assert [[one["id"] for one in line_["links"]] for line_ in body["lines"]] == [
        [one.record_id for one in given_line.links] for given_line in shape.lines
    ]


def test_what_is_absent_is_not_sent() -> None:
    assert set(sent(SHAPES["5.4 batch"])) == {"accountRef", "totalAmount", "currency", "date", "lines"}
    assert set(sent(SHAPES["with all the rest"])) >= {"paymentMethodRef", "reference", "note"}


def test_a_line_with_its_own_date() -> None:
    payment = to_send("1.00", replace(line("1.00", link(BILL, "A", "-1.00")), allocated_on=date(2023, 5, 1)))
    assert sent(payment)["lines"][0]["allocatedOnDate"] == "2023-05-01T00:00:00"


@pytest.mark.parametrize(
    ("payment", "where", "why"),
    [
        (
            to_send("0.00", line("45.00", link(BILL, "A", "-25.44"), link(CREDIT, "C", "25.44"))),
            "lines.0",
            "its amount and its links leave 45.00 over",
        ),
        (
            to_send("6.00", line("1.00", link(BILL, "A", "-1.00")), line("5.00", link(BILL, "B", "-4.99"))),
            "lines.1",
            "leave 0.01 over",
        ),
        (
            to_send("2.00", line("1.00", link(BILL, "A", "-1.00"))),
            "totalAmount",
            "is 1.00 more than its lines",
        ),
        (to_send("-1.00", line("-1.00", link(BILL, "A", "1.00"))), "lines.0.links.0", "must be less than 0"),
        (to_send("1.00", line("1.00", link(CREDIT, "C", "-1.00"))), "lines.0.links.0", "must be more than 0"),
        (
            to_send("0.00", line("0.00", link(LinkType.PAYMENT_ON_ACCOUNT, "s", "0.00"))),
            "lines.0.links.0",
            "must not be 0",
        ),
        (
            to_send("1.00", line("1.00", link(LinkType.DISCOUNT, "d", "-1.00"))),
            "lines.0.links.0.type",
            "must be",
        ),
        (to_send("1.00", line("1.00", link(BILL, "", "-1.00"))), "lines.0.links.0.id", "must not be empty"),
        (to_send("0.00"), "lines", "must not be empty"),
        (to_send("0.00", line("0.00")), "lines.0.links", "must not be empty"),
        (to_send("1.00", line("1.00", link(BILL, "A", "-1.00")), supplier_id=""), "supplierRef.id", "empty"),
        (
            to_send("1.00", line("1.00", link(BILL, "A", "-1.00")), rate=Decimal(0)),
            "currencyRate",
            "more than 0",
        ),
        (
            to_send("1.00", line("1.00", link(BILL, "A", "-1.00")), currency="XX"),
            "lines.0.amount",
            "must be in XX, the currency of the payment",
        ),
        (
            to_send("172.00", line("172.00", link(BILL, "F", "-200.00", None, "EUR"))),
            "lines.0.links.0.currencyRate",
            "must say what EUR is in GBP",
        ),
        (
            to_send("1.00", line("1.00", link(BILL, "A", "-2.00", "0.5"))),
            "lines.0.links.0.currencyRate",
            "must be 1: both are in one currency",
        ),
        (
            to_send(
                "3.00",
                line("1.00", link(BILL, "A", "-1.00", "1", "EUR")),
                line("2.00", link(BILL, "B", "-2.00", "1", "USD")),
            ),
            "lines",
            "EUR, USD and GBP are too many currencies",
        ),
    ],
)
def test_what_must_not_be_sent_is_refused_and_says_where(payment: AsyncPayment, where: str, why: str) -> None:
    with pytest.raises(RefusedError) as caught:
        payment_body(payment)
    assert caught.value.reasons[0][0] == where
    assert why in caught.value.reasons[0][1]
    assert f"{where}: " in caught.value.detail
    assert "Nothing was sent" in caught.value.advice


changes = st.lists(st.integers(1, 10**9), min_size=1, max_size=4)


@settings(deadline=None)
@given(st.lists(changes, min_size=1, max_size=4), st.sampled_from(["GBP", "JPY", "KWD"]), st.data())
def test_a_payment_that_is_a_penny_out_is_never_sent(
    bills: list[list[int]], currency: str, data: st.DataObject
) -> None:
    lines = tuple(
        AsyncLine(
            Money(sum(minors), currency),
            tuple(AsyncLink(BILL, "b", Money(-minor, currency)) for minor in minors),
        )
        for minors in bills
    )
    total = Money(sum(map(sum, bills)), currency)
    payment = AsyncPayment(total, date(2026, 1, 1), lines)
    body = sent(payment)
    assert [one["amount"] for one in body["lines"]] == [one.amount.decimal for one in lines]
    place = data.draw(st.integers(0, len(lines) - 1))
    penny = Money(data.draw(st.sampled_from([-1, 1])), currency)
    wrong_line = replace(lines[place], amount=lines[place].amount + penny)
    wrong_lines = (*lines[:place], wrong_line, *lines[place + 1 :])
    for wrong, where in (
        (replace(payment, total=total + penny), "totalAmount"),
        (replace(payment, lines=wrong_lines), f"lines.{place}"),
        (replace(payment, lines=wrong_lines, total=total + penny), f"lines.{place}"),
    ):
        with pytest.raises(RefusedError) as caught:
            payment_body(wrong)
        assert [reason[0] for reason in caught.value.reasons] == [where]
