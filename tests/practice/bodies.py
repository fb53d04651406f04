"""Bodies of asynchronous bill payments, with what each software insists on."""

from __future__ import annotations

from typing import Any

from tests.practice.conftest import Api

Link = tuple[str, str, float]


def bill(api: Api, reference: str, amount: float) -> Link:
    return ("Bill", api.bill_id(reference), -amount)


def credit(api: Api, number: str, amount: float) -> Link:
    identifier = api.ledger.value("SELECT id FROM credit_note WHERE number = ?", (number,))
    return ("CreditNote", str(identifier), amount)


def supplier_id(api: Api, name: str) -> str:
    return str(api.ledger.value("SELECT id FROM supplier WHERE name = ?", (name,)))


def on_account(api: Api, supplier: str, amount: float) -> Link:
    """Positive amounts come back, negative ones are paid."""
    return ("PaymentOnAccount", supplier_id(api, supplier), amount)


def payment(
    api: Api, supplier: str | None, *lines: tuple[float, list[Link]], currency: str = "GBP", **changes: object
) -> dict[str, Any]:
    """A payment from the current account; None leaves a property out."""
    platform = api.ledger.platform.key
    fields: dict[str, Any] = {
        "supplierRef": None if supplier is None else {"id": supplier_id(api, supplier)},
        "accountRef": {"id": api.account("Barclays Current")},
        "totalAmount": round(sum(amount for amount, _ in lines), 2),
        "currency": currency,
        "currencyRate": 1 if currency == "GBP" else 0.86,
        "date": "2026-11-22T00:00:00",
        "paymentMethodRef": {"id": "5"} if platform == "intacct" else None,
        "lines": [_line(amount, links, platform) for amount, links in lines],
        **changes,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _line(amount: float, links: list[Link], platform: str) -> dict[str, Any]:
    line: dict[str, Any] = {
        "amount": amount,
        "links": [{"type": kind, "id": identifier, "amount": change} for kind, identifier, change in links],
    }
    if platform == "dynamics":
        line["allocatedOnDate"] = "2026-11-22"
    return line


def refusals(operation: dict[str, Any]) -> dict[str, str]:
    """What a failed operation says is wrong, by field."""
    assert operation["status"] == "Failed", operation
    return {error["itemId"]: error["message"] for error in operation["validation"]["errors"]}
