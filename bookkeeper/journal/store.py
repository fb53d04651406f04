"""The payment journal: what the user recorded and everything that became of it. Never disposable.

One `Journal` serves one thread. Every method that writes has committed, durably, when it returns; if it
raises, nothing was written. No Qt, no network.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, func, insert, select, true, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bookkeeper.errors import (
    FilesError,
    JournalUnreachableError,
    UncertainRecordError,
)
from bookkeeper.journal import claims, rows
from bookkeeper.journal.chain import GENESIS, broken_links, event_hash
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
    Why,
)
from bookkeeper.journal.leases import Everything, Nothing, SharedLeases
from bookkeeper.journal.opening import open_engine, reading_options
from bookkeeper.journal.places import JournalPlace, Shared
from bookkeeper.journal.postgres import meaning
from bookkeeper.journal.runs import RunShelf
from bookkeeper.journal.tables import event, link, payment, run

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

    # -- writing -----------------------------------------------------------------------------------

    def record(self, new: NewRun, now: datetime) -> Run:
        """Commit a whole run in one transaction: every payment with its key and exact body.

        Raises:
            AlreadyInPaymentError: A bill is on a payment that has not ended. Nothing was recorded.
            FilesError: The journal cannot be written. Nothing was recorded.
            UncertainRecordError: The shared journal was lost at the last moment, and it cannot say.
        """
        run_id = str(uuid.uuid4())
        ids = tuple(str(uuid.uuid4()) for _ in new.payments)
        try:
            number = self._record(new, run_id, ids, now)
        except JournalUnreachableError as error:
            number = self._number_of(run_id, error)
        return Run(run_id, rows.run_title(now.year, number), ids)

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
                raise LeaseLostError(f"Not every payment is this desk's: {', '.join(sent)}.")
            changed = connection.execute(_CHANGE, [rows.change_values(one, at) for one in changes])
            if changed.rowcount != len(changes):
                names = ", ".join(f"{one.before.id} ({one.before.state.value})" for one in changes)
                raise StaleJournalError(f"Not every payment is as it was: {names}.")
            events = [(one.before.id, one.kind, one.progress.state, one.detail) for one in changes]
            self._append(connection, events, at)
            claims.release(connection, [one.before for one in changes if one.progress.state.is_final], at)
        return [replace(one.before, progress=one.progress, changed_at=now) for one in changes]

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
            raise FilesError(f"The journal refused this: {error.orig}") from error
        except DBAPIError as error:
            raise meaning(error, "written") from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect().execution_options(**self._read_only) as connection:
                yield connection
        except DBAPIError as error:
            raise meaning(error, "read") from error

    def _record(self, new: NewRun, run_id: str, ids: Sequence[str], now: datetime) -> int:
        at = rows.stamp(now)
        with self._writing() as connection:
            number = self._next_number(connection, new.company_id, now.year)
            numbered = {"id": run_id, "year": now.year, "number": number, "recorded_at": at}
            connection.execute(insert(run), rows.run_values(new) | numbered)
            claims.claim_all(connection, new, run_id)
            self._insert_payments(connection, new, run_id, ids, at)
            self.leases.assign(connection, ids)
        return number

    def _number_of(self, run_id: str, lost: JournalUnreachableError) -> int:
        """The number of a run during whose recording the connection was lost; raises `lost` if there is none.

        As a writer: whoever was still writing it has then ended.
        """
        try:
            with self._writing() as connection:
                number = connection.execute(select(run.c.number).where(run.c.id == run_id)).scalar()
        except FilesError as error:
            raise UncertainRecordError(error.detail) from error
        if number is None:
            raise lost
        return int(number)

    @staticmethod
    def _next_number(connection: Connection, company_id: str, year: int) -> int:
        last = select(func.max(run.c.number)).where(run.c.company_id == company_id, run.c.year == year)
        return (connection.execute(last).scalar() or 0) + 1

    def _insert_payments(
        self, connection: Connection, new: NewRun, run_id: str, ids: Sequence[str], at: str
    ) -> None:
        start = rows.progress_values(Progress(State.HELD, Why("held"), new.hold_until))
        base = {"run_id": run_id, "company_id": new.company_id, "connection_id": new.connection_id}
        payments, links, events = [], [], []
        for position, (payment_id, one) in enumerate(zip(ids, new.payments, strict=True)):
            waits_for = ids[one.depends_on] if one.depends_on is not None else None
            fixed = {"id": payment_id, "position": position, "depends_on": waits_for, "changed_at": at}
            payments.append(base | start | fixed | rows.request_values(one))
            links += [rows.link_values(payment_id, number, item) for number, item in enumerate(one.links)]
            detail = {
                "body_sha256": hashlib.sha256(one.body).hexdigest(),
                "idempotency_key": one.idempotency_key,
                "amount": str(one.amount),
                "path": one.path,
            }
            events.append((payment_id, EventKind.RECORDED_HERE, State.HELD, detail))
        connection.execute(insert(payment), payments)
        if links:
            connection.execute(insert(link), links)
        self._append(connection, events, at)

    @staticmethod
    def _append(
        connection: Connection,
        events: Iterable[tuple[str, EventKind, State, Mapping[str, object]]],
        at: str,
    ) -> None:
        last = connection.execute(
            select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)
        ).first()
        seq, previous = (last.seq, last.hash) if last is not None else (0, GENESIS)
        new_rows = []
        for payment_id, kind, state, detail in events:
            seq += 1
            row: dict[str, object] = {
                "seq": seq,
                "payment_id": payment_id,
                "at": at,
                "kind": kind.value,
                "state": state.value,
                "detail": json.dumps(detail, ensure_ascii=False, sort_keys=True),
            }
            row |= {"previous_hash": previous, "hash": event_hash(previous, row)}
            previous = str(row["hash"])
            new_rows.append(row)
        connection.execute(insert(event), new_rows)

    def _all_of(self, column: ColumnElement[Any], company_id: str) -> frozenset[str]:
        query = select(column).where(payment.c.company_id == company_id, column.is_not(None))
        with self._reading() as connection:
            return frozenset(connection.execute(query).scalars())

    def _payments(self, condition: ColumnElement[bool]) -> list[Payment]:
        query = (
            select(payment, run.c.year, run.c.number, run.c.recorded_at)
            .join(run, run.c.id == payment.c.run_id)
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
