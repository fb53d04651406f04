"""Ticking many bills at once: shown at once, put on the draft a few at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from bookkeeper.books import Reader
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.records import Bill
from bookkeeper.ui.builder.pieces import InPieces

#: Bills read from the copy and ticked in one step: about a millisecond.
_STEP = 64


class Ticking(QObject):
    """Ticks bills for their whole amounts, those that can be paid and are on no open payment.

    Args:
        reader: Of the window's thread.
        reserved: Bills on open payments, by id.

    Signals:
        moved: Some are on the draft.
        ended: All are.
    """

    moved = Signal()
    ended = Signal()

    def __init__(
        self,
        draft: PaymentDraft,
        reader: Reader,
        reserved: Mapping[str, State],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._reader = reader
        self._reserved = reserved
        self._waiting: set[int] = set()
        self._pieces = InPieces(self)
        self._pieces.moved.connect(self.moved)
        self._pieces.ended.connect(self._on_pieces_ended)

    @property
    def is_busy(self) -> bool:
        """Whether some are not on the draft yet."""
        return self._pieces.is_busy

    @property
    def left(self) -> int:
        """Rows not come to yet."""
        return len(self._waiting)

    def holds(self, row_id: int) -> bool:
        """Whether a row is waiting to be ticked."""
        return row_id in self._waiting

    def tick_rows(self, ids: Sequence[int]) -> None:
        """Tick the bills with these row ids; what is waiting already is ticked first."""
        self.finish()
        self._waiting = set(ids)
        self._pieces.begin(self._steps(ids))

    def leave_out(self, row_id: int) -> None:
        """Do not tick a row after all."""
        self._waiting.discard(row_id)

    def finish(self) -> None:
        """Tick everything that is waiting, now."""
        self._pieces.finish()

    def stop(self) -> None:
        """Tick nothing more."""
        self._pieces.stop()
        self._waiting = set()

    def _steps(self, ids: Sequence[int]) -> Iterator[int]:
        for start in range(0, len(ids), _STEP):
            step = [one for one in ids[start : start + _STEP] if one in self._waiting]
            self._draft.tick_all(filter(self._can_tick, self._reader.payable_bills(step)))
            self._draft.settle()
            self._waiting.difference_update(step)
            yield start

    def _can_tick(self, bill: Bill) -> bool:
        return bill.id not in self._reserved

    @Slot()
    def _on_pieces_ended(self) -> None:
        self._waiting = set()
        self.ended.emit()
