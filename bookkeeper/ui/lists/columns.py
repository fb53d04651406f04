"""What a list shows, as data: a column is a title, a width and a function from a row to a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from bookkeeper.payables.money import Money
from bookkeeper.reports.sheets import Value
from bookkeeper.ui.tokens import Tint

Row = TypeVar("Row")


_TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Align(StrEnum):
    """Words to the left, numbers to the right."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def flag(self) -> Qt.AlignmentFlag:
        """The same for Qt."""
        return _TO_THE_RIGHT if self is Align.RIGHT else _TO_THE_LEFT


class Tone(StrEnum):
    """How loud a text is."""

    NORMAL = "normal"
    STRONG = "strong"
    MUTED = "muted"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Cell:
    """Everything one cell shows and says.

    Attributes:
        text: One line; cut at the column's edge, then whole in the tool tip.
        second: A second, muted line, in lists with tall rows.
        tip: Tool tip; None for the text where it is cut.
        spoken: For a screen reader where the text alone does not say it, None where it does.
        chip: Draws the text as a chip of this tint.
        dot: Draws a red dot behind the text; says what it means.
        checked: Draws a check box; None for none.
        copied: The text for the clipboard where it is not `text`, e.g. a bare number.
    """

    text: str = ""
    second: str = ""
    tone: Tone = Tone.NORMAL
    tip: str | None = None
    spoken: str | None = None
    chip: Tint | None = None
    dot: str | None = None
    checked: bool | None = None
    copied: str | None = None


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column.

    Attributes:
        key: Names the column in edits, settings and tests.
        cell: What a row shows here.
        width: Pixels, at least; `stretch` is its share of what is left over, 0 for none.
        sort: The query's name for this order, None if the list cannot be ordered by it.
        falling_first: The first click orders from the largest down.
        is_shown: False for what is only copied.
        is_words: Words to the right, which may be cut as others are; a figure never loses a digit.
        is_date: A day, which is no more to be cut than a figure, and longer in one language than in another.
        yields: Left out where the list is too narrow for every column, the rightmost such column first.
        value: What a row holds here, for files; None where that is what the cell says.
        whole: What it says on paper where the cell is short for the screen's sake; None for the cell's text.
        sums: What a row adds to the totals on paper; None for its value, where that is money.
        edit: The text an editor starts with; None where this row cannot be edited. None for a column
            without editors.
    """

    key: str
    title: str
    cell: Callable[[Row], Cell]
    width: int = 100
    stretch: int = 0
    align: Align = Align.LEFT
    sort: StrEnum | None = None
    falling_first: bool = False
    is_shown: bool = True
    is_words: bool = False
    is_date: bool = False
    yields: bool = False
    edit: Callable[[Row], str | None] | None = None
    value: Callable[[Row], Value] | None = None
    whole: Callable[[Row], str] | None = None
    sums: Callable[[Row], Iterable[Money]] | None = None

    @property
    def has_figures(self) -> bool:
        """Whether what stands here must not be cut."""
        return self.is_date or (self.align is Align.RIGHT and not self.is_words)


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person typed into a cell: taken as it is, understood by whoever owns the fact."""

    row_id: int
    key: str
    text: str
