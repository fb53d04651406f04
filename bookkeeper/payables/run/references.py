"""Whether two references of bills mean the same number, however they were typed. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Words that say "bill", "number" or "again" in the languages bills come in, and mean nothing by themselves.
_EMPTY_WORDS = frozenset(
    {"INV", "INVOICE", "BILL", "NO", "NR", "NUM", "NUMBER", "SI", "PI", "RE", "RECH", "RECHNUNG", "RG"}
    | {"FAC", "FACT", "FACTURE", "FACTURA", "FATTURA", "FT", "FV", "REF", "COPY", "KOPIE", "COPIE", "COPIA"}
    | {"DUPLICATE", "DUPLIKAT", "RESENT", "REMINDER", "MAHNUNG", "RAPPEL", "OF", "THE"}
)
_PARTS = re.compile(r"[A-Z]+|\d+")
#: Letters that are read or typed for digits.
_MISTAKEN = re.compile(r"(?<=\d)[OIL](?=\d)")
_DIGITS_FOR = str.maketrans("OIL", "011")
#: A number must have so many digits before another one counts as the same with a slip.
_LONG = 4


@dataclass(frozen=True, slots=True)
class ReferenceFace:
    """What of a reference can be compared.

    Attributes:
        words: The parts that are not digits, without those that mean nothing.
        numbers: The parts that are, without leading zeros.
        key: Words and numbers in their order.
        joined: All of it without any separator.
    """

    words: tuple[str, ...]
    numbers: tuple[str, ...]
    key: str
    joined: str

    @property
    def is_numbered(self) -> bool:
        """Whether it has a number that can tell one bill from another."""
        return any(len(number) > 1 for number in self.numbers)

    def is_like(self, other: ReferenceFace) -> bool:
        """Whether both mean the same, by their parts or by the row of their characters."""
        return self.is_numbered and (self.key == other.key or self.joined == other.joined)


def reference_face(reference: str) -> ReferenceFace:
    """Take a reference apart."""
    text = _MISTAKEN.sub(lambda hit: hit.group().translate(_DIGITS_FOR), reference.upper())
    parts = [part for part in _PARTS.findall(text) if part not in _EMPTY_WORDS]
    plain = [part.lstrip("0") or "0" if part.isdigit() else part for part in parts]
    words = tuple(part for part in plain if not part.isdigit())
    numbers = tuple(part for part in plain if part.isdigit())
    return ReferenceFace(words, numbers, "-".join(plain), "".join(parts).lstrip("0"))


def holds_the_other(one: ReferenceFace, other: ReferenceFace) -> bool:
    """Whether all that one of them says is among what the other says, a long number with it."""
    mine, others = {*one.words, *one.numbers}, {*other.words, *other.numbers}
    shared = mine & others
    return shared in (mine, others) and any(part.isdigit() and len(part) >= _LONG - 1 for part in shared)


def is_a_slip(one: ReferenceFace, other: ReferenceFace) -> bool:
    """Whether the numbers differ as slips do: two digits exchanged, one doubled or left out."""
    if one.words != other.words or len(one.numbers) != len(other.numbers):
        return False
    different = [pair for pair in zip(one.numbers, other.numbers, strict=True) if pair[0] != pair[1]]
    if len(different) != 1:
        return False
    shorter, longer = sorted(different[0], key=len)
    if len(shorter) < _LONG:
        return False
    if len(shorter) == len(longer):
        return _is_exchanged(shorter, longer)
    is_left_out = any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    return len(longer) == len(shorter) + 1 and len(shorter) > _LONG and is_left_out


def is_far_off_in_one_digit(one: ReferenceFace, other: ReferenceFace) -> bool:
    """Whether one digit alone differs, and so far to the left that no series has both numbers by turns."""
    first, second = "".join(one.numbers), "".join(other.numbers)
    if one.words != other.words or len(first) != len(second) or len(first) <= _LONG:
        return False
    different = [at for at, (mine, its) in enumerate(zip(first, second, strict=True)) if mine != its]
    return len(different) == 1 and different[0] < len(first) - _LONG + 1


def _is_exchanged(first: str, second: str) -> bool:
    different = [at for at, (mine, its) in enumerate(zip(first, second, strict=True)) if mine != its]
    return (
        len(different) == 2
        and different[1] == different[0] + 1
        and first[different[0]] == second[different[1]]
        and first[different[1]] == second[different[0]]
    )
