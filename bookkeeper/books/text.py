"""How text is folded for searching and sorting, and what a typed word may mean as an amount.

Pure. Used on both sides: what is stored and what is asked for are folded by the same functions.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

#: Amounts are compared in ten-thousandths of the major unit, fine enough for every currency's coins.
KEY_DECIMALS = 4

#: The key of an empty text: last in every order.
NO_KEY = "\U0010ffff"

_DIGITS = re.compile(r"\d+")
_AMOUNT = re.compile(r"(?P<whole>\d{1,3}(?:[.,'’]\d{3})+|\d+)?(?:[.,](?P<part>\d{1,4}))?", re.ASCII)
_SIGNS = "£$€¥-−"


def fold(text: str) -> str:
    """Lower case without accents, so that "Cafe" finds "Café" and "strasse" finds "Straße".

    Typographic signs count as spaces, but for the apostrophe. Words are one space apart, and there are no
    other spaces, line breaks or zero bytes.
    """
    if text.isascii():
        folded = text.lower().replace("\0", " ")
    else:
        apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
        folded = "".join(map(_plain, apart)).replace("\0", " ")
    return " ".join(folded.split())


def _plain(char: str) -> str:
    if char.isascii() or char.isalnum():
        return char
    return "" if unicodedata.combining(char) else " "


def sort_key(text: str) -> str:
    """A key that puts "INV-9" before "INV-10" and an empty text last; accents and case play no part."""
    folded = fold(text)
    if not folded:
        return NO_KEY
    return _DIGITS.sub(_counted, folded)


def _counted(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0")
    # The number of digits first: a longer run of digits is the larger number.
    return f"{len(digits):03d}{digits}"


def words(text: str) -> list[str]:
    """The words of a search, folded; one without a letter or digit says nothing and is left out."""
    return [word for word in fold(text).split() if any(char.isalnum() for char in word)]


def amount_ranges(word: str) -> list[tuple[int, int]]:
    """The amounts a typed word may mean, as half-open ranges of ten-thousandths; empty if it is no amount.

    A whole number stands for any amount that begins with it ("1250" finds 1,250.50). Where a separator may
    group thousands or mark decimals ("1,250"), both readings are looked for: finding more is harmless here.
    """
    bare = word.strip(_SIGNS)
    readings: set[tuple[int, int]] = set()
    match = _AMOUNT.fullmatch(bare)
    if match is not None and bare:
        whole = re.sub(r"\D", "", match["whole"] or "") or "0"
        readings.add(_reading(whole, match["part"] or ""))
    alone = re.fullmatch(r"(\d+)[.,](\d{1,4})", bare, re.ASCII)
    if alone is not None:
        readings.add(_reading(alone[1], alone[2]))
    return sorted(readings)


def _reading(whole: str, part: str) -> tuple[int, int]:
    step = 10 ** (KEY_DECIMALS - len(part))
    start = int(Decimal(f"{whole}.{part or 0}").scaleb(KEY_DECIMALS))
    return start, start + step
