from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import bodies, convert_bills, decode
from bookkeeper.errors import RefusedError
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, Address, BankAccount, Bill, BillStatus, Supplier
from tests.codat.conftest import PAYMENT
from tests.codat.samples import bill, listed

ACCOUNT = BankAccount("", "New account", "GBP", AccountType.DEBIT, "01200440", "50-50-50")
SUPPLIER = Supplier("sup-1", "Northridge", addresses=(Address("Billing", city="London"),), phone="+44")

texts = st.text(st.characters(codec="utf-8"), min_size=1)
amounts = st.integers(1, 10**14)


def test_a_payment_sends_all_five_fields_as_plain_numbers() -> None:
    assert bodies.payment_body(PAYMENT) == (
        b'{"amount":135.85,"date":"2023-04-17T00:00:00","accountRef":{"id":"acc-1"},'
        b'"reference":"RPT445-1","currencyRate":1}'
    )


@pytest.mark.parametrize("reference", [None, ""])
def test_what_is_absent_is_not_sent(reference: str | None) -> None:
    body = json.loads(bodies.payment_body(replace(PAYMENT, reference=reference, rate=None)))
    assert set(body) == {"amount", "date", "accountRef"}


@given(amounts, st.sampled_from(["GBP", "JPY", "KWD"]), st.decimals("0.000000001", 10**9, places=9), texts)
def test_a_payment_is_sent_exactly(minor: int, currency: str, rate: Decimal, reference: str) -> None:
    amount = Money(minor, currency)
    body = bodies.payment_body(replace(PAYMENT, amount=amount, rate=rate, reference=reference))
    read = json.loads(body, parse_float=Decimal, parse_int=Decimal)
    assert (read["amount"], read["currencyRate"], read["reference"]) == (amount.decimal, rate, reference)
    assert b"e" not in body.split(b",")[0].split(b":")[1].lower()


@pytest.mark.parametrize(
    "payment",
    [
        replace(PAYMENT, amount=Money(0, "GBP")),
        replace(PAYMENT, amount=Money(-1, "GBP")),
        replace(PAYMENT, account_id=""),
        replace(PAYMENT, rate=Decimal(0)),
        replace(PAYMENT, rate=Decimal("NaN")),
        replace(PAYMENT, reference="\ud800"),
    ],
)
def test_a_payment_that_makes_no_sense_is_refused_before_it_is_kept(payment: object) -> None:
    assert isinstance(payment, type(PAYMENT))
    with pytest.raises(RefusedError) as caught:
        bodies.payment_body(payment)
    assert caught.value.reasons


def test_a_bank_account() -> None:
    assert json.loads(bodies.bank_account_body(ACCOUNT)) == {
        "name": "New account",
        "accountType": "Debit",
        "accountNumber": "01200440",
        "currency": "GBP",
        "sortCode": "50-50-50",
    }


@pytest.mark.parametrize(
    ("account", "field"),
    [
        (replace(ACCOUNT, name=""), "name"),
        (replace(ACCOUNT, number=None), "accountNumber"),
        (replace(ACCOUNT, currency=None), "currency"),
        (replace(ACCOUNT, currency="pounds"), "currency"),
        (replace(ACCOUNT, type=AccountType.UNKNOWN), "accountType"),
    ],
)
def test_an_incomplete_bank_account_names_the_field_and_not_the_number(
    account: BankAccount, field: str
) -> None:
    with pytest.raises(RefusedError) as caught:
        bodies.bank_account_body(account)
    assert [where for where, _ in caught.value.reasons] == [field]
    assert "Input should" not in str(caught.value)
    assert "01200440" not in f"{caught.value} {caught.value.reasons} {caught.value.__context__}"


def test_a_supplier_is_sent_with_every_field_it_has() -> None:
    full = replace(
        SUPPLIER, contact_name="Sarah", email="s@n.example", default_currency="GBP", is_active=False
    )
    assert json.loads(bodies.supplier_body(full)) == {
        "supplierName": "Northridge",
        "status": "Archived",
        "contactName": "Sarah",
        "emailAddress": "s@n.example",
        "phone": "+44",
        "addresses": [{"type": "Billing", "city": "London"}],
        "defaultCurrency": "GBP",
    }


def test_a_bill_is_sent_with_its_lines_and_without_totals() -> None:
    body = json.loads(bodies.bill_body(bill()))
    assert set(body) == {
        "supplierRef", "issueDate", "dueDate", "currency", "status", "reference", "currencyRate", "lineItems",
    }  # fmt: skip
    assert body["issueDate"] == "2023-04-03T00:00:00"
    assert body["lineItems"][0]["accountRef"] == {"id": "46f9461e"}


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"due_on": None}, "dueDate"),
        ({"issued_on": None}, "issueDate"),
        ({"supplier_id": ""}, "supplierRef.id"),
        ({"status": BillStatus.PAID}, "status"),
    ],
)
def test_an_incomplete_bill_is_refused(changed: dict[str, object], field: str) -> None:
    incomplete: Bill = replace(bill(), **changed)  # type: ignore[arg-type]
    with pytest.raises(RefusedError) as caught:
        bodies.bill_body(incomplete)
    assert [where for where, _ in caught.value.reasons] == [field]


@given(
    st.dates(date(2, 1, 1)),
    st.dates(date(2, 1, 1)),
    texts,
    st.lists(st.decimals(-(10**12), 10**12, places=4)),
)
def test_a_bill_sent_reads_back_as_the_same_bill(
    issued: date, due: date, reference: str, amounts: list[Decimal]
) -> None:
    line = bill().lines[0]
    lines = tuple(replace(line, unit_amount=amount, total_amount=amount) for amount in amounts)
    sent = replace(bill(), issued_on=issued, due_on=due, reference=reference, lines=lines)
    page = decode.decode_page(listed(b'{"id":"bill-1",' + bodies.bill_body(sent)[1:]), decode.BILLS)
    read = convert_bills.bill(page.records[0])
    nothing_computed = {"total": None, "amount_due": None, "modified_at": None, "flaw": None}
    assert replace(read, flaw=None) == replace(sent, **nothing_computed)  # type: ignore[arg-type]
