from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Attachment, BillLine, BillPayment, PaymentLine, PaymentLink
from bookkeeper.tour.fit import misfits
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import DetailsPanel
from bookkeeper.ui.panes.details import RunUse
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.theme import Theme
from tests.ui.conftest import MARKUP, make_bill, today

BILL = make_bill("1", "PowerDirect", "135.85", -3)
FILE = Attachment("f1", "../../x.exe", None, None)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, formats: Formats) -> DetailsPanel:
    made = DetailsPanel(formats, today)
    qtbot.addWidget(made)
    made.resize(260, 420)
    made.show()
    return made


def _texts(panel: DetailsPanel) -> list[str]:
    # A label joins a visible window, and leaves it, when the event loop next runs.
    QApplication.processEvents()
    return [label.whole_text for label in panel.findChildren(Label) if label.isVisibleTo(panel)]


def _button(panel: DetailsPanel, name: str) -> QPushButton:
    QApplication.processEvents()
    return next(button for button in panel.findChildren(QPushButton) if button.accessibleName() == name)


def test_a_bill_is_shown_in_full(qtbot: QtBot, panel: DetailsPanel) -> None:
    with qtbot.waitSignal(panel.attachments_asked) as caught:
        panel.show_bill(BILL, "Waiting to be sent")
    assert caught.args == ["1"]
    texts = _texts(panel)
    for text in ("Bill R-1", "PowerDirect", "23 Oct 2026", "3 days overdue", "£135.85", "£6.47"):
        assert text in texts
    assert "Waiting to be sent" in texts
    assert "Looking for attachments…" in texts
    assert panel.lines.cell(0, 0).text == "Monthly electricity"
    assert panel.lines.cell(0, 1).text == "£135.85"
    assert panel.lines.cell(0, 1).tip == "1 × 135.85"


def test_the_same_bill_again_asks_for_nothing(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_bill(BILL)
    panel.show_attachments("1", [])
    with qtbot.assertNotEmitted(panel.attachments_asked):
        panel.show_bill(replace(BILL, reference="Renamed"))
    assert "No attachments" in _texts(panel)
    assert "Bill Renamed" in _texts(panel)


def test_attachments_are_opened_and_saved(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_bill(BILL)
    panel.show_attachments("another bill", [FILE])
    assert FILE.name not in _texts(panel)
    panel.show_attachments("1", [FILE, replace(FILE, id="f2", name=MARKUP)])
    assert {FILE.name, MARKUP} <= set(_texts(panel))
    with qtbot.waitSignal(panel.open_asked) as caught:
        qtbot.mouseClick(_button(panel, f"Open {FILE.name}"), Qt.MouseButton.LeftButton)
    assert caught.args == ["1", FILE]
    with qtbot.waitSignal(panel.save_asked) as caught:
        qtbot.mouseClick(_button(panel, f"Save… {FILE.name}"), Qt.MouseButton.LeftButton)
    assert caught.args == ["1", FILE]


def test_attachments_that_cannot_be_read_say_why(panel: DetailsPanel) -> None:
    panel.show_bill(BILL)
    panel.show_no_attachments("another bill", "No network.")
    assert "No network." not in _texts(panel)
    panel.show_no_attachments("1", "No network.")
    assert "No network." in _texts(panel)


def test_what_is_not_known_says_so(panel: DetailsPanel) -> None:
    line = BillLine(None, Decimal("0.5"), Decimal("1E+2"), Decimal("0.123456789"), None)
    fine = replace(line, total_amount=Decimal("10.005"))
    panel.show_bill(
        replace(
            BILL, reference="", supplier_name=MARKUP, issued_on=None, due_on=None, total=None,
            amount_due=None, flaw="No currency " * 20, rate=Decimal("0.8421"), lines=(line, fine),
        )
    )  # fmt: skip
    texts = _texts(panel)
    assert {"Bill 1", MARKUP, "not known", "No due date", "0.8421", "No currency " * 20} <= set(texts)
    assert "0.246913578 GBP" in texts
    assert panel.lines.cell(0, 0).text == "(no description)"
    assert panel.lines.cell(0, 1).text == "–"
    assert panel.lines.cell(1, 1).text == "10.005 GBP"
    assert panel.lines.cell(1, 1).tip == "0.5 × 100"
    assert not panel.grab().isNull()


def test_no_bill_is_a_hint(panel: DetailsPanel) -> None:
    panel.show_bill(BILL)
    panel.show_bill(None)
    assert panel.bill_id is None
    assert "PowerDirect" not in _texts(panel)
    assert panel.view.isHidden()


def test_a_bill_with_much_to_say_does_not_make_the_window_higher(panel: DetailsPanel) -> None:
    line = BILL.lines[0]
    panel.show_bill(replace(BILL, lines=(line,) * 500, flaw="Long " * 200))
    panel.show_attachments("1", [replace(FILE, id=str(number)) for number in range(50)])
    assert panel.minimumSizeHint().height() < 220


def test_the_payments_and_credits_on_a_bill_are_listed_and_opened(qtbot: QtBot, panel: DetailsPanel) -> None:
    paid = BillPayment(
        "p1", "s1", "PowerDirect", "a1", Money.of("50", "GBP"), "GBP", None, date(2026, 11, 5), "BACS 1", "",
        (PaymentLine(Decimal(50), (PaymentLink("Bill", "1", Decimal(-50)),)),),
    )  # fmt: skip
    by_credit = replace(
        paid, id="p2", total=Money.zero("GBP"), reference="",
        lines=(PaymentLine(Decimal(0), (PaymentLink("Bill", "1", Decimal("-25.44")),
                                        PaymentLink("CreditNote", "c", Decimal("25.44")))),),
    )  # fmt: skip
    panel.show_bill(BILL, None, [paid, by_credit])
    shown = [[panel.paid_by.cell(row, column).text for column in range(3)] for row in range(2)]
    assert shown == [["5 Nov 2026", "BACS 1", "£50.00"], ["5 Nov 2026", "Credit", "£25.44"]]
    panel.paid_by_view.setFocus()
    qtbot.keyClick(panel.paid_by_view, Qt.Key.Key_End)
    with qtbot.waitSignal(panel.payment_opened) as opened:
        qtbot.keyClick(panel.paid_by_view, Qt.Key.Key_Return)
    assert opened.args == ["p2"]
    panel.show_bill(BILL)
    assert not panel.paid_by_view.isVisible()


def test_what_can_be_done_with_the_bill_is_a_button_away(qtbot: QtBot, panel: DetailsPanel) -> None:
    assert not panel.menu_button.isVisible()
    panel.show_bill(BILL)
    with qtbot.waitSignal(panel.menu_asked) as asked:
        qtbot.mouseClick(panel.menu_button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "1"


@pytest.mark.usefixtures("spoken")
def test_the_state_of_a_run_has_its_room_in_a_narrow_panel(
    qtbot: QtBot, theme: Theme, formats: Formats
) -> None:
    panel = DetailsPanel(formats, today)
    qtbot.addWidget(panel)
    panel.resize(206, 900)
    panel.show()
    panel.show_bill(BILL)
    panel.show_runs(BILL.id, [RunUse("r", "2026-1", "R-1", "−£135.85", "Reconciled")])
    qtbot.waitUntil(panel.runs_view.isVisible)
    qtbot.waitUntil(lambda: not [one for one in misfits(panel) if "title" in one])
    assert panel.runs_view.isColumnHidden(1)
    panel.resize(400, 900)
    qtbot.waitUntil(lambda: not panel.runs_view.isColumnHidden(1))
