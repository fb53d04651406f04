"""Keeps a state in a file beside its books: arrays one after another, to be mapped and not read.

Disposable like the books themselves: a file that is damaged, of another version or of other books is as good
as none. Its name tells the change it was made at and its number of bills, because not every system lets a
file be replaced while it is mapped.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from bookkeeper.books.columns import KINDS, Columns, row_ids
from bookkeeper.books.kept_file import DAMAGE, FIRST, describe, described, file_for, files, padding
from bookkeeper.books.queries import BillSort
from bookkeeper.books.references import References
from bookkeeper.books.state import Segment, State
from bookkeeper.books.word_index import Texts, WordIndex

#: The order in which a company is opened.
_BY_DUE = "by_due"

_Arrays = dict[str, np.ndarray[Any, Any]]


def save(path: Path, state: State) -> bool:
    """Keep a state that was read in one go, beside its books; whether that worked. Older ones are removed."""
    arrays = _arrays(state)
    sizes = [(name, array.dtype.str, len(array), array.nbytes) for name, array in arrays.items()]
    told = {"birth": state.birth, "stamp": state.stamp, "rows": len(state.columns)}
    file = file_for(path, state.stamp, len(state.columns))
    fresh = file.with_name(f"{file.name}.new")
    try:
        with fresh.open("wb") as out:
            out.write(described({**told, "currencies": state.currencies}, sizes))
            for array in arrays.values():
                array.tofile(out)
                out.write(bytes(padding(array.nbytes)))
        fresh.replace(file)
    except OSError:
        # Without it the next start takes longer; nothing else depends on it.
        fresh.unlink(missing_ok=True)
        return False
    for other in files(path):
        if other != file:
            # It may still be mapped, which on some systems keeps it: the next to tidy up removes it.
            with suppress(OSError):
                other.unlink(missing_ok=True)
    return True


def load(path: Path, birth: str, settled: int) -> State | None:
    """The newest state that is kept of these books, made at or after a change; None if there is none."""
    for file in files(path):
        try:
            state = _load(file)
        except DAMAGE:
            continue
        if state.birth == birth and state.stamp >= settled:
            return state
    return None


def rows_kept(path: Path, birth: str) -> int:
    """How many bills are in the newest sound file that is kept of these books."""
    state = load(path, birth, 0)
    return 0 if state is None else len(state.columns)


def _load(file: Path) -> State:
    kept = describe(file)
    # As a plain array: each look at a part of a `memmap` costs ten times as much.
    mapped = np.memmap(file, np.uint8, "r").view(np.ndarray)
    arrays: _Arrays = {}
    for name, (kind, count, start) in kept.arrays.items():
        arrays[name] = mapped[start : start + np.dtype(kind).itemsize * count].view(kind)
    vocabulary = Texts(*(arrays[f"vocabulary_{name}"] for name in Texts.PARTS))
    return State(
        kept.birth,
        kept.stamp,
        Columns(**{name: arrays[name] for name in KINDS}),
        kept.currencies,
        (Segment(WordIndex(vocabulary, arrays["bounds"], arrays["places"])),),
        References(*(arrays[f"references_{one.name}"] for one in fields(References))),
        {},
        {(BillSort.DUE, 0): arrays[_BY_DUE]},
    )


def _arrays(state: State) -> _Arrays:
    index, by_due = state.segments[0].index, state.order(BillSort.DUE)
    first = row_ids(by_due, state.columns.is_open, state.unknown(BillSort.DUE), descending=False)
    return {
        FIRST: np.frombuffer(first, np.int64),
        _BY_DUE: by_due,
        **{name: getattr(state.columns, name) for name in KINDS},
        **{f"references_{one.name}": getattr(state.references, one.name) for one in fields(References)},
        **{f"vocabulary_{name}": getattr(index.vocabulary, name) for name in Texts.PARTS},
        "bounds": index.bounds,
        "places": index.places,
    }
