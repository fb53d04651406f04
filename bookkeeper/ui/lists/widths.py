"""How the columns of a list share its width. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bookkeeper.ui.lists.columns import Column


def shared_widths(columns: Sequence[Column[object]], available: int) -> dict[int, int]:
    """The width of each column there is room for: its own, and its share of what is left over.

    Where there is too little, columns that yield are left out; if that is not enough, the stretching ones
    give way down to half of their own width. The last column takes what rounding leaves.
    """
    shown = {number: column for number, column in enumerate(columns) if column.is_shown}
    for number, column in reversed(list(shown.items())):
        if column.yields and sum(each.width for each in shown.values()) > available:
            del shown[number]
    widths = {number: column.width for number, column in shown.items()}
    spare = available - sum(widths.values())
    shares = {number: column.stretch for number, column in shown.items() if column.stretch}
    whole = sum(shares.values())
    for number, share in shares.items():
        widths[number] = max(widths[number] + spare * share // whole, widths[number] // 2)
    if shown:
        last = max(shown)
        rest = available - sum(widths.values())
        widths[last] = max(widths[last] + rest, shown[last].width // 2)
    return widths
