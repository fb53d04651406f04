from __future__ import annotations

from bookkeeper.ui.lists import Cell, Column
from bookkeeper.ui.lists.widths import shared_widths


def _column(width: int, stretch: int = 0, *, yields: bool = False, is_shown: bool = True) -> Column[object]:
    return Column("k", "T", lambda row: Cell(), width, stretch, yields=yields, is_shown=is_shown)


def test_what_is_left_over_is_shared_and_the_last_takes_the_rest() -> None:
    columns = [_column(100, 2), _column(50, 1), _column(60)]
    assert shared_widths(columns, 310) == {0: 166, 1: 83, 2: 61}


def test_a_column_that_yields_is_left_out_before_any_gets_narrower() -> None:
    columns = [_column(100, 1), _column(80, yields=True), _column(70, yields=True), _column(60)]
    assert shared_widths(columns, 310) == {0: 100, 1: 80, 2: 70, 3: 60}
    assert shared_widths(columns, 300) == {0: 160, 1: 80, 3: 60}
    assert shared_widths(columns, 200) == {0: 140, 3: 60}


def test_columns_give_way_to_half_of_their_width() -> None:
    assert shared_widths([_column(100, 1), _column(60)], 40) == {0: 50, 1: 30}


def test_columns_only_copied_have_no_width() -> None:
    assert shared_widths([_column(100), _column(60, is_shown=False)], 200) == {0: 200}
    assert shared_widths([], 200) == {}
