"""Money as the practice books keep it: whole minor units inside, exact plain numbers on the wire.

Owns the currencies' exponents, the one rounding rule and the JSON of both directions. Nothing in the
practice company passes an amount through a binary float.
"""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NoReturn

import msgspec

#: Currencies whose smallest unit is not a hundredth. ISO 4217 table A.1 (2024-06-25).
_UNUSUAL_EXPONENTS: Final = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0),
    **dict.fromkeys(("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}

_CODES: Final = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
    GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT
    LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
    NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
    STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UZS VED VES VND VUV WST XAF
    XCD XOF XPF YER ZAR ZMW ZWG
"""

#: The codes the practice company takes for currencies. ISO 4217 table A.1 (2024-06-25), without funds,
#: metals and test codes: a company cannot hold a bill in them.
CURRENCIES: Final = frozenset(_CODES.split())

#: Largest amount taken, in minor units: far beyond any bill, far inside SQLite's 64-bit integers even
#: after a million of them are added up.
LARGEST_MINOR: Final = 10**12

_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


def exponent(currency: str) -> int:
    """Digits after the decimal point of one unit of ``currency`` (2 unless ISO 4217 says otherwise)."""
    return _UNUSUAL_EXPONENTS.get(currency, 2)


def exponent_sql(column: str) -> str:
    """SQL for how many thousandths one minor unit is of the currency named in ``column``."""
    cases = " ".join(
        f"WHEN '{code}' THEN {10 ** (3 - digits)}" for code, digits in _UNUSUAL_EXPONENTS.items()
    )
    return f"(CASE {column} {cases} ELSE 10 END)"


def to_minor(amount: Decimal, currency: str) -> int:
    """Whole minor units of ``amount``.

    Raises:
        ValueError: The amount is finer than the currency's minor unit, or too large to be a real one.
    """
    scaled = amount.scaleb(exponent(currency))
    minor = int(scaled)
    if minor != scaled:
        raise ValueError(f"must not be finer than {exponent(currency)} decimal places for {currency}")
    if abs(minor) > LARGEST_MINOR:
        raise ValueError("is too large")
    return minor


def to_amount(minor: int, currency: str) -> Decimal:
    """The decimal amount of whole minor units, with the currency's number of decimals."""
    return Decimal(minor).scaleb(-exponent(currency))


def rounded(amount: Decimal, currency: str) -> int:
    """Minor units of ``amount``, halves away from zero: the rule accounting software uses for lines."""
    quantum = Decimal(1).scaleb(-exponent(currency))
    return int(amount.quantize(quantum, rounding=ROUND_HALF_UP).scaleb(exponent(currency)))


def converted(minor: int, source: str, rate: Decimal, target: str) -> int:
    """Minor units of ``target`` worth ``minor`` of ``source``, at ``rate`` target units per source unit.

    With the company's base currency as target this is the base value: base = foreign x rate.
    """
    if source == target and rate == 1:
        return minor
    return rounded(to_amount(minor, source) * rate, target)


def plain(number: Decimal) -> Decimal:
    """``number`` without trailing zeros and without an exponent, so that JSON shows it as people write it."""
    if number == number.to_integral_value():
        return number.quantize(Decimal(1))
    return number.normalize()


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def decode_json(text: bytes) -> object:
    """Parse a request body; every number with a fraction becomes the exact ``Decimal`` of its text.

    Raises:
        ValueError: Not UTF-8, not JSON, a number JSON does not have (NaN, Infinity), or half a character.
        RecursionError: Nested too deeply to be a request.
    """
    decoded: object = json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
    if b"\\u" in text:
        # An escape can spell half of a character, which JSON allows and no database takes.
        json.dumps(decoded, ensure_ascii=False, default=str).encode()
    return decoded


def encode_json(value: object) -> bytes:
    """Write an answer's body; ``Decimal`` becomes a plain JSON number, digit for digit."""
    return _ENCODER.encode(value)
