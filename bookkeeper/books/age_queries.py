"""Questions about what is owed by age, and their answers; as pure as `queries`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bookkeeper.payables.ages import Owed, SupplierAges


@dataclass(frozen=True, slots=True)
class AgesQuery:
    """What is owed in each currency, as of a day."""

    today: date


@dataclass(frozen=True, slots=True)
class AgedQuery:
    """What is owed to each supplier by age, as of a day."""

    today: date


@dataclass(frozen=True, slots=True)
class AgesSummary:
    """What is owed: the company's own currency first, an estimate over all of them at the end."""

    owed: tuple[Owed, ...]


@dataclass(frozen=True, slots=True)
class AgedSummary:
    """Every supplier something is open with, by name, one for each currency."""

    suppliers: tuple[SupplierAges, ...]


#: A question that has no list, only sums.
AgeQuestion = AgesQuery | AgedQuery
