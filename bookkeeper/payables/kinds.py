"""How many payments of which kind, and for how much money, without making them where that is not needed.

Pure. What a supplier's bills come to in payments follows from their number and sum as long as no credit is
placed on them, so that a tick costs the same however many bills the supplier has.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import add, sub
from typing import NamedTuple

from bookkeeper.payables.group import Group
from bookkeeper.payables.parcels import Parcel, is_together
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import Api, CreditUse, Rules


class Share(NamedTuple):
    """What a supplier, or several, contribute to the payments of one currency. Amounts in minor units.

    Attributes:
        own, own_bills, own_cash: Payments that wait for none: how many, of how many bills, money.
        alone: Payments without money: credit alone.
        later, later_cash: Payments that wait for another.
        queued: Of all these, those over the asynchronous API.
        batched: Suppliers that take part in the batch.
        batch_bills, batch_touches, batch_cash: Bills, links and money they put into it.
    """

    own: int = 0
    own_bills: int = 0
    own_cash: int = 0
    alone: int = 0
    later: int = 0
    later_cash: int = 0
    queued: int = 0
    batched: int = 0
    batch_bills: int = 0
    batch_touches: int = 0
    batch_cash: int = 0

    def plus(self, other: Share) -> Share:
        """Both together."""
        return Share(*map(add, self, other))

    def minus(self, other: Share) -> Share:
        """Without the other."""
        return Share(*map(sub, self, other))

    @property
    def payments(self) -> int:
        """How many payments it makes."""
        return self.own + self.alone + self.later + bool(self.batched)

    def is_queued(self, rules: Rules) -> bool:
        """Whether any payment goes over the asynchronous API."""
        return self.queued > 0 or (self.batched > 0 and not _goes_live(self.batch_touches, rules))

    def joined(self, rules: Rules) -> Share:
        """With its batch among the payments of their own, where it is of one supplier only."""
        if self.batched != 1:
            return self
        return self._replace(
            own=self.own + 1,
            own_bills=self.own_bills + self.batch_bills,
            own_cash=self.own_cash + self.batch_cash,
            queued=self.queued + (not _goes_live(self.batch_touches, rules)),
            batched=0,
            batch_bills=0,
            batch_touches=0,
            batch_cash=0,
        )


def share_of(group: Group, rules: Rules) -> Share:
    """What one supplier contributes in one currency."""
    if group.credits and rules.credit is not CreditUse.NO:
        return _with_credit(group.parcels(rules), rules)
    return _in_cash(group, rules)


def _in_cash(group: Group, rules: Rules) -> Share:
    """Without credit every bill is touched once and no payment waits for another."""
    bills, cash = group.settling, group.settling_minor
    on_account = max(group.figures().on_account.minor, 0)
    together = is_together(rules, group.is_base_currency)
    joins = on_account > 0 and bills > 0 and together and not rules.on_account_apart
    apart = on_account > 0 and not joins
    if not bills:
        return Share(own=apart, own_cash=on_account, queued=apart)
    joined_cash = cash + on_account if joins else cash
    if rules.batch and together and not rules.credit_with_cash:
        mine = Share(batched=1, batch_bills=bills, batch_touches=bills + joins, batch_cash=joined_cash)
    else:
        payments = 1 if together else bills
        live = _goes_live(bills + joins if together else 1, rules)
        mine = Share(own=payments, own_bills=bills, own_cash=joined_cash, queued=0 if live else payments)
    return mine.plus(Share(own=1, own_cash=on_account, queued=1)) if apart else mine


def _with_credit(parcels: tuple[Parcel, ...], rules: Rules) -> Share:
    batch = [parcel for parcel in parcels if parcel.joins_batch]
    apart = [parcel for parcel in parcels if not parcel.joins_batch]
    cash = [parcel.cash.minor for parcel in apart]
    own = [parcel for parcel, minor in zip(apart, cash, strict=True) if minor and parcel.after is None]
    own_cash = sum(parcel.cash.minor for parcel in own)
    alone = cash.count(0)
    return Share(
        own=len(own),
        own_bills=len(_bills(own)),
        own_cash=own_cash,
        alone=alone,
        later=len(apart) - alone - len(own),
        later_cash=sum(cash) - own_cash,
        queued=sum(not (Api.SYNC in rules.apis and parcel.is_one_bill) for parcel in apart),
        batched=bool(batch),
        batch_bills=len(_bills(batch)),
        batch_touches=sum(len(parcel.touches) for parcel in batch),
        batch_cash=sum(parcel.cash.minor for parcel in batch),
    )


def _bills(parcels: Iterable[Parcel]) -> set[str]:
    return {touch.record_id for parcel in parcels for touch in parcel.touches if touch.kind is LinkType.BILL}


def _goes_live(touches: int, rules: Rules) -> bool:
    """Whether a payment in cash that touches so many bills, and nothing else, can go over the live API."""
    return touches == 1 and Api.SYNC in rules.apis
