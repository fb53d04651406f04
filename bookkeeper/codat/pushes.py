"""What became of queued writes (DOMAIN 3.7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bookkeeper.codat import convert_operations, decode, listing, wire
from bookkeeper.codat import wire_async as sent_as
from bookkeeper.codat.client import Client
from bookkeeper.codat.listing import Page
from bookkeeper.codat.paths import Paths, part
from bookkeeper.payables.operations import PushOperation

_PUSHES = decode.Shape(
    "queued write", sent_as.PushOperationWire, wire.Results[sent_as.PushOperationWire], is_salvaged=True
)
#: Who looks for a write looks at the newest: a page as the documents advise (DOMAIN 3.3).
_PAGE_SIZE = 100


def one(client: Client, paths: Paths, key: str) -> PushOperation:
    """A queued write as it stands."""
    body = client.read(f"{paths.company}/push/{part(key)}")
    sent, _ = decode.decode_salvaged(body, sent_as.PushOperationWire)
    return convert_operations.push(sent, client.access.redacted)


def newest(client: Client, paths: Paths, until: datetime) -> Iterator[Page[PushOperation]]:
    """Queued writes of all connections of the company, newest first, back to a moment.

    Pages are whole: the last may hold older ones. One without a readable moment does not end the list.
    """

    def converted(sent: sent_as.PushOperationWire) -> PushOperation:
        return convert_operations.push(sent, client.access.redacted)

    asked: dict[str, str | int] = {"page": 1, "pageSize": _PAGE_SIZE, "orderBy": "-requestedOnUtc"}
    found = listing.pages(client, f"{paths.company}/push", _PUSHES, asked)
    for page in listing.once(found, converted):
        yield page
        if any(push.requested_at is not None and push.requested_at < until for push in page.items):
            return
