"""The synchronous API's creation and full replacement of suppliers."""

from __future__ import annotations

from bookkeeper.practice import wire
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.fields import Body
from bookkeeper.practice.supplier_reading import new_supplier, replace_supplier


def create_supplier(call: Call) -> Reply:
    """``POST P/suppliers``."""
    ledger = call.ledger
    body = Body.parse(call.body, "Supplier")
    with ledger.changing():
        row = ledger.insert("supplier", new_supplier(ledger, body), call.now)
    return Reply(wire.supplier(row, 0, ledger.base_currency), 201)


def update_supplier(call: Call) -> Reply:
    """``PUT P/suppliers/{supplierId}``."""
    ledger = call.ledger
    body = Body.parse(call.body, "Supplier")
    with ledger.changing():
        row = replace_supplier(ledger, body, call.path["supplier"], call.now)
        owed = ledger.value(
            "SELECT owed FROM supplier_balance WHERE supplier = ? AND currency = ?",
            (row["no"], row["currency"] or ledger.base_currency),
        )
    return Reply(wire.supplier(row, owed or 0, ledger.base_currency))
