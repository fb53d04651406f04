"""A newcomer pays a first bill by what is said: each step's control is in sight, and called what was said."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillRow
from bookkeeper.ui import language, wording
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.parts.labels import Label
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, wait_for_bills

#: A common screen, in pixels.
_SCREEN = (1280, 760)

_FRAME = QMargins(1, 1, 1, 1)
_Control = TypeVar("_Control", bound=QWidget)


def said(step: int) -> str:
    """What the first page of the help says of a step."""
    page = language.help_file("1-first-payment.md").read_text("utf-8")
    found = re.search(rf"^{step}\. (.+?)(?=^\d\. |^!|\Z)", page, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def bold(step: int) -> str:
    """The first thing a step says in bold."""
    found = re.search(r"\*\*(.+?)\*\*", said(step))
    assert found is not None, said(step)
    return found[1]


def italics(step: int) -> list[str]:
    """What a step says in italics: words on the screen."""
    return re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", said(step))


class Newcomer:
    """Clicks what is in sight in the window in front, found by its words alone, presses keys, and counts."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window
        self.steps = 0

    def click(self, words: str) -> None:
        """Click the button that says this."""
        self.click_at(self._in_sight(QAbstractButton, words))

    def click_into(self, words: str) -> None:
        """Click the field that is called this."""
        field = self._in_sight(QLineEdit, words)
        self.click_at(field)
        field.setFocus()

    def choose(self, words: str, place: int) -> None:
        """Open the list of choices that is called this, and go down to one."""
        box = self._in_sight(QComboBox, words)
        self.click_at(box)
        view = box.view()
        self._qtbot.waitUntil(view.isVisible, timeout=PATIENCE_MS)
        for key in [*[Qt.Key.Key_Down] * place, Qt.Key.Key_Return]:
            self.steps += 1
            QTest.keyClick(view, key)
        self._qtbot.waitUntil(lambda: not view.isVisible(), timeout=PATIENCE_MS)

    def click_at(self, on: QWidget, at: QPoint | None = None) -> None:
        """Click a place, or the middle."""
        assert self.is_in_sight(on)
        self.steps += 1
        QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=at or on.rect().center())

    def write(self, text: str) -> None:
        """Type letter by letter."""
        for letter in text:
            self.press(letter)

    def press(self, keys: str) -> None:
        """Press keys as the help writes them."""
        combination = QKeySequence.fromString(keys)
        self._qtbot.waitUntil(self._has_keyboard, timeout=PATIENCE_MS)
        self.steps += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, combination)

    def sees(self, words: str) -> bool:
        """Whether something in front says this."""
        labels = self._front().findChildren(Label)
        return any(self.is_in_sight(one) and words in one.whole_text for one in labels)

    def sees_tab(self, words: str) -> bool:
        """Whether a list in front has this title."""
        tabs = [one for one in self._front().findChildren(QAbstractButton) if one.text() == words]
        return any(self.is_in_sight(one) for one in tabs)

    def is_in_sight(self, one: QWidget) -> bool:
        """Whole but for a frame's line, and not covered or scrolled away."""
        return one.isVisible() and one.visibleRegion().boundingRect().contains(one.rect() - _FRAME)

    def _in_sight(self, kind: type[_Control], words: str) -> _Control:
        found: list[_Control] = []

        def is_there() -> bool:
            found[:] = [
                one
                for one in self._front().findChildren(kind)
                if words in _words(one) and one.isEnabled() and self.is_in_sight(one)
            ]
            return bool(found)

        self._qtbot.waitUntil(is_there, timeout=PATIENCE_MS)
        assert len(found) == 1, [_words(one) for one in found]
        return found[0]

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window

    def _has_keyboard(self) -> bool:
        front, focused = self._front(), QApplication.focusWidget()
        if QApplication.activeWindow() is not front:
            # What a window manager does; there is none off the screen.
            front.activateWindow()
        return focused is not None and front.isAncestorOf(focused)


def _words(one: QWidget) -> str:
    words = [one.accessibleName(), one.accessibleDescription()]
    if isinstance(one, QAbstractButton):
        words.append(one.text())
    return "\n".join(words)


