"""A list's rows as values for a file: numbers and days as what they are, everything else as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bookkeeper.reports.sheets import Value
from bookkeeper.ui.lists.columns import Column
from bookkeeper.ui.text import one_line


def exported_titles(columns: Sequence[Column[Any]]) -> list[str]:
    """The titles of what is written; columns without one are left out."""
    return [column.title for column in columns if column.title]


def exported(columns: Sequence[Column[Any]], row: Any) -> list[Value]:
    """One row's values, in the order of `exported_titles`."""
    return [_value(column, row) for column in columns if column.title]


def _value(column: Column[Any], row: Any) -> Value:
    if column.value is not None:
        return column.value(row)
    cell = column.cell(row)
    text = one_line(cell.text if cell.copied is None else cell.copied)
    return f"{text}, {one_line(cell.second)}" if cell.second else text
