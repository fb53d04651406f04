"""Files attached to bills, kept in the books' own database."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrived: its name as sent (never used as a path), its declared type, its bytes."""

    name: str
    content_type: str
    content: bytes


def add(ledger: Ledger, bill: int, upload: Upload, now: datetime) -> sqlite3.Row:
    """Attach a file to the bill with that number, inside ``ledger.changing()``."""
    values: dict[str, object] = {
        "bill": bill,
        "name": upload.name,
        "content_type": upload.content_type,
        "content": upload.content,
        "created": to_milliseconds(now),
    }
    return ledger.insert("attachment", values, now)


def of_bill(ledger: Ledger, bill: int) -> list[sqlite3.Row]:
    """The attachments of a bill, oldest first, without their bytes; ``size`` is in bytes."""
    return ledger.rows(
        "SELECT id, name, content_type, length(content) AS size, created FROM attachment"
        " WHERE bill = ? ORDER BY no",
        (bill,),
    )


def one(ledger: Ledger, bill: int, attachment_id: str) -> sqlite3.Row | None:
    """One attachment of a bill with its bytes, or None."""
    return ledger.row(
        "SELECT *, length(content) AS size FROM attachment WHERE bill = ? AND id = ?", (bill, attachment_id)
    )
