"""Credit notes and payments as they are read: sound, flawed, and never rounded."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.codat import convert_payments
from bookkeeper.codat.wire_async import BillPaymentWire, CreditNoteWire
from bookkeeper.payables.money import Money, exponent
from bookkeeper.payables.records import (
    Allocation,
    BillLine,
    BillPayment,
    CreditNote,
    CreditStatus,
    LinkType,
    PaymentLine,
    PaymentLink,
)
from tests.codat.async_samples import ALLOCATION, PAYMENT, credit_note, payment
from tests.codat.samples import LINE


def test_a_sound_credit_note() -> None:
    line = BillLine(
        "Half day training", Decimal(1), Decimal(1800), Decimal(360), Decimal(2160), "46f9461e", "INPUT2"
    )
    found = credit_note(paymentAllocations=[ALLOCATION])
    assert found == CreditNote(
        id="cn-1",
        supplier_id="sup-1",
        supplier_name="Swanston Security",
        number="JMY-1987",
        issued_on=date(2023, 2, 9),
        currency="GBP",
        total=Money(2544, "GBP"),
        remaining=Money(2544, "GBP"),
        status=CreditStatus.SUBMITTED,
        rate=Decimal(1),
        lines=(line,),
        note="window broken",
        allocations=(
            Allocation("pay-1", Decimal(-120), "GBP", date(2023, 4, 18), Decimal(120), "acc-1", "RPT1"),
        ),
        modified_at=datetime(2023, 4, 5, 10, 34, 10, tzinfo=UTC),
    )
    assert found.is_usable


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"remainingCredit": None}, "does not say how much of it is left"),
        ({"remainingCredit": -1}, "remaining credit is negative"),
        ({"remainingCredit": Decimal("25.45")}, "More of it is left than there ever was"),
        ({"remainingCredit": Decimal("1.001")}, "remaining credit, 1.001, is finer than the smallest coin"),
        ({"remainingCredit": "lots"}, "remaining credit cannot be read"),
        ({"totalAmount": "1E+999999999"}, "total is not a possible amount"),
        ({"currency": "XXX"}, "has no currency"),
        ({"supplierRef": None}, "does not name its supplier"),
        ({"supplierRef": {"id": "NullId", "supplierName": "none"}}, "does not name its supplier"),
        ({"status": "Approved"}, "status 'Approved' is not known"),
        ({"status": None}, "has no status"),
        ({"issueDate": "soon"}, "issue date 'soon' cannot be read"),
        ({"lineItems": [{**LINE, "quantity": "Infinity"}]}, "impossible number"),
        ({"metadata": "deleted"}, "mark of deletion cannot be read"),
    ],
)
def test_a_flawed_credit_note_is_kept_and_cannot_be_used(changes: dict[str, Any], words: str) -> None:
    found = credit_note(**changes)
    assert found.flaw is not None
    assert words in found.flaw
    assert not found.is_usable
    assert (found.id, found.number) == ("cn-1", "JMY-1987")


@pytest.mark.parametrize(
    ("changes", "is_usable"),
    [
        ({}, True),
        ({"status": "PartiallyPaid", "remainingCredit": 1}, True),
        ({"status": "Submitted", "remainingCredit": 0}, False),
        ({"status": "Draft"}, False),
        ({"status": "Paid", "remainingCredit": 0}, False),
        ({"status": "Void", "remainingCredit": None}, False),
    ],
)
def test_what_can_be_used(changes: dict[str, Any], is_usable: bool) -> None:
    found = credit_note(**changes)
    assert (found.flaw, found.is_usable) == (None, is_usable)


def test_a_sound_payment() -> None:
    links = (
        PaymentLink("Bill", "A", Decimal("-135.85"), Decimal(1)),
        PaymentLink("CreditNote", "C", Decimal("25.44")),
    )
    found = payment()
    assert found == BillPayment(
        id="pay-1",
        supplier_id="sup-1",
        supplier_name="Swanston Security",
        account_id="acc-1",
        total=Money(11041, "GBP"),
        currency="GBP",
        rate=Decimal(1),
        paid_on=date(2023, 5, 9),
        reference="RUN-7",
        note="with thanks",
        lines=(PaymentLine(Decimal("110.41"), links, date(2023, 5, 10)),),
        method_id="5",
        modified_at=datetime(2023, 5, 11, 8, tzinfo=UTC),
    )
    assert found.links == links
    assert found.links[0].kind == LinkType.BILL


def test_a_payment_without_all_that_may_be_missing_is_sound() -> None:
    bare = payment(**dict.fromkeys(set(PAYMENT) - {"id", "currency", "date"}))
    assert (bare.flaw, bare.supplier_id, bare.account_id, bare.total, bare.lines) == (
        None,
        None,
        None,
        None,
        (),
    )


def test_an_unknown_kind_of_link_is_survived() -> None:
    line = {"amount": 1, "links": [{"type": "GiftCard", "id": "g", "amount": -1}, {"id": None, "amount": 0}]}
    found = payment(totalAmount=1, lines=[line])
    assert [(link.kind, link.record_id) for link in found.links] == [("GiftCard", "g"), ("Unknown", "")]
    assert found.flaw is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"totalAmount": 5}, "lines do not add up to its total"),
        ({"totalAmount": 45, "lines": [{"amount": 45, "links": [{"amount": 1}]}]}, "do not balance"),
        ({"totalAmount": Decimal("110.411")}, "is finer than the smallest coin of GBP"),
        ({"currency": None}, "has no currency"),
        ({"date": "soon"}, "date 'soon' cannot be read"),
        ({"lines": [{"links": []}]}, "amount of a line is missing"),
        (
            {"lines": [{"amount": 1, "links": [{"amount": "NaN"}]}]},
            "amount of a link is missing or impossible",
        ),
        ({"lines": [{"amount": 1, "links": [{"amount": -1, "currencyRate": 0}]}]}, "not a possible rate"),
        ({"lines": [5]}, "lines cannot be read"),
        ({"metadata": 5}, "mark of deletion cannot be read"),
    ],
)
def test_a_payment_that_makes_no_sense_says_so(changes: dict[str, Any], words: str) -> None:
    found = payment(**changes)
    assert found.flaw is not None
    assert words in found.flaw


def test_a_payment_over_two_currencies_balances_by_its_rate() -> None:
    link = {"type": "Bill", "id": "F", "amount": -200, "currencyRate": Decimal("0.860000001")}
    assert payment(totalAmount=172, lines=[{"amount": 172, "links": [link]}]).flaw is None


amounts = st.decimals(-(10**14), 10**14, allow_nan=False)


@settings(deadline=None)
@given(amounts, amounts, st.sampled_from(["GBP", "JPY", "KWD", "XXX"]))
def test_no_amount_is_ever_rounded(total: Decimal, part: Decimal, currency: str) -> None:
    found = payment(totalAmount=total, currency=currency, lines=[{"amount": part}])
    if found.total is None:
        assert found.flaw
    else:
        assert found.total.decimal == total
        assert found.total.decimal.as_tuple().exponent == -exponent(currency)
    assert found.lines[0].amount == part or found.flaw


@pytest.mark.parametrize(
    ("record", "words", "harmless"),
    [
        (
            CreditNoteWire,
            convert_payments._CREDIT_WORDS,
            {"id", "allocatedOnDate", "note", "paymentAllocations", "modifiedDate", "sourceModifiedDate"},
        ),
        (
            BillPaymentWire,
            convert_payments._PAYMENT_WORDS,
            {"id", "paymentMethodRef", "modifiedDate", "sourceModifiedDate"},
        ),
    ],
)
def test_every_field_that_can_be_lost_has_a_name_for_people(
    record: type, words: dict[str, str], harmless: set[str]
) -> None:
    assert {info.encode_name for info in msgspec.structs.fields(record)} - harmless == set(words)
