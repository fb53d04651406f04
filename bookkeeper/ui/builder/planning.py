"""Plans a draft in pieces, so that the window goes on answering, and does something with the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.plan import Plan, PlannedPayment, planned
from bookkeeper.ui.builder.pieces import InPieces

#: Payments planned before a button's click returns; more go on in pieces.
_AT_ONCE = 50


class Planning(QObject):
    """One plan at a time, of the draft as it is; a change of the draft must stop it.

    Signals:
        ended: The plan is there, and about to be used. Not emitted after `stop`.
    """

    ended = Signal()

    def __init__(self, draft: PaymentDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._planned: list[PlannedPayment] = []
        self._then: Callable[[Plan], None] | None = None
        self._pieces = InPieces(self)
        self._pieces.ended.connect(self._on_pieces_ended)

    @property
    def is_busy(self) -> bool:
        """Whether something is left to be planned."""
        return self._pieces.is_busy

    def begin(self, then: Callable[[Plan], None]) -> None:
        """Plan the draft, and do this with the plan; instead of what was begun before."""
        self._then, self._planned = then, []
        self._pieces.begin(self._plan_each(), _AT_ONCE)

    def stop(self) -> None:
        """Leave undone what is left."""
        self._pieces.stop()

    def _plan_each(self) -> Iterator[None]:
        for payment in planned(self._draft):
            self._planned.append(payment)
            yield

    @Slot()
    def _on_pieces_ended(self) -> None:
        payments, self._planned = tuple(self._planned), []
        then, self._then = self._then, None
        self.ended.emit()
        if then is not None:
            then(Plan(self._draft.base_currency, payments))
