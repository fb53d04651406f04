"""What the books say of a whole run: its records, its payments as they stand there, suppliers and accounts.

Read for the proof of a run. What this connection does not tell stays unknown, and is said to be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bookkeeper.books import Books, Kind
from bookkeeper.codat import AsyncGateway
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import BalanceBefore, Payment
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType
from bookkeeper.payables.records import BillPayment, Held
from bookkeeper.payments.balances import SUPPLIER, Balance, Key
from bookkeeper.payments.clerk import Clerk
from bookkeeper.payments.movements import AROUND
from bookkeeper.payments.reading import CopyReading, StillFetchingError

#: What a standing is of, beside a supplier.
BANK_ACCOUNT = "BankAccount"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One look at the books.

    Attributes:
        booked: Payments in the books by id; None where the software's payments cannot be read.
        suppliers: What suppliers are owed now, by id and currency, as the copy of the books has it.
        accounts: What bank accounts hold now, by id; empty where that cannot be read.
    """

    balances: Mapping[Key, Balance]
    booked: Mapping[str, BillPayment] | None
    suppliers: Mapping[tuple[str, str], BalanceBefore]
    accounts: Mapping[str, Held]


class RunReading:
    """Reads what concerns whole runs, on the payment thread.

    Args:
        clerk: Reads the records' balances.
        books: The copy of the books, open on this thread.
        queued: The asynchronous API; None where the connection does not have it.
        clock: The present moment, UTC.
    """

    def __init__(
        self, clerk: Clerk, books: Books, queued: AsyncGateway | None, clock: Callable[[], datetime]
    ) -> None:
        self._clerk = clerk
        self._books = books
        self._reader = books.reader()
        self._queued = queued
        self._clock = clock
        self._copy = CopyReading(queued, clock) if queued is not None else None

    def close(self) -> None:
        """Let go of the copy."""
        self._reader.close()

    def before(self, payments: Sequence[Payment]) -> list[BalanceBefore]:
        """What stands now, before the first of these payments is sent: nothing is fetched anew for it.

        What cannot be read is left out. Nothing is raised: a run does not wait for it.
        """
        found = list(self._suppliers(payments, self._reader_as_of()).values())
        if self._queued is None:
            return found
        try:
            as_of = self._fetched_at()
            accounts = self._queued.account_balances()
        except BookkeeperError:
            return found
        for account_id in dict.fromkeys(one.account_id for one in payments):
            held = accounts.get(account_id)
            if held is not None and held.balance is not None and as_of is not None:
                found.append(BalanceBefore(BANK_ACCOUNT, held.id, held.name, held.balance, as_of))
        return found

    def held(self) -> AccountsHeld:
        """What the accounts hold by the service's copy; nothing is fetched anew for it.

        Raises:
            BookkeeperError: It cannot be read.
        """
        if self._queued is None:
            return AccountsHeld()
        as_of = self._fetched_at()
        accounts = self._queued.account_balances()
        told = {one.id: one.balance for one in accounts.values() if one.balance is not None}
        return AccountsHeld(told, as_of)

    def after(self, payments: Sequence[Payment], after: datetime) -> Evidence:
        """What the books say now of all that these payments touch.

        Args:
            payments: Of one run, all of them at their end.
            after: What the answer shows must be no older than this.

        Raises:
            StillFetchingError: The books are being fetched; ask again.
            BookkeeperError: The records cannot be read.
        """
        balances = self._clerk.balances(payments, after)
        booked: Mapping[str, BillPayment] | None = None
        accounts: Mapping[str, Held] = {}
        if self._queued is not None and self._copy is not None:
            since = min(one.recorded_at for one in payments) - AROUND
            try:
                self._copy.fetch(self._copied(), after)
                booked = self._read_back(self._queued, since)
                accounts = self._queued.account_balances()
            except StillFetchingError:
                raise
            except BookkeeperError:
                # Said to be unknown; the records' balances are evidence enough for the rest.
                booked = None
        return Evidence(balances, booked, self._suppliers(payments, self._clock()), accounts)

    def _copied(self) -> list[DataType]:
        """What only the service's own copy has; credit notes where the software has any to read."""
        has_credit_notes = Kind.CREDIT_NOTES in self._reader.facts().as_of
        credit_notes = [DataType.CREDIT_NOTES] if has_credit_notes else []
        return [DataType.BILL_PAYMENTS, *credit_notes, DataType.ACCOUNTS]

    def _read_back(self, queued: AsyncGateway, since: datetime) -> dict[str, BillPayment]:
        """Payments changed since then; they and the credit notes go into the copy, as in a refresh.

        Otherwise what a supplier is owed would be told with credit in it that the run has used.
        """
        payments = [one for page in queued.bill_payments(since) for one in page.items]
        self._books.put_bill_payments(payments)
        if DataType.CREDIT_NOTES in self._copied():
            for page in queued.credit_notes(since, all_statuses=True):
                self._books.put_credit_notes(page.items)
        return {one.id: one for one in payments}

    def _suppliers(
        self, payments: Iterable[Payment], as_of: datetime
    ) -> dict[tuple[str, str], BalanceBefore]:
        names = suppliers_of(payments)
        owed = self._reader.supplier_balances(list(names))
        currencies = {(one, payment.amount.currency) for payment in payments for one in names}
        found = {}
        for key in sorted(owed.keys() | currencies):
            supplier_id, currency = key
            balance = owed.get(key)
            if balance is None:
                balance = Money.zero(currency)
            found[key] = BalanceBefore(SUPPLIER, supplier_id, names[supplier_id], balance, as_of)
        return found

    def _reader_as_of(self) -> datetime:
        """When credit notes were read last; bills are read back after every payment."""
        return self._reader.facts().as_of.get(Kind.CREDIT_NOTES) or self._clock()

    def _fetched_at(self) -> datetime | None:
        assert self._queued is not None
        status = self._queued.data_status().get(DataType.ACCOUNTS)
        return None if status is None else status.fetched_at


def suppliers_of(payments: Iterable[Payment]) -> dict[str, str]:
    """Suppliers whose records these payments touch, by id, with their names."""
    found: dict[str, str] = {}
    for payment in payments:
        for link in payment.links:
            supplier_id = link.supplier_id or payment.supplier_id
            if supplier_id:
                found.setdefault(supplier_id, link.supplier_name or payment.supplier_name)
    return found
