"""How what is ticked for one supplier in one currency falls into payments, as the software wants it.

Pure. A parcel is the inside of a payment: which records it touches and by how much. Signs are those of the
API (DOMAIN 5.0): a link changes a record as accounts payable sees it, bills and money on account down, credit
notes up, and the money of a line is what its links leave over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bookkeeper.payables.allocation import Allocation
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, LinkType
from bookkeeper.payables.rules import Rules, Several


@dataclass(frozen=True, slots=True)
class Touch:
    """The change of one record, in its own currency; `record_id` is the supplier's for money on account."""

    kind: LinkType
    record_id: str
    change: Money


#: The links of one line.
Touches = tuple[Touch, ...]


@dataclass(frozen=True, slots=True)
class Parcel:
    """The inside of a payment: the links of each line.

    Attributes:
        after: Position, among the parcels of the supplier, of the one that must be proven first.
        joins_batch: It goes into the batch of its currency with those of other suppliers.
    """

    lines: tuple[Touches, ...]
    after: int | None = None
    joins_batch: bool = False

    @property
    def touches(self) -> Touches:
        """Every link of every line."""
        if len(self.lines) == 1:
            return self.lines[0]
        return tuple(touch for line in self.lines for touch in line)

    @property
    def cash(self) -> Money:
        """The money it takes, in its currency."""
        return cash_of(self.touches)

    @property
    def uses_credit(self) -> bool:
        """Whether a credit note takes part."""
        return any(touch.kind is LinkType.CREDIT_NOTE for touch in self.touches)

    @property
    def is_one_bill(self) -> bool:
        """Whether it pays one bill in cash and does nothing else, as the synchronous API does (DOMAIN 2)."""
        touches = self.touches if len(self.lines) == 1 else ()
        return len(touches) == 1 and touches[0].kind is LinkType.BILL


@dataclass(frozen=True, slots=True)
class ToSettle:
    """What is ticked for one supplier in one currency.

    Attributes:
        bills: Each bill with what is to be settled on it.
        credit: The credit placed on bills, by bill id.
        on_account: To be left with the supplier; zero for none.
    """

    supplier_id: str
    bills: Sequence[tuple[Bill, Money]]
    credit: Mapping[str, Sequence[Allocation]]
    on_account: Money


def cash_of(touches: Iterable[Touch]) -> Money:
    """The money that links leave over: what they reduce by, less the credit they use (DOMAIN 5.0, I2)."""
    first, *others = touches
    left = -first.change
    for touch in others:
        left -= touch.change
    return left


def is_together(rules: Rules, is_base_currency: bool) -> bool:
    """Whether several bills of a supplier go into one payment."""
    return rules.several is not Several.NO and (is_base_currency or not rules.several_in_base_only)


def parcels(what: ToSettle, rules: Rules, is_base_currency: bool) -> tuple[Parcel, ...]:
    """Divide what is ticked for a supplier into payments, in the order in which they must be made."""
    maker = _Maker(rules, is_together(rules, is_base_currency))
    if rules.credit_with_cash:
        made = maker.joined([_with_credit(bill, amount, what) for bill, amount in what.bills])
        return _ordered(maker.with_on_account(made, what))
    return _ordered([*maker.credit(what), *maker.with_on_account(maker.cash(what), what)])


