"""Which rows are picked: a set of ids, so that it outlives sorting, searching and any number of rows.

Pure. Qt's own selection is not used: it costs seconds for a million rows and dies with every new order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Picking:
    """The picked ids of one list, and the row a range starts from."""

    def __init__(self, *, many: bool = True) -> None:
        self._many = many
        self._ids: set[int] = set()
        self._anchor: int | None = None

    @property
    def ids(self) -> frozenset[int]:
        """What is picked."""
        return frozenset(self._ids)

    @property
    def takes_many(self) -> bool:
        """Whether more than one row can be picked."""
        return self._many

    def holds(self, row_id: int) -> bool:
        """Whether this row is picked."""
        return row_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def only(self, row_id: int) -> None:
        """Pick this row alone; ranges start from it."""
        self._ids = {row_id}
        self._anchor = row_id

    def toggle(self, row_id: int) -> None:
        """Pick or unpick this row beside the others; ranges start from it."""
        if not self._many:
            self.only(row_id)
            return
        self._ids ^= {row_id}
        self._anchor = row_id

    def extend(self, ids: Sequence[int], to: int, *, add: bool = False) -> None:
        """Pick everything from where the last range began up to a position, instead of or beside the rest."""
        start = self._anchor_position(ids)
        if not self._many or start is None:
            self.only(ids[to])
            return
        first, last = sorted((start, to))
        span = ids[first : last + 1]
        self._ids = self._ids.union(span) if add else set(span)

    def all(self, ids: Iterable[int]) -> None:
        """Pick all of these."""
        if self._many:
            self._ids = set(ids)

    def keep(self, ids: Iterable[int]) -> None:
        """Unpick everything but these."""
        self._ids &= set(ids)

    def clear(self) -> None:
        """Pick nothing."""
        self._ids = set()
        self._anchor = None

    def _anchor_position(self, ids: Sequence[int]) -> int | None:
        if self._anchor is None:
            return None
        try:
            return ids.index(self._anchor)
        except ValueError:
            return None
