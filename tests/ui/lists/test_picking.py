from __future__ import annotations

from bookkeeper.ui.lists import Picking

IDS = [5, 3, 9, 1, 7]


def test_a_range_follows_the_order_of_the_list_not_of_the_ids() -> None:
    picking = Picking()
    picking.only(3)
    picking.extend(IDS, 3)
    assert picking.ids == {3, 9, 1}
    picking.extend(IDS, 0)
    assert picking.ids == {5, 3}


def test_a_range_can_be_added_to_the_rest() -> None:
    picking = Picking()
    picking.only(7)
    picking.toggle(5)
    picking.extend(IDS, 1, add=True)
    assert picking.ids == {7, 5, 3}


def test_a_range_without_a_start_is_one_row() -> None:
    picking = Picking()
    picking.extend(IDS, 2)
    assert picking.ids == {9}
    picking.only(42)
    picking.extend(IDS, 0)
    assert picking.ids == {5}


def test_toggling_picks_and_unpicks() -> None:
    picking = Picking()
    picking.toggle(5)
    picking.toggle(3)
    picking.toggle(5)
    assert picking.ids == {3}
    assert len(picking) == 1


def test_all_none_and_what_is_left() -> None:
    picking = Picking()
    picking.all(IDS)
    picking.keep([1, 2, 3])
    assert picking.ids == {1, 3}
    picking.clear()
    assert not picking


def test_a_single_choice_stays_single() -> None:
    picking = Picking(many=False)
    picking.toggle(5)
    picking.toggle(3)
    picking.extend(IDS, 4)
    picking.all(IDS)
    assert picking.ids == {7}
    assert not picking.takes_many
