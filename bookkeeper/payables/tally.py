"""What the suppliers on a draft come to in payments and problems, kept up to date.

Pure. Only suppliers that changed since the last time are asked again, so that totals and problems cost the
same however much is ticked.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from typing import Generic, TypeVar

from bookkeeper.payables import checks
from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.group import Group
from bookkeeper.payables.kinds import Share, share_of
from bookkeeper.payables.problems import Problem
from bookkeeper.payables.rules import Rules
from bookkeeper.payables.selection import Selection
from bookkeeper.payables.sketch import Sketch, batch_in, sketches_of

K = TypeVar("K", bound=Hashable)

_NOTHING = Share()


class Findings(Generic[K]):
    """Problems by what they are about, counted, and told in the order of what is on the draft."""

    def __init__(self) -> None:
        self._found: dict[K, tuple[Problem, ...]] = {}
        self._is_ordered = True
        self.errors = 0
        self.count = 0

    def put(self, key: K, problems: tuple[Problem, ...], *, is_last: bool = False) -> None:
        """Say what is wrong with something; `is_last`: nothing on the draft comes after it."""
        if not problems and key not in self._found:
            return
        self._is_ordered &= is_last or key in self._found
        self._count(self._found.pop(key, ()) if not problems else self._found.get(key, ()), -1)
        self._count(problems, +1)
        if problems:
            self._found[key] = problems

    def get(self, key: K) -> tuple[Problem, ...]:
        """What is wrong with one thing."""
        return self._found.get(key, ())

    def told(self, order: Iterable[K]) -> Iterator[Problem]:
        """All of them, in the order given."""
        if not self._is_ordered:
            self._found = {key: self._found[key] for key in order if key in self._found}
            self._is_ordered = True
        return (problem for problems in self._found.values() for problem in problems)

    def _count(self, problems: tuple[Problem, ...], sign: int) -> None:
        self.count += sign * len(problems)
        self.errors += sign * sum(problem.is_error for problem in problems)


class _Converted:
    """What the payments of one currency cost in base currency at one rate; only what changed is summed."""

    def __init__(self, rate: Decimal, keys: Iterable[GroupKey]) -> None:
        self.rate = rate
        self._minor: dict[GroupKey, int] = {}
        self._total = 0
        self._changed = set(keys)

    def change(self, key: GroupKey) -> None:
        self._changed.add(key)

    def total(self, selection: Selection, rules: Rules, base_currency: str) -> int:
        for key in self._changed:
            self._total -= self._minor.pop(key, 0)
            group = selection.groups.get(key)
            if group is not None:
                self._minor[key] = group.cash_in_base(rules, self.rate, base_currency)
                self._total += self._minor[key]
        self._changed.clear()
        return self._total


class Tally:
    """Follows a selection under one set of rules.

    Args:
        selection: What is ticked.
        rules: Of the software; a tally serves one set of rules.
        of_payment: What is wrong with a payment by itself, None where payments have no limits to keep.

    Attributes:
        of_groups: Problems of each supplier's credit and money on account.
    """

    def __init__(
        self,
        selection: Selection,
        rules: Rules,
        of_payment: Callable[[Sketch], Iterable[Problem]] | None,
    ) -> None:
        self._selection = selection
        self._rules = rules
        self._of_payment = of_payment
        self._shares: dict[GroupKey, tuple[Group, Share]] = {}
        self._sums: dict[str, Share] = {}
        self._converted: dict[str, _Converted] = {}
        self.of_groups: Findings[GroupKey] = Findings()
        self._of_payments: Findings[GroupKey] = Findings()
        self._of_batches: Findings[str] = Findings()
        self._follow(selection.groups)
        selection.take_touched()

    def follow(self) -> None:
        """Ask the suppliers that have changed."""
        touched = self._selection.take_touched()
        if touched:
            self._follow(touched)

    def share(self, currency: str) -> Share:
        """What the payments of one currency come to."""
        return self._sums.get(currency, _NOTHING)

    @property
    def payments(self) -> int:
        """How many payments it takes."""
        return sum(share.payments for share in self._sums.values())

    def in_base(self, currency: str, rate: Decimal, base_currency: str) -> int:
        """Minor units of base currency that the payments of a currency cost, each rounded on its own."""
        known = self._converted.get(currency)
        if known is None or known.rate != rate:
            keys = (group.key for group in self._selection.groups_in(currency))
            known = self._converted[currency] = _Converted(rate, keys)
        return known.total(self._selection, self._rules, base_currency)

    @property
    def payment_errors(self) -> int:
        """Errors of payments by themselves."""
        return self._of_payments.errors + self._of_batches.errors

    @property
    def payment_count(self) -> int:
        """Problems of payments by themselves."""
        return self._of_payments.count + self._of_batches.count

    def payment_problems(self) -> Iterator[Problem]:
        """Problems of payments by themselves, in the order of the payments."""
        yield from self._of_batches.told(self._selection.currencies)
        yield from self._of_payments.told(self._selection.groups)

    def _follow(self, keys: Iterable[GroupKey]) -> None:
        keys = tuple(keys)
        for key in keys:
            self._follow_one(key)
        if self._of_payment is not None and self._rules.batch:
            for currency in {key.currency for key in keys}:
                self._check_batch(currency, self._of_payment)

    def _follow_one(self, key: GroupKey) -> None:
        group = self._selection.groups.get(key)
        was, share = self._shares.get(key, (None, _NOTHING))
        if was is not group:
            # A supplier that went and came back stands in another place.
            self.of_groups.put(key, ())
            self._of_payments.put(key, ())
        converted = self._converted.get(key.currency)
        if converted is not None:
            converted.change(key)
        left = self._sums.get(key.currency, _NOTHING).minus(share)
        if group is None:
            self._shares.pop(key, None)
            self._sums[key.currency] = left
            return
        share = share_of(group, self._rules)
        self._shares[key] = group, share
        self._sums[key.currency] = left.plus(share)
        self.of_groups.put(key, tuple(checks.group_problems(group, self._rules)))
        if self._of_payment is not None:
            found = [one for sketch in sketches_of(group, self._rules) for one in self._of_payment(sketch)]
            self._of_payments.put(key, tuple(found))

    def _check_batch(self, currency: str, of_payment: Callable[[Sketch], Iterable[Problem]]) -> None:
        batch = batch_in(self._selection, currency, self._rules)
        self._of_batches.put(currency, () if batch is None else tuple(of_payment(batch)))
