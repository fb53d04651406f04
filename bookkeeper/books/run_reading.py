"""What proposals and warnings are made of, read in one go from the copy: light faces of many records.

For a thread of its own: a hundred thousand bills take about a second.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bookkeeper.books import papers
from bookkeeper.books.store import MISSING, connect, explained
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillStatus, LinkType
from bookkeeper.payables.run.duplicates import BillFace, MoneyFace
from bookkeeper.payables.run.proposal import OpenBill
from bookkeeper.payables.run.warnings import SupplierFace

_BILLS = f"""
SELECT b.id, s.id, b.reference, b.issued_on, b.currency, b.total_minor, b.due_minor, b.is_open
FROM bills b JOIN suppliers s ON s.row = b.supplier
WHERE b.is_open = 1 OR b.status IN ('{BillStatus.PAID}', '{BillStatus.PARTIALLY_PAID}')
"""
# What has a flaw has no urgency.
_OPEN = """
SELECT b.id, s.id, s.name, b.reference, b.issued_on, b.due_on, b.currency, b.due_minor
FROM bills b JOIN suppliers s ON s.row = b.supplier
WHERE b.is_open = 1 AND b.urgency > 0 AND b.due_minor > 0
"""
_CREDITS = """
SELECT d.id, s.id, d.issued_on, d.currency, d.total_key FROM credit_notes d
JOIN suppliers s ON s.row = d.supplier WHERE d.is_gone = 0
"""
# A payment is loose where none of its links is to a bill.
_LOOSE = f"""
SELECT p.id, s.id, p.paid_on, p.currency, p.total_key FROM payments p JOIN suppliers s ON s.row = p.supplier
WHERE p.is_gone = 0 AND p.total_minor > 0 AND NOT EXISTS (
  SELECT 1 FROM payment_links l WHERE l.payment = p.row AND l.kind <> '{LinkType.PAYMENT_ON_ACCOUNT}')
"""
_SUPPLIERS = """
SELECT s.id, s.name, s.modified_at, (SELECT min(b.issued_on) FROM bills b WHERE b.supplier = s.row)
FROM suppliers s WHERE s.modified_at > ?
"""


class RunReader:
    """Reads one copy, read-only, for the calling thread. Close when done."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> RunReader:
        """Open a copy that `Books.open` has made."""
        with explained():
            return cls(connect(path, read_only=True))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def bills(self) -> list[BillFace]:
        """Open bills and paid ones; what was voided or taken away is left out."""
        return [
            BillFace(
                ident,
                papers.supplier_id(supplier),
                reference,
                papers.day(issued_on),
                papers.money(total, currency),
                papers.money(due, currency),
                bool(is_open),
            )
            for ident, supplier, reference, issued_on, currency, total, due, is_open in self._rows(_BILLS)
        ]

    def open_bills(self) -> list[OpenBill]:
        """Bills that can be paid."""
        return [
            OpenBill(
                ident,
                papers.supplier_id(supplier),
                name,
                reference,
                papers.day(issued_on),
                papers.day(due_on),
                Money(due, currency),
            )
            for ident, supplier, name, reference, issued_on, due_on, currency, due in self._rows(_OPEN)
        ]

    def credits(self) -> list[MoneyFace]:
        """Credit notes with their totals; those whose total or date is not known are left out."""
        return list(self._money(_CREDITS))

    def loose_payments(self) -> list[MoneyFace]:
        """Payments that settle no bill."""
        return list(self._money(_LOOSE))

    def changed_suppliers(self, since: str) -> list[SupplierFace]:
        """Suppliers that were made or changed after a moment, ISO 8601 in UTC."""
        return [
            SupplierFace(
                papers.supplier_id(ident),
                name,
                papers.day(first) if first is not None else None,
                papers.moment(modified_at),
            )
            for ident, name, modified_at, first in self._rows(_SUPPLIERS, since)
        ]

    def _money(self, query: str) -> Iterator[MoneyFace]:
        for ident, supplier, day, currency, amount in self._rows(query):
            on = papers.day(day)
            if on is not None and amount is not None and amount != MISSING:
                money = papers.money_of_key(amount, currency)
                yield MoneyFace(ident, papers.supplier_id(supplier), money, on)

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with explained():
            return self._connection.execute(query, values).fetchall()
