"""A line of controls in which some may be left out: words take more room in one language than in another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


def show_what_fits(line: QBoxLayout, width: int, optional: Sequence[QWidget]) -> None:
    """Show as many of these as there is room for, the first ones first, and hide the rest.

    Args:
        line: What they are in.
        width: That it has, in pixels.
        optional: What the keyboard or a menu can do as well.
    """
    margins = line.contentsMargins()
    room = width - margins.left() - margins.right() + line.spacing()
    for place in range(line.count()):
        item = line.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None and widget not in optional and not widget.isHidden():
            room -= _least(widget) + line.spacing()
    for widget in optional:
        room -= _least(widget) + line.spacing()
        widget.setVisible(room >= 0)


def _least(widget: QWidget) -> int:
    """What a layout gives it at least, hidden or not (Qt 6.11, qSmartMinSize)."""
    widget.ensurePolished()
    policy = widget.sizePolicy().horizontalPolicy()
    if policy is QSizePolicy.Policy.Ignored:
        return widget.minimumWidth()
    least = widget.minimumSizeHint().width()
    if not policy.value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        least = max(least, widget.sizeHint().width())
    return max(min(least, widget.maximumWidth()), widget.minimumWidth())
