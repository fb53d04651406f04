"""Reading the copy: lists as ordered row ids, rows in blocks by id, single records, and what is known.

A `Reader` belongs to the thread that opened it and can change nothing; only `interrupt` may be called from
another thread.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, overload

from bookkeeper.books import papers
from bookkeeper.books.age_queries import AgedQuery, AgedSummary, AgeQuestion, AgesQuery, AgesSummary
from bookkeeper.books.bill_rows import bill_rows, payable_bills
from bookkeeper.books.day_sums import DaySums, day_sums
from bookkeeper.books.document_reading import ChoiceReader, DocumentReader
from bookkeeper.books.kept_file import first_list
from bookkeeper.books.queries import (
    BillQuery,
    BillRow,
    BillSummary,
    Chosen,
    CreditNoteQuery,
    DocumentSummary,
    Facts,
    Kind,
    PaymentQuery,
    Query,
    Reason,
    SupplierQuery,
    SupplierRow,
    SupplierSummary,
    Why,
)
from bookkeeper.books.store import connect, explained, standing
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.records import BankAccount, Bill, BillStatus

if TYPE_CHECKING:
    from bookkeeper.books.age_sums import AgeLists
    from bookkeeper.books.bill_lists import BillLists
    from bookkeeper.books.shelf import Shelf
    from bookkeeper.books.supplier_lists import SupplierLists

_BILL = (
    "b.id, s.id, s.name, b.reference, b.issued_on, b.due_on, b.currency, b.total_minor, b.due_minor,"
    " b.status, b.rate, b.flaw, b.modified_at, p.lines"
)


class Reader(DocumentReader, ChoiceReader):
    """Reads one company's copy. Every method may raise the errors of `store.explained`.

    Documents and choices are read by the two it is put together of, which know nothing of each other.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        DocumentReader.__init__(self, connection, lambda word: self._bills.holding(word))
        ChoiceReader.__init__(self, connection)
        self._path = path

    @classmethod
    def open(cls, path: Path) -> Reader:
        """Open a copy that `Books.open` has made, read-only, for the calling thread."""
        with explained():
            return cls(connect(path, read_only=True), path)

    # Lists need numpy, which takes a tenth of a second to load: not before the first question, and so not
    # before the window is there.

    @cached_property
    def _bills(self) -> BillLists:
        from bookkeeper.books.bill_lists import BillLists

        return BillLists(self._connection, self._shelf)

    @cached_property
    def _suppliers(self) -> SupplierLists:
        from bookkeeper.books.supplier_lists import SupplierLists

        return SupplierLists(self._connection, self._shelf)

    @cached_property
    def _ages(self) -> AgeLists:
        from bookkeeper.books.age_sums import AgeLists

        return AgeLists(self._connection, self._shelf)

    @cached_property
    def _shelf(self) -> Shelf:
        from bookkeeper.books.shelf import shelf_of

        return shelf_of(self._path)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def interrupt(self) -> None:
        """Cancel the query that is running, if any: it raises `InterruptedQueryError`. From any thread."""
        self._connection.interrupt()

    def ids(self, query: Query) -> array[int]:
        """The row ids that match a query, in order. The array may be shared: do not change it."""
        with explained():
            match query:
                case BillQuery():
                    return self._first_list(query) or self._bills.ids(query)
                case SupplierQuery():
                    return self._suppliers.ids(query)
                case _:
                    return self._documents.ids(query)

    def _first_list(self, query: BillQuery) -> array[int] | None:
        """The list a company is opened with, where it is kept ready and nothing else was asked for yet."""
        if "_bills" in vars(self) or query != BillQuery(query.today):
            return None
        now = standing(self._connection)
        return first_list(self._path, now.birth, now.stamp, now.rows)

    @overload
    def summary(self, query: BillQuery | Chosen) -> BillSummary: ...
    @overload
    def summary(self, query: SupplierQuery) -> SupplierSummary: ...
    @overload
    def summary(self, query: CreditNoteQuery | PaymentQuery) -> DocumentSummary: ...
    @overload
    def summary(self, query: AgesQuery) -> AgesSummary: ...
    @overload
    def summary(self, query: AgedQuery) -> AgedSummary: ...
    def summary(
        self, query: Query | Chosen | AgeQuestion
    ) -> BillSummary | SupplierSummary | DocumentSummary | AgesSummary | AgedSummary:
        """How many match and what they come to, per currency."""
        with explained():
            match query:
                case BillQuery():
                    return self._bills.summary(query)
                case Chosen():
                    return self._bills.chosen(query)
                case AgesQuery():
                    return AgesSummary(self._ages.owed(query, self.facts().base_currency))
                case AgedQuery():
                    return AgedSummary(self._ages.suppliers(query))
                case SupplierQuery():
                    return self._suppliers.summary(query)
                case _:
                    return self._documents.summary(query)

    def bill_rows(self, ids: Sequence[int]) -> list[BillRow]:
        """The bills with these row ids, in the same order."""
        with explained():
            return bill_rows(self._connection, ids)

    def supplier_rows(self, ids: Sequence[int], today: date) -> list[SupplierRow]:
        """The suppliers with these row ids, in the same order, overdue as of `today`."""
        with explained():
            return self._suppliers.rows(ids, today)

    def bill(self, bill_id: str) -> Bill | None:
        """One bill with its lines, None if the copy has never seen it."""
        return next(iter(self.bills([bill_id])), None)

    def bills(self, bill_ids: Iterable[str]) -> list[Bill]:
        """Bills with their lines, in the order asked for; unknown ids are left out."""
        with explained():
            found = self._connection.execute(
                f"SELECT {_BILL} FROM json_each(?) wanted JOIN bills b ON b.id = wanted.value"
                " JOIN suppliers s ON s.row = b.supplier JOIN bill_papers p ON p.row = b.row"
                " ORDER BY wanted.key",
                (json.dumps(list(bill_ids)),),
            )
            return [_bill(*values) for values in found]

    def payable_bills(self, rows: Sequence[int]) -> list[Bill]:
        """Those of the bills with these row ids that can be paid, without their lines, in the same order."""
        with explained():
            return payable_bills(self._connection, rows)

    def bill_ids(self, rows: Iterable[int]) -> list[str]:
        """The ids of the bills with these row ids, in the same order."""
        with explained():
            found = self._connection.execute(
                "SELECT b.id FROM json_each(?) wanted JOIN bills b ON b.row = wanted.value"
                " ORDER BY wanted.key",
                (json.dumps(list(rows)),),
            )
            return [ident for (ident,) in found]

    def bill_row_id(self, bill_id: str) -> int | None:
        """The row id of a bill, None if the copy does not have it."""
        with explained():
            found = self._connection.execute("SELECT row FROM bills WHERE id = ?", (bill_id,)).fetchone()
            return None if found is None else int(found[0])

    def supplier_row_id(self, supplier_id: str) -> int | None:
        """The row id of a supplier, None if the copy does not have it."""
        with explained():
            found = self._connection.execute("SELECT row FROM suppliers WHERE id = ?", (supplier_id,))
            row = found.fetchone()
            return None if row is None else int(row[0])

    def bank_accounts(self) -> list[BankAccount]:
        """The bank accounts the software lists, in its order."""
        with explained():
            found = self._connection.execute(
                f"SELECT id, {', '.join(papers.ACCOUNT_COLUMNS)} FROM bank_accounts"
                " WHERE is_gone = 0 ORDER BY row"
            )
            return [papers.account_of(values) for values in found]

    def held(self) -> AccountsHeld:
        """What the accounts hold, as far as the last refresh was told."""
        with explained():
            found = self._connection.execute("SELECT value FROM facts WHERE name = 'held'").fetchone()
            return AccountsHeld() if found is None else papers.from_whole(found[0], AccountsHeld)

    def day_sums(self, today: date) -> DaySums:
        """What is overdue and falls due these days, per currency; not for the window's thread."""
        with explained():
            return day_sums(self._connection, today)

    def facts(self) -> Facts:
        """Base currency, as-of times, and why what could not be read."""
        with explained():
            base = self._connection.execute("SELECT value FROM facts WHERE name = 'base_currency'").fetchone()
            found = self._connection.execute("SELECT kind, as_of, why, detail FROM refreshes").fetchall()
        as_of = {Kind(kind): papers.moment(text) for kind, text, _, _ in found}
        return Facts(
            None if base is None else base[0],
            {kind: when for kind, when in as_of.items() if when is not None},
            {Kind(kind): Reason(Why(why), detail) for kind, _, why, detail in found if why is not None},
        )


def _bill(
    ident: str, supplier: str, supplier_name: str, reference: str, issued_on: int, due_on: int, currency: str,
    total: int | None, due: int | None, status: str, rate: str | None, flaw: str | None,
    modified_at: str | None, lines: str | None,
) -> Bill:  # fmt: skip
    return Bill(
        id=ident,
        supplier_id=papers.supplier_id(supplier),
        supplier_name=supplier_name,
        reference=reference,
        issued_on=papers.day(issued_on),
        due_on=papers.day(due_on),
        currency=currency,
        total=papers.money(total, currency),
        amount_due=papers.money(due, currency),
        status=BillStatus(status),
        rate=papers.decimal(rate),
        lines=papers.lines_of(lines),
        flaw=flaw,
        modified_at=papers.moment(modified_at),
    )
