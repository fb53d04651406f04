"""The writing half of the asynchronous API: requests put together, to be kept and sent later (DOMAIN 3.2, 5).

Nothing is sent here and no client is needed. Every request raises `RefusedError` for what cannot be sent.

Each write can be given minutes after which it counts as timed out. That ends the waiting for software on
somebody's own machine, which may be switched off; it does **not** undo or prevent the write (`PushStatus`).
"""

from __future__ import annotations

from urllib.parse import urlencode

from bookkeeper.codat import async_bodies, payment_bodies
from bookkeeper.codat.paths import Paths, part
from bookkeeper.codat.requests import AsyncPayment, NewAccount, StoredRequest
from bookkeeper.payables.records import BankAccount, Bill, CreditNote, Supplier


class PushRequests:
    """Puts together the writes to one company's books."""

    def __init__(self, paths: Paths) -> None:
        self._root = paths.push

    def payment_request(self, payment: AsyncPayment, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that records this payment, refund or use of credit."""
        return self._post("billPayments", payment_bodies.payment_body(payment), timeout_minutes)

    def delete_payment_request(self, payment_id: str) -> StoredRequest:
        """The request that deletes a payment; its bills are owed again (DOMAIN 5.14 tells what else)."""
        return self._delete("billPayments", payment_id)

    def bill_request(self, bill: Bill, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that makes this bill."""
        return self._post("bills", async_bodies.bill_body(bill), timeout_minutes)

    def update_bill_request(
        self, bill: Bill, timeout_minutes: int | None = None, *, even_if_changed: bool = False
    ) -> StoredRequest:
        """The request that puts this bill in place of what is there: lines and all.

        What the program's records do not hold is lost: tracking categories, items, withholding tax.

        Args:
            bill: Its id names the bill.
            timeout_minutes: When to stop waiting.
            even_if_changed: Also if it was changed in the software since the copy was made.
        """
        body = async_bodies.bill_body(bill)
        return self._put("bills", bill.id, body, timeout_minutes, even_if_changed)

    def delete_bill_request(self, bill_id: str) -> StoredRequest:
        """The request that deletes or voids a bill; what becomes of its payments, DOMAIN 5.14 tells."""
        return self._delete("bills", bill_id)

    def credit_note_request(self, note: CreditNote, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that makes this credit note."""
        return self._post("billCreditNotes", async_bodies.credit_note_body(note), timeout_minutes)

    def update_credit_note_request(
        self, note: CreditNote, timeout_minutes: int | None = None, *, even_if_changed: bool = False
    ) -> StoredRequest:
        """The request that puts this credit note in place of what is there, as `update_bill_request`."""
        body = async_bodies.credit_note_body(note)
        return self._put("billCreditNotes", note.id, body, timeout_minutes, even_if_changed)

    def supplier_request(self, supplier: Supplier, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that makes this supplier; an id it has is the one it is to get (Sage 50)."""
        return self._post("suppliers", async_bodies.supplier_body(supplier, supplier.id), timeout_minutes)

    def update_supplier_request(
        self, supplier: Supplier, timeout_minutes: int | None = None, *, even_if_changed: bool = False
    ) -> StoredRequest:
        """The request that puts this supplier in place of what is there: a field left empty is deleted."""
        body = async_bodies.supplier_body(supplier)
        return self._put("suppliers", supplier.id, body, timeout_minutes, even_if_changed)

    def bank_account_request(self, account: BankAccount, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that makes a bank account or credit card; Sage Intacct wants `account_request`.

        What is answered may repeat the account's number: it is for the person who typed it, not for a log.
        """
        return self._post("bankAccounts", async_bodies.bank_account_body(account), timeout_minutes)

    def account_request(self, account: NewAccount, timeout_minutes: int | None = None) -> StoredRequest:
        """The request that makes a ledger account."""
        return self._post("accounts", async_bodies.account_body(account), timeout_minutes)

    def _post(self, path: str, body: bytes, timeout_minutes: int | None) -> StoredRequest:
        return StoredRequest("POST", f"{self._root}/{path}{_query(timeout_minutes)}", body)

    def _put(
        self, path: str, record_id: str, body: bytes, timeout_minutes: int | None, is_forced: bool
    ) -> StoredRequest:
        query = _query(timeout_minutes, is_forced)
        return StoredRequest("PUT", f"{self._root}/{path}/{part(record_id)}{query}", body)

    def _delete(self, path: str, record_id: str) -> StoredRequest:
        return StoredRequest("DELETE", f"{self._root}/{path}/{part(record_id)}", b"")


def _query(timeout_minutes: int | None, is_forced: bool = False) -> str:
    query: dict[str, str | int] = {}
    if timeout_minutes is not None:
        query["timeoutInMinutes"] = timeout_minutes
    if is_forced:
        query["forceUpdate"] = "true"
    return f"?{urlencode(query)}" if query else ""
