"""A narrow desk: the lists keep their room, the sides take turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.books import Kind
from bookkeeper.tour.fit import misfits
from bookkeeper.ui import list_words
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.main_window import TO_APPROVE, MainWindow
from bookkeeper.ui.parts.chips import ChipButton
from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.parts.switcher import MenuButton
from bookkeeper.ui.tokens import ROW_HEIGHT, Tint
from bookkeeper.ui.top_bar import CompanyChoice
from tests.payables.samples import GBP_ACCOUNT
from tests.ui.building import Open, click
from tests.ui.conftest import today

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def window(qtbot: QtBot, formats: Formats) -> MainWindow:
    made = MainWindow(today, formats)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("size", [(1280, 800), (853, 533)])
def test_nothing_is_cut_while_the_books_are_read(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.bar.show_companies([CompanyChoice("c", "Hartley & Sons Ltd, Xero practice")], "c")
    window.bar.show_practice(True)
    window.bar.show_connection(QCoreApplication.translate("Desk", "{0}, linked").format("Xero"), Tint.GOOD)
    window.bar.show_filters(QMenu(window))
    for words in (list_words.kind_name(Kind.CREDIT_NOTES) + " 1,000", _asking()):
        window.bar.show_refresh(words)
        assert misfits(window) == []


def _asking() -> str:
    return QCoreApplication.translate("Desk", "Asking {0}, {1} of {2}").format("Xero", 0, 4)


def _in_sight(window: MainWindow) -> list[bool]:
    parts: list[QWidget] = [window.suppliers, window.documents, window.accounts]
    return [part.isVisible() for part in parts]


@pytest.mark.parametrize(
    ("width", "in_sight"),
    [(1280, [True, True, True]), (960, [True, True, False]), (853, [False, True, False])],
)
def test_what_has_no_room_is_put_away(window: MainWindow, width: int, in_sight: list[bool]) -> None:
    window.resize(width, 540)
    assert window.width() == width
    assert _in_sight(window) == in_sight
    QApplication.processEvents()
    assert misfits(window) == []


def test_the_sides_take_turns_by_their_keys(window: MainWindow) -> None:
    actions = {action.shortcut().toString(): action for action in window.findChildren(QAction)}
    window.resize(960, 540)
    actions["Alt+4"].trigger()
    assert _in_sight(window) == [False, True, True]
    actions["Alt+1"].trigger()
    assert _in_sight(window) == [True, True, False]
    window.resize(1280, 800)
    assert _in_sight(window) == [True, True, True]


def test_a_narrow_bar_keeps_what_is_used(window: MainWindow) -> None:
    window.bar.show_practice(True)
    window.resize(1280, 800)
    assert window.bar.practice.isVisible()
    assert window.bar.as_of.isVisible()
    window.resize(860, 540)
    assert not window.bar.practice.isVisible()
    assert not window.bar.as_of.isVisible()
    # What is being read is told in its place.
    window.bar.show_refresh("Bills 20")
    assert window.bar.as_of.isVisible()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("size", [(1280, 800), (960, 540), (853, 533), (640, 400)])
def test_a_builder_fits_a_small_screen(qtbot: QtBot, open_builder: Open, size: tuple[int, int]) -> None:
    """640 x 400 is what 1280 x 800 leaves at twice the size. Two currencies are on the draft."""
    builder = open_builder()
    for bill_id in ("A", "E"):
        click(qtbot, builder, bill_id)
    builder.resize(*size)
    assert (builder.width(), builder.height()) == size
    qtbot.waitUntil(lambda: misfits(builder) == [])
    # What counts is never scrolled away, and everything else can be scrolled to.
    assert builder.rect().contains(QRect(builder.footer.geometry()))
    for part in (builder.head.reference, builder.bills.table, builder.summary, builder.checks):
        assert part.isVisible()


def test_a_small_builder_begins_at_its_bills(qtbot: QtBot, open_builder: Open) -> None:
    builder = open_builder()
    builder.hide()
    builder.resize(640, 400)
    builder.show()
    table = builder.bills.table
    three = table.visualRect(table.model().index(2, 0)).translated(table.viewport().mapTo(table, QPoint()))
    qtbot.waitUntil(lambda: table.visibleRegion().contains(three))


@pytest.mark.usefixtures("spoken")
def test_the_fields_of_a_builder_take_two_lines_where_they_can(qtbot: QtBot, open_builder: Open) -> None:
    builder = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, builder, "A")
    for width, lines in ((1280, 1), (853, 2), (640, 3)):
        builder.resize(width, 533)
        head = builder.head
        shown = (head.sources.row("GBP").account, head.method, head.reference)
        qtbot.waitUntil(
            lambda lines=lines, shown=shown: (  # type: ignore[misc]
                len({one.mapTo(builder, QPoint()).y() for one in shown}) == lines
            )
        )


def test_totals_and_buttons_stand_in_one_line_for_as_long_as_there_is_room(
    qtbot: QtBot, open_builder: Open
) -> None:
    builder = open_builder()
    click(qtbot, builder, "A")
    footer = builder.footer

    def is_one_line() -> bool:
        return footer.record.y() < footer.bills.y() + footer.bills.height()

    for width, wanted in ((1280, True), (853, True), (640, False), (853, True)):
        builder.resize(width, 533)
        qtbot.waitUntil(lambda wanted=wanted: is_one_line() is wanted)  # type: ignore[misc]
    builder.footer.bills.show_amounts(["£123,456,789.00"])
    builder.footer.leaves.show_amounts(["£123,456,789.00"])
    builder.footer.credits.show_amounts(["£123,456,789.00"])
    builder.footer.credits.show()
    builder.resize(852, 533)
    qtbot.waitUntil(lambda: not is_one_line())


@pytest.mark.usefixtures("spoken")
def test_a_main_window_is_usable_on_a_magnified_screen(window: MainWindow) -> None:
    window.resize(640, 400)
    assert (window.width(), window.height()) == (640, 400)
    assert misfits(window) == []
    window.bar.show_companies([CompanyChoice("c", "Hartley & Sons Ltd, Xero practice")], "c")
    window.bar.show_refresh(_asking())
    assert misfits(window) == []
    window.show_to_approve(3, is_on=True)
    window.approvals.show_rows([], can_work=True)
    window.history.turn_to(TO_APPROVE)
    assert misfits(window) == []
    # Some bills at once, without a step sideways; the payments are scrolled to.
    assert window.bills.view.viewport().visibleRegion().boundingRect().height() >= 4 * ROW_HEIGHT
    assert {one.horizontalScrollBar().maximum() for one in window.findChildren(Scrolled)} == {0}


def test_several_accounts_stand_in_low_lines_one_beside_the_rest(qtbot: QtBot, open_builder: Open) -> None:
    builder = open_builder()
    builder.resize(1280, 800)
    click(qtbot, builder, "A")
    row = builder.sources.row("GBP")
    qtbot.waitUntil(lambda: row.height() > 40)
    click(qtbot, builder, "E")
    qtbot.waitUntil(lambda: row.height() < 40)
    assert row.pay.mapTo(builder, QPoint()).y() < builder.head.reference.mapTo(builder, QPoint()).y()
    click(qtbot, builder, "E")
    qtbot.waitUntil(lambda: row.height() > 40)


def test_what_fits_is_shown_first_things_first(qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    row = QHBoxLayout(line)
    kept, first, second = (QPushButton(words) for words in ("Kept", "The first", "The second"))
    for button in (kept, first, second):
        row.addWidget(button)
    whole = row.minimumSize().width()
    show_what_fits(row, whole, [second, first])
    assert [one.isHidden() for one in (kept, first, second)] == [False, False, False]
    show_what_fits(row, whole - 1, [second, first])
    assert [one.isHidden() for one in (kept, first, second)] == [False, True, False]
    show_what_fits(row, 1, [second, first])
    assert [one.isHidden() for one in (kept, first, second)] == [False, True, True]


def test_what_is_shown_really_fits(qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    row = QHBoxLayout(line)
    switcher, chip, quiet = (
        MenuButton("Hartley & Sons Ltd"),
        ChipButton("Overdue", Tint.BAD),
        QPushButton("Tick all"),
    )
    quiet.setProperty("part", "quiet")
    switcher.setMinimumWidth(90)
    for widget in (Label("5 of 2,000 ticked"), Label("of a supplier", elide=True), switcher, chip, quiet):
        row.addWidget(widget)
    line.show()
    whole, shown = row.minimumSize().width(), set()
    for width in range(whole + 20, 100, -7):
        show_what_fits(row, width, [chip, quiet, switcher])
        shown.add((chip.isVisible(), quiet.isVisible(), switcher.isVisible()))
        assert row.minimumSize().width() <= width or not chip.isVisible()
        assert (width >= whole) is all((chip.isVisible(), quiet.isVisible(), switcher.isVisible()))
    assert len(shown) == 4
