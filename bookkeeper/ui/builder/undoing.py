"""Undo and redo in the builder: steps of the draft, taken a few milliseconds at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.ui.builder.pieces import InPieces
from bookkeeper.ui.parts.keycaps import KeyButton
from bookkeeper.ui.tokens import GRID

#: Changes taken back before the key's press returns; more go on in pieces.
_AT_ONCE = 1000
#: Changes between two looks at what the suppliers come to.
_SETTLED_EVERY = 64


class Undoing(QWidget):
    """Two buttons, with their shortcuts in the whole dialog.

    Signals:
        begins: A step is about to be taken: what is under way must come to its end first.
        moved, ended: The draft has changed, in part or as far as it will.
    """

    begins = Signal()
    moved = Signal()
    ended = Signal()

    def __init__(self, draft: PaymentDraft, dialog: QWidget) -> None:
        super().__init__()
        self._draft = draft
        self._pieces = InPieces(self)
        self._pieces.moved.connect(self.moved)
        self._pieces.ended.connect(self.ended)
        self.undo = self._button(self.tr("Undo"), self.tr("Ctrl Z"))
        self.redo = self._button(self.tr("Redo"), self.tr("Ctrl ⇧ Z"))
        self.undo.clicked.connect(self._on_undo_asked)
        self.redo.clicked.connect(self._on_redo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        for keys, slot in (
            ("Ctrl+Z", self._on_undo_asked),
            ("Ctrl+Shift+Z", self._on_redo_asked),
            ("Ctrl+Y", self._on_redo_asked),
        ):
            QShortcut(QKeySequence(keys), dialog, slot)

    @property
    def is_busy(self) -> bool:
        """Whether a step is not taken to its end yet."""
        return self._pieces.is_busy

    def finish(self) -> None:
        """Take the step that is under way to its end, now."""
        self._pieces.finish()

    def show_draft(self) -> None:
        """Offer what there is to take back and to do again."""
        self.undo.setEnabled(self._draft.history.can_undo and not self.is_busy)
        self.redo.setEnabled(self._draft.history.can_redo and not self.is_busy)

    def _button(self, words: str, keys: str) -> KeyButton:
        button = KeyButton(words, keys, "small")
        button.setAutoDefault(False)
        button.setEnabled(False)
        return button

    def _take(self, changes: Iterator[None]) -> None:
        self._pieces.begin(self._settling(changes), _AT_ONCE)
        if self.is_busy:
            self.moved.emit()

    def _settling(self, changes: Iterator[None]) -> Iterator[None]:
        for number, change in enumerate(changes):
            if number % _SETTLED_EVERY == 0:
                self._draft.settle()
            yield change

    @Slot()
    def _on_undo_asked(self) -> None:
        if not self.is_busy:
            self.begins.emit()
            self._take(self._draft.history.undo(self._draft.restore))

    @Slot()
    def _on_redo_asked(self) -> None:
        if not self.is_busy:
            self.begins.emit()
            self._take(self._draft.history.redo(self._draft.restore))
