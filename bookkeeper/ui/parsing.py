"""Typed amounts become money here, strictly: what could mean two amounts is asked about, never guessed."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from bookkeeper.payables.money import Money, TooFineError, exponent
from bookkeeper.ui.formats import SIGNS

#: Other separators people type for the locale's own: spaces, thin spaces, both apostrophes.
_SPACES = "\u0020\u00a0\u202f\u2009"
_APOSTROPHES = "'’"

#: Of a quantity or unit price, as the service keeps them (12) with room to multiply.
_MOST_DECIMALS = 9

translate = QCoreApplication.translate


def parse_amount(text: str, currency: str, locale: QLocale | None = None) -> Money:
    """Read an amount as the user's country writes it; the currency's own sign or code may stand beside it.

    Raises:
        ValueError: It is no amount, could mean two, or is finer than the currency's coins. The message says
            which, in words for the user.
    """
    locale = locale or QLocale()
    bare = _without_currency(text.strip(), currency)
    is_negative = bare[:1] in ("-", "−")
    bare = bare[1:].strip() if is_negative else bare
    if not bare:
        raise ValueError(translate("Amounts", "Type an amount."))
    decimal, group = locale.decimalPoint(), locale.groupSeparator()
    if _could_be_either(bare, decimal, currency):
        raise ValueError(_ambiguous(bare, decimal, currency))
    groups = _SPACES if group in _SPACES else _APOSTROPHES if group in _APOSTROPHES else group
    one_group = f"[{re.escape(groups)}]"
    pattern = rf"(\d+|\d{{1,3}}(?:{one_group}\d{{3}})+|\d{{1,2}}(?:{one_group}\d{{2}})*{one_group}\d{{3}})"
    match = re.fullmatch(rf"{pattern}?(?:{re.escape(decimal)}(\d*))?", bare, re.ASCII)
    if match is None or not (match[1] or match[2]):
        example = locale.toString(1234.5, "f", 2)
        raise ValueError(
            translate("Amounts", "“{text}” is not an amount. Write it like {example}.").format(
                text=text, example=example
            )
        )
    whole = re.sub(one_group, "", match[1] or "0")
    try:
        amount = Money.of(f"{whole}.{match[2] or 0}", currency)
    except TooFineError as error:
        raise ValueError(_too_fine(currency)) from error
    return -amount if is_negative else amount


def parse_number(text: str, locale: QLocale | None = None) -> Decimal:
    """Read a quantity or a unit price: digits, one decimal point, a minus before them; without grouping.

    Raises:
        ValueError: It is no number. The message says so in words for the user.
    """
    point = (locale or QLocale()).decimalPoint()
    bare = text.strip().replace("−", "-")
    match = re.fullmatch(rf"-?(\d{{1,12}})?(?:{re.escape(point)}(\d{{0,{_MOST_DECIMALS}}}))?", bare, re.ASCII)
    if match is None or not (match[1] or match[2]):
        words = translate("Amounts", "“{text}” is not a number. Write it like {example}.")
        raise ValueError(words.format(text=text, example=f"1234{point}5"))
    return Decimal(bare.replace(point, "."))


def number_text(number: Decimal, locale: QLocale | None = None) -> str:
    """A quantity or unit price as it is typed, without needless zeros."""
    return f"{number.normalize():f}".replace(".", (locale or QLocale()).decimalPoint())


def _could_be_either(bare: str, decimal: str, currency: str) -> bool:
    """One separator before exactly three digits: thousands in one country, decimals in another."""
    match = re.fullmatch(r"([1-9]\d{0,2})([.,])\d{3}", bare, re.ASCII)
    if match is None:
        return False
    # Three decimals are how amounts in such a currency are written; only the locale's own point starts them.
    return not (match[2] == decimal and exponent(currency) == 3)


def _ambiguous(bare: str, decimal: str, currency: str) -> str:
    digits = re.sub(r"\D", "", bare)
    whole, part = digits[:-3], digits[-3:]
    decimals = exponent(currency)
    if not decimals:
        return translate(
            "Amounts", "“{text}” could mean two amounts. Write {whole} without a separator."
        ).format(text=bare, whole=digits)
    small = f"{whole}{decimal}{part[:decimals]}"
    return translate("Amounts", "“{text}” could mean two amounts. Write {large} or {small}.").format(
        text=bare, large=f"{digits}{decimal}{'0' * decimals}", small=small
    )


def _too_fine(currency: str) -> str:
    decimals = exponent(currency)
    if not decimals:
        return translate("Amounts", "{currency} has no decimals.").format(currency=currency)
    return translate("Amounts", "{currency} has no more than {decimals} decimals.").format(
        currency=currency, decimals=decimals
    )


def _without_currency(text: str, currency: str) -> str:
    for mark in (currency, SIGNS.get(currency)):
        if not mark:
            continue
        if text.upper().startswith(mark):
            return text[len(mark) :].strip()
        if text.upper().endswith(mark):
            return text[: -len(mark)].strip()
        negative = re.match(rf"[-−]\s*{re.escape(mark)}\s*", text, re.IGNORECASE)
        if negative is not None:
            return "-" + text[negative.end() :]
    return text
