"""Notices records that come twice in one listing, where money depends on which of them is true."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from bookkeeper.payables.records import Bill, BillPayment, CreditNote, SetAside

F = TypeVar("F", Bill, CreditNote, BillPayment)


class Doubles(Generic[F]):
    """Sifts one listing, over all its pages.

    The same record, unchanged, on a later page is only the list having moved on between two pages, and is
    passed over. Two of one id on one page, or that differ, cannot both be true: whichever is kept is
    marked, so that neither is paid or used.

    Args:
        plural: What a person calls such records.
    """

    def __init__(self, plural: str) -> None:
        self._flaw = f"The accounting software lists two {plural} with this id."
        self._seen: dict[str, int] = {}

    def sift(self, page: Iterable[F]) -> tuple[tuple[F, ...], tuple[SetAside, ...]]:
        """The page with one record for each id, marked where another had the same id; none is set aside."""
        kept: dict[str, F] = {}
        for found in page:
            known = self._seen.get(found.id)
            if found.id not in kept and known is not None and known == hash(found):
                continue
            is_double = found.id in kept or known is not None
            self._seen.setdefault(found.id, hash(found))
            kept[found.id] = self._flawed(found) if is_double else found
        return tuple(kept.values()), ()

    def _flawed(self, found: F) -> F:
        return replace(found, flaw=f"{found.flaw} {self._flaw}" if found.flaw else self._flaw)
