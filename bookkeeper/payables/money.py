"""Money as whole minor units of one currency: exact, and never two currencies in one sum.

Pure; imports nothing of the program. Decimal text becomes `Money` here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact, InvalidOperation
from functools import total_ordering

#: Currencies whose minor unit is not a hundredth. ISO 4217 list one, 2026-01-01.
_CODES_BY_EXPONENT = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_EXPONENTS = {code: decimals for decimals, codes in _CODES_BY_EXPONENT.items() for code in codes.split()}

#: ISO 4217: "no currency involved"; the API uses it for a currency it does not know (DOMAIN 4.2).
NO_CURRENCY = "XXX"

#: Wide enough that no sum or product of amounts the API can carry is rounded unseen.
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])


class TooFineError(ValueError):
    """The amount has more decimals than its currency has coins for."""


class CurrencyMismatchError(TypeError):
    """Two currencies met in one sum or comparison."""


def exponent(currency: str) -> int:
    """Decimals of a currency's minor unit: 2 for GBP, 0 for JPY, 3 for KWD; 2 where ISO 4217 is silent."""
    return _EXPONENTS.get(currency, 2)


def is_currency(code: str) -> bool:
    """Whether the text can be the code of a currency one can pay in (three capitals, not ``XXX``)."""
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper() and code != NO_CURRENCY


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount: `minor` whole minor units (pence, cents) of `currency`, an ISO 4217 code."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Money:
        """Take an exact decimal amount in major units.

        Raises:
            TooFineError: The amount is not a whole number of minor units; nothing is rounded.
        """
        scaled = Decimal(amount).scaleb(exponent(currency), _EXACT)
        minor = int(scaled)
        if scaled != minor:
            raise TooFineError(f"{amount} is finer than the smallest unit of {currency}")
        return cls(minor, currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Nothing, in that currency."""
        return cls(0, currency)

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, with exactly the currency's number of decimals."""
        return Decimal(self.minor).scaleb(-exponent(self.currency), _EXACT)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __str__(self) -> str:
        return f"{self.decimal} {self.currency}"

    def converted(self, rate: Decimal, currency: str) -> Money:
        """This amount in another currency: amount x rate, rounded half to even to the minor unit.

        Args:
            rate: Units of `currency` for one unit of this amount's currency. For base currency that is
                the API's ``currencyRate`` (DOMAIN 4.11: base = foreign x rate).
            currency: The currency to arrive at.
        """
        exact = _EXACT.multiply(self.decimal, rate).scaleb(exponent(currency), _EXACT)
        return Money(int(exact.to_integral_value(ROUND_HALF_EVEN)), currency)

    def _same(self, other: Money) -> int:
        if not isinstance(other, Money):
            raise TypeError(f"cannot combine money with {type(other).__name__}")
        if other.currency != self.currency:
            raise CurrencyMismatchError(f"{self.currency} and {other.currency} do not add up")
        return other.minor


class Totals(Mapping[str, Money]):
    """One total per currency, kept up to date by adding and taking away; a zero total stays out.

    There is no grand total over currencies, and no truth value that could be read as one: ask `is_empty`.
    """

    def __init__(self, amounts: Iterable[Money] = ()) -> None:
        self._minor: dict[str, int] = {}
        for amount in amounts:
            self.add(amount)

    def add(self, amount: Money) -> None:
        """Add an amount (a negative one takes away) to the total of its currency."""
        minor = self._minor.get(amount.currency, 0) + amount.minor
        if minor:
            self._minor[amount.currency] = minor
        else:
            self._minor.pop(amount.currency, None)

    def copy(self) -> Totals:
        """The same totals, to be changed on their own."""
        other = Totals()
        other._minor = dict(self._minor)
        return other

    @property
    def is_empty(self) -> bool:
        """Whether every currency's total is zero."""
        return not self._minor

    def in_currency(self, currency: str) -> Money:
        """The total in one currency, zero if there is none."""
        return Money(self._minor.get(currency, 0), currency)

    def base_first(self, base_currency: str) -> list[Money]:
        """The totals in the order people expect: base currency, then the others by code."""
        return sorted(self.values(), key=lambda amount: (amount.currency != base_currency, amount.currency))

    def __getitem__(self, currency: str) -> Money:
        return Money(self._minor[currency], currency)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._minor))

    def __len__(self) -> int:
        return len(self._minor)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Totals) and other._minor == self._minor

    def __hash__(self) -> int:
        raise TypeError("totals change; they cannot be a key")

    def __bool__(self) -> bool:
        raise TypeError("ask a total for is_empty")

    def __repr__(self) -> str:
        return f"Totals({', '.join(str(amount) for amount in self.values())})"
