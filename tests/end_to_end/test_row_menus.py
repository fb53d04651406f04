"""Every list of the window and of the builder has a menu, and double-click does the obvious."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.journal import State
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.aged import AgedDialog
from bookkeeper.ui.lists import TableView
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, ready_builder


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    shown: list[QMenu] = []
    # Off screen a pop-up cannot take the keyboard, and Qt says so.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    return shown


def menus_of(owner: QWidget, menus: list[QMenu]) -> dict[str, list[str]]:
    """What the menu of each list in sight says for its first row."""
    found = {}
    for view in owner.findChildren(TableView):
        if not view.isVisible() or not view.rows.ids:
            continue
        view.go_to(view.rows.ids[0])
        menus.clear()
        place = view.visualRect(view.currentIndex()).center()
        QApplication.sendEvent(
            view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
        )
        (menu,) = menus
        found[view.accessibleName()] = [one.text().partition("\t")[0] for one in menu.actions()]
    return found


def test_every_list_has_a_menu_with_copying(qtbot: QtBot, start: Start, menus: list[QMenu]) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    press(qtbot, ready_builder(qtbot, program).footer.record)

    def is_proven() -> bool:
        desk = program.desk
        return desk is not None and [one.state for one in desk.payments.snapshot.payments] == [State.PROVEN]

    qtbot.waitUntil(is_proven, timeout=PATIENCE_MS)
    window.resize(1440, 900)
    found = menus_of(window, menus)
    window.documents.turn_to(1)
    qtbot.waitUntil(lambda: len(window.credit_notes.model.ids) > 0, timeout=PATIENCE_MS)
    window.history.turn_to(1)
    qtbot.waitUntil(lambda: len(window.book_payments.model.ids) > 0, timeout=PATIENCE_MS)
    found |= menus_of(window, menus)
    window.history.turn_to(2)
    found |= menus_of(window, menus)
    names = {
        "Open bills", "Suppliers", "Credit notes", "Payments", "In the books", "Runs", "Bank accounts",
    }  # fmt: skip
    assert names <= set(found)
    for words in found.values():
        assert {"Copy this cell", "Copy this row"} <= set(words)
    for name in ("Open bills", "Credit notes", "In the books"):
        assert {"Export list…", "Print list…"} <= set(found[name])
        assert any(words.startswith("Only ") for words in found[name])
    assert "Pay bills from it…" in found["Bank accounts"]

    press(qtbot, window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) > 0, timeout=PATIENCE_MS)
    found = menus_of(builder, menus)
    assert {"Bills to pay", "Credit notes"} <= set(found)
    assert {"Change To pay", "Copy this row"} <= set(found["Bills to pay"])
    assert {"Tick", "Untick"} & set(found["Bills to pay"])
    builder.reject()


def test_double_clicks_do_the_obvious(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    qtbot.waitUntil(lambda: len(window.suppliers.model.ids) > 2, timeout=PATIENCE_MS)
    row = window.suppliers.model.row_at(1)
    assert row is not None
    window.suppliers.view.go_to(row.row)
    window.suppliers.view.setFocus()
    window.suppliers.choose(row.row)
    qtbot.keyClick(window.suppliers.view, Qt.Key.Key_Return)
    assert window.focusWidget() is window.bills.view
    assert window.bills.query.supplier_id == row.id

    window.aged_asked.emit()
    aged: AgedDialog = dialog(qtbot, AgedDialog)
    qtbot.waitUntil(lambda: len(aged.model.ids) > 0, timeout=PATIENCE_MS)
    first = aged.model.row_at(0)
    assert first is not None
    aged.table.go_to(0)
    qtbot.keyClick(aged.table, Qt.Key.Key_Return)
    assert (window.bills.query.supplier_id, window.bills.query.currency) == (
        first.supplier_id,
        first.total.currency,
    )


def test_bills_are_paid_from_the_account_that_was_opened(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    accounts = [one for one in window.accounts._accounts if one.currency == "GBP" and one.is_active]
    wanted = accounts[-1]
    window.accounts.choose(wanted.id)
    view = window.bills.view
    rows = [view.rows.row_at(place) for place in range(len(view.rows.ids))]
    bill = next(one for one in rows if one is not None and one.currency == "GBP" and one.is_payable)
    view.rows.picking.only(bill.row)
    qtbot.keyClick(window.accounts.view, Qt.Key.Key_Return)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    assert wanted.name in builder.sources.row("GBP").account.currentText()
    builder.reject()


def test_a_whole_row_of_a_bill_pastes_as_numbers(qtbot: QtBot, start: Start, menus: list[QMenu]) -> None:
    program = open_practice(qtbot, start)
    view = program.window.bills.view
    row = view.rows.row_at(0)
    assert row is not None
    view.go_to(row.row)
    program.window.bills.menu_asked.emit(row, view.mapToGlobal(view.rect().center()))
    next(one for one in menus[0].actions() if one.text() == "Copy this row").trigger()
    titles, values = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    pasted = dict(zip(titles, values, strict=True))
    assert pasted["Amount due"].replace(".", "").isdigit()
    assert pasted["Days"].lstrip("-").isdigit()
    assert pasted["Currency"] == row.currency
