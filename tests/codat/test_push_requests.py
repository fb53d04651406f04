from __future__ import annotations

import pytest

from bookkeeper.codat.paths import Paths
from bookkeeper.codat.push_requests import PushRequests
from bookkeeper.codat.requests import NewAccount, StoredRequest
from bookkeeper.payables.records import BankAccount, Supplier
from tests.codat.async_samples import SHAPES, credit_note
from tests.codat.conftest import COMPANY, CONNECTION, PUSH
from tests.codat.samples import bill

REQUESTS = PushRequests(Paths(COMPANY, CONNECTION))
BILL = bill(id="b/1", totalAmount=2160)
NOTE = credit_note(id="c 1", totalAmount=2160, remainingCredit=0)


@pytest.mark.parametrize(
    ("request_", "method", "path"),
    [
        (REQUESTS.payment_request(SHAPES["5.4 batch"]), "POST", "billPayments"),
        (REQUESTS.payment_request(SHAPES["5.4 batch"], 30), "POST", "billPayments?timeoutInMinutes=30"),
        (REQUESTS.delete_payment_request("p/1?"), "DELETE", "billPayments/p%2F1%3F"),
        (REQUESTS.delete_bill_request(".."), "DELETE", "bills/%2E%2E"),
        (REQUESTS.bill_request(BILL), "POST", "bills"),
        (REQUESTS.update_bill_request(BILL), "PUT", "bills/b%2F1"),
        (
            REQUESTS.update_bill_request(BILL, 5, even_if_changed=True),
            "PUT",
            "bills/b%2F1?timeoutInMinutes=5&forceUpdate=true",
        ),
        (REQUESTS.credit_note_request(NOTE), "POST", "billCreditNotes"),
        (
            REQUESTS.update_credit_note_request(NOTE, even_if_changed=True),
            "PUT",
            "billCreditNotes/c%201?forceUpdate=true",
        ),
        (REQUESTS.supplier_request(Supplier("", "A")), "POST", "suppliers"),
        (REQUESTS.update_supplier_request(Supplier("s", "A")), "PUT", "suppliers/s"),
        (REQUESTS.bank_account_request(BankAccount("", "B", "GBP")), "POST", "bankAccounts"),
        (REQUESTS.account_request(NewAccount("Fees")), "POST", "accounts"),
    ],
)
def test_where_a_write_goes(request_: StoredRequest, method: str, path: str) -> None:
    assert (request_.method, request_.path) == (method, f"{PUSH}/{path}")
    assert (request_.body == b"") == (method == "DELETE")


def test_the_same_payment_gives_the_same_bytes() -> None:
    shape = SHAPES["5.6 credit note and cash, two lines"]
    assert REQUESTS.payment_request(shape) == REQUESTS.payment_request(shape)


def test_a_supplier_is_made_with_the_id_that_was_chosen_for_it() -> None:
    assert b'"id":"ACME01"' in REQUESTS.supplier_request(Supplier("ACME01", "A")).body
    assert b'"id"' not in REQUESTS.update_supplier_request(Supplier("ACME01", "A")).body
