"""Suppliers' credit notes in the practice books."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bookkeeper.practice.amounts import converted
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.documents import DocumentLine, Owed, entry_legs, opposite, write_lines
from bookkeeper.practice.ledger import Ledger


@dataclass(frozen=True, slots=True)
class CreditNoteEntry:
    """A credit note to be entered; amounts of its lines are positive, ``issue_date`` is ``YYYY-MM-DD``."""

    supplier: int
    number: str | None
    issue_date: str
    currency: str
    rate: Decimal
    lines: tuple[DocumentLine, ...]
    note: str | None = None

    @property
    def total(self) -> int:
        """The whole credit in minor units, including tax."""
        return sum(line.net + line.tax for line in self.lines)


def enter(ledger: Ledger, credit: CreditNoteEntry, now: datetime) -> sqlite3.Row:
    """Enter a new credit note inside ``ledger.changing()``, with all of its credit to be used."""
    row = ledger.insert("credit_note", _columns(ledger, credit), now)
    _write(ledger, row["no"], credit)
    return row


def replace(ledger: Ledger, no: int, credit: CreditNoteEntry, now: datetime) -> None:
    """Replace a credit note of which nothing has been used, inside ``ledger.changing()``."""
    ledger.reverse("credit_note", no, credit.issue_date)
    columns = {**_columns(ledger, credit), "modified": to_milliseconds(now)}
    settings = ", ".join(f"{name} = ?" for name in columns)
    ledger.connection.execute(f"UPDATE credit_note SET {settings} WHERE no = ?", (*columns.values(), no))
    _write(ledger, no, credit)


def _write(ledger: Ledger, no: int, credit: CreditNoteEntry) -> None:
    write_lines(ledger, "credit_note", no, credit.lines)
    owed = Owed(credit.supplier, credit.currency, credit.rate)
    legs = entry_legs(credit.lines, owed, ledger.controls, ledger.base_currency)
    ledger.post("credit_note", no, credit.issue_date, opposite(legs))


def _columns(ledger: Ledger, credit: CreditNoteEntry) -> dict[str, object]:
    return {
        "supplier": credit.supplier,
        "number": credit.number,
        "issue_date": credit.issue_date,
        "allocated_on": None,
        "currency": credit.currency,
        "rate": str(credit.rate),
        "status": "Submitted",
        "total": credit.total,
        "tax": sum(line.tax for line in credit.lines),
        "remaining": credit.total,
        "remaining_base": converted(credit.total, credit.currency, credit.rate, ledger.base_currency),
        "note": credit.note,
    }
