from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from bookkeeper.codat import convert_cached, decode
from bookkeeper.codat.wire_async import (
    AllocationWire,
    CachedAccountWire,
    CachedBillWire,
    CachedSupplierWire,
    PaymentMethodWire,
)
from bookkeeper.payables.records import AccountType, Allocation, BankAccount, PaymentMethodRef
from tests.codat.async_samples import ALLOCATION, BILL
from tests.codat.samples import as_json, bill

ACCOUNT: dict[str, Any] = {
    "id": "acc-1",
    "nominalCode": "090",
    "name": "Current",
    "currency": "GBP",
    "type": "Asset",
    "status": "Active",
    "isBankAccount": True,
}


def account(**changes: object) -> CachedAccountWire:
    return decode.decode_one(as_json({**ACCOUNT, **changes}), CachedAccountWire)


def test_a_bill_is_the_same_over_both_apis_with_more_to_tell() -> None:
    found = convert_cached.bill(decode.decode_one(as_json(BILL), CachedBillWire))
    assert (found.note, len(found.allocations)) == ("as agreed", 1)
    same = ("id", "supplier_id", "amount_due", "status", "lines", "rate", "flaw", "modified_at")
    assert [getattr(found, name) for name in same] == [getattr(bill(), name) for name in same]


def test_a_source_that_gives_no_date_of_change_leaves_the_copy_s() -> None:
    sent = decode.decode_one(as_json({**BILL, "sourceModifiedDate": None}), CachedBillWire)
    assert convert_cached.bill(sent).modified_at == datetime(2023, 4, 6, 8, tzinfo=UTC)


def test_damage_is_a_flaw_here_too() -> None:
    sent, lost = decode.decode_salvaged(as_json({**BILL, "amountDue": "?", "metadata": 5}), CachedBillWire)
    found = convert_cached.bill(sent, lost)
    assert found.flaw == "Its amount due cannot be read. Its mark of deletion cannot be read."


def test_a_supplier_with_its_numbers() -> None:
    sent = {"id": "s", "supplierName": "A", "registrationNumber": "1", "taxNumber": "2", "status": "Archived"}
    found = convert_cached.supplier(decode.decode_one(as_json(sent), CachedSupplierWire))
    assert (found.registration_number, found.tax_number, found.is_active) == ("1", "2", False)


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        ("Asset", AccountType.DEBIT),
        ("Liability", AccountType.CREDIT),
        ("Unknown", AccountType.UNKNOWN),
        (None, AccountType.UNKNOWN),
    ],
)
def test_an_account_to_pay_from(type_: str | None, kind: AccountType) -> None:
    found = convert_cached.bank_account(account(type=type_))
    assert found == BankAccount("acc-1", "Current", "GBP", kind, nominal_code="090")


@pytest.mark.parametrize(
    ("links", "pays"),
    [
        (None, True),
        ([], True),
        ([{"property": "Id", "links": None}], True),
        ([{"links": ["Payment.AccountRef.Id"]}, {"links": ["BillPayment.AccountRef.Id"]}], True),
        ([{"property": "Id", "links": ["Payment.AccountRef.Id"]}], False),
    ],
)
def test_what_may_be_paid_from(links: object, pays: bool) -> None:
    assert convert_cached.pays_bills(account(validDatatypeLinks=links)) is pays


def test_a_payment_method() -> None:
    sent = decode.decode_one(b'{"id":"5","type":"BankTransfer","status":"Archived"}', PaymentMethodWire)
    assert convert_cached.payment_method(sent) == PaymentMethodRef("5", "5", "BankTransfer", is_active=False)


def test_an_allocation() -> None:
    sent = decode.decode_one(as_json(ALLOCATION), AllocationWire)
    assert convert_cached.allocation(sent) == Allocation(
        "pay-1", Decimal(-120), "GBP", date(2023, 4, 18), Decimal(120), "acc-1", "RPT1"
    )


@pytest.mark.parametrize(
    "sent",
    [{}, {"payment": {}, "allocation": {"allocatedOnDate": "soon", "totalAmount": "NaN"}}],
)
def test_an_allocation_that_says_little(sent: dict[str, Any]) -> None:
    found = convert_cached.allocation(decode.decode_one(as_json(sent), AllocationWire))
    assert found == Allocation("", None, "XXX", None)
