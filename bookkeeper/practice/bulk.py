"""Writes opening data by the thousand: rows collected and inserted many at a time, balances once at the end.

The slow way, one operation of the ledger after another, costs some hundred microseconds a bill; this costs
about twenty, which is what makes a company with a million bills possible. ``Ledger.check`` judges the result.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from bookkeeper.practice.ledger import Leg

#: Rows held back before they are written: large enough for speed, small enough for memory.
_BATCH = 20_000


class BulkWriter:
    """Collects rows for empty books; ``finish`` writes what is left and the balances."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._held = 0
        self._entries = 0
        self._accounts: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
        self._suppliers: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])

    def add(self, table: str, *rows: tuple[object, ...]) -> None:
        """Add rows, their values in the table's order of columns."""
        self._rows[table].extend(rows)
        self._held += len(rows)
        if self._held >= _BATCH:
            self._write()

    def post(self, kind: str, document: int | None, day: str, legs: Sequence[Leg]) -> None:
        """Post an entry, as ``Ledger.post`` does."""
        self._entries += 1
        self.add("entry", (self._entries, kind, document, day))
        for number, leg in enumerate(legs):
            if not leg.amount and not leg.amount_base:
                continue
            row = (
                self._entries,
                number,
                leg.account,
                leg.supplier,
                leg.currency,
                leg.amount,
                leg.amount_base,
            )
            self.add("posting", row)
            sums = self._accounts[leg.account, leg.currency]
            sums[0] += leg.amount
            sums[1] += leg.amount_base
            if leg.supplier is not None:
                sums = self._suppliers[leg.supplier, leg.currency]
                sums[0] -= leg.amount
                sums[1] -= leg.amount_base

    def spent(self, account: int, currency: str) -> int:
        """Minor units of ``currency`` that have left an account so far."""
        return -self._accounts[account, currency][0]

    def finish(self) -> None:
        """Write everything that is still held, and every balance."""
        self._write()
        for (account, currency), (amount, base) in self._accounts.items():
            self._connection.execute(
                "UPDATE account SET balance_base = balance_base + ?,"
                " balance = balance + iif(currency = ?, ?, 0) WHERE no = ?",
                (base, currency, amount, account),
            )
        self._connection.executemany(
            "INSERT INTO supplier_balance VALUES (?, ?, ?, ?)",
            [(*key, owed, owed_base) for key, (owed, owed_base) in self._suppliers.items()],
        )

    def _write(self) -> None:
        for table, rows in self._rows.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
                rows.clear()
        self._held = 0
