"""What the asynchronous API lists: for each data type its query, its properties and its records' shape."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bookkeeper.practice import async_wire
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_shapes import lines_of_payments
from bookkeeper.practice.query import Field
from bookkeeper.practice.sync_reading import lines_of

Json = dict[str, object]

#: Makes the records of some rows; told which fetch they are of, and whether they are of a list.
Shaper = Callable[[Ledger, Sequence[sqlite3.Row], sqlite3.Row, bool], list[Json]]


@dataclass(frozen=True, slots=True)
class Listing:
    """A data type that can be listed.

    Attributes:
        data_type: Its name among data sets.
        table: Its table, under which name the cached rows are known in the query too.
        subject: What one record is called in messages.
        shape: Makes records of rows.
        fields: What may be queried and ordered by, besides what every record has.
        joined: Columns of what a record refers to.
        join: How they are joined.
    """

    data_type: str
    table: str
    subject: str
    shape: Shaper
    fields: Mapping[str, Field] = field(default_factory=dict)
    joined: str = ""
    join: str = ""

    @property
    def every_field(self) -> dict[str, Field]:
        """What may be queried."""
        table = self.table
        has_deletion = table in ("bill", "credit_note", "payment")
        return {
            "id": Field(f"{table}.id"),
            "modifiedDate": Field(f"{table}.cached", "moment"),
            "sourceModifiedDate": Field(f"{table}.modified", "moment"),
            "metadata.isDeleted": Field(f"({table}.deleted <> 0)" if has_deletion else "0", "flag"),
            **self.fields,
        }

    @property
    def select(self) -> str:
        """The query for its rows, up to the condition."""
        return f"SELECT {self.table}.*{self.joined} FROM cached_{self.table} AS {self.table} {self.join}"


def _each(shape: Callable[[Ledger, sqlite3.Row], Json]) -> Shaper:
    """A shaper for records that need nothing but their own row."""

    def shaper(
        ledger: Ledger, rows: Sequence[sqlite3.Row], _data_set: sqlite3.Row, _listed: bool
    ) -> list[Json]:
        return [shape(ledger, row) for row in rows]

    return shaper


def _bills(ledger: Ledger, rows: Sequence[sqlite3.Row], data_set: sqlite3.Row, is_listed: bool) -> list[Json]:
    numbers = [row["no"] for row in rows]
    lines = lines_of(ledger, "bill", numbers)
    allocations = _allocations(ledger, "Bill", numbers, data_set)
    shown = [
        async_wire.bill(ledger, row, lines.get(row["no"], []), allocations.get(row["no"], [])) for row in rows
    ]
    if is_listed and ledger.platform.key == "zoho":
        return [async_wire.without_details(bill) for bill in shown]
    return shown


def _credit_notes(
    ledger: Ledger, rows: Sequence[sqlite3.Row], data_set: sqlite3.Row, _is_listed: bool
) -> list[Json]:
    numbers = [row["no"] for row in rows]
    lines = lines_of(ledger, "credit_note", numbers)
    allocations = _allocations(ledger, "CreditNote", numbers, data_set)
    return [
        async_wire.credit_note(ledger, row, lines.get(row["no"], []), allocations.get(row["no"], []))
        for row in rows
    ]


def _payments(
    ledger: Ledger, rows: Sequence[sqlite3.Row], data_set: sqlite3.Row, _is_listed: bool
) -> list[Json]:
    lines = lines_of_payments(ledger, rows, data_set["last_payment"])
    return [async_wire.payment(ledger, row, lines.get(row["no"], [])) for row in rows]


def _allocations(
    ledger: Ledger, link_type: str, targets: Sequence[int], data_set: sqlite3.Row
) -> dict[int, list[sqlite3.Row]]:
    """What was paid or used, by the number of the bill or credit note, as of its last fetch."""
    found: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in ledger.rows(
        "SELECT target, payment.*, amount AS link_amount, payment_link.currency AS link_currency,"
        " payment_link.rate AS link_rate, account.id AS account_id, account.name AS account_name"
        " FROM payment_link JOIN payment ON payment.no = payment_link.payment"
        " LEFT JOIN account ON account.no = payment.account"
        f" WHERE payment_link.type = ? AND target IN ({', '.join('?' * len(targets))})"
        " AND payment.no <= ? AND (NOT deleted OR deleted > ?) ORDER BY payment.no",
        (link_type, *targets, data_set["last_payment"], data_set["last_entry"]),
    ):
        found[row["target"]].append(row)
    return found


_SUPPLIER_COLUMNS: Final = ", supplier.id AS supplier_id, supplier.name AS supplier_name"
_OF_SUPPLIER: Final = {
    "supplierRef.id": Field("supplier.id"),
    "supplierRef.supplierName": Field("supplier.name"),
}

LISTINGS: Final = {
    "accounts": Listing(
        "chartOfAccounts",
        "account",
        "Account",
        _each(async_wire.account),
        {
            "nominalCode": Field("account.code"),
            "name": Field("account.name"),
            "type": Field("account.type"),
            "status": Field("account.status"),
            "currency": Field("account.currency"),
            "isBankAccount": Field("(account.role = 'bank')", "flag"),
        },
    ),
    "bills": Listing(
        "bills",
        "bill",
        "Bill",
        _bills,
        {
            "reference": Field("bill.reference"),
            "issueDate": Field("bill.issue_date", "day"),
            "dueDate": Field("bill.due_date", "day"),
            "currency": Field("bill.currency"),
            "currencyRate": Field("bill.rate", "number"),
            "status": Field("bill.status"),
            "taxAmount": Field("bill.tax", "money"),
            "totalAmount": Field("bill.total", "money"),
            "amountDue": Field("bill.due", "money"),
            "note": Field("bill.note"),
            **_OF_SUPPLIER,
        },
        _SUPPLIER_COLUMNS,
        "JOIN supplier ON supplier.no = bill.supplier",
    ),
    "billCreditNotes": Listing(
        "billCreditNotes",
        "credit_note",
        "BillCreditNote",
        _credit_notes,
        {
            "billCreditNoteNumber": Field("credit_note.number"),
            "issueDate": Field("credit_note.issue_date", "day"),
            "currency": Field("credit_note.currency"),
            "status": Field("credit_note.status"),
            "totalAmount": Field("credit_note.total", "money"),
            "remainingCredit": Field("credit_note.remaining", "money"),
            **_OF_SUPPLIER,
        },
        _SUPPLIER_COLUMNS,
        "JOIN supplier ON supplier.no = credit_note.supplier",
    ),
    "billPayments": Listing(
        "billPayments",
        "payment",
        "BillPayment",
        _payments,
        {
            "date": Field("payment.date", "day"),
            "currency": Field("payment.currency"),
            "totalAmount": Field("payment.total", "money"),
            "reference": Field("payment.reference"),
            "note": Field("payment.note"),
            "accountRef.id": Field("account.id"),
            **_OF_SUPPLIER,
        },
        _SUPPLIER_COLUMNS
        + ", account.id AS account_id, account.name AS account_name, payment_method.name AS method_name",
        "LEFT JOIN supplier ON supplier.no = payment.supplier"
        " LEFT JOIN account ON account.no = payment.account"
        " LEFT JOIN payment_method ON payment_method.id = payment.method",
    ),
    "paymentMethods": Listing(
        "paymentMethods",
        "payment_method",
        "PaymentMethod",
        _each(async_wire.payment_method),
        {
            "name": Field("payment_method.name"),
            "type": Field("payment_method.type"),
            "status": Field("payment_method.status"),
        },
    ),
    "suppliers": Listing(
        "suppliers",
        "supplier",
        "Supplier",
        _each(async_wire.supplier),
        {
            "supplierName": Field("supplier.name"),
            "contactName": Field("supplier.contact"),
            "emailAddress": Field("supplier.email"),
            "status": Field("supplier.status"),
            "defaultCurrency": Field("supplier.currency"),
        },
    ),
    "taxRates": Listing(
        "taxRates",
        "tax_rate",
        "TaxRate",
        _each(async_wire.tax_rate),
        {"name": Field("tax_rate.name"), "code": Field("tax_rate.code"), "status": Field("tax_rate.status")},
    ),
}
