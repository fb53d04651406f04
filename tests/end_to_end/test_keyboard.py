"""The whole job by keyboard, through the real window: each press goes to whatever has the keyboard then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery, Due
from bookkeeper.journal import State
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.palette import PaletteDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, wait_for_bills

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys, counts them, and knows nothing but which window is in front."""

    def __init__(self, qtbot: QtBot, program: Bookkeeper) -> None:
        self.qtbot = qtbot
        self.presses = 0
        self.window = program.window
        program.window.activateWindow()
        view = program.window.bills.view
        qtbot.waitUntil(lambda: QApplication.focusWidget() is view, timeout=PATIENCE_MS)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.presses += 1
        QTest.keyClick(self.focused(), key, modifiers)

    def focused(self) -> QWidget:
        """What has the keyboard, once the window in front has it."""

        def is_in_front() -> bool:
            front, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            if QApplication.activeWindow() is None:
                # What a window manager does when a dialog is gone; there is none off the screen.
                (front or self.window).activateWindow()
            return focused is not None and (front is None or front.isAncestorOf(focused))

        self.qtbot.waitUntil(is_in_front, timeout=PATIENCE_MS)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        for letter in text:
            self.presses += 1
            QTest.keyClicks(self.focused(), letter)


def due_this_week(program: Bookkeeper) -> set[str]:
    assert program.session is not None
    reader = program.session.reader
    return {row.id for row in reader.bill_rows(reader.ids(BillQuery(today(), due=Due.THIS_WEEK)))}


def test_everything_due_this_week_is_paid_in_six_keystrokes(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    # Rates are the user's to say: one bill is in another currency, and this rate was recorded with today.
    choices = program.settings.choices(wait_for_bills(qtbot, program).workplace.whose.company_id)
    choices.rates, choices.rates_on = {"EUR": "0.8613"}, today()
    wanted = due_this_week(program)
    assert len(wanted) > 3
    keys = Keyboard(qtbot, program)

    # Nobody waits between these: what is not on the screen yet is meant all the same.
    keys.press(Key.Key_W, CTRL | SHIFT)
    keys.press(Key.Key_A, CTRL)
    keys.press(Key.Key_P, CTRL)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    assert {one.bill.id for one in builder.bills.draft} == wanted
    keys.press(Key.Key_A, ALT)
    keys.press(Key.Key_Down)
    qtbot.waitUntil(builder.footer.record.isEnabled, timeout=PATIENCE_MS)
    keys.press(Key.Key_Return, CTRL)
    assert keys.presses == 6

    def is_proven() -> bool:
        assert program.desk is not None
        states = [one.state for one in program.desk.payments.snapshot.payments]
        return len(states) == len(wanted) and set(states) == {State.PROVEN}

    qtbot.waitUntil(is_proven, timeout=3 * PATIENCE_MS)
    # ... and the result is looked at.
    keys.press(Key.Key_3, ALT)
    assert QApplication.focusWidget() is program.window.payments.view
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Return)
    dialog(qtbot, PaymentDialog).reject()


def test_searching_picking_an_amount_and_taking_back_by_keyboard(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    keys = Keyboard(qtbot, program)
    view = program.window.bills.view
    row = view.rows.row_at(2)
    assert row is not None
    keys.type(row.reference)
    qtbot.waitUntil(lambda: len(view.rows.ids) == 1, timeout=PATIENCE_MS)
    keys.press(Key.Key_Down)
    assert QApplication.focusWidget() is view
    keys.press(Key.Key_Space)
    keys.press(Key.Key_P, CTRL)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    assert len(builder.bills.draft) == 1
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) > 1, timeout=PATIENCE_MS)
    keys.press(Key.Key_Space)
    changed = len(builder.bills.draft)
    assert changed in (0, 2)
    keys.press(Key.Key_Z, CTRL)
    assert len(builder.bills.draft) == 1
    keys.press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not builder.isVisible())


def test_the_palette_goes_to_a_bill_a_supplier_and_does_an_action(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    keys = Keyboard(qtbot, program)
    row = window.bills.model.row_at(20)
    assert row is not None
    window.bills.filter_due(Due.OVERDUE)
    # From the search field too, where the system would have these keys for something else.
    keys.press(Key.Key_F, CTRL)
    keys.press(Key.Key_K, CTRL)
    palette: PaletteDialog = dialog(qtbot, PaletteDialog)
    QTest.keyClicks(palette.field, row.reference)
    qtbot.waitUntil(lambda: any(row.reference in one.words for one in palette.found), timeout=PATIENCE_MS)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.bills.view.current_id() == row.row, timeout=PATIENCE_MS)
    assert window.details.bill_id == row.id
    assert window.bills.picked_rows() == [row.row]

    keys.press(Key.Key_K, CTRL)
    palette = dialog(qtbot, PaletteDialog)
    QTest.keyClicks(palette.field, row.supplier_name)
    qtbot.waitUntil(lambda: any(one.words == row.supplier_name for one in palette.found), timeout=PATIENCE_MS)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.bills.query.supplier_id == row.supplier_id, timeout=PATIENCE_MS)

    keys.press(Key.Key_K, CTRL)
    palette = dialog(qtbot, PaletteDialog)
    QTest.keyClicks(palette.field, "keyb")
    assert next(one.words for one in palette.found) == "Keyboard"
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(QTextBrowser)), timeout=PATIENCE_MS)
