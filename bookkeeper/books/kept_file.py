"""How the file of a state is laid out, and the one list in it that is needed first. No numpy here.

Behind the magic come version, length of the description and its check sum; then the description as JSON; then
arrays one after another.
"""

from __future__ import annotations

import json
import struct
import zlib
from array import array
from pathlib import Path
from typing import Any, NamedTuple

from bookkeeper.books.store import LISTS_SUFFIX

#: Raise it with every change of what is in the file.
_VERSION = 1

_MAGIC = b"BKLISTS\n"
_HEAD = struct.Struct("<8sIII")
#: Arrays begin at multiples of this.
_STEP = 64

#: The array with the row ids of open bills by due date, 64 bits each: the list a company is opened with.
FIRST = "first"

#: What reading a damaged file may raise.
DAMAGE = (OSError, ValueError, KeyError, TypeError, struct.error, EOFError)


class Place(NamedTuple):
    """Where an array is: its kind in numpy's words, its length, and the first byte."""

    kind: str
    length: int
    start: int


class Kept(NamedTuple):
    """What a file says of itself."""

    birth: str
    stamp: int
    rows: int
    currencies: tuple[str, ...]
    arrays: dict[str, Place]


def files(path: Path) -> list[Path]:
    """What is kept beside these books, the newest first."""
    found = path.parent.glob(f"{path.name}{LISTS_SUFFIX}*")
    return sorted((file for file in found if file.suffix != ".new"), key=_age, reverse=True)


def file_for(path: Path, stamp: int, rows: int) -> Path:
    """The name of the file for a state."""
    return path.with_name(f"{path.name}{LISTS_SUFFIX}{stamp}-{rows}")


def described(told: dict[str, Any], sizes: list[tuple[str, str, int, int]]) -> bytes:
    """The beginning of a file with these arrays: names, kinds, lengths, and bytes, in their order."""
    arrays, at = [], 0
    for name, kind, count, size in sizes:
        arrays.append((name, kind, count, at))
        at += size + padding(size)
    text = json.dumps({**told, "arrays": arrays, "size": at}).encode()
    head = _HEAD.pack(_MAGIC, _VERSION, len(text), zlib.crc32(text)) + text
    return head + bytes(padding(len(head)))


def padding(size: int) -> int:
    """How many bytes are left empty behind so many."""
    return -size % _STEP


def describe(file: Path) -> Kept:
    """Read what a file says of itself. Raises one of `DAMAGE` if it is not sound."""
    with file.open("rb") as opened:
        magic, version, length, check = _HEAD.unpack(opened.read(_HEAD.size))
        text = opened.read(length)
    if magic != _MAGIC or version != _VERSION or zlib.crc32(text) != check:
        raise ValueError(file.name)
    told = json.loads(text)
    start = _HEAD.size + length + padding(_HEAD.size + length)
    if file.stat().st_size != start + told["size"]:
        raise ValueError(file.name)
    arrays = {name: Place(kind, count, start + at) for name, kind, count, at in told["arrays"]}
    return Kept(told["birth"], told["stamp"], told["rows"], tuple(told["currencies"]), arrays)


def first_list(path: Path, birth: str, stamp: int, rows: int) -> array[int] | None:
    """Row ids of open bills by due date, if they are kept for books that stand exactly so."""
    ids = array("q")
    try:
        file = file_for(path, stamp, rows)
        kept = describe(file)
        place = kept.arrays[FIRST]
        if kept.birth != birth:
            return None
        with file.open("rb") as opened:
            opened.seek(place.start)
            ids.fromfile(opened, place.length)
    except DAMAGE:
        return None
    return ids


def _age(file: Path) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else -1 for part in file.name.rsplit("-", 2)[1:])
