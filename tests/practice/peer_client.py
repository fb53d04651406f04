"""The vendor's client for the asynchronous API at work on a practice company: a program of its own.

Run by `test_vendor_client` with the interpreter of the peer's environment, because that client insists on
other versions of httpx and pydantic than Bookkeeper's. Reads one JSON object from standard input, prints one.
"""

from __future__ import annotations

import json
import sys
import time
from decimal import Decimal
from typing import Any

from codat_sync_for_payables_version_1 import CodatSyncPayables
from codat_sync_for_payables_version_1.models import shared
from codat_sync_for_payables_version_1.utils import BackoffStrategy, RetryConfig

#: Of the practice company's clock, which is the real one here.
_PATIENCE_S = 20.0
_DAY = "2026-11-22T00:00:00"


class Peer:
    """The client, and which company it works on."""

    def __init__(self, told: dict[str, str]) -> None:
        # By default it would send a payment again for an hour, and without any key.
        once = RetryConfig("backoff", BackoffStrategy(1, 1, 1.0, 1), False)
        self.api = CodatSyncPayables(
            security=shared.Security(auth_header=told["auth_header"]),
            server_url=told["base_url"],
            timeout_ms=20_000,
            retry_config=once,
        )
        self.company = {"company_id": told["company_id"]}
        self.connection = {**self.company, "connection_id": told["connection_id"]}

    def every(self, listing: Any, query: str | None = None) -> list[Any]:
        """Every record of a listing, by the client's own paging."""
        found: list[Any] = []
        page = 1
        while True:
            listed = listing.list(
                request={**self.company, "page": page, "page_size": 25, "query": query, "order_by": "id"}
            )
            found += listed.results or []
            if listed.links.next is None:
                return found
            page += 1

    def pushed(self, key: str) -> Any:
        """A queued write once it has ended."""
        until = time.monotonic() + _PATIENCE_S
        while True:
            answer = self.api.push_operations.get(request={**self.company, "push_operation_key": key})
            operation = answer
            if operation.status is not shared.PushOperationStatus.PENDING or time.monotonic() > until:
                return operation
            time.sleep(0.05)

    def fetched(self, data_type: str) -> None:
        """Have one kind of data fetched anew and wait for it."""
        asked = {**self.connection, "data_type": data_type}
        pull = self.api.manage_data.refresh_data_type(request=asked)
        until = time.monotonic() + _PATIENCE_S
        while not pull.is_completed and time.monotonic() < until:
            time.sleep(0.05)
            answer = self.api.manage_data.get_pull_operation(request={**self.company, "dataset_id": pull.id})
            pull = answer


def read(peer: Peer) -> dict[str, object]:
    """What the client makes of every list it knows."""
    api = peer.api
    bills = peer.every(api.bills)
    notes = peer.every(api.bill_credit_notes)
    options = api.bill_payments.get_create_model(request=peer.connection)
    status = api.manage_data.get(request=peer.company)
    return {
        "base_currency": api.company_info.get_accounting_profile(request=peer.company).base_currency,
        "bills": {bill.id: str(bill.amount_due) for bill in bills},
        "suppliers": [one.supplier_name for one in peer.every(api.suppliers)],
        "credit_notes": {note.bill_credit_note_number: str(note.remaining_credit) for note in notes},
        "payments": len(peer.every(api.bill_payments)),
        "accounts": len(peer.every(api.accounts, "isBankAccount=true")),
        "tax_rates": len(peer.every(api.tax_rates)),
        "methods": len(peer.every(api.payment_methods)),
        "options": sorted(options.properties),
        "statuses": sorted(name for name, one in status if one is not None),
    }


def push_note(peer: Peer, told: dict[str, str]) -> dict[str, object]:
    """Make a credit note and read it back."""
    line = {
        "unit_amount": Decimal("21.20"), "quantity": Decimal(1), "sub_total": Decimal("21.20"),
        "tax_amount": Decimal("4.24"), "total_amount": Decimal("25.44"),
        "account_ref": {"id": told["expense_id"]}, "tax_rate_ref": {"id": told["tax_rate_id"]},
    }  # fmt: skip
    note = {
        "supplier_ref": {"id": told["supplier_id"]}, "bill_credit_note_number": "PEER-1", "issue_date": _DAY,
        "currency": "GBP", "currency_rate": Decimal(1), "status": "Submitted", "sub_total": Decimal("21.20"),
        "total_tax_amount": Decimal("4.24"), "total_amount": Decimal("25.44"), "total_discount": Decimal(0),
        "discount_percentage": Decimal(0), "remaining_credit": Decimal("25.44"), "line_items": [line],
    }  # fmt: skip
    answer = peer.api.bill_credit_notes.create(request={**peer.connection, "bill_credit_note": note})
    done = peer.pushed(answer.push_operation_key)
    if done.status is not shared.PushOperationStatus.SUCCESS:
        return {"status": done.status.value, "error": done.error_message}
    peer.fetched("billCreditNotes")
    made = peer.api.bill_credit_notes.get(
        request={**peer.company, "bill_credit_note_id": done.changes[0].record_ref.id}
    )
    return {"status": done.status.value, "id": made.id, "left": str(made.remaining_credit)}


def push_payment(peer: Peer, told: dict[str, str], amount: Decimal) -> dict[str, object]:
    """Pay a bill and read payment and bill back."""
    link = {"type": "Bill", "id": told["bill_id"], "amount": -amount}
    payment = {
        "date_": _DAY, "total_amount": amount, "currency": "GBP", "currency_rate": Decimal(1),
        "supplier_ref": {"id": told["supplier_id"]}, "account_ref": {"id": told["account_id"]},
        "lines": [{"amount": amount, "links": [link]}],
    }  # fmt: skip
    answer = peer.api.bill_payments.create(request={**peer.connection, "bill_payment": payment})
    done = peer.pushed(answer.push_operation_key)
    if done.status is not shared.PushOperationStatus.SUCCESS:
        return {"status": done.status.value, "error": done.error_message}
    peer.fetched("billPayments")
    peer.fetched("bills")
    ident = done.changes[0].record_ref.id
    made = peer.api.bill_payments.get(request={**peer.company, "bill_payment_id": ident})
    bill = peer.api.bills.get(request={**peer.company, "bill_id": told["bill_id"]})
    queue = peer.api.push_operations.list(request={**peer.company, "page": 1, "page_size": 10})
    return {
        "status": done.status.value,
        "total": str(made.total_amount),
        "link": made.lines[0].links[0].type.value,
        "due": str(bill.amount_due),
        "operations": len(queue.results),
    }


def main() -> None:
    """Do all of it."""
    told = json.load(sys.stdin)
    peer = Peer(told)
    done = {
        "read": read(peer),
        "note": push_note(peer, told),
        "payment": push_payment(peer, told, Decimal("22.30")),
    }
    json.dump(done, sys.stdout)


if __name__ == "__main__":
    main()
