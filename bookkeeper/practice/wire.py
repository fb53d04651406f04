"""The shapes of the synchronous API's records (DOMAIN.md 2 and 4), made from rows of the books."""

from __future__ import annotations

import json
import sqlite3
from decimal import Decimal

from bookkeeper.practice.amounts import plain, to_amount
from bookkeeper.practice.dates import day_text, moment_text

Json = dict[str, object]


def bill(row: sqlite3.Row, lines: list[sqlite3.Row]) -> Json:
    """A bill; ``row`` has the supplier's id and name beside the bill's columns."""
    currency = row["currency"]
    return {
        "id": row["id"],
        "reference": row["reference"],
        "supplierRef": {"id": row["supplier_id"], "supplierName": row["supplier_name"]},
        "issueDate": day_text(row["issue_date"]),
        "dueDate": day_text(row["due_date"]),
        "currency": currency,
        "currencyRate": plain(Decimal(row["rate"])),
        "lineItems": [_bill_line(line, currency) for line in lines],
        "status": row["status"],
        "totalAmount": to_amount(row["total"], currency),
        "amountDue": to_amount(row["due"], currency),
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def _bill_line(row: sqlite3.Row, currency: str) -> Json:
    line: Json = {
        "description": row["description"],
        "unitAmount": plain(Decimal(row["unit_amount"])),
        "quantity": plain(Decimal(row["quantity"])),
        "taxAmount": to_amount(row["tax"], currency),
        "totalAmount": to_amount(row["net"] + row["tax"], currency),
        "accountRef": {"id": row["account_id"]},
    }
    if row["tax_rate_id"] is not None:
        line["taxRateRef"] = {"id": row["tax_rate_id"]}
    line["trackingRefs"] = json.loads(row["tracking"]) if row["tracking"] else []
    return line


def supplier(row: sqlite3.Row, owed: int, base_currency: str) -> Json:
    """A supplier; ``owed`` is in minor units of its default currency, or else of the base currency."""
    return {
        "id": row["id"],
        "supplierName": row["name"],
        "contactName": row["contact"],
        "emailAddress": row["email"],
        "phone": row["phone"],
        "addresses": json.loads(row["addresses"]) if row["addresses"] else None,
        "status": row["status"],
        "balance": to_amount(owed, row["currency"] or base_currency),
        "defaultCurrency": row["currency"],
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def bank_account(row: sqlite3.Row) -> Json:
    """A bank account or credit card, as payments may be made from."""
    return {
        "id": row["id"],
        "name": row["name"],
        "accountNumber": row["account_number"],
        "nominalCode": row["code"],
        "sortCode": row["sort_code"],
        "currency": row["currency"],
        "status": row["status"],
        "accountType": row["bank_type"],
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def account(row: sqlite3.Row) -> Json:
    """An account that a bill's lines may be booked to."""
    return {
        "id": row["id"],
        "nominalCode": row["code"],
        "name": row["name"],
        "type": row["type"],
        "currency": row["currency"],
        "status": row["status"],
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def tax_rate(row: sqlite3.Row) -> Json:
    """A tax rate, in percent."""
    percent = plain(Decimal(row["percent"]))
    return {
        "id": row["id"],
        "name": row["name"],
        "code": row["code"],
        "effectiveTaxRate": percent,
        "totalTaxRate": percent,
        "status": row["status"],
        "sourceModifiedDate": moment_text(row["modified"]),
    }


def payment(row: sqlite3.Row, account_id: str) -> Json:
    """A bill payment as the synchronous API answers it: without bill, supplier or currency."""
    answer: Json = {
        "id": row["id"],
        "amount": to_amount(row["total"], row["currency"]),
        "date": day_text(row["date"]),
        "accountRef": {"id": account_id},
        "currencyRate": plain(Decimal(row["rate"])),
    }
    if row["reference"] is not None:
        answer["reference"] = row["reference"]
    return answer


def attachment(row: sqlite3.Row) -> Json:
    """What is told of an attachment; ``size`` is in bytes."""
    return {
        "id": row["id"],
        "name": row["name"],
        "contentType": row["content_type"],
        "dateCreated": moment_text(row["created"]),
        "fileSize": row["size"],
        "includeWhenSent": False,
        "sourceModifiedDate": moment_text(row["created"]),
    }
