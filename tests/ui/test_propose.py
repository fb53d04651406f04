"""*Propose a run* with real fields and lists, answered by the real planner."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from bookkeeper.background.outlook import Proposed, View
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import EarlyTerms, Mark, NewNote, Note, Notebook, NoteKind
from bookkeeper.payables.run.calendar import BankCalendar
from bookkeeper.payables.run.proposal import OpenBill, RunPlanner, Wishes
from bookkeeper.payables.run.warnings import Findings
from bookkeeper.ui.dialogs.noting import EarlyTermsDialog, ReasonDialog
from bookkeeper.ui.dialogs.propose import ProposeDialog, ProposeFacts, WantedRun
from bookkeeper.ui.formats import Formats
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT

FRIDAY = date(2026, 11, 20)
FORMATS = Formats(QLocale("en_GB"))
FACTS = ProposeFacts(FRIDAY, FORMATS, "GBP", (EUR_ACCOUNT, GBP_ACCOUNT))
LEFT = Qt.MouseButton.LeftButton


def bill(bill_id: str, due: str, day: int, currency: str = "GBP", supplier: str = "Acme") -> OpenBill:
    issued = date(2026, 11, 1)
    due_on = date(2026, 11, day)
    return OpenBill(bill_id, supplier, supplier, f"R-{bill_id}", issued, due_on, Money.of(due, currency))


BILLS = [
    bill("late", "300", 2),
    bill("soon", "200", 24),
    bill("wait", "80", 30),
    bill("euro", "50", 24, "EUR"),
    bill("held", "70", 24, supplier="Bolt"),
]
NOTES = Notebook.of(
    Note(new, datetime(2026, 11, 1, tzinfo=UTC), "ann")
    for new in (
        NewNote(NoteKind.SUPPLIER_MARK, "Bolt", Mark.HOLD, "Goods missing"),
        NewNote(NoteKind.BILL_TERMS, "wait", "2/20"),
    )
)


class Answering:
    """Answers each question at once, as the outlook's thread does."""

    def __init__(self, dialog: ProposeDialog) -> None:
        self.asked: list[Wishes] = []
        self._planner = RunPlanner.of(BILLS, NOTES, BankCalendar())
        self._dialog = dialog

    def answer(self, wishes: Wishes) -> None:
        self.asked.append(wishes)
        self._dialog.show_proposed(Proposed(self._planner.propose(wishes), wishes, self._planner.count))


def opened(qtbot: QtBot, facts: ProposeFacts = FACTS) -> tuple[ProposeDialog, Answering]:
    dialog = ProposeDialog(facts)
    qtbot.addWidget(dialog)
    answering = Answering(dialog)
    dialog.asked.connect(answering.answer)
    dialog.show()
    dialog.balance.setText("0")
    dialog.balance.clear()
    return dialog, answering


NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_the_balance_of_the_books_is_filled_in_until_another_is_typed(qtbot: QtBot) -> None:
    dialog, answering = opened(qtbot)
    dialog.show_held(AccountsHeld({GBP_ACCOUNT.id: Money.of("500", "GBP")}, NOW))
    assert dialog.balance.text() == "500.00"
    assert "£500.00 by the books" in dialog.source.whole_text
    assert answering.asked[-1].cash == {"GBP": Money.of("500", "GBP")}
    dialog.balance.clear()
    qtbot.keyClicks(dialog.balance, "250")
    assert dialog.source.isHidden()
    dialog.show_held(AccountsHeld({GBP_ACCOUNT.id: Money.of("900", "GBP")}, NOW))
    assert dialog.balance.text() == "250"
    # Of another account nothing was typed; what is told in base currency is not its own.
    dialog.account.setCurrentIndex(1 - dialog.account.currentIndex())
    dialog.show_held(AccountsHeld({EUR_ACCOUNT.id: Money.of("77", "GBP")}, NOW))
    assert dialog.balance.text() == ""
    assert dialog.source.isHidden()


