"""Undo and redo in the builder, with its keys, over a real copy of the books."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.payables.methods import Method
from bookkeeper.payables.records import BankAccount
from bookkeeper.payables.rules import Api
from bookkeeper.ui.builder import BuilderDialog
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT, TODAY, a_bill
from tests.ui.building import CARD, NOTE, Open, builders, click, draft_of, type_amount

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MANY = [
    a_bill(f"m{place}", "10.00", supplier=f"sup-{place % 7}", issued_on=TODAY - timedelta(60))
    for place in range(3000)
]


def undo(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL)


def redo(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL | SHIFT)


def test_a_tick_an_amount_and_unticking_all_go_back_and_forth(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    draft = draft_of(dialog)
    assert not dialog.undoing.undo.isEnabled()
    click(qtbot, dialog, "A")
    type_amount(qtbot, dialog, "A", "50.00")
    click(qtbot, dialog, "B")
    qtbot.mouseClick(dialog.bills.untick, Qt.MouseButton.LeftButton)
    assert len(draft) == 0

    undo(qtbot, dialog)
    assert dialog.footer.bills.text == "£158.60"
    assert dialog.footer.record.isEnabled()
    undo(qtbot, dialog)
    assert dialog.footer.bills.text == "£50.00"
    undo(qtbot, dialog)
    assert dialog.footer.bills.text == "£135.85"
    undo(qtbot, dialog)
    assert len(draft) == 0
    assert not dialog.undoing.undo.isEnabled()
    for _ in range(3):
        redo(qtbot, dialog)
    assert dialog.footer.bills.text == "£158.60"
    qtbot.keyClick(dialog, Qt.Key.Key_Y, CTRL)
    assert len(draft) == 0
    assert not dialog.undoing.redo.isEnabled()


def test_an_amount_that_could_not_be_read_is_forgotten_with_its_complaint(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    type_amount(qtbot, dialog, "A", "12 x")
    assert not dialog.footer.record.isEnabled()
    undo(qtbot, dialog)
    assert dialog.footer.record.isEnabled()
    assert dialog.footer.bills.text == "£135.85"


def test_date_account_rate_and_way_of_recording_are_shown_as_they_were(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, CARD, EUR_ACCOUNT))
    draft = draft_of(dialog)
    click(qtbot, dialog, "E")
    row = dialog.sources.row("EUR")
    row.rate.setFocus()
    qtbot.keyClicks(row.rate, "0.86")
    dialog.head.date.setDate(QDate(2026, 11, 20))
    dialog.head.together.setCurrentIndex(1)
    dialog.head.together.activated.emit(1)
    row.account.setCurrentIndex(2)
    row.account.activated.emit(2)
    chosen = draft.source("EUR").account

    undo(qtbot, dialog)
    assert draft.source("EUR").account == EUR_ACCOUNT != chosen
    assert row.account.currentText().startswith(EUR_ACCOUNT.name)
    undo(qtbot, dialog)
    assert draft.prefer is Api.SYNC
    assert dialog.head.together.currentIndex() == 0
    undo(qtbot, dialog)
    assert draft.paid_on == TODAY
    assert dialog.head.date.date() == QDate(TODAY.year, TODAY.month, TODAY.day)
    dialog.bills.table.setFocus()
    undo(qtbot, dialog)
    assert row.rate.text() == ""
    assert draft.source("EUR").rate is None
    redo(qtbot, dialog)
    assert row.rate.text() == "0.86"
    assert draft.source("EUR").rate == Decimal("0.86")


def test_a_credit_note_and_what_it_changed_go_back_together(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE])
    draft = draft_of(dialog)
    click(qtbot, dialog, "A")
    qtbot.keyClick(dialog, Qt.Key.Key_U, CTRL)
    assert list(draft.selection.credits) == [NOTE.id]
    assert dialog.head.together.currentIndex() == 1
    undo(qtbot, dialog)
    assert not draft.selection.credits
    assert dialog.head.together.currentIndex() == 0
    assert draft.is_ticked("A")


def test_nothing_goes_back_beyond_the_opening_of_the_window(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    dialog.on_recorded(None)
    assert not draft_of(dialog).history.can_undo


def test_a_reference_and_a_note_go_back_with_their_fields(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    draft, head = draft_of(dialog), dialog.head
    before = draft.reference_pattern
    head.reference.clear()
    qtbot.keyClicks(head.reference, "RUN 7")
    click(qtbot, dialog, "A")
    assert draft.reference_pattern == "RUN 7"
    undo(qtbot, dialog)
    assert len(draft) == 0
    assert (draft.reference_pattern, head.reference.text()) == ("RUN 7", "RUN 7")
    undo(qtbot, dialog)
    assert (draft.reference_pattern, head.reference.text()) == (before, before)
    redo(qtbot, dialog)
    assert head.reference.text() == "RUN 7"
    head.terms.note.setText("Thanks")
    undo(qtbot, dialog)
    assert (draft.note, head.terms.note.text()) == ("", "")
    assert dialog.undoing.redo.isEnabled()


def _choose_way(dialog: BuilderDialog, way: Method | None) -> None:
    box = dialog.head.method
    box.setCurrentIndex(box.findData(way.value) if way is not None else 0)
    box.activated.emit(box.currentIndex())


def test_a_method_and_the_accounts_it_chose_go_back_and_forth(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(mapped={"credit-card": {"GBP": CARD.id}, "cheque": {"GBP": GBP_ACCOUNT.id}})
    draft, box = draft_of(dialog), dialog.head.method
    click(qtbot, dialog, "A")
    seen = []
    for way in (Method.CREDIT_CARD, Method.CHEQUE, Method.PAY_LATER, None):
        seen.append((draft.way, box.currentText(), draft.source("GBP").account))
        _choose_way(dialog, way)
    seen.append((draft.way, box.currentText(), draft.source("GBP").account))
    assert [way for way, _, _ in seen] == [None, Method.CREDIT_CARD, Method.CHEQUE, Method.PAY_LATER, None]
    assert seen[1][2] == CARD
    assert seen[2][2] == GBP_ACCOUNT

    def now() -> tuple[Method | None, str, BankAccount | None]:
        return draft.way, box.currentText(), draft.source("GBP").account

    for before in seen[-2::-1]:
        undo(qtbot, dialog)
        assert now() == before
    assert draft.is_ticked("A")
    for after in seen[1:]:
        redo(qtbot, dialog)
        assert now() == after


def test_what_is_taken_back_in_a_folded_field_is_unfolded(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    head = dialog.head
    click(qtbot, dialog, "A")
    head._more.setChecked(True)
    head.terms.note.setText("Thanks")
    head._more.setChecked(False)
    assert not head.terms.isVisible()
    undo(qtbot, dialog)
    assert head.terms.isVisible()
    assert head.terms.note.text() == ""


@pytest.fixture
def many(qtbot: QtBot, tmp_path: Path) -> Iterator[BuilderDialog]:
    with builders(qtbot, tmp_path, MANY) as build:
        yield build(accounts=(GBP_ACCOUNT,))


def test_thousands_ticked_at_once_are_one_step_taken_in_pieces(qtbot: QtBot, many: BuilderDialog) -> None:
    draft = draft_of(many)
    qtbot.mouseClick(many.bills.tick_shown, Qt.MouseButton.LeftButton)
    assert len(draft) < len(MANY)
    undo(qtbot, many)
    assert many.undoing.is_busy
    assert not many.footer.record.isEnabled()
    assert not many.bills.isEnabled()
    qtbot.waitUntil(lambda: not many.undoing.is_busy)
    assert len(draft) == 0
    assert many.bills.isEnabled()
    assert not many.undoing.undo.isEnabled()
    redo(qtbot, many)
    qtbot.waitUntil(many.footer.record.isEnabled)
    assert len(draft) == len(MANY)
    assert many.footer.bills.text == "£30,000.00"


def test_closing_takes_a_step_to_its_end(qtbot: QtBot, many: BuilderDialog) -> None:
    draft = draft_of(many)
    qtbot.mouseClick(many.bills.tick_shown, Qt.MouseButton.LeftButton)
    undo(qtbot, many)
    many.reject()
    assert len(draft) == 0
