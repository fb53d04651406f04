"""The companies an API key reaches, and the state of their links to accounting software."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from bookkeeper.codat import convert, decode, listing, wire
from bookkeeper.codat.client import Client
from bookkeeper.codat.listing import Page
from bookkeeper.payables.records import Company, Connection

#: The documents contradict each other about more than 2,000 (DOMAIN 4.14 C8); they advise this.
_PAGE_SIZE = 100


class Directory:
    """Reads companies and connections, over a client that it does not close."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def companies(self) -> Iterator[Page[Company]]:
        """All companies, page by page, with their accounting connections.

        Raises:
            BookkeeperError: A page could not be read.
            CancelledError: The user stopped the work.
        """
        found = listing.pages(
            self._client, "/companies", decode.COMPANIES, {"page": 1, "pageSize": _PAGE_SIZE}
        )
        return listing.converted(found, decode.COMPANIES.kind, convert.company)

    def connection(self, company_id: str, connection_id: str) -> Connection:
        """One connection as it stands, e.g. to see whether a person has finished authorising it.

        Raises:
            BookkeeperError: It could not be read.
            CancelledError: The user stopped the work.
        """
        path = f"/companies/{quote(company_id, safe='')}/connections/{quote(connection_id, safe='')}"
        return convert.connection(decode.decode_one(self._client.read(path), wire.ConnectionWire))
