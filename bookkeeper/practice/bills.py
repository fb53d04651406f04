"""Bills in the practice books: their lines, their entry, their replacement and their voiding."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bookkeeper.practice.amounts import converted
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.documents import DocumentLine, Owed, entry_legs, write_lines
from bookkeeper.practice.ledger import Ledger, Leg


@dataclass(frozen=True, slots=True)
class BillEntry:
    """A bill to be entered; ``rate`` is base units per unit of ``currency``, days are ``YYYY-MM-DD``."""

    supplier: int
    reference: str | None
    issue_date: str
    due_date: str
    currency: str
    rate: Decimal
    lines: tuple[DocumentLine, ...]
    note: str | None = None
    is_draft: bool = False

    @property
    def total(self) -> int:
        """Minor units, including tax."""
        return sum(line.net + line.tax for line in self.lines)


def enter(ledger: Ledger, bill: BillEntry, now: datetime) -> sqlite3.Row:
    """Enter a new bill inside ``ledger.changing()``; a draft is kept but not posted."""
    row = ledger.insert("bill", _columns(ledger, bill), now)
    write_lines(ledger, "bill", row["no"], bill.lines)
    if not bill.is_draft:
        ledger.post("bill", row["no"], bill.issue_date, _legs(ledger, bill))
    return row


def replace(ledger: Ledger, no: int, bill: BillEntry, now: datetime) -> sqlite3.Row:
    """Replace an unpaid bill, lines and all, inside ``ledger.changing()``: reversed, then posted anew."""
    ledger.reverse("bill", no, bill.issue_date)
    columns = {**_columns(ledger, bill), "modified": to_milliseconds(now)}
    settings = ", ".join(f"{name} = ?" for name in columns)
    ledger.connection.execute(f"UPDATE bill SET {settings} WHERE no = ?", (*columns.values(), no))
    write_lines(ledger, "bill", no, bill.lines)
    ledger.post("bill", no, bill.issue_date, _legs(ledger, bill))
    row = ledger.row("SELECT * FROM bill WHERE no = ?", (no,))
    assert row is not None
    return row


def _legs(ledger: Ledger, bill: BillEntry) -> list[Leg]:
    return entry_legs(
        bill.lines,
        Owed(bill.supplier, bill.currency, bill.rate),
        ledger.controls,
        ledger.base_currency,
    )


def _columns(ledger: Ledger, bill: BillEntry) -> dict[str, object]:
    owed_base = converted(bill.total, bill.currency, bill.rate, ledger.base_currency)
    status = "Draft" if bill.is_draft else "Open" if bill.total else "Paid"
    return {
        "supplier": bill.supplier,
        "reference": bill.reference,
        "issue_date": bill.issue_date,
        "due_date": bill.due_date,
        "currency": bill.currency,
        "rate": str(bill.rate),
        "status": status,
        "total": bill.total,
        "tax": sum(line.tax for line in bill.lines),
        "due": bill.total,
        "due_base": 0 if bill.is_draft else owed_base,
        "note": bill.note,
    }
