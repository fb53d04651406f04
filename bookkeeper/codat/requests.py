"""Writes as they are asked for, and as they are kept and sent.

Light, so that payments can be planned and kept without the network library.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import LinkType


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
class AsyncLink:
    """What one line of a payment does to one record (DOMAIN 4.5).

    Attributes:
        record_id: Of the bill, the credit note, the payment that is refunded; of the **supplier** for money
            on account.
        amount: Change of the record's balance in accounts payable, in the record's currency: negative for a
            bill that is paid, positive for credit that is used up.
        rate: Payment-currency units for one unit of the record's currency, where those differ.
    """

    kind: LinkType
    record_id: str
    amount: Money
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AsyncLine:
    """Part of a payment: money in the payment's currency, and what it settles.

    Attributes:
        allocated_on: Only for software that wants it; later than the bill's issue (DOMAIN 6).
    """

    amount: Money
    links: tuple[AsyncLink, ...]
    allocated_on: date | None = None


@dataclass(frozen=True, slots=True)
class AsyncPayment:
    """A payment, refund or use of credit, as the asynchronous API records it (DOMAIN 5).

    Its lines make its total, and each line and its links nothing; what does not is refused unsent.

    Attributes:
        total: What leaves the account, negative for what comes back, zero where only credit is used.
        supplier_id: None for a batch over several suppliers.
        account_id: None where no money moves and the software wants none.
        rate: Base-currency units for one unit of the payment's currency; None leaves it out, which some
            software takes for 1, whatever the currency (DOMAIN 4.11).
        method_id: Only for software that wants it.
    """

    total: Money
    paid_on: date
    lines: tuple[AsyncLine, ...]
    supplier_id: str | None = None
    account_id: str | None = None
    rate: Decimal | None = None
    method_id: str | None = None
    reference: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A ledger account to make; which of these a software wants, its options tell.

    Attributes:
        category: In the software's own words, such as ``Asset.Current``.
        type: ``Asset``, ``Expense``, ``Income``, ``Liability`` or ``Equity``.
    """

    name: str
    code: str | None = None
    category: str | None = None
    type: str | None = None
    currency: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A write, ready to be kept and sent, once or again, byte for byte.

    Attributes:
        path: Absolute path below the service's address, already percent-encoded, with its query if any.
        body: The exact JSON bytes; none for a deletion.
    """

    method: str
    path: str
    body: bytes
