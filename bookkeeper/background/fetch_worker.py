"""The worker of the fetch thread: refreshes, attachments and records made by hand."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.jobs import (
    CreateBankAccount,
    Done,
    FindCredits,
    Job,
    ListAttachments,
    Refresh,
    Refreshed,
    RefreshProgress,
    SaveAttachment,
)
from bookkeeper.background.threads import Worker
from bookkeeper.books import Books, Facts, Kind
from bookkeeper.books import Refresh as Reading
from bookkeeper.codat import CancelledError, Pace
from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.payables.records import BankAccount, Bill, ConnectionStatus, SetAside, Supplier

if TYPE_CHECKING:
    from bookkeeper.codat import Page

#: The largest attachment that is downloaded. QuickBooks Online and NetSuite take up to 100 MB (DOMAIN 10).
MOST_ATTACHMENT_BYTES = 350 * 1024 * 1024

_CUT_OFF = frozenset(
    {ConnectionStatus.PENDING_AUTH, ConnectionStatus.DEAUTHORIZED, ConnectionStatus.UNLINKED}
)

R = TypeVar("R", Supplier, BankAccount, Bill)


class FetchWorker(Worker):
    """Does one job after another, with its own client and its own connection to the copy.

    Signals:
        progressed: `RefreshProgress`, after each page.
        done: `Done`, once for each job.
        changed: frozenset of `Kind`, when the copy holds something new.
    """

    progressed = Signal(object)
    done = Signal(object)
    changed = Signal(object)

    def __init__(self, workplace: Workplace, cancelled: threading.Event) -> None:
        super().__init__()
        self._workplace = workplace
        self._cancelled = cancelled
        self._books: Books | None = None
        self._trouble: BookkeeperError | None = None

    def open(self) -> None:
        """Open the copy and a client; what goes wrong is told with the first job."""
        from bookkeeper.codat import AsyncGateway, Client, Directory, Gateway

        place = self._workplace
        self._client: Client | None = None
        try:
            self._books = Books.open(place.books, place.clock)
            self._client = Client(place.access, Pace(cancelled=self._cancelled, now=place.clock))
        except BookkeeperError as error:
            self._trouble = error
            return
        self._gateway = Gateway(self._client, place.whose.company_id, place.whose.connection_id)
        self._queued = AsyncGateway(self._client, place.whose.company_id, place.whose.connection_id)
        self._directory = Directory(self._client)

    def close(self) -> None:
        """Close what `open` opened."""
        if self._client is not None:
            self._client.close()
        if self._books is not None:
            self._books.close()

    @Slot(object)
    def do(self, job: Job) -> None:
        """Do a job and say how it ended."""
        try:
            if self._trouble is not None or self._books is None or self._client is None:
                raise self._trouble or FilesError("The copy of the books is not open.")
            result = self._result(job, self._books)
        except CancelledError:
            self.done.emit(Done(job))
        except BookkeeperError as error:
            self.done.emit(Done(job, error=error))
        else:
            self.done.emit(Done(job, result, quota=self._client.quota))

    def _result(self, job: Job, books: Books) -> object:
        match job:
            case Refresh():
                return self._refresh(books)
            case CreateBankAccount(account, key):
                return self._create_account(books, account, key)
            case ListAttachments(bill_id):
                return self._gateway.attachments(bill_id).items
            case SaveAttachment():
                return self._save(job)
            case FindCredits():
                return tuple(note for page in self._queued.credit_notes() for note in page.items)

    def _refresh(self, books: Books) -> Refreshed:
        whose, gateway = self._workplace.whose, self._gateway
        connection = self._directory.connection(whose.company_id, whose.connection_id)
        if connection.status in _CUT_OFF:
            # Every read would be refused (DOMAIN 4.10); what the user needs to see is the state.
            return Refreshed(connection, _facts(books), ())
        books.set_base_currency(gateway.base_currency())
        set_aside: list[SetAside] = []
        changed: set[Kind] = set()
        try:
            changed.add(Kind.SUPPLIERS)
            set_aside += self._read(books, Kind.SUPPLIERS, gateway.suppliers(), books.put_suppliers)
            changed.add(Kind.BANK_ACCOUNTS)
            set_aside += self._read(
                books, Kind.BANK_ACCOUNTS, gateway.bank_accounts(), books.put_bank_accounts
            )
            changed.add(Kind.BILLS)
            set_aside += self._read(books, Kind.BILLS, gateway.bills(), books.put_bills)
        finally:
            # Also after a failure half-way: what has arrived is in the copy and should be seen.
            self.changed.emit(frozenset(changed))
        return Refreshed(connection, _facts(books), tuple(set_aside))

    def _read(
        self,
        books: Books,
        kind: Kind,
        pages: Iterable[Page[R]],
        put: Callable[[Iterable[R], Reading], None],
    ) -> list[SetAside]:
        """Read one kind, page by page; a page is one transaction, so that readers never wait."""
        refresh: Reading = books.begin_refresh(kind)
        count = 0
        set_aside: list[SetAside] = []
        for page in pages:
            put(page.items, refresh)
            count += len(page.items)
            set_aside += page.set_aside
            self.progressed.emit(RefreshProgress(kind, count))
        books.finish_refresh(refresh)
        return set_aside

    def _create_account(self, books: Books, account: BankAccount, key: str) -> BankAccount:
        created = self._gateway.create_bank_account(account, key)
        books.put_bank_accounts([created])
        self.changed.emit(frozenset({Kind.BANK_ACCOUNTS}))
        return created

    def _save(self, job: SaveAttachment) -> Path:
        """Write beside the target first: a broken download never replaces a file or looks like one."""
        try:
            handle, name = tempfile.mkstemp(dir=job.target.parent, prefix=".download-")
        except OSError as error:
            raise FilesError(f"The file cannot be saved there: {error.strerror}") from error
        try:
            with os.fdopen(handle, "wb") as file:
                self._gateway.download_attachment(job.bill_id, job.attachment.id, file, MOST_ATTACHMENT_BYTES)
            Path(name).replace(job.target)
        except OSError as error:
            raise FilesError(f"The file cannot be saved there: {error.strerror}") from error
        finally:
            with suppress(OSError):
                Path(name).unlink()
        return job.target


def _facts(books: Books) -> Facts:
    with closing(books.reader()) as reader:
        return reader.facts()
