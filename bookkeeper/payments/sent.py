"""What a stored request asks for, read back out of its exact bytes. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import unquote

from bookkeeper.journal import Payment
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.plan import LinkKind
from bookkeeper.payables.rules import Api

#: A record a payment touches: kind of link and id.
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """The amounts of a request, exactly.

    Attributes:
        cash: What leaves the account, in the payment's currency.
        changes: Of each record's balance in accounts payable, in its own currency.
    """

    cash: Decimal
    changes: dict[Key, Decimal]


def asked(payment: Payment) -> Asked | None:
    """What the bytes ask for; None for a deed, whose request names no amounts."""
    if payment.act is not Act.PAY:
        return None
    body = json.loads(payment.body, parse_float=Decimal, parse_int=Decimal)
    if payment.api is Api.SYNC:
        bill_id = unquote(payment.path.split("/bills/", 1)[1].split("/", 1)[0])
        amount = body["amount"]
        return Asked(amount, {(LinkKind.BILL.value, bill_id): -amount})
    changes: dict[Key, Decimal] = {}
    for line in body.get("lines", ()):
        for link in line.get("links", ()):
            key = (link["type"], link.get("id", ""))
            changes[key] = changes.get(key, Decimal(0)) + link["amount"]
    return Asked(body["totalAmount"], changes)
