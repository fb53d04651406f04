"""What lists of bills are ordered, filtered and summed by, as arrays: the bill of row id 1 is at place 0.

Bills are never deleted from the copy, so row ids count on from 1 without gaps. Arrays are never changed once
others may see them.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from bookkeeper.books.text import NO_KEY
from bookkeeper.books.word_index import Bools, Ints, pieces

#: Stands for an unknown date, last in every order.
NO_DAY = int(np.iinfo(np.int32).max)

#: Bills read at a time: what is done with them holds the interpreter lock for about 2 ms.
_PIECE = 2_048

_FIELDS = (
    "supplier", f"min(due_on, {NO_DAY})", f"min(issued_on, {NO_DAY})", "due_key", "total_key",
    "coalesce(due_minor, 0)", "is_open", "urgency", f"reference_key = '{NO_KEY}'",
)  # fmt: skip
# The database joins each column into one text, in one step. Reading row by row gives up and takes back the
# interpreter lock for each of them, and takes ten times as long while another thread computes. Currencies
# go as hexadecimal because a damaged record's may hold anything.
_READ = f"""
SELECT group_concat(b.row), {", ".join(f"group_concat({one})" for one in _FIELDS)},
  group_concat(hex(currency)), CAST(group_concat(words, ' ' || char(0) || ' ') AS BLOB)
FROM bills b JOIN bill_papers p ON p.row = b.row WHERE {{these}}
"""


@dataclass(frozen=True, slots=True)
class Columns:
    """One value for each bill.

    Attributes:
        supplier: Row id.
        due_on, issued_on: Day ordinals; `NO_DAY` where unknown.
        due_key, total_key: Ten-thousandths of the major unit; `MISSING` where unknown.
        due_minor: Minor units; 0 where unknown.
        has_no_reference: Last in the order by reference.
        currency: Place in `State.currencies`.
    """

    supplier: Ints
    due_on: Ints
    issued_on: Ints
    due_key: npt.NDArray[np.int64]
    total_key: npt.NDArray[np.int64]
    due_minor: npt.NDArray[np.int64]
    is_open: Bools
    urgency: npt.NDArray[np.int8]
    has_no_reference: Bools
    currency: npt.NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.supplier)

    @classmethod
    def empty(cls, size: int = 0) -> Columns:
        """Room for so many bills."""
        return cls(**{name: np.zeros(size, kind) for name, kind in KINDS.items()})

    def larger(self, size: int) -> Columns:
        """A copy with room for so many bills, to be written to before others see it."""
        copied = Columns.empty(size)
        for name in KINDS:
            getattr(copied, name)[: len(self)] = getattr(self, name)
        return copied


_INT64 = ("due_key", "total_key", "due_minor")
_SMALL = {"urgency": np.int8, "currency": np.int16, "is_open": np.bool_, "has_no_reference": np.bool_}

#: How each column is kept.
KINDS: dict[str, type[np.generic]] = {
    field.name: _SMALL.get(field.name, np.int64 if field.name in _INT64 else np.int32)
    for field in fields(Columns)
}


class Piece(NamedTuple):
    """Some bills: their places, their columns but the currency, its code for each, and their words."""

    places: Ints
    values: dict[str, npt.NDArray[np.generic]]
    currencies: list[bytes]
    words: bytes


def read_rows(connection: sqlite3.Connection, first: int, last: int) -> Iterator[Piece]:
    """The bills with row ids from `first` to `last`, some at a time."""
    query = _READ.format(these="b.row BETWEEN ? AND ?")
    for start, end in pieces(last - first + 1, _PIECE):
        yield from _piece(connection.execute(query, (first + start, first + end - 1)).fetchone())


def read_places(connection: sqlite3.Connection, places: Ints) -> Iterator[Piece]:
    """The bills at these places, some at a time."""
    query = _READ.format(these="b.row IN (SELECT value FROM json_each(?))")
    for start, end in pieces(len(places), _PIECE):
        rows = json.dumps((places[start:end] + 1).tolist())
        yield from _piece(connection.execute(query, (rows,)).fetchone())


def _piece(found: tuple[Any, ...]) -> Iterator[Piece]:
    rows, *texts, currencies, words = found
    if rows is None:
        return
    names = [name for name in KINDS if name != "currency"]
    values = {name: numbers(text).astype(KINDS[name]) for name, text in zip(names, texts, strict=True)}
    yield Piece((numbers(rows) - 1).astype(np.int32), values, currencies.encode().split(b","), words)


def numbers(text: str | bytes | None) -> npt.NDArray[np.int64]:
    """Whole numbers from a text with commas between them."""
    return np.fromstring(text or "", np.int64, sep=",")


class Writing:
    """Columns being filled: private until `columns` is handed on."""

    def __init__(self, columns: Columns, currencies: tuple[str, ...]) -> None:
        self.columns = columns
        self._codes = {code.encode().hex().upper().encode(): place for place, code in enumerate(currencies)}

    @property
    def currencies(self) -> tuple[str, ...]:
        """Codes of currencies by their numbers in the column."""
        return tuple(bytes.fromhex(code.decode()).decode() for code in self._codes)

    def put(self, piece: Piece) -> None:
        """Write some bills to their places."""
        for name, values in piece.values.items():
            getattr(self.columns, name)[piece.places] = values
        codes = self._codes
        for code in set(piece.currencies).difference(codes):
            codes[code] = len(codes)
        self.columns.currency[piece.places] = np.fromiter(
            map(codes.__getitem__, piece.currencies), np.int16, len(piece.currencies)
        )


def row_ids(order: Ints, mask: Bools, unknown: int, *, descending: bool) -> array[int]:
    """The row ids of the places that the mask holds, in this order, the unknown at its end either way."""
    ids, known = array("q"), len(order) - unknown
    for part in (order[:known][::-1] if descending else order[:known], order[known:]):
        ids.frombytes((part[mask[part]].astype(np.int64) + 1).tobytes())
    return ids
