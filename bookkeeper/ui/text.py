"""Text from outside, shown as text: Qt guesses rich text wherever it is not told otherwise."""

from __future__ import annotations

import re
from html import escape

#: More of a name helps nobody, and a tool tip must fit on a screen.
_LONGEST_TIP = 1_000
#: A word at the end that begins with a digit or a sign before one; a reference begins with letters.
_CUT_FIGURE = re.compile(r"(?<= )[^ A-Za-z]*\d[^ ]*…$")
#: A text of nothing but the first digits of a figure that is written with marks between them.
_CUT_AMOUNT = re.compile(r"^[^ A-Za-z]*\d[.,’'\u00a0\u202f][^ A-Za-z]*…$")
#: Spaces and line breaks; not those that keep the digits of a figure together.
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def one_line(text: str) -> str:
    """The text with every run of spaces and line breaks as one space, for a cell or a label of one line."""
    return _SPACES.sub(" ", text).strip()


def without_cut_figure(shown: str) -> str:
    """A text that was cut at its end, without the figure there: one that has lost digits is another one."""
    return _CUT_FIGURE.sub("…", shown)


def is_cut_amount(shown: str) -> bool:
    """Whether a text that was cut is nothing but the first digits of an amount."""
    return _CUT_AMOUNT.match(shown) is not None


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text: wrapped, and never taken for mark-up."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP] + "…"
    return f"<span>{escape(shown).replace(chr(10), '<br>')}</span>"
