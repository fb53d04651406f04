"""Moves a whole journal from one place to another: out of a file into a shared database, and back again.

The source is locked while it is copied. All of it arrives in one transaction and is compared with what was
read, row by row and along the chain, before that ends; only then is the source closed, and says where it
went. Until then the target says that the journal is at the source: at no moment two places take changes, and
desks that are at the target already send nothing of what the source may still send. A move that was
interrupted anywhere in between is simply made again: what had arrived is not copied twice, and a target that
holds anything the source does not is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, and_, bindparam, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from bookkeeper.errors import FilesError, JournalMovedError
from bookkeeper.journal import rows
from bookkeeper.journal.chain import broken_links
from bookkeeper.journal.entries import FINAL_STATES
from bookkeeper.journal.opening import open_engine
from bookkeeper.journal.postgres import CHANNEL, meaning
from bookkeeper.journal.tables import (
    approval,
    claim,
    event,
    link,
    moved,
    note,
    payment,
    proof,
    run,
    standing,
)

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bookkeeper.journal.places import JournalPlace
    from bookkeeper.journal.store import Journal

#: What a journal is made of, in the order in which it can be written.
_TABLES = (run, payment, approval, link, claim, standing, proof, note, event)
#: Rows written at a time.
_AT_ONCE = 2_000
_STREAMED = {"yield_per": _AT_ONCE}

_FINAL = [state.value for state in FINAL_STATES]


class CannotMoveError(FilesError):
    """The move was not made; the journal is where it was."""

    title = "The journal was not moved"
    advice = "It is where it was, and is used as before."


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a journal went; `when` is UTC."""

    place: str
    when: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Moved:
    """What has arrived."""

    payments: int
    events: int


def whereabouts(journal: Journal) -> Whereabouts | None:
    """Where a journal went, None while it is here.

    Raises:
        FilesError: It cannot be read.
    """
    with journal._reading() as connection:
        return _gone(connection)


def insist_here(journal: Journal) -> None:
    """Go on only with a journal that is here still: what the old one says is no longer so.

    Raises:
        JournalMovedError: It went elsewhere.
        FilesError: It cannot be read.
    """
    gone = whereabouts(journal)
    if gone is not None:
        raise JournalMovedError("To {0}, by {1} on {2}.", gone.place, gone.who, f"{gone.when:%Y-%m-%d}")


def count(journal: Journal) -> int:
    """How many payments a journal holds.

    Raises:
        FilesError: It cannot be read.
    """
    with journal._reading() as connection:
        return connection.execute(select(func.count()).select_from(payment)).scalar_one()


def move(
    source: JournalPlace, target: JournalPlace, who: str, now: datetime, told: Callable[[int], object]
) -> Moved:
    """Move the journal at `source` to `target`, whose database or folder is there.

    Args:
        source: Its desks must have ended, or they stop at their next change.
        target: An empty place, or one that this journal came from or was on its way to.
        who: Moves it.
        now: UTC.
        told: Called with the part that is done, in percent.

    Raises:
        CannotMoveError: The source is damaged or gone already, or something else is in the target.
        FilesError: One of them cannot be used. The journal is where it was; if that was lost at the last
            moment, it is in neither place until the move is made again.
    """
    with ExitStack() as stack:
        engines = []
        for place in (source, target):
            engines.append(open_engine(place, now))
            stack.callback(engines[-1].dispose)
        try:
            return _moved(engines[0], engines[1], _Note(str(source), str(target), who, now), told)
        except DBAPIError as error:
            raise meaning(error) from error


@dataclass(frozen=True, slots=True)
class _Note:
    source: str
    target: str
    who: str
    now: datetime


def _moved(source: Engine, target: Engine, what: _Note, told: Callable[[int], object]) -> Moved:
    with _patient(source) as old:
        gone = _gone(old)
        if gone is not None and gone.place != what.target:
            raise CannotMoveError("It has moved to {0} already.", gone.place)
        if any(broken_links(_rows(old, select(event).order_by(event.c.seq)))):
            raise CannotMoveError("Its chain of events is broken: Payments > Verify the journal says where.")
        with _patient(target) as new:
            _refuse_others(old, new)
            at = rows.stamp(what.now)
            _take_into_use(new, at)
            _copy(old, new, told)
            _compare(old, new)
            new.execute(insert(moved), {"place": what.source, "moved_at": at, "moved_by": what.who})
        if gone is None:
            old.execute(insert(moved), {"place": what.target, "moved_at": at, "moved_by": what.who})
        counts = [old.execute(select(func.count()).select_from(one)).scalar_one() for one in (payment, event)]
    with _patient(target) as new:
        _take_into_use(new, at)
    return Moved(*counts)


def _take_into_use(connection: Connection, at: str) -> None:
    """Changes are taken here from now on; desks that have found it closed look again at once."""
    connection.execute(update(moved).where(moved.c.ended_at.is_(None)).values(ended_at=at))
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_notify(CHANNEL, "")))


