"""What is due for the payments of a connection, and when something will be: asked of the journal in short.

On the clerk's thread. What it decides is only what to look at: `decide` has the last word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bookkeeper.journal import Journal, Payment, Standing, State
from bookkeeper.payables.rules import Api
from bookkeeper.payments import decide
from bookkeeper.payments.decide import Step
from bookkeeper.payments.orders import Whose

#: Payments whose records are read again together before they are sent.
BATCH = 50
#: Over the live API, at most: payments for which the books are read together, while all goes quickly.
TOGETHER = 200

#: Between looks whether a payment that another desk sees to still is.
_OTHERS_WAIT = timedelta(seconds=5)

#: States in which time alone can bring something to do.
_WAITING = frozenset({State.HELD, State.ACCEPTED, State.UNKNOWN, State.RECORDED})


class Agenda:
    """Asks the journal what is due.

    Args:
        journal: Gives the journal, which a test may replace.
        whose: The connection.
        clock: The present moment, UTC.
        is_clock_sure: Whether the service has said what time it is.

    Attributes:
        not_before: By payment, when to look at it again where that is not worth recording.
        asked_for: By payment, when a person asked for a look at the books that was not had yet.
    """

    def __init__(
        self,
        journal: Callable[[], Journal],
        whose: Whose,
        clock: Callable[[], datetime],
        is_clock_sure: Callable[[], bool],
    ) -> None:
        self.not_before: dict[str, datetime] = {}
        self.asked_for: dict[str, datetime] = {}
        self._journal = journal
        self._whose = whose
        self._clock = clock
        self._is_clock_sure = is_clock_sure

    def standings(self) -> list[Standing]:
        """Where each open payment stands."""
        return self._journal().standings(self._whose.company_id, self._whose.connection_id)

    def due(self) -> list[Standing]:
        """Those among them for which there may be something to do here, in the order of their recording."""
        due = [one for one in self.standings() if self.is_due(one)]
        ours = self._journal().leases.take([one.id for one in due])
        # Another desk sees to the rest, or will be found to be gone.
        again_at = self._clock() + _OTHERS_WAIT
        self.not_before.update((one.id, again_at) for one in due if one.id not in ours)
        return [one for one in due if one.id in ours]

    def is_due(self, one: Standing) -> bool:
        """Whether there may be something to do; `decide` has the last word."""
        now = self._clock()
        if self.not_before.get(one.id, now) > now:
            return False
        if one.id in self.asked_for:
            return True
        is_blocked = one.state is State.HELD and one.waits_for is not None and not one.waits_for.is_final
        return one.due_at <= now and one.state in _WAITING and not is_blocked

    def steps(self, standings: Sequence[Standing]) -> list[tuple[Payment, Step]]:
        """What the first of each state need now, as many as are looked at together."""
        counts: Counter[State] = Counter()
        first = {}
        for one in standings:
            counts[one.state] += 1
            together = TOGETHER if one.api is Api.SYNC else BATCH
            if counts[one.state] <= together or one.id in self.asked_for:
                first[one.id] = one.waits_for
        now, is_sure = self._clock(), self._is_clock_sure()
        return [
            (payment, decide.when_due(payment, now, first[payment.id], is_clock_sure=is_sure))
            for payment in (self._journal().payments(first) if first else ())
        ]

    def next_time(self) -> datetime | None:
        """When something will be due, None if nothing is waiting."""
        standings = self.standings()
        unproven = {one.id for one in standings}
        self.not_before = {key: when for key, when in self.not_before.items() if key in unproven}
        waiting = [
            max(one.due_at, self.not_before.get(one.id, one.due_at))
            for one in standings
            if one.state in _WAITING and one.depends_on not in unproven
        ]
        asked = [self.not_before.get(one.id, self._clock()) for one in standings if one.id in self.asked_for]
        return min([*waiting, *asked], default=None)
