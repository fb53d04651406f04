"""Who looks on while the books are read: progress, patience, and the wish to stop. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from threading import Event
from typing import TYPE_CHECKING, Any

from bookkeeper.background.jobs import RefreshProgress
from bookkeeper.books import Kind, Reason, Refresh, Why
from bookkeeper.codat import CancelledError, ahead
from bookkeeper.errors import BookkeeperError, NotFoundError, NotReadyError, RefusedError
from bookkeeper.payables.records import SetAside

if TYPE_CHECKING:
    from bookkeeper.codat import Page

#: Small pages are kept together: so many records, or what came within so many seconds.
_TOGETHER = 1_000
_WITHIN_S = 0.5


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to look after data that the service fetches from the accounting software, in seconds.

    Attributes:
        limit_s: Then what is there is read, and said to be old: on-premise software that is switched off
            leaves a fetch queued for ever (DOMAIN 3.6).
        first_s, longest_s: Between two questions, growing.
        step_s: Between two looks at whether the user wants to stop.
    """

    limit_s: float = 120.0
    first_s: float = 0.5
    longest_s: float = 10.0
    step_s: float = 0.2


@dataclass(slots=True)
class Watch:
    """Who looks on while a refresh runs.

    Attributes:
        tell: Called with `RefreshProgress` or `FetchProgress`.
        show: Called with the kinds of which the copy holds something new.
        cancelled: Set when the user wants to stop.
        now: The wall clock, UTC.
        set_aside: Records that could not be understood so far.
    """

    tell: Callable[[object], None]
    show: Callable[[frozenset[Kind]], None]
    cancelled: Event
    now: Callable[[], datetime]
    patience: Patience = field(default_factory=Patience)
    set_aside: list[SetAside] = field(default_factory=list)

    def pause(self, seconds: float) -> Generator[float, None, None]:
        """Wait in steps; raises CancelledError at the next one when the user wants to stop."""
        until = time.monotonic() + seconds
        while not self.cancelled.is_set():
            left = until - time.monotonic()
            if left <= 0:
                return
            yield min(left, self.patience.step_s)
        raise CancelledError

    def read(
        self,
        refresh: Refresh,
        pages: Iterable[Page[Any]],
        put: Callable[[Iterable[Any], Refresh], None],
    ) -> Iterator[Page[Any]]:
        """Keep page after page, each in one transaction, so that readers never wait; hands each on."""
        count = 0
        for page in ahead(pages):
            put(page.items, refresh)
            count += len(page.items)
            self.set_aside += page.set_aside
            self.tell(RefreshProgress(refresh.kind, count))
            yield page


def together(pages: Iterable[Page[Any]]) -> Iterator[Page[Any]]:
    """The same records in fewer and larger pages, without keeping anyone waiting for them.

    Each is a transaction, and that of a hundred bills is mostly writing the index of their ids again. What
    came before a failure is handed on before it.
    """
    gathered: list[Page[Any]] = []
    until = 0.0
    try:
        for page in pages:
            until = until if gathered else time.monotonic() + _WITHIN_S
            gathered.append(page)
            if sum(len(one.items) for one in gathered) >= _TOGETHER or time.monotonic() >= until:
                yield _joined(gathered)
                gathered = []
    except (BookkeeperError, CancelledError):
        if gathered:
            yield _joined(gathered)
        raise
    if gathered:
        yield _joined(gathered)


def _joined(pages: Sequence[Page[Any]]) -> Page[Any]:
    return replace(
        pages[-1],
        items=tuple(chain.from_iterable(one.items for one in pages)),
        set_aside=tuple(chain.from_iterable(one.set_aside for one in pages)),
    )


def reason_for(error: BookkeeperError) -> Reason | None:
    """Why one kind of data cannot be read, where that is nothing to worry about; None for real trouble."""
    if isinstance(error, NotReadyError):
        return Reason(Why.NOT_READY, error.detail)
    if isinstance(error, NotFoundError | RefusedError):
        return Reason(Why.NOT_SUPPORTED, error.detail)
    return None
