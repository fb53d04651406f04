"""Amounts: exact in, exact out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.practice.amounts import (
    CURRENCIES,
    LARGEST_MINOR,
    converted,
    decode_json,
    encode_json,
    exponent,
    plain,
    rounded,
    to_amount,
    to_minor,
)


@given(st.integers(-LARGEST_MINOR, LARGEST_MINOR), st.sampled_from(sorted(CURRENCIES)))
def test_an_amount_survives_the_way_out_and_back(minor: int, currency: str) -> None:
    text = encode_json(to_amount(minor, currency))
    assert to_minor(Decimal(text.decode()), currency) == minor


@pytest.mark.parametrize(
    ("amount", "currency", "minor"), [("135.85", "GBP", 13585), ("5000", "JPY", 5000), ("1.234", "KWD", 1234)]
)
def test_each_currency_has_its_decimals(amount: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(amount), currency) == minor


@pytest.mark.parametrize(("amount", "currency"), [("1.005", "GBP"), ("0.5", "JPY"), ("1.2345", "KWD")])
def test_an_amount_too_fine_is_not_rounded(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match=f"finer than {exponent(currency)} decimal places"):
        to_minor(Decimal(amount), currency)


@pytest.mark.parametrize(("amount", "minor"), [("0.125", 13), ("0.124", 12), ("-0.125", -13), ("2.5", 250)])
def test_halves_are_rounded_away_from_zero(amount: str, minor: int) -> None:
    assert rounded(Decimal(amount), "GBP") == minor


def test_base_is_foreign_times_rate() -> None:
    # The table in every schema of the vendor's (DOMAIN.md 4.11): USD 20 at 0.781 is GBP 15.62.
    assert converted(20_00, "USD", Decimal("0.781"), "GBP") == 15_62
    assert converted(20_00, "EUR", Decimal("0.885"), "GBP") == 17_70


def test_numbers_are_parsed_from_their_text() -> None:
    assert decode_json(b'{"a": 1234567890123456789.01}') == {"a": Decimal("1234567890123456789.01")}


def test_whole_characters_may_be_escaped() -> None:
    assert decode_json(rb'"\ud83d\ude00 \u00e9"') == "😀 é"


@pytest.mark.parametrize("text", [b"NaN", b"Infinity", b"\xff", b"{", rb'"\ud800"'])
def test_what_is_not_json_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"JSON|decode|Expecting|encode"):
        decode_json(text)


@pytest.mark.parametrize(("number", "shown"), [("1.000000", "1"), ("0.872500", "0.8725"), ("1E+3", "1000")])
def test_rates_are_written_as_people_write_them(number: str, shown: str) -> None:
    assert encode_json(plain(Decimal(number))) == shown.encode()
