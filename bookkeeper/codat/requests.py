"""A payment as it is asked for, and as it is kept and sent.

Light, so that payments can be planned and kept without the network library.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bookkeeper.payables.money import Money


@dataclass(frozen=True, slots=True)
class SinglePayment:
    """The payment of one bill, in full or in part, as the synchronous API records it.

    Attributes:
        amount: In the bill's currency, whatever currency the account has.
        rate: Base-currency units for one unit of the bill's currency, at payment; None if not known.
    """

    bill_id: str
    amount: Money
    paid_on: date
    account_id: str
    reference: str | None = None
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A write, ready to be kept and sent, once or again, byte for byte.

    Attributes:
        path: Absolute path below the service's address, already percent-encoded.
        body: The exact JSON bytes.
    """

    method: str
    path: str
    body: bytes
