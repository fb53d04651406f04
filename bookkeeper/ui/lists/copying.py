"""Rows as tab-separated text that pastes well, and safely, into a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bookkeeper.reports.sheets import harmless
from bookkeeper.ui.lists.columns import Cell, Column
from bookkeeper.ui.text import one_line


def as_text(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> str:
    """A line of titles and a line per row; columns without a title are left out."""
    titled = [column for column in columns if column.title]
    lines = ["\t".join(column.title for column in titled)]
    for row in rows:
        lines.append("\t".join(_field(column.cell(row)) for column in titled))
    return "\n".join(lines) + "\n"


def _field(cell: Cell) -> str:
    if cell.copied is not None:
        return cell.copied
    return harmless(one_line(cell.text))
