"""Deeds from the window to the books: made, changed, refunded and deleted as a user does it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background.session import CompanySession
from bookkeeper.books import BookPaymentRow
from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money
from bookkeeper.ui.dialogs.document import DocumentDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.refund import RefundDialog
from bookkeeper.ui.dialogs.removal import RemovalDialog
from bookkeeper.ui.dialogs.supplier import SupplierDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, press, wait_for_bills

Menus = list[QMenu]


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> Menus:
    """Context menus that would have popped up: off screen they cannot take the keyboard."""
    opened: Menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    return opened


@pytest.fixture
def program(qtbot: QtBot, start: Start) -> Bookkeeper:
    begun = start()
    begun.settings.hold_s = 0
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    wait_for_bills(qtbot, begun, 30)
    return begun


def session_of(program: Bookkeeper) -> CompanySession:
    assert program.session is not None
    return program.session


def proven(qtbot: QtBot, program: Bookkeeper, act: Act) -> Payment:
    """The newest row of the journal that does this, once the books confirm it."""

    def rows() -> list[Payment]:
        assert program.desk is not None
        return [one for one in program.desk.payments.snapshot.payments if one.act is act]

    qtbot.waitUntil(lambda: bool(rows()) and rows()[0].state is State.PROVEN, timeout=3 * PATIENCE_MS)
    return rows()[0]


def choose(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def wait_for_refresh(qtbot: QtBot, program: Bookkeeper) -> None:
    """What was done is read back by itself."""
    qtbot.waitUntil(lambda: program.window.bar.is_refreshing, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not program.window.bar.is_refreshing, timeout=PATIENCE_MS)


def turn_to_history(qtbot: QtBot, program: Bookkeeper) -> list[BookPaymentRow]:
    pane = program.window.book_payments
    program.window.history.turn_to(1)
    qtbot.waitUntil(lambda: len(pane.model.ids) > 0, timeout=PATIENCE_MS)
    rows = [pane.model.row_at(place) for place in range(len(pane.model.ids))]
    return [row for row in rows if isinstance(row, BookPaymentRow)]


def wait_for_note(qtbot: QtBot, program: Bookkeeper, number: str) -> None:
    pane = program.window.credit_notes
    pane.search(number)

    def is_found() -> bool:
        return len(pane.model.ids) == 1 and getattr(pane.model.row_at(0), "number", "") == number

    qtbot.waitUntil(is_found, timeout=PATIENCE_MS)


def test_a_payment_in_the_books_is_opened_and_deleted(qtbot: QtBot, program: Bookkeeper) -> None:
    session = session_of(program)
    row = next(one for one in turn_to_history(qtbot, program) if one.bill_count == 1 and not one.credit_count)
    payment = session.reader.bill_payment(row.id)
    assert payment is not None
    bill_id = payment.links[0].record_id
    before = session.reader.bill(bill_id)
    program.window.book_payments.opened.emit(row)
    shown: RecordDialog = dialog(qtbot, RecordDialog)
    assert len(shown.tables[0].rows.ids) == 1
    press(qtbot, shown.buttons["delete"])
    asking: RemovalDialog = dialog(qtbot, RemovalDialog)
    press(qtbot, asking.do)
    stored = proven(qtbot, program, Act.DELETE_PAYMENT)
    words = program.window.payments.model.cell(0, 2).text
    assert words == f"Deletes payment {payment.reference}"
    after = session.reader.bill(bill_id)
    assert before is not None
    assert after is not None
    assert before.amount_due is not None
    assert payment.total is not None
    assert after.amount_due == before.amount_due + payment.total
    assert stored.links[0].record_id == payment.id
    listed = program.window.book_payments.model
    qtbot.waitUntil(
        lambda: all(
            one is None or one.id != payment.id for one in map(listed.row_at, range(len(listed.ids)))
        ),
        timeout=PATIENCE_MS,
    )


def test_a_credit_note_is_made_and_then_paid_out(qtbot: QtBot, program: Bookkeeper, menus: Menus) -> None:
    window = program.window
    window.making_asked.emit("credit-note")
    typing: DocumentDialog = dialog(qtbot, DocumentDialog)
    qtbot.keyClicks(typing.supplier, "swanston security")
    qtbot.waitUntil(lambda: typing.supplier.supplier is not None, timeout=PATIENCE_MS)
    qtbot.keyClicks(typing.number, "CN-DESK-1")
    row = typing.lines.rows[0]
    qtbot.keyClicks(row.description, "Returned")
    qtbot.keyClicks(row.unit, "50")
    for box in (row.rate, row.account):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    total = typing.draft.totals.total
    press(qtbot, typing.record)
    made = proven(qtbot, program, Act.MAKE_CREDIT_NOTE)
    assert made.amount == total
    wait_for_refresh(qtbot, program)
    window.documents.turn_to(1)
    wait_for_note(qtbot, program, "CN-DESK-1")
    window.credit_notes.menu_asked.emit(window.credit_notes.model.row_at(0), QPoint())
    choose(menus[-1], "Refund").trigger()
    refunding: RefundDialog = dialog(qtbot, RefundDialog)
    refunding.account.setCurrentIndex(1)
    refunding.account.activated.emit(1)
    press(qtbot, refunding.record)
    paid_out = proven(qtbot, program, Act.PAY)
    assert paid_out.amount == -total
    assert window.payments.model.cell(0, 2).text == "Refund of credit CN-DESK-1"
    wait_for_refresh(qtbot, program)
    window.payments.action_asked.emit((paid_out.id,), "books")
    shown: RecordDialog = dialog(qtbot, RecordDialog)
    kinds = [shown.tables[0].rows.cell(0, place).text for place in (2, 3)]
    assert kinds == ["Credit note", "CN-DESK-1"]


def test_a_bill_is_made_changed_and_voided(qtbot: QtBot, program: Bookkeeper, menus: Menus) -> None:
    window, session = program.window, session_of(program)
    window.making_asked.emit("bill")
    typing: DocumentDialog = dialog(qtbot, DocumentDialog)
    qtbot.keyClicks(typing.supplier, "swanston security")
    qtbot.waitUntil(lambda: typing.supplier.supplier is not None, timeout=PATIENCE_MS)
    qtbot.keyClicks(typing.number, "BILL-DESK-1")
    row = typing.lines.rows[0]
    qtbot.keyClicks(row.unit, "100")
    for box in (row.rate, row.account):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    press(qtbot, typing.record)
    proven(qtbot, program, Act.MAKE_BILL)
    wait_for_refresh(qtbot, program)
    window.bills.search("BILL-DESK-1")
    qtbot.waitUntil(lambda: len(window.bills.model.ids) == 1, timeout=PATIENCE_MS)

    def open_menu() -> QMenu:
        window.bills.menu_asked.emit(window.bills.model.row_at(0), QPoint())
        return menus[-1]

    choose(open_menu(), "Change bill").trigger()
    changing: DocumentDialog = dialog(qtbot, DocumentDialog)
    changing.lines.rows[0].unit.clear()
    qtbot.keyClicks(changing.lines.rows[0].unit, "80")
    total = changing.draft.totals.total
    press(qtbot, changing.record)
    proven(qtbot, program, Act.CHANGE_BILL)
    bill_row = window.bills.model.row_at(0)
    assert bill_row is not None
    changed = session.reader.bill(bill_row.id)
    assert changed is not None
    assert changed.amount_due == total
    choose(open_menu(), "Void").trigger()
    asking: RemovalDialog = dialog(qtbot, RemovalDialog)
    press(qtbot, asking.do)
    proven(qtbot, program, Act.DELETE_BILL)


def test_a_supplier_is_read_in_full_before_it_is_changed(
    qtbot: QtBot, program: Bookkeeper, menus: Menus
) -> None:
    window = program.window
    row = window.suppliers.model.row_at(1)
    window.suppliers.view.menu_asked.emit(row, QPoint())
    choose(menus[-1], "Change supplier").trigger()
    changing: SupplierDialog = dialog(qtbot, SupplierDialog)
    assert row is not None
    assert changing.name.text() == row.name
    changing.phone.clear()
    qtbot.keyClicks(changing.phone, "+44 20 7946 0000")
    press(qtbot, changing.record)
    stored = proven(qtbot, program, Act.CHANGE_SUPPLIER)
    assert stored.amount == Money.zero(stored.amount.currency)
    assert window.payments.model.cell(0, 3).text == "–"


@pytest.mark.parametrize("code", ["bill", "credit-note", "supplier"])
def test_the_menus_open_the_dialogs(qtbot: QtBot, program: Bookkeeper, code: str) -> None:
    words: dict[str, str] = {
        "bill": "&New bill…",
        "credit-note": "New &credit note…",
        "supplier": "New &supplier…",
    }
    kinds: dict[str, Callable[..., object]] = {"supplier": SupplierDialog}
    actions = program.window.menuBar().findChildren(QAction)
    next(action for action in actions if action.text() == words[code]).trigger()
    shown = dialog(qtbot, kinds.get(code, DocumentDialog))  # type: ignore[arg-type]
    assert not shown.record.isEnabled()
    program.end()
    assert not any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
