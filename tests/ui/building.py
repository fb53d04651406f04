"""A payment builder over a small real copy of the books, and hands to work it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bookkeeper.books import Books, Reader
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, BankAccount, Bill, CreditNote, CreditStatus, Supplier
from bookkeeper.payables.rules import Api, Rules, rules_for
from bookkeeper.ui.builder import BuilderDialog, Surroundings
from bookkeeper.ui.formats import Formats
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT, TODAY, a_bill

CARD = BankAccount("acc-card", "Company card", "GBP", AccountType.CREDIT, "0094")
BILLS = [
    a_bill("A", "135.85"),
    a_bill("B", "108.60"),
    a_bill("E", "200.00", "EUR", supplier="sup-2"),
    replace(a_bill("X", "5.00"), flaw="The currency is not known."),
    a_bill("P", "7.00"),
]

Open = Callable[..., BuilderDialog]


def draft_of(dialog: BuilderDialog) -> PaymentDraft:
    return dialog.bills.draft


def cell_centre(dialog: BuilderDialog, bill_id: str, key: str) -> QPoint:
    table, model = dialog.bills.table, dialog.bills.model
    rows = [model.row_at(position) for position in range(len(model.ids))]
    position = next(place for place, row in enumerate(rows) if row is not None and row.id == bill_id)
    column = next(place for place, column in enumerate(model.columns) if column.key == key)
    return table.visualRect(model.index(position, column)).center()


def click(qtbot: QtBot, dialog: BuilderDialog, bill_id: str, key: str = "tick") -> None:
    viewport = dialog.bills.table.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=cell_centre(dialog, bill_id, key))


def type_amount(qtbot: QtBot, dialog: BuilderDialog, bill_id: str, text: str) -> None:
    viewport = dialog.bills.table.viewport()
    place = cell_centre(dialog, bill_id, "to_pay")
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    editor = viewport.findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: viewport.findChild(QLineEdit) is None)


POUNDS_25 = Money.of("25.44", "GBP")
NOTE = CreditNote(
    "C",
    "sup-1",
    "Supplier sup-1",
    "JMY-1987",
    date(2026, 10, 5),
    "GBP",
    POUNDS_25,
    POUNDS_25,
    CreditStatus.SUBMITTED,
)


@contextmanager
def builders(qtbot: QtBot, folder: Path, bills: Sequence[Bill] = BILLS) -> Iterator[Open]:
    """Opens builders; each is closed at the end."""
    path = folder / "books.sqlite3"
    books = Books.open(path)
    books.put_bills(bills)
    books.put_suppliers([Supplier(one.supplier_id, one.supplier_name) for one in bills])
    books.close()
    opened: list[BuilderDialog] = []

    def build(rules: Rules | None = None, **changes: object) -> BuilderDialog:
        around = Surroundings(
            "Hartley & Sons Ltd",
            lambda: Reader.open(path),
            Formats(QLocale("en_GB")),
            TODAY,
            (GBP_ACCOUNT, CARD, EUR_ACCOUNT),
            reserved={"P": State.HELD},
        )
        rules = rules or rules_for("gbol")
        draft = PaymentDraft(rules, "GBP", TODAY)
        draft.prefer = Api.SYNC if Api.SYNC in rules.apis else None
        dialog = BuilderDialog(draft, replace(around, **changes))  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: len(dialog.bills.model.ids) == len(bills))
        return dialog

    yield build
    for dialog in opened:
        dialog.close()
