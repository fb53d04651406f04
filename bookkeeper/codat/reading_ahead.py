"""The next step of some work taken while one is being used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(steps: Iterable[T]) -> Iterator[T]:
    """The same steps, the next one being made on a thread while one is used: neither waits for the other.

    None of them is None. Ended early, it waits for the step in hand.
    """
    coming = iter(steps)
    with ThreadPoolExecutor(1, "ahead") as thread:
        making = thread.submit(next, coming, None)
        while (step := making.result()) is not None:
            making = thread.submit(next, coming, None)
            yield step
