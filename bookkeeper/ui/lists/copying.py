"""Rows as tab-separated text that pastes well, and safely, into a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bookkeeper.reports.sheets import harmless
from bookkeeper.ui.lists.columns import Column
from bookkeeper.ui.text import one_line


def as_text(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> str:
    """A line of titles and a line per row; columns without a title are left out."""
    titled = [column for column in columns if column.title]
    lines = ["\t".join(column.title for column in titled)]
    for row in rows:
        lines.append("\t".join(_field(column, row) for column in titled))
    return "\n".join(lines) + "\n"


def copied(column: Column[Any], row: Any) -> str:
    """What a cell is copied as: a number as a number, everything else as it is read."""
    number, text = _read(column, row)
    return text if number is None else number


def _field(column: Column[Any], row: Any) -> str:
    number, text = _read(column, row)
    return harmless(text) if number is None else number


def _read(column: Column[Any], row: Any) -> tuple[str | None, str]:
    """A cell as a bare number, None where it holds none, and as text."""
    cell = column.cell(row)
    if cell.copied is not None:
        return cell.copied, ""
    value = column.value(row) if column.value is not None else None
    if isinstance(value, int):
        return str(value), ""
    text = one_line(cell.text)
    return None, f"{text}, {one_line(cell.second)}" if cell.second else text
