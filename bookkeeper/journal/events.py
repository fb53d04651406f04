"""Events as they are added to the journal: each chained to the one before, in the writer's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import insert, select

from bookkeeper.journal.chain import GENESIS, event_hash
from bookkeeper.journal.entries import EventKind, State
from bookkeeper.journal.tables import event

if TYPE_CHECKING:
    from sqlalchemy import Connection


class NewEvent(NamedTuple):
    """What is to be added.

    Attributes:
        payment_id: None, as the state, for one that is about no payment.
    """

    payment_id: str | None
    kind: EventKind
    state: State | None
    detail: Mapping[str, object]


def append(connection: Connection, new: Iterable[NewEvent], at: str) -> None:
    """Add events at the end of the chain.

    Args:
        connection: In a transaction that keeps other writers away.
        new: In their order.
        at: When, as `rows.stamp` writes it.
    """
    last = connection.execute(select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq, last.hash) if last is not None else (0, GENESIS)
    new_rows = []
    for one in new:
        seq += 1
        row: dict[str, object] = {
            "seq": seq,
            "payment_id": one.payment_id,
            "at": at,
            "kind": one.kind.value,
            "state": one.state.value if one.state is not None else "",
            "detail": json.dumps(one.detail, ensure_ascii=False, sort_keys=True),
        }
        row |= {"previous_hash": previous, "hash": event_hash(previous, row)}
        previous = str(row["hash"])
        new_rows.append(row)
    connection.execute(insert(event), new_rows)
