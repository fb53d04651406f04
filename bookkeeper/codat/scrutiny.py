"""Reads the fields of one record and writes down, in words, what about them cannot be right.

Nothing is rounded and nothing is guessed: what is wrong becomes part of the record's flaw.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from bookkeeper.codat import convert, dates
from bookkeeper.payables.money import NO_CURRENCY, Money, TooFineError

#: Characters of a strange text repeated in a flaw.
_MOST_QUOTED = 40


class Scrutiny:
    """What was found while one record was read.

    Args:
        lost: Names, as sent, of fields that could not even be decoded.
        words: What a person calls the fields that must not be lost; others may be.
    """

    def __init__(self, lost: tuple[str, ...], words: Mapping[str, str]) -> None:
        self._lost = lost
        self._flaws = [f"Its {words[name]} cannot be read." for name in lost if name in words]

    @property
    def flaw(self) -> str | None:
        """All that was found, in sentences; None if nothing."""
        return " ".join(self._flaws) or None

    def add(self, flaw: str) -> None:
        """Note a flaw, a sentence."""
        self._flaws.append(flaw)

    def has(self, field: str) -> bool:
        """Whether the field came in a form that could be decoded, or did not come at all."""
        return field not in self._lost

    def currency(self, code: str | None) -> str:
        """The currency; the code for none where it is missing or is none."""
        currency = convert.currency_or_none_given(code)
        if currency == NO_CURRENCY and self.has("currency"):
            is_given = code and code != NO_CURRENCY
            odd = f"Its currency {quoted(code)} is not a currency code."
            self.add(odd if is_given else "It has no currency.")
        return currency

    def amount(self, amount: Decimal | None, currency: str, word: str) -> Money | None:
        """An amount in whole minor units; None where it is missing, without currency or not exact in them."""
        if amount is None or currency == NO_CURRENCY:
            return None
        if not convert.is_plausible(amount):
            self.add(f"Its {word} is not a possible amount.")
            return None
        try:
            return Money.of(amount, currency)
        except TooFineError:
            self.add(f"Its {word}, {amount:f}, is finer than the smallest coin of {currency}.")
            return None

    def day(self, text: str | None, word: str) -> date | None:
        """A calendar day; None where there is none or it cannot be read."""
        try:
            return dates.calendar_day(text)
        except ValueError:
            self.add(f"Its {word} {quoted(text)} cannot be read.")
            return None

    def rate(self, rate: Decimal | None) -> Decimal | None:
        """An exchange rate."""
        if rate is None:
            return None
        if not convert.is_plausible(rate) or rate <= 0:
            self.add("Its exchange rate is not a possible rate.")
            return None
        return rate


def quoted(text: str | None) -> str:
    """The beginning of a strange text, in quotation marks."""
    text = text or ""
    return repr(text if len(text) <= _MOST_QUOTED else text[:_MOST_QUOTED] + "…")
