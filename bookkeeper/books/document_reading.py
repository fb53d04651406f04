"""Reading single credit notes and payments, and what is chosen from when one is made."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

from bookkeeper.books import papers
from bookkeeper.books.document_lists import DocumentLists
from bookkeeper.books.queries import BookPaymentRow, CreditNoteRow, Kind
from bookkeeper.books.store import explained
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import (
    BillPayment,
    CreditNote,
    CreditStatus,
    LinkType,
    NominalAccount,
    PaymentMethodRef,
    TaxRate,
)

C = TypeVar("C", PaymentMethodRef, TaxRate, NominalAccount, OptionsModel)

_CREDIT_NOTES = "SELECT s.name, d.record FROM credit_notes d JOIN suppliers s ON s.row = d.supplier WHERE "
_PAYMENTS = "SELECT s.name, d.record FROM payments d LEFT JOIN suppliers s ON s.row = d.supplier WHERE "
# With the plus it goes by the few links, and not by an index over all payments.
_TOUCHING = (
    "+d.is_gone = 0 AND d.row IN (SELECT payment FROM payment_links WHERE record_id = ? AND kind = ?)"
    " ORDER BY d.paid_on, d.row"
)


class DocumentReader:
    """Reads credit notes and payments through one connection. Names come from the suppliers' list."""

    def __init__(self, connection: sqlite3.Connection, bills_holding: Callable[[str], Sequence[int]]) -> None:
        self._connection = connection
        self._documents = DocumentLists(connection, bills_holding)

    def credit_note_rows(self, ids: Sequence[int]) -> list[CreditNoteRow]:
        """The credit notes with these row ids, in the same order."""
        with explained():
            return self._documents.credit_note_rows(ids)

    def book_payment_rows(self, ids: Sequence[int]) -> list[BookPaymentRow]:
        """The payments in the books with these row ids, in the same order."""
        with explained():
            return self._documents.payment_rows(ids)

    def credit_note(self, credit_note_id: str) -> CreditNote | None:
        """One credit note with its lines, None if the copy has never seen it."""
        return next(iter(self._credit_notes("d.id = ?", credit_note_id)), None)

    def usable_credit_notes(self) -> list[CreditNote]:
        """Those with something left that can be used, oldest first."""
        return self._credit_notes("d.is_usable = 1 ORDER BY d.issued_on, d.row")

    def credit_notes_to_offer(self) -> list[CreditNote]:
        """Those that can be used, oldest first, and drafts, which could be once they are confirmed."""
        others = self._credit_notes(
            "d.is_usable = 0 AND d.remaining_minor > 0 AND d.is_gone = 0 ORDER BY d.issued_on, d.row"
        )
        drafts = (note for note in others if note.status is CreditStatus.DRAFT)
        return [*self.usable_credit_notes(), *drafts]

    def bill_payment(self, payment_id: str) -> BillPayment | None:
        """One payment in the books with its lines, None if the copy has never seen it."""
        return next(iter(self._payments("d.id = ?", payment_id)), None)

    def payments_of(self, bill_id: str) -> list[BillPayment]:
        """The payments and uses of credit that touched a bill and stand in the books, oldest first."""
        return self._payments(_TOUCHING, bill_id, LinkType.BILL)

    def payments_using(self, credit_note_id: str) -> list[BillPayment]:
        """The payments that used a credit note and stand in the books, oldest first."""
        return self._payments(_TOUCHING, credit_note_id, LinkType.CREDIT_NOTE)

    def on_account(self, supplier_id: str) -> dict[str, Money]:
        """What was left with a supplier and not taken back, per currency of the payments; zeros left out.

        A sum that is finer than its currency's coins is cut to them, towards nothing.
        """
        with explained():
            found = self._connection.execute(
                "SELECT d.currency, l.amount FROM payment_links l JOIN payments d ON d.row = l.payment"
                " WHERE l.record_id = ? AND l.kind = ? AND +d.is_gone = 0",
                (supplier_id, LinkType.PAYMENT_ON_ACCOUNT),
            ).fetchall()
        sums: dict[str, Decimal] = {}
        for currency, amount in found:
            sums[currency] = sums.get(currency, Decimal()) - Decimal(amount)
        left = {currency: papers.money_cut(amount, currency) for currency, amount in sorted(sums.items())}
        return {currency: amount for currency, amount in left.items() if amount}

    def supplier_balances(self, supplier_ids: Sequence[str]) -> dict[tuple[str, str], Money]:
        """What suppliers are owed, by id and currency: open bills less credit left and money on account."""
        sums: dict[tuple[str, str], int] = {}
        with explained():
            for table, column, condition, sign in (
                ("bills", "due_minor", "is_open = 1", 1),
                ("credit_notes", "remaining_minor", "is_usable = 1", -1),
            ):
                found = self._connection.execute(
                    f"SELECT s.id, d.currency, sum(d.{column}) FROM {table} d"
                    " JOIN suppliers s ON s.row = d.supplier"
                    f" WHERE d.{condition} AND s.id IN (SELECT value FROM json_each(?))"
                    " GROUP BY s.id, d.currency",
                    (json.dumps(list(supplier_ids)),),
                )
                for supplier_id, currency, minor in found:
                    key = (supplier_id, currency)
                    sums[key] = sums.get(key, 0) + sign * (minor or 0)
        for supplier_id in supplier_ids:
            for currency, amount in self.on_account(supplier_id).items():
                key = (supplier_id, currency)
                sums[key] = sums.get(key, 0) - amount.minor
        return {key: Money(minor, key[1]) for key, minor in sums.items()}

    def suppliers_changed_at(self, supplier_ids: Sequence[str]) -> dict[str, datetime | None]:
        """When each of these suppliers was last changed (UTC), None where that is not told.

        Those that were never read, and are only named by a document, are left out.
        """
        with explained():
            found = self._connection.execute(
                "SELECT id, modified_at FROM suppliers"
                " WHERE is_listed = 1 AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(supplier_ids)),),
            )
            return {supplier_id: papers.moment(changed_at) for supplier_id, changed_at in found}

    def _credit_notes(self, condition: str, *values: str) -> list[CreditNote]:
        with explained():
            found = self._connection.execute(_CREDIT_NOTES + condition, values)
            return [
                replace(papers.from_whole(record, CreditNote), supplier_name=name) for name, record in found
            ]

    def _payments(self, condition: str, *values: str) -> list[BillPayment]:
        with explained():
            found = self._connection.execute(_PAYMENTS + condition, values)
            return [
                replace(papers.from_whole(record, BillPayment), supplier_name=name or "")
                for name, record in found
            ]


class ChoiceReader:
    """Reads what is chosen from when a document is made, in the software's order."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def payment_methods(self) -> list[PaymentMethodRef]:
        """Ways to pay that the software knows."""
        return self._choices(Kind.PAYMENT_METHODS, PaymentMethodRef)

    def tax_rates(self) -> list[TaxRate]:
        """Tax rates for the lines of bills and credit notes."""
        return self._choices(Kind.TAX_RATES, TaxRate)

    def nominal_accounts(self) -> list[NominalAccount]:
        """Ledger accounts for the lines of bills and credit notes."""
        return self._choices(Kind.NOMINAL_ACCOUNTS, NominalAccount)

    def options(self) -> OptionsModel | None:
        """What the connection says that a payment may hold, None if it was never read."""
        return next(iter(self._choices(Kind.OPTIONS, OptionsModel)), None)

    def _choices(self, kind: Kind, shape: type[C]) -> list[C]:
        with explained():
            found: list[tuple[Any]] = self._connection.execute(
                "SELECT record FROM choices WHERE kind = ? ORDER BY row", (kind,)
            ).fetchall()
        return [papers.from_whole(record, shape) for (record,) in found]
