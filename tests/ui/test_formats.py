from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from tests.ui.conftest import TODAY


@pytest.mark.parametrize(
    ("locale", "minor", "currency", "text"),
    [
        ("en_GB", 120485, "GBP", "£1,204.85"),
        ("en_GB", 200000, "EUR", "€2,000.00"),
        ("en_GB", 5000, "JPY", "¥5,000"),
        ("en_GB", 1234, "KWD", "KWD\u00a01.234"),
        ("en_GB", 500, "CHF", "CHF\u00a05.00"),
        ("en_GB", -4544, "GBP", "−£45.44"),
        ("en_GB", 5, "GBP", "£0.05"),
        ("en_GB", 10**24 + 1, "GBP", "£10,000,000,000,000,000,000,000.01"),
        ("en_GB", 100, "XXX", "XXX\u00a01.00"),
        ("de_DE", 120485, "EUR", "1.204,85\u00a0€"),
        ("de_DE", -120485, "CHF", "−1.204,85\u00a0CHF"),
        ("fr_FR", 120485, "EUR", "1\u202f204,85\u00a0€"),
        ("ar_EG", 120485, "GBP", "١٬٢٠٤٫٨٥\u00a0£"),
    ],
)
def test_money_is_written_as_the_country_does(locale: str, minor: int, currency: str, text: str) -> None:
    assert Formats(QLocale(locale)).money(Money(minor, currency)) == text


def test_numbers_for_a_spreadsheet_are_plain() -> None:
    assert Formats(QLocale("en_GB")).plain_number(Money(-120485, "GBP")) == "-1204.85"
    assert Formats(QLocale("de_DE")).plain_number(Money(120485, "GBP")) == "1204,85"


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "2 Aug 2026"), ("en_US", "Aug 2, 2026"), ("de_DE", "2. Aug. 2026"), ("ja_JP", "2026年8月2日")],
)
def test_dates_keep_the_order_of_the_country(locale: str, text: str) -> None:
    assert Formats(QLocale(locale)).day(date(2026, 8, 2)) == text


def test_no_date_is_nothing(formats: Formats) -> None:
    assert formats.day(None) == ""
    assert formats.days(None, TODAY) == ""
    assert formats.days_spoken(None, TODAY) == "No due date"


@pytest.mark.parametrize(
    ("days", "short", "spoken"),
    [
        (-1082, "1,082", "1,082 days overdue"),
        (-1, "1", "1 day overdue"),
        (0, "today", "Due today"),
        (1, "in 1", "Due tomorrow"),
        (6, "in 6", "Due in 6 days"),
    ],
)
def test_days_are_counted_both_ways(formats: Formats, days: int, short: str, spoken: str) -> None:
    due_on = TODAY + timedelta(days)
    assert formats.days(due_on, TODAY) == short
    assert formats.days_spoken(due_on, TODAY) == spoken


def test_another_day_is_named_before_its_time(formats: Formats) -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    assert formats.moment(now - timedelta(minutes=90), now) == "10:30"
    assert formats.moment(now - timedelta(days=2), now) == "20 Nov 2026, 12:00"


def test_several_amounts_stand_side_by_side(formats: Formats) -> None:
    assert formats.monies([Money(100, "EUR"), Money(200, "GBP")]) == "€1.00 · £2.00"
