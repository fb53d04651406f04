"""The state's file: arrays one after another behind a short description, to be mapped and not read.

Disposable like the books themselves: a file that is damaged, of another version or of other books is as good
as none. Its name tells the change it was made at and its number of bills, because not every system lets a
file be replaced while it is mapped.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from bookkeeper.books.columns import KINDS, Columns
from bookkeeper.books.queries import BillSort
from bookkeeper.books.references import References
from bookkeeper.books.state import Segment, State
from bookkeeper.books.store import LISTS_SUFFIX
from bookkeeper.books.word_index import Texts, WordIndex

#: Raise it with every change of what is in the file.
_VERSION = 1

_MAGIC = b"BKLISTS\n"
#: Behind the magic: version, length of the description, its check sum.
_HEAD = struct.Struct("<8sIII")
#: The order in which a company is opened.
_BY_DUE = "by_due"
#: Arrays begin at multiples of this.
_STEP = 64


def save(path: Path, state: State) -> bool:
    """Keep a state that was read in one go, beside its books; whether that worked. Older ones are removed."""
    arrays = _arrays(state)
    described, at = [], 0
    for name, array in arrays.items():
        described.append([name, array.dtype.str, len(array), at])
        at += -(-array.nbytes // _STEP) * _STEP
    description = json.dumps(
        {"birth": state.birth, "stamp": state.stamp, "currencies": state.currencies, "arrays": described,
         "size": at}
    ).encode()  # fmt: skip
    file = path.with_name(f"{path.name}{LISTS_SUFFIX}{state.stamp}-{len(state.columns)}")
    fresh = file.with_name(f"{file.name}.new")
    try:
        with fresh.open("wb") as out:
            out.write(_HEAD.pack(_MAGIC, _VERSION, len(description), zlib.crc32(description)))
            out.write(description)
            out.write(bytes(_start(len(description)) - out.tell()))
            for array in arrays.values():
                array.tofile(out)
                out.write(bytes(-array.nbytes % _STEP))
        fresh.replace(file)
    except OSError:
        # Without it the next start takes longer; nothing else depends on it.
        fresh.unlink(missing_ok=True)
        return False
    for other in _files(path):
        if other != file:
            _remove(other)
    return True


def load(path: Path, birth: str, settled: int) -> State | None:
    """The newest state that is kept of these books, made at or after a change; None if there is none."""
    for file in sorted(_files(path), key=_age, reverse=True):
        try:
            state = _load(file)
        except (OSError, ValueError, KeyError, TypeError, struct.error):
            continue
        if state.birth == birth and state.stamp >= settled:
            return state
    return None


def rows_kept(path: Path, birth: str) -> int:
    """How many bills are in the newest file that is kept of these books."""
    state = load(path, birth, 0)
    return 0 if state is None else len(state.columns)


def _load(file: Path) -> State:
    mapped = np.memmap(file, np.uint8, "r")
    magic, version, length, check = _HEAD.unpack(mapped[: _HEAD.size].tobytes())
    if magic != _MAGIC or version != _VERSION:
        raise ValueError(version)
    description = mapped[_HEAD.size : _HEAD.size + length].tobytes()
    if zlib.crc32(description) != check:
        raise ValueError(check)
    told = json.loads(description)
    start = _start(length)
    if len(mapped) != start + told["size"]:
        raise ValueError(len(mapped))
    # As a plain array: each look at a part of a `memmap` costs ten times as much.
    plain = mapped.view(np.ndarray)
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for name, kind, count, at in told["arrays"]:
        first, size = start + at, np.dtype(kind).itemsize * count
        arrays[name] = plain[first : first + size].view(kind)
    columns = Columns(**{name: arrays[name] for name in KINDS})
    index = WordIndex(
        Texts(arrays["vocabulary"], arrays["vocabulary_starts"], arrays["vocabulary_near"]),
        arrays["bounds"],
        arrays["places"],
    )
    references = References(*(arrays[f"references_{one.name}"] for one in fields(References)))
    return State(
        told["birth"],
        told["stamp"],
        columns,
        tuple(told["currencies"]),
        (Segment(index),),
        references,
        {},
        {(BillSort.DUE, 0): arrays[_BY_DUE]},
    )


def _arrays(state: State) -> dict[str, np.ndarray[Any, Any]]:
    index = state.segments[0].index
    return {
        **{name: getattr(state.columns, name) for name in KINDS},
        **{f"references_{one.name}": getattr(state.references, one.name) for one in fields(References)},
        _BY_DUE: state.order(BillSort.DUE),
        "vocabulary": index.vocabulary.joined,
        "vocabulary_starts": index.vocabulary.starts,
        "vocabulary_near": index.vocabulary.near,
        "bounds": index.bounds,
        "places": index.places,
    }


def _start(length: int) -> int:
    return -(-(_HEAD.size + length) // _STEP) * _STEP


def _files(path: Path) -> list[Path]:
    return [file for file in path.parent.glob(f"{path.name}{LISTS_SUFFIX}*") if file.suffix != ".new"]


def _age(file: Path) -> tuple[int, ...]:
    """The change it was made at and its number of bills."""
    return tuple(int(part) if part.isdigit() else -1 for part in file.name.rsplit("-", 2)[1:])


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        # Still mapped, where that is a hindrance: the next to tidy up removes it.
        return
