from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import convert_bills
from bookkeeper.codat.wire_async import CachedBillWire
from bookkeeper.payables.money import Money, exponent
from bookkeeper.payables.records import Bill, BillLine, BillStatus
from tests.codat.samples import LINE, bill


def test_a_sound_bill() -> None:
    line = BillLine(
        "Half day training", Decimal(1), Decimal(1800), Decimal(360), Decimal(2160), "46f9461e", "INPUT2"
    )
    found = bill()
    assert found == Bill(
        id="bill-1",
        supplier_id="sup-1",
        supplier_name="Central City Parking",
        reference="RPT445-1",
        issued_on=date(2023, 4, 3),
        due_on=date(2023, 5, 3),
        currency="GBP",
        total=Money(13585, "GBP"),
        amount_due=Money(13585, "GBP"),
        status=BillStatus.OPEN,
        rate=Decimal(1),
        lines=(line,),
        flaw=None,
        modified_at=datetime(2023, 4, 5, 10, 34, 10, 123456, tzinfo=UTC),
    )
    assert found.is_payable


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"amountDue": None}, "does not say how much is due"),
        ({"amountDue": None, "status": "PartiallyPaid"}, "does not say how much is due"),
        (
            {"amountDue": Decimal("115.899999984")},
            "amount due, 115.899999984, is finer than the smallest coin of GBP",
        ),
        ({"amountDue": Decimal("1.5"), "totalAmount": 2, "currency": "JPY"}, "smallest coin of JPY"),
        ({"amountDue": Decimal("1.5555"), "totalAmount": 2, "currency": "KWD"}, "smallest coin of KWD"),
        ({"totalAmount": Decimal("135.8500001")}, "total, 135.8500001, is finer"),
        ({"amountDue": -5}, "negative"),
        ({"amountDue": -5, "status": "Paid"}, "negative"),
        ({"amountDue": 0}, "Nothing is due on it, although its status is Open"),
        ({"amountDue": "NaN"}, "amount due is not a possible amount"),
        ({"amountDue": "1E+999999999"}, "amount due is not a possible amount"),
        ({"amountDue": "1E-999999999"}, "amount due is not a possible amount"),
        ({"amountDue": 10**13}, "amount due is not a possible amount"),
        ({"amountDue": "twelve"}, "amount due cannot be read"),
        ({"totalAmount": True}, "total cannot be read"),
        ({"currency": "XXX"}, "has no currency"),
        ({"currency": None}, "has no currency"),
        ({"currency": ""}, "has no currency"),
        ({"currency": "gbp"}, "'gbp' is not a currency code"),
        ({"currency": "P" * 500}, "…' is not a currency code"),
        ({"currency": 826}, "currency cannot be read"),
        ({"currencyRate": "1,"}, "exchange rate cannot be read"),
        ({"currencyRate": 0}, "not a possible rate"),
        ({"currencyRate": -1}, "not a possible rate"),
        ({"issueDate": "03/04/2023"}, "issue date '03/04/2023' cannot be read"),
        ({"dueDate": "2023-02-30T00:00:00"}, "due date '2023-02-30T00:00:00' cannot be read"),
        ({"dueDate": 20230503}, "due date cannot be read"),
        ({"supplierRef": None}, "does not name its supplier"),
        ({"supplierRef": {"id": "", "supplierName": "x"}}, "does not name its supplier"),
        ({"supplierRef": "sup-1"}, "supplier cannot be read"),
        ({"status": "Approved"}, "status 'Approved' is not known"),
        ({"status": None}, "has no status"),
        ({"status": 1}, "status cannot be read"),
        ({"lineItems": [5]}, "lines cannot be read"),
        ({"lineItems": [{**LINE, "quantity": "Infinity"}]}, "impossible number"),
    ],
)
def test_a_flawed_bill_is_kept_says_so_and_cannot_be_paid(changes: dict[str, object], words: str) -> None:
    found = bill(**changes)
    assert found.flaw is not None
    assert words in found.flaw
    assert len(found.flaw) < 200
    assert not found.is_payable
    assert (found.id, found.reference) == ("bill-1", "RPT445-1")


def test_a_flaw_names_everything_that_is_wrong() -> None:
    assert bill(amountDue=None, status="Open", dueDate="soon", currency="XXX").flaw == (
        "It has no currency. The accounting software does not say how much is due. "
        "Its due date 'soon' cannot be read."
    )


@pytest.mark.parametrize(
    ("status", "due"),
    [("Paid", 0), ("Void", 0), ("Void", 5), ("Void", None), ("Draft", 5), ("Draft", None), ("Paid", None)],
)
def test_a_bill_that_is_not_owed_needs_no_amount_due(status: str, due: int | None) -> None:
    found = bill(status=status, amountDue=due)
    assert (found.flaw, found.is_payable) == (None, False)


def test_a_date_of_change_that_is_none_costs_nothing() -> None:
    assert bill(sourceModifiedDate=20230405).is_payable


def test_a_bill_without_due_date_lines_rate_or_reference_is_sound() -> None:
    found = bill(dueDate=None, lineItems=None, currencyRate=None, reference=None, sourceModifiedDate="?")
    assert (found.due_on, found.lines, found.rate, found.reference) == (None, (), None, "")
    assert found.is_payable


@pytest.mark.parametrize(
    ("currency", "amount", "minor"), [("JPY", "7940", 7940), ("KWD", "12.345", 12345), ("GBP", "0.1", 10)]
)
def test_every_currency_s_coins_are_exact(currency: str, amount: str, minor: int) -> None:
    found = bill(currency=currency, amountDue=Decimal(amount), totalAmount=Decimal(amount))
    assert found.amount_due == Money(minor, currency)
    assert found.is_payable


@given(st.sampled_from(["GBP", "JPY", "KWD", "CLF"]), st.integers(1, 10**12))
def test_an_amount_goes_out_and_comes_back_unchanged(currency: str, minor: int) -> None:
    amount = Money(minor, currency)
    found = bill(currency=currency, amountDue=amount.decimal, totalAmount=amount.decimal)
    assert (found.amount_due, found.flaw) == (amount, None)


@given(st.decimals(-(10**14), 10**14, allow_nan=False), st.sampled_from(["GBP", "JPY", "KWD", "XXX"]))
def test_no_amount_is_ever_rounded(amount: Decimal, currency: str) -> None:
    found = bill(amountDue=amount, totalAmount=amount, currency=currency)
    if found.amount_due is None:
        assert found.flaw
    else:
        assert found.amount_due.decimal == amount
        assert found.amount_due.decimal.as_tuple().exponent == -exponent(currency)


def test_a_line_keeps_its_amounts_as_they_are() -> None:
    (line,) = bill(lineItems=[{"description": None, "unitAmount": Decimal("0.078807")}]).lines
    assert line == BillLine(None, Decimal(0), Decimal("0.078807"), Decimal(0), None)


def test_every_field_that_can_be_lost_has_a_name_for_people() -> None:
    fields = {info.encode_name for info in msgspec.structs.fields(CachedBillWire)}
    harmless = {"id", "sourceModifiedDate", "modifiedDate", "note", "paymentAllocations"}
    assert fields - harmless == set(convert_bills._FIELD_WORDS)
