"""The payments that a selection makes: each supplier's own, batches joined over suppliers, the API chosen.

Pure. A sketch is a payment before it is dressed with account, date and texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.group import Group
from bookkeeper.payables.parcels import Parcel
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.selection import Selection


@dataclass(frozen=True, slots=True)
class Sketch:
    """A payment to be.

    Attributes:
        groups: Whose bills it settles: one supplier, or several in a batch.
        after: Position of the payment that must be proven first.
    """

    api: Api
    groups: tuple[GroupKey, ...]
    supplier_name: str
    parcel: Parcel
    after: int | None = None

    @property
    def currency(self) -> str:
        """The currency of everything it touches."""
        return self.groups[0].currency

    @property
    def supplier_id(self) -> str | None:
        """Whose it is; None for several suppliers."""
        return self.groups[0].supplier_id if len(self.groups) == 1 else None

    @property
    def bill_ids(self) -> tuple[str, ...]:
        """The bills it touches."""
        return tuple(touch.record_id for touch in self.parcel.touches if touch.kind is LinkType.BILL)


def sketches(selection: Selection, rules: Rules) -> tuple[Sketch, ...]:
    """The payments in the order in which they are recorded: batches first, then supplier by supplier."""
    made: list[Sketch] = []
    for currency in selection.currencies:
        joining = [
            (group, parcel)
            for group in selection.groups_in(currency)
            for parcel in group.parcels(rules)
            if parcel.joins_batch
        ]
        if joining:
            made.append(_batch(joining, rules))
    for group in selection.groups.values():
        positions: dict[int, int] = {}
        for place, parcel in enumerate(group.parcels(rules)):
            if not parcel.joins_batch:
                after = positions[parcel.after] if parcel.after is not None else None
                positions[place] = len(made)
                api = api_for(parcel, rules)
                made.append(Sketch(api, (group.key,), group.supplier_name, parcel, after))
    return tuple(made)


def count_payments(selection: Selection, rules: Rules) -> int:
    """How many payments a selection makes, without making them."""
    apart, batches = 0, set()
    for group in selection.groups.values():
        for parcel in group.parcels(rules):
            if parcel.joins_batch:
                batches.add(group.key.currency)
            else:
                apart += 1
    return apart + len(batches)


def api_for(parcel: Parcel, rules: Rules) -> Api:
    """The synchronous API for what it takes, where the connection has it; it answers at once."""
    if parcel.is_one_bill and Api.SYNC in rules.apis:
        return Api.SYNC
    return Api.ASYNC


def _batch(joining: Sequence[tuple[Group, Parcel]], rules: Rules) -> Sketch:
    """One payment with a line for each bill (DOMAIN 5.4)."""
    parcel = Parcel(tuple(line for _, part in joining for line in part.lines))
    groups = tuple(dict.fromkeys(group.key for group, _ in joining))
    names = tuple(dict.fromkeys(group.supplier_name for group, _ in joining))
    return Sketch(api_for(parcel, rules), groups, ", ".join(names), parcel)
