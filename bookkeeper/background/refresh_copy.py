"""The half of a refresh that comes from the service's own copy of the books (asynchronous API). No Qt.

The copy shows what was fetched from the accounting software last, so each kind of data is queued to be
fetched anew and followed until that has ended; only then is it read, and after the first time only what
changed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bookkeeper.background.jobs import FetchProgress
from bookkeeper.background.refresh_watch import Watch, reason_for
from bookkeeper.books import Books, Kind, Reach, Reason, Refresh, Why
from bookkeeper.errors import BookkeeperError, NotReadyError
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.operations import DataStatus, DataType, PullOperation, PullStatus

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Page

#: What has disappeared without a word is found by reading in full, once in this time.
READ_IN_FULL_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a kind comes from: its data type, and how to read it since a moment or (None) in full."""

    data_type: DataType
    pages: Callable[[AsyncGateway, datetime | None], Iterable[Page[Any]]]
    has_changes: bool = False


_SOURCES = {
    Kind.SUPPLIERS: _Source(DataType.SUPPLIERS, lambda at, since: at.suppliers(since), True),
    Kind.BILLS: _Source(DataType.BILLS, lambda at, since: at.bills(since, all_statuses=True), True),
    Kind.CLOSED_BILLS: _Source(DataType.BILLS, lambda at, since: at.bills(since, all_statuses=True), True),
    Kind.CREDIT_NOTES: _Source(
        DataType.CREDIT_NOTES, lambda at, since: at.credit_notes(since, all_statuses=True), True
    ),
    Kind.BILL_PAYMENTS: _Source(DataType.BILL_PAYMENTS, lambda at, since: at.bill_payments(since), True),
    Kind.BANK_ACCOUNTS: _Source(DataType.ACCOUNTS, lambda at, _: at.bank_accounts()),
    Kind.NOMINAL_ACCOUNTS: _Source(DataType.ACCOUNTS, lambda at, _: at.nominal_accounts()),
    Kind.TAX_RATES: _Source(DataType.TAX_RATES, lambda at, _: at.tax_rates()),
    Kind.PAYMENT_METHODS: _Source(DataType.PAYMENT_METHODS, lambda at, _: at.payment_methods()),
}

#: What only the service's own copy has, whatever else is read live.
BESIDE_LIVE = (
    Kind.CLOSED_BILLS, Kind.CREDIT_NOTES, Kind.BILL_PAYMENTS, Kind.PAYMENT_METHODS, Kind.OPTIONS,
)  # fmt: skip
#: What is read of it where nothing is read live, in the order in which people miss them.
_ALONE = (
    Kind.SUPPLIERS, Kind.BANK_ACCOUNTS, Kind.BILLS, Kind.CREDIT_NOTES, Kind.BILL_PAYMENTS,
    Kind.PAYMENT_METHODS, Kind.TAX_RATES, Kind.NOMINAL_ACCOUNTS, Kind.OPTIONS,
)  # fmt: skip


@dataclass(slots=True)
class _Fetch:
    """One data type being fetched.

    Attributes:
        is_older: It was under way before it was asked for here, so it may not show what has happened
            since; another one is asked for when it has ended.
    """

    operation: PullOperation
    is_older: bool


