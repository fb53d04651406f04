"""Makes a database ready to be a shared journal: its tables, and what desks may do. The owner's work."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bookkeeper.errors import FilesError
from bookkeeper.journal.migrations import guards
from bookkeeper.journal.opening import open_engine
from bookkeeper.journal.places import Shared
from bookkeeper.journal.postgres import meaning
from bookkeeper.journal.tables import SCHEMA_VERSION

#: What desks may change, at this version of the journal; nothing else that was written ever changes.
CHANGEABLE = {
    "payment": "state, why, attempts, is_doubtful, may_resend, looks, first_sent_at, last_sent_at, due_at,"
    " record_id, correlation_id, push_key, changed_at",
    "claim": "released_at",
    "moved": "ended_at",
}


def prepare(place: Shared) -> str:
    """Make or migrate the journal, and grant desks their part; may be done again at any time.

    Returns:
        What was done, in words.

    Raises:
        FilesError: The database cannot be used, or has no role for desks.
    """
    engine = open_engine(place, datetime.now(UTC))
    try:
        with engine.begin() as connection:
            query = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
            if connection.execute(query, {"role": guards.DESKS_ROLE}).scalar() is None:
                raise FilesError(
                    f"The server has no role {guards.DESKS_ROLE}: only {place.user} can use the journal.",
                    title="The journal is there, and desks may not use it yet",
                    advice=f"Create it (CREATE ROLE {guards.DESKS_ROLE} NOLOGIN) and prepare again.",
                )
            guards.grant(connection, CHANGEABLE, ("desk", "lease"))
    except DBAPIError as error:
        raise meaning(error) from error
    finally:
        engine.dispose()
    return f"{place}: version {SCHEMA_VERSION}, ready for users in the role {guards.DESKS_ROLE}."
