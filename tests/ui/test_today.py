"""The page over every company: read from real copies and a real journal, shown as a table."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.background.today import BooksDay, CompanyDay, CompanyPlace, TodayReader
from bookkeeper.books import Books, DaySums, DueSum, Kind
from bookkeeper.journal import EventKind, Journal, JournalDay, NewRun, State
from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui import today_words
from bookkeeper.ui.dialogs.today import TodayDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.today_words import Target
from tests.hearing import nameless
from tests.journal.conftest import a_payment
from tests.ui.conftest import TODAY, make_bill

pytestmark = pytest.mark.usefixtures("theme")

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
PATIENCE_MS = 20_000


def place(number: int, books: Path = Path("none"), journal: Path | None = None) -> CompanyPlace:
    return CompanyPlace(f"c{number}", f"Company {number}", "Xero", books, journal)


def sums(*amounts: str, currency: str = "GBP") -> DueSum:
    return DueSum(len(amounts), Totals(Money.of(one, currency) for one in amounts))


def day(number: int, needs_you: int = 0, overdue: DueSum | None = None, hours: int = 1) -> CompanyDay:
    none = DueSum()
    books = BooksDay(DaySums(overdue or none, none, sums("7.00")), NOW - timedelta(hours=hours), "GBP")
    return CompanyDay(place(number), books, JournalDay(needs_you=needs_you))


@pytest.fixture
def page(qtbot: QtBot, formats: Formats) -> TodayDialog:
    dialog = TodayDialog(TODAY, lambda: NOW, formats)
    qtbot.addWidget(dialog)
    dialog.resize(1200, 500)
    dialog.show()
    return dialog


def show(page: TodayDialog, *days: CompanyDay) -> None:
    page.show_companies([one.place for one in days])
    for one in days:
        page.show_day(one)


def texts(page: TodayDialog, row: int) -> dict[str, str]:
    model = page.model
    return {column.title: model.cell(row, number).text for number, column in enumerate(model.columns)}


@pytest.mark.parametrize("count", [1, 3, 9, 12])
def test_each_company_has_its_line(page: TodayDialog, count: int) -> None:
    show(page, *(day(number, hours=30 * number) for number in range(count)))
    assert len(page.model.ids) == count
    assert texts(page, 0) == {
        "Company": "Company 0", "Overdue": "–", "Due today": "–", "Due this week": "£7.00", "Needs you": "–",
        "Recorded lately": "–", "As of": page._formats.moment(NOW, NOW),
    }  # fmt: skip
    assert page.model.cell(0, 6).second == "less than an hour old"
    assert page.in_all.whole_text == f"In all: due this week: £{7 * count}.00"
    assert ("Ctrl+9" in page.model.cell(8, 0).second) if count > 8 else True
    assert count < 12 or "Ctrl" not in page.model.cell(11, 0).second
    assert nameless(page) == []


def test_until_it_is_read_a_company_says_so_and_nothing_is_claimed(page: TodayDialog) -> None:
    page.show_companies([place(1), place(2)])
    assert texts(page, 0)["Overdue"] == "…"
    page.show_day(CompanyDay(place(1), None, None))
    assert texts(page, 0)["Overdue"] == "not known"
    assert texts(page, 0)["Needs you"] == "not known"
    assert texts(page, 0)["As of"] == "Not read yet"
    assert page.in_all.whole_text == ""


def test_nothing_to_do_is_said_calmly(page: TodayDialog) -> None:
    none = DueSum()
    books = BooksDay(DaySums(none, none, none), NOW, "GBP")
    show(page, CompanyDay(place(1), books, JournalDay()))
    assert page.in_all.whole_text == (
        "Nothing is overdue, nothing falls due this week, and nothing needs you."
    )


def test_without_companies_nothing_can_be_opened(page: TodayDialog) -> None:
    show(page)
    assert not page.open_company.isEnabled()
    assert "No companies yet" in page.table.accessibleDescription()


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (day(1, needs_you=1, overdue=sums("3.00")), Target.NEEDS_YOU),
        (day(1, overdue=sums("3.00")), Target.OVERDUE),
        (day(1), Target.WEEK),
        (CompanyDay(place(1), None, None), Target.BILLS),
    ],
)
def test_enter_opens_what_is_most_urgent(
    qtbot: QtBot, page: TodayDialog, one: CompanyDay, wanted: Target
) -> None:
    show(page, day(0), one)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.company_asked) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["c1", wanted]
    assert not page.isVisible()


@pytest.mark.parametrize("target", [Target.OVERDUE, Target.WEEK, Target.RECORDED])
def test_a_double_click_opens_what_the_cell_is_about(qtbot: QtBot, page: TodayDialog, target: Target) -> None:
    show(page, day(0), day(1, needs_you=2))
    column = next(n for n, one in enumerate(page.model.columns) if one.key == target)
    centre = page.table.visualRect(page.model.index(1, column)).center()
    viewport = page.table.viewport()
    with qtbot.waitSignal(page.company_asked) as asked:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=centre)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=centre)
    assert asked.args == ["c1", target]


def test_what_waits_for_another_person_is_said_and_gone_to(qtbot: QtBot, page: TodayDialog) -> None:
    waiting = replace(day(0), journal=JournalDay(to_approve=3, unknown=1))
    show(page, waiting)
    assert texts(page, 0)["Needs you"] == "3 to approve"
    assert page.in_all.whole_text.startswith("In all: to approve: 3; being checked: 1")
    page.table.setCurrentIndex(page.model.index(0, 0))
    with qtbot.waitSignal(page.company_asked) as asked:
        page.open_company.click()
    assert asked.args == ["c0", Target.TO_APPROVE]
    assert today_words.what_waits(replace(day(0), journal=JournalDay(1, 1))) is Target.NEEDS_YOU


def test_the_menu_opens_each_list(qtbot: QtBot, page: TodayDialog) -> None:
    show(page, day(0))
    menu = page.menu_for(page._places[0])
    (action,) = [one for one in menu.actions() if one.text() == "Open what is due today"]
    with qtbot.waitSignal(page.company_asked) as asked:
        action.trigger()
    assert asked.args == ["c0", Target.TODAY]


def test_companies_are_read_from_their_copies_and_the_journal(
    qtbot: QtBot, tmp_path: Path, copy_path: Path
) -> None:
    journal, damaged, unfinished = tmp_path / "journal.db", tmp_path / "damaged.db", tmp_path / "no.db"
    with closing(Journal.open(journal, NOW)) as opened:
        now = datetime.now(UTC)
        run = opened.record(NewRun("c1", "k", "Hartley", "Xero", "ann", (a_payment(),), now), now)
        before = opened.payment(run.payment_ids[0])
        progress = replace(before.progress, state=State.ATTENTION)
        opened.change(before, EventKind.LOOKED, progress, {}, now)
    damaged.write_bytes(b"no database at all" * 100)
    unfinished.touch()
    places = [
        place(1, copy_path, journal), place(2, damaged, journal), place(3, unfinished, tmp_path / "none.db"),
    ]  # fmt: skip
    told: list[CompanyDay] = []
    reader = TodayReader()
    reader.told.connect(told.append)
    reader.ask(places, TODAY)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=PATIENCE_MS)
    reader.end()

    first, second, third = told
    assert first.books is not None
    assert first.books.sums.overdue.totals.in_currency("GBP") == Money.of("185.85", "GBP")
    assert first.books.sums.week.count == 3
    assert first.journal is not None
    assert (first.journal.needs_you, first.journal.recorded) == (1, 1)
    assert (second.books, len(second.troubles)) == (None, 1)
    assert second.journal == JournalDay()
    assert (third.books, third.journal, third.troubles) == (None, None, ())
    # Looking has made nothing.
    assert not (tmp_path / "none.db").exists()
    assert unfinished.stat().st_size == 0


def test_the_newest_question_wins(qtbot: QtBot, tmp_path: Path) -> None:
    def books(name: str) -> Path:
        path = tmp_path / name
        with closing(Books.open(path)) as opened:
            opened.put_bills([make_bill(name, "PowerDirect", "1.00", 0)], opened.begin_refresh(Kind.BILLS))
        return path

    told: list[CompanyDay] = []
    reader = TodayReader()
    reader.told.connect(told.append)
    reader.ask([place(number, books(f"b{number}")) for number in range(5)], TODAY)
    reader.ask([place(9, books("b9"))], TODAY)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    reader.end()
    assert [one.place.company_id for one in told] == ["c9"]


def test_other_currencies_are_counted_and_told_in_the_tip(page: TodayDialog) -> None:
    owed = DueSum(12, Totals([Money(1_204_850, "GBP"), Money(50_000, "EUR"), Money(5000, "JPY")]))
    show(page, day(0, overdue=owed))
    cell = page.model.cell(0, 1)
    assert (cell.text, cell.second) == ("£12,048.50 +2", "12 bills")
    assert cell.tip == "£12,048.50\n€500.00\n¥5,000"
    assert cell.spoken == "£12,048.50, €500.00, ¥5,000"
    show(page, day(0, overdue=sums("3.00")))
    # One amount is copied as a number.
    assert page.model.cell(0, 1).copied == "3.00"
