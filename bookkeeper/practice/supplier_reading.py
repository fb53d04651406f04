"""Reads a supplier from a request, by each software's rules (DOMAIN.md 2.5), for both APIs."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Final

from bookkeeper.practice.amounts import encode_json
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.fields import LONGEST_TEXT, Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.refusals import invalid, not_found

_ADDRESS_PARTS: Final = ("line1", "line2", "city", "region", "country", "postalCode")

_STATUSES: Final = ("Active", "Archived")


def new_supplier(ledger: Ledger, body: Body) -> dict[str, object]:
    """The columns of the new supplier in the body; ``Refused`` with 400 when it cannot be taken."""
    name = body.text("supplierName", required=True, longest=LONGEST_TEXT)
    status = body.choice("status", _STATUSES)
    values = {"name": name, "status": status, **_details(ledger, body)}
    _refuse_same_name(ledger, body, name, None)
    body.finish()
    return values


def replace_supplier(ledger: Ledger, body: Body, identifier: str, now: datetime) -> sqlite3.Row:
    """Replace a supplier inside ``ledger.changing()``: what is left out goes, as the software has it.

    Raises:
        Refused: 404 for an unknown supplier, 400 when the change cannot be made.
    """
    old = ledger.row("SELECT * FROM supplier WHERE id = ?", (identifier,))
    if old is None:
        raise not_found(f"Supplier {identifier}")
    if ledger.platform.archived_suppliers_frozen and old["status"] == "Archived":
        raise invalid("Supplier", ("status", "an archived supplier cannot be updated"))
    values = _replacement(ledger, body, old)
    body.finish()
    is_ignored = ledger.platform.key == "qbo" and old["status"] == "Archived" and values["status"] != "Active"
    if not is_ignored:
        settings = ", ".join(f"{name} = ?" for name in values)
        ledger.connection.execute(
            f"UPDATE supplier SET {settings}, modified = ? WHERE no = ?",
            (*values.values(), to_milliseconds(now), old["no"]),
        )
    row = ledger.row("SELECT * FROM supplier WHERE no = ?", (old["no"],))
    assert row is not None
    return row


def _details(ledger: Ledger, body: Body) -> dict[str, object]:
    """Everything about a supplier but its name and status."""
    addresses = list(body.records("addresses"))
    if ledger.platform.key == "intacct" and len(addresses) > 1:
        body.note("addresses", "must not have more than one address")
    read = [_address(address) for address in addresses]
    return {
        "contact": body.text("contactName", longest=LONGEST_TEXT),
        "email": body.text("emailAddress", longest=LONGEST_TEXT),
        "phone": body.text("phone", longest=LONGEST_TEXT),
        "addresses": encode_json(read).decode() if read else None,
        "currency": body.currency("defaultCurrency", required=False),
        "registration_number": body.text("registrationNumber", longest=LONGEST_TEXT),
        "tax_number": body.text("taxNumber", longest=LONGEST_TEXT),
    }


def _address(address: Body) -> dict[str, object]:
    kind = address.choice("type", ("Unknown", "Billing", "Delivery"))
    return {"type": kind, **{part: address.text(part) for part in _ADDRESS_PARTS}}


def _replacement(ledger: Ledger, body: Body, old: sqlite3.Row) -> dict[str, object]:
    """The supplier as the body leaves it, with what each software keeps, ignores or falls back to."""
    platform = ledger.platform.key
    values = _details(ledger, body)
    name = body.text("supplierName", longest=LONGEST_TEXT)
    if name is None and platform == "freeagent" and " " in str(values["contact"] or ""):
        name = str(values["contact"])
    if name is None and not body.has("supplierName"):
        body.note("supplierName", "must not be empty")
    # Leaving the status out reactivates a NetSuite supplier; elsewhere it is required.
    status = body.choice("status", _STATUSES, required=platform != "netsuite") or "Active"
    if platform == "netsuite":
        values["contact"] = old["contact"]
    if platform == "freeagent":
        values["currency"] = old["currency"]
    if ledger.platform.supplier_currency_fixed:
        if values["currency"] not in (None, old["currency"]):
            body.note("defaultCurrency", f"cannot be changed from {old['currency']}")
        values["currency"] = old["currency"]
    _refuse_same_name(ledger, body, name, old["no"])
    return {"name": name, "status": status, **values}


def _refuse_same_name(ledger: Ledger, body: Body, name: str | None, no: int | None) -> None:
    if ledger.platform.unique_supplier_names and ledger.value(
        "SELECT 1 FROM supplier WHERE name = ? COLLATE NOCASE AND no IS NOT ?", (name, no)
    ):
        body.note("supplierName", f"{name} is already the name of another supplier")
