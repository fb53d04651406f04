"""The synchronous API's lists: information, suppliers, bills and mapping options."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

from bookkeeper.practice import wire
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.paging import PAGE_SIZE, start_of, token_after
from bookkeeper.practice.query import EVERYTHING, Condition, Field, compile_query

#: The only properties a query may name (DOMAIN.md 2.3); everything else is a 400.
_BILL_FIELDS: Final = {"status": Field("bill.status"), "sourceModifiedDate": Field("bill.modified", "moment")}
_SUPPLIER_FIELDS: Final = {"status": Field("status"), "sourceModifiedDate": Field("modified", "moment")}
_OPTION_FIELDS: Final = {"status": Field("status")}

_UNPAID: Final = Condition("bill.status IN ('Open', 'PartiallyPaid')")
_ACTIVE: Final = Condition("status = 'Active'")

BILL_WITH_SUPPLIER: Final = (
    "SELECT bill.*, supplier.id AS supplier_id, supplier.name AS supplier_name"
    " FROM bill JOIN supplier ON supplier.no = bill.supplier"
)


def company_information(call: Call) -> Reply:
    """``GET P/info``."""
    ledger = call.ledger
    return Reply({"companyName": ledger.company_name, "baseCurrency": ledger.base_currency})


def list_suppliers(call: Call) -> Reply:
    """``GET P/suppliers``: active and archived ones unless the query says otherwise (DOMAIN.md 4.14 C6)."""
    ledger = call.ledger
    condition = _condition(call, "query", _SUPPLIER_FIELDS, "Supplier", EVERYTHING)
    rows, pagination = _page(call, ledger, "SELECT * FROM supplier", "supplier.no", condition)
    owed = _owed(ledger, (row["no"] for row in rows))
    results = [
        wire.supplier(
            row, owed.get((row["no"], row["currency"] or ledger.base_currency), 0), ledger.base_currency
        )
        for row in rows
    ]
    return Reply({"results": results, "pagination": pagination})


def list_bills(call: Call) -> Reply:
    """``GET P/bills``: open and part-paid ones unless the query says otherwise."""
    ledger = call.ledger
    condition = _condition(call, "query", _BILL_FIELDS, "Bill", _UNPAID)
    rows, pagination = _page(call, ledger, BILL_WITH_SUPPLIER, "bill.no", condition)
    lines = lines_of(ledger, "bill", (row["no"] for row in rows))
    results = [wire.bill(row, lines.get(row["no"], [])) for row in rows]
    return Reply({"results": results, "pagination": pagination})


def bill_options(call: Call) -> Reply:
    """``GET P/mappingOptions/bills``: accounts page by page, all tax rates with the first page."""
    ledger = call.ledger
    condition = _condition(call, "statusQuery", _OPTION_FIELDS, "Account", _ACTIVE)
    accounts, pagination = _page(
        call, ledger, "SELECT * FROM account", "account.no", condition, "role = 'expense'"
    )
    tax_rates = []
    if "continuationToken" not in call.query:
        tax_rates = ledger.rows(f"SELECT * FROM tax_rate WHERE {condition.sql} ORDER BY no", condition.values)
    return Reply(
        {
            "accounts": [wire.account(row) for row in accounts],
            "taxRates": [wire.tax_rate(row) for row in tax_rates],
            "pagination": pagination,
        }
    )


def payment_options(call: Call) -> Reply:
    """``GET P/mappingOptions/payments``: the accounts bills can be paid from."""
    condition = _condition(call, "statusQuery", _OPTION_FIELDS, "BankAccount", _ACTIVE)
    rows, pagination = _page(
        call, call.ledger, "SELECT * FROM account", "account.no", condition, "role = 'bank'"
    )
    return Reply({"bankAccounts": [wire.bank_account(row) for row in rows], "pagination": pagination})


def lines_of(ledger: Ledger, kind: str, documents: Iterable[int]) -> dict[int, list[sqlite3.Row]]:
    """The lines of bills or credit notes, by the number of their document."""
    numbers = list(documents)
    found: dict[int, list[sqlite3.Row]] = {}
    for row in ledger.rows(
        "SELECT document_line.*, account.id AS account_id, account.name AS account_name,"
        " tax_rate.id AS tax_rate_id, tax_rate.name AS tax_rate_name, tax_rate.percent AS percent"
        " FROM document_line JOIN account ON account.no = document_line.account"
        " LEFT JOIN tax_rate ON tax_rate.no = document_line.tax_rate"
        f" WHERE kind = ? AND document IN ({', '.join('?' * len(numbers))}) ORDER BY document, line",
        (kind, *numbers),
    ):
        found.setdefault(row["document"], []).append(row)
    return found


def _condition(
    call: Call, parameter: str, fields: Mapping[str, Field], subject: str, default: Condition
) -> Condition:
    """What the request asks for: its query in place of the default, which is not added to it."""
    text = call.query.get(parameter, "")
    return compile_query(text, fields, subject) if text.strip() else default


def _page(
    call: Call, ledger: Ledger, select: str, key: str, condition: Condition, always: str = "TRUE"
) -> tuple[list[sqlite3.Row], dict[str, object]]:
    """One page of a list, in the order of its records' numbers, and what to send for the next."""
    scope = f"{select}|{condition.sql}|{condition.values}"
    after = start_of(call.query.get("continuationToken"), scope)
    rows = ledger.rows(
        f"{select} WHERE {key} > ? AND {always} AND {condition.sql} ORDER BY {key} LIMIT ?",
        (after, *condition.values, PAGE_SIZE + 1),
    )
    if len(rows) <= PAGE_SIZE:
        return rows, {}
    rows = rows[:PAGE_SIZE]
    return rows, {"continuationToken": token_after(rows[-1]["no"], scope)}


def _owed(ledger: Ledger, suppliers: Iterable[int]) -> dict[tuple[int, str], int]:
    """What is owed, in minor units, by the number of the supplier and the currency."""
    numbers = list(suppliers)
    rows = ledger.rows(
        "SELECT supplier, currency, owed FROM supplier_balance"
        f" WHERE supplier IN ({', '.join('?' * len(numbers))})",
        numbers,
    )
    return {(row["supplier"], row["currency"]): row["owed"] for row in rows}
