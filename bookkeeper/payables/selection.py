"""What is ticked, kept by supplier and currency, with running totals.

Pure. A change costs the same however much is ticked: totals change by the difference, and only the supplier
and currency it touches is settled anew.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TypeVar

from bookkeeper.payables.entries import Figures, GroupKey, OnAccount, Ticked, UsedCredit
from bookkeeper.payables.group import Entry, Group, Sums
from bookkeeper.payables.money import Money, Totals

E = TypeVar("E", Ticked, UsedCredit, OnAccount)
K = TypeVar("K", bound=Hashable)


class Selection:
    """The entries of a draft. Putting None under a key takes its entry away."""

    def __init__(self, base_currency: str) -> None:
        self._base_currency = base_currency
        self._bills: dict[str, Ticked] = {}
        self._credits: dict[str, UsedCredit] = {}
        self._on_account: dict[GroupKey, OnAccount] = {}
        self._groups: dict[GroupKey, Group] = {}
        self._counts: dict[str, int] = {}
        self._sums: dict[str, Sums] = {}
        self._touched: dict[GroupKey, None] = {}

    @property
    def bills(self) -> Mapping[str, Ticked]:
        """Ticked bills by id, in the order ticked. Live."""
        return self._bills

    @property
    def credits(self) -> Mapping[str, UsedCredit]:
        """Credit notes to be used, by id. Live."""
        return self._credits

    @property
    def on_account(self) -> Mapping[GroupKey, OnAccount]:
        """Money to be left with suppliers, by supplier and currency. Live."""
        return self._on_account

    @property
    def groups(self) -> Mapping[GroupKey, Group]:
        """What is ticked by supplier and currency, in the order first ticked. Live."""
        return self._groups

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is ticked."""
        return not self._groups

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies of everything ticked, base currency first."""
        return tuple(sorted(self._counts, key=lambda code: (code != self._base_currency, code)))

    def figures(self, currency: str) -> Figures:
        """What one currency comes to."""
        sums = self._sums.get(currency)
        return sums.figures(currency) if sums is not None else Figures.nothing(currency)

    def bills_total(self) -> Totals:
        """What is to be settled on bills, per currency. A copy."""
        return Totals(Money(sums.bills, currency) for currency, sums in self._sums.items())

    def by_supplier(self) -> dict[str, Totals]:
        """What is to be settled on bills, per supplier id. A copy."""
        found: dict[str, Totals] = {}
        for key, group in self._groups.items():
            if bills := group.figures().bills:
                found.setdefault(key.supplier_id, Totals()).add(bills)
        return found

    def groups_in(self, currency: str) -> Iterator[Group]:
        """The groups of one currency."""
        return (group for key, group in self._groups.items() if key.currency == currency)

    def take_touched(self) -> tuple[GroupKey, ...]:
        """The groups that have changed, come or gone since this was asked last."""
        touched, self._touched = tuple(self._touched), {}
        return touched

    def put_bill(self, bill_id: str, entry: Ticked | None) -> None:
        """Put a bill, or another amount of it."""
        self._put(self._bills, _bills_of, bill_id, entry)

    def put_credit(self, note_id: str, entry: UsedCredit | None) -> None:
        """Put a credit note, or another amount of it."""
        self._put(self._credits, _credits_of, note_id, entry)

    def put_on_account(self, key: GroupKey, entry: OnAccount | None) -> None:
        """Put money on account with a supplier, or another amount of it."""
        self._put(self._on_account, _on_account_of, key, entry)

    def forget(self) -> None:
        """Place credit and form payments anew everywhere: the rules have changed."""
        for group in self._groups.values():
            group.forget()
        self._touched = dict.fromkeys(self._groups)

    def _put(
        self, mine: dict[K, E], shelf_of: Callable[[Group], dict[K, E]], key: K, entry: E | None
    ) -> None:
        """Change an entry here and in its group."""
        old = mine.get(key)
        was_in = old.group if old is not None else None
        belongs = entry.group if entry is not None else None
        if old is not None and was_in is not None:
            self._count(was_in, old, -1)
            group = self._groups[was_in]
            if belongs != was_in:
                group.put(shelf_of(group), key, old, None)
                if group.is_empty:
                    del self._groups[was_in]
        if entry is not None and belongs is not None:
            mine[key] = entry
            self._count(belongs, entry, +1)
            group = self._group_of(belongs, entry)
            group.put(shelf_of(group), key, old if belongs == was_in else None, entry)
        elif old is not None:
            del mine[key]

    def _group_of(self, key: GroupKey, entry: Entry) -> Group:
        group = self._groups.get(key)
        if group is None:
            is_base_currency = key.currency == self._base_currency
            group = self._groups[key] = Group(key, entry.supplier_name, is_base_currency)
        return group

    def _count(self, key: GroupKey, entry: Entry, sign: int) -> None:
        self._touched[key] = None
        currency = key.currency
        sums = self._sums.get(currency)
        if sums is None:
            sums = self._sums[currency] = Sums()
        sums.add(entry, sign)
        left = self._counts.get(currency, 0) + sign
        if left:
            self._counts[currency] = left
        else:
            del self._counts[currency]


def _bills_of(group: Group) -> dict[str, Ticked]:
    return group.bills


def _credits_of(group: Group) -> dict[str, UsedCredit]:
    return group.credits


def _on_account_of(group: Group) -> dict[GroupKey, OnAccount]:
    return group.on_account
