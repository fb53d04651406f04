"""What is ticked, kept by supplier and currency, with running totals.

Pure. A change costs the same however much is ticked: totals change by the difference, and only the supplier
and currency it touches is settled anew.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from bookkeeper.payables.entries import Figures, GroupKey, OnAccount, Ticked, UsedCredit
from bookkeeper.payables.group import Group
from bookkeeper.payables.money import Money, Totals

Entry = Ticked | UsedCredit | OnAccount
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
        self._bills_total, self._credits_total, self._on_account_total = Totals(), Totals(), Totals()
        self._by_supplier: dict[str, Totals] = {}

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
    def by_supplier(self) -> Mapping[str, Totals]:
        """What is to be settled on bills, per supplier id. Live."""
        return self._by_supplier

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
        return Figures(
            self._bills_total.in_currency(currency),
            self._credits_total.in_currency(currency),
            self._on_account_total.in_currency(currency),
        )

    def bills_total(self) -> Totals:
        """What is to be settled on bills, per currency. A copy."""
        return self._bills_total.copy()

    def groups_in(self, currency: str) -> Iterator[Group]:
        """The groups of one currency."""
        return (group for key, group in self._groups.items() if key.currency == currency)

    def put_bill(self, bill_id: str, entry: Ticked | None) -> None:
        """Put a bill, or another amount of it."""
        for one, sign in self._put(self._bills, lambda group: group.bills, bill_id, entry):
            self._count(one, sign, self._bills_total)
            supplier = self._by_supplier.setdefault(one.group.supplier_id, Totals())
            supplier.add(_signed(one, sign))
            if supplier.is_empty:
                del self._by_supplier[one.group.supplier_id]

    def add_bills(self, entries: Iterable[Ticked]) -> None:
        """Put many bills that are not there yet, each with an amount: sums are added once for each group."""
        sums: dict[GroupKey, list[int]] = {}
        for entry in entries:
            key, amount = entry.group, entry.amount
            if amount is None:
                raise ValueError(entry.bill.id)
            own = sums.get(key)
            if own is None:
                own = sums[key] = [0, 0]
                self._group_of(entry).forget()
            own[0] += 1
            own[1] += amount.minor
            self._bills[entry.bill.id] = self._groups[key].bills[entry.bill.id] = entry
        for key, (count, minor) in sums.items():
            amount = Money(minor, key.currency)
            self._counts[key.currency] = self._counts.get(key.currency, 0) + count
            self._bills_total.add(amount)
            self._by_supplier.setdefault(key.supplier_id, Totals()).add(amount)

    def put_credit(self, note_id: str, entry: UsedCredit | None) -> None:
        """Put a credit note, or another amount of it."""
        for one, sign in self._put(self._credits, lambda group: group.credits, note_id, entry):
            self._count(one, sign, self._credits_total)

    def put_on_account(self, key: GroupKey, entry: OnAccount | None) -> None:
        """Put money on account with a supplier, or another amount of it."""
        for one, sign in self._put(self._on_account, lambda group: group.on_account, key, entry):
            self._count(one, sign, self._on_account_total)

    def forget(self) -> None:
        """Place credit and form payments anew everywhere: the rules have changed."""
        for group in self._groups.values():
            group.forget()

    def _put(
        self, mine: dict[K, E], theirs: Callable[[Group], dict[K, E]], key: K, entry: E | None
    ) -> list[tuple[E, int]]:
        """Change an entry here and in its group; answers what went (-1) and what came (+1)."""
        old = mine.pop(key, None) if entry is None else mine.get(key)
        changes = []
        if old is not None:
            changes.append((old, -1))
            group = self._groups[old.group]
            group.forget()
            if entry is None or entry.group != old.group:
                del theirs(group)[key]
                if group.is_empty:
                    del self._groups[old.group]
        if entry is not None:
            changes.append((entry, +1))
            mine[key] = entry
            group = self._group_of(entry)
            group.forget()
            theirs(group)[key] = entry
        return changes

    def _group_of(self, entry: Entry) -> Group:
        group = self._groups.get(entry.group)
        if group is None:
            is_base_currency = entry.group.currency == self._base_currency
            group = self._groups[entry.group] = Group(entry.group, entry.supplier_name, is_base_currency)
        return group

    def _count(self, entry: Entry, sign: int, total: Totals) -> None:
        currency = entry.group.currency
        left = self._counts.get(currency, 0) + sign
        if left:
            self._counts[currency] = left
        else:
            del self._counts[currency]
        total.add(_signed(entry, sign))


def _signed(entry: Entry, sign: int) -> Money:
    amount = entry.amount or Money.zero(entry.group.currency)
    return amount if sign > 0 else -amount
