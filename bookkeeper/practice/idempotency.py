"""Answers kept for their ``Idempotency-Key`` and given again, as the vendor's guide describes.

Vendor's "Idempotency" page (2026-08-17), DOMAIN.md 7.1: the first answer to a key is kept for 90 minutes and
replayed, whatever its status, 5xx included. The same key with another request is a 422, the same key while
the first request is under way a 409. A 429 is never kept: it is answered before the key is looked at.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.refusals import Refused

#: How long an answer is replayed. Vendor's "Idempotency" page (2026-08-17): 90 minutes.
LIFETIME: Final = timedelta(minutes=90)

TABLE: Final = """
CREATE TABLE IF NOT EXISTS answer (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    answered INTEGER NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: status, headers with lower-case names, body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


def fingerprint(method: str, path: str, query: str, body: bytes) -> str:
    """What makes two requests the same: method, address and every byte of the body."""
    head = "\n".join((method, path, query, ""))
    return hashlib.sha256(head.encode() + body).hexdigest()


class KeptAnswers:
    """Answers by key, in the service's database; keys under way only in memory. Safe from several threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._connection.execute(TABLE)
        self._under_way: dict[str, str] = {}
        self._lock = threading.Lock()

    def begin(self, key: str, request: str, now: datetime) -> Answer | None:
        """Claim ``key`` for the request with that fingerprint.

        Returns:
            The answer to give again, or None: the request is new and must end in ``keep`` or ``release``.

        Raises:
            Refused: 422, the key belongs to another request; 409, its request is under way.
        """
        with self._lock:
            self._connection.execute(
                "DELETE FROM answer WHERE answered <= ?", (to_milliseconds(now - LIFETIME),)
            )
            kept = self._connection.execute("SELECT * FROM answer WHERE key = ?", (key,)).fetchone()
            known = self._under_way.get(key) if kept is None else kept["fingerprint"]
            if known is not None and known != request:
                raise Refused(422, "The idempotency key has been used for a different request.")
            if kept is not None:
                headers = tuple((name, value) for name, value in json.loads(kept["headers"]))
                return Answer(kept["status"], headers, kept["body"])
            if known is not None:
                raise Refused(409, "A request with this idempotency key is in progress.")
            self._under_way[key] = request
            return None

    def keep(self, key: str, answer: Answer, now: datetime) -> None:
        """Keep the answer to ``key``, whatever it is."""
        with self._lock:
            request = self._under_way.pop(key)
            self._connection.execute(
                "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)",
                (key, request, answer.status, json.dumps(answer.headers), answer.body, to_milliseconds(now)),
            )

    def release(self, key: str) -> None:
        """Give a key back that was claimed and never answered."""
        with self._lock:
            self._under_way.pop(key, None)
