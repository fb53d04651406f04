"""Reading the balances that payments touch, live or from a copy that has to be fetched anew first.

Both ways answer the same question, so that the clerk need not know which API a payment went over.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from bookkeeper.errors import NotReadyError
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PullOperation, PullStatus
from bookkeeper.payables.records import Bill, BillPayment, BillStatus, CreditNote, CreditStatus

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Gateway

#: A record a payment touches: kind of link (DOMAIN 4.5) and id.
Key = tuple[str, str]

BILL, CREDIT_NOTE, PAYMENT = "Bill", "CreditNote", "BillPayment"

#: How far back a read reaches beyond the moment it asks about: clocks differ, and a read is not instant.
_LOOK_BACK = timedelta(minutes=15)
#: A fetch that was asked for and is not heard of any more is asked for again after this long.
_FETCH_PATIENCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Balance:
    """What the books say of one record.

    Attributes:
        amount: Amount due of a bill, credit left of a credit note; None where it is not known exactly.
        word: The status, in the API's word.
        is_open: It can be paid, or used.
        is_settled: Nothing is left of it, and it is neither a draft nor void.
        modified_at: Its last change in the accounting software (UTC).
    """

    amount: Money | None
    word: str
    is_open: bool
    is_settled: bool
    supplier_id: str
    supplier_name: str
    modified_at: datetime | None

    @classmethod
    def of_bill(cls, bill: Bill) -> Balance:
        """What is due on a bill. Open and paid are told by the amount: a status may lag (DOMAIN 4.2)."""
        is_live = bill.status in (BillStatus.OPEN, BillStatus.PARTIALLY_PAID, BillStatus.PAID)
        is_settled = is_live and bill.amount_due is not None and not bill.amount_due
        return cls(
            bill.amount_due,
            bill.status.value,
            bill.status in (BillStatus.OPEN, BillStatus.PARTIALLY_PAID) and not is_settled,
            is_settled,
            bill.supplier_id,
            bill.supplier_name,
            bill.modified_at,
        )

    @classmethod
    def of_credit_note(cls, note: CreditNote) -> Balance:
        """What is left of a credit note."""
        is_live = note.status in (CreditStatus.SUBMITTED, CreditStatus.PARTIALLY_PAID, CreditStatus.PAID)
        is_settled = is_live and note.remaining is not None and not note.remaining
        return cls(
            note.remaining,
            note.status.value,
            is_live and not is_settled,
            is_settled,
            note.supplier_id,
            note.supplier_name,
            note.modified_at,
        )

    @classmethod
    def of_payment(cls, payment: BillPayment) -> Balance:
        """What a payment comes to: it is there, so it counts as open."""
        supplier = payment.supplier_id or ""
        return cls(
            payment.total, "recorded", True, False, supplier, payment.supplier_name, payment.modified_at
        )

    def __str__(self) -> str:
        return f"{self.amount if self.amount is not None else '?'}, {self.word}"


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of a read.

    Attributes:
        balances: Of the wanted records that were found.
        bills: The bills among them, to be kept in the copy the user sees.
    """

    balances: dict[Key, Balance]
    bills: Sequence[Bill] = ()


class Reading(Protocol):
    """A way to read balances."""

    def read(self, wanted: Collection[Key], since: datetime | None, after: datetime) -> Found:
        """Find the wanted records among those changed since a moment (None: all of any status).

        Args:
            wanted: Bills, credit notes, and payments by their own id.
            since: What has not changed since then may be left out.
            after: What the answer shows must be no older than this.

        Raises:
            NotReadyError: What can be read is older than `after`; fetching it anew is under way.
            BookkeeperError: It cannot be read.
        """


