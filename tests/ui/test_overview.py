"""The overview over real books: its figures, what they filter, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import AgesQuery, AgesSummary, BillQuery, Reader, SummaryAnswer
from bookkeeper.payables.money import Money
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.overview import OverviewPanel
from bookkeeper.ui.overview.balance import AccountBalance
from bookkeeper.ui.overview.bars import FigureButton, short_money
from bookkeeper.ui.overview.figures import Figure
from tests.ui.conftest import TODAY, Readers, today

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def panel(qtbot: QtBot, reader: Reader, formats: Formats) -> OverviewPanel:
    made = OverviewPanel(formats, today)
    qtbot.addWidget(made)
    made.resize(1300, 200)
    made.show()
    made.show_owed(reader.summary(AgesQuery(TODAY)).owed)
    return made


def _buttons(panel: OverviewPanel) -> list[FigureButton]:
    return panel.bars.buttons


def _currency(panel: OverviewPanel, words: str) -> QAbstractButton:
    return next(one for one in panel.currency_chips if one.text() == words)


def test_each_figure_is_a_button_that_says_it(panel: OverviewPanel) -> None:
    spoken = [one.accessibleName() for one in _buttons(panel)]
    assert spoken[:2] == ["Not due yet: £125.60", "1 to 30 days overdue: £185.85"]
    assert spoken[5] == "Due from 22 Nov 2026 to 28 Nov 2026: £108.60"
    assert "Owed to PowerDirect: £194.85" in spoken


def test_the_table_has_the_same_figures(panel: OverviewPanel) -> None:
    model = panel.model
    table = [f"{model.cell(row, 0).text}: {model.cell(row, 1).text}" for row in range(len(model.ids))]
    assert table == [one.accessibleName() for one in _buttons(panel)]
    panel.as_table.click()
    assert panel.table.isVisible()


def test_each_currency_is_by_itself_and_an_estimate_says_so(panel: OverviewPanel) -> None:
    assert [one.text() for one in panel.currency_chips] == ["GBP", "EUR", "JPY", "≈ all in GBP"]
    _currency(panel, "EUR").click()
    assert panel.bars.total.whole_text == "€2,000.00 owed, €0.00 overdue"
    _currency(panel, "≈ all in GBP").click()
    # No rate of either is in these books, so nothing of them is added.
    expected = "Estimate: £311.45 owed, £185.85 overdue, without EUR, JPY (rate not known)"
    assert panel.bars.total.whole_text == expected


def test_a_balance_tells_how_far_it_reaches(qtbot: QtBot, panel: OverviewPanel) -> None:
    def said_of(typed: str) -> tuple[str, list[bool]]:
        panel.balance.clear()
        qtbot.keyClicks(panel.balance, typed)
        qtbot.keyClick(panel.balance, Qt.Key.Key_Return)
        return panel.bars.reach.whole_text, [one.figure.is_short for one in _buttons(panel)[5:13]]

    assert said_of("185") == ("Does not cover what is overdue", [True] * 8)
    # Overdue 185.85, then 108.60 in the first week and 1.00 in the third.
    assert said_of("294.50") == ("Too little from 6 Dec on", [False] * 2 + [True] * 6)
    assert said_of("1000") == ("Covers all 8 weeks", [False] * 8)
    assert said_of("nonsense")[1] == [False] * 8


def _account(currency: str | None = "GBP", known: str = "GBP", typed: str = "") -> AccountBalance:
    return AccountBalance("Current account", currency, typed, Money.of("1000", known), datetime.now(UTC))


def test_the_balance_of_the_books_counts_until_another_is_typed(qtbot: QtBot, panel: OverviewPanel) -> None:
    field = panel.bars.balance
    panel.show_account(_account())
    assert panel.balance.text() == "1,000.00"
    assert panel.bars.reach.whole_text == "Covers all 8 weeks"
    assert panel.said.whole_text.startswith("By the books of ")
    assert not field.back.isVisible()
    panel.balance.selectAll()
    qtbot.keyClicks(panel.balance, "185")
    # The books are read again meanwhile.
    panel.show_account(_account())
    with qtbot.waitSignal(panel.balance_typed) as told:
        qtbot.keyClick(panel.balance, Qt.Key.Key_Return)
    assert told.args == ["185"]
    assert panel.bars.reach.whole_text == "Does not cover what is overdue"
    assert panel.said.whole_text == "As typed: Current account"
    panel.show_account(_account(typed="185"))
    assert panel.balance.text() == "185"
    with qtbot.waitSignal(panel.balance_typed) as told:
        qtbot.mouseClick(field.back, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert panel.balance.text() == "1,000.00"
    assert not field.back.isVisible()


def test_to_empty_the_field_takes_back_what_was_typed(qtbot: QtBot, panel: OverviewPanel) -> None:
    panel.show_account(_account(typed="185"))
    panel.balance.clear()
    with qtbot.waitSignal(panel.balance_typed) as told:
        qtbot.keyClick(panel.balance, Qt.Key.Key_Return)
    assert told.args == [""]
    assert panel.balance.text() == "1,000.00"


@pytest.mark.parametrize(
    ("currency", "known", "counts"),
    [("GBP", "GBP", True), (None, "GBP", True), ("EUR", "GBP", False), ("GBP", "EUR", False)],
)
def test_a_balance_in_another_currency_is_held_against_nothing(
    panel: OverviewPanel, currency: str | None, known: str, counts: bool
) -> None:
    panel.show_account(_account(currency, known))
    assert (panel.balance.text() == "1,000.00") is counts
    assert ("By the books" in panel.said.whole_text) is counts
    # Of what is owed in euros, no balance in pounds says anything.
    _currency(panel, "EUR").click()
    assert (panel.balance.text() != "") is (currency == known == "EUR")


def test_folded_it_is_one_line_and_stays_told(qtbot: QtBot, panel: OverviewPanel) -> None:
    with qtbot.waitSignal(panel.folded) as told:
        panel.fold.click()
    assert told.args == [True]
    assert not panel.pages.isVisible()
    assert "£311.45 owed" in panel.said.whole_text
    panel.set_cramped(True)
    panel.fold.click()
    assert panel.pages.isVisible()


def test_a_choice_is_kept_while_figures_come_anew(qtbot: QtBot, panel: OverviewPanel, reader: Reader) -> None:
    button = _buttons(panel)[1]
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    figure = told.args[0]
    assert isinstance(figure, Figure)
    assert figure.amount == Money.of("185.85", "GBP")
    panel.show_owed(reader.summary(AgesQuery(TODAY)).owed)
    assert [one.isChecked() for one in _buttons(panel)][:3] == [False, True, False]
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.mouseClick(_buttons(panel)[1], Qt.MouseButton.LeftButton)
    assert told.args == [None]


def test_nothing_is_said_before_it_is_known(qtbot: QtBot, formats: Formats) -> None:
    panel = OverviewPanel(formats, today)
    qtbot.addWidget(panel)
    panel.set_folded(False)
    assert panel.said.whole_text == ""


def test_without_anything_owed_it_is_one_calm_line(panel: OverviewPanel, reader: Reader) -> None:
    panel.show_owed(())
    assert panel.said.whole_text == "Nothing is owed."
    assert not panel.pages.isVisible()
    assert not panel.fold.isVisible()
    panel.show_owed(reader.summary(AgesQuery(TODAY)).owed)
    assert panel.pages.isVisible()
    assert panel.fold.isVisible()


def test_figures_come_from_a_lists_thread(qtbot: QtBot, copy_path: Path) -> None:
    lists = ListReader(lambda: Reader.open(copy_path))
    with qtbot.waitSignal(lists.summed) as told, qtbot.assertNotEmitted(lists.listed):
        lists.ask(AgesQuery(TODAY))
    lists.end()
    answer = told.args[0]
    assert isinstance(answer, SummaryAnswer)
    assert isinstance(answer.summary, AgesSummary)
    assert answer.summary.owed[0].currency == "GBP"


def test_a_range_narrows_the_list_until_its_chip_is_pressed(
    qtbot: QtBot, reader: Reader, formats: Formats, readers: Readers
) -> None:
    window = MainWindow(today, formats)
    qtbot.addWidget(window)
    readers.connect(window.bills, window.suppliers)
    window.show_books(reader, "GBP")
    window.show()
    qtbot.waitUntil(lambda: len(window.bills.view.rows.ids) == 8)
    window.bills.filter_range(None, TODAY, "GBP", "Overdue")
    qtbot.waitUntil(lambda: len(window.bills.view.rows.ids) == 2)
    chip = window.bills.range_chip
    assert (chip.text(), chip.isVisible()) == ("Overdue GBP ×", True)
    with qtbot.waitSignal(window.bills.narrowed):
        chip.click()
    qtbot.waitUntil(lambda: len(window.bills.view.rows.ids) == 8)
    assert not chip.isVisible()
    assert window.bills.query == replace(BillQuery(TODAY), sort=window.bills.query.sort)


@pytest.mark.parametrize(
    ("amount", "short"),
    [("1234567.50", "£1,234,568"), ("-0.49", "£0"), ("0.50", "£1"), ("-1234.99", "−£1,235")],
)
def test_whole_units_are_rounded_half_up(formats: Formats, amount: str, short: str) -> None:
    assert short_money(Money.of(amount, "GBP"), formats).lstrip("−" if short == "£0" else "") == short


def test_large_amounts_are_told_in_thousands(formats: Formats) -> None:
    assert short_money(Money.of("1386926.26", "GBP"), formats, thousands=True) == "£1,387k"
    assert short_money(Money.of("1386926", "JPY"), formats, thousands=True) == "¥1,387k"


def test_yen_have_no_parts_to_leave_out(formats: Formats) -> None:
    assert short_money(Money.of("5000", "JPY"), formats) == "¥5,000"
