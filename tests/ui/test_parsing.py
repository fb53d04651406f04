from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import parse_amount


@pytest.mark.parametrize(
    ("locale", "text", "currency", "minor"),
    [
        ("en_GB", "1204.85", "GBP", 120485),
        ("en_GB", "1,204.85", "GBP", 120485),
        ("en_GB", "1,234,567", "GBP", 123456700),
        ("en_GB", "£1,204.85", "GBP", 120485),
        ("en_GB", "gbp 5", "GBP", 500),
        ("en_GB", "5 GBP", "GBP", 500),
        ("en_GB", " .5 ", "GBP", 50),
        ("en_GB", "5.", "GBP", 500),
        ("en_GB", "-£5", "GBP", -500),
        ("en_GB", "−5.00", "GBP", -500),
        ("en_GB", "1234.00", "JPY", 1234),
        ("en_GB", "1.234", "KWD", 1234),
        ("en_GB", "0", "GBP", 0),
        ("de_DE", "1.204,85", "EUR", 120485),
        ("de_DE", "1204,85 €", "EUR", 120485),
        ("fr_FR", "1 204,85", "EUR", 120485),
        ("fr_FR", "1\u202f204,85", "EUR", 120485),
        ("fr_FR", "1 234", "EUR", 123400),
        ("de_CH", "1’204.85", "CHF", 120485),
        ("hi_IN", "12,34,567.00", "INR", 123456700),
    ],
)
def test_amounts_are_read_as_the_country_writes_them(
    locale: str, text: str, currency: str, minor: int
) -> None:
    assert parse_amount(text, currency, QLocale(locale)) == Money(minor, currency)


@pytest.mark.parametrize(
    ("locale", "text", "currency", "words"),
    [
        ("en_GB", "1,234", "GBP", "Write 1234.00 or 1.23."),
        ("en_GB", "1.234", "GBP", "could mean two amounts"),
        ("en_GB", "1,234", "JPY", "Write 1234 without a separator."),
        ("en_GB", "1,234", "KWD", "could mean two amounts"),
        ("de_DE", "1.234", "EUR", "Write 1234,00 or 1,23."),
        ("en_GB", "1.204,85", "GBP", "is not an amount"),
        ("en_GB", "1,23", "GBP", "is not an amount"),
        ("en_GB", "1,2345.00", "GBP", "is not an amount"),
        ("en_GB", "12.345", "KWDX", "could mean"),
        ("en_GB", "5.005", "JPY", "could mean"),
        ("en_GB", "5.5", "JPY", "JPY has no decimals"),
        ("en_GB", "0.005", "GBP", "no more than 2 decimals"),
        ("en_GB", "1.123456789", "GBP", "no more than 2 decimals"),
        ("en_GB", "", "GBP", "Type an amount."),
        ("en_GB", "£", "GBP", "Type an amount."),
        ("en_GB", "€5", "GBP", "is not an amount"),
        ("en_GB", "five", "GBP", "is not an amount"),
        ("en_GB", "1e3", "GBP", "is not an amount"),
        ("en_GB", "٥", "GBP", "is not an amount"),
        ("en_GB", ".", "GBP", "is not an amount"),
        ("en_GB", "--5", "GBP", "is not an amount"),
    ],
)
def test_what_is_not_clear_is_asked_about(locale: str, text: str, currency: str, words: str) -> None:
    with pytest.raises(ValueError, match=words.replace(".", r"\.")):
        parse_amount(text, currency, QLocale(locale))


@given(
    minor=st.integers(-(10**15), 10**15),
    currency=st.sampled_from(["GBP", "EUR", "CHF"]),
    locale=st.sampled_from(["en_GB", "de_DE", "fr_FR", "de_CH", "hi_IN"]),
)
def test_what_is_shown_can_be_typed(minor: int, currency: str, locale: str) -> None:
    amount, where = Money(minor, currency), QLocale(locale)
    assert parse_amount(Formats(where).money(amount), currency, where) == amount
