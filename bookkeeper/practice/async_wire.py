"""The shapes of the asynchronous API's records (DOMAIN.md 4), made from rows of the books.

A ``row`` is one of the queries in ``listings``: the record's own columns, and with a prefix those of what it
refers to.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from decimal import Decimal

from bookkeeper.practice.amounts import plain, to_amount
from bookkeeper.practice.dates import day_text, moment_text
from bookkeeper.practice.ledger import Ledger

Json = dict[str, object]


def account(ledger: Ledger, row: sqlite3.Row) -> Json:
    """An account; on Xero its currency and balance are always the company's (DOMAIN.md 4.8)."""
    is_xero = ledger.platform.key == "xero"
    currency = ledger.base_currency if is_xero else row["currency"]
    balance = row["balance_base"] if is_xero or row["role"] != "bank" else row["balance"]
    is_credit = row["type"] in ("Liability", "Equity", "Income")
    if row["role"] == "bank":
        links = ["BillPayment.AccountRef.Id"]
    else:
        links = ["Bill.LineItems.AccountRef.Id", "BillCreditNote.LineItems.AccountRef.Id"]
    return {
        "id": row["id"],
        "nominalCode": row["code"],
        "name": row["name"],
        "fullyQualifiedName": f"{row['type']}.{row['name']}",
        "currency": currency,
        "currentBalance": to_amount(-balance if is_credit else balance, currency),
        "type": row["type"],
        "status": row["status"],
        "isBankAccount": row["role"] == "bank",
        "validDatatypeLinks": [{"property": "Id", "links": links}],
        **_dates(row),
    }


def tax_rate(_ledger: Ledger, row: sqlite3.Row) -> Json:
    """A tax rate, in percent."""
    percent = plain(Decimal(row["percent"]))
    return {
        "id": row["id"],
        "name": row["name"],
        "code": row["code"],
        "status": row["status"],
        "effectiveTaxRate": percent,
        "totalTaxRate": percent,
        "components": [{"name": row["name"], "rate": percent, "isCompound": False}],
        **_dates(row),
    }


def payment_method(_ledger: Ledger, row: sqlite3.Row) -> Json:
    """A payment method."""
    return {
        "id": row["id"],
        "name": row["name"],
        "type": row["type"],
        "status": row["status"],
        **_dates(row),
    }


def supplier(_ledger: Ledger, row: sqlite3.Row) -> Json:
    """A supplier; what is owed to it is not told here."""
    return {
        "id": row["id"],
        "supplierName": row["name"],
        "contactName": row["contact"],
        "emailAddress": row["email"],
        "phone": row["phone"],
        "addresses": json.loads(row["addresses"]) if row["addresses"] else [],
        "registrationNumber": row["registration_number"],
        "taxNumber": row["tax_number"],
        "status": row["status"],
        "defaultCurrency": row["currency"],
        **_dates(row),
    }


def bill(
    ledger: Ledger, row: sqlite3.Row, lines: Sequence[sqlite3.Row], allocations: Sequence[sqlite3.Row]
) -> Json:
    """A bill with its lines and what was paid on it."""
    currency = row["currency"]
    return {
        "id": row["id"],
        "reference": row["reference"],
        "supplierRef": {"id": row["supplier_id"], "supplierName": row["supplier_name"]},
        "purchaseOrderRefs": [],
        "issueDate": day_text(row["issue_date"]),
        "dueDate": day_text(row["due_date"]),
        "currency": currency,
        "currencyRate": plain(Decimal(row["rate"])),
        "lineItems": [{**_line(ledger, line, currency), "isDirectCost": False} for line in lines],
        "withholdingTax": [],
        "status": row["status"],
        "subTotal": to_amount(row["total"] - row["tax"], currency),
        "taxAmount": to_amount(row["tax"], currency),
        "totalAmount": to_amount(row["total"], currency),
        "amountDue": to_amount(row["due"], currency),
        "note": row["note"],
        "paymentAllocations": [_allocation(allocation) for allocation in allocations],
        **_dates(row),
    }


def without_details(shown: Json) -> Json:
    """A bill as Zoho Books lists it: no lines, no subtotal, no tax (DOMAIN.md 4.2)."""
    return {**shown, "lineItems": None, "subTotal": Decimal(0), "taxAmount": Decimal(0)}


