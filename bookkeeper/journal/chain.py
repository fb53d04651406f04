"""The hash that chains one event to the one before it. Pure.

Whoever changes, removes or inserts an event breaks every hash after it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

#: What stands before the first event.
GENESIS = "0" * 64


#: The columns of an event that its hash covers, in this order.
COVERED = ("seq", "payment_id", "at", "kind", "state", "detail")


def event_hash(previous_hash: str, row: Mapping[str, object]) -> str:
    """SHA-256 over the covered columns and the hash before them, as lower-case hexadecimal."""
    content = json.dumps([previous_hash, *(row[name] for name in COVERED)], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


def broken_links(events: Iterable[Mapping[str, object]]) -> Iterator[int]:
    """The `seq` of each event that does not follow from the one before it.

    Args:
        events: Rows of the event table with all its columns, in order of `seq`.
    """
    previous, expected = GENESIS, 1
    for row in events:
        computed = event_hash(previous, row)
        if row["previous_hash"] != previous or row["hash"] != computed or row["seq"] != expected:
            yield int(str(row["seq"]))
        previous = str(row["hash"])
        expected = int(str(row["seq"])) + 1
