"""Finding words in very many short texts: a few vectorised passes over their different words.

A typed word never holds a space, so it can only be found within one word of a text. Each different word is
kept once, beside the places it stands at: what is scanned is a part of the text. numpy lets other threads
run while it computes, so nothing here stalls the window.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice

import numpy as np
import numpy.typing as npt

#: Shorter words are looked for at the beginning of a word only.
ANYWHERE_FROM = 3

#: Stands between two texts while they are taken apart; no text holds it.
BETWEEN = b"\0"

# Large enough that few are needed: a step gives up the interpreter lock, and busy threads take their time.
_CHUNK = 1 << 22
#: The power of two of "every sixteenth".
_NEAR = 4
# Joined at a time: a step that holds the interpreter lock must be short.
_JOINED = 20_000

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]

_IN_WORD = np.array([byte >= 128 or chr(byte).isalnum() for byte in range(256)])


class Texts:
    """Texts in a row, to be searched together: a line break before each of them and after the last.

    Args:
        joined: All of it as UTF-8, folded, without other line breaks.
        starts: Where each begins in `joined`, and the end.
        near: The text at every sixteenth byte: from there it is one or two steps to the text at any byte.
    """

    PARTS = ("joined", "starts", "near")

    def __init__(self, joined: Bytes, starts: Ints, near: Ints) -> None:
        self.joined = joined
        self.starts = starts
        self.near = near

    @classmethod
    def of(cls, texts: Iterable[bytes]) -> Texts:
        """Texts to be searched; none may hold a line break."""
        parts, lengths, coming = [b""], [np.zeros(0, np.int64)], iter(texts)
        while some := list(islice(coming, _JOINED)):
            parts.append(b"\n".join(some))
            lengths.append(np.fromiter(map(len, some), np.int64, len(some)))
        lengths_of_all = np.concatenate(lengths) + 1
        starts = np.concatenate(([0], np.cumsum(lengths_of_all))) + 1
        joined = np.frombuffer(b"\n".join([*parts, b""]), np.uint8)
        near = np.searchsorted(starts, np.arange(0, len(joined), 1 << _NEAR), side="right") - 1
        return cls(joined, starts.astype(np.int32), np.maximum(near, 0).astype(np.int32))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def holding(self, word: str) -> Bools:
        """For each text whether it holds the word, or where it is short, a word that begins with it.

        A short word in a script without capital letters may stand for more than a letter of ours: it is
        looked for anywhere.
        """
        found = np.zeros(len(self), np.bool_)
        places = self._places(word.encode())
        if len(word) < ANYWHERE_FROM and word.isascii():
            places = places[~_IN_WORD[self.joined[places - 1]]]
        texts = self.near[places >> _NEAR]
        while (is_later := self.starts[texts + 1] <= places).any():
            texts += is_later
        found[texts] = True
        return found

    def _places(self, word: bytes) -> npt.NDArray[np.int64]:
        found, last = [np.zeros(0, np.int64)], len(self.joined) - len(word) + 1
        for start in range(0, last, _CHUNK):
            end = min(last, start + _CHUNK)
            hit = self.joined[start:end] == word[0]
            for number, byte in enumerate(word[1:], 1):
                hit &= self.joined[start + number : end + number] == byte
            found.append(np.flatnonzero(hit) + start)
        return np.concatenate(found)


class WordIndex:
    """The words of some texts and where they stand.

    Args:
        vocabulary: Each different word once.
        bounds: Where the places of each word begin in `places`, and the end of the last.
        places: Places of texts, grouped by word.
    """

    def __init__(self, vocabulary: Texts, bounds: Ints, places: Ints) -> None:
        self.vocabulary = vocabulary
        self.bounds = bounds
        self.places = places

    def find(self, word: str) -> Ints:
        """The places of the texts that hold a word as `Texts.holding` says, some more than once."""
        edges = np.diff(np.concatenate(([0], self.vocabulary.holding(word).view(np.int8), [0])))
        firsts = self.bounds[np.flatnonzero(edges == 1)].astype(np.int64)
        lasts = self.bounds[np.flatnonzero(edges == -1)].astype(np.int64)
        if len(firsts) == 1:
            return self.places[firsts[0] : lasts[0]]
        lengths = lasts - firsts
        ends = np.cumsum(lengths)
        if not len(ends):
            return self.places[:0]
        # One after another the numbers from each first to its last, without a loop.
        numbers = np.repeat(firsts - ends + lengths, lengths) + np.arange(ends[-1])
        found: Ints = self.places[numbers]
        return found


class WordIndexMaker:
    """Takes texts apart, some at a time."""

    def __init__(self) -> None:
        self._numbers: defaultdict[bytes, int] = defaultdict(count(1).__next__)
        self._numbers[BETWEEN] = 0
        self._words: list[Ints] = []
        self._places: list[Ints] = []

    def add(self, places: Ints, texts: bytes) -> None:
        """Add texts, one for each place, with `BETWEEN` between spaces between them."""
        parts = texts.split()
        numbers = np.fromiter(map(self._numbers.__getitem__, parts), np.int32, len(parts))
        is_word = numbers != 0
        self._words.append(numbers[is_word])
        self._places.append(places[np.cumsum(~is_word)[is_word]])

    def index(self) -> WordIndex:
        """The index of all that was added."""
        words, places = _joined(self._words), _joined(self._places)
        by_word = radix_order(words)
        bounds = np.zeros(len(self._numbers) + 1, np.int32)
        np.cumsum(np.bincount(words, minlength=len(self._numbers)), out=bounds[1:])
        return WordIndex(Texts.of(self._numbers), bounds, places[by_word])


def radix_order(*keys: npt.NDArray[np.integer]) -> Ints:
    """The order that sorts by the first key, among equals by the next; whatever is equal stays as it was.

    Sixteen bits at a time, which numpy sorts in one pass: ten times as fast as comparing.
    """
    order: Ints | None = None
    for key in reversed(keys):
        if not len(key):
            return np.zeros(0, np.int32)
        bits = (key - key.min()).astype(np.uint64)
        for shift in range(0, max(1, int(bits.max()).bit_length()), 16):
            part = (bits >> np.uint64(shift)).astype(np.uint16)
            by_part = np.argsort(part if order is None else part[order], kind="stable").astype(np.int32)
            order = by_part if order is None else order[by_part]
    return np.zeros(0, np.int32) if order is None else order


def _joined(parts: Sequence[Ints]) -> Ints:
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)


def pieces(total: int, size: int) -> Iterator[tuple[int, int]]:
    """Half-open ranges of at most `size` that cover the numbers up to `total`."""
    for start in range(0, total, size):
        yield start, min(total, start + size)