def credit_note(
    ledger: Ledger, row: sqlite3.Row, lines: Sequence[sqlite3.Row], allocations: Sequence[sqlite3.Row]
) -> Json:
    """A credit note with its lines and what it was used for."""
    currency = row["currency"]
    return {
        "id": row["id"],
        "billCreditNoteNumber": row["number"],
        "supplierRef": {"id": row["supplier_id"], "supplierName": row["supplier_name"]},
        "withholdingTax": [],
        "totalAmount": to_amount(row["total"], currency),
        "totalDiscount": Decimal(0),
        "subTotal": to_amount(row["total"] - row["tax"], currency),
        "totalTaxAmount": to_amount(row["tax"], currency),
        "discountPercentage": Decimal(0),
        "remainingCredit": to_amount(row["remaining"], currency),
        "status": row["status"],
        "issueDate": day_text(row["issue_date"]),
        "allocatedOnDate": day_text(row["allocated_on"]) if row["allocated_on"] else None,
        "currency": currency,
        "currencyRate": plain(Decimal(row["rate"])),
        "lineItems": [_line(ledger, line, currency) for line in lines],
        "paymentAllocations": [_allocation(allocation) for allocation in allocations],
        "createdFromRefs": [],
        "note": row["note"],
        **_dates(row),
    }


def payment(ledger: Ledger, row: sqlite3.Row, lines: list[Json]) -> Json:
    """A bill payment; some software does not tell the account it was paid from (DOMAIN.md 4.5)."""
    currency = row["currency"]
    shown: Json = {
        "id": row["id"],
        "totalAmount": to_amount(row["total"], currency),
        "currency": currency,
        "currencyRate": plain(Decimal(row["rate"])),
        "date": day_text(row["date"]),
        "note": row["note"],
        "reference": row["reference"],
        "lines": lines,
        **_dates(row),
    }
    if row["supplier_id"] is not None:
        shown["supplierRef"] = {"id": row["supplier_id"], "supplierName": row["supplier_name"]}
    if row["account_id"] is not None and ledger.platform.tells_payers:
        shown["accountRef"] = {"id": row["account_id"], "name": row["account_name"]}
    if row["method"] is not None:
        shown["paymentMethodRef"] = {"id": row["method"], "name": row["method_name"]}
    return shown


def _line(ledger: Ledger, row: sqlite3.Row, currency: str) -> Json:
    """A line of a bill or credit note; NetSuite's carry no tax (DOMAIN.md 4.2)."""
    tax = 0 if ledger.platform.key == "netsuite" else row["tax"]
    line: Json = {
        "description": row["description"],
        "unitAmount": plain(Decimal(row["unit_amount"])),
        "quantity": plain(Decimal(row["quantity"])),
        "discountAmount": Decimal(0),
        "subTotal": to_amount(row["net"], currency),
        "taxAmount": to_amount(tax, currency),
        "totalAmount": to_amount(row["net"] + tax, currency),
        "discountPercentage": Decimal(0),
        "accountRef": {"id": row["account_id"], "name": row["account_name"]},
        "trackingCategoryRefs": [],
    }
    if row["tax_rate_id"] is not None:
        line["taxRateRef"] = {
            "id": row["tax_rate_id"],
            "name": row["tax_rate_name"],
            "effectiveTaxRate": plain(Decimal(row["percent"])),
        }
    return line


def _allocation(row: sqlite3.Row) -> Json:
    """The whole payment, and the part of it that went to this record with the sign of its link."""
    currency = row["currency"]
    paid: Json = {
        "id": row["id"],
        "note": row["note"],
        "reference": row["reference"],
        "currency": currency,
        "currencyRate": plain(Decimal(row["rate"])),
        "paidOnDate": day_text(row["date"]),
        "totalAmount": to_amount(row["total"], currency),
    }
    if row["account_id"] is not None:
        paid["accountRef"] = {"id": row["account_id"], "name": row["account_name"]}
    return {
        "payment": paid,
        "allocation": {
            "currency": row["link_currency"],
            "currencyRate": plain(Decimal(row["link_rate"])),
            "allocatedOnDate": day_text(row["date"]),
            "totalAmount": to_amount(row["link_amount"], row["link_currency"]),
        },
    }


def _dates(row: sqlite3.Row) -> Json:
    """What every record has: whether it is deleted, and when it was fetched and changed."""
    is_deleted = "deleted" in row.keys() and bool(row["deleted"])  # noqa: SIM118 (a row is no mapping)
    return {
        "metadata": {"isDeleted": is_deleted},
        "modifiedDate": moment_text(row["cached"]),
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def attachment(row: sqlite3.Row) -> Json:
    """What is told of an attachment; its size is in bytes."""
    return {
        "id": row["id"],
        "name": row["name"],
        "contentType": row["content_type"],
        "dateCreated": moment_text(row["created"]),
        "fileSize": row["size"],
        "includeWhenSent": False,
        "sourceModifiedDate": moment_text(row["created"]),
    }
