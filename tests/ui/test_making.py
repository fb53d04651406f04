"""Typing bills, credit notes and suppliers: live totals, problems, and the deeds that come of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from bookkeeper.books import Books, Reader
from bookkeeper.errors import RefusedError
from bookkeeper.payables.deeds import ChangeBill, ChangeSupplier, MakeBill, MakeCreditNote, MakeSupplier
from bookkeeper.payables.documents import DocumentKind, DocumentProblem, Flaw
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Address, Bill, BillLine, NominalAccount, Supplier, TaxRate
from bookkeeper.payables.rules import Api, Rules, rules_for
from bookkeeper.ui.dialogs.document import DocumentDialog, DocumentSurroundings
from bookkeeper.ui.dialogs.supplier import SupplierDialog
from bookkeeper.ui.document_wording import document_problem
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parsing import number_text, parse_number
from tests.payables.samples import TODAY, a_bill

FORMATS = Formats(QLocale("en_GB"))
XERO = rules_for("gbol")
LEFT = Qt.MouseButton.LeftButton
RATES = [
    TaxRate("INPUT2", "20 % (VAT)", Decimal(20)),
    TaxRate("OLD", "17.5 %", Decimal("17.5"), is_active=False),
]
ACCOUNTS = [
    NominalAccount("a1", "Stationery", "400", None),
    NominalAccount("a2", "Gone", "401", None, is_active=False),
]

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "copy.db"
    with closing(Books.open(made)) as books:
        books.put_suppliers([Supplier("s1", "PowerDirect"), Supplier("s2", "Atelier Dubois")])
    return made


def typed(
    qtbot: QtBot, path: Path, kind: DocumentKind, rules: Rules = XERO, before: Bill | None = None
) -> DocumentDialog:
    around = DocumentSurroundings(
        rules, "GBP", TODAY, FORMATS, lambda: Reader.open(path), RATES, ACCOUNTS, ["GBP", "EUR"]
    )
    dialog = DocumentDialog(kind, around, None, before)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def fill(qtbot: QtBot, dialog: DocumentDialog, number: str) -> None:
    qtbot.keyClicks(dialog.supplier, "powerdirect")
    qtbot.waitUntil(lambda: dialog.supplier.supplier is not None)
    qtbot.keyClicks(dialog.number, number)
    fill_line(qtbot, dialog, 0, "Paper", "3", "7.0667")


def fill_line(qtbot: QtBot, dialog: DocumentDialog, place: int, what: str, quantity: str, unit: str) -> None:
    row = dialog.lines.rows[place]
    for field, text in ((row.description, what), (row.quantity, quantity), (row.unit, unit)):
        field.clear()
        qtbot.keyClicks(field, text)
    for box in (row.rate, row.account):
        choose(box, 1)


def choose(box: QComboBox, index: int) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_a_bill_is_typed_with_live_totals(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL)
    assert not dialog.record.isEnabled()
    assert dialog._problems.property("part") == "muted"
    fill(qtbot, dialog, "INV-77")
    assert (dialog.net.text, dialog.tax.text, dialog.total.text) == ("£21.20", "£4.24", "£25.44")
    assert dialog.lines.rows[0].total.text() == "£25.44"
    assert dialog.lines.rows[0].unit.accessibleName() == "Unit amount, line 1"
    dialog.due.setDate(QDate(2026, 12, 1))
    with qtbot.waitSignal(dialog.deed_asked) as asked:
        qtbot.mouseClick(dialog.record, LEFT)
    deed = asked.args[0]
    assert isinstance(deed, MakeBill)
    assert (deed.bill.supplier_id, deed.bill.reference) == ("s1", "INV-77")
    assert deed.bill.total == Money.of("25.44", "GBP")
    assert deed.bill.due_on == date(2026, 12, 1)
    assert dialog.isVisible()
    dialog.on_failed(RefusedError("reference: taken"))
    assert "reference: taken" in dialog._problems.text()
    assert dialog._problems.property("part") == "bad"
    dialog.on_recorded(None)
    assert not dialog.isVisible()


def test_lines_come_and_go(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL)
    fill(qtbot, dialog, "INV-77")
    qtbot.mouseClick(dialog.lines.add, LEFT)
    # One more of the same kind: account and rate are those of the line before.
    assert dialog.lines.rows[1].line.account == ACCOUNTS[0]
    qtbot.keyClicks(dialog.lines.rows[1].unit, "-1.20")
    assert dialog.total.text == "£24.00"
    qtbot.mouseClick(dialog.lines.rows[0].remove, LEFT)
    assert dialog.total.text == "−£1.44"
    assert "must be more than zero" in dialog._problems.text()
    qtbot.mouseClick(dialog.lines.rows[0].remove, LEFT)
    assert len(dialog.lines.rows) == 1
    assert dialog.total.text == "£0.00"


def test_what_cannot_be_read_stops_the_line_and_is_not_guessed(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL)
    fill(qtbot, dialog, "INV-77")
    assert dialog.record.isEnabled()
    qtbot.keyClicks(dialog.lines.rows[0].unit, ",1")
    assert "Line 1: type the unit amount." in dialog._problems.text()
    assert not dialog.record.isEnabled()


def test_only_rates_and_accounts_in_use_are_offered(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL)
    row = dialog.lines.rows[0]
    assert [row.rate.itemText(place) for place in range(row.rate.count())] == ["Choose", "20 % (VAT)"]
    assert [row.account.itemText(place) for place in range(row.account.count())] == [
        "Choose",
        "400  Stationery",
    ]


def test_a_foreign_bill_asks_for_its_rate(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL)
    fill(qtbot, dialog, "INV-77")
    assert not dialog.rate.isVisible()
    dialog.currency.setCurrentText("EUR")
    assert dialog.rate.isVisible()
    assert "how many GBP for one EUR" in dialog._problems.text()
    qtbot.keyClicks(dialog.rate, "0.86")
    assert dialog.record.isEnabled()
    assert dialog.total.text == "€25.44"


def test_a_credit_note_is_typed(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.CREDIT_NOTE)
    assert not dialog.due.isVisible()
    fill(qtbot, dialog, "CN-9")
    with qtbot.waitSignal(dialog.deed_asked) as asked:
        qtbot.mouseClick(dialog.record, LEFT)
    deed = asked.args[0]
    assert isinstance(deed, MakeCreditNote)
    assert (deed.note.number, deed.note.remaining) == ("CN-9", Money.of("25.44", "GBP"))


def test_a_bill_is_changed_and_keeps_what_is_not_touched(qtbot: QtBot, path: Path) -> None:
    line = BillLine("Paper", Decimal(1), Decimal("21.20"), Decimal("4.24"), Decimal("25.44"), "a1", "INPUT2")
    before = replace(a_bill("B7", "25.44"), lines=(line,), rate=Decimal(1))
    dialog = typed(qtbot, path, DocumentKind.BILL, before=before)
    assert not dialog.supplier.isEnabled()
    assert dialog.total.text == "£25.44"
    dialog.lines.rows[0].unit.clear()
    qtbot.keyClicks(dialog.lines.rows[0].unit, "10")
    with qtbot.waitSignal(dialog.deed_asked) as asked:
        qtbot.mouseClick(dialog.record, LEFT)
    deed = asked.args[0]
    assert isinstance(deed, ChangeBill)
    assert deed.before == before
    assert (deed.after.id, deed.after.supplier_id, deed.after.reference) == ("B7", "sup-1", "REF-B7")
    assert deed.after.total == Money.of("12", "GBP")


def test_tax_is_typed_as_an_amount_where_the_software_wants_it_so(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL, rules_for("fbrh"))
    fill(qtbot, dialog, "INV-77")
    field = dialog.lines.rows[0].cells["tax"]
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "4.24")
    assert dialog.total.text == "£25.44"


def test_over_the_synchronous_api_alone_a_note_is_dimmed_and_says_why(qtbot: QtBot, path: Path) -> None:
    dialog = typed(qtbot, path, DocumentKind.BILL, XERO.limited_to(frozenset({Api.SYNC})))
    assert not dialog.note.isEnabled()
    assert "asynchronous API" in dialog.note.toolTip()


@pytest.mark.parametrize("flaw", Flaw)
@pytest.mark.parametrize("kind", DocumentKind)
def test_every_flaw_has_words(flaw: Flaw, kind: DocumentKind) -> None:
    words = document_problem(DocumentProblem(flaw, 0, ("v0", "v1")), kind, FORMATS)
    assert "{" not in words
    assert words != flaw.value


@pytest.mark.parametrize(
    ("text", "number"), [("3", "3"), ("-1.5", "-1.5"), (".25", "0.25"), ("−2", "-2"), ("7.", "7")]
)
def test_numbers_are_read(text: str, number: str) -> None:
    assert parse_number(text, QLocale("en_GB")) == Decimal(number)


@pytest.mark.parametrize("text", ["", "-", ".", "1,234", "1e3", "abc", "1.2.3", "0.1234567891", "٣"])
def test_what_is_no_number_says_how_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a number\. Write it like 1234\.5"):
        parse_number(text, QLocale("en_GB"))


def test_numbers_follow_the_locale() -> None:
    german = QLocale("de_DE")
    assert parse_number("7,25", german) == Decimal("7.25")
    assert number_text(Decimal("7.2500"), german) == "7,25"
    assert number_text(Decimal(100), german) == "100"


def test_a_supplier_is_typed(qtbot: QtBot) -> None:
    dialog = SupplierDialog(XERO)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.record.isEnabled()
    qtbot.keyClicks(dialog.name, "Lost & Found Ltd")
    qtbot.keyClicks(dialog.currency, "gb")
    assert not dialog.record.isEnabled()
    qtbot.keyClicks(dialog.currency, "p")
    qtbot.keyClicks(dialog.city, "Leeds")
    with qtbot.waitSignal(dialog.deed_asked) as asked:
        qtbot.mouseClick(dialog.record, LEFT)
    assert asked.args[0] == MakeSupplier(
        Supplier("", "Lost & Found Ltd", default_currency="GBP", addresses=(Address(city="Leeds"),))
    )


def test_a_changed_supplier_keeps_every_field_that_is_not_touched(qtbot: QtBot) -> None:
    before = Supplier(
        "s1", "PowerDirect", True, "GBP", "Ann", "a@b.example", "1",
        (Address("Billing", "1 Road", city="Leeds"), Address("Delivery", "2 Road")),
        registration_number="R1", tax_number="T1",
    )  # fmt: skip
    dialog = SupplierDialog(XERO, before)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Nothing is changed yet." in dialog._message.text()
    dialog.phone.clear()
    qtbot.keyClicks(dialog.phone, "+44 20")
    with qtbot.waitSignal(dialog.deed_asked) as asked:
        qtbot.mouseClick(dialog.record, LEFT)
    assert asked.args[0] == ChangeSupplier(before, replace(before, phone="+44 20"))
    dialog.line1.clear()
    dialog.city.clear()
    assert dialog.supplier.addresses == (Address("Delivery", "2 Road"),)


def test_where_the_id_is_chosen_by_who_makes_it_the_dialog_asks_for_it(qtbot: QtBot) -> None:
    dialog = SupplierDialog(rules_for("hbql"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.name, "Lost & Found Ltd")
    assert not dialog.record.isEnabled()
    qtbot.keyClicks(dialog.ident, "LOST0001X")
    assert not dialog.record.isEnabled()
    qtbot.keyClick(dialog.ident, Qt.Key.Key_Backspace)
    assert dialog.record.isEnabled()
    assert dialog.supplier.id == "LOST0001"
