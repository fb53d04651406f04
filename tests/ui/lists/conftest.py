"""A list of numbers to try the mechanism with: row n is called "Row n"."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.errors import FilesError
from bookkeeper.ui.lists import Align, Cell, Column, RowListModel, TableView, Tone
from bookkeeper.ui.theme import Theme
from bookkeeper.ui.tokens import Tint


@dataclass(frozen=True)
class Number:
    id: int


class Order(StrEnum):
    NAME = "name"
    SIZE = "size"


@dataclass
class Source:
    """Gives rows by id, and remembers what it was asked for."""

    names: dict[int, str] = field(default_factory=dict)
    ticked: set[int] = field(default_factory=set)
    reads: list[int] = field(default_factory=list)
    is_broken: bool = False

    def fetch(self, ids: Sequence[int]) -> Sequence[Number]:
        self.reads.append(len(ids))
        if self.is_broken:
            raise FilesError("disk gone")
        return [Number(row) for row in ids]

    def name(self, row: Number) -> Cell:
        return Cell(self.names.get(row.id, f"Row {row.id}"), dot="Overdue" if row.id == 3 else None)


@pytest.fixture
def source() -> Source:
    return Source()


def columns_of(source: Source) -> tuple[Column[Number], ...]:
    return (
        Column("name", "Name", source.name, 120, 1, sort=Order.NAME),
        Column("size", "Size", lambda row: Cell(str(row.id), tone=Tone.STRONG, copied=f"{row.id}.00"), 80,
               align=Align.RIGHT, sort=Order.SIZE, falling_first=True),
        Column("state", "State", lambda row: Cell("Fine", chip=Tint.GOOD, tip="Nothing wrong"), 80),
        Column("code", "Code", lambda row: Cell(f"c{row.id}"), is_shown=False),
    )  # fmt: skip


def ticking_columns_of(source: Source) -> tuple[Column[Number], ...]:
    return (
        Column("tick", "", lambda row: Cell(checked=row.id in source.ticked), 34),
        Column("name", "Name", source.name, 120, 1),
        Column("pay", "To pay", lambda row: Cell(str(row.id)), 90, align=Align.RIGHT,
               edit=lambda row: str(row.id) if row.id in source.ticked else None),
    )  # fmt: skip


@pytest.fixture
def model(source: Source) -> RowListModel[Number]:
    return RowListModel(columns_of(source), source.fetch)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, model: RowListModel[Number]) -> TableView:
    made = TableView(model, "Numbers")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_ids(array("q", range(10, 60)))
    with qtbot.waitExposed(made):
        made.show()
    return made
