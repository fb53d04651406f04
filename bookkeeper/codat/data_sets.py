"""How old the copy of the books is, and how it is renewed (DOMAIN 3.6).

Nothing here waits: a fetch takes from seconds to for ever, and how long to look after it is the caller's to
decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bookkeeper.codat import convert_operations, decode, listing, wire
from bookkeeper.codat import wire_async as sent_as
from bookkeeper.codat.client import Client
from bookkeeper.codat.listing import Page
from bookkeeper.codat.paths import Paths, part
from bookkeeper.errors import BadAnswerError, BookkeeperError
from bookkeeper.payables.operations import DataStatus, PullOperation

#: Who looks at history looks at the newest: a page as the documents advise (DOMAIN 3.3).
_PAGE_SIZE = 100
_PULLS = decode.Shape(
    "fetch", sent_as.PullOperationWire, wire.Results[sent_as.PullOperationWire], is_salvaged=True
)
#: What the service says of a fetch that is under way already; with which HTTP status is not documented
#: (DOMAIN 3.6).
_UNDER_WAY = re.compile(r"previous sync ([0-9a-f][0-9a-f-]{31,35}) is still in progress", re.IGNORECASE)


class DataSets:
    """Looks after the copy of one company's books, over a client that it does not close."""

    def __init__(self, client: Client, paths: Paths, connection_id: str) -> None:
        self._client = client
        self._paths = paths
        self._connection_id = connection_id

    def status(self) -> dict[str, DataStatus]:
        """How fresh each kind of data is, by its name; kinds the service says nothing of are not there."""
        body = self._client.read(f"{self._paths.company}/dataStatus")
        try:
            sent = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        except (ValueError, RecursionError) as error:
            raise BadAnswerError(decode.describe(body, error)) from None
        found = {}
        for name, raw in sent.items():
            try:
                one = msgspec.json.decode(raw, type=sent_as.DataStatusWire)
            except (ValueError, RecursionError):
                continue
            found[name] = convert_operations.data_status(name, one)
        return found

    def queue(self, data_type: str) -> PullOperation:
        """Have one kind of data fetched; the operation that does it, or that is under way already.

        One that was requested before a write need not show it: then queue another when it has ended.
        """
        path = f"{self._paths.data}/queue/{part(data_type)}"
        try:
            body = self._client.ask(path, {"connectionId": self._connection_id})
        except BookkeeperError as refusal:
            running = _UNDER_WAY.search(refusal.detail)
            if running is None:
                raise
            return self.pull(running[1])
        return convert_operations.pull(decode.decode_one(body, sent_as.PullOperationWire))

    def pull(self, pull_id: str) -> PullOperation:
        """A fetch as it stands."""
        body = self._client.read(f"{self._paths.data}/history/{part(pull_id)}")
        return convert_operations.pull(decode.decode_salvaged(body, sent_as.PullOperationWire)[0])

    def history(self) -> Iterator[Page[PullOperation]]:
        """Fetches of all kinds of data, newest first."""
        asked: dict[str, str | int] = {"page": 1, "pageSize": _PAGE_SIZE, "orderBy": "-requested"}
        found = listing.pages(self._client, f"{self._paths.data}/history", _PULLS, asked)
        return listing.once(found, convert_operations.pull)
