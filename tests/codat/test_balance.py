from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.codat.balance import rest_of_line, rest_of_total

cents = st.integers(-(10**12), 10**12).map(lambda minor: Decimal(minor).scaleb(-2))


@settings(deadline=None)
@given(st.lists(cents), cents)
def test_lines_make_the_total_exactly_or_not_at_all(amounts: list[Decimal], beyond: Decimal) -> None:
    total = sum(amounts, Decimal(0)) + beyond
    assert rest_of_total(total, amounts) == beyond


@settings(deadline=None)
@given(st.lists(cents), cents)
def test_without_conversion_a_line_balances_to_the_last_digit(
    amounts: list[Decimal], beyond: Decimal
) -> None:
    settled = sum(amounts, Decimal(0))
    links = [(amount, Decimal(1) if number % 2 else None) for number, amount in enumerate(amounts)]
    assert rest_of_line(beyond - settled, links, "GBP") == beyond


@pytest.mark.parametrize(
    ("amount", "links", "currency"),
    [
        ("172.00", [("-200.00", "0.860")], "GBP"),
        ("200.00", [("-172.00", "1.162790698")], "EUR"),
        ("99.99", [("-50", "1.9998")], "GBP"),  # the older data-model page's own sample
        ("1", [("-115", "0.00869565")], "JPY"),
        # The last of nine decimals hides more than a cent of so many dong.
        ("78742.53", [("-2000000000", "0.000039371")], "USD"),
    ],
)
def test_what_rounding_explains_balances(amount: str, links: list[tuple[str, str]], currency: str) -> None:
    given_links = [(Decimal(changed), Decimal(rate)) for changed, rate in links]
    assert rest_of_line(Decimal(amount), given_links, currency) == 0


@pytest.mark.parametrize(
    ("amount", "links", "rest"),
    [
        ("45", [("-25.44", None), ("25.44", None)], "45"),  # the product page's own sample (DOMAIN C1)
        ("135.85", [("135.85", None)], "271.70"),
        ("172.02", [("-200.00", "0.860")], "0.02"),
        ("172.00", [("-200.00", "1.162790698")], "-60.55813960"),
        ("0.000001", [], "0.000001"),
    ],
)
def test_what_it_does_not_is_told(amount: str, links: list[tuple[str, str | None]], rest: str) -> None:
    given_links = [(Decimal(changed), rate and Decimal(rate)) for changed, rate in links]
    assert rest_of_line(Decimal(amount), given_links, "GBP") == Decimal(rest)  # type: ignore[arg-type]


def test_a_rate_with_more_decimals_hides_less() -> None:
    assert (
        rest_of_line(Decimal("78742.53"), [(Decimal(-2000000000), Decimal("0.000039371000000"))], "USD") != 0
    )
