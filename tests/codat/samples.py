"""Records as the API sends them, to be varied by the tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bookkeeper.codat import convert_bills, decode
from bookkeeper.codat.exact_json import exact_json
from bookkeeper.payables.records import Bill

LINE: Mapping[str, Any] = {
    "description": "Half day training",
    "unitAmount": 1800,
    "quantity": 1,
    "taxAmount": 360,
    "totalAmount": 2160,
    "accountRef": {"id": "46f9461e"},
    "taxRateRef": {"id": "INPUT2"},
}

BILL: Mapping[str, Any] = {
    "id": "bill-1",
    "reference": "RPT445-1",
    "supplierRef": {"id": "sup-1", "supplierName": "Central City Parking"},
    "issueDate": "2023-04-03T00:00:00",
    "dueDate": "2023-05-03T00:00:00",
    "currency": "GBP",
    "currencyRate": 1,
    "lineItems": [LINE],
    "status": "Open",
    "totalAmount": Decimal("135.85"),
    "amountDue": Decimal("135.85"),
    "sourceModifiedDate": "2023-04-05T10:34:10.1234567Z",
}


def listed(*records: object, key: str = "results", **beside: object) -> bytes:
    """A page that holds these records; bytes among them stand for themselves."""
    items = b",".join(one if isinstance(one, bytes) else as_json(one) for one in records)
    rest = b"".join(b"," + as_json(name) + b":" + as_json(value) for name, value in beside.items())
    return b"{" + as_json(key) + b":[" + items + b"]" + rest + b"}"


def as_json(value: object) -> bytes:
    """JSON with exact numbers where there are any, and nulls where the API would send them."""
    try:
        return exact_json(value)
    except TypeError:
        return json.dumps(value, default=float).encode()


def bill(**changes: object) -> Bill:
    """The bill above with some fields changed, decoded and converted as the gateway does it."""
    page = decode.decode_page(listed({**BILL, **changes}), decode.BILLS)
    return convert_bills.bill(page.records[0], page.damage.get(0, ()))
