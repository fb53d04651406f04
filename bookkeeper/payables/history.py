"""What was changed on a draft, step by step, to be taken back and done again. Pure.

A step is what a person takes for one action: a tick, ten thousand ticks at once, an amount, a day. It keeps
what the draft held before and holds since, so that taking it back costs as much as doing it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, NamedTuple

#: Steps that can be taken back.
_STEPS_KEPT = 200


class Part(Enum):
    """What of a draft was changed."""

    BILL = auto()
    CREDIT = auto()
    ON_ACCOUNT = auto()
    SOURCE = auto()
    DATE = auto()
    API = auto()
    #: The reference pattern, note, location or a method, by its attribute's name.
    TEXT = auto()
    EVERYTHING = auto()


class Change(NamedTuple):
    """One value of a draft: which, what it was, and what it became; None for nothing."""

    part: Part
    key: Any
    before: Any
    after: Any


#: Puts a value back on a draft without telling the history.
Restore = Callable[[Part, Any, Any], None]


@dataclass(slots=True)
class _Step:
    changes: list[Change] = field(default_factory=list)

    @property
    def typed_into(self) -> object:
        """What every letter of a rate or a text changes; None for a step that stands for itself."""
        first = self.changes[0]
        if len(self.changes) > 1:
            return None
        is_rate = first.part is Part.SOURCE and first.before.rate != first.after.rate
        is_text = first.part is Part.TEXT and isinstance(first.after, str) and first.key != "way"
        return (first.part, first.key) if is_rate or is_text else None


class History:
    """The steps of one draft."""

    def __init__(self) -> None:
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._open = _Step()
        self._is_deaf = False

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past or self._open.changes)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future) and not self._open.changes

    def note(self, part: Part, key: Any, before: Any, after: Any) -> None:
        """Something is being changed, as part of the step that is open."""
        if not self._is_deaf and before != after:
            self._open.changes.append(Change(part, key, before, after))

    def end_step(self) -> None:
        """The action is over; what comes now is another. Nothing happens if nothing was changed."""
        step, self._open = self._open, _Step()
        if not step.changes:
            return
        self._future.clear()
        typed_into = step.typed_into
        if self._past and typed_into is not None and self._past[-1].typed_into == typed_into:
            began = self._past[-1].changes[0]
            self._past[-1].changes[0] = began._replace(after=step.changes[0].after)
            return
        self._past.append(step)
        del self._past[:-_STEPS_KEPT]

    def forget(self) -> None:
        """Begin anew: what is on the draft cannot be taken back."""
        self._past.clear()
        self._future.clear()
        self._open = _Step()

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """What is changed meanwhile is no step of anybody's."""
        before, self._is_deaf = self._is_deaf, True
        try:
            yield
        finally:
            self._is_deaf = before

    def undo(self, restore: Restore) -> Iterator[None]:
        """Take the last step back, one change at each turn. To be gone through to its end."""
        self.end_step()
        if self._past:
            step = self._past.pop()
            self._future.append(step)
            for change in reversed(step.changes):
                restore(change.part, change.key, change.before)
                yield

    def redo(self, restore: Restore) -> Iterator[None]:
        """Do again what was taken back last, one change at each turn. To be gone through to its end."""
        self.end_step()
        if self._future:
            step = self._future.pop()
            self._past.append(step)
            for change in step.changes:
                restore(change.part, change.key, change.after)
                yield
