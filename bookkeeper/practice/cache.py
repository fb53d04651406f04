"""What the asynchronous API shows: the books as they stood when a data type was last fetched.

Nothing is copied when a data type is fetched, which with a million bills would take a while. Instead the
first change to a record afterwards sets its former row aside, by a trigger; the view ``cached_<table>`` shows
the rows set aside in place of the live ones, and a fetch forgets them.
"""

from __future__ import annotations

import sqlite3
from typing import Final

#: Tables that the asynchronous API reads from its cache.
CACHED_TABLES: Final = ("account", "tax_rate", "supplier", "bill", "credit_note", "payment", "payment_method")


def install(connection: sqlite3.Connection) -> None:
    """Start setting former rows aside; done once the opening data are in, which count as fetched."""
    for table in CACHED_TABLES:
        columns = [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]
        listed = ", ".join(columns)
        old = ", ".join(f"OLD.{column}" for column in columns)
        new = ", ".join(f"NEW.{column}" for column in columns)
        connection.executescript(
            f"""
            CREATE TABLE former_{table} (is_new INTEGER NOT NULL, {listed}, PRIMARY KEY (no)) WITHOUT ROWID;
            CREATE TRIGGER {table}_changes BEFORE UPDATE ON {table} BEGIN
                INSERT OR IGNORE INTO former_{table} VALUES (0, {old});
            END;
            CREATE TRIGGER {table}_appears AFTER INSERT ON {table} BEGIN
                INSERT OR IGNORE INTO former_{table} VALUES (1, {new});
            END;
            CREATE VIEW cached_{table} AS
                SELECT {listed} FROM {table} WHERE no NOT IN (SELECT no FROM former_{table})
                UNION ALL SELECT {listed} FROM former_{table} WHERE NOT is_new;
            """
        )


def fetch(connection: sqlite3.Connection, table: str, moment: int) -> None:
    """Show a table as it stands now; what has changed since the last fetch is marked with ``moment``."""
    connection.execute(
        f"UPDATE {table} SET cached = ? WHERE no IN (SELECT no FROM former_{table})", (moment,)
    )
    connection.execute(f"DELETE FROM former_{table}")
