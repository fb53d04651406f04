from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from bookkeeper.books import BillQuery, BillRow, BillSort, BillSummary, Due, ListAnswer, Reader
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillStatus
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import BillsPane
from bookkeeper.ui.panes.bill_columns import bill_state
from bookkeeper.ui.theme import Theme
from bookkeeper.ui.tokens import Tint
from tests.ui.conftest import MARKUP, TODAY, Readers, today

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(
    qtbot: QtBot, theme: Theme, formats: Formats, reader: Reader, readers: Readers
) -> Iterator[BillsPane]:
    made = BillsPane(formats, today)
    readers.connect(made)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_books(reader)
    with qtbot.waitSignal(made.summed), qtbot.waitExposed(made):
        made.show()
        made.ask()
    yield made
    made.show_books(None)


def _ids(pane: BillsPane) -> list[str]:
    rows = (pane.model.row_at(position) for position in range(pane.model.rowCount()))
    return [row.id for row in rows if row is not None]


def _column(pane: BillsPane, key: str) -> list[str]:
    number = next(n for n, column in enumerate(pane.model.columns) if column.key == key)
    return [pane.model.cell(position, number).text for position in range(pane.model.rowCount())]


def _chip(pane: BillsPane, due: Due) -> str:
    return pane._chips[due][0].text()


def test_the_list_begins_with_what_is_due_first(pane: BillsPane) -> None:
    assert _ids(pane) == ["late", "part", "week", "euro", "yen", "html", "huge", "flawed"]
    assert _column(pane, "days") == ["3", "1", "in 3", "in 5", "in 6", "in 20", "in 30", ""]
    assert _column(pane, "amount_due")[:5] == ["£135.85", "£50.00", "£108.60", "€2,000.00", "¥5,000"]
    assert _column(pane, "state") == [
        "Overdue", "Part paid", "Due this week", "Due this week", "Due this week", "Later", "Later",
        "Cannot be paid",
    ]  # fmt: skip
    assert _chip(pane, Due.OVERDUE) == "Overdue 2"
    assert pane._count.text() == "8"


def test_names_from_outside_are_text(pane: BillsPane) -> None:
    assert _column(pane, "supplier")[5] == MARKUP
    tip = pane.view.tip_at(pane.model.index(6, 0))
    assert "X" * 500 in tip
    state = len(pane.model.columns) - 3
    assert pane.view.tip_at(pane.model.index(7, state)) == "<span>The currency is not known</span>"
    assert not pane.grab().isNull()


def test_chips_filter_and_let_go(qtbot: QtBot, pane: BillsPane) -> None:
    chip = pane._chips[Due.OVERDUE][0]
    with qtbot.waitSignal(pane.summed):
        qtbot.mouseClick(chip, Left)
    assert _ids(pane) == ["late", "part"]
    assert chip.isChecked()
    assert _chip(pane, Due.LATER) == "Later 3"
    with qtbot.waitSignal(pane.summed):
        qtbot.mouseClick(pane._chips[Due.THIS_WEEK][0], Left)
    assert _ids(pane) == ["week", "euro", "yen"]
    assert not chip.isChecked()
    with qtbot.waitSignal(pane.summed):
        qtbot.keyClick(pane._chips[Due.THIS_WEEK][0], Qt.Key.Key_Space)
    assert len(_ids(pane)) == 8


def test_search_supplier_and_chip_narrow_together(qtbot: QtBot, pane: BillsPane) -> None:
    pane.narrow_to("s-PowerDirect", "PowerDirect")
    pane.filter_due(Due.OVERDUE)
    with qtbot.waitSignal(pane.summed) as caught:
        pane.search("135")
    assert _ids(pane) == ["late"]
    assert caught.args[0].totals["GBP"] == Money(13585, "GBP")
    assert pane._supplier.whole_text == "PowerDirect"
    with qtbot.waitSignal(pane.summed):
        pane.narrow_to(None)
        pane.search("")
    assert pane._supplier.whole_text == ""


