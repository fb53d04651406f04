"""What the practice server serves: the key, the companies and their connections, the clock, the faults.

Everything a second start must find again is in one folder: ``service.sqlite`` (key, companies, kept answers)
and one ``books-<software>.sqlite`` for each company. Without a folder all of it is in memory.
"""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bookkeeper.practice import agenda
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.faults import Faults
from bookkeeper.practice.idempotency import KeptAnswers
from bookkeeper.practice.ids import guid
from bookkeeper.practice.ledger import Ledger, connect
from bookkeeper.practice.limits import PRACTICE_QUOTA, DailyQuota
from bookkeeper.practice.making import Plan, make_books
from bookkeeper.practice.platforms import Platform

Clock = Callable[[], datetime]

#: How long a queued write and a fetch take unless told otherwise: the short end of what the vendor says,
#: "a few seconds to a couple of minutes" (DOMAIN.md 3.7).
PUSH_SECONDS: Final = 2.0
PULL_SECONDS: Final = 1.0

#: States of a connection (DOMAIN.md 4.10).
CONNECTION_STATES: Final = ("PendingAuth", "Linked", "Deauthorized", "Unlinked")

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS secret (api_key TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS company (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    connection_id TEXT NOT NULL UNIQUE,
    connection_status TEXT NOT NULL,
    created INTEGER NOT NULL
);
"""


def utc_now() -> datetime:
    """The time now: the clock a practice company has unless a test brings its own."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Company:
    """A company served, and the books its connection leads to."""

    id: str
    name: str
    connection_id: str
    platform: Platform
    ledger: Ledger
    created: int


class Service:
    """Everything one practice server knows.

    Attributes:
        api_key: The one key that is let in.
        clock: Tells the time, in UTC.
        companies: The companies served, in the order asked for.
        faults: The faults now switched on.
        answers: Answers kept for their idempotency keys.
        quota: The daily quota.
        push_seconds: How long a queued write takes.
        pull_seconds: How long fetching a data type takes.
        has_push_keys: Idempotency keys are honoured on the asynchronous API's writes, of which the vendor's
            description says nothing (DOMAIN.md 7.1).
    """

    def __init__(
        self,
        plans: Sequence[Plan],
        *,
        folder: Path | None = None,
        api_key: str | None = None,
        clock: Clock = utc_now,
        daily_quota: int = PRACTICE_QUOTA,
        push_seconds: float = PUSH_SECONDS,
        pull_seconds: float = PULL_SECONDS,
        has_push_keys: bool = True,
    ) -> None:
        if folder is not None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        store = None if folder is None else folder / "service.sqlite"
        if store is not None:
            # The key is in it: nobody else's to read, wherever the folder is.
            store.touch(mode=0o600)
        self._store = connect(store)
        self._store.executescript(_TABLES)
        self._lock = threading.Lock()
        self.clock = clock
        self.api_key = self._keep_key(api_key)
        self.faults = Faults()
        self.answers = KeptAnswers(self._store)
        self.quota = DailyQuota(daily_quota)
        self.push_seconds = push_seconds
        self.pull_seconds = pull_seconds
        self.has_push_keys = has_push_keys
        self.companies = tuple(self._company(plan, folder) for plan in plans)

    def close(self) -> None:
        """Close every database."""
        for company in self.companies:
            company.ledger.close()
        self._store.close()

    def company(self, company_id: str) -> Company | None:
        """The company with that id, or None."""
        return next((company for company in self.companies if company.id == company_id.lower()), None)

    def connection_status(self, company: Company) -> str:
        """The state of a company's connection, one of ``CONNECTION_STATES``."""
        with self._lock:
            found: str = self._store.execute(
                "SELECT connection_status FROM company WHERE id = ?", (company.id,)
            ).fetchone()[0]
        return found

    def set_connection_status(self, company: Company, status: str) -> None:
        """Change the state of a company's connection, for training and tests.

        Raises:
            ValueError: There is no such state.
        """
        if status not in CONNECTION_STATES:
            raise ValueError(f"a connection is one of {', '.join(CONNECTION_STATES)}")
        with self._lock:
            self._store.execute("UPDATE company SET connection_status = ? WHERE id = ?", (status, company.id))

    def settle(self, company: Company) -> None:
        """Do what was due in a company's books by now: writes carried out, data fetched."""
        is_linked = self.connection_status(company) == "Linked"
        agenda.settle(company.ledger, to_milliseconds(self.clock()), is_linked=is_linked)

    def company_rows(self, sql: str, values: Sequence[object]) -> list[sqlite3.Row]:
        """Rows of a query over the companies' table, restricted by the caller to the companies served."""
        with self._lock:
            return self._store.execute(sql, values).fetchall()

    def _keep_key(self, api_key: str | None) -> str:
        """The key given, or else the one of the last start, or else a new one; kept for the next start."""
        kept = self._store.execute("SELECT api_key FROM secret").fetchone()
        key = api_key or (kept and kept[0]) or secrets.token_urlsafe(30)
        self._store.execute("DELETE FROM secret")
        self._store.execute("INSERT INTO secret VALUES (?)", (key,))
        return str(key)

    def _company(self, plan: Plan, folder: Path | None) -> Company:
        """The company kept in that software: as the last start left it, or newly made."""
        path = None if folder is None else folder / f"books-{plan.platform.key}.sqlite"
        is_known = path is not None and path.exists()
        ledger = Ledger(connect(path)) if is_known else make_books(plan, path)
        name = ledger.company_name
        key = plan.platform.key
        self._store.execute(
            "INSERT OR IGNORE INTO company (id, platform, name, connection_id, connection_status, created)"
            " VALUES (?, ?, ?, ?, 'Linked', ?)",
            (
                guid(ledger.seed, key, "company"),
                key,
                name,
                guid(ledger.seed, key, "connection"),
                to_milliseconds(self.clock()),
            ),
        )
        row = self._store.execute("SELECT * FROM company WHERE platform = ?", (key,)).fetchone()
        return Company(row["id"], row["name"], row["connection_id"], plan.platform, ledger, row["created"])
