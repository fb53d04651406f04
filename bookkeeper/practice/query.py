"""The API's query language, turned into an SQL condition.

The language is DOMAIN.md 3.5 (vendor's "Querying" page, 2026-08-17): ``property op value``, joined by ``&&``
and ``||``, grouped by braces. Where the page is silent this reading is used: ``&&`` binds closer than ``||``,
text is compared without regard to case, a value runs to the next ``&&``, ``||`` or brace.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final, Literal

from bookkeeper.practice.amounts import exponent_sql
from bookkeeper.practice.dates import parse_moment, to_milliseconds
from bookkeeper.practice.refusals import Refused

#: The whole query must be shorter than this (DOMAIN.md 3.5).
LONGEST: Final = 2048

#: Braces within braces: far beyond any real query, and no risk to the interpreter's stack.
_DEEPEST: Final = 50

_COMPARISON: Final = re.compile(r"\s*([A-Za-z_][\w.]*)\s*(!=|>=|<=|=|~|>|<)\s*([^{}]*?)\s*$", re.DOTALL)
_TOKEN: Final = re.compile(r"&&|\|\||[{}]")

FieldKind = Literal["text", "number", "money", "day", "moment", "flag"]

_OPERATORS: Final[dict[FieldKind, str]] = {
    "text": "= != ~",
    "number": "= != > < >= <=",
    "money": "= != > < >= <=",
    "day": "= != > < >= <=",
    "moment": "= != > < >= <=",
    "flag": "= !=",
}


_FLAGS: Final = {"true": 1, "false": 0}


@dataclass(frozen=True, slots=True)
class Field:
    """A property that may be queried.

    Attributes:
        sql: The column. Of kind money: minor units, in the currency of the same table's ``currency`` column.
        kind: How values are read and which operators apply.
    """

    sql: str
    kind: FieldKind = "text"


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL condition and the values of its marks."""

    sql: str
    values: tuple[object, ...] = ()


EVERYTHING: Final = Condition("TRUE")


def compile_query(text: str, fields: Mapping[str, Field], subject: str) -> Condition:
    """The condition that ``text`` means.

    Args:
        text: The query, already URL-decoded.
        fields: What may be queried, by property path.
        subject: The kind of record, for messages.

    Raises:
        Refused: 400; the query is malformed, too long, or names a property that cannot be queried.
    """
    if len(text) >= LONGEST:
        raise Refused(400, f"Error parsing query - the query must be shorter than {LONGEST} characters.")
    return _Parser(text, fields, subject).parse()


class _Parser:
    """Recursive descent over the query's pieces."""

    def __init__(self, text: str, fields: Mapping[str, Field], subject: str) -> None:
        self._fields = fields
        self._subject = subject
        self._pieces = [piece for piece in _split(text) if piece.strip()]
        self._at = 0
        self._depth = 0

    def parse(self) -> Condition:
        condition = self._any_of()
        if self._at < len(self._pieces):
            raise _malformed()
        return condition

    def _next(self) -> str | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _take(self, piece: str) -> bool:
        taken = self._next() == piece
        self._at += taken
        return taken

    def _any_of(self) -> Condition:
        parts = [self._all_of()]
        while self._take("||"):
            parts.append(self._all_of())
        return _joined(" OR ", parts)

    def _all_of(self) -> Condition:
        parts = [self._term()]
        while self._take("&&"):
            parts.append(self._term())
        return _joined(" AND ", parts)

    def _term(self) -> Condition:
        if self._take("{"):
            self._depth += 1
            if self._depth > _DEEPEST:
                raise _malformed()
            condition = self._any_of()
            self._depth -= 1
            if not self._take("}"):
                raise _malformed()
            return condition
        piece = self._next()
        match = None if piece is None else _COMPARISON.match(piece)
        if match is None:
            raise _malformed()
        self._at += 1
        return self._comparison(*match.groups())

    def _comparison(self, name: str, operator: str, value: str) -> Condition:
        field = self._fields.get(name)
        if field is None:
            raise Refused(400, f"Could not resolve property {name} on {self._subject}.")
        if not value or value.lower() == "null" or operator not in _OPERATORS[field.kind].split():
            raise _malformed()
        try:
            return _compared(field, operator, value)
        except (KeyError, ValueError, InvalidOperation) as error:
            raise _malformed() from error


def _split(text: str) -> list[str]:
    """The query cut at ``&&``, ``||`` and braces, which are kept as pieces of their own."""
    pieces, at = [], 0
    for token in _TOKEN.finditer(text):
        pieces += [text[at : token.start()], token.group()]
        at = token.end()
    return [*pieces, text[at:]]


def _joined(word: str, parts: list[Condition]) -> Condition:
    if len(parts) == 1:
        return parts[0]
    values = tuple(value for part in parts for value in part.values)
    return Condition(f"({word.join(part.sql for part in parts)})", values)


def _compared(field: Field, operator: str, value: str) -> Condition:
    """One comparison.

    Raises:
        KeyError, ValueError, InvalidOperation: The value is not of the field's kind.
    """
    if field.kind == "text":
        if operator == "~":
            return Condition(f"instr(lower({field.sql}), lower(?)) > 0", (value,))
        return Condition(f"{field.sql} {operator} ? COLLATE NOCASE", (value,))
    if field.kind == "flag":
        return Condition(f"{field.sql} {operator} ?", (_FLAGS[value.lower()],))
    if field.kind == "day":
        # A day counts as its midnight, so that a time of day in the query still compares rightly.
        moment = parse_moment(value).replace(tzinfo=None)
        return Condition(f"{field.sql} || 'T00:00:00' {operator} ?", (moment.isoformat(),))
    if field.kind == "moment":
        return Condition(f"{field.sql} {operator} ?", (to_milliseconds(parse_moment(value)),))
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(value)
    if field.kind == "money":
        # Both sides in thousandths, the finest unit any currency has, so that whole numbers are compared.
        scaled = number * 1000
        exact = int(scaled) if scaled == int(scaled) and abs(scaled) < 2**62 else float(scaled)
        currency = f"{field.sql.partition('.')[0]}.currency"
        return Condition(f"{field.sql} * {exponent_sql(currency)} {operator} ?", (exact,))
    return Condition(f"CAST({field.sql} AS REAL) {operator} ?", (float(number),))


def _malformed() -> Refused:
    return Refused(400, "Error parsing query - Malformed query.")
