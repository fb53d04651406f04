"""Text from outside, shown as text: Qt guesses rich text wherever it is not told otherwise."""

from __future__ import annotations

import re
from html import escape

#: More of a name helps nobody, and a tool tip must fit on a screen.
_LONGEST_TIP = 1_000
#: A word at the end that begins with a digit or a sign before one; a reference begins with letters.
_CUT_FIGURE = re.compile(r"(?<= )[^ A-Za-z]*\d[^ ]*…$")


def one_line(text: str) -> str:
    """The text with every run of spaces and line breaks as one space, for a cell or a label of one line."""
    return " ".join(text.split())


def without_cut_figure(shown: str) -> str:
    """A text that was cut at its end, without the figure there: one that has lost digits is another one."""
    return _CUT_FIGURE.sub("…", shown)


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text: wrapped, and never taken for mark-up."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP] + "…"
    return f"<span>{escape(shown).replace(chr(10), '<br>')}</span>"