def _first_bill(program: Bookkeeper, *, is_foreign: bool) -> tuple[int, BillRow]:
    """The first bill of the list in another currency than the company's, or in its own, and its place."""
    rows = program.window.bills.view.rows
    for place in range(len(rows.ids)):
        row = rows.row_at(place)
        due = row.amount_due if row is not None else None
        if row is not None and due is not None and (due.currency != "GBP") is is_foreign:
            return place, row
    raise AssertionError("no such bill")


def _come_in(me: Newcomer, program: Bookkeeper, qtbot: QtBot) -> None:
    program.window.resize(*_SCREEN)
    assert me.sees("Tick the bills to pay, press Record, and see them paid")
    me.click(bold(1))
    wait_for_bills(qtbot, program, 30)


def _go_to(me: Newcomer, program: Bookkeeper, place: int) -> None:
    view, index = program.window.bills.view, program.window.bills.view.rows.index(place, 1)
    view.scrollTo(index)
    me.click_at(view.viewport(), view.visualRect(index).center())


def _builder(qtbot: QtBot) -> BuilderDialog:
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    # As large as the screen lets it be; the one of the tests is smaller.
    builder.resize(*_SCREEN)
    return builder


def _until_paid(me: Newcomer, program: Bookkeeper, qtbot: QtBot, row: BillRow) -> None:
    """Step 6: the list that it names is in sight, and says at last what it says."""
    pane, *states = italics(6)
    assert pane == "Payments"
    assert set(states) <= set(wording.all_state_words())
    qtbot.waitUntil(lambda: me.sees_tab(pane), timeout=PATIENCE_MS)
    payments, bills = program.window.payments.view, program.window.bills.view
    place = next(at for at, one in enumerate(payments.rows.columns) if one.key == "state")

    def is_paid() -> bool:
        is_told = [payments.rows.cell(at, place).text for at in range(len(payments.rows.ids))] == states[-1:]
        open_bills = [bills.rows.row_at(at) for at in range(len(bills.rows.ids))]
        return is_told and row.id not in [one.id for one in open_bills if one is not None]

    qtbot.waitUntil(is_paid, timeout=3 * PATIENCE_MS)
    assert me.is_in_sight(payments)


def test_a_bill_is_paid_by_the_keys_that_the_help_names(qtbot: QtBot, start: Start) -> None:
    program = start()
    me = Newcomer(qtbot, program.window)
    _come_in(me, program, qtbot)
    # The worst that can happen to a newcomer: a bill that needs a rate.
    place, row = _first_bill(program, is_foreign=True)
    assert row.amount_due is not None
    _go_to(me, program, place)
    me.press(bold(2))
    builder = _builder(qtbot)
    assert [one.bill.id for one in builder.bills.draft] == [row.id]
    assert "is ticked" in said(3)
    qtbot.waitUntil(lambda: me.sees(italics(4)[0]) and me.sees("rate"), timeout=PATIENCE_MS)
    assert "its rate" in said(4)
    me.click_into(f"GBP for 1 {row.amount_due.currency}")
    me.write("0.86")
    qtbot.waitUntil(builder.footer.record.isEnabled, timeout=PATIENCE_MS)
    me.press(bold(5))
    _until_paid(me, program, qtbot, row)
    assert me.steps <= 9


def test_a_bill_is_paid_by_clicks_on_what_the_help_names(qtbot: QtBot, start: Start) -> None:
    program = start()
    me = Newcomer(qtbot, program.window)
    _come_in(me, program, qtbot)
    place, row = _first_bill(program, is_foreign=False)
    _go_to(me, program, place)
    me.click(italics(2)[0])
    builder = _builder(qtbot)
    assert [one.bill.id for one in builder.bills.draft] == [row.id]
    assert "Choose the account that pays" in said(4)
    me.choose("Pay GBP from", 1)
    qtbot.waitUntil(builder.footer.record.isEnabled, timeout=PATIENCE_MS)
    me.click(f"{italics(5)[0]} 1 payment")
    _until_paid(me, program, qtbot, row)
    assert me.steps <= 7
