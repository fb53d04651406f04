"""Which payments this desk sees to. With a journal on this computer: all of them, and nothing to ask.

In a shared journal a payment is seen to by the desk that has its lease. A desk is there as long as it says so
often enough (`presence`), by the database's clock; one that fell silent is over for good, and others take its
payments over: what it was sending is *unknown* to them. Every change that lets bytes leave is committed only
while the desk that commits it is there, and the lease its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import Text

from bookkeeper.journal.postgres import meaning

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from bookkeeper.journal.presence import Presence

# A desk is declared over before its payments are taken: its own next sign of life waits for that, and fails.
_DECLARE_OVER = text("UPDATE desk SET is_over = true WHERE NOT is_over AND alive_until < clock_timestamp()")
_IDS = bindparam("ids", type_=ARRAY(Text))
_TAKE_OVER = text(
    "WITH free AS (SELECT lease.payment_id FROM lease JOIN desk ON desk.id = lease.desk_id"
    " WHERE lease.payment_id = ANY(:ids) AND desk.is_over FOR UPDATE OF lease SKIP LOCKED)"
    " UPDATE lease SET desk_id = :life FROM free WHERE lease.payment_id = free.payment_id"
).bindparams(_IDS)
#: Payments that were moved here, or recorded in a moment without a desk, have none yet.
_TAKE_UP = text(
    "INSERT INTO lease (payment_id, desk_id) SELECT id, :life FROM payment WHERE id = ANY(:ids)"
    " ON CONFLICT (payment_id) DO NOTHING"
).bindparams(_IDS)
_OWN = text("SELECT payment_id FROM lease WHERE payment_id = ANY(:ids) AND desk_id = :life").bindparams(_IDS)
#: Nobody can declare the desk over, and so take a lease of its, before what follows is committed.
_HOLD = text(
    "SELECT lease.payment_id FROM lease JOIN desk ON desk.id = lease.desk_id"
    " WHERE lease.payment_id = ANY(:ids) AND desk.id = :life AND NOT desk.is_over"
    " AND desk.alive_until > clock_timestamp() FOR SHARE OF desk"
).bindparams(_IDS)


class Leases(Protocol):
    """What this desk may work on."""

    @property
    def may_send(self) -> bool:
        """Whether bytes may leave now. Any thread may ask."""

    def take(self, payment_ids: Collection[str]) -> frozenset[str]:
        """Those of them that this desk sees to, taking over what nobody sees to any more."""

    def assign(self, connection: Connection, payment_ids: Iterable[str]) -> None:
        """This desk sees to payments that it is recording."""

    def holds(self, connection: Connection, payment_ids: Collection[str]) -> bool:
        """Whether all of them are this desk's, and stay so until the transaction ends."""

    def close(self) -> None:
        """Leave: others need not wait until this desk has been silent for long."""


class Everything:
    """The only desk there is: one window at a time sends what is in a file (`app`)."""

    may_send = True

    def take(self, payment_ids: Collection[str]) -> frozenset[str]:
        """All of them."""
        return frozenset(payment_ids)

    def assign(self, connection: Connection, payment_ids: Iterable[str]) -> None:
        """Nobody else is there."""

    def holds(self, connection: Connection, payment_ids: Collection[str]) -> bool:
        """Nobody else is there."""
        return True

    def close(self) -> None:
        """Nobody waits."""


class Nothing:
    """A shared journal that only is looked at: until it has joined, a desk works on no payment."""

    may_send = False

    def take(self, payment_ids: Collection[str]) -> frozenset[str]:
        """None of them."""
        return frozenset()

    def assign(self, connection: Connection, payment_ids: Iterable[str]) -> None:
        """Whoever comes next sees to them."""

    def holds(self, connection: Connection, payment_ids: Collection[str]) -> bool:
        """None of them is this desk's."""
        return False

    def close(self) -> None:
        """Nobody waits."""


class SharedLeases:
    """The leases of one desk; on the journal's thread.

    Args:
        engine: The journal's own.
        presence: That of this desk; closed with this.
    """

    def __init__(self, engine: Engine, presence: Presence) -> None:
        self._engine = engine
        self._presence = presence
        self._life = ""
        self._own: set[str] = set()

    @property
    def may_send(self) -> bool:
        """Whether the desk has lately been heard to be there. Any thread may ask."""
        return self._presence.is_sure

    def take(self, payment_ids: Collection[str]) -> frozenset[str]:
        """Those of them that this desk sees to, taking over what nobody sees to any more.

        Raises:
            FilesError: The journal cannot be used.
        """
        life = self._presence.life
        if life != self._life:
            self._life, self._own = life, set()
        wanted = frozenset(payment_ids)
        if not life or not self._presence.is_sure or not wanted:
            return frozenset()
        if wanted <= self._own:
            return wanted
        values = {"ids": list(wanted - self._own), "life": life}
        try:
            with self._engine.connect().execution_options(begin="DEFERRED") as connection, connection.begin():
                connection.execute(_DECLARE_OVER)
                connection.execute(_TAKE_OVER, values)
                connection.execute(_TAKE_UP, values)
                self._own.update(connection.execute(_OWN, values).scalars())
        except DBAPIError as error:
            raise meaning(error) from error
        return wanted & self._own

    def assign(self, connection: Connection, payment_ids: Iterable[str]) -> None:
        """This desk sees to payments that it is recording."""
        if self._presence.life:
            connection.execute(_TAKE_UP, {"ids": list(payment_ids), "life": self._presence.life})

    def holds(self, connection: Connection, payment_ids: Collection[str]) -> bool:
        """Whether all of them are this desk's, and stay so until the transaction ends."""
        values = {"ids": list(payment_ids), "life": self._presence.life}
        return len(connection.execute(_HOLD, values).all()) == len(payment_ids)

    def close(self) -> None:
        """Leave."""
        self._presence.close()
