"""One company's books behind one connection, over the asynchronous API (DOMAIN 3).

What is read comes from Codat's copy of the books, what is written is queued. So 200 is not "paid": a write
has succeeded when its push operation says so (`PushStatus`), and even then the copy does not show it until
the data are fetched anew. This API is to be switched off from 2027-05-01 (vendor's announcement of
2026-03-30).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bookkeeper.codat import pushes
from bookkeeper.codat.async_books import CachedBooks
from bookkeeper.codat.client import Client
from bookkeeper.codat.data_sets import DataSets
from bookkeeper.codat.listing import Page
from bookkeeper.codat.outcomes import Answer, Quota
from bookkeeper.codat.paths import Paths
from bookkeeper.codat.push_requests import PushRequests
from bookkeeper.codat.requests import StoredRequest
from bookkeeper.codat.sending import send
from bookkeeper.payables.operations import DataStatus, PullOperation, PushOperation


class AsyncGateway(CachedBooks, PushRequests):
    """The operations on one company's books, over a client that it does not close.

    Put together of two halves that know nothing of each other: reading needs a client, and putting requests
    together, to be kept before anything is sent, needs none.
    """

    def __init__(self, client: Client, company_id: str, connection_id: str) -> None:
        paths = Paths(company_id, connection_id)
        CachedBooks.__init__(self, client, paths)
        PushRequests.__init__(self, paths)
        self._data_sets = DataSets(client, paths, connection_id)

    @property
    def quota(self) -> Quota:
        """The day's requests, as the last answer told."""
        return self._client.quota

    @property
    def has_answered(self) -> bool:
        """Whether the service has answered at all since the client was made."""
        return self._client.has_answered

    def send(self, request: StoredRequest, idempotency_key: str) -> Answer:
        """Send a stored request once, exactly its bytes, and tell what became of it.

        A write that was taken into the queue comes back as accepted and `Answer.is_queued`, with the key to
        follow it by, which is to be kept before anything else. The idempotency key goes with POST alone; the
        vendor's file does not promise that this API honours it (DOMAIN 4.14 C15). Never raises for what the
        network or the service does; never tries again.

        Raises:
            ValueError: The request is for other books than these.
        """
        return send(self._client, self._paths, request, idempotency_key)

    def push_operation(self, key: str) -> PushOperation:
        """A queued write as it stands; how often to ask, and for how long, is the caller's to decide.

        Raises:
            NotFoundError: There is none, or no longer.
        """
        return pushes.one(self._client, self._paths, key)

    def push_operations(self, until: datetime) -> Iterator[Page[PushOperation]]:
        """Queued writes of the company, newest first, back to an aware moment; the last page may go further.

        They do not say what was to be written: that, the records in the changes of the successful ones tell.
        """
        return pushes.newest(self._client, self._paths, until)

    def data_status(self) -> dict[str, DataStatus]:
        """How fresh each kind of data is, by its name; kinds the service says nothing of are not there."""
        return self._data_sets.status()

    def queue_refresh(self, data_type: str) -> PullOperation:
        """Have one kind of data fetched from the software; the operation, to be followed.

        One that is under way already comes back instead. If it was requested before a write it need not show
        that: queue another when it has ended.

        Raises:
            BookkeeperError: It could not be queued.
        """
        return self._data_sets.queue(data_type)

    def follow(self, operation: PullOperation) -> PullOperation:
        """The same fetch as it stands now: one step, the waiting is the caller's."""
        return self._data_sets.pull(operation.id)

    def history(self) -> Iterator[Page[PullOperation]]:
        """Fetches of all kinds of data, newest first."""
        return self._data_sets.history()
