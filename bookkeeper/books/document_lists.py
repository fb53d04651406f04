"""Lists of credit notes and of payments in the books: which match, in which order, and their totals."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from bookkeeper.books import papers
from bookkeeper.books.bulk import id_pieces
from bookkeeper.books.queries import (
    BookPaymentRow,
    CreditNoteQuery,
    CreditNoteRow,
    CreditNoteSort,
    DocumentSummary,
    PaymentQuery,
    PaymentSort,
)
from bookkeeper.books.store import MISSING
from bookkeeper.books.text import amount_ranges, words
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillPayment, CreditNote

_NO_TEXT = "\U0010ffff"

#: The column of each order, and the value of it that stays last in both directions.
_KEYS: dict[CreditNoteSort | PaymentSort, tuple[str, int | str]] = {
    CreditNoteSort.SUPPLIER: ("s.name_key", _NO_TEXT),
    CreditNoteSort.NUMBER: ("d.number_key", _NO_TEXT),
    CreditNoteSort.ISSUED: ("d.issued_on", MISSING),
    CreditNoteSort.TOTAL: ("d.total_key", MISSING),
    CreditNoteSort.REMAINING: ("d.remaining_key", MISSING),
    PaymentSort.PAID: ("d.paid_on", MISSING),
    PaymentSort.SUPPLIER: (f"coalesce(s.name_key, '{_NO_TEXT}')", _NO_TEXT),
    PaymentSort.REFERENCE: ("d.reference_key", _NO_TEXT),
    PaymentSort.AMOUNT: ("d.total_key", MISSING),
}


class _Table(NamedTuple):
    """Where a list is: its table, how suppliers join it, what it shows at first, its amounts."""

    name: str
    join: str
    current: str
    amount_keys: tuple[str, ...]
    minor: str


_CREDIT_NOTES = _Table(
    "credit_notes d",
    "JOIN suppliers s ON s.row = d.supplier",
    "d.is_usable = 1",
    ("d.remaining_key", "d.total_key"),
    "d.remaining_minor",
)
_PAYMENTS = _Table(
    "payments d",
    "LEFT JOIN suppliers s ON s.row = d.supplier",
    "d.is_gone = 0",
    ("d.total_key",),
    "d.total_minor",
)
#: Shorter words are looked for at the beginning of a word only.
_ANYWHERE_FROM = 3

# A payment is looked for by the bills it paid, too.
_OF_BILLS = (
    "d.row IN (SELECT l.payment FROM json_each(?) found JOIN bills b ON b.row = found.value"
    " JOIN payment_links l ON l.record_id = b.id AND l.kind = 'Bill')"
)
_PAYMENT_ROW = """
SELECT d.row, coalesce(s.id, ''), coalesce(s.name, ''), coalesce(a.name, ''), d.is_gone, d.record,
  (SELECT count(DISTINCT record_id) FROM payment_links l WHERE l.payment = d.row AND l.kind = 'Bill'),
  (SELECT count(DISTINCT record_id) FROM payment_links l WHERE l.payment = d.row AND l.kind = 'CreditNote')
