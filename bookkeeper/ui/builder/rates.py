"""Typed exchange rates, read strictly in the user's locale."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

#: Rates carry up to nine decimals (DOMAIN 4.11, 2026-08-17); more would not come back as typed.
_MOST_DECIMALS = 9


def parse_rate(text: str, locale: QLocale | None = None) -> Decimal:
    """Read a rate; digits and one decimal point, without grouping.

    Raises:
        ValueError: It is no rate. The message says so in words for the user.
    """
    point = (locale or QLocale()).decimalPoint()
    match = re.fullmatch(
        rf"(\d{{1,9}})(?:{re.escape(point)}(\d{{1,{_MOST_DECIMALS}}}))?", text.strip(), re.ASCII
    )
    if match is None:
        example = f"0{point}86"
        raise ValueError(
            QCoreApplication.translate("rates", "“{text}” is not a rate. Write it like {example}.").format(
                text=text, example=example
            )
        )
    return Decimal(f"{match[1]}.{match[2] or 0}")


def rate_text(rate: Decimal, locale: QLocale | None = None) -> str:
    """A rate as the user's country writes it, without needless zeros."""
    plain = f"{rate.normalize():f}"
    return plain.replace(".", (locale or QLocale()).decimalPoint())
