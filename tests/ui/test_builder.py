"""The builder with real mouse and keyboard over a real copy of the books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.errors import AlreadyInPaymentError
from bookkeeper.journal import State
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import Bill, CreditStatus
from bookkeeper.tour.fit import misfits
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT, TODAY, a_bill
from tests.ui.building import CARD, NOTE, Open, click, draft_of, type_amount


def test_nothing_can_be_recorded_before_a_bill_is_ticked(open_builder: Open) -> None:
    dialog = open_builder()
    assert not dialog.footer.record.isEnabled()
    assert not dialog.footer.preview.isEnabled()


def test_ticking_by_mouse_shows_live_totals(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    assert dialog.footer.bills.text == "£244.45"
    assert dialog.footer.leaves.text == "£244.45"
    assert dialog.footer.record.text() == "Record 2 payments"
    assert dialog.footer.record.isEnabled()
    click(qtbot, dialog, "A")
    assert dialog.footer.bills.text == "£108.60"
    assert dialog.footer.record.text() == "Record 1 payment"


def test_ticking_by_keyboard(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder()
    dialog.bills.table.setFocus()
    qtbot.keyClick(dialog.bills.table, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.bills.table, Qt.Key.Key_Space)
    assert len(draft_of(dialog)) == 1


@pytest.mark.parametrize("bill_id", ["X", "P"])
def test_a_bill_that_cannot_be_paid_or_is_in_a_payment_has_no_box(
    qtbot: QtBot, open_builder: Open, bill_id: str
) -> None:
    dialog = open_builder()
    click(qtbot, dialog, bill_id)
    assert len(draft_of(dialog)) == 0


def test_an_amount_is_typed_in_its_cell(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    type_amount(qtbot, dialog, "A", "50.00")
    ticked = draft_of(dialog).get("A")
    assert ticked is not None
    assert ticked.amount == Money.of("50", "GBP")
    assert dialog.footer.bills.text == "£50.00"


@pytest.mark.parametrize("typed", ["abc", "", "10.005", "1,234", "999"])
def test_a_wrong_amount_is_never_taken_for_the_one_before(
    qtbot: QtBot, open_builder: Open, typed: str
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    assert dialog.footer.record.isEnabled()
    type_amount(qtbot, dialog, "A", typed)
    assert not dialog.footer.record.isEnabled()
    type_amount(qtbot, dialog, "A", "1.00")
    assert dialog.footer.record.isEnabled()


def test_a_foreign_bill_brings_its_own_account_and_rate(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    click(qtbot, dialog, "E")
    row = dialog.sources.row("EUR")
    assert row.isVisible()
    assert draft_of(dialog).source("EUR").account == EUR_ACCOUNT
    assert not dialog.footer.record.isEnabled()
    row.rate.setFocus()
    qtbot.keyClicks(row.rate, "0.86")
    qtbot.keyClick(row.rate, Qt.Key.Key_Tab)
    assert draft_of(dialog).source("EUR").rate == Decimal("0.86")
    assert dialog.footer.record.isEnabled()


def test_a_mismatched_account_names_both_ways_out(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "E")
    row = dialog.sources.row("EUR")
    row.account.setCurrentIndex(1)
    row.account.activated.emit(1)
    with qtbot.waitSignal(dialog.account_wanted) as wanted:
        dialog.checks.account_wanted.emit("EUR")
    assert wanted.args == ["EUR"]
    dialog.checks.convert_asked.emit("EUR")
    draft_of(dialog).set_rate("EUR", Decimal("0.86"))
    dialog._on_edited()
    assert dialog.footer.leaves.text == "£172.00"
    assert dialog.footer.record.isEnabled()


def test_an_account_just_made_is_chosen(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "E")
    dialog.offer_accounts((GBP_ACCOUNT,), EUR_ACCOUNT)
    assert draft_of(dialog).source("EUR").account == EUR_ACCOUNT
    assert "Barclays Euro" in dialog.sources.row("EUR").account.currentText()


def test_a_method_fills_in_its_account(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(mapped={"credit-card": {"GBP": CARD.id}})
    click(qtbot, dialog, "A")
    index = dialog.head.method.findData("credit-card")
    dialog.head.method.setCurrentIndex(index)
    with qtbot.waitSignal(dialog.method_used):
        dialog.head.method.activated.emit(index)
    assert draft_of(dialog).source("GBP").account == CARD


def test_the_dialog_closes_only_once_the_journal_holds_the_payments(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    with qtbot.waitSignal(dialog.record_asked) as asked:
        qtbot.mouseClick(dialog.footer.record, Qt.MouseButton.LeftButton)
    wanted: Plan = asked.args[0]
    assert [payment.links[0].record_id for payment in wanted.payments] == ["A"]
    assert dialog.isVisible()
    assert not dialog.footer.record.isEnabled()
    with qtbot.assertNotEmitted(dialog.record_asked):
        qtbot.mouseClick(dialog.footer.record, Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.on_recorded(None)
    assert not dialog.isVisible()
    assert len(draft_of(dialog)) == 0


def test_a_run_that_was_not_recorded_keeps_dialog_and_draft(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.footer.record, Qt.MouseButton.LeftButton)
    dialog.on_failed(AlreadyInPaymentError("Already on a payment: <b>REF-A</b>"))
    assert dialog.isVisible()
    assert "<b>REF-A</b>" in dialog._message.whole_text
    assert dialog.footer.record.isEnabled()
    assert draft_of(dialog).is_ticked("A")


def test_keep_for_later_keeps_the_draft(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder()
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.footer.keep, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert draft_of(dialog).is_ticked("A")


def test_the_date_is_the_payment_s_date(open_builder: Open) -> None:
    dialog = open_builder()
    dialog.head.date.setDate(dialog.head.date.date().addDays(-3))
    assert draft_of(dialog).paid_on == date(2026, 11, 19)


def test_tick_all_shown_ticks_what_the_search_found(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder()
    qtbot.keyClicks(dialog.bills.search, "REF-B")
    qtbot.waitUntil(lambda: len(dialog.bills.model.ids) == 1)
    qtbot.mouseClick(dialog.bills.tick_shown, Qt.MouseButton.LeftButton)
    assert [entry.bill.id for entry in draft_of(dialog)] == ["B"]


def test_tick_all_leaves_out_what_cannot_be_paid(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder()
    qtbot.mouseClick(dialog.bills.tick_shown, Qt.MouseButton.LeftButton)
    ticked: set[str] = {entry.bill.id for entry in draft_of(dialog)}
    assert ticked == {"A", "B", "E"}
    qtbot.mouseClick(dialog.bills.untick, Qt.MouseButton.LeftButton)
    assert len(draft_of(dialog)) == 0


def test_a_supplier_s_markup_stays_text(qtbot: QtBot, open_builder: Open) -> None:
    evil: Bill = replace(a_bill("M"), supplier_name="<img src=http://x>", reference="<b>x</b>")
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    draft_of(dialog).tick(evil, Decimal("999999"))
    dialog._on_edited()
    assert any("<b>x</b>" in label.text() for label in dialog.checks.findChildren(type(dialog._message)))


def test_bills_are_recorded_together_only_if_the_user_says_so(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    assert dialog.footer.record.text() == "Record 2 payments"
    dialog.head.together.setCurrentIndex(1)
    dialog.head.together.activated.emit(1)
    assert dialog.footer.record.text() == "Record 1 payment"


def test_use_credits_takes_those_of_ticked_suppliers_and_shows_what_is_left_to_pay(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE, replace(NOTE, id="D", number="OTHER", supplier_id="sup-9")])
    assert not dialog.credits.use_all.isEnabled()
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.credits.use_all, Qt.MouseButton.LeftButton)
    assert set(draft_of(dialog).selection.credits) == {"C"}
    assert dialog.footer.credits.text == "−£25.44"
    assert dialog.footer.leaves.text == "£110.41"
    # Xero uses a note in full and by itself: the credit first, the rest in cash after it.
    assert dialog.footer.record.text() == "Record 2 payments"
    assert dialog.footer.record.isEnabled()


def test_what_is_left_of_a_credit_is_shown_to_the_last_digit(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    large = Money.of("23456.78", "GBP")
    dialog.offer_credits([replace(NOTE, total=large, remaining=large, supplier_name="Brandt")])
    table, whose = dialog.credits.table, 2
    for width in (1280, 853):
        dialog.resize(width, 800)
        qtbot.waitUntil(lambda width=width: table.isColumnHidden(whose) is (width < 1200))  # type: ignore[misc]
        assert [found for found in misfits(dialog) if "Credit notes" in found] == []
    assert "Brandt" in table.tip_at(table.rows.index(0, 1))


def test_a_credit_that_no_bill_takes_whole_is_not_used_and_says_why(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    large = Money.of("500.00", "GBP")
    dialog.offer_credits([replace(NOTE, total=large, remaining=large)])
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.credits.use_all, Qt.MouseButton.LeftButton)
    assert not draft_of(dialog).selection.credits
    assert dialog.credits.reason.text() == "No credit fits what is ticked. Go to a note to read why."
    dialog.credits.table.go_to(0)
    assert dialog.credits.reason.text() == (
        "JMY-1987: Xero can only use a credit note in full on one bill, and none is large enough."
    )
    # Ticked by hand it is in the way of recording, and says so.
    dialog.credits.model.setData(
        dialog.credits.model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )
    assert not dialog.footer.record.isEnabled()
    texts = [label.text() for label in dialog.checks.findChildren(type(dialog._message))]
    assert any("JMY-1987" in text for text in texts)


def test_each_credit_says_why_it_is_used_or_is_not(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    whole = Money.of("108.60", "GBP")
    notes = [
        NOTE,
        replace(NOTE, id="W", number="WHOLE", total=whole, remaining=whole),
        replace(NOTE, id="D", number="DRAFT", status=CreditStatus.DRAFT),
        replace(NOTE, id="L", number="LATER", issued_on=TODAY + timedelta(days=1)),
        replace(NOTE, id="F", number="FOREIGN", currency="EUR", remaining=Money.of("5", "EUR")),
        replace(NOTE, id="P", number="UNDER-WAY"),
    ]
    dialog.offer_credits(notes)
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    qtbot.mouseClick(dialog.credits.use_all, Qt.MouseButton.LeftButton)
    assert dialog.credits.reason.text() == (
        "£134.04 less cash. Settled without cash: 1. No other use saves more."
    )
    said = {}
    for place in range(len(notes)):
        dialog.credits.table.go_to(place)
        said[dialog.credits._shown[place].id] = dialog.credits.reason.text()
    assert said == {
        "C": "JMY-1987 lowers what is paid in cash on REF-A.",
        "W": "WHOLE settles REF-B without cash.",
        "D": "DRAFT is still a draft: confirm it in Xero first.",
        "L": "LATER is dated after the day of payment.",
        "F": "FOREIGN: the ticked bills of this supplier are in another currency.",
        "P": "UNDER-WAY is part of a payment that is still under way.",
    }


def test_what_another_desk_records_leaves_the_draft_and_who_did_is_said(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    dialog.show_reserved({"A": State.HELD, "P": State.HELD}, lambda _id: "bob@other (10:02)")
    assert [one.bill.id for one in draft_of(dialog)] == ["B"]
    assert "REF-A: recorded by bob@other (10:02) meanwhile" in dialog._message.whole_text
    assert dialog._message.isVisible()
    dialog.show_reserved({"P": State.HELD}, lambda _id: "")
    click(qtbot, dialog, "A")
    assert {one.bill.id for one in draft_of(dialog)} == {"A", "B"}


def test_a_draft_that_is_being_recorded_is_kept_until_the_journal_answers(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    with qtbot.waitSignal(dialog.record_asked):
        dialog.footer.record.click()
    dialog.show_reserved({"A": State.HELD}, lambda _id: "bob@other (10:02)")
    dialog.on_failed(AlreadyInPaymentError("bill A (recorded by bob@other)"))
    assert [one.bill.id for one in draft_of(dialog)] == ["A"]
    assert "bob@other" in dialog._message.whole_text