@dataclass(frozen=True, slots=True)
class _Maker:
    rules: Rules
    is_together: bool

    def credit(self, what: ToSettle) -> list[Parcel]:
        """Credit without cash: total and line amounts are zero (DOMAIN 5.5)."""
        if self.rules.credit_in_pairs:
            return [Parcel((_credit_line([one]),)) for placed in what.credit.values() for one in placed]
        return self.joined([_credit_line(placed) for placed in what.credit.values()])

    def cash(self, what: ToSettle) -> list[Parcel]:
        """What credit leaves of the bills."""
        lines: dict[str, Touches] = {}
        for bill, amount in what.bills:
            for one in what.credit.get(bill.id, ()):
                amount -= one.amount
            if amount:
                lines[bill.id] = (_bill(bill.id, amount),)
        if self.rules.batch and self.is_together:
            # A bill that waits for its credit would keep the whole batch waiting.
            return [
                Parcel((line,), joins_batch=bill_id not in what.credit) for bill_id, line in lines.items()
            ]
        return self.joined(list(lines.values()))

    def joined(self, lines: Sequence[Touches]) -> list[Parcel]:
        """Lines as one payment of lines or of links, or as a payment each."""
        if not lines:
            return []
        if not self.is_together:
            return [Parcel((line,)) for line in lines]
        if self.rules.several is Several.LINES:
            return [Parcel(tuple(lines))]
        return [Parcel((_merged(touch for line in lines for touch in line),))]

    def with_on_account(self, made: list[Parcel], what: ToSettle) -> list[Parcel]:
        """The payments with money on account in the last of them, or after them (DOMAIN 5.7, 5.8)."""
        if what.on_account.minor <= 0:
            return made
        touch = Touch(LinkType.PAYMENT_ON_ACCOUNT, what.supplier_id, -what.on_account)
        if not made or not self.is_together or self.rules.on_account_apart:
            return [*made, Parcel(((touch,),))]
        *others, last = made
        if self.rules.several is Several.LINES:
            return [*others, replace(last, lines=(*last.lines, (touch,)))]
        return [*others, replace(last, lines=((*last.lines[0], touch),))]


def _ordered(made: Sequence[Parcel]) -> tuple[Parcel, ...]:
    """Let each payment wait for the one that touches the same records before it.

    A payment waits for one other. Where that is not enough, all go one after the other.
    """
    last_at: dict[tuple[LinkType, str], int] = {}
    ordered: list[Parcel] = []
    for position, parcel in enumerate(made):
        keys = _keys(parcel)
        earlier = {last_at[key] for key in keys if key in last_at}
        if earlier:
            after = max(earlier)
            if not earlier <= _chain(ordered, after):
                return tuple(
                    replace(one, after=place - 1 if place else None) for place, one in enumerate(made)
                )
            parcel = replace(parcel, after=after)
        ordered.append(parcel)
        last_at |= dict.fromkeys(keys, position)
    return tuple(ordered)


def _chain(ordered: Sequence[Parcel], position: int | None) -> set[int]:
    """A payment with all it waits for."""
    found = set()
    while position is not None:
        found.add(position)
        position = ordered[position].after
    return found


def _keys(parcel: Parcel) -> set[tuple[LinkType, str]]:
    return {(touch.kind, touch.record_id) for touch in parcel.touches}


def _bill(bill_id: str, amount: Money) -> Touch:
    return Touch(LinkType.BILL, bill_id, -amount)


def _with_credit(bill: Bill, amount: Money, what: ToSettle) -> Touches:
    return _bill(bill.id, amount), *(_credit(one) for one in what.credit.get(bill.id, ()))


def _credit_line(allocations: Sequence[Allocation]) -> Touches:
    """Credit of one or more notes on one bill."""
    first, *others = allocations
    amount = first.amount
    for one in others:
        amount += one.amount
    return _bill(first.bill_id, amount), *(_credit(one) for one in allocations)


def _credit(one: Allocation) -> Touch:
    return Touch(LinkType.CREDIT_NOTE, one.note_id, one.amount)


def _merged(touches: Iterable[Touch]) -> Touches:
    """Links of one line, one for each record: bills first, then credit notes."""
    merged: dict[tuple[LinkType, str], Touch] = {}
    for touch in touches:
        key = touch.kind, touch.record_id
        known = merged.get(key)
        merged[key] = touch if known is None else replace(touch, change=known.change + touch.change)
    order = (LinkType.BILL, LinkType.CREDIT_NOTE, LinkType.PAYMENT_ON_ACCOUNT)
    return tuple(sorted(merged.values(), key=lambda touch: order.index(touch.kind)))
