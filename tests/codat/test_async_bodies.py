from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bookkeeper.codat import NewAccount, async_bodies
from bookkeeper.errors import RefusedError
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    AccountType,
    Address,
    BankAccount,
    BillLine,
    BillStatus,
    CreditStatus,
    Supplier,
)
from tests.codat.async_samples import credit_note
from tests.codat.samples import bill

LINE = BillLine("Half day", Decimal(1), Decimal("21.20"), Decimal("4.24"), None, "acc-1", "INPUT2")
NOTE = replace(credit_note(), lines=(LINE,))
BILL = replace(bill(), lines=(LINE, replace(LINE, total_amount=Decimal("25.44"))), total=None, note="n")


def read(body: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body, parse_float=str, parse_int=str)
    return found


def test_a_credit_note_s_header_follows_from_its_lines() -> None:
    body = read(async_bodies.credit_note_body(NOTE))
    assert body == {
        "billCreditNoteNumber": "JMY-1987",
        "supplierRef": {"id": "sup-1", "supplierName": "Swanston Security"},
        "issueDate": "2023-02-09T00:00:00",
        "currency": "GBP",
        "currencyRate": "1",
        "status": "Submitted",
        "note": "window broken",
        "totalAmount": "25.44",
        "totalDiscount": "0",
        "subTotal": "21.20",
        "totalTaxAmount": "4.24",
        "discountPercentage": "0",
        "lineItems": [
            {
                "description": "Half day",
                "unitAmount": "21.20",
                "quantity": "1",
                "subTotal": "21.20",
                "taxAmount": "4.24",
                "totalAmount": "25.44",
                "accountRef": {"id": "acc-1"},
                "taxRateRef": {"id": "INPUT2"},
            }
        ],
    }


def test_a_bill_s_totals_follow_from_its_lines() -> None:
    body = read(async_bodies.bill_body(BILL))
    assert (body["subTotal"], body["taxAmount"], body["totalAmount"]) == ("42.40", "8.48", "50.88")
    assert (body["status"], body["dueDate"], body["note"]) == ("Open", "2023-05-03T00:00:00", "n")
    assert "amountDue" not in body


@pytest.mark.parametrize(
    ("changes", "where", "why"),
    [
        ({"lines": ()}, "lineItems", "must not be empty"),
        ({"total": Money.of("25.45", "GBP")}, "totalAmount", "is 25.45 GBP, but the lines come to 25.44 GBP"),
        ({"supplier_id": ""}, "supplierRef.id", "must not be empty"),
        ({"issued_on": None}, "issueDate", "must not be empty"),
        ({"currency": "XX"}, "currency", "three letters"),
        ({"status": CreditStatus.PAID}, "status", "must be 'Submitted' or 'Draft'"),
        (
            {"lines": (replace(LINE, unit_amount=Decimal(0), tax_amount=Decimal(0)),)},
            "totalAmount",
            "more than 0",
        ),
        (
            {"lines": (LINE, replace(LINE, quantity=Decimal("0.333")))},
            "lineItems.1",
            "is finer than the smallest unit of GBP",
        ),
        ({"lines": (replace(LINE, quantity=Decimal("Infinity")),)}, "lineItems.0", "is not possible"),
        (
            {"lines": (replace(LINE, quantity=Decimal("Infinity"), unit_amount=Decimal(0)),)},
            "lineItems.0",
            "is not possible",
        ),
        (
            # As a line with a discount is read: sent back without it, it would come to more.
            {"lines": (replace(LINE, quantity=Decimal(2), total_amount=Decimal("25.44")),)},
            "lineItems.0",
            "its total is 25.44 GBP, but its parts come to 46.64",
        ),
        ({"lines": (replace(LINE, quantity=Decimal("1E+90")),)}, "lineItems.0", "is not possible"),
    ],
)
def test_an_odd_credit_note_is_refused(changes: dict[str, Any], where: str, why: str) -> None:
    given = {"total": None, **changes}
    with pytest.raises(RefusedError) as caught:
        async_bodies.credit_note_body(replace(NOTE, **given))
    assert caught.value.reasons[0][0] == where
    assert why in caught.value.reasons[0][1]


def test_a_line_whose_parts_are_fine_needs_its_total() -> None:
    odd = replace(LINE, quantity=Decimal("0.333"), unit_amount=Decimal(10), total_amount=Decimal("7.57"))
    body = read(async_bodies.credit_note_body(replace(NOTE, lines=(odd,), total=None)))
    assert body["lineItems"][0]["subTotal"] == "3.33"


def test_a_paid_bill_cannot_be_made() -> None:
    with pytest.raises(RefusedError, match="status"):
        async_bodies.bill_body(replace(BILL, status=BillStatus.PAID))
    assert read(async_bodies.bill_body(replace(BILL, status=BillStatus.DRAFT)))["status"] == "Draft"


def test_a_credit_note_with_a_date_of_use() -> None:
    body = read(async_bodies.credit_note_body(replace(NOTE, used_up_on=date(2023, 3, 1))))
    assert body["allocatedOnDate"] == "2023-03-01T00:00:00"


def test_a_supplier_is_sent_with_every_field_it_has() -> None:
    supplier = Supplier(
        "sup-1",
        "Northridge",
        is_active=False,
        addresses=(Address("Billing", city="London"),),
        registration_number="123",
        tax_number="GB1",
    )
    assert read(async_bodies.supplier_body(supplier)) == {
        "supplierName": "Northridge",
        "status": "Archived",
        "addresses": [{"type": "Billing", "city": "London"}],
        "registrationNumber": "123",
        "taxNumber": "GB1",
    }
    assert read(async_bodies.supplier_body(supplier, "ACME01"))["id"] == "ACME01"


def test_accounts() -> None:
    account = BankAccount("", "1201-Bank", "GBP", AccountType.DEBIT, "01200440", "50-50-50", "22")
    assert read(async_bodies.bank_account_body(account)) == {
        "accountName": "1201-Bank",
        "accountType": "Debit",
        "accountNumber": "01200440",
        "sortCode": "50-50-50",
        "nominalCode": "22",
        "currency": "GBP",
    }
    assert read(async_bodies.bank_account_body(BankAccount("", "Bank", None))) == {"accountName": "Bank"}
    assert read(async_bodies.account_body(NewAccount("Fees", "7000", "Expense.Overhead", "Expense"))) == {
        "name": "Fees",
        "nominalCode": "7000",
        "fullyQualifiedCategory": "Expense.Overhead",
        "type": "Expense",
        "status": "Active",
    }
    with pytest.raises(RefusedError, match="accountName: must not be empty"):
        async_bodies.bank_account_body(BankAccount("", "", "GBP"))
    with pytest.raises(RefusedError, match="type"):
        async_bodies.account_body(NewAccount("Fees", type="Cost"))
