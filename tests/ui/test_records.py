"""Records of the books in full: a payment's lines, what used a credit note, and deleting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bookkeeper.errors import AlreadyInPaymentError
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.records import BillLine, BillPayment, LinkType, PaymentLine, PaymentLink
from bookkeeper.payables.removal import Consequence, Effect, Removal, payment_removal
from bookkeeper.payables.rules import rules_for
from bookkeeper.ui.dialogs.record import RecordAction, RecordDialog
from bookkeeper.ui.dialogs.removal import RemovalDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.payment_words import consequences, kind_word, what_is_paid
from bookkeeper.ui.record_views import credit_note_view, payment_view
from tests.payables.samples import a_note
from tests.ui.conftest import MARKUP

FORMATS = Formats(QLocale("en_GB"))
PAYMENT = BillPayment(
    "p1", "s1", "PowerDirect", "a1", Money.of("110.41", "GBP"), "GBP", Decimal(1), date(2026, 11, 5),
    "BACS 1", MARKUP,
    (
        PaymentLine(
            Decimal("110.41"),
            (
                PaymentLink("Bill", "b1", Decimal("-135.85")),
                PaymentLink("CreditNote", "C", Decimal("25.44")),
            ),
        ),
        PaymentLine(Decimal(0), (PaymentLink("Something new", "x", Decimal("0.005")),)),
    ),
)  # fmt: skip
NAMES = {"b1": ("INV-1", "GBP"), "C": ("CN-C", "GBP")}

pytestmark = pytest.mark.usefixtures("theme")


def rows(dialog: RecordDialog, table: int = 0) -> list[list[str]]:
    model = dialog.tables[table].rows
    return [
        [model.cell(row, place).text for place in range(len(model.columns))] for row in range(len(model.ids))
    ]


def test_a_payment_shows_its_lines_and_what_they_touched(qtbot: QtBot) -> None:
    view = payment_view(PAYMENT, NAMES, "Barclays Current", FORMATS, [])
    dialog = RecordDialog(view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert rows(dialog) == [
        ["1", "£110.41", "Bill", "INV-1", "−£135.85"],
        ["", "", "Credit note", "CN-C", "£25.44"],
        ["2", "£0.00", "Something new", "x", "0.005 GBP"],
    ]
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Barclays Current", "5 Nov 2026", "£110.41", "BACS 1", MARKUP} <= shown


def test_what_cannot_be_done_is_dimmed_and_says_why(qtbot: QtBot) -> None:
    actions = [RecordAction("delete", "Delete…"), RecordAction("refund", "Refund…", "It left nothing.")]
    dialog = RecordDialog(payment_view(PAYMENT, NAMES, "", FORMATS, actions))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.buttons["refund"].isEnabled()
    assert dialog.buttons["refund"].accessibleDescription() == "It left nothing."
    assert "It left nothing." in {label.text() for label in dialog.findChildren(QLabel)}
    with qtbot.waitSignal(dialog.action_asked) as asked:
        qtbot.mouseClick(dialog.buttons["delete"], Qt.MouseButton.LeftButton)
    assert asked.args == ["delete"]


def test_a_credit_note_shows_its_lines_and_what_used_it(qtbot: QtBot) -> None:
    line = BillLine("Wrong tint", Decimal("2.0"), Decimal("10.60"), Decimal("4.24"), None)
    view = credit_note_view(replace(a_note(), lines=(line,)), [PAYMENT], lambda _: "INV-1", FORMATS, [])
    dialog = RecordDialog(view)
    qtbot.addWidget(dialog)
    assert rows(dialog, 0) == [["Wrong tint", "2", "£10.60", "£4.24"]]
    assert rows(dialog, 1) == [["5 Nov 2026", "BACS 1", "INV-1", "£25.44"]]


def test_the_part_of_a_payment_that_went_to_one_record() -> None:
    assert PAYMENT.amount_on("b1", LinkType.BILL) == Decimal("135.85")
    assert PAYMENT.amount_on("b1", LinkType.CREDIT_NOTE) == 0


def test_a_kind_of_link_that_is_unheard_of_is_named_as_it_came() -> None:
    assert kind_word("Something new") == "Something new"
    assert all(kind_word(kind) for kind in LinkType)


def test_of_a_batch_over_a_thousand_bills_the_first_are_named() -> None:
    links = [
        Link(LinkKind.BILL, f"b{number}", f"INV-{number}", Money(-100, "GBP"), Money(100, "GBP"))
        for number in range(1_000)
    ]
    assert what_is_paid(links[:2]) == "INV-0, INV-1"
    assert what_is_paid(links).endswith("INV-10, INV-11 and 988 more")
    owed = [Consequence(Effect.BILL_OWED_AGAIN, link.record_id, Decimal(1)) for link in links]
    names = {link.record_id: (link.label, "GBP") for link in links}
    said = consequences(Removal(consequences=tuple(owed)), "Xero", names, FORMATS)
    assert (len(said), said[-1]) == (41, "And 960 more.")
    assert len(consequences(Removal(consequences=tuple(owed[:40])), "Xero", names, FORMATS)) == 40


def test_deleting_names_every_consequence_and_waits_for_the_journal(qtbot: QtBot) -> None:
    rules = rules_for("gbol")
    said = consequences(payment_removal(rules, PAYMENT), rules.software, NAMES, FORMATS)
    assert said == [
        "£135.85 of bill INV-1 is owed again.",
        "£25.44 of credit note CN-C can be used again.",
        "The payment stays visible in Xero, marked as deleted or void.",
    ]
    dialog = RemovalDialog("Payment BACS 1", said, "Delete payment")
    qtbot.addWidget(dialog)
    dialog.show()
    assert set(said) <= {label.text() for label in dialog.findChildren(QLabel)}
    with qtbot.assertNotEmitted(dialog.confirmed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.confirmed):
        qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    assert not dialog.do.isEnabled()
    dialog.on_failed(AlreadyInPaymentError("Already on a payment."))
    assert dialog.isVisible()
    assert dialog.do.isEnabled()
    dialog.on_recorded(None)
    assert not dialog.isVisible()
