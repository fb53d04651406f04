"""The tour's hands and eyes: clicks, types, waits and takes pictures, as a person would."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QMessageLogContext, QPoint, Qt, QtMsgType
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery, Reader
from bookkeeper.journal import State
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import Bill
from bookkeeper.tour.fit import misfits
from bookkeeper.tour.report import Check, Report, TourFailedError
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.lists import TableView

#: Longer than anything takes on a loaded machine, in seconds.
PATIENCE_S = 60.0

D = TypeVar("D", bound=QDialog)


class Hands:
    """What the acts do it with."""

    def __init__(self, program: Bookkeeper, out: Path, report: Report) -> None:
        self.program = program
        self.window = program.window
        self.report = report
        self.out = out
        #: Where proofs and papers go that are made on the way.
        self.papers = out

    def reader(self) -> Reader:
        """A reader of the copy of the books, to be closed by the caller."""
        assert self.program.session is not None
        return self.program.session.open_reader()

    def has_bills(self) -> bool:
        """Whether the main window lists bills, and no refresh is under way."""
        return not self.window.bar.is_refreshing and len(self.window.bills.view.rows.ids) > 0

    def states(self) -> list[State]:
        """The states of the payments, newest first."""
        desk = self.program.desk
        return [] if desk is None else [payment.state for payment in desk.payments.snapshot.payments]

    def balances(self, bills: list[Bill]) -> dict[str, Totals]:
        """What is open with each of the bills' suppliers, added up bill by bill."""
        found: dict[str, Totals] = {}
        with closing(self.reader()) as reader:
            for supplier_id in {bill.supplier_id for bill in bills}:
                ids = reader.ids(BillQuery(today(), supplier_id=supplier_id))
                open_bills = reader.bills(reader.bill_ids(ids))
                found[supplier_id] = Totals(
                    one.amount_due for one in open_bills if one.amount_due is not None
                )
        return found

    def check(self, what: str, expected: Money | int | str, found: str) -> None:
        """Note an amount, a count or a word that was meant and the one that was found."""
        self.report.checks.append(Check(what, str(expected), found))

    def step(self, what: str) -> None:
        """Say what comes next."""
        self.report.steps.append(what)
        say(f"{len(self.report.steps):2}. {what}")

    def picture(self, widget: QWidget, name: str) -> None:
        """Take a picture of a window."""
        self.settle()
        file = f"{len(self.report.pictures) + 1:02}-{name}.png"
        if not widget.grab().save(str(self.out / file)):
            raise TourFailedError(f"the picture {file} could not be saved")
        self.report.pictures.append(file)
        self.report.unfit += [f"{file}: {what}" for what in self._misfits(widget)]

    def _misfits(self, widget: QWidget) -> list[str]:
        """What does not fit, and still does not a moment later: words that count up get their width late."""
        found = misfits(widget)
        if found:
            self.settle()
            found = [what for what in misfits(widget) if what in found]
        return found

    def settle(self) -> None:
        """Let everything that is on its way arrive and be painted."""
        QTest.qWait(150)

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait for something; raises `TourFailedError` if it does not happen."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                raise TourFailedError(f"waited in vain until {what}")
            QTest.qWait(20)

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind, once it is open."""
        self.until(f"{kind.__name__} is open", lambda: bool(dialogs_on_screen(kind)))
        return dialogs_on_screen(kind)[0]

    def click(self, button: QWidget) -> None:
        """Click a button, once it can be pressed."""
        self.until("the button can be pressed", button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_row(
        self,
        view: TableView,
        bill_id: str,
        key: str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click a bill's row in a column."""
        place = self._place(view, self._row_id(bill_id), key)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def click_cell(self, view: TableView, row_id: int, key: str) -> None:
        """Click a cell of a list."""
        place = self._place(view, row_id, key)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def type_amount(self, builder: BuilderDialog, bill_id: str, text: str) -> None:
        """Type the amount to pay into a bill's row."""
        self.type_into(builder.bills.table, self._row_id(bill_id), "to_pay", text)

    def type_into(self, view: TableView, row_id: int, key: str, text: str) -> None:
        """Type into a cell of a list."""
        viewport = view.viewport()
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=self._place(view, row_id, key))
        editor: Any = viewport.findChild(QLineEdit)
        if editor is None:
            raise TourFailedError("the amount could not be edited")
        editor.clear()
        QTest.keyClicks(editor, as_typed(text))
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.until("the amount was taken", lambda: viewport.findChild(QLineEdit) is None)

    def until_reconciled(self, count: int) -> None:
        """Wait until so many payments are listed and the books confirm each."""
        self.until("all are reconciled", lambda: self.states() == [State.PROVEN] * count)
        self.settle()

    def check_due(self, bill: Bill, expected: Money) -> None:
        """Note what should be due on a bill now and what is."""
        with closing(self.reader()) as reader:
            now = reader.bill(bill.id)
        found = str(now.amount_due) if now is not None else "nothing"
        self.check(f"Bill {bill.reference}, amount due", expected, found)

    def payable_bills(self) -> list[Bill]:
        """Every bill on the open list that can be paid."""
        with closing(self.reader()) as reader:
            found = reader.bills(reader.bill_ids(reader.ids(BillQuery(today()))))
        return [bill for bill in found if bill.is_payable]

    def _row_id(self, bill_id: str) -> int:
        with closing(self.reader()) as reader:
            row_id = reader.bill_row_id(bill_id)
        if row_id is None:
            raise TourFailedError("a bill is not in the copy")
        return row_id

    def _place(self, view: TableView, row_id: int, key: str) -> QPoint:
        if not view.go_to(row_id):
            raise TourFailedError("a row is not on the list")
        position = view.rows.position_of(row_id)
        column = next(number for number, one in enumerate(view.rows.columns) if one.key == key)
        return view.visualRect(view.rows.index(position or 0, column)).center()


def as_typed(number: str) -> str:
    """A number as people type it in the language of the tour."""
    return number.replace(".", QLocale().decimalPoint())


def dialogs_on_screen(kind: type[D]) -> list[D]:
    """The dialogs of a kind that are on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the off-screen platform says at every window."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr, flush=True)


def say(text: str) -> None:
    """Tell the terminal."""
    print(text, flush=True)
