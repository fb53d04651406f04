"""The line balance of a bill payment: its lines make its total, each line and its links nothing (DOMAIN 5.0).

The vendor's older data-model page states both rules; all 63 payments in the v1 OpenAPI file (2026-08-17)
keep them. Whoever breaks them records money that went nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal, Inexact

from bookkeeper.payables.money import exponent

#: Exact for any numbers that `convert.is_plausible` lets in.
_EXACT = Context(prec=250, traps=[Inexact])
#: Decimals to which the API gives rates (DOMAIN 4.11).
_RATE_DECIMALS = 9
_HALF = Decimal("0.5")


def rest_of_total(total: Decimal, amounts: Iterable[Decimal]) -> Decimal:
    """What a payment's total has beyond the amounts of its lines; zero where they agree (I1)."""
    return _EXACT.subtract(total, _sum(amounts))


def rest_of_line(amount: Decimal, links: Iterable[tuple[Decimal, Decimal | None]], currency: str) -> Decimal:
    """What a line's money and its links leave over; zero where they balance (I2).

    Exact where no currency is converted. Else what rounding explains counts as balanced: half of the smallest
    coin, and for each link what the last decimal of its rate may hide.

    Args:
        amount: The line's money, in `currency`.
        links: Of each link its amount, in its record's currency, and its rate; None counts as 1.
        currency: The payment's.
    """
    rest, slack = amount, Decimal(0)
    for changed, rate in links:
        rest = _EXACT.add(rest, _EXACT.multiply(changed, Decimal(1) if rate is None else rate))
        if rate is not None and rate != 1:
            slack = _EXACT.add(slack, _EXACT.multiply(abs(changed), _HALF.scaleb(-_decimals(rate))))
    if slack:
        slack = _EXACT.add(slack, _HALF.scaleb(-exponent(currency)))
    return rest if abs(rest) > slack else Decimal(0)


def _decimals(rate: Decimal) -> int:
    last = rate.as_tuple().exponent
    return max(_RATE_DECIMALS, -last if isinstance(last, int) else 0)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    total = Decimal(0)
    for amount in amounts:
        total = _EXACT.add(total, amount)
    return total
