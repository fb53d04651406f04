from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeVar

import msgspec
import pytest

from bookkeeper.codat import convert, wire
from bookkeeper.payables.records import (
    AccountType,
    Address,
    Attachment,
    BankAccount,
    Company,
    Connection,
    ConnectionStatus,
    NominalAccount,
    Supplier,
    TaxRate,
)

LINK = "https://link-api.codat.io/companies/c/connections/k/start"


W = TypeVar("W")


def read(record: type[W], **fields: object) -> W:
    return msgspec.json.decode(json.dumps(fields).encode(), type=record)


def test_a_supplier_keeps_everything_a_full_replace_must_send_back() -> None:
    address = {
        "type": "Billing",
        "line1": "Flat 1",
        "city": "London",
        "country": "GB",
        "postalCode": "EC1N 7TE",
    }
    sent = read(
        wire.SupplierWire,
        id="sup-1",
        supplierName="Northridge",
        contactName="Sarah",
        emailAddress="s@n.example",
        phone="+44",
        addresses=[address, {}],
        status="Active",
        balance=5,
        defaultCurrency="GBP",
        sourceModifiedDate="2026-03-18T10:30:00Z",
    )
    assert convert.supplier(sent) == Supplier(
        id="sup-1",
        name="Northridge",
        is_active=True,
        default_currency="GBP",
        contact_name="Sarah",
        email="s@n.example",
        phone="+44",
        addresses=(Address("Billing", "Flat 1", None, "London", None, "GB", "EC1N 7TE"), Address()),
        modified_at=datetime(2026, 3, 18, 10, 30, tzinfo=UTC),
    )


@pytest.mark.parametrize("name", ["<img src=http://x>", "x" * 500, "Ľuboš\u202e & Søn \U0001f600", " "])
def test_a_supplier_s_name_stays_as_it_is(name: str) -> None:
    assert convert.supplier(read(wire.SupplierWire, id="1", supplierName=name)).name == name


@pytest.mark.parametrize(
    ("status", "is_active"), [("Active", True), ("Archived", False), ("New", True), (None, True)]
)
def test_only_an_archived_record_is_not_active(status: str | None, is_active: bool) -> None:
    assert convert.supplier(read(wire.SupplierWire, id="1", status=status)).is_active is is_active
    assert convert.bank_account(read(wire.BankAccountWire, id="1", status=status)).is_active is is_active


def test_a_supplier_s_unreadable_date_of_change_is_not_known() -> None:
    assert convert.supplier(read(wire.SupplierWire, id="1", sourceModifiedDate="soon")).modified_at is None


def test_a_bank_account() -> None:
    sent = read(
        wire.BankAccountWire,
        id="1",
        name="Current",
        accountNumber="00451230",
        sortCode="50-50-50",
        nominalCode="090",
        currency="GBP",
        status="Active",
        accountType="Debit",
    )
    expected = BankAccount("1", "Current", "GBP", AccountType.DEBIT, "00451230", "50-50-50", "090")
    assert convert.bank_account(sent) == expected


@pytest.mark.parametrize("currency", ["XXX", "gbp", "Pounds", "", None])
def test_an_account_without_a_proper_currency_has_none(currency: str | None) -> None:
    sent = read(wire.BankAccountWire, id="1", currency=currency, accountType="Savings")
    assert convert.bank_account(sent) == BankAccount("1", "1", None, AccountType.UNKNOWN)


def test_accounts_and_tax_rates_without_a_name_are_called_by_their_code() -> None:
    account = read(wire.AccountWire, id="1", nominalCode="610", currency="GBP")
    assert convert.nominal_account(account) == NominalAccount("1", "610", "610", "GBP")
    rate = read(wire.TaxRateWire, id="1", code="INPUT2", effectiveTaxRate=17.5, status="Archived")
    assert convert.tax_rate(rate) == TaxRate("1", "INPUT2", Decimal("17.5"), is_active=False)
    assert convert.tax_rate(read(wire.TaxRateWire, id="1", effectiveTaxRate="NaN")) == TaxRate("1", "1", None)


def test_an_attachment_s_name_is_kept_as_sent() -> None:
    sent = read(wire.AttachmentWire, id="1", name="../../x.exe", contentType="a/b", fileSize=2**31)
    assert convert.attachment(sent) == Attachment("1", "../../x.exe", "a/b", 2**31)


def test_a_company_has_its_accounting_connections_only() -> None:
    links = [
        {
            "id": "k1",
            "integrationKey": "gbol",
            "platformName": "Xero",
            "sourceType": "Accounting",
            "status": "Linked",
            "linkUrl": LINK,
        },
        {"id": "k2", "sourceType": "Banking", "status": "Linked"},
        {"id": "k3", "sourceType": "Astrology"},
        {"id": "k4", "sourceType": "Accounting", "status": "Dormant", "linkUrl": "http://insecure.example"},
    ]
    assert convert.company(read(wire.CompanyWire, id="c", name="Acme", dataConnections=links)) == Company(
        "c",
        "Acme",
        (
            Connection("k1", "gbol", "Xero", ConnectionStatus.LINKED, LINK),
            Connection("k4", "", "", ConnectionStatus.UNKNOWN, ""),
        ),
    )


def test_a_company_without_connections() -> None:
    assert convert.company(read(wire.CompanyWire, id="c", dataConnections=None)) == Company("c", "")
