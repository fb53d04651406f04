"""Text from outside, shown as text: Qt guesses rich text wherever it is not told otherwise."""

from __future__ import annotations

from html import escape

#: More of a name helps nobody, and a tool tip must fit on a screen.
_LONGEST_TIP = 1_000


def one_line(text: str) -> str:
    """The text with every run of spaces and line breaks as one space, for a cell or a label of one line."""
    return " ".join(text.split())


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text: wrapped, and never taken for mark-up."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP] + "…"
    return f"<span>{escape(shown).replace(chr(10), '<br>')}</span>"
