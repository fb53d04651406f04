"""This desk among those at a shared journal: says that it is there, and hears what the others do.

A thread with a connection of its own: neither a slow request nor a long list keeps it from being heard.
"""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from bookkeeper.journal.postgres import CHANNEL, connect

if TYPE_CHECKING:
    import psycopg

    from bookkeeper.journal.places import Shared

#: A desk that was not heard for so long is over, in seconds.
LIFE_S = 20.0
#: How often it says that it is there, in seconds.
BEAT_S = 4.0
#: Nothing is sent in the last part of a life: the bytes take time to leave; in seconds.
MARGIN_S = 5.0
#: Without a connection it is tried again after so long, in seconds.
_RETRY_S = 2.0
#: How long a notification is waited for at most before the thread looks whether it is to end, in seconds.
_GLANCE_S = 0.5
#: Who asks waits so long for a desk to be known, in seconds.
_PATIENCE_S = 6.0

_BEGIN = (
    "INSERT INTO desk (id, name, began_at, alive_until, is_over)"
    " VALUES (%s, %s, clock_timestamp(), clock_timestamp() + make_interval(secs => %s), false)"
)
_BEAT = (
    "UPDATE desk SET alive_until = clock_timestamp() + make_interval(secs => %s)"
    " WHERE id = %s AND NOT is_over AND alive_until > clock_timestamp()"
)
_END = "UPDATE desk SET is_over = true WHERE id = %s AND NOT is_over"

#: Counts a computer's sleep, where the system has such a clock; see `payments.clock`.
_STEADY: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def _elapsed_s() -> float:
    return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


class Presence:
    """A desk's life at a shared journal.

    Args:
        desk_id: What this desk's own changes are notified under: of those it need not hear.
        name: Who is at it.
        heard: Called on this object's thread: True when others have changed something, or may have while
            nobody listened; False when the connection is lost.
    """

    def __init__(self, place: Shared, desk_id: str, name: str, heard: Callable[[bool], None]) -> None:
        self._place = place
        self._desk_id = desk_id
        self._name = name
        self._heard = heard
        #: The id of the present life, empty before the first; another one after every silence.
        self.life = ""
        self._sure_until = 0.0
        self._is_ending = threading.Event()
        self._is_known = threading.Event()
        self._thread = threading.Thread(target=self._live, name="presence", daemon=True)
        self._thread.start()

    @property
    def is_sure(self) -> bool:
        """Whether nobody can have taken over yet, reckoned from before this desk was last heard."""
        return _elapsed_s() < self._sure_until

    def wait(self) -> None:
        """Wait until the desk is known, or for some seconds."""
        self._is_known.wait(_PATIENCE_S)

    def close(self) -> None:
        """End this life."""
        self._is_ending.set()
        self._thread.join()

    def _live(self) -> None:
        import psycopg

        while not self._is_ending.is_set():
            try:
                with contextlib.closing(connect(self._place, self._desk_id)) as connection:
                    connection.autocommit = True
                    connection.execute(f"LISTEN {CHANNEL}".encode())
                    self._stay(connection)
            except psycopg.Error:
                self._heard(False)
                self._is_ending.wait(_RETRY_S)
        self._sure_until = 0.0

    def _stay(self, connection: psycopg.Connection) -> None:
        self._beat(connection)
        self._is_known.set()
        self._heard(True)
        next_beat = time.monotonic() + BEAT_S
        while not self._is_ending.is_set():
            wait_s = max(0.0, min(_GLANCE_S, next_beat - time.monotonic()))
            told = [one.payload for one in connection.notifies(timeout=wait_s, stop_after=1)]
            if any(payload != self._desk_id for payload in told):
                self._heard(True)
            if time.monotonic() >= next_beat:
                self._beat(connection)
                next_beat = time.monotonic() + BEAT_S
        connection.execute(_END.encode(), (self.life,))

    def _beat(self, connection: psycopg.Connection) -> None:
        """Say that this desk is there; if it was silent for too long, begin a new life."""
        began = _elapsed_s()
        is_alive = bool(self.life) and connection.execute(_BEAT.encode(), (LIFE_S, self.life)).rowcount == 1
        if not is_alive:
            self._sure_until = 0.0
            life = str(uuid.uuid4())
            connection.execute(_BEGIN.encode(), (life, self._name, LIFE_S))
            self.life = life
        self._sure_until = began + LIFE_S - MARGIN_S
