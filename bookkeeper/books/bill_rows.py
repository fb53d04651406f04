"""Rows of bills by row id, as a list shows them: one short read, safe for the window's thread."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from bookkeeper.books import papers
from bookkeeper.books.queries import BillRow
from bookkeeper.payables.records import Bill, BillStatus

_ROWS = """
SELECT b.row, b.id, s.id, s.name, b.reference, b.issued_on, b.due_on, b.currency, b.total_minor, b.due_minor,
  b.status, b.flaw, b.is_open, b.urgency, b.is_gone
FROM json_each(?) wanted JOIN bills b ON b.row = wanted.value JOIN suppliers s ON s.row = b.supplier
ORDER BY wanted.key
"""
# What has a flaw has no urgency, either.
_PAYABLE = """
SELECT b.id, s.id, s.name, b.reference, b.issued_on, b.due_on, b.currency, b.total_minor, b.due_minor,
  b.status, b.rate, b.modified_at
FROM json_each(?) wanted JOIN bills b ON b.row = wanted.value JOIN suppliers s ON s.row = b.supplier
WHERE b.is_open = 1 AND b.urgency > 0 ORDER BY wanted.key
"""
_STATUSES = {status.value: status for status in BillStatus}


def bill_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[BillRow]:
    """The rows with these ids, in the same order."""
    found = connection.execute(_ROWS, (json.dumps(list(ids)),))
    return [_bill_row(*values) for values in found]


def payable_bills(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Bill]:
    """Those of the bills with these row ids that can be paid, without their lines, in the same order."""
    found = connection.execute(_PAYABLE, (json.dumps(list(ids)),))
    return [
        Bill(
            ident,
            papers.supplier_id(supplier),
            supplier_name,
            reference,
            papers.day(issued_on),
            papers.day(due_on),
            currency,
            papers.money(total, currency),
            papers.money(due, currency),
            _STATUSES[status],
            papers.decimal(rate),
            modified_at=papers.moment(modified_at),
        )
        for (
            ident, supplier, supplier_name, reference, issued_on, due_on, currency, total, due, status, rate,
            modified_at,
        ) in found
    ]  # fmt: skip


def _bill_row(
    row: int, ident: str, supplier: str, supplier_name: str, reference: str, issued_on: int, due_on: int,
    currency: str, total: int | None, due: int | None, status: str, flaw: str | None,
    is_open: int, urgency: int, is_gone: int,
) -> BillRow:  # fmt: skip
    return BillRow(
        row,
        ident,
        papers.supplier_id(supplier),
        supplier_name,
        reference,
        papers.day(issued_on),
        papers.day(due_on),
        currency,
        papers.money(total, currency),
        papers.money(due, currency),
        _STATUSES[status],
        flaw,
        bool(is_open),
        bool(is_open) and urgency > 0,
        bool(is_gone),
    )
