"""Every way to pay on the builder: credit, money on account, terms, and what is not offered."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import PaymentMethodRef, Supplier
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.ui.builder import BuilderDialog
from bookkeeper.ui.builder.on_account import OnAccountDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.lists import TableView
from tests.payables.samples import EFT, EUR_ACCOUNT, GBP_ACCOUNT
from tests.ui.building import NOTE, Open, click, draft_of

ZOHO = rules_for("rwuv")
SYNC_ONLY = frozenset({Api.SYNC})
LEFT = Qt.MouseButton.LeftButton


def cell(table: TableView, position: int, key: str) -> QPoint:
    column = next(place for place, one in enumerate(table.rows.columns) if one.key == key)
    return table.visualRect(table.rows.index(position, column)).center()


def type_into(qtbot: QtBot, table: TableView, position: int, key: str, text: str) -> None:
    qtbot.mouseDClick(table.viewport(), LEFT, pos=cell(table, position, key))
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def texts(table: TableView) -> list[list[str]]:
    rows = table.rows
    return [
        [rows.cell(row, column).text for column in range(len(rows.columns))] for row in range(len(rows.ids))
    ]


def plan_of(qtbot: QtBot, dialog: BuilderDialog) -> Plan:
    with qtbot.waitSignal(dialog.record_asked) as asked:
        qtbot.mouseClick(dialog.footer.record, LEFT)
    found = asked.args[0]
    assert isinstance(found, Plan)
    return found


def open_on_account(qtbot: QtBot, dialog: BuilderDialog) -> OnAccountDialog:
    qtbot.mouseClick(dialog.on_account.add, LEFT)
    (asking,) = dialog.findChildren(OnAccountDialog)
    return asking


def test_money_is_left_with_a_supplier_found_by_name(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT,))
    asking = open_on_account(qtbot, dialog)
    qtbot.keyClicks(asking.supplier, "supplier SUP-1")
    qtbot.waitUntil(lambda: asking.supplier.supplier is not None)
    assert not asking.add.isEnabled()
    qtbot.keyClicks(asking.amount, "40.00")
    qtbot.mouseClick(asking.add, LEFT)
    assert not asking.isVisible()
    assert dialog.footer.on_account.text == "£40.00"
    assert dialog.footer.leaves.text == "£40.00"
    draft_of(dialog).reference_pattern = "PREPAID"
    dialog._on_edited()
    (payment,) = plan_of(qtbot, dialog).payments
    assert payment.supplier_id == "sup-1"
    assert payment.amount == Money.of("40", "GBP")


def test_part_of_a_name_offers_the_suppliers_that_have_it(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO)
    asking = open_on_account(qtbot, dialog)
    qtbot.keyClicks(asking.supplier, "sup")
    found = asking.supplier.completer().completionModel()
    qtbot.waitUntil(lambda: found.rowCount() == 2)
    asking.supplier._on_completer_activated(found.index(1, 0))
    chosen = asking.supplier.supplier
    assert chosen is not None
    assert asking.supplier.text() == chosen.name
    popup = asking.supplier.completer().popup()
    assert popup is not None
    popup.hide()
    with qtbot.waitSignal(asking.supplier.chosen) as cleared:
        qtbot.keyClick(asking.supplier, Qt.Key.Key_Delete)
    assert cleared.args == [None]


@pytest.mark.parametrize("typed", ["abc", "1,234", "10.005"])
def test_an_amount_on_account_that_cannot_be_read_is_not_taken(
    qtbot: QtBot, open_builder: Open, typed: str
) -> None:
    dialog = open_builder(ZOHO)
    asking = open_on_account(qtbot, dialog)
    qtbot.keyClicks(asking.supplier, "supplier sup-1")
    qtbot.waitUntil(lambda: asking.supplier.supplier is not None)
    qtbot.keyClicks(asking.amount, typed)
    qtbot.mouseClick(asking.add, LEFT)
    assert asking.isVisible()
    assert any(label.property("part") == "bad" and label.text() for label in asking.findChildren(QLabel))
    assert draft_of(dialog).selection.is_empty
    asking.reject()


def test_money_on_account_beside_a_bill_is_changed_and_taken_away(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    dialog.on_account.put(Supplier("sup-1", "Supplier sup-1"), "GBP", "10")
    assert dialog.footer.leaves.text == "£145.85"
    # A bill with money on account goes over the queue, in one payment.
    assert dialog.footer.record.text() == "Record 1 payment"
    type_into(qtbot, dialog.on_account.table, 0, "amount", "12.50")
    assert dialog.footer.leaves.text == "£148.35"
    type_into(qtbot, dialog.on_account.table, 0, "amount", "nonsense")
    assert not dialog.footer.record.isEnabled()
    qtbot.mouseClick(dialog.on_account.table.viewport(), LEFT, pos=cell(dialog.on_account.table, 0, "tick"))
    assert dialog.footer.leaves.text == "£135.85"
    assert dialog.on_account.hint.isVisible()


def test_what_each_bill_by_itself_cannot_take_names_the_way_out(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    dialog.on_account.put(Supplier("sup-1", "Supplier sup-1"), "GBP", "10")
    assert dialog.footer.record.isEnabled()
    dialog.head.together.setCurrentIndex(0)
    dialog.head.together.activated.emit(0)
    assert not dialog.footer.record.isEnabled()
    ways_out = [one for one in dialog.checks.findChildren(QPushButton) if one.property("part") == "link"]
    qtbot.mouseClick(ways_out[0], LEFT)
    assert dialog.head.together.currentIndex() == 1
    assert dialog.footer.record.isEnabled()


def test_what_is_not_taken_is_dimmed_and_says_why(open_builder: Open) -> None:
    dialog = open_builder()
    assert not dialog.on_account.add.isEnabled()
    assert dialog.on_account.hint.text() == "Xero cannot record money on account from here."
    assert not dialog.head.terms.method.isEnabled()
    assert dialog.head.terms.method.toolTip() == "Xero keeps no payment method with a payment."


def test_over_the_synchronous_api_alone_everything_else_explains_itself(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(rules_for("gbol").limited_to(SYNC_ONLY), accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE])
    assert len(dialog.credits.model.ids) == 0
    needed = "needs the asynchronous API, which this connection to Xero does not have."
    assert dialog.credits.use_all.toolTip() == f"Using a credit note {needed}"
    assert dialog.on_account.hint.text() == f"Money on account {needed}"
    assert not dialog.head.together.isEnabled()
    assert dialog.head.together.toolTip() == f"Paying several bills together {needed}"
    click(qtbot, dialog, "A")
    assert dialog.footer.record.isEnabled()


def test_a_credit_note_that_is_used_whole_cannot_be_typed_into(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE])
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.credits.use_all, LEFT)
    table = dialog.credits.table
    column = next(place for place, one in enumerate(table.rows.columns) if one.key == "use")
    index = table.rows.index(0, column)
    assert not table.rows.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert "Xero can only use a credit note in full." in table.tip_at(index)


def test_part_of_a_credit_note_is_typed_where_the_software_takes_it(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE])
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.credits.use_all, LEFT)
    type_into(qtbot, dialog.credits.table, 0, "use", "5.44")
    assert dialog.footer.credits.text == "−£5.44"
    assert dialog.footer.leaves.text == "£130.41"


def test_the_software_s_own_method_is_asked_for_where_it_is_required(
    qtbot: QtBot, open_builder: Open
) -> None:
    archived = PaymentMethodRef("9", "Old cheque", is_active=False)
    dialog = open_builder(rules_for("knfz"), accounts=(GBP_ACCOUNT,), methods=(EFT, archived))
    click(qtbot, dialog, "A")
    dialog.head.use_queue()
    dialog.head.edited.emit()
    # One bill still goes over the synchronous API, which takes no method; two together do not.
    click(qtbot, dialog, "B")
    assert not dialog.footer.record.isEnabled()
    box = dialog.head.terms.method
    assert [box.itemText(place) for place in range(box.count())] == ["Not chosen", "EFT"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.keyClicks(dialog.head.terms.note, "Run 7")
    (payment,) = plan_of(qtbot, dialog).payments
    assert payment.method == EFT
    assert payment.note == "Run 7"


def test_a_location_goes_in_place_of_the_reference(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(rules_for("akxx"), accounts=(GBP_ACCOUNT,))
    dialog.head.use_queue()
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    qtbot.keyClicks(dialog.head.terms.location, "loc")
    assert not dialog.footer.record.isEnabled()
    dialog.head.terms.location.clear()
    qtbot.keyClicks(dialog.head.terms.location, "location-7")
    (payment,) = plan_of(qtbot, dialog).payments
    assert payment.reference == "location-7"


def test_subtotals_by_supplier(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    dialog.offer_credits([NOTE])
    qtbot.mouseClick(dialog.summary.switch, LEFT)
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "E")
    qtbot.mouseClick(dialog.credits.use_all, LEFT)
    assert texts(dialog.summary.table) == [
        ["Supplier sup-1", "£135.85", "−£25.44", "£110.41"],
        ["Supplier sup-2", "€200.00", "–", "€200.00"],
    ]
    dialog.on_account.put(Supplier("sup-1", "Supplier sup-1"), "GBP", "10")
    assert texts(dialog.summary.table)[0][-1] == "£120.41"
    qtbot.mouseClick(dialog.summary.switch, LEFT)
    assert not dialog.summary.table.isVisible()


def test_totals_of_each_currency_stand_in_the_bottom_line(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "E")
    assert dialog.footer.bills.text == "£135.85 · €200.00"
    assert dialog.footer.bills.accessibleName() == "Bills: £135.85 · €200.00"
    assert not dialog.footer.on_account.isVisible()


def preview_of(qtbot: QtBot, dialog: BuilderDialog) -> PreviewDialog:
    qtbot.mouseClick(dialog.footer.preview, LEFT)
    (preview,) = dialog.findChildren(PreviewDialog)
    return preview


def test_the_preview_shows_credit_first_and_cash_after_it(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    dialog.offer_credits([NOTE])
    click(qtbot, dialog, "A")
    qtbot.mouseClick(dialog.credits.use_all, LEFT)
    preview = preview_of(qtbot, dialog)
    assert [row[2] for row in texts(preview.table)] == ["REF-A + credit JMY-1987", "REF-A"]
    assert [row[-1] for row in texts(preview.table)] == ["by itself", "after payment 1"]
    assert [row[2:4] + row[5:] for row in texts(preview.line_table)] == [
        ["Bill", "REF-A", "£135.85 → £110.41"],
        ["Credit note", "JMY-1987", "£25.44 → £0.00"],
    ]
    assert "£25.44 of credit note JMY-1987 can be used again." in preview.facts.text()
    qtbot.keyClick(preview.table, Qt.Key.Key_Down)
    assert [row[-1] for row in texts(preview.line_table)] == ["£110.41 → £0.00"]
    assert "after payment 1 is confirmed" in preview.facts.text()
    with qtbot.waitSignal(dialog.record_asked):
        qtbot.mouseClick(preview.record, LEFT)


def test_the_preview_tells_gain_or_loss_and_what_cannot_be_undone(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(ZOHO, accounts=(GBP_ACCOUNT, EUR_ACCOUNT))
    draft = draft_of(dialog)
    click(qtbot, dialog, "E")
    entry = draft.get("E")
    assert entry is not None
    draft.tick(replace(entry.bill, rate=Decimal("0.90")))
    draft.set_rate("EUR", Decimal("0.86"))
    dialog._on_edited()
    preview = preview_of(qtbot, dialog)
    assert texts(preview.table)[0][6] == "£8.00 gain"
    assert "£8.00 gain against the rate of the records." in preview.facts.text()
    assert "It cannot be undone from here." in preview.facts.text()
    assert "Zoho Books does not let it be deleted from outside." in preview.facts.text()
    preview.reject()
