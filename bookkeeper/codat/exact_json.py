"""JSON with plain, exact numbers: ``135.85`` stays ``135.85``.

The json module cannot write a `Decimal`, pydantic writes it as a string, and msgspec writes exponents
(``1E+2``); an accounting service must get none of these.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

#: Nothing the API takes is longer; keeps ``1E+999999`` from becoming a million digits.
_MOST_DIGITS = 100


def exact_json(value: object) -> bytes:
    """Encode mappings, sequences, texts, booleans, whole numbers and decimals as compact UTF-8 JSON.

    The same value gives the same bytes. Keys keep their order.

    Raises:
        TypeError: A float (it has lost its exactness already), None (an absent value is left out,
            not sent as null), or anything else JSON has no plain form for.
        ValueError: A number that is not finite or absurdly long, or text that is not valid Unicode.
    """
    return _text(value).encode()


def _text(value: object) -> str:
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return _number(value)
        case Mapping():
            return "{" + ",".join(f"{_key(key)}:{_text(item)}" for key, item in value.items()) + "}"
        case Sequence() if not isinstance(value, (bytes, bytearray, memoryview)):
            return "[" + ",".join(map(_text, value)) + "]"
    raise TypeError(f"{type(value).__name__} cannot be sent exactly")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a JSON key is text, not {type(key).__name__}")
    return _text(key)


def _number(number: Decimal) -> str:
    if not number.is_finite():
        raise ValueError(f"{number} is not a number")
    if abs(number.adjusted()) > _MOST_DIGITS or len(number.as_tuple().digits) > _MOST_DIGITS:
        raise ValueError("the number has too many digits")
    return format(number, "f")
