"""How the columns of a list share its width. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bookkeeper.ui.lists.columns import Column


def shared_widths(
    columns: Sequence[Column[object]], available: int, titles: Sequence[int] = ()
) -> dict[int, int]:
    """The width of each column there is room for: its own, and its share of what is left over.

    Where there is too little, columns that yield are left out. If that is not enough, the stretching ones
    give way, and so does the last one: down to their titles, and then to half of their own width. Figures
    never give way: the list is then wider than its place. The last column takes what rounding leaves.

    Args:
        columns: Of the list, in order.
        available: Pixels.
        titles: What each column needs to show its title, in pixels.
    """
    shown = {number: column for number, column in enumerate(columns) if column.is_shown}
    for number, column in reversed(list(shown.items())):
        if column.yields and sum(each.width for each in shown.values()) > available:
            del shown[number]
    if not shown:
        return {}
    widths = {number: column.width for number, column in shown.items()}
    shares = {number: column.stretch for number, column in shown.items() if column.stretch}
    spare = available - sum(widths.values())
    if spare > 0 and shares:
        whole = sum(shares.values())
        for number, share in shares.items():
            widths[number] += spare * share // whole
    last = max(shown)
    words = [number for number in {*shares, last} if not shown[number].has_figures]
    halves = {number: shown[number].width // 2 for number in words}
    if titles:
        _give_way(widths, {number: max(half, titles[number]) for number, half in halves.items()}, available)
    narrowest = dict(widths)
    _give_way(narrowest, halves, available)
    if sum(narrowest.values()) <= available or not titles:
        # What has to be scrolled anyway shows its titles.
        widths = narrowest
    widths[last] += max(available - sum(widths.values()), 0)
    return widths


def _give_way(widths: dict[int, int], least: Mapping[int, int], available: int) -> None:
    """Make columns narrower until there is room: each by the same part of what it can spare."""
    too_much = sum(widths.values()) - available
    spared = {number: max(widths[number] - floor, 0) for number, floor in least.items()}
    whole = sum(spared.values())
    if too_much > 0 and whole:
        for number, pixels in spared.items():
            # Rounded up: a pixel too many would have to be scrolled to.
            widths[number] -= min(pixels, -(-pixels * too_much // whole))