@contextmanager
def _patient(engine: Engine) -> Iterator[Connection]:
    """A transaction that is the only writer, however long the other side takes."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            for name in ("idle_in_transaction_session_timeout", "statement_timeout"):
                connection.exec_driver_sql(f"SET LOCAL {name} = 0")
        yield connection


def _gone(connection: Connection) -> Whereabouts | None:
    row = connection.execute(select(moved).where(moved.c.ended_at.is_(None)).limit(1)).first()
    return Whereabouts(row.place, rows.moment(row.moved_at), row.moved_by) if row is not None else None


def _refuse_others(old: Connection, new: Connection) -> None:
    """Nothing may be in the target but what the source holds as well: the beginning of its chain."""
    last = select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)
    found = new.execute(last).first()
    if found is None:
        return
    same = old.execute(select(event.c.hash).where(event.c.seq == found.seq)).scalar()
    if same != found.hash:
        raise CannotMoveError(
            "There is another journal in the place it was to go to ({0} events).", found.seq
        )


def _copy(old: Connection, new: Connection, told: Callable[[int], object]) -> None:
    arrived_before = new.execute(select(payment.c.id).limit(1)).first() is not None
    for number, table in enumerate(_TABLES):
        told(10 + 70 * number // len(_TABLES))
        if table is note:
            _append_notes(old, new)
            continue
        if table is claim and arrived_before:
            # First: what was let go of since may be reserved by another run now.
            _bring_up_to_date(old, new, claim)
        known = {tuple(row) for row in new.execute(select(*table.primary_key.columns))}
        missing = (row for row in _ordered(old, table) if _key(table, row) not in known)
        for part in _parts(missing):
            new.execute(insert(table), part)
    if arrived_before:
        # Last: what has been approved since goes on only with its approval.
        _bring_up_to_date(old, new, payment)


def _ordered(connection: Connection, table: Table) -> Iterator[rows.Row]:
    query = select(table)
    if table is payment:
        # One that waits for another comes after it.
        query = query.join(run, run.c.id == payment.c.run_id).order_by(run.c.recorded_at, run.c.number)
        query = query.order_by(payment.c.position)
    elif table is event:
        query = query.order_by(event.c.seq)
    return _rows(connection, query)


def _append_notes(old: Connection, new: Connection) -> None:
    known = new.execute(select(func.count()).select_from(note)).scalar_one()
    fields = [column for column in note.columns if column is not note.c.seq]
    for part in _parts(_rows(old, select(*fields).order_by(note.c.seq).offset(known))):
        new.execute(insert(note), part)


def _bring_up_to_date(old: Connection, new: Connection, table: Table) -> None:
    """What had arrived before, and has changed since."""
    if table is payment:
        names = [*rows.PROGRESS_COLUMNS, "changed_at"]
        open_keys = set(new.execute(select(payment.c.id).where(payment.c.state.not_in(_FINAL))).scalars())
        fresh = (row for row in _rows(old, select(payment)) if row["id"] in open_keys)
    else:
        names = ["released_at"]
        open_claims = select(*claim.primary_key.columns).where(claim.c.released_at.is_(None))
        open_rows = {tuple(row) for row in new.execute(open_claims)}
        fresh = (row for row in _rows(old, select(claim)) if _key(claim, row) in open_rows)
    keys = [column.name for column in table.primary_key.columns]
    statement = (
        update(table)
        .where(and_(*(table.c[name] == bindparam(f"of_{name}") for name in keys)))
        .values({name: bindparam(f"to_{name}") for name in names})
    )
    for part in _parts(fresh):
        values = [
            {f"of_{name}": row[name] for name in keys} | {f"to_{name}": row[name] for name in names}
            for row in part
        ]
        new.execute(statement, values)


def _compare(old: Connection, new: Connection) -> None:
    for table in _TABLES:
        if _digest(old, table) != _digest(new, table):
            raise CannotMoveError("What arrived is not what was sent: {0}.", table.name)
    if any(broken_links(_rows(new, select(event).order_by(event.c.seq)))):
        raise CannotMoveError("The chain of events did not arrive whole.")


def _digest(connection: Connection, table: Table) -> tuple[int, int]:
    """How many rows, and the sum of their hashes: the engines do not sort alike."""
    fields = [column for column in table.columns if table is not note or column is not note.c.seq]
    count = total = 0
    for row in connection.execute(select(*fields), execution_options=_STREAMED):
        text = json.dumps([one.hex() if isinstance(one, bytes) else one for one in row], ensure_ascii=False)
        total += int.from_bytes(hashlib.sha256(text.encode()).digest())
        count += 1
    return count, total % 2**256


def _rows(connection: Connection, query: Any) -> Iterator[rows.Row]:
    found = connection.execute(query, execution_options=_STREAMED)
    return (row._asdict() for row in found)


def _key(table: Table, row: rows.Row) -> tuple[object, ...]:
    return tuple(row[column.name] for column in table.primary_key.columns)


def _parts(found: Iterable[rows.Row]) -> Iterator[list[rows.Row]]:
    part: list[rows.Row] = []
    for row in found:
        part.append(row)
        if len(part) == _AT_ONCE:
            yield part
            part = []
    if part:
        yield part
