"""Lists paged by number, with their counts and relative links (DOMAIN.md 3.3, 3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.query import Field
from bookkeeper.practice.refusals import Refused

#: Largest page that may be asked for: the parameter says 5000, the answer's schema 2000 (DOMAIN.md 4.14 C8).
_LARGEST_PAGE: Final = 5000


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a list that is asked for.

    Attributes:
        page: From 1.
        size: Records on a page.
        key: SQL of what the list is ordered by; equal ones are in the order of their numbers.
        is_descending: Whether the largest comes first.
    """

    page: int
    size: int
    key: str
    is_descending: bool

    @property
    def offset(self) -> int:
        """Records before this page."""
        return (self.page - 1) * self.size

    def order(self, key: str, number: str) -> str:
        """SQL to order by, given the columns that hold the key and the record's number."""
        direction = " DESC" if self.is_descending else ""
        return f"{key}{direction}, {number}{direction}"


def read_window(call: Call, fields: Mapping[str, Field], key: str, *, is_descending: bool = False) -> Window:
    """The page, size and order a request asks for; ``key`` and direction hold where it names no order.

    Raises:
        Refused: 400; page or size out of bounds, or an order by a property that cannot be ordered by.
    """
    page = _number(call, "page", 1, 10**9)
    size = _number(call, "pageSize", 100, _LARGEST_PAGE)
    order_by = call.query.get("orderBy")
    if not order_by:
        return Window(page, size, key, is_descending)
    name = order_by.removeprefix("-")
    if name not in fields:
        raise Refused(400, f"Could not resolve property {name} to order by.")
    return Window(page, size, fields[name].sql, order_by.startswith("-"))


def envelope(call: Call, window: Window, results: Sequence[object], total: int) -> Reply:
    """One page with its counts and links; links are relative to the server and keep the query."""

    def href(page: int) -> dict[str, str]:
        parameters = {"page": str(page), "pageSize": str(window.size)}
        for name in ("query", "orderBy", "tags"):
            if call.query.get(name):
                parameters[name] = call.query[name]
        return {"href": f"{call.address}?{urlencode(parameters)}"}

    links = {"self": {"href": call.address}, "current": href(window.page)}
    if window.offset + window.size < total:
        links["next"] = href(window.page + 1)
    if window.page > 1:
        links["previous"] = href(window.page - 1)
    return Reply(
        {
            "results": results,
            "pageNumber": window.page,
            "pageSize": window.size,
            "totalResults": total,
            "_links": links,
        }
    )


def _number(call: Call, name: str, default: int, largest: int) -> int:
    text = call.query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:12]) <= largest):
        raise Refused(400, f"{name} must be a number from 1 to {largest}.")
    return int(text)
