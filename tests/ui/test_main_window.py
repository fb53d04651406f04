from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.books import BillQuery, Due, Reader
from bookkeeper.payables.records import Attachment
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.theme import Scheme, Theme
from bookkeeper.ui.tokens import Tint
from bookkeeper.ui.top_bar import CompanyChoice
from tests.ui.conftest import MARKUP, TODAY, Readers, today

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, formats: Formats, reader: Reader, readers: Readers
) -> Iterator[MainWindow]:
    made = MainWindow(today, formats)
    qtbot.addWidget(made)
    readers.connect(made.bills, made.suppliers)
    made.show()
    with qtbot.waitExposed(made):
        made.activateWindow()
    with qtbot.waitSignals([made.bills.summed, readers.suppliers.summed]):
        made.show_books(reader, "GBP")
    yield made
    made.show_books(None)


def test_it_opens_on_the_bills_ready_for_the_keyboard(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.bills.view
    assert window.status.count.text() == "8 of 8 bills"
    assert window.status.totals.whole_text == "£311.45 · €2,000.00 · ¥5,000"
    assert window.accounts.model.rowCount() == 2


def test_due_this_week_is_paid_in_three_keystrokes(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.bills.summed):
        qtbot.keyClick(window.bills.view, Key.Key_W, CTRL | SHIFT)
    with qtbot.waitSignal(window.bills.chosen_summed):
        qtbot.keyClick(window.bills.view, Key.Key_A, CTRL)
    assert window.totals.count.whole_text == "3 bills selected"
    assert window.totals.first.whole_text == "£108.60"
    with qtbot.waitSignal(window.pay_asked) as caught:
        qtbot.keyClick(window, Key.Key_P, CTRL)
    assert caught.args == [["week", "euro", "yen"]]


def test_choosing_a_supplier_narrows_the_bills(qtbot: QtBot, window: MainWindow) -> None:
    window.suppliers.setFocus()
    with qtbot.waitSignal(window.bills.summed):
        qtbot.keyClick(window.suppliers.view, Key.Key_Down)
    assert window.bills.query.supplier_id == "s-Kyoto Paper"
    assert window.status.count.text() == "1 of 1 bills"


def test_search_by_shortcut_typing_and_escape(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_F, CTRL)
    assert QApplication.focusWidget() is window.bar.search
    with qtbot.waitSignal(window.bills.summed):
        qtbot.keyClicks(window.bar.search, "135.85")
    qtbot.waitUntil(lambda: window.bills.model.rowCount() == 1)
    qtbot.keyClick(window.bar.search, Key.Key_Down)
    assert QApplication.focusWidget() is window.bills.view
    qtbot.keyClicks(window.bills.view, "p")
    assert QApplication.focusWidget() is window.bar.search
    assert window.bar.search.text() == "p"
    qtbot.keyClick(window.bar.search, Key.Key_Escape)
    assert window.bar.search.text() == ""
    qtbot.waitUntil(lambda: window.bills.model.rowCount() == 8)


def test_going_to_a_bill_shows_it(qtbot: QtBot, window: MainWindow) -> None:
    window.bills.set_in_payment({"part": "Checking"})
    with qtbot.waitSignals([window.details.attachments_asked] * 2):
        qtbot.keyClick(window.bills.view, Key.Key_Down)
        qtbot.keyClick(window.bills.view, Key.Key_Down)
    assert window.details.bill_id == "part"
    window.details.show_attachments("part", [Attachment("f", "a.pdf", None, None)])
    window.on_books_changed()
    assert window.details.bill_id == "part"


def test_refreshing_can_be_asked_for_and_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.refresh_asked):
        qtbot.keyClick(window, Key.Key_F5)
    with qtbot.waitSignal(window.refresh_asked):
        qtbot.mouseClick(window.bar.refresh, Left)
    window.bar.show_refresh("Reading bills … 120", 0.4)
    assert (window.bar.as_of.text(), window.bar.refresh.text()) == ("Reading bills … 120", "Cancel")
    assert window.bar.progress.value() == 400
    with qtbot.assertNotEmitted(window.refresh_asked), qtbot.assertNotEmitted(window.cancel_refresh_asked):
        qtbot.keyClick(window, Key.Key_F5)
    with qtbot.waitSignal(window.cancel_refresh_asked):
        qtbot.mouseClick(window.bar.refresh, Left)
    with qtbot.waitSignal(window.cancel_refresh_asked):
        qtbot.keyClick(window.bills.view, Key.Key_Escape)
    window.bar.show_refresh("Connecting …")
    assert window.bar.progress.maximum() == 0
    window.bar.show_refresh(None)
    assert window.bar.refresh.text() == "Refresh"
    with qtbot.assertNotEmitted(window.cancel_refresh_asked):
        qtbot.keyClick(window.bills.view, Key.Key_Escape)


def test_companies_are_switched_by_name(qtbot: QtBot, window: MainWindow) -> None:
    choices = [CompanyChoice("c1", "Hartley & Sons Ltd"), CompanyChoice("c2", MARKUP)]
    window.bar.show_companies(choices, "c1")
    assert window.bar.switcher.words == "Hartley & Sons Ltd"
    actions = window.bar.switcher.menu().actions()
    assert actions[0].isChecked()
    with qtbot.waitSignal(window.company_chosen) as caught:
        actions[1].trigger()
    assert caught.args == ["c2"]
    with qtbot.waitSignal(window.other_company_asked):
        actions[-1].trigger()


