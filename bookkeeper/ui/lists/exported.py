"""A list's rows as values for a file: numbers and days as what they are, everything else as it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from bookkeeper.payables.money import Money
from bookkeeper.reports.sheets import Value
from bookkeeper.ui.lists.columns import Cell, Column
from bookkeeper.ui.text import one_line


class Printed(NamedTuple):
    """A row on paper: a text for each column, and what it adds to the totals of each."""

    texts: tuple[str, ...]
    sums: tuple[tuple[Money, ...], ...]


def exported_titles(columns: Sequence[Column[Any]]) -> list[str]:
    """The titles of what is written; columns without one are left out."""
    return [column.title for column in columns if column.title]


def exported(columns: Sequence[Column[Any]], row: Any) -> list[Value]:
    """One row's values, in the order of `exported_titles`."""
    return [_value(column, row) for column in columns if column.title]


def printed(columns: Sequence[Column[Any]], row: Any) -> Printed:
    """One row as it is read on paper, where nothing can be pointed at to see more."""
    texts = tuple(_text(column, row) if column.whole is None else column.whole(row) for column in columns)
    return Printed(texts, tuple(tuple(_sums(column, row)) for column in columns))


class Held(NamedTuple):
    """A row as plain data, to be written on another thread whatever it was made of."""

    values: list[Value]
    printed: Printed


def held_columns(columns: Sequence[Column[Any]]) -> list[Column[Held]]:
    """The titled columns of a list whose rows are held."""
    titled = [column for column in columns if column.title]
    return [_held_column(place, column) for place, column in enumerate(titled)]


def _held_column(place: int, column: Column[Any]) -> Column[Held]:
    return Column(
        column.key,
        column.title,
        lambda row: Cell(row.printed.texts[place]),
        align=column.align,
        sort=column.sort,
        value=lambda row: row.values[place],
        sums=lambda row: row.printed.sums[place],
    )


def held_row(columns: Sequence[Column[Any]], row: Any) -> Held:
    """One row of such a list."""
    titled = [column for column in columns if column.title]
    return Held(exported(titled, row), printed(titled, row))


def _value(column: Column[Any], row: Any) -> Value:
    if column.value is not None:
        return column.value(row)
    return _text(column, row)


def _text(column: Column[Any], row: Any) -> str:
    cell = column.cell(row)
    is_whole = cell.copied is None or column.value is not None
    text = one_line(cell.text if is_whole else cell.copied or "")
    return f"{text}, {one_line(cell.second)}" if cell.second else text


def _sums(column: Column[Any], row: Any) -> Iterable[Money]:
    if column.sums is not None:
        return column.sums(row)
    value = column.value(row) if column.value is not None else None
    return (value,) if isinstance(value, Money) else ()
