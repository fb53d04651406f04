"""The synchronous API's creation and replacement of bills."""

from __future__ import annotations

from bookkeeper.practice import bills, wire
from bookkeeper.practice.bill_reading import read_bill
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.refusals import invalid, not_found
from bookkeeper.practice.sync_reading import BILL_WITH_SUPPLIER, lines_of


def create_bill(call: Call) -> Reply:
    """``POST P/bills``."""
    ledger = call.ledger
    body = Body.parse(call.body, "Bill")
    with ledger.changing():
        row = bills.enter(ledger, read_bill(ledger, body), call.now)
        return Reply(_answer(ledger, row["no"]), 201)


def update_bill(call: Call) -> Reply:
    """``PUT P/bills/{billId}``: replaces everything of an open bill, lines included."""
    ledger = call.ledger
    body = Body.parse(call.body, "Bill")
    with ledger.changing():
        bill = ledger.row("SELECT * FROM bill WHERE id = ?", (call.path["bill"],))
        if bill is None:
            raise not_found(f"Bill {call.path['bill']}")
        if bill["status"] != "Open":
            raise invalid("Bill", ("status", f"a bill that is {bill['status']} cannot be updated"))
        row = bills.replace(ledger, bill["no"], read_bill(ledger, body, replaced=bill["no"]), call.now)
        return Reply(_answer(ledger, row["no"]))


def _answer(ledger: Ledger, no: int) -> wire.Json:
    row = ledger.row(f"{BILL_WITH_SUPPLIER} WHERE bill.no = ?", (no,))
    assert row is not None
    return wire.bill(row, lines_of(ledger, "bill", (no,)).get(no, []))
