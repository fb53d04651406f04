"""Ticking all that is due by a day, in the builder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from bookkeeper.ui.builder import BuilderDialog
from bookkeeper.ui.builder.due_by import DueByDialog
from tests.payables.samples import GBP_ACCOUNT, TODAY, a_bill
from tests.ui.building import builders, draft_of

DAYS = (-5, 0, 3, 6, 7, 30)
BILLS = [replace(a_bill(f"d{days}", "10.00"), due_on=TODAY + timedelta(days)) for days in DAYS]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def builder(qtbot: QtBot, tmp_path: Path) -> Iterator[BuilderDialog]:
    with builders(qtbot, tmp_path, [*BILLS, replace(a_bill("none", "10.00"), due_on=None)]) as build:
        yield build(accounts=(GBP_ACCOUNT,))


def ask(qtbot: QtBot, builder: BuilderDialog) -> DueByDialog:
    qtbot.keyClick(builder.bills.table, Qt.Key.Key_D, CTRL)
    asked = builder.findChild(DueByDialog)
    assert isinstance(asked, DueByDialog)
    return asked


def test_enter_ticks_what_is_due_within_a_week_and_before(qtbot: QtBot, builder: BuilderDialog) -> None:
    qtbot.keyClick(ask(qtbot, builder), Qt.Key.Key_Return)
    qtbot.waitUntil(builder.footer.record.isEnabled)
    assert {one.bill.id for one in draft_of(builder)} == {"d-5", "d0", "d3", "d6"}
    assert builder.bills.due_by.isVisible()
    assert builder.bills.due_by.text() == "Due by 28 Nov 2026"


def test_another_day_and_back_to_all_bills(qtbot: QtBot, builder: BuilderDialog) -> None:
    asked = ask(qtbot, builder)
    asked.day.setDate(QDate(TODAY.year, TODAY.month, TODAY.day))
    qtbot.mouseClick(asked.tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(draft_of(builder)) == 2)
    qtbot.mouseClick(builder.bills.due_by, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) == len(BILLS) + 1)
    assert len(draft_of(builder)) == 2
    assert not builder.bills.due_by.isVisible()


def test_a_filter_chosen_meanwhile_ticks_nothing(qtbot: QtBot, builder: BuilderDialog) -> None:
    builder.bills.tick_due_by(TODAY)
    builder.bills.search.setText("d30")
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) != len(BILLS) + 1)
    assert len(draft_of(builder)) == 0
