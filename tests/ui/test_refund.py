"""The refund dialog: live problems, what it would do, and the plan it asks to record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from bookkeeper.errors import AlreadyInPaymentError
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import BillPayment, LinkType, PaymentLine, PaymentLink
from bookkeeper.payables.refunds import Refundable, credit_of, on_account_with, overpaid_by
from bookkeeper.payables.rules import rules_for
from bookkeeper.ui.dialogs.refund import RefundDialog, RefundSurroundings
from bookkeeper.ui.formats import Formats
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT, TODAY, a_note, a_supplier

SAGE, XERO = rules_for("tgff"), rules_for("gbol")
AROUND = RefundSurroundings(SAGE, "GBP", TODAY, Formats(QLocale("en_GB")), (GBP_ACCOUNT, EUR_ACCOUNT))
HELD = on_account_with(a_supplier(), Money.of("40", "GBP"))

pytestmark = pytest.mark.usefixtures("theme")


def opened(qtbot: QtBot, what: Refundable, **changes: object) -> RefundDialog:
    dialog = RefundDialog(what, replace(AROUND, **changes))  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def recorded(qtbot: QtBot, dialog: RefundDialog) -> Plan:
    with qtbot.waitSignal(dialog.record_asked) as asked:
        qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    found = asked.args[0]
    assert isinstance(found, Plan)
    return found


def retype(qtbot: QtBot, dialog: RefundDialog, text: str) -> None:
    dialog.amount.selectAll()
    qtbot.keyClick(dialog.amount, Qt.Key.Key_Delete)
    qtbot.keyClicks(dialog.amount, text)


def test_money_on_account_comes_back_in_part(qtbot: QtBot) -> None:
    dialog = opened(qtbot, HELD)
    assert dialog.amount.text() == "40.00"
    retype(qtbot, dialog, "15.00")
    assert "Supplier sup-1: £40.00 → £25.00" in dialog.outcome.text()
    assert "£15.00 comes into Barclays Current." in dialog.outcome.text()
    assert "It cannot be undone from here." in dialog.outcome.text()
    (payment,) = recorded(qtbot, dialog).payments
    assert payment.amount == Money.of("-15", "GBP")
    assert payment.links[0].kind is LinkType.PAYMENT_ON_ACCOUNT


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("40.01", "£40.01 is more than the £40.00 that can come back."),
        ("0", "The amount that comes back must be more than zero."),
        ("", "Type an amount."),
        ("1,234", "could mean two amounts"),
    ],
)
def test_a_wrong_amount_is_said_at_once_and_cannot_be_recorded(qtbot: QtBot, typed: str, said: str) -> None:
    dialog = opened(qtbot, HELD)
    assert dialog.record.isEnabled()
    retype(qtbot, dialog, typed)
    assert said in dialog._problems.text()
    assert not dialog.record.isEnabled()


def test_a_refund_is_not_dated_before_what_it_pays_back(qtbot: QtBot) -> None:
    dialog = opened(qtbot, credit_of(a_note(issued_on=date(2026, 11, 10))), rules=XERO)
    assert dialog.record.isEnabled()
    dialog.date.setDate(QDate(2026, 11, 9))
    assert "dated before" in dialog._problems.text()
    assert not dialog.record.isEnabled()


def test_a_refund_of_a_foreign_credit_note_tells_the_gain(qtbot: QtBot) -> None:
    dialog = opened(qtbot, credit_of(a_note(left="100", currency="EUR", rate="0.85")), rules=XERO)
    assert dialog.account.currentText().startswith("Barclays Euro")
    assert not dialog.record.isEnabled()
    qtbot.keyClicks(dialog.rate, "0.87")
    assert "£2.00 gain against the rate in the books." in dialog.outcome.text()
    assert "It can be deleted from here afterwards." in dialog.outcome.text()
    (payment,) = recorded(qtbot, dialog).payments
    assert payment.amount == Money.of("-100", "EUR")


def test_what_a_payment_left_on_account_is_paid_back(qtbot: QtBot) -> None:
    link = PaymentLink("PaymentOnAccount", "sup-1", Decimal(-30))
    paid = BillPayment(
        "p1", "sup-1", "Supplier sup-1", "acc-gbp", Money.of("30", "GBP"), "GBP", None, date(2026, 11, 1),
        "PAY-1", "", (PaymentLine(Decimal(30), (link,)),),
    )  # fmt: skip
    assert SAGE.payment_refund is not None
    dialog = opened(qtbot, overpaid_by(paid, SAGE.payment_refund))
    (payment,) = recorded(qtbot, dialog).payments
    assert payment.links[0].record_id == "p1"


def test_a_software_that_takes_no_refund_says_so(qtbot: QtBot) -> None:
    dialog = opened(qtbot, HELD, rules=XERO)
    assert "Xero cannot record this refund from here." in dialog._problems.text()
    assert not dialog.record.isEnabled()


def test_the_dialog_closes_only_once_the_journal_holds_it(qtbot: QtBot) -> None:
    dialog = opened(qtbot, HELD)
    recorded(qtbot, dialog)
    assert dialog.isVisible()
    assert not dialog.record.isEnabled()
    dialog.on_failed(AlreadyInPaymentError("Already on a payment."))
    assert "Already on a payment." in dialog._problems.text()
    assert dialog.record.isEnabled()
    dialog.on_recorded(None)
    assert not dialog.isVisible()
