"""The builder with many bills: shown at once, worked through in pieces, and nothing recorded meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.payables.plan import Plan, plan
from bookkeeper.ui.builder import BuilderDialog
from tests.payables.samples import GBP_ACCOUNT, TODAY, a_bill
from tests.ui.building import Open, builders, draft_of

MANY = [
    a_bill(f"m{place}", "10.00", supplier=f"sup-{place % 7}", issued_on=TODAY - timedelta(60 + place % 9))
    for place in range(1500)
]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_many(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    with builders(qtbot, tmp_path, MANY) as build:
        yield build


def is_shown_ticked(dialog: BuilderDialog, position: int) -> bool:
    return bool(dialog.bills.model.cell(position, 0).checked)


def test_all_are_shown_as_ticked_at_once_and_recorded_only_when_they_are(
    qtbot: QtBot, open_many: Open
) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    qtbot.mouseClick(dialog.bills.tick_shown, LEFT)
    assert len(draft_of(dialog)) < len(MANY)
    assert is_shown_ticked(dialog, 0)
    assert is_shown_ticked(dialog, len(MANY) - 1)
    assert not dialog.footer.record.isEnabled()
    qtbot.waitUntil(dialog.footer.record.isEnabled)
    assert len(draft_of(dialog)) == len(MANY)
    assert dialog.footer.bills.text == "£15,000.00"
    assert dialog.bills.count.text() == "1,500 of 1,500 ticked"


def test_one_unticked_before_its_turn_stays_unticked(qtbot: QtBot, open_many: Open) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    qtbot.mouseClick(dialog.bills.tick_shown, LEFT)
    model = dialog.bills.model
    last = model.row_at(len(MANY) - 1)
    assert last is not None
    assert not draft_of(dialog).is_ticked(last.id)
    model.setData(model.index(len(MANY) - 1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not is_shown_ticked(dialog, len(MANY) - 1)
    qtbot.waitUntil(dialog.footer.record.isEnabled)
    assert not draft_of(dialog).is_ticked(last.id)
    assert len(draft_of(dialog)) == len(MANY) - 1


def test_untick_all_ends_it(qtbot: QtBot, open_many: Open) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    qtbot.mouseClick(dialog.bills.tick_shown, LEFT)
    qtbot.mouseClick(dialog.bills.untick, LEFT)
    assert not dialog.bills.ticking.is_busy
    assert len(draft_of(dialog)) == 0
    assert not is_shown_ticked(dialog, len(MANY) - 1)


def test_kept_for_later_means_all_of_them(qtbot: QtBot, open_many: Open) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    qtbot.mouseClick(dialog.bills.tick_shown, LEFT)
    qtbot.mouseClick(dialog.footer.keep, LEFT)
    assert len(draft_of(dialog)) == len(MANY)


def test_what_is_recorded_is_the_whole_plan(qtbot: QtBot, open_many: Open) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    draft_of(dialog).tick_all(MANY)
    dialog.bills.edited.emit()
    with qtbot.waitSignal(dialog.record_asked) as asked:
        qtbot.mouseClick(dialog.footer.record, LEFT)
        assert dialog.footer.record.text() == "Recording…"
        assert not dialog.footer.record.isEnabled()
    wanted: Plan = asked.args[0]
    assert wanted == plan(draft_of(dialog))


def test_a_change_while_it_is_prepared_ends_the_preparing(qtbot: QtBot, open_many: Open) -> None:
    dialog = open_many(accounts=(GBP_ACCOUNT,))
    draft_of(dialog).tick_all(MANY)
    dialog.bills.edited.emit()
    recorded: list[Plan] = []
    dialog.record_asked.connect(recorded.append)
    qtbot.mouseClick(dialog.footer.record, LEFT)
    model = dialog.bills.model
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.footer.record.isEnabled()
    assert dialog.footer.record.text() == "Record 1,499 payments"
    assert not dialog._planning.is_busy
    assert recorded == []
