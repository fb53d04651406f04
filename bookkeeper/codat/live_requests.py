"""The writing half of the synchronous API: requests put together, to be kept and sent later (DOMAIN 2.1).

Nothing is sent here and no client is needed. Every request raises `RefusedError` for what cannot be sent.
"""

from __future__ import annotations

from bookkeeper.codat import bodies
from bookkeeper.codat.paths import Paths, part
from bookkeeper.codat.requests import SinglePayment, StoredRequest
from bookkeeper.payables.records import Bill, Supplier


class LiveRequests:
    """Puts together the writes to one company's books."""

    def __init__(self, paths: Paths) -> None:
        self._payables = paths.payables

    def payment_request(self, payment: SinglePayment) -> StoredRequest:
        """The request that records this payment."""
        path = f"{self._payables}/bills/{part(payment.bill_id)}/payment"
        return StoredRequest("POST", path, bodies.payment_body(payment))

    def bill_request(self, bill: Bill) -> StoredRequest:
        """The request that makes this bill."""
        return StoredRequest("POST", f"{self._payables}/bills", bodies.bill_body(bill))

    def update_bill_request(self, bill: Bill) -> StoredRequest:
        """The request that changes an open bill; its lines are all replaced (DOMAIN 2.4).

        Tracking categories on its lines, which the program's records do not hold, are lost.
        """
        return StoredRequest("PUT", f"{self._payables}/bills/{part(bill.id)}", bodies.bill_body(bill))

    def supplier_request(self, supplier: Supplier) -> StoredRequest:
        """The request that makes this supplier."""
        return StoredRequest("POST", f"{self._payables}/suppliers", bodies.supplier_body(supplier))

    def update_supplier_request(self, supplier: Supplier) -> StoredRequest:
        """The request that puts the supplier in place of what is there: an empty field is deleted."""
        path = f"{self._payables}/suppliers/{part(supplier.id)}"
        return StoredRequest("PUT", path, bodies.supplier_body(supplier))
