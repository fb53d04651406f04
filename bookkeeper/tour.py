"""The tour: does the main job by itself through the real window, and checks every amount afterwards.

It starts a fresh practice company, clicks and types as a person would, takes a picture of each screen, and
compares what the books say at the end with what was meant. What it finds is in ``tour.json``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery, Reader
from bookkeeper.journal import State
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import Bill
from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.desk import today
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from bookkeeper.ui.lists import TableView
from bookkeeper.ui.theme import Scheme

#: Longer than anything takes on a loaded machine, in seconds.
_PATIENCE_S = 60.0
_SIZE = (1440, 900)
_PART = Decimal("50.00")
_RATE = "0.8615"
_HOLD_S = 3

D = TypeVar("D", bound=QDialog)


class TourFailedError(Exception):
    """Something that should have happened did not."""


@dataclass(frozen=True, slots=True)
class Check:
    """An amount that was meant and the one that was found, as text with their currency."""

    what: str
    expected: str
    found: str


@dataclass(slots=True)
class Report:
    """What the tour did and found."""

    platform: str
    steps: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    error: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether everything happened and every amount is as it was meant."""
        return (
            self.error is None and bool(self.checks) and all(one.expected == one.found for one in self.checks)
        )


def perform(out: Path, platform: str) -> int:
    """Perform the tour; the exit status is 1 if anything differs from what was meant.

    Args:
        out: Folder for the pictures and ``tour.json``; made if it is missing.
        platform: The accounting software of the practice company, by its short name.
    """
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_on_qt_message)
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    report = Report(platform)
    with tempfile.TemporaryDirectory(prefix="bookkeeper-tour-") as folder:
        home = Home.find({"BOOKKEEPER_HOME": folder})
        program = Bookkeeper(app, home, practice_options=("--platform", platform))
        try:
            Tour(program, out, report).perform()
        except TourFailedError as error:
            report.error = str(error)
            window = app.activeModalWidget() or program.window
            window.grab().save(str(out / "failed.png"))
        finally:
            program.window.close()
            program.end()
    (out / "tour.json").write_text(json.dumps(asdict(report), indent=2, ensure_ascii=False) + "\n", "utf-8")
    for check in report.checks:
        mark = "ok " if check.expected == check.found else "NOT"
        _say(f"{mark} {check.what}: expected {check.expected}, found {check.found}")
    _say("The tour went well." if report.is_good else f"The tour FAILED. {report.error or ''}")
    return 0 if report.is_good else 1


