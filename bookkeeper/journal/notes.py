"""What people noted about suppliers, bills and warnings, in the journal's database. Append only.

One `NoteStore` serves one thread, beside the `Journal` of another: writers wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select
from sqlalchemy.exc import DBAPIError

from bookkeeper.journal import rows
from bookkeeper.journal.opening import open_engine, reading_options
from bookkeeper.journal.postgres import meaning
from bookkeeper.journal.tables import note, run
from bookkeeper.payables.notes import NewNote, Note, NoteKind

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from bookkeeper.journal.places import JournalPlace

_KINDS = frozenset(NoteKind)


class NoteStore:
    """The notes of a journal. Open with `NoteStore.open`; close when done."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read_only = reading_options(engine)

    @classmethod
    def open(cls, place: JournalPlace, now: datetime) -> NoteStore:
        """Open the journal at `place` for its notes, making or migrating it as `Journal.open` does.

        Raises:
            FilesError: It cannot be used, or a newer program wrote it; it is unchanged.
        """
        return cls(open_engine(place, now))

    def close(self) -> None:
        """Let go of the file, or of the connection."""
        self._engine.dispose()

    def add(self, company_id: str, new: Sequence[NewNote], made_by: str, now: datetime) -> None:
        """Commit notes, all or none.

        Raises:
            FilesError: The journal cannot be written. Nothing was noted.
        """
        fixed = {"company_id": company_id, "made_by": made_by, "made_at": rows.stamp(now)}
        values = [
            fixed
            | {"kind": one.kind.value, "subject_id": one.subject_id, "value": one.value, "reason": one.reason}
            for one in new
        ]
        if not values:
            return
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(note), values)
        except DBAPIError as error:
            raise meaning(error) from error

    def last_run_at(self, company_id: str) -> datetime | None:
        """When the newest run of a company was recorded (UTC), None before the first.

        Raises:
            FilesError: The journal cannot be read.
        """
        query = select(func.max(run.c.recorded_at)).where(run.c.company_id == company_id)
        with self._reading() as connection:
            found = connection.execute(query).scalar()
        return rows.moment(found) if found is not None else None

    def notes(self, company_id: str) -> list[Note]:
        """Everything noted for a company, oldest first; kinds of a newer program are left out.

        Raises:
            FilesError: The journal cannot be read.
        """
        query = select(note).where(note.c.company_id == company_id).order_by(note.c.seq)
        with self._reading() as connection:
            found = [row._asdict() for row in connection.execute(query)]
        return [
            Note(
                NewNote(NoteKind(row["kind"]), row["subject_id"], row["value"], row["reason"]),
                rows.moment(row["made_at"]),
                row["made_by"],
            )
            for row in found
            if row["kind"] in _KINDS
        ]

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect().execution_options(**self._read_only) as connection:
                yield connection
        except DBAPIError as error:
            raise meaning(error) from error