FROM json_each(?) wanted JOIN payments d ON d.row = wanted.value
LEFT JOIN suppliers s ON s.row = d.supplier LEFT JOIN bank_accounts a ON a.id = d.record ->> 'account_id'
ORDER BY wanted.key
"""


class DocumentLists:
    """Answers queries about credit notes and payments over one read-only connection.

    Args:
        connection: The books.
        bills_holding: The row ids of the bills that hold a word.
    """

    def __init__(self, connection: sqlite3.Connection, bills_holding: Callable[[str], Sequence[int]]) -> None:
        self._connection = connection
        self._bills_holding = bills_holding

    def ids(self, query: CreditNoteQuery | PaymentQuery) -> array[int]:
        """The row ids of what matches, in order; ties by row, unknown values last either way."""
        key, missing = _KEYS[query.sort]
        _, source, condition, values = self._matching(query, needs_names="s." in key)
        way = "DESC" if query.descending else "ASC"
        found = array("q")
        # Apart, so that an index can give the known ones in order.
        for which in ("<", "="):
            sql = (
                f"SELECT d.row AS row FROM {source} WHERE {condition} AND {key} {which} ?"
                f" ORDER BY {key} {way}, d.row {way}"
            )
            for piece in id_pieces(self._connection, sql, (*values, missing)):
                found.extend(piece)
        return found

    def summary(self, query: CreditNoteQuery | PaymentQuery) -> DocumentSummary:
        """Count and totals of what matches."""
        table, source, condition, values = self._matching(query)
        found = self._connection.execute(
            f"SELECT d.currency, count(*), coalesce(sum({table.minor}), 0) FROM {source}"
            f" WHERE {condition} GROUP BY 1",
            values,
        ).fetchall()
        totals = Totals(Money(minor, currency) for currency, _, minor in found)
        return DocumentSummary(sum(number for _, number, _ in found), totals)

    def credit_note_rows(self, ids: Sequence[int]) -> list[CreditNoteRow]:
        """The credit notes with these row ids, in the same order."""
        found = self._connection.execute(
            "SELECT d.row, s.id, s.name, d.is_gone, d.record FROM json_each(?) wanted"
            " JOIN credit_notes d ON d.row = wanted.value JOIN suppliers s ON s.row = d.supplier"
            " ORDER BY wanted.key",
            (json.dumps(list(ids)),),
        )
        return [_credit_note_row(*values) for values in found]

    def payment_rows(self, ids: Sequence[int]) -> list[BookPaymentRow]:
        """The payments with these row ids, in the same order."""
        found = self._connection.execute(_PAYMENT_ROW, (json.dumps(list(ids)),))
        return [_payment_row(values) for values in found]

    def _matching(
        self, query: CreditNoteQuery | PaymentQuery, needs_names: bool = False
    ) -> tuple[_Table, str, str, tuple[Any, ...]]:
        """The table of a query, what to select from, the condition and its values."""
        is_credit = isinstance(query, CreditNoteQuery)
        table = _CREDIT_NOTES if is_credit else _PAYMENTS
        is_narrow = query.only_usable if isinstance(query, CreditNoteQuery) else query.only_standing
        found_words = words(query.text)
        needs_names = needs_names or bool(found_words)
        # The indexes that begin with what is current give whole lists in order. For anything else the plus
        # keeps them from being used: it goes by the supplier, or through the rows as they lie.
        is_whole = query.supplier_id is None and not needs_names
        current = table.current if is_whole else f"+{table.current}"
        conditions, values = [current if is_narrow else "1"], list[Any]()
        if query.supplier_id is not None:
            conditions.append("d.supplier = (SELECT row FROM suppliers WHERE id = ?)")
            values.append(query.supplier_id)
        for word in found_words:
            either = [_name_condition(word, "d.words"), _name_condition(word)]
            if not is_credit and len(word) >= _ANYWHERE_FROM:
                either.append((_OF_BILLS, json.dumps(list(self._bills_holding(word)))))
            parts = [sql for sql, _ in either]
            values += [value for _, value in either]
            for start, end in amount_ranges(word):
                for key in table.amount_keys:
                    # A refund is found by its amount without the sign.
                    parts.append(f"abs({key}) >= ? AND abs({key}) < ?")
                    values += [start, end]
            conditions.append(f"({' OR '.join(parts)})")
        source = f"{table.name} {table.join}" if needs_names else table.name
        return table, source, " AND ".join(conditions), tuple(values)


def _name_condition(word: str, column: str = "s.folded") -> tuple[str, str]:
    """The condition that folded text holds a word, or, for a short one, a word beginning so.

    The text is the name of `suppliers s`, or another column.
    """
    if len(word) >= _ANYWHERE_FROM or not word.isascii():
        return f"instr({column}, ?) > 0", word
    return f"instr(' ' || {column}, ?) > 0", f" {word}"


def _credit_note_row(row: int, supplier: str, supplier_name: str, is_gone: int, record: str) -> CreditNoteRow:
    note = papers.from_whole(record, CreditNote)
    return CreditNoteRow(
        row,
        note.id,
        papers.supplier_id(supplier),
        supplier_name,
        note.number,
        note.issued_on,
        note.currency,
        note.total,
        note.remaining,
        note.status,
        note.flaw,
        note.is_usable and not is_gone,
        bool(is_gone),
    )


def _payment_row(values: Sequence[Any]) -> BookPaymentRow:
    row, supplier, supplier_name, account_name, is_gone, record, bill_count, credit_count = values
    payment = papers.from_whole(record, BillPayment)
    return BookPaymentRow(
        row,
        payment.id,
        papers.supplier_id(supplier),
        supplier_name,
        payment.reference,
        payment.note,
        payment.paid_on,
        payment.currency,
        payment.total,
        account_name,
        bill_count,
        credit_count,
        payment.flaw,
        bool(is_gone),
    )
