"""Reading the balances that payments touch, live or from a copy that has to be fetched anew first.

Both ways answer the same question, so that the clerk need not know which API a payment went over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from bookkeeper.errors import NotFoundError, NotReadyError
from bookkeeper.payables.operations import DataType, PullOperation, PullStatus
from bookkeeper.payables.records import Bill, BillPayment, CreditNote, Supplier
from bookkeeper.payments.balances import (
    BILL,
    CREDIT_NOTE,
    PAYMENT,
    SUPPLIER,
    Balance,
    Face,
    Found,
    Key,
    balance_of,
)

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Gateway

_DATA_TYPES = {
    BILL: DataType.BILLS,
    CREDIT_NOTE: DataType.CREDIT_NOTES,
    PAYMENT: DataType.BILL_PAYMENTS,
    SUPPLIER: DataType.SUPPLIERS,
}

#: How far back a read reaches beyond the moment it asks about: clocks differ, and a read is not instant.
_LOOK_BACK = timedelta(minutes=15)
#: Bounds of the time between questions whether a fetch has ended: half the time it has taken so far.
_SHORTEST_WAIT, _LONGEST_WAIT = timedelta(seconds=0.5), timedelta(seconds=15)
#: A fetch that was asked for and is not heard of any more is asked for again after this long.
_FETCH_PATIENCE = timedelta(minutes=5)


class StillFetchingError(NotReadyError):
    """The service has not fetched the books anew yet.

    Attributes:
        wait: When to ask again. It grows with the time the fetch takes: every question counts (DOMAIN 7.2).
    """

    def __init__(self, wait: timedelta) -> None:
        super().__init__("The service is fetching the books anew.")
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read.

    Attributes:
        keys: Bills, credit notes, payments and suppliers by their own id.
        faces: Of records whose id is not known.
    """

    keys: frozenset[Key]
    faces: frozenset[Face] = frozenset()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record among them."""
        return frozenset(kind for kind, _ in self.keys) | {face.kind for face in self.faces}

    def ids(self, kind: str) -> set[str]:
        """The ids wanted of one kind."""
        return {record_id for of_kind, record_id in self.keys if of_kind == kind}

    def looks_for(self, kind: str) -> bool:
        """Whether a record of this kind is to be found by its face."""
        return any(face.kind == kind for face in self.faces)


class Reading(Protocol):
    """A way to read balances."""

    def read(self, wanted: Wanted, since: datetime | None, after: datetime) -> Found:
        """Find the wanted records among those changed since a moment (None: all of any status).

        Args:
            wanted: Which records.
            since: What has not changed since then may be left out.
            after: What the answer shows must be no older than this.

        Raises:
            StillFetchingError: What can be read is older than `after`; fetching it anew is under way.
            BookkeeperError: It cannot be read.
        """


class LiveReading:
    """Reads bills and suppliers through to the accounting software (synchronous API), which has no more."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def read(self, wanted: Wanted, since: datetime | None, after: datetime) -> Found:
        """As `Reading.read`; never too old."""
        reach = since - _LOOK_BACK if since is not None else None
        seen: list[tuple[Key, Balance]] = []
        bills: list[Bill] = []
        if BILL in wanted.kinds:
            pages = (page.items for page in self._gateway.bills(modified_since=reach, all_statuses=True))
            bills = _until_found(wanted, pages)
            seen += [((BILL, bill.id), balance_of(bill)) for bill in bills]
        if SUPPLIER in wanted.kinds:
            suppliers = (one for page in self._gateway.suppliers() for one in page.items)
            seen += [((SUPPLIER, one.id), balance_of(one)) for one in suppliers]
        return _found(wanted, seen, [bill for bill in bills if bill.id in wanted.ids(BILL)])


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
        self._readers: Mapping[str, Callable[[str], Bill | CreditNote | BillPayment | Supplier]] = {
            BILL: gateway.bill,
            CREDIT_NOTE: gateway.credit_note,
            PAYMENT: gateway.bill_payment,
            SUPPLIER: gateway.supplier,
        }

    def read(self, wanted: Wanted, since: datetime | None, after: datetime) -> Found:
        """As `Reading.read`; asks for a fetch and raises StillFetchingError until it has ended."""
        self.fetch([_DATA_TYPES[kind] for kind in sorted(wanted.kinds)], after)
        records = {key: self._one(key) for key in sorted(wanted.keys)}
        seen = [(key, balance_of(record)) for key, record in records.items()]
        reach = since - _LOOK_BACK if since is not None else None
        for kind in sorted({face.kind for face in wanted.faces}):
            seen += [((kind, record.id), balance_of(record)) for record in self._changed(kind, reach)]
        return _found(wanted, seen, [record for record in records.values() if isinstance(record, Bill)])

    def fetch(self, types: Iterable[DataType], after: datetime) -> None:
        """Have these data fetched anew, begun after that moment.

        Raises:
            StillFetchingError: Until that has ended.
            BookkeeperError: It could not be asked for.
        """
        # All are asked for before any is waited for.
        waiting = [data_type for data_type in types if not self._is_fetched(data_type, after)]
        if waiting:
            elapsed = self._clock() - min(self._fetches[data_type].asked_at for data_type in waiting)
            raise StillFetchingError(min(max(elapsed / 2, _SHORTEST_WAIT), _LONGEST_WAIT))

    def _one(self, key: Key) -> Bill | CreditNote | BillPayment | Supplier | None:
        kind, record_id = key
        try:
            return self._readers[kind](record_id)
        except NotFoundError:
            return None

    def _changed(self, kind: str, since: datetime | None) -> list[Bill | CreditNote | Supplier]:
        """Records of a kind that changed in the copy since then, whatever their status."""
        gateway = self._gateway
        if kind == BILL:
            return [one for page in gateway.bills(since, all_statuses=True) for one in page.items]
        if kind == CREDIT_NOTE:
            return [one for page in gateway.credit_notes(since, all_statuses=True) for one in page.items]
        return [one for page in gateway.suppliers(since) for one in page.items]

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


def _until_found(wanted: Wanted, pages: Iterable[Iterable[Bill]]) -> list[Bill]:
    """The bills of these pages; none is read any more once all that is wanted was found."""
    missing, found = wanted.ids(BILL), []
    for items in pages:
        for bill in items:
            found.append(bill)
            missing.discard(bill.id)
        if not missing and not wanted.looks_for(BILL):
            break
    return found


def _found(wanted: Wanted, seen: Iterable[tuple[Key, Balance]], bills: Sequence[Bill]) -> Found:
    balances: dict[Key, Balance] = {}
    alike: dict[Face, list[tuple[str, Balance]]] = {face: [] for face in wanted.faces}
    for key, balance in seen:
        if key in wanted.keys:
            balances[key] = balance
        elif balance.face in alike and not balance.is_gone:
            alike[balance.face].append((key[1], balance))
    return Found(balances, bills, alike)
