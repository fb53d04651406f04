from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.payables.records import AccountType, BankAccount
from bookkeeper.ui.panes import AccountsPane
from tests.ui.conftest import MARKUP

CURRENT = BankAccount("a1", "Barclays Current", "GBP", AccountType.DEBIT, "20874021")
CARD = BankAccount("a2", MARKUP, None, AccountType.CREDIT, None, is_active=False)
ODD = BankAccount("a3", "", "EUR")


@pytest.fixture
def pane(qtbot: QtBot) -> AccountsPane:
    made = AccountsPane()
    qtbot.addWidget(made)
    made.resize(260, 240)
    made.show_accounts([CURRENT, CARD, ODD])
    made.show()
    return made


def test_only_the_last_digits_of_a_number_are_shown(pane: AccountsPane) -> None:
    cells = [pane.model.cell(row, 0) for row in range(3)]
    assert [cell.text for cell in cells] == ["Barclays Current", MARKUP, "(no name)"]
    assert [cell.second for cell in cells] == [
        "··4021 · Debit",
        "no number · Credit · archived",
        "no number · type not known",
    ]
    assert [pane.model.cell(row, 1).text for row in range(3)] == ["GBP", "?", "EUR"]
    spoken = pane.model.data(pane.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Barclays Current, ··4021 · Debit"


def test_a_choice_is_told_and_outlives_new_accounts(qtbot: QtBot, pane: AccountsPane) -> None:
    pane.view.setFocus()
    with qtbot.waitSignal(pane.account_chosen) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert caught.args == [CARD]
    pane.show_accounts([ODD, CARD])
    assert pane.chosen() == CARD
    pane.show_accounts([ODD])
    assert pane.chosen() is None
    pane.choose("a3")
    assert pane.chosen() == ODD


def test_another_account_can_be_asked_for(qtbot: QtBot, pane: AccountsPane) -> None:
    with qtbot.waitSignal(pane.create_account_asked):
        qtbot.mouseClick(pane.create_button, Qt.MouseButton.LeftButton)
    assert pane.create_button.accessibleName() == "New bank account"