class Tour:
    """One performance."""

    def __init__(self, program: Bookkeeper, out: Path, report: Report) -> None:
        self._program = program
        self._window = program.window
        self._out = out
        self._report = report

    def perform(self) -> None:
        """From the welcome to the proof."""
        self._program.settings.hold_s = _HOLD_S
        self._program.theme.choose(Scheme.LIGHT)
        self._window.resize(*_SIZE)
        self._welcome()
        self._look_around()
        chosen = self._choose()
        suppliers_before = self._balances(chosen)
        builder = self._build(chosen)
        self._record(builder)
        self._follow(len(chosen))
        self._verify(chosen, suppliers_before)
        self._use_a_credit()
        self._step("The same in the dark")
        self._program.theme.choose(Scheme.DARK)
        self._settle()
        self._picture(self._window, "dark")

    # -- the acts --------------------------------------------------------------------------------------

    def _welcome(self) -> None:
        self._step("Start for the first time")
        self._program.start()
        welcome = self._dialog(WelcomeDialog)
        self._picture(welcome, "welcome")
        self._step("Choose the practice company")
        self._click(welcome.practice)
        self._until("the practice company is open", lambda: self._program.session is not None)
        self._until("the books are read", lambda: not self._window.bar.is_refreshing and self._has_bills())

    def _look_around(self) -> None:
        self._step("Look at suppliers, open bills and bank accounts")
        self._window.bills.view.setFocus()
        QTest.keyClick(self._window.bills.view, Qt.Key.Key_Home)
        self._settle()
        self._picture(self._window, "desk")
        self._step("Search for a bill")
        QTest.keyClicks(self._window.bar.search, "rpt445")
        self._until("the search has found one bill", lambda: len(self._window.bills.view.rows.ids) == 1)
        self._picture(self._window, "search")
        self._window.bar.search.clear()
        self._until("all bills are back", lambda: len(self._window.bills.view.rows.ids) > 1)

    def _choose(self) -> list[Bill]:
        """Five bills: four in base currency, one of them to be paid in part, and one in euros."""
        with closing(self._reader()) as reader:
            found = reader.bills(reader.bill_ids(reader.ids(BillQuery(today()))))
        payable = [bill for bill in found if bill.is_payable]
        known = [bill for bill in payable if bill.reference in ("RPT445-1", "MC 200", "MC 204")]
        others = [bill for bill in payable if bill.currency == "GBP" and bill not in known]
        large = next(one for one in others if (one.total or Money(0, "GBP")) > Money.of(2 * _PART, "GBP"))
        euro = next(bill for bill in payable if bill.currency == "EUR")
        chosen = [*[*known, large][:4], euro]
        if len(chosen) != 5:
            raise TourFailedError("the practice company lacks the bills of the tour")
        return chosen

    def _build(self, chosen: list[Bill]) -> BuilderDialog:
        self._step("Pick two bills and press Pay bills")
        view = self._window.bills.view
        for number, bill in enumerate(chosen[:2]):
            modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            self._click_row(view, bill.id, "supplier", modifier)
        self._settle()
        self._picture(self._window, "picked")
        self._click(self._window.bar.pay)
        builder = self._dialog(BuilderDialog)
        self._until("the builder lists the bills", lambda: len(builder.bills.model.ids) > 0)
        self._step("Tick three more bills, one of them in euros")
        for bill in chosen[2:]:
            self._click_row(builder.bills.table, bill.id, "tick")
        self._step(f"Pay {chosen[3].reference} in part")
        self._type_amount(builder, chosen[3].id, str(_PART))
        self._picture(builder, "builder-problems")
        self._choose_account(builder)
        self._create_euro_account(builder)
        self._step("Type the exchange rate")
        rate = builder.sources.row("EUR").rate
        rate.setFocus()
        QTest.keyClicks(rate, _RATE)
        QTest.keyClick(rate, Qt.Key.Key_Tab)
        self._until("nothing stands in the way", builder.footer.record.isEnabled)
        self._picture(builder, "builder-ready")
        return builder

    def _choose_account(self, builder: BuilderDialog) -> None:
        self._step("Choose the account")
        box = builder.sources.row("GBP").account
        box.setFocus()
        if box.currentIndex() == 0:
            QTest.keyClick(box, Qt.Key.Key_Down)
        self._settle()

    def _create_euro_account(self, builder: BuilderDialog) -> None:
        self._step("Make a new euro account in the accounting software and pay from it")
        builder.checks.account_wanted.emit("EUR")
        dialog = self._dialog(NewAccountDialog)
        QTest.keyClicks(dialog.name, "Supplier payments euro")
        QTest.keyClicks(dialog.number, "55667788")
        self._picture(dialog, "new-account")
        self._click(dialog.create_button)
        self._until("the account was made", lambda: not _open(NewAccountDialog))
        row = builder.sources.row("EUR")
        self._until("the account is chosen", lambda: "Supplier payments euro" in row.account.currentText())

    def _record(self, builder: BuilderDialog) -> None:
        self._step("Look at what will be recorded")
        self._click(builder.footer.preview)
        preview = self._dialog(PreviewDialog)
        self._picture(preview, "preview")
        self._step("Record")
        self._click(preview.record)
        self._until("the journal holds the payments", lambda: not _open(BuilderDialog))
        self._until("the payments are listed", lambda: len(self._states()) == 5)
        self._picture(self._window, "recorded")

    def _follow(self, count: int) -> None:
        self._step("Wait until the books confirm every payment")
        self._until("all are reconciled", lambda: self._states() == [State.PROVEN] * count)
        self._settle()
        self._picture(self._window, "reconciled")
        self._step("Look at one payment")
        view = self._window.payments.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Return)
        payment = self._dialog(PaymentDialog)
        self._until("its history is there", lambda: len(payment.model.ids) > 0)
        self._picture(payment, "payment")
        payment.accept()

    def _verify(self, chosen: list[Bill], before: dict[str, Totals]) -> None:
        self._step("Refresh, and compare the books with what was meant")
        self._click(self._window.bar.refresh)
        self._until("the books are read again", lambda: not self._window.bar.is_refreshing)
        after = self._balances(chosen)
        with closing(self._reader()) as reader:
            for number, bill in enumerate(chosen):
                assert bill.amount_due is not None
                paid = Money.of(_PART, "GBP") if number == 3 else bill.amount_due
                now = reader.bill(bill.id)
                found = str(now.amount_due) if now is not None else "nothing"
                self._check(f"Bill {bill.reference}, amount due", bill.amount_due - paid, found)
                before[bill.supplier_id].add(-paid)
        for supplier_id, totals in before.items():
            name = next(bill.supplier_name for bill in chosen if bill.supplier_id == supplier_id)
            for currency in {bill.currency for bill in chosen if bill.supplier_id == supplier_id}:
                found = str(after[supplier_id].in_currency(currency))
                self._check(f"{name}, balance", totals.in_currency(currency), found)

    def _use_a_credit(self) -> None:
        """A bill paid with a credit note and the rest in cash, where the software takes that."""
        self._step("Use a credit note, and pay the rest of the bill in cash")
        self._window.bills.view.pick_none()
        self._click(self._window.bar.pay)
        builder = self._dialog(BuilderDialog)
        self._until("the builder lists the bills", lambda: len(builder.bills.model.ids) > 0)
        self._until("the credit notes are there", lambda: len(builder.credits.model.ids) > 0)
        bill = self._bill_with_credit(builder)
        self._click_row(builder.bills.table, bill.id, "tick")
        self._choose_account(builder)
        self._click(builder.credits.use_all)
        self._settle()
        self._picture(builder, "builder-credit")
        if not builder.footer.record.isEnabled():
            self._step("This software does not take that; the builder says why")
            builder.reject()
            return
        payments = len(self._states()) + builder.bills.draft.payment_count
        self._click(builder.footer.record)
        self._until("the journal holds the payments", lambda: not _open(BuilderDialog))
        self._until("all are reconciled", lambda: self._states() == [State.PROVEN] * payments)
        self._picture(self._window, "credit-used")
        with closing(self._reader()) as reader:
            now = reader.bill(bill.id)
            found = str(now.amount_due) if now is not None else "nothing"
        self._check(f"Bill {bill.reference}, amount due", Money.zero(bill.currency), found)

    def _bill_with_credit(self, builder: BuilderDialog) -> Bill:
        """A bill of a supplier with a credit note that leaves something to pay."""
        notes = [builder.credits.model.row_at(number) for number in range(len(builder.credits.model.ids))]
        with closing(self._reader()) as reader:
            found = reader.bills(reader.bill_ids(reader.ids(BillQuery(today()))))
        for note in notes:
            for bill in found:
                if note is None or note.remaining is None or bill.amount_due is None:
                    continue
                fits = bill.supplier_id == note.supplier_id and bill.currency == note.currency
                is_base = bill.currency == builder.bills.draft.base_currency
                if fits and is_base and bill.is_payable and bill.amount_due > note.remaining:
                    return bill
        raise TourFailedError("the practice company has no bill to use a credit note on")

    # -- hands and eyes --------------------------------------------------------------------------------

    def _reader(self) -> Reader:
        assert self._program.session is not None
        return self._program.session.open_reader()

    def _has_bills(self) -> bool:
        return len(self._window.bills.view.rows.ids) > 0

    def _states(self) -> list[State]:
        desk = self._program.desk
        return [] if desk is None else [payment.state for payment in desk.payments.snapshot.payments]

    def _balances(self, bills: list[Bill]) -> dict[str, Totals]:
        """What is open with each of the bills' suppliers, added up bill by bill."""
        found: dict[str, Totals] = {}
        with closing(self._reader()) as reader:
            for supplier_id in {bill.supplier_id for bill in bills}:
                ids = reader.ids(BillQuery(today(), supplier_id=supplier_id))
                open_bills = reader.bills(reader.bill_ids(ids))
                found[supplier_id] = Totals(
                    one.amount_due for one in open_bills if one.amount_due is not None
                )
        return found

    def _check(self, what: str, expected: Money, found: str) -> None:
        self._report.checks.append(Check(what, str(expected), found))

    def _step(self, what: str) -> None:
        self._report.steps.append(what)
        _say(f"{len(self._report.steps):2}. {what}")

    def _picture(self, widget: QWidget, name: str) -> None:
        self._settle()
        file = f"{len(self._report.pictures) + 1:02}-{name}.png"
        if not widget.grab().save(str(self._out / file)):
            raise TourFailedError(f"the picture {file} could not be saved")
        self._report.pictures.append(file)

    def _settle(self) -> None:
        """Let everything that is on its way arrive and be painted."""
        QTest.qWait(150)

    def _until(self, what: str, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                raise TourFailedError(f"waited in vain until {what}")
            QTest.qWait(20)

    def _dialog(self, kind: type[D]) -> D:
        self._until(f"{kind.__name__} is open", lambda: bool(_open(kind)))
        return _open(kind)[0]

    def _click(self, button: QWidget) -> None:
        self._until("the button can be pressed", button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _place(self, view: TableView, bill_id: str, key: str) -> QPoint:
        with closing(self._reader()) as reader:
            row_id = reader.bill_row_id(bill_id)
        if row_id is None or not view.go_to(row_id):
            raise TourFailedError("a bill is not on the list")
        position = view.rows.position_of(row_id)
        column = next(number for number, one in enumerate(view.rows.columns) if one.key == key)
        return view.visualRect(view.rows.index(position or 0, column)).center()

    def _click_row(
        self,
        view: TableView,
        bill_id: str,
        key: str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        place = self._place(view, bill_id, key)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def _type_amount(self, builder: BuilderDialog, bill_id: str, text: str) -> None:
        viewport = builder.bills.table.viewport()
        QTest.mouseDClick(
            viewport, Qt.MouseButton.LeftButton, pos=self._place(builder.bills.table, bill_id, "to_pay")
        )
        editor: Any = viewport.findChild(QLineEdit)
        if editor is None:
            raise TourFailedError("the amount could not be edited")
        editor.clear()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self._until("the amount was taken", lambda: viewport.findChild(QLineEdit) is None)


def _open(kind: type[D]) -> list[D]:
    """The dialogs of a kind that are on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the off-screen platform says at every window."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr, flush=True)


def _say(text: str) -> None:
    print(text, flush=True)
