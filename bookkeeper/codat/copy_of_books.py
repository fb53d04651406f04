"""The copy of the books that the asynchronous API is read from: lists page by page, and single records.

Pages are asked for newest change first. A fetch in the meantime may move records to the front: then others
come twice, but none is passed over except the one that moved, and the next reading finds that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Generic, Protocol, TypeVar

from bookkeeper.codat import convert, dates, decode, listing, wire_async
from bookkeeper.codat.client import Client
from bookkeeper.codat.listing import Page
from bookkeeper.codat.paths import part
from bookkeeper.codat.reading_ahead import ahead
from bookkeeper.errors import NotFoundError
from bookkeeper.payables.records import SetAside

#: The documents agree on up to 2,000 (DOMAIN 4.14 C8). A day has 2,000 requests where one company is
#: connected (Codat docs, "Rate limits", 2026-08-17): a long list must not take many of them.
PAGE_SIZE: Final = 1000


class Cached(Protocol):
    """A record in the copy of the books."""

    @property
    def id(self) -> str:
        """Unique within company and kind."""

    @property
    def metadata(self) -> wire_async.MetadataWire | None:
        """Tells whether it is deleted."""

    @property
    def modified_date(self) -> str | None:
        """The copy's own date of change."""


C = TypeVar("C", bound=Cached)
K = TypeVar("K", bound=listing.Known)

#: Takes one page's records after another's: those to be listed, and reports of those that are not.
Sift = Callable[[Iterable[K]], tuple[tuple[K, ...], tuple[SetAside, ...]]]


@dataclass(frozen=True, slots=True)
class Kind(Generic[C, K]):
    """One kind of record in the copy.

    Attributes:
        path: Last part of the list's path.
        shape: How its pages are laid out.
        to_record: Makes a record; told which fields could not be decoded.
    """

    path: str
    shape: decode.Shape[C]
    to_record: Callable[[C, tuple[str, ...]], K]


class Copy:
    """Reads the copy of one company's books, over a client that it does not close."""

    def __init__(self, client: Client, path: str) -> None:
        self._client = client
        self._path = path

    def pages(
        self,
        kind: Kind[C, K],
        sift: Sift[K],
        query: str = "",
        belongs: Callable[[C], bool] = lambda sent: True,
    ) -> Iterator[Page[K]]:
        """Read a list to its end; a page is fetched while the one before is understood.

        Records deleted in the software stay in the copy, marked, and are dropped here: a query that leaves
        them out may leave out those without any mark too, for it cannot ask for null (DOMAIN 3.5).

        Args:
            kind: What is read.
            sift: Decides about records that come twice.
            query: In the API's query language; empty for everything.
            belongs: Tells of a record whether it is on the list, where the query does not.

        Raises:
            NotReadyError: The data were never fetched from the software, or are being fetched.
            BookkeeperError: A page could not be read; those before it are sound.
            CancelledError: The user stopped the work.
        """
        asked: dict[str, str | int] = {"page": 1, "pageSize": PAGE_SIZE, "orderBy": "-modifiedDate"}
        if query:
            asked["query"] = query
        found = listing.pages(self._client, f"{self._path}/{kind.path}", kind.shape, asked)
        for number, page in enumerate(ahead(found), start=1):
            kept, gone = _parted(page, kind, belongs)
            items, doubles = sift(kept)
            yield Page(items, (*page.set_aside, *doubles), number, gone, _latest(page.records))

    def one(self, kind: Kind[C, K], record_id: str) -> K:
        """Read one record as the copy has it.

        Raises:
            NotFoundError: There is none, or it was deleted in the software.
            NotReadyError: The data were never fetched from the software, or are being fetched.
            BookkeeperError: It could not be read.
        """
        body = self._client.read(f"{self._path}/{kind.path}/{part(record_id)}")
        sent, lost = decode.decode_salvaged(body, kind.shape.record)
        if _is_deleted(sent):
            raise NotFoundError("This record was deleted in the accounting software.")
        return kind.to_record(sent, lost)


def since(modified_since: datetime) -> str:
    """The query for what changed in the copy at an aware moment or later."""
    return f"modifiedDate>={dates.moment_text(modified_since)}"


def _parted(
    page: decode.Decoded[C], kind: Kind[C, K], belongs: Callable[[C], bool]
) -> tuple[list[K], tuple[str, ...]]:
    """The records of a page that are on the list, and the ids of those that are not."""
    kept: list[K] = []
    gone: list[str] = []
    for place, sent in enumerate(page.records):
        if _is_deleted(sent) or not belongs(sent):
            gone.append(sent.id)
        else:
            kept.append(kind.to_record(sent, page.damage.get(place, ())))
    return kept, tuple(gone)


def _is_deleted(sent: Cached) -> bool:
    return sent.metadata is not None and bool(sent.metadata.is_deleted)


def _latest(records: Iterable[Cached]) -> datetime | None:
    moments = (convert.modified(sent.modified_date) for sent in records)
    return max((moment for moment in moments if moment is not None), default=None)
