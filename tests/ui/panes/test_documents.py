"""Credit notes and payments of the books as lists, over a real copy and the real list reader."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import Books, ListAnswer, Reader
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    BillPayment,
    CreditNote,
    CreditStatus,
    PaymentLine,
    PaymentLink,
    Supplier,
)
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panel_stack import PanelStack
from bookkeeper.ui.panes import DocumentsPane
from bookkeeper.ui.panes.document_columns import book_payments_shape, credit_notes_shape
from bookkeeper.ui.tokens import Tint
from tests.ui.conftest import MARKUP

NOTE = CreditNote(
    "n1", "s1", "PowerDirect", "CN-1", date(2026, 11, 1), "GBP", Money.of("25.44", "GBP"),
    Money.of("25.44", "GBP"), CreditStatus.SUBMITTED,
)  # fmt: skip
NOTES = [
    NOTE,
    replace(NOTE, id="n2", number="CN-2", remaining=Money.of("5.00", "GBP"), issued_on=date(2026, 11, 2)),
    replace(NOTE, id="n3", number="CN-3", remaining=Money.zero("GBP"), status=CreditStatus.PAID),
    replace(NOTE, id="n4", number=MARKUP, supplier_id="s2", supplier_name="Atelier", currency="EUR",
            total=Money.of("9", "EUR"), remaining=Money.of("9", "EUR"), issued_on=date(2026, 11, 3)),
]  # fmt: skip
PAID = BillPayment(
    "p1", "s1", "PowerDirect", None, Money.of("10", "GBP"), "GBP", None, date(2026, 11, 5), "BACS 1", "",
    (PaymentLine(Decimal(10), (PaymentLink("Bill", "b1", Decimal(-10)),)),),
)  # fmt: skip
PAYMENTS = [
    PAID,
    replace(PAID, id="p2", reference="", note="Back again", total=Money.of("-4", "GBP"), lines=(),
            paid_on=date(2026, 11, 6)),
]  # fmt: skip

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "copy.db"
    with closing(Books.open(made)) as books:
        books.put_suppliers([Supplier("s1", "PowerDirect"), Supplier("s2", "Atelier")])
        books.put_credit_notes(NOTES)
        books.put_bill_payments(PAYMENTS)
    return made


@pytest.fixture
def panes(qtbot: QtBot, path: Path, formats: Formats) -> Iterator[tuple[DocumentsPane, DocumentsPane]]:
    notes = DocumentsPane(credit_notes_shape(formats), formats)
    payments = DocumentsPane(book_payments_shape(formats), formats)
    readers = []
    with closing(Reader.open(path)) as reader:
        for pane in (notes, payments):
            QAbstractItemModelTester(pane.model, pane)
            answers = ListReader(lambda: Reader.open(path))
            pane.asked.connect(answers.ask)
            answers.listed.connect(pane.show_list)
            answers.summed.connect(pane.show_summary)
            readers.append(answers)
            qtbot.addWidget(pane)
            pane.resize(900, 300)
            pane.show_books(reader, "GBP")
        yield notes, payments
        for answers in readers:
            answers.end()


def column(pane: DocumentsPane, key: str) -> list[str]:
    place = next(number for number, one in enumerate(pane.model.columns) if one.key == key)
    return [pane.model.cell(row, place).text for row in range(len(pane.model.ids))]


def test_usable_credit_notes_are_listed_and_the_rest_on_request(
    qtbot: QtBot, panes: tuple[DocumentsPane, DocumentsPane]
) -> None:
    notes, _ = panes
    notes.show()
    qtbot.waitUntil(lambda: len(notes.model.ids) == 3)
    assert column(notes, "number") == ["CN-1", "CN-2", MARKUP]
    assert column(notes, "left") == ["£25.44", "£5.00", "€9.00"]
    assert column(notes, "state") == ["Open", "Part used", "Open"]
    qtbot.waitUntil(lambda: notes.count.whole_text == "3, £30.44 · €9.00 left")
    qtbot.mouseClick(notes.every, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(notes.model.ids) == 4)
    assert "Used up" in column(notes, "state")
    qtbot.mouseClick(notes.every, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(notes.model.ids) == 3)


def test_search_supplier_and_order_are_asked_of_the_copy(
    qtbot: QtBot, panes: tuple[DocumentsPane, DocumentsPane]
) -> None:
    notes, _ = panes
    notes.show()
    notes.narrow_to("s2", "Atelier")
    qtbot.waitUntil(lambda: column(notes, "supplier") == ["Atelier"])
    qtbot.waitUntil(lambda: notes.count.whole_text.endswith("Atelier"))
    notes.narrow_to(None)
    notes.search("cn-2")
    qtbot.waitUntil(lambda: column(notes, "number") == ["CN-2"])
    notes.search("")
    notes.view.sort_asked.emit(next(one.sort for one in notes.model.columns if one.key == "left"), True)
    qtbot.waitUntil(lambda: column(notes, "number") == ["CN-1", MARKUP, "CN-2"])


def test_payments_of_the_books_are_listed_newest_first_with_refunds_told_apart(
    qtbot: QtBot, panes: tuple[DocumentsPane, DocumentsPane]
) -> None:
    _, payments = panes
    payments.show()
    qtbot.waitUntil(lambda: len(payments.model.ids) == 2)
    assert column(payments, "amount") == ["−£4.00", "£10.00"]
    assert column(payments, "reference") == ["Back again", "BACS 1"]
    assert column(payments, "what") == ["no bill", "1 bill"]
    assert column(payments, "state") == ["Refund", ""]
    state = next(number for number, one in enumerate(payments.model.columns) if one.key == "state")
    assert payments.model.cell(0, state).chip is Tint.INFO


def test_a_list_out_of_sight_asks_nothing_and_catches_up(
    qtbot: QtBot, path: Path, panes: tuple[DocumentsPane, DocumentsPane]
) -> None:
    notes, _ = panes
    with qtbot.assertNotEmitted(notes.asked):
        notes.ask()
        notes.search("cn")
    with qtbot.waitSignal(notes.asked):
        notes.show()
    qtbot.waitUntil(lambda: len(notes.model.ids) == 2)
    with qtbot.assertNotEmitted(notes.asked):
        notes.hide()
        notes.show()


def test_an_empty_list_says_why_where_it_could_not_be_read(
    qtbot: QtBot, panes: tuple[DocumentsPane, DocumentsPane]
) -> None:
    notes, _ = panes
    notes.show()
    notes.narrow_to("nobody")
    qtbot.waitUntil(lambda: notes.view._empty[0] == "Nothing with this supplier")
    assert len(notes.model.ids) == 0
    notes.narrow_to(None)
    notes.set_missing("Credit notes: Xero has not sent them yet.")
    notes.show_list(ListAnswer(notes.query, array("q")))
    assert notes.view._empty == ("No credit notes", "Credit notes: Xero has not sent them yet.")


def test_enter_opens_a_row(qtbot: QtBot, panes: tuple[DocumentsPane, DocumentsPane]) -> None:
    notes, _ = panes
    notes.show()
    qtbot.waitUntil(lambda: len(notes.model.ids) == 3)
    notes.view.setFocus()
    qtbot.keyClick(notes.view, Qt.Key.Key_Home)
    with qtbot.waitSignal(notes.opened) as opened:
        qtbot.keyClick(notes.view, Qt.Key.Key_Return)
    assert opened.args[0].id == "n1"


def test_titles_turn_from_one_panel_to_the_other(qtbot: QtBot, formats: Formats) -> None:
    panes = [DocumentsPane(shape(formats), formats) for shape in (credit_notes_shape, book_payments_shape)]
    stack = PanelStack(panes)
    qtbot.addWidget(stack)
    stack.resize(900, 300)
    stack.show()
    assert [one.text() for one in stack.titles[0].buttons] == ["Credit notes", "In the books"]
    with qtbot.waitSignal(stack.turned):
        qtbot.mouseClick(stack.titles[0].buttons[1], Qt.MouseButton.LeftButton)
    assert stack.panel is panes[1]
    assert [one.isChecked() for one in stack.titles[0].buttons] == [True, False]
    assert [one.isChecked() for one in stack.titles[1].buttons] == [False, True]
    assert stack.titles[1].buttons[0].accessibleName() == "Show Credit notes"
