"""Lists page by page: following where they go on, setting aside what cannot be understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Protocol, TypeVar
from urllib.parse import parse_qsl, urlsplit

from bookkeeper.codat.client import Client
from bookkeeper.codat.decode import Decoded, Shape, decode_page
from bookkeeper.errors import BadAnswerError
from bookkeeper.payables.records import SetAside

W = TypeVar("W")


class Known(Protocol):
    """A record with its id."""

    @property
    def id(self) -> str:
        """Unique within company and kind."""


R = TypeVar("R", bound=Known)

#: What says which page is meant, and not which list.
_PLACE = frozenset({"page", "pageSize"})


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """One page of a list.

    Attributes:
        items: The records, each id once.
        set_aside: What came on this page but could not be understood.
        number: From 1.
        gone: Ids of records that are on the list no longer: deleted in the accounting software, or outside of
            what was asked for (asynchronous API).
        latest: The copy's newest date of change on this page (asynchronous API): the newest of all pages is
            where the next reading goes on.
    """

    items: tuple[R, ...]
    set_aside: tuple[SetAside, ...] = field(default=())
    number: int = 1
    gone: tuple[str, ...] = ()
    latest: datetime | None = None


def pages(client: Client, path: str, shape: Shape[W], query: Mapping[str, str | int]) -> Iterator[Decoded[W]]:
    """Read a list to its end; each page is fetched when it is asked for.

    The synchronous API's lists go on with a token, the others with a relative address; of that only its
    query is used, so that an answer cannot send the key elsewhere, and what was asked for stays as it was:
    a sample of the vendor's has it encoded twice (DOMAIN 3.5).

    Raises:
        BadAnswerError: A page makes no sense, or the list turns in a circle.
        BookkeeperError: A page could not be read; those before it are sound.
        CancelledError: The user stopped the work.
    """
    visited: set[str] = set()
    asked = dict(query)
    while True:
        page = decode_page(client.read(path, asked), shape)
        yield page
        onward = page.token or page.next_href
        is_past_end = page.token is None and not (page.records or page.set_aside)
        if onward is None or is_past_end:
            return
        if onward in visited:
            raise BadAnswerError("The list leads back to a page that was read already.")
        visited.add(onward)
        asked = {**_onward(page), **{name: text for name, text in query.items() if name not in _PLACE}}


class FirstOfEach(Generic[R]):
    """Keeps the first record of each id in one listing; others of that id are set aside if they differ."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._seen: dict[str, R] = {}

    def sift(self, records: Iterable[R]) -> tuple[tuple[R, ...], tuple[SetAside, ...]]:
        """The new records of a page, and reports of those that contradict one seen before."""
        new: list[R] = []
        doubles: list[SetAside] = []
        for record in records:
            first = self._seen.setdefault(record.id, record)
            if first is record:
                new.append(record)
            elif first != record:
                reason = "The accounting software lists two with this id; the first is shown."
                doubles.append(SetAside(self._kind, record.id, reason))
        return tuple(new), tuple(doubles)


def converted(decoded: Iterable[Decoded[W]], kind: str, convert: Callable[[W], R]) -> Iterator[Page[R]]:
    """Pages of records, one for each page of wire records."""
    sieve: FirstOfEach[R] = FirstOfEach(kind)
    for number, page in enumerate(decoded, start=1):
        items, doubles = sieve.sift(map(convert, page.records))
        yield Page(items, (*page.set_aside, *doubles), number)


def once(decoded: Iterable[Decoded[W]], convert: Callable[[W], R]) -> Iterator[Page[R]]:
    """Pages of what moves on while it is listed, such as operations: each id once, as it was seen first."""
    seen: set[str] = set()
    for number, page in enumerate(decoded, start=1):
        new: dict[str, R] = {}
        for record in map(convert, page.records):
            if record.id not in seen:
                new.setdefault(record.id, record)
        seen.update(new)
        yield Page(tuple(new.values()), tuple(page.set_aside), number)


def _onward(page: Decoded[W]) -> dict[str, str]:
    if page.token is not None:
        return {"continuationToken": page.token}
    return dict(parse_qsl(urlsplit(page.next_href or "").query))
