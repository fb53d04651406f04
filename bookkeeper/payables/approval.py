"""Four eyes: which payments need a second person before they may be sent, and who that may be. Pure.

What a run pays one supplier in one currency is looked at as a whole: an API that pays each bill with a
payment of its own must not take a large sum under the limit in small parts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bookkeeper.payables.money import Money


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a desk.

    Attributes:
        account: That of the operating system and the computer, ``ann@desk-1``: who it is, as far as that can
            be told.
        name: As chosen at the desk; anybody can choose any.
    """

    account: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.account})" if self.name else self.account


def may_approve(prepared_by: str, account: str) -> bool:
    """Whether the person with an account may approve what another has prepared; an unknown one may not."""
    return bool(prepared_by) and bool(account) and prepared_by != account


@dataclass(frozen=True, slots=True)
class Policy:
    """What needs approval in one company's books.

    Attributes:
        is_on: Anything does at all.
        limits: From these amounts on, one for each currency; all of it in a currency without one.
        new_payees: Whatever the amount, the first payment to a supplier from here, and the first after it was
            changed in the accounting software.
    """

    is_on: bool = False
    limits: tuple[Money, ...] = ()
    new_payees: bool = True

    @classmethod
    def read(cls, text: str) -> Policy:
        """A policy from its text.

        Raises:
            ValueError, LookupError, TypeError: It is none.
        """
        found = json.loads(text)
        limits = tuple(Money(int(minor), str(currency)) for currency, minor in found["limits"])
        return cls(bool(found["is_on"]), limits, bool(found["new_payees"]))

    @property
    def text(self) -> str:
        """As it is kept."""
        limits = sorted([one.currency, one.minor] for one in self.limits)
        return json.dumps({"is_on": self.is_on, "limits": limits, "new_payees": self.new_payees})

    def limit(self, currency: str) -> Money | None:
        """From what amount on payments in a currency need approval; None where all of them do."""
        return next((one for one in self.limits if one.currency == currency), None)


class NeedKind(StrEnum):
    """Why a payment needs approval. Its values: (name of the supplier, total, limit), as far as there are."""

    ABOVE_LIMIT = "above-limit"
    NO_LIMIT = "no-limit"
    NEW_PAYEE = "new-payee"
    CHANGED_PAYEE = "changed-payee"
    #: It is one of several that go together, and another one needs it.
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Need:
    """A reason why a payment needs approval.

    Attributes:
        payee: Name of the supplier.
        total: What the run pays it in this currency.
        limit: The limit of that currency.
    """

    kind: NeedKind
    payee: str = ""
    total: Money | None = None
    limit: Money | None = None


def needs_text(needs: Sequence[Need]) -> str:
    """Reasons as they are kept; empty for none."""
    if not needs:
        return ""
    return json.dumps(
        [[one.kind.value, one.payee, _pair(one.total), _pair(one.limit)] for one in needs],
        ensure_ascii=False,
    )


def needs_of(text: str) -> tuple[Need, ...]:
    """Reasons from their text."""
    if not text:
        return ()
    return tuple(
        Need(NeedKind(kind), payee, _money(total), _money(limit))
        for kind, payee, total, limit in json.loads(text)
    )


@dataclass(frozen=True, slots=True)
class Paying:
    """A payment of a run, as far as it matters here.

    Attributes:
        payees: The suppliers that it pays, by id with their names; several for a batch.
        amount: The money that leaves.
        depends_on: Position in the run of the payment that goes before it.
        is_payment: Only payments need approval; other deeds do not.
    """

    payees: Mapping[str, str]
    amount: Money
    depends_on: int | None = None
    is_payment: bool = True


@dataclass(frozen=True, slots=True)
class PayeeFacts:
    """What is known of the suppliers of a run, by their ids.

    Attributes:
        last_paid_at: When the last payment to each was recorded here that is in the books (UTC).
        changed_at: When each was last changed in the accounting software (UTC), None where that is not told.
            One that is missing is not known there, and counts as changed.
    """

    last_paid_at: Mapping[str, datetime] = field(default_factory=dict)
    changed_at: Mapping[str, datetime | None] = field(default_factory=dict)


def needs(policy: Policy, run: Sequence[Paying], facts: PayeeFacts) -> list[tuple[Need, ...]]:
    """Why each payment of a run needs approval; nothing for those that do not."""
    if not policy.is_on:
        return [() for _ in run]
    totals = _totals(run)
    found: list[list[Need]] = []
    for number, one in enumerate(run):
        own: list[Need] = []
        if one.is_payment:
            total = totals[_whom(number, one)]
            own += _by_amount(policy, ", ".join(dict.fromkeys(one.payees.values())), total)
            own += _by_payee(one.payees, facts) if policy.new_payees else []
        found.append(own)
    in_need = {_first(run, number) for number, own in enumerate(found) if own}
    for number, own in enumerate(found):
        if not own and run[number].is_payment and _first(run, number) in in_need:
            own.append(Need(NeedKind.TOGETHER))
    return [tuple(own) for own in found]


def _whom(number: int, one: Paying) -> tuple[str, str]:
    """What is added up: payments to one supplier in one currency; a batch is a sum of its own."""
    payees = list(one.payees)
    return payees[0] if len(payees) == 1 else f"\0{number}", one.amount.currency


def _totals(run: Sequence[Paying]) -> Mapping[tuple[str, str], Money]:
    minor: dict[tuple[str, str], int] = defaultdict(int)
    for number, one in enumerate(run):
        if one.is_payment:
            minor[_whom(number, one)] += one.amount.minor
    return {whom: Money(sum_, whom[1]) for whom, sum_ in minor.items()}


def _by_amount(policy: Policy, payee: str, total: Money) -> list[Need]:
    limit = policy.limit(total.currency)
    if limit is None:
        return [Need(NeedKind.NO_LIMIT, payee, total)]
    return [Need(NeedKind.ABOVE_LIMIT, payee, total, limit)] if total >= limit else []


def _by_payee(payees: Mapping[str, str], facts: PayeeFacts) -> list[Need]:
    found = []
    for payee_id, name in payees.items():
        paid_at = facts.last_paid_at.get(payee_id)
        if paid_at is None:
            found.append(Need(NeedKind.NEW_PAYEE, name))
            continue
        changed_at = facts.changed_at.get(payee_id, paid_at)
        if changed_at is not None and changed_at >= paid_at:
            found.append(Need(NeedKind.CHANGED_PAYEE, name))
    return found


def _first(run: Sequence[Paying], number: int) -> int:
    """The payment at the head of those that go one after the other."""
    while (before := run[number].depends_on) is not None:
        number = before
    return number


def _pair(amount: Money | None) -> list[object] | None:
    return [amount.minor, amount.currency] if amount is not None else None


def _money(pair: list[object] | None) -> Money | None:
    return Money(int(str(pair[0])), str(pair[1])) if pair is not None else None