class LiveReading:
    """Reads bills through to the accounting software (synchronous API); it has no credit notes."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def read(self, wanted: Collection[Key], since: datetime | None, after: datetime) -> Found:
        """As `Reading.read`; never too old."""
        ids = {record_id for kind, record_id in wanted if kind == BILL}
        reach = since - _LOOK_BACK if since is not None else None
        bills = _wanted(
            ids, (page.items for page in self._gateway.bills(modified_since=reach, all_statuses=True))
        )
        return Found({(BILL, bill.id): Balance.of_bill(bill) for bill in bills}, bills)


@dataclass(frozen=True, slots=True)
class _Fetch:
    """A fetch that was asked for, by this computer's clock.

    Asking may only find one that was under way already, begun before the moment that matters. One that was
    asked for after another had ended is certainly new; so is one that the service's clock says is.
    """

    operation: PullOperation
    asked_at: datetime
    is_second: bool

    @property
    def is_complete(self) -> bool:
        return self.operation.status is PullStatus.COMPLETE

    def is_younger_than(self, moment: datetime) -> bool:
        requested_at = self.operation.requested_at
        is_newer_there = requested_at is not None and requested_at >= moment
        return self.asked_at >= moment and (self.is_second or is_newer_there)


class CopyReading:
    """Reads from the service's own copy of the books (asynchronous API), after having it fetched anew.

    One for each connection: it remembers the fetches it asked for.
    """

    def __init__(self, gateway: AsyncGateway, clock: Callable[[], datetime]) -> None:
        self._gateway = gateway
        self._clock = clock
        self._fetches: dict[DataType, _Fetch] = {}

    def read(self, wanted: Collection[Key], since: datetime | None, after: datetime) -> Found:
        """As `Reading.read`; asks for a fetch and raises NotReadyError until it has ended."""
        kinds = {kind for kind, _ in wanted}
        types = [DataType.BILLS] if BILL in kinds else []
        types += [DataType.CREDIT_NOTES] if CREDIT_NOTE in kinds else []
        types += [DataType.BILL_PAYMENTS] if PAYMENT in kinds else []
        # All are asked for before any is waited for.
        are_fetched = [self._is_fetched(data_type, after) for data_type in types]
        if not all(are_fetched):
            raise NotReadyError("The service is fetching the books anew.")
        found: dict[Key, Balance] = {}
        bills: list[Bill] = []
        if BILL in kinds:
            ids = {record_id for kind, record_id in wanted if kind == BILL}
            bills = [self._gateway.bill(record_id) for record_id in sorted(ids)]
            found |= {(BILL, bill.id): Balance.of_bill(bill) for bill in bills}
        for kind, record_id in sorted(wanted):
            if kind == CREDIT_NOTE:
                found[kind, record_id] = Balance.of_credit_note(self._gateway.credit_note(record_id))
            elif kind == PAYMENT:
                found[kind, record_id] = Balance.of_payment(self._gateway.bill_payment(record_id))
        return Found(found, bills)

    def _is_fetched(self, data_type: DataType, after: datetime) -> bool:
        """Whether a fetch that was begun after that moment has ended; asks for one if there is none."""
        fetch = self._fetches.get(data_type)
        if fetch is not None and not fetch.operation.is_ended:
            fetch = replace(fetch, operation=self._gateway.follow(fetch.operation))
        if fetch is None or self._must_ask_again(fetch, after):
            is_second = fetch is not None and fetch.is_complete and fetch.asked_at >= after
            fetch = _Fetch(self._gateway.queue_refresh(data_type), self._clock(), is_second)
        self._fetches[data_type] = fetch
        return fetch.is_complete and fetch.is_younger_than(after)

    def _must_ask_again(self, fetch: _Fetch, after: datetime) -> bool:
        if not fetch.operation.is_ended:
            return self._clock() > fetch.asked_at + _FETCH_PATIENCE
        return not (fetch.is_complete and fetch.is_younger_than(after))


def _wanted(ids: set[str], pages: Iterable[Iterable[Bill]]) -> list[Bill]:
    """The bills with these ids; reads no further page once all are found."""
    found: dict[str, Bill] = {}
    for items in pages:
        found.update((bill.id, bill) for bill in items if bill.id in ids)
        if len(found) == len(ids):
            break
    return list(found.values())