def test_an_overdrawn_account_offers_no_cash_by_itself(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    dialog.show_held(AccountsHeld({GBP_ACCOUNT.id: Money.of("-20", "GBP")}, NOW))
    assert dialog.balance.text() == ""
    assert "overdrawn: -£20.00" in dialog.source.whole_text.replace("−", "-")


def rows(table: QTableView) -> list[list[str]]:
    model = table.rows  # type: ignore[attr-defined]
    return [
        [model.cell(row, column).text for column in range(len(model.columns))]
        for row in range(len(model.ids))
    ]


def texts(dialog: ProposeDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_without_a_balance_everything_that_should_be_paid_is_proposed(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    assert dialog.currency == "GBP"
    assert [row[1] for row in rows(dialog.pay.table)] == ["R-soon", "R-late", "R-wait"]
    assert "Pays 3 of 5 bills, £578.40." in texts(dialog)
    assert not dialog.slider.isEnabled()


def test_each_line_says_why_and_what_it_costs(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    dialog.balance.setText("600")
    dialog.floor.setText("350")
    assert rows(dialog.pay.table) == [
        ["Acme", "R-soon", "24 Nov 2026", "£200.00", "Would become late", ""],
    ]
    left = {row[1]: row[3:] for row in rows(dialog.leave.table)}
    assert left == {
        "R-late": ["£300.00", "The cash does not reach", "25 days late"],
        "R-wait": ["£80.00", "The cash does not reach", "£1.60 discount (74.5 % a year)"],
        "R-euro": ["€50.00", "In another currency", "3 days late"],
        "R-held": ["£70.00", "On hold: Goods missing", "3 days late"],
    }
    assert "£50.00 is left above the floor." in texts(dialog)
    assert "Late at the next run: 3 bills, £370.00 · €50.00. The cash is short of £300.00." in texts(dialog)


def test_dragging_the_floor_and_moving_the_date_ask_anew(qtbot: QtBot) -> None:
    dialog, answering = opened(qtbot)
    dialog.balance.setText("1000")
    dialog.slider.setValue(900)
    assert dialog.floor.text() == "900.00"
    assert answering.asked[-1].cash == {"GBP": Money.of("100", "GBP")}
    assert rows(dialog.pay.table)[0][1] == "R-wait"
    dialog.floor.setText("500")
    assert dialog.slider.value() == 500
    dialog.next_run.setDate(QDate(2026, 12, 4))
    assert answering.asked[-1].next_on == date(2026, 12, 4)
    assert dialog.days == 14
    dialog.account.setCurrentIndex(0)
    assert [row[1] for row in rows(dialog.pay.table)] == ["R-euro"]


def test_what_is_no_amount_is_shown_at_its_field_and_not_used(qtbot: QtBot) -> None:
    dialog, answering = opened(qtbot)
    dialog.balance.setText("plenty")
    assert dialog.balance.property("wrong") is True
    assert "plenty" in dialog.balance.toolTip()
    assert not dialog.slider.isEnabled()
    dialog.balance.setText("500")
    assert dialog.balance.property("wrong") is False
    assert answering.asked[-1].cash == {"GBP": Money.of("500", "GBP")}


def test_the_proposal_goes_to_the_builder_with_its_account(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    dialog.balance.setText("250")
    with qtbot.waitSignal(dialog.run_wanted) as wanted:
        qtbot.mouseClick(dialog.open_in_builder, LEFT)
    run: WantedRun = wanted.args[0]
    assert [line.bill.id for line in run.lines] == ["soon"]
    assert run.account == GBP_ACCOUNT


def test_what_is_half_built_is_said_to_be_replaced(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, replace(FACTS, half_built=7))
    dialog.resize(1200, 700)
    assert "In the builder it takes the place of the 7 bills ticked before." in texts(dialog)


def test_nothing_to_pay_opens_no_builder(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    dialog.balance.setText("10")
    assert rows(dialog.pay.table) == []
    assert not dialog.open_in_builder.isEnabled()


def test_countries_come_when_they_are_known(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, replace(FACTS, country="DE"))
    assert dialog.country.count() == 1
    dialog.show_view(View(Findings(), ("DE", "FR", "GB")))
    assert dialog.country.currentText() == "Germany"
    with qtbot.waitSignal(dialog.country_chosen) as chosen:
        dialog.country.setCurrentIndex(dialog.country.findData("GB"))
    assert chosen.args == ["GB"]


def test_a_reason_must_be_given(qtbot: QtBot) -> None:
    dialog = ReasonDialog("Disputed bill", "Why?", "Mark")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.reason, "  Two of ten were broken ")
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.mouseClick(dialog.button, LEFT)
    assert given.args == ["Two of ten were broken"]


@pytest.mark.parametrize(("typed", "terms"), [("2.5", EarlyTerms.read("2.5/10")), ("", None)])
def test_terms_are_typed_and_taken_back(qtbot: QtBot, typed: str, terms: EarlyTerms | None) -> None:
    dialog = EarlyTermsDialog("Acme", EarlyTerms.read("3/10"), FORMATS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.percent.text() == "3"
    for wrong in ("x", "100", "-1"):
        dialog.percent.setText(wrong)
        assert not dialog.button.isEnabled()
    dialog.percent.setText(typed)
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.mouseClick(dialog.button, LEFT)
    assert given.args == [terms]
