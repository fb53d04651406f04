"""The payment journal: what the user recorded and everything that became of it. Never disposable.

One `Journal` serves one thread. Every method that writes has committed, durably, when it returns; if it
raises, nothing was written. No Qt, no network.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, select, true, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bookkeeper.errors import (
    FilesError,
    JournalUnreachableError,
    UncertainRecordError,
)
from bookkeeper.journal import approvals, claims, events, recording, rows
from bookkeeper.journal.approvals import ApprovalShelf
from bookkeeper.journal.chain import broken_links
from bookkeeper.journal.entries import (
    OPEN_STATES,
    Change,
    Event,
    EventKind,
    History,
    LeaseLostError,
    NewRun,
    Payment,
    Progress,
    Run,
    StaleJournalError,
    Standing,
    State,
)
from bookkeeper.journal.leases import Everything, Nothing, SharedLeases
from bookkeeper.journal.opening import open_engine, reading_options
from bookkeeper.journal.places import JournalPlace, Shared
from bookkeeper.journal.postgres import meaning
from bookkeeper.journal.runs import RunShelf
from bookkeeper.journal.tables import approval, event, link, payment, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Connection, Engine, Select

    from bookkeeper.journal.leases import Leases
    from bookkeeper.payables.plan import Link

_OPEN = tuple(sorted(state.value for state in OPEN_STATES))


# Made once: putting a statement together takes longer than carrying it out.
_CHANGE = (
    update(payment)
    .where(
        payment.c.id == bindparam("of_id"),
        payment.c.state == bindparam("was_state"),
        payment.c.changed_at == bindparam("was_changed_at"),
    )
    .values({name: bindparam(name) for name in (*rows.PROGRESS_COLUMNS, "changed_at")})
)


class Journal:
    """The journal at a place. Open with `Journal.open`; close when done.

    Attributes:
        leases: Which payments this desk may work on.
    """

    def __init__(self, engine: Engine, place: JournalPlace | None = None, desk_id: str = "") -> None:
        self._engine = engine
        self._place = place
        self._desk_id = desk_id
        self._read_only = reading_options(engine)
        self.leases: Leases = Nothing() if isinstance(place, Shared) else Everything()

    @classmethod
    def open(cls, place: JournalPlace, now: datetime) -> Journal:
        """Open, make or migrate the journal at `place`.

        Raises:
            FilesError: It cannot be used, or a newer program wrote it; it is unchanged.
        """
        desk_id = str(uuid.uuid4())
        return cls(open_engine(place, now, desk_id), place, desk_id)

    def join(self, name: str, heard: Callable[[bool], None]) -> None:
        """Be a desk at a shared journal from now on: work on payments, and hear what other desks do.

        A journal on this computer has one desk, which hears nothing.

        Args:
            name: Who is at the desk.
            heard: As for `Presence`; called on a thread of its own.
        """
        if isinstance(self._place, Shared):
            from bookkeeper.journal.presence import Presence

            presence = Presence(self._place, self._desk_id, name, heard)
            presence.wait()
            self.leases = SharedLeases(self._engine, presence)

    def close(self) -> None:
        """Let go of the file, or of the connection and the payments."""
        self.leases.close()
        self._engine.dispose()

    @property
    def runs(self) -> RunShelf:
        """Its runs, each as a whole."""
        return RunShelf(self)

    @property
    def approvals(self) -> ApprovalShelf:
        """What needs approval, and what waits for it."""
        return ApprovalShelf(self)

    # -- writing -----------------------------------------------------------------------------------

    def record(self, new: NewRun, now: datetime) -> Run:
        """Commit a whole run in one transaction: every payment with its key and exact body.

        Those that need approval, by what the journal says at that moment, wait for it.

        Raises:
            AlreadyInPaymentError: A bill is on a payment that has not ended. Nothing was recorded.
            FilesError: The journal cannot be written. Nothing was recorded.
            UncertainRecordError: The shared journal was lost at the last moment, and it cannot say.
        """
        blank = Run(str(uuid.uuid4()), "", tuple(str(uuid.uuid4()) for _ in new.payments))
        try:
            return self._record(new, blank, now)
        except JournalUnreachableError as error:
            return self._found(blank, error)

    def change(
        self,
        before: Payment,
        kind: EventKind,
        progress: Progress,
        detail: Mapping[str, object],
        now: datetime,
    ) -> Payment:
        """Commit a payment's new progress together with the event that explains it.

        A payment that ends lets go of its bills, unless another open payment of its run needs them.

        Returns:
            The payment as it is now.

        Raises:
            StaleJournalError: The payment is not as `before` says any more.
            LeaseLostError: It was to be sent, and another desk sees to it.
            FilesError: The journal cannot be written.
        """
        return self.change_all([Change(before, kind, progress, detail)], now)[0]

    def change_all(self, changes: Sequence[Change], now: datetime) -> list[Payment]:
        """As `change` for several payments, each once: all of it in one transaction, or nothing.

        A commit waits for the disk; several changes at one moment wait for it once.
        """
        at = rows.stamp(now)
        sent = [one.before.id for one in changes if one.kind is EventKind.SENDING]
        with self._writing() as connection:
            if sent and not self.leases.holds(connection, sent):
                raise LeaseLostError("Not every payment is this desk's: {0}.", ", ".join(sent))
            approvals.keep(connection, changes, at)
            changed = connection.execute(_CHANGE, [rows.change_values(one, at) for one in changes])
            if changed.rowcount != len(changes):
                names = ", ".join(f"{one.before.id} ({one.before.state.value})" for one in changes)
                raise StaleJournalError("Not every payment is as it was: {0}.", names)
            events.append(
                connection,
                [events.NewEvent(one.before.id, one.kind, one.progress.state, one.detail) for one in changes],
                at,
            )
            claims.release(connection, [one.before for one in changes if one.progress.state.is_final], at)
        return [
            replace(
                one.before,
                progress=one.progress,
                changed_at=now,
                approved_by=one.approved_by or one.before.approved_by,
            )
            for one in changes
        ]

    # -- reading -----------------------------------------------------------------------------------

    def payment(self, payment_id: str) -> Payment:
        """One payment.

        Raises:
            KeyError: There is none with this id.
        """
        found = self._payments(payment.c.id == payment_id)
        if not found:
            raise KeyError(payment_id)
        return found[0]

    def payments(self, payment_ids: Iterable[str]) -> list[Payment]:
        """These payments, in the order in which they were recorded."""
        return self._payments(payment.c.id.in_(payment_ids))

    def open_payments(self, company_id: str) -> list[Payment]:
        """Payments of a company that have not ended, in the order in which they were recorded."""
        return self._payments(_is_open(company_id))

    def standings(self, company_id: str, connection_id: str) -> list[Standing]:
        """Where each open payment of a connection stands, in the order in which they were recorded."""
        first = payment.alias()
        columns = payment.c
        query = (
            select(columns.id, columns.api, columns.act, columns.state, columns.due_at, columns.depends_on)
            .add_columns(first.c.state)
            .join(run, run.c.id == columns.run_id)
            .outerjoin(first, first.c.id == columns.depends_on)
            .where(_is_open(company_id), columns.connection_id == connection_id)
            .order_by(run.c.recorded_at, run.c.number, columns.position)
        )
        with self._reading() as connection:
            return [rows.standing_of(row) for row in connection.execute(query)]

    def recent_payments(self, company_id: str, limit: int) -> list[Payment]:
        """The newest payments of a company, newest run first, open ones among them."""
        newest = (
            select(payment.c.id)
            .where(payment.c.company_id == company_id)
            .order_by(payment.c.changed_at.desc())
            .limit(limit)
        )
        return self._payments(payment.c.id.in_(newest))[::-1]

    def events(self, payment_id: str) -> list[Event]:
        """The history of one payment, oldest first."""
        query = select(event).where(event.c.payment_id == payment_id).order_by(event.c.seq)
        with self._reading() as connection:
            return [rows.event_of(row) for row in _rows(connection, query)]

    def history(self, company_id: str | None = None) -> Iterator[History]:
        """Everything recorded for a company (None: for all), in the order in which it was recorded."""
        condition = payment.c.company_id == company_id if company_id else true()
        with self._reading() as connection:
            runs = {row["id"]: rows.run_of(row) for row in _rows(connection, select(run))}
        for found in self._payments(condition):
            yield History(runs[found.run_id], found, tuple(self.events(found.id)))

    def reserved(self, company_id: str) -> dict[str, State]:
        """Records on open payments, by id, with the state of the latest payment that touches each."""
        query = (
            select(link.c.record_id, payment.c.state)
            .join(payment, payment.c.id == link.c.payment_id)
            .where(_is_open(company_id))
            .order_by(payment.c.changed_at)
        )
        with self._reading() as connection:
            return {record_id: State(state) for record_id, state in connection.execute(query)}

    def push_keys(self, company_id: str) -> frozenset[str]:
        """Push operations that are known to be those of a company's payments."""
        return self._all_of(payment.c.push_key, company_id)

    def record_ids(self, company_id: str) -> frozenset[str]:
        """Records in the accounting software that are known to be those of a company's payments and deeds."""
        return self._all_of(payment.c.record_id, company_id)

    def broken_events(self) -> list[int]:
        """Walk the whole chain; the numbers of events that do not follow from the one before."""
        with self._reading() as connection:
            return list(broken_links(_rows(connection, select(event).order_by(event.c.seq))))

    # -- inside ------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except IntegrityError as error:
            raise FilesError("The journal refused this: {0}", error.orig) from error
        except DBAPIError as error:
            raise meaning(error) from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect().execution_options(**self._read_only) as connection:
                yield connection
        except DBAPIError as error:
            raise meaning(error) from error

    def _record(self, new: NewRun, blank: Run, now: datetime) -> Run:
        with self._writing() as connection:
            recorded = recording.write_run(connection, new, blank, now)
            self.leases.assign(connection, recorded.payment_ids)
        return recorded

    def _found(self, blank: Run, lost: JournalUnreachableError) -> Run:
        """A run during whose recording the connection was lost; raises `lost` if there is none.

        As a writer: whoever was still writing it has then ended.
        """
        try:
            with self._writing() as connection:
                found = recording.found_run(connection, blank)
        except FilesError as error:
            raise UncertainRecordError(error.detail) from error
        if found is None:
            raise lost
        return found

    def _all_of(self, column: ColumnElement[Any], company_id: str) -> frozenset[str]:
        query = select(column).where(payment.c.company_id == company_id, column.is_not(None))
        with self._reading() as connection:
            return frozenset(connection.execute(query).scalars())

    def _payments(self, condition: ColumnElement[bool]) -> list[Payment]:
        query = (
            select(payment, run.c.year, run.c.number, run.c.recorded_at, run.c.recorded_by, run.c.account)
            .add_columns(approval.c.account.label("approved_account"), approval.c.name.label("approved_name"))
            .join(run, run.c.id == payment.c.run_id)
            .outerjoin(approval, approval.c.payment_id == payment.c.id)
            .where(condition)
            .order_by(run.c.recorded_at, run.c.number, payment.c.position)
        )
        of_those = (
            select(link)
            .join(payment, payment.c.id == link.c.payment_id)
            .where(condition)
            .order_by(link.c.payment_id, link.c.position)
        )
        links: dict[str, list[Link]] = {}
        with self._reading() as connection:
            found = list(_rows(connection, query))
            for row in _rows(connection, of_those):
                links.setdefault(row["payment_id"], []).append(rows.link_of(row))
        return [rows.payment_of(row, tuple(links.get(row["id"], ()))) for row in found]


def _is_open(company_id: str) -> ColumnElement[bool]:
    """Names the states there are, so that the index finds them and not everything that ever ended."""
    return and_(payment.c.company_id == company_id, payment.c.state.in_(_OPEN))


def _rows(connection: Connection, query: Select[Any]) -> Iterator[rows.Row]:
    return (row._asdict() for row in connection.execute(query))
