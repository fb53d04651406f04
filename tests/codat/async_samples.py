"""Records as the asynchronous API sends them, to be varied by the tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bookkeeper.codat import AsyncLine, AsyncLink, AsyncPayment, convert_payments, decode
from bookkeeper.codat.wire_async import BillPaymentWire, CreditNoteWire
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillPayment, CreditNote, LinkType
from tests.codat.samples import BILL as SYNC_BILL
from tests.codat.samples import LINE, as_json

ALLOCATION: Mapping[str, Any] = {
    "payment": {
        "id": "pay-1",
        "reference": "RPT1",
        "accountRef": {"id": "acc-1"},
        "currency": "GBP",
        "paidOnDate": "2023-04-17T00:00:00",
        "totalAmount": 120,
    },
    "allocation": {"currency": "GBP", "allocatedOnDate": "2023-04-18T00:00:00", "totalAmount": -120},
}

BILL: Mapping[str, Any] = {
    **SYNC_BILL,
    "subTotal": Decimal("113.21"),
    "taxAmount": Decimal("22.64"),
    "note": "as agreed",
    "metadata": {"isDeleted": False},
    "paymentAllocations": [ALLOCATION],
    "modifiedDate": "2023-04-06T08:00:00Z",
}

CREDIT_NOTE: Mapping[str, Any] = {
    "id": "cn-1",
    "billCreditNoteNumber": "JMY-1987",
    "supplierRef": {"id": "sup-1", "supplierName": "Swanston Security"},
    "totalAmount": Decimal("25.44"),
    "totalDiscount": 0,
    "subTotal": Decimal("21.20"),
    "totalTaxAmount": Decimal("4.24"),
    "discountPercentage": 0,
    "remainingCredit": Decimal("25.44"),
    "status": "Submitted",
    "issueDate": "2023-02-09T00:00:00",
    "currency": "GBP",
    "currencyRate": 1,
    "lineItems": [LINE],
    "paymentAllocations": [],
    "note": "window broken",
    "metadata": {"isDeleted": False},
    "modifiedDate": "2023-04-06T08:00:00Z",
    "sourceModifiedDate": "2023-04-05T10:34:10",
}

PAYMENT: Mapping[str, Any] = {
    "id": "pay-1",
    "supplierRef": {"id": "sup-1", "supplierName": "Swanston Security"},
    "accountRef": {"id": "acc-1", "name": "Current"},
    "totalAmount": Decimal("110.41"),
    "currency": "GBP",
    "currencyRate": 1,
    "date": "2023-05-09T00:00:00",
    "note": "with thanks",
    "reference": "RUN-7",
    "paymentMethodRef": {"id": "5", "name": "EFT"},
    "lines": [
        {
            "amount": Decimal("110.41"),
            "allocatedOnDate": "2023-05-10T00:00:00",
            "links": [
                {"type": "Bill", "id": "A", "amount": Decimal("-135.85"), "currencyRate": 1},
                {"type": "CreditNote", "id": "C", "amount": Decimal("25.44")},
            ],
        }
    ],
    "metadata": {"isDeleted": False},
    "modifiedDate": "2023-05-11T08:00:00Z",
}

PUSH: Mapping[str, Any] = {
    "pushOperationKey": "b1a3a2f0-6a2c-4c5f-8c51-7a0c6f1f9d11",
    "companyId": "8a210b68-6988-11ed-a1eb-0242ac120002",
    "dataConnectionKey": "2e9d2c44-f675-40ba-8049-353bfcb5e171",
    "dataType": "billPayments",
    "status": "Pending",
    "statusCode": 202,
    "requestedOnUtc": "2026-11-22T09:59:58.1234567Z",
}

PULL: Mapping[str, Any] = {
    "id": "3f267c10-757d-44c0-bef9-bcab2a0a1a5d",
    "companyId": "8a210b68-6988-11ed-a1eb-0242ac120002",
    "connectionId": "2e9d2c44-f675-40ba-8049-353bfcb5e171",
    "dataType": "bills",
    "status": "Fetching",
    "requested": "2026-11-22T09:59:58Z",
    "progress": 40,
    "isCompleted": False,
    "isErrored": False,
}


def credit_note(**changes: object) -> CreditNote:
    """The credit note above with some fields changed, as the gateway reads it."""
    return convert_payments.credit_note(
        *decode.decode_salvaged(as_json({**CREDIT_NOTE, **changes}), CreditNoteWire)
    )


def payment(**changes: object) -> BillPayment:
    """The payment above with some fields changed, as the gateway reads it."""
    return convert_payments.bill_payment(
        *decode.decode_salvaged(as_json({**PAYMENT, **changes}), BillPaymentWire)
    )


def link(
    kind: LinkType, record_id: str, amount: str, rate: str | None = None, currency: str = "GBP"
) -> AsyncLink:
    """A link of a payment to be sent."""
    return AsyncLink(kind, record_id, Money.of(amount, currency), None if rate is None else Decimal(rate))


def line(amount: str, *links: AsyncLink, currency: str = "GBP") -> AsyncLine:
    """A line of a payment to be sent."""
    return AsyncLine(Money.of(amount, currency), links)


def to_send(total: str, *lines: AsyncLine, currency: str = "GBP", **fields: Any) -> AsyncPayment:
    """A payment to be sent, to supplier ``sup-1`` from account ``acc-1`` unless told otherwise."""
    given = {"supplier_id": "sup-1", "account_id": "acc-1", **fields}
    return AsyncPayment(Money.of(total, currency), date(2023, 4, 17), lines, **given)


_BILL, _CREDIT = LinkType.BILL, LinkType.CREDIT_NOTE
_ACCOUNT, _REFUNDED = LinkType.PAYMENT_ON_ACCOUNT, LinkType.BILL_PAYMENT
_ONE = Decimal(1)

#: Every shape of DOMAIN 5, by its number there.
SHAPES: Mapping[str, AsyncPayment] = {
    "5.1 one bill in full": to_send("135.85", line("135.85", link(_BILL, "A", "-135.85", "1")), rate=_ONE),
    "5.2 in part": to_send("50.00", line("50.00", link(_BILL, "A", "-50.00"))),
    "5.3 several bills, a line for each": to_send(
        "244.45", line("135.85", link(_BILL, "A", "-135.85")), line("108.60", link(_BILL, "B", "-108.60"))
    ),
    "5.3 several bills, one line": to_send(
        "244.45", line("244.45", link(_BILL, "A", "-135.85"), link(_BILL, "B", "-108.60"))
    ),
    "5.4 batch": to_send(
        "6.00",
        line("1.00", link(_BILL, "X1", "-1.00")),
        line("2.00", link(_BILL, "X2", "-2.00")),
        line("3.00", link(_BILL, "X3", "-3.00")),
        supplier_id=None,
    ),
    "5.5 credit note alone": to_send(
        "0.00", line("0.00", link(_BILL, "A", "-25.44"), link(_CREDIT, "C", "25.44")), account_id=None
    ),
    "5.6 credit note and cash, one line": to_send(
        "110.41", line("110.41", link(_BILL, "A", "-135.85"), link(_CREDIT, "C", "25.44"))
    ),
    "5.6 credit note and cash, two lines": to_send(
        "110.41",
        line("0.00", link(_BILL, "A", "-25.44"), link(_CREDIT, "C", "25.44")),
        line("110.41", link(_BILL, "A", "-110.41")),
    ),
    "5.7 overpayment": to_send(
        "150.00",
        line("135.85", link(_BILL, "A", "-135.85")),
        line("14.15", link(_ACCOUNT, "sup-1", "-14.15")),
    ),
    "5.8 prepayment": to_send("500.00", line("500.00", link(_ACCOUNT, "sup-1", "-500.00"))),
    "5.9 refund on account": to_send("-200.00", line("-200.00", link(_ACCOUNT, "sup-1", "200.00"))),
    "5.10 refund of a credit note": to_send("-25.44", line("-25.44", link(_CREDIT, "C", "25.44"))),
    "5.11 refund of a payment": to_send("-50.00", line("-50.00", link(_REFUNDED, "pay-1", "50.00"))),
    "5.12 foreign, form a": to_send(
        "200.00",
        line("200.00", link(_BILL, "F", "-200.00", "1", "EUR"), currency="EUR"),
        currency="EUR",
        rate=Decimal("0.860"),
    ),
    "5.12 foreign, form b": to_send(
        "172.00", line("172.00", link(_BILL, "F", "-200.00", "0.860", "EUR")), rate=_ONE
    ),
    "5.12 foreign, form c": to_send(
        "200.00",
        line("200.00", link(_BILL, "G", "-172.00", "1.162790698"), currency="EUR"),
        currency="EUR",
        rate=Decimal("0.860"),
    ),
    "with all the rest": to_send(
        "1.00", line("1.00", link(_BILL, "A", "-1.00")), method_id="5", reference="R", note="N"
    ),
}
