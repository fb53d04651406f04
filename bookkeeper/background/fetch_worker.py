"""The worker of the fetch thread: refreshes, attachments and records made by hand."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from bookkeeper.background.account_making import make_queued
from bookkeeper.background.desk import Workplace
from bookkeeper.background.jobs import (
    CreateBankAccount,
    Done,
    FindBill,
    FindSupplier,
    Job,
    ListAttachments,
    Refresh,
    SaveAttachment,
)
from bookkeeper.background.refresh_watch import Watch
from bookkeeper.background.refreshing import Sources, Steps, refresh
from bookkeeper.background.threads import Worker, unexpected
from bookkeeper.books import Books, Kind
from bookkeeper.codat import CancelledError, Pace, Quota
from bookkeeper.errors import BookkeeperError, FilesError, NotFoundError
from bookkeeper.payables.records import BankAccount, Supplier
from bookkeeper.payables.rules import Api

if TYPE_CHECKING:
    from bookkeeper.codat import Client

_LOGGER = logging.getLogger(__name__)

#: The largest attachment that is downloaded. QuickBooks Online and NetSuite take up to 100 MB (DOMAIN 10).
MOST_ATTACHMENT_BYTES = 350 * 1024 * 1024


class FetchWorker(Worker):
    """Does one job after another, with its own client and its own connection to the copy.

    A refresh goes on in steps between which other jobs have their turn; asked for again meanwhile, both end
    together.

    Signals:
        progressed: `RefreshProgress` after each page, `FetchProgress` while the service fetches.
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
        self._client: Client | None = None
        self._steps: Steps | None = None
        self._refreshes: list[Refresh] = []

    def open(self) -> None:
        """Open the copy and a client; what goes wrong is told with the first job."""
        from bookkeeper.codat import AsyncGateway, Client, Directory, Gateway

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        place = self._workplace
        try:
            self._books = Books.open(place.books, place.clock)
            self._client = Client(
                place.access,
                Pace(cancelled=self._cancelled, now=place.clock, heard=place.clock.heard),
                place.route,
            )
        except BookkeeperError as error:
            self._trouble = error
            return
        self._gateway = Gateway(self._client, place.whose.company_id, place.whose.connection_id)
        self._queued = AsyncGateway(self._client, place.whose.company_id, place.whose.connection_id)
        # Both list and send the files of a bill; over the first the software is asked itself.
        self._files = self._gateway if Api.SYNC in place.apis else self._queued
        self._directory = Directory(self._client)

    def close(self) -> None:
        """Close what `open` opened."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
        if self._client is not None:
            self._client.close()
        if self._books is not None:
            self._books.close()

    @Slot(object)
    def do(self, job: Job) -> None:
        """Do a job and say how it ended; of a refresh, its first step."""
        try:
            if self._trouble is not None or self._books is None or self._client is None:
                raise self._trouble or FilesError("The copy of the books is not open.")
            if isinstance(job, Refresh):
                self._refresh(job, self._books)
                return
            result = self._result(job, self._books)
        except CancelledError:
            self.done.emit(Done(job))
        except BookkeeperError as error:
            self.done.emit(Done(job, error=error))
        except Exception as error:
            # Whatever it was, nobody is to wait for this job for ever.
            self.done.emit(Done(job, error=unexpected(error)))
        else:
            self.done.emit(Done(job, result, quota=self._client.quota))

    def _refresh(self, job: Refresh, books: Books) -> None:
        self._refreshes.append(job)
        if self._steps is not None:
            return
        whose = self._workplace.whose
        sources = Sources(
            partial(self._directory.connection, whose.company_id, whose.connection_id),
            self._gateway if Api.SYNC in job.apis else None,
            self._queued if Api.ASYNC in job.apis else None,
        )
        tell, show, now = self.progressed.emit, self.changed.emit, self._workplace.clock
        self._steps = refresh(books, sources, Watch(tell, show, self._cancelled, now))
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Another step of the refresh: up to where it waits, or to its end."""
        steps = self._steps
        if steps is None:
            return
        result: object = None
        failure: BookkeeperError | None = None
        try:
            self._timer.start(int(next(steps) * 1000) + 1)
            return
        except StopIteration as end:
            result = end.value
        except CancelledError:
            pass
        except BookkeeperError as error:
            failure = error
        except Exception as error:
            failure = unexpected(error)
        self._steps, ended = None, self._refreshes
        self._refreshes = []
        quota = self._client.quota if self._client is not None else Quota()
        _LOGGER.info(
            "refresh ended: %s", failure.title if failure is not None else "well" if result else "stopped"
        )
        for job in ended:
            self.done.emit(Done(job, result, failure, quota))

    def _result(
        self,
        job: ListAttachments | SaveAttachment | CreateBankAccount | FindSupplier | FindBill,
        books: Books,
    ) -> object:
        match job:
            case CreateBankAccount():
                return self._create_account(books, job)
            case ListAttachments(bill_id):
                return self._files.attachments(bill_id).items
            case FindSupplier():
                return self._supplier(job)
            case FindBill(bill_id):
                return self._queued.bill(bill_id)
            case SaveAttachment():
                return self._save(job)

    def _create_account(self, books: Books, wish: CreateBankAccount) -> BankAccount:
        if Api.SYNC in self._workplace.apis:
            created = self._gateway.create_bank_account(wish.account, wish.idempotency_key)
        else:
            assert self._client is not None
            created = make_queued(self._queued, wish, self._client.pace.wait)
        books.put_bank_accounts([created])
        self.changed.emit(frozenset({Kind.BANK_ACCOUNTS}))
        return created

    def _supplier(self, job: FindSupplier) -> Supplier:
        """The supplier over the API that would change it: the synchronous one has it as it is this moment."""
        if Api.SYNC not in job.apis:
            return self._queued.supplier(job.supplier_id)
        for page in self._gateway.suppliers():
            for supplier in page.items:
                if supplier.id == job.supplier_id:
                    return supplier
        raise NotFoundError("The accounting software no longer lists this supplier as in use.")

    def _save(self, job: SaveAttachment) -> Path:
        """Write beside the target first: a broken download never replaces a file or looks like one."""
        try:
            handle, name = tempfile.mkstemp(dir=job.target.parent, prefix=".download-")
        except OSError as error:
            raise FilesError("The file cannot be saved there: {0}", error.strerror) from error
        try:
            with os.fdopen(handle, "wb") as file:
                self._files.download_attachment(job.bill_id, job.attachment.id, file, MOST_ATTACHMENT_BYTES)
            Path(name).replace(job.target)
        except OSError as error:
            raise FilesError("The file cannot be saved there: {0}", error.strerror) from error
        finally:
            with suppress(OSError):
                Path(name).unlink()
        return job.target