class CopyRefresh:
    """One refresh from the service's copy.

    Attributes:
        kinds: What it reads.
    """

    def __init__(self, books: Books, gateway: AsyncGateway, watch: Watch, *, is_alone: bool) -> None:
        self.kinds = _ALONE if is_alone else BESIDE_LIVE
        self._is_alone = is_alone
        self._books = books
        self._gateway = gateway
        self._watch = watch
        self._fetches: dict[DataType, _Fetch] = {}
        self._reasons: dict[DataType, Reason] = {}

    def steps(self) -> Generator[float, None, None]:
        """Have everything fetched, wait for it, and read it; why a kind is older or missing is kept.

        Raises:
            BookkeeperError: The service cannot be reached, or lets nobody in.
            CancelledError: The user stopped it.
        """
        # Begun before anything is fetched: what is read back meanwhile is newer than what was fetched.
        readings = {kind: self._begin(kind) for kind in self.kinds}
        self._queue(self._wanted())
        yield from self._wait()
        statuses = self._gateway.data_status()
        if self._is_alone:
            self._keep_base_currency()
        for kind, reading in readings.items():
            if kind is Kind.OPTIONS:
                self._read_options(reading)
            elif self._is_fresh(_SOURCES[kind].data_type):
                self._read(reading)
            else:
                self._read_old(reading, statuses.get(_SOURCES[kind].data_type))
        self._keep_held(statuses.get(DataType.ACCOUNTS))

    def _wanted(self) -> list[DataType]:
        wanted = dict.fromkeys(_SOURCES[kind].data_type for kind in self.kinds if kind in _SOURCES)
        # Whatever else is read of them live: only the service's own copy tells what they hold.
        return [*wanted, DataType.COMPANY if self._is_alone else DataType.ACCOUNTS]

    def _begin(self, kind: Kind) -> Refresh:
        done = self._books.progress(kind)
        is_due = done.in_full_at is None or self._watch.now() >= done.in_full_at + READ_IN_FULL_AFTER
        source = _SOURCES.get(kind)
        if source is not None and source.has_changes and done.changed_to is not None and not is_due:
            return self._books.begin_refresh(kind, Reach.CHANGES)
        return self._books.begin_refresh(kind, Reach.EVERY_STATUS if kind is Kind.BILLS else Reach.LIST)

    # -- having it fetched -----------------------------------------------------------------------------

    def _queue(self, data_types: Iterable[DataType]) -> None:
        before = self._gateway.data_status()
        for data_type in data_types:
            try:
                operation = self._gateway.queue_refresh(data_type)
            except BookkeeperError as error:
                reason = reason_for(error)
                if reason is None:
                    raise
                self._reasons[data_type] = reason
                continue
            known = before.get(data_type)
            is_older = known is not None and known.latest_pull_id == operation.id
            self._fetches[data_type] = _Fetch(operation, is_older)

    def _wait(self) -> Generator[float, None, None]:
        patience = self._watch.patience
        until, pause_s = time.monotonic() + patience.limit_s, patience.first_s
        while True:
            self._follow()
            ended = sum(self._is_ended(data_type) for data_type in self._fetches)
            self._watch.tell(FetchProgress(ended, len(self._fetches)))
            if ended == len(self._fetches) or time.monotonic() >= until:
                return
            yield from self._watch.pause(min(pause_s, max(0.0, until - time.monotonic())))
            pause_s = min(pause_s * 1.5, patience.longest_s)

    def _is_ended(self, data_type: DataType) -> bool:
        fetch = self._fetches[data_type]
        return fetch.operation.is_ended and not fetch.is_older

    def _follow(self) -> None:
        """See how far the fetches are: one request for all of them, and one more for each that has ended."""
        open_types = [data_type for data_type in self._fetches if not self._is_ended(data_type)]
        if not open_types:
            return
        statuses = self._gateway.data_status()
        for data_type in open_types:
            fetch, status = self._fetches[data_type], statuses.get(data_type)
            if not fetch.operation.is_ended:
                is_told = status is not None and status.latest_pull_id == fetch.operation.id
                if is_told and status is not None and status.status is PullStatus.UNDER_WAY:
                    continue
                fetch.operation = self._gateway.follow(fetch.operation)
            if fetch.operation.is_ended and fetch.is_older:
                self._fetches[data_type] = _Fetch(self._gateway.queue_refresh(data_type), False)

    def _is_fresh(self, data_type: DataType) -> bool:
        fetch = self._fetches.get(data_type)
        return fetch is not None and not fetch.is_older and fetch.operation.status is PullStatus.COMPLETE

    # -- reading it ------------------------------------------------------------------------------------

    def _read(self, reading: Refresh, pages_as: Refresh | None = None) -> None:
        """Read a kind in full, or what changed since the last time.

        Args:
            reading: Ends when all is read.
            pages_as: How old the pages are, where they are older than the reading.
        """
        kind, source, stamp = reading.kind, _SOURCES[reading.kind], pages_as or reading
        newest = since = self._books.progress(kind).changed_to if reading.reach is Reach.CHANGES else None
        try:
            for page in self._watch.read(stamp, source.pages(self._gateway, since), self._put(kind)):
                if source.has_changes:
                    self._books.drop(stamp, page.gone)
                newest = max((when for when in (newest, page.latest) if when is not None), default=None)
        except BookkeeperError as error:
            self._keep_reason(kind, error)
        else:
            self._books.finish_refresh(reading, newest)

    def _read_old(self, reading: Refresh, status: DataStatus | None) -> None:
        """Read what was fetched earlier, unless that was read then, and keep why it is no newer."""
        data_type = _SOURCES[reading.kind].data_type
        reason = self._reasons.get(data_type) or _why(self._fetches.get(data_type))
        fetched_at = status.fetched_at if status is not None else None
        known = self._books.progress(reading.kind).as_of
        if (
            reason.why is not Why.NOT_SUPPORTED
            and fetched_at is not None
            and (known is None or fetched_at > known)
        ):
            # What is not in it may have happened since: nothing counts as gone, nor is what was read back
            # undone by it.
            old = replace(reading, reach=Reach.CHANGES, as_of=fetched_at)
            self._read(old, pages_as=old.as_oldest())
        self._books.keep_reason(reading.kind, reason)

    def _read_options(self, reading: Refresh) -> None:
        try:
            model = self._gateway.options(DataType.BILL_PAYMENTS)
        except BookkeeperError as error:
            self._keep_reason(Kind.OPTIONS, error)
            return
        self._books.put_options(model, reading)
        self._books.finish_refresh(reading)

    def _keep_base_currency(self) -> None:
        try:
            self._books.set_base_currency(self._gateway.base_currency())
        except NotReadyError:
            # Nothing can be paid until it is known, and the builder says so.
            return

    def _keep_held(self, status: DataStatus | None) -> None:
        """Keep what the accounts hold; where it is not told, what was told before stays with its date."""
        try:
            accounts = self._gateway.account_balances()
        except BookkeeperError as error:
            if reason_for(error) is None:
                raise
            return
        told = {one.id: one.balance for one in accounts.values() if one.balance is not None}
        self._books.put_held(AccountsHeld(told, status.fetched_at if status is not None else None))

    def _keep_reason(self, kind: Kind, error: BookkeeperError) -> None:
        reason = reason_for(error)
        if reason is None:
            raise error
        self._books.keep_reason(kind, reason)

    def _put(self, kind: Kind) -> Callable[[Iterable[Any], Refresh], None]:
        books = self._books
        puts: dict[Kind, Callable[[Iterable[Any], Refresh], None]] = {
            Kind.SUPPLIERS: books.put_suppliers,
            Kind.BILLS: books.put_bills,
            Kind.CLOSED_BILLS: books.put_bills,
            Kind.BANK_ACCOUNTS: books.put_bank_accounts,
            Kind.CREDIT_NOTES: books.put_credit_notes,
            Kind.BILL_PAYMENTS: books.put_bill_payments,
        }
        return puts.get(kind, books.put_choices)


def _why(fetch: _Fetch | None) -> Reason:
    """Why a kind that was asked for was not fetched."""
    if fetch is None or not fetch.operation.is_ended or fetch.is_older:
        return Reason(Why.NOT_READY)
    if fetch.operation.status is PullStatus.NOT_SUPPORTED:
        return Reason(Why.NOT_SUPPORTED, fetch.operation.message)
    return Reason(Why.FAILED, fetch.operation.message)