def test_the_header_orders(qtbot: QtBot, pane: BillsPane) -> None:
    header = pane.view.header
    place = QPoint(header.sectionViewportPosition(5) + 30, 10)
    for first in ("yen", "flawed"):
        with qtbot.waitSignal(pane.summed):
            qtbot.mouseClick(header.viewport(), Left, pos=place)
        assert pane.query.sort is BillSort.AMOUNT_DUE
        assert _ids(pane)[0] == first or first == "flawed"
    assert not pane.query.descending


def test_picks_are_summed_per_currency_and_outlive_a_search(qtbot: QtBot, pane: BillsPane) -> None:
    pane.view.setFocus()
    with qtbot.waitSignal(pane.chosen_summed) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert caught.args[0].count == 8
    assert list(caught.args[0].totals) == ["EUR", "GBP", "JPY"]
    with qtbot.waitSignal(pane.summed):
        pane.search("power")
    assert pane._reader is not None
    assert pane._reader.bill_ids(pane.picked_rows())[:3] == ["late", "part", "flawed"]
    assert len(pane.picked_rows()) == 8
    with qtbot.waitSignal(pane.chosen_summed) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert caught.args == [BillSummary()]
    assert pane.picked_rows() == []


def test_bills_in_a_payment_say_so(pane: BillsPane) -> None:
    pane.set_in_payment({"late": "Waiting to be sent"})
    assert _column(pane, "state")[0] == "In a payment"
    assert pane.in_payment("late") == "Waiting to be sent"
    assert pane.in_payment("week") is None
    state = len(pane.model.columns) - 3
    spoken = pane.model.data(pane.model.index(0, state), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "In a payment. Waiting to be sent"


def test_an_answer_to_an_older_question_is_not_shown(pane: BillsPane) -> None:
    before = _ids(pane)
    pane.show_list(ListAnswer(BillQuery(TODAY), pane.model.ids[:1]))  # type: ignore[arg-type]
    assert _ids(pane) == before


def test_what_an_empty_list_says(qtbot: QtBot, pane: BillsPane) -> None:
    with qtbot.waitSignal(pane.summed):
        pane.search(f"zzz {MARKUP}")
    assert MARKUP in pane.view.accessibleDescription()
    with qtbot.waitSignal(pane.summed):
        pane.narrow_to("nobody", "Nobody")
        pane.search("")
    assert "Nothing is open" in pane.view.accessibleDescription()
    with qtbot.waitSignal(pane.summed):
        pane.filter_due(Due.OVERDUE)
    assert "No bills fall due then" in pane.view.accessibleDescription()
    pane.show_books(None)
    assert "No company is open" in pane.view.accessibleDescription()
    assert _chip(pane, Due.OVERDUE) == "Overdue"
    assert pane.picked_rows() == []


@pytest.fixture
def row(reader: Reader) -> BillRow:
    return reader.bill_rows(reader.ids(BillQuery(TODAY)))[0]


@pytest.mark.parametrize(
    ("status", "word", "tint"),
    [
        (BillStatus.PAID, "Paid", Tint.GOOD),
        (BillStatus.VOID, "Void", Tint.NEUTRAL),
        (BillStatus.DRAFT, "Draft", Tint.NEUTRAL),
        (BillStatus.OPEN, "No longer open", Tint.NEUTRAL),
    ],
)
def test_closed_bills_say_how_they_ended(row: BillRow, status: BillStatus, word: str, tint: Tint) -> None:
    state = bill_state(replace(row, status=status, is_open=False), TODAY, None)
    assert (state.word, state.tint) == (word, tint)


def test_an_open_bill_with_nothing_left_says_why_it_cannot_be_paid(row: BillRow) -> None:
    state = bill_state(replace(row, is_payable=False), TODAY, None)
    assert state.word == "Cannot be paid"
    assert "nothing left" in str(state.tip)
