"""What is ticked for one supplier in one currency: its entries, its sums, its credit placed, its payments.

Pure. Sums follow every change by the difference; credit is placed and payments are formed when they are asked
for after a change, and only then.
"""

from __future__ import annotations

from decimal import Decimal

from bookkeeper.payables.allocation import Allocation, Placement, allocate
from bookkeeper.payables.entries import Figures, GroupKey, OnAccount, Ticked, UsedCredit
from bookkeeper.payables.money import Money
from bookkeeper.payables.parcels import Parcel, ToSettle, parcels
from bookkeeper.payables.records import Bill
from bookkeeper.payables.rules import CreditUse, Rules


class Group:
    """The part of a draft that concerns one supplier in one currency."""

    def __init__(self, key: GroupKey, supplier_name: str, is_base_currency: bool) -> None:
        self.key = key
        self.supplier_name = supplier_name
        self.bills: dict[str, Ticked] = {}
        self.credits: dict[str, UsedCredit] = {}
        #: One entry at most.
        self.on_account: dict[GroupKey, OnAccount] = {}
        self._is_base_currency = is_base_currency
        self._placement: Placement | None = None
        self._parcels: tuple[Parcel, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left in it."""
        return not (self.bills or self.credits or self.on_account)

    def forget(self) -> None:
        """Place credit and form payments anew: an entry or the rules have changed."""
        self._placement = None
        self._parcels = None

    def placement(self, rules: Rules) -> Placement:
        """Where the credit goes."""
        if self._placement is None:
            self._placement = self._place(rules)
        return self._placement

    def parcels(self, rules: Rules) -> tuple[Parcel, ...]:
        """The payments it takes."""
        if self._parcels is None:
            credit: dict[str, list[Allocation]] = {}
            for one in self.placement(rules).allocations:
                credit.setdefault(one.bill_id, []).append(one)
            what = ToSettle(self.key.supplier_id, self._bills(), credit, self.figures().on_account)
            self._parcels = parcels(what, rules, self._is_base_currency)
        return self._parcels

    def cash_in_base(self, rules: Rules, rate: Decimal, base_currency: str) -> int:
        """Minor units of base currency its payments cost, each converted on its own as the books will."""
        return sum(parcel.cash.converted(rate, base_currency).minor for parcel in self.parcels(rules))

    def figures(self) -> Figures:
        """What it comes to."""
        currency = self.key.currency
        shelves = (self.bills, self.credits, self.on_account)
        sums = (sum(one.amount.minor for one in shelf.values() if one.amount) for shelf in shelves)
        return Figures(*(Money(minor, currency) for minor in sums))

    def _bills(self) -> list[tuple[Bill, Money]]:
        return [(one.bill, one.amount) for one in self.bills.values() if one.amount and one.amount.minor > 0]

    def _place(self, rules: Rules) -> Placement:
        if not self.credits or rules.credit is CreditUse.NO:
            return Placement()
        used = self.credits.values()
        notes = [(one.note, one.amount) for one in used if one.amount and one.amount.minor > 0]
        return allocate(self._bills(), notes, rules.credit)
