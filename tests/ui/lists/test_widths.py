from __future__ import annotations

from bookkeeper.ui.lists import Align, Cell, Column
from bookkeeper.ui.lists.widths import shared_widths


def _column(width: int, stretch: int = 0, **changes: object) -> Column[object]:
    return Column("k", "T", lambda row: Cell(), width, stretch, **changes)  # type: ignore[arg-type]


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


def test_words_give_way_to_figures() -> None:
    columns = [
        _column(140, 1),
        _column(90, 1),
        _column(100, 1, align=Align.RIGHT),
        _column(80, align=Align.RIGHT),
    ]
    assert shared_widths(columns, 410) == {0: 140, 1: 90, 2: 100, 3: 80}
    assert shared_widths(columns, 360) == {0: 109, 1: 70, 2: 100, 3: 81}
    # There is no room: what has to be seen is scrolled to.
    assert shared_widths(columns, 200) == {0: 70, 1: 45, 2: 100, 3: 80}


def test_a_title_is_shown_whole_for_as_long_as_other_words_can_give_way() -> None:
    columns = [_column(140, 1), _column(90, 1), _column(60, align=Align.RIGHT)]
    assert shared_widths(columns, 220, [60, 80, 50]) == {0: 78, 1: 81, 2: 61}
    assert shared_widths(columns, 175, [60, 80, 50]) == {0: 70, 1: 45, 2: 60}


def test_words_at_the_right_may_be_cut() -> None:
    columns = [_column(100, 1), _column(60, align=Align.RIGHT, is_words=True)]
    assert shared_widths(columns, 80) == {0: 50, 1: 30}


def test_a_list_that_is_scrolled_anyway_shows_its_titles() -> None:
    columns = [_column(140, 1), _column(100, align=Align.RIGHT)]
    assert shared_widths(columns, 171, [80, 50]) == {0: 71, 1: 100}
    assert shared_widths(columns, 160, [80, 50]) == {0: 80, 1: 100}
