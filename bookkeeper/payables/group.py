"""What is ticked for one supplier in one currency: its entries, its sums, its credit placed, its payments.

Pure. Sums follow every change by the difference; credit is placed and payments are formed when they are asked
for after a change, and only then.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar

from bookkeeper.payables.allocation import Allocation, Placement, allocate
from bookkeeper.payables.entries import Figures, GroupKey, OnAccount, Ticked, UsedCredit
from bookkeeper.payables.money import Money
from bookkeeper.payables.parcels import Parcel, ToSettle, parcels
from bookkeeper.payables.records import Bill
from bookkeeper.payables.rules import CreditUse, Rules

Entry = Ticked | UsedCredit | OnAccount
K = TypeVar("K")
E = TypeVar("E", Ticked, UsedCredit, OnAccount)


class Sums:
    """Minor units of one currency: what is to be settled on bills, credit to be used, money on account."""

    __slots__ = ("bills", "credits", "on_account")

    def __init__(self) -> None:
        self.bills = self.credits = self.on_account = 0

    def add(self, entry: Entry, sign: int) -> None:
        """Count an entry (+1) or take it away (-1); one without an amount comes to nothing."""
        if entry.amount is None:
            return
        minor = entry.amount.minor * sign
        if isinstance(entry, Ticked):
            self.bills += minor
        elif isinstance(entry, UsedCredit):
            self.credits += minor
        else:
            self.on_account += minor

    def figures(self, currency: str) -> Figures:
        """The same as money."""
        return Figures(*(Money(minor, currency) for minor in (self.bills, self.credits, self.on_account)))


class Group:
    """The part of a draft that concerns one supplier in one currency.

    Attributes:
        settling, settling_minor: Bills with something to settle on them, and minor units of that.
    """

    def __init__(self, key: GroupKey, supplier_name: str, is_base_currency: bool) -> None:
        self.key = key
        self.supplier_name = supplier_name
        self.is_base_currency = is_base_currency
        self.bills: dict[str, Ticked] = {}
        self.credits: dict[str, UsedCredit] = {}
        #: One entry at most.
        self.on_account: dict[GroupKey, OnAccount] = {}
        self.settling = self.settling_minor = 0
        self._sums = Sums()
        self._placement: Placement | None = None
        self._parcels: tuple[Parcel, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left in it."""
        return not (self.bills or self.credits or self.on_account)

    def put(self, shelf: dict[K, E], key: K, old: E | None, new: E | None) -> None:
        """Put an entry on one of the group's shelves, in the place of the one before; None takes it away."""
        self.forget()
        if old is not None:
            self._count(old, -1)
        if new is not None:
            self._count(new, +1)
            shelf[key] = new
        else:
            del shelf[key]

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
            self._parcels = parcels(what, rules, self.is_base_currency)
        return self._parcels

    def cash_in_base(self, rules: Rules, rate: Decimal, base_currency: str) -> int:
        """Minor units of base currency its payments cost, each converted on its own as the books will."""
        return sum(parcel.cash.converted(rate, base_currency).minor for parcel in self.parcels(rules))

    def figures(self) -> Figures:
        """What it comes to."""
        return self._sums.figures(self.key.currency)

    def _count(self, entry: Entry, sign: int) -> None:
        self._sums.add(entry, sign)
        if isinstance(entry, Ticked) and entry.amount is not None and entry.amount.minor > 0:
            self.settling += sign
            self.settling_minor += sign * entry.amount.minor

    def _bills(self) -> list[tuple[Bill, Money]]:
        return [(one.bill, one.amount) for one in self.bills.values() if one.amount and one.amount.minor > 0]

    def _place(self, rules: Rules) -> Placement:
        if not self.credits or rules.credit is CreditUse.NO:
            return Placement()
        used = self.credits.values()
        notes = [(one.note, one.amount) for one in used if one.amount and one.amount.minor > 0]
        return allocate(self._bills(), notes, rules.credit)
