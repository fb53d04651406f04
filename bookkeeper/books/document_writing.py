"""Writing credit notes, payments, and what is chosen from when one is made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bookkeeper.books import papers
from bookkeeper.books.queries import Kind, Refresh
from bookkeeper.books.refreshes import Refreshes
from bookkeeper.books.store import explained, transaction
from bookkeeper.books.text import fold, sort_key
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import (
    BillPayment,
    CreditNote,
    NominalAccount,
    PaymentMethodRef,
    TaxRate,
)

_PUT = """
INSERT INTO {table} (id, supplier, {columns}, record, is_gone, seen, pinned) VALUES ({marks})
ON CONFLICT (id) DO UPDATE SET supplier = excluded.supplier, {changes}, record = excluded.record, is_gone = 0,
  seen = excluded.seen, pinned = excluded.pinned
WHERE pinned < excluded.seen OR excluded.pinned > 0
"""


def _put(table: str, *columns: str) -> str:
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns)
    marks = ", ".join(["?"] * (len(columns) + 3) + ["0", "?", "?"])
    return _PUT.format(table=table, columns=", ".join(columns), marks=marks, changes=changes)


_PUT_CREDIT_NOTE = _put(
    "credit_notes", "number_key", "issued_on", "currency", "remaining_minor", "remaining_key", "total_key",
    "words", "is_usable",
)  # fmt: skip
_PUT_PAYMENT = _put("payments", "reference_key", "paid_on", "currency", "total_minor", "total_key", "words")
_PUT_CHOICE = """
INSERT INTO choices (kind, id, record, seen) VALUES (?, ?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE SET record = excluded.record, seen = excluded.seen
"""
# The links that stand in the record which was kept, even if that is newer than the page.
_PUT_LINKS = """
INSERT INTO payment_links (payment, kind, record_id, amount)
SELECT p.row, link.value ->> 'kind', link.value ->> 'record_id', link.value ->> 'amount'
FROM payments p, json_each(p.record, '$.lines') line, json_each(line.value, '$.links') link
WHERE p.id IN (SELECT value FROM json_each(?))
"""
_DROP_LINKS = """
DELETE FROM payment_links WHERE payment IN
  (SELECT row FROM payments WHERE id IN (SELECT value FROM json_each(?)))
"""


class DocumentWriter(Refreshes):
    """Writes through one connection; a page is one transaction."""

    def put_credit_notes(self, notes: Iterable[CreditNote], refresh: Refresh | None = None) -> None:
        """Keep a page of a refresh, or without one, credit notes read back just now.

        A page never overwrites what was read back after its refresh began: it may have been fetched before.
        """
        by_id = {note.id: _believable_note(note) for note in notes}
        with explained(), transaction(self._connection):
            stamps = self._stamps(refresh)
            suppliers = self._suppliers_of(by_id.values(), refresh)
            self._connection.executemany(
                _PUT_CREDIT_NOTE,
                [
                    (
                        note.id,
                        suppliers[_supplier(note)[0]],
                        sort_key(note.number),
                        papers.day_key(note.issued_on),
                        note.currency,
                        None if note.remaining is None else note.remaining.minor,
                        papers.amount_key(note.remaining),
                        papers.amount_key(note.total),
                        fold(" ".join(_note_words(note))),
                        int(note.is_usable),
                        papers.whole(note),
                        *stamps,
                    )
                    for note in by_id.values()
                ],
            )

    def put_bill_payments(self, payments: Iterable[BillPayment], refresh: Refresh | None = None) -> None:
        """Keep a page of a refresh, or without one, payments read back just now; as `put_credit_notes`."""
        by_id = {payment.id: _believable_payment(payment) for payment in payments}
        ids = json.dumps(list(by_id))
        with explained(), transaction(self._connection):
            stamps = self._stamps(refresh)
            named = filter(_has_supplier, by_id.values())
            suppliers = self._suppliers_of(named, refresh)
            self._connection.executemany(
                _PUT_PAYMENT,
                [
                    (
                        payment.id,
                        suppliers.get(_supplier(payment)[0]),
                        sort_key(payment.reference),
                        papers.day_key(payment.paid_on),
                        payment.currency,
                        None if payment.total is None else payment.total.minor,
                        papers.amount_key(payment.total),
                        fold(f"{payment.reference} {payment.note}"),
                        papers.whole(payment),
                        *stamps,
                    )
                    for payment in by_id.values()
                ],
            )
            self._connection.execute(_DROP_LINKS, (ids,))
            self._connection.execute(_PUT_LINKS, (ids,))

    def _suppliers_of(
        self, records: Iterable[CreditNote | BillPayment], refresh: Refresh | None
    ) -> dict[str, int]:
        meet = self._meet_suppliers if refresh is None else self._met_suppliers
        return meet(dict(map(_supplier, records)))

    def put_choices(
        self, choices: Iterable[PaymentMethodRef | TaxRate | NominalAccount], refresh: Refresh
    ) -> None:
        """Keep a page of what is chosen from when a document is made; what, the refresh's kind says."""
        with explained(), transaction(self._connection):
            self._connection.executemany(
                _PUT_CHOICE,
                [(refresh.kind, one.id, papers.whole(one), refresh.generation) for one in choices],
            )

    def put_options(self, model: OptionsModel, refresh: Refresh) -> None:
        """Keep what the connection says that a payment may hold."""
        with explained(), transaction(self._connection):
            self._connection.execute(
                _PUT_CHOICE, (Kind.OPTIONS, "billPayments", papers.whole(model), refresh.generation)
            )


def _supplier(record: CreditNote | BillPayment) -> tuple[str, str]:
    return papers.supplier_key(record.supplier_id or "", record.supplier_name), record.supplier_name


def _has_supplier(payment: BillPayment) -> bool:
    return bool(payment.supplier_id or payment.supplier_name)


def _note_words(note: CreditNote) -> Iterator[str]:
    yield note.number
    yield note.note or ""
    for line in note.lines:
        yield line.description or ""


def _believable_note(note: CreditNote) -> CreditNote:
    if not papers.is_unbelievable(note.total, note.remaining):
        return note
    return replace(note, total=None, remaining=None, flaw=note.flaw or papers.TOO_LARGE)


def _believable_payment(payment: BillPayment) -> BillPayment:
    if not papers.is_unbelievable(payment.total):
        return payment
    return replace(payment, total=None, flaw=payment.flaw or papers.TOO_LARGE)
