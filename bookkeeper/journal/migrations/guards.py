"""What PostgreSQL itself refuses, tells and permits; migrations call these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

#: Desks' users are members of this role, and may do nothing with the journal but what is granted to it.
DESKS_ROLE = "bookkeeper_desks"

#: SQLSTATE class 23 is that of broken constraints.
_REFUSE = """
CREATE FUNCTION bookkeeper_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END $$
"""

#: Whoever writes an event has seen the one before it.
_FOLLOWS = """
CREATE FUNCTION bookkeeper_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.previous_hash IS DISTINCT FROM (
        CASE WHEN NEW.seq = 1 THEN repeat('0', 64) ELSE (SELECT hash FROM event WHERE seq = NEW.seq - 1) END
    ) THEN
        RAISE EXCEPTION 'event % does not follow from the one before it', NEW.seq
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""

_MOVED = """
CREATE FUNCTION bookkeeper_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM moved WHERE ended_at IS NULL) THEN
        RAISE EXCEPTION 'this journal has moved' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$
"""

#: Nothing is written without an event: a program of another version stops here, the other desks hear of it.
_TOLD = """
CREATE FUNCTION bookkeeper_told() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    known text := current_setting('bookkeeper.schema', true);
    found text;
BEGIN
    SELECT version_num INTO found FROM alembic_version;
    IF known IS DISTINCT FROM found THEN
        RAISE EXCEPTION 'The journal has version %; this program works with version %.', found, known
            USING ERRCODE = 'BK001';
    END IF;
    PERFORM pg_notify('bookkeeper', coalesce(current_setting('bookkeeper.desk', true), ''));
    RETURN NULL;
END $$
"""


def make_functions(connection: Connection) -> None:
    """Make the functions that the guards call."""
    for function in (_REFUSE, _FOLLOWS, _MOVED, _TOLD):
        connection.exec_driver_sql(function.replace("%", "%%"))


def refuse(connection: Connection, table: str, verb: str, words: str, when: str = "") -> None:
    """Refuse to change or delete rows of a table: all of them, or those of which `when` is true."""
    name = words.replace(" ", "_").replace("'", "")
    condition = f"WHEN ({when})" if when else ""
    connection.execute(
        text(
            f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW {condition}"
            f" EXECUTE FUNCTION bookkeeper_refuse('{words}')"
        )
    )
    if verb == "DELETE":
        connection.execute(
            text(
                f"CREATE TRIGGER {name}_at_once BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
                f" EXECUTE FUNCTION bookkeeper_refuse('{words}')"
            )
        )


def insist(connection: Connection, name: str, table: str, verb: str, rule: tuple[str, str, str]) -> None:
    """Refuse to write a row of a table where something does not hold that other tables tell.

    Args:
        connection: Of the owner of the tables.
        name: Of the trigger and its function.
        table: What is guarded.
        verb: ``INSERT`` or ``UPDATE``.
        rule: Which rows are looked at, what must hold of them, and the words of the refusal.
    """
    when, holds, words = rule
    connection.exec_driver_sql(
        f"CREATE FUNCTION bookkeeper_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF NOT {holds} THEN RAISE EXCEPTION '{words}' USING ERRCODE = 'integrity_constraint_violation';"
        " END IF; RETURN NEW; END $$"
    )
    connection.exec_driver_sql(
        f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW WHEN ({when})"
        f" EXECUTE FUNCTION bookkeeper_{name}()"
    )


def watch_events(connection: Connection) -> None:
    """Let every event follow from the one before, be told to the other desks, and be of this version."""
    connection.execute(
        text(
            "CREATE TRIGGER event_follows BEFORE INSERT ON event FOR EACH ROW"
            " EXECUTE FUNCTION bookkeeper_follows()"
        )
    )
    connection.execute(
        text(
            "CREATE TRIGGER event_told AFTER INSERT ON event FOR EACH STATEMENT"
            " EXECUTE FUNCTION bookkeeper_told()"
        )
    )


def close_when_moved(connection: Connection, table: str) -> None:
    """Let nothing be added to a table once the journal has moved elsewhere."""
    connection.execute(
        text(
            f"CREATE TRIGGER {table}_of_a_moved_journal BEFORE INSERT ON {table} FOR EACH STATEMENT"
            " EXECUTE FUNCTION bookkeeper_moved()"
        )
    )


def grant(connection: Connection, changeable: Mapping[str, str], free: Iterable[str]) -> None:
    """Let desks read everything, add to it, and change nothing else than this, where their role is known.

    Args:
        connection: Of the owner of the tables.
        changeable: By table, the columns that desks may change.
        free: Tables of which they may change every column.
    """
    known = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": DESKS_ROLE})
    if known.scalar() is None:
        return
    statements = [
        "SELECT, INSERT ON ALL TABLES IN SCHEMA public",
        "USAGE ON ALL SEQUENCES IN SCHEMA public",
        *(f"UPDATE ({columns}) ON {table}" for table, columns in changeable.items()),
        *(f"UPDATE ON {table}" for table in free),
    ]
    for statement in statements:
        connection.execute(text(f"GRANT {statement} TO {DESKS_ROLE}"))
    connection.execute(text(f"REVOKE INSERT ON alembic_version FROM {DESKS_ROLE}"))
