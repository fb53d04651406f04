"""Identifiers that look like each accounting software's own, always the same for the same seed."""

from __future__ import annotations

import hashlib
from typing import Final, Literal
from uuid import UUID

IdStyle = Literal["guid", "number", "long-number", "text"]
Kind = Literal["account", "tax_rate", "supplier", "bill", "credit_note", "payment", "attachment"]

#: Where each kind's numbers start, so that a bill's id cannot be taken for a supplier's in a log.
_FIRST_NUMBER: Final[dict[Kind, int]] = {
    "account": 100,
    "tax_rate": 10,
    "supplier": 500,
    "bill": 10_000_001,
    "credit_note": 7_000_001,
    "payment": 40_000_001,
    "attachment": 900_001,
}

#: Prefix of long numbers: 19 digits in all, beyond what a binary float can hold.
_LONG_PREFIX: Final = 4_815_000_000_000_000_000


def guid(*parts: object) -> str:
    """A GUID made from ``parts`` alone, in the usual lower-case form."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).digest()
    return str(UUID(bytes=digest, version=4))


def record_id(style: IdStyle, seed: int, kind: Kind, no: int) -> str:
    """The identifier of the record number ``no`` of its kind.

    Attachments are GUIDs everywhere: the API types only their id as one (DOMAIN.md 2).
    """
    if kind == "attachment" or style == "guid":
        return guid(seed, kind, no)
    number = _FIRST_NUMBER[kind] + no
    if style == "long-number":
        return str(_LONG_PREFIX + number)
    if style == "text":
        return f"{kind[:1].upper()}{number % 10**7:07d}"
    return str(number)