def test_the_bar_tells_state_and_age(window: MainWindow) -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    window.bar.show_as_of(now - timedelta(hours=1), now)
    assert window.bar.as_of.text() == "As of 11:00"
    window.bar.show_as_of(None, now)
    assert window.bar.as_of.text() == "Not read yet"
    window.bar.show_connection("Xero, linked", Tint.GOOD)
    window.resize(1280, 800)
    window.bar.show_practice(True)
    assert window.bar.connection.accessibleName() == "Xero, linked"
    assert not window.bar.practice.isHidden()
    window.status.show_requests(1942, 2000)
    assert window.status.requests.text() == "1,942 of 2,000 requests left today"
    window.status.show_requests(None, None)
    assert window.status.requests.text() == ""


def test_without_a_company_nothing_can_be_asked(qtbot: QtBot, window: MainWindow) -> None:
    window.show_books(None)
    with qtbot.assertNotEmitted(window.refresh_asked), qtbot.assertNotEmitted(window.pay_asked):
        window.refresh()
        window.pay()
    assert not window.bar.pay.isEnabled()
    assert not window.accounts.create_button.isEnabled()
    assert window.status.count.text() == ""
    assert window.bills.model.rowCount() == 0


def test_an_answer_for_the_company_before_is_not_shown(
    qtbot: QtBot, window: MainWindow, readers: Readers
) -> None:
    window.bills.search("power")
    window.show_books(None)
    with qtbot.waitSignal(readers.bills.summed):
        readers.bills.ask(BillQuery(TODAY))
    assert window.bills.model.rowCount() == 0


def test_panes_are_reached_by_number_and_bills_filtered_by_letter(qtbot: QtBot, window: MainWindow) -> None:
    for key, view in (
        (Key.Key_1, window.suppliers.view),
        (Key.Key_3, window.payments.view),
        (Key.Key_4, window.accounts.view),
        (Key.Key_2, window.bills.view),
    ):
        qtbot.keyClick(window, key, ALT)
        assert QApplication.focusWidget() is view
    for key, due in (
        (Key.Key_O, Due.OVERDUE),
        (Key.Key_L, Due.LATER),
        (Key.Key_A, Due.ALL),
    ):
        qtbot.keyClick(window, key, CTRL | SHIFT)
        assert window.bills.query.due is due


def test_menus_ask_for_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    found = {
        action.text().replace("&", "").split("\t")[0]: action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    for words, signal in {
        "New bank account…": window.create_account_asked,
        "Payment methods…": window.payment_methods_asked,
        "Connection…": window.connection_asked,
        "Connect another company…": window.other_company_asked,
        "Keyboard": window.keyboard_asked,
        "About Bookkeeper": window.about_asked,
        "Stop everything": window.payments.stop_asked,
    }.items():
        with qtbot.waitSignal(signal):
            found[words].trigger()
    with qtbot.waitSignal(window.scheme_chosen) as caught:
        found["Dark"].trigger()
    assert caught.args == [Scheme.DARK]
    window.bills.view.go_to(window.bills.model.ids[0])
    found["Select all bills"].trigger()
    found["Copy rows"].trigger()
    assert QGuiApplication.clipboard().text().count("\n") == 9
    found["Select nothing"].trigger()
    assert not window.bills.model.picking


def test_a_bills_menu_pays_it(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    menus: list[QMenu] = []
    # Off screen a pop-up cannot take the keyboard, and Qt says so.
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: menus.append(menu))
    window.bills.model.picking.only(window.bills.model.ids[0])
    window.bills.menu_asked.emit(window.bills.model.row_at(0), QPoint(5, 5))
    with qtbot.waitSignal(window.pay_asked) as caught:
        menus[0].actions()[0].trigger()
    assert caught.args == [["late"]]


def test_every_control_has_a_name_a_screen_reader_can_say(window: MainWindow) -> None:
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QTableView)
        for widget in window.findChildren(kind)
        if widget.isVisibleTo(window) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(controls) > 10
    nameless = [
        control
        for control in controls
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]
    assert nameless == []


def test_no_label_could_take_its_text_for_mark_up(window: MainWindow) -> None:
    labels: list[QLabel] = window.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1024, 700)])
def test_it_fits_small_screens_and_clips_no_control(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.message.show_message(
        Tint.WARN, "The service cannot be reached", "Nothing was recorded.", ("r", "Refresh")
    )
    window.bar.show_companies([CompanyChoice("c", "X" * 500)], "c")
    window.bar.show_connection("Xero, needs authorising", Tint.WARN)
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    assert window.height() == size[1]
    # What comes into sight is laid out by the events that follow.
    QApplication.processEvents()
    for button in window.findChildren(QAbstractButton):
        if button.isVisibleTo(window):
            assert button.width() >= min(button.minimumSizeHint().width(), 60)
            assert _is_inside(button, window)


def _is_inside(widget: QWidget, window: QWidget) -> bool:
    corner = widget.mapTo(window, QPoint(widget.width() - 1, widget.height() - 1))
    return window.rect().contains(corner)


def test_closing_is_told(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()
