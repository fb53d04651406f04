"""The payments that a selection makes: each supplier's own, batches joined over suppliers, the API chosen.

Pure. A sketch is a payment before it is dressed with account, date and texts.
"""

from __future__ import annotations

from collections.abc import Iterator
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


def sketches(selection: Selection, rules: Rules) -> Iterator[Sketch]:
    """The payments in the order in which they are recorded: batches first, then supplier by supplier."""
    made = 0
    for currency in selection.currencies:
        batch = batch_in(selection, currency, rules)
        if batch is not None:
            made += 1
            yield batch
    for group in tuple(selection.groups.values()):
        for sketch in sketches_of(group, rules, made):
            made += 1
            yield sketch


def sketches_of(group: Group, rules: Rules, first: int = 0) -> Iterator[Sketch]:
    """The payments of one supplier by itself, of which the first has this position."""
    positions: dict[int, int] = {}
    for place, parcel in enumerate(group.parcels(rules)):
        if not parcel.joins_batch:
            after = positions[parcel.after] if parcel.after is not None else None
            positions[place] = first + len(positions)
            yield Sketch(api_for(parcel, rules), (group.key,), group.supplier_name, parcel, after)


def batch_in(selection: Selection, currency: str, rules: Rules) -> Sketch | None:
    """The payment over several suppliers in one currency, if there is one: a line a bill (DOMAIN 5.4)."""
    if not rules.batch:
        return None
    joining = [
        (group, parcel)
        for group in selection.groups_in(currency)
        for parcel in group.parcels(rules)
        if parcel.joins_batch
    ]
    if not joining:
        return None
    parcel = Parcel(tuple(line for _, part in joining for line in part.lines))
    groups = tuple(dict.fromkeys(group.key for group, _ in joining))
    names = tuple(dict.fromkeys(group.supplier_name for group, _ in joining))
    return Sketch(api_for(parcel, rules), groups, ", ".join(names), parcel)


def api_for(parcel: Parcel, rules: Rules) -> Api:
    """The synchronous API for what it takes, where the connection has it; it answers at once."""
    if parcel.is_one_bill and Api.SYNC in rules.apis:
        return Api.SYNC
    return Api.ASYNC
