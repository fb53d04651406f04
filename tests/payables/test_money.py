from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.payables.money import (
    CurrencyMismatchError,
    Money,
    TooFineError,
    Totals,
    exponent,
    is_currency,
)

currencies = st.sampled_from(["GBP", "JPY", "KWD", "CLF"])
amounts = st.builds(Money, st.integers(-(10**18), 10**18), currencies)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("135.85", "GBP", 13585),
        ("135.850", "GBP", 13585),
        ("200", "JPY", 200),
        ("1.234", "KWD", 1234),
        ("-0.01", "EUR", -1),
        ("12345678901234567.89", "GBP", 1234567890123456789),
        ("1E+2", "GBP", 10000),
    ],
)
def test_decimals_become_minor_units_exactly(text: str, currency: str, minor: int) -> None:
    assert Money.of(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [("115.899999984", "GBP"), ("0.5", "JPY"), ("1.2345", "KWD"), ("1e-30", "GBP")],
)
def test_an_amount_finer_than_the_coins_is_refused_not_rounded(text: str, currency: str) -> None:
    with pytest.raises(TooFineError, match=currency):
        Money.of(text, currency)


@given(amounts)
def test_money_survives_its_decimal(amount: Money) -> None:
    assert Money.of(amount.decimal, amount.currency) == amount
    assert amount.decimal.as_tuple().exponent == -exponent(amount.currency)


def test_two_currencies_never_add_up_or_compare() -> None:
    pound, euro = Money(100, "GBP"), Money(100, "EUR")
    for combine in (lambda: pound + euro, lambda: pound - euro, lambda: pound < euro):
        with pytest.raises(CurrencyMismatchError):
            combine()
    assert pound != euro


def test_money_does_not_add_to_numbers() -> None:
    with pytest.raises(TypeError):
        Money(1, "GBP") + 0  # type: ignore[operator]


def test_conversion_is_foreign_times_rate_rounded_half_to_even() -> None:
    assert Money.of("200", "EUR").converted(Decimal("0.860"), "GBP") == Money.of("172", "GBP")
    assert Money.of("20", "USD").converted(Decimal("0.781"), "GBP") == Money.of("15.62", "GBP")
    assert Money(1, "EUR").converted(Decimal("0.5"), "GBP") == Money(0, "GBP")
    assert Money(3, "EUR").converted(Decimal("0.5"), "GBP") == Money(2, "GBP")
    assert Money.of("1000", "JPY").converted(Decimal("0.00523"), "KWD") == Money.of("5.230", "KWD")


@given(st.lists(amounts))
def test_totals_are_the_sum_of_each_currency(parts: list[Money]) -> None:
    totals = Totals(parts)
    for code in ("GBP", "JPY", "KWD", "CLF"):
        assert totals.in_currency(code).minor == sum(one.minor for one in parts if one.currency == code)
    for part in parts:
        totals.add(-part)
    assert totals.is_empty
    assert list(totals) == []


def test_totals_have_no_truth_and_no_hash() -> None:
    with pytest.raises(TypeError):
        bool(Totals())
    with pytest.raises(TypeError):
        hash(Totals())


@pytest.mark.parametrize("code", ["XXX", "", "gbp", "£", "GBPX", "ÄÖÜ", "1AB"])
def test_what_cannot_be_a_currency(code: str) -> None:
    assert not is_currency(code)
