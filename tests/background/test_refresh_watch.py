"""Small pages are kept together, and none is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bookkeeper.background.refresh_watch import together
from bookkeeper.codat import CancelledError, Page
from bookkeeper.errors import BookkeeperError, UnreachableError
from bookkeeper.payables.records import SetAside, Supplier


def page(number: int, count: int) -> Page[Supplier]:
    items = tuple(Supplier(f"{number}-{place}", "Acme") for place in range(count))
    return Page(items, (SetAside("supplier", str(number), "damaged"),), number)


def ids(pages: list[Page[Any]]) -> list[str]:
    return [one.id for page in pages for one in page.items]


def test_every_record_is_handed_on_once_and_in_order() -> None:
    pages = [page(number, 300) for number in range(1, 8)]
    joined = list(together(pages))
    assert ids(joined) == ids(pages)
    assert [len(one.items) for one in joined] == [1200, 900]
    assert [one.number for one in joined] == [4, 7]
    assert [note.id for one in joined for note in one.set_aside] == [str(number) for number in range(1, 8)]


@pytest.mark.parametrize("failure", [UnreachableError("gone"), CancelledError()])
def test_what_came_before_a_failure_is_handed_on_before_it(failure: BookkeeperError | CancelledError) -> None:
    def failing() -> Iterator[Page[Supplier]]:
        yield page(1, 100)
        yield page(2, 100)
        raise failure

    coming = together(failing())
    assert len(next(coming).items) == 200
    with pytest.raises(type(failure)):
        next(coming)


def test_nothing_makes_no_page() -> None:
    assert list(together([])) == []
