"""The thread that thinks along, over a real copy and a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.outlook import Outlook, Proposed, View
from bookkeeper.books import Books
from bookkeeper.codat import Access
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Journal, NewRun
from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import YES, Mark, NewNote, NoteKind
from bookkeeper.payables.records import (
    BillPayment,
    BillStatus,
    LinkType,
    PaymentLine,
    PaymentLink,
    Supplier,
)
from bookkeeper.payables.run.proposal import Reason, Wishes
from bookkeeper.payables.run.warnings import WarningKind
from bookkeeper.payments import Whose
from tests.journal.conftest import a_payment
from tests.payables.samples import a_bill, a_note

NOW = datetime.now(UTC)
TODAY = NOW.date()
DAY = timedelta(days=1)
GBP_100 = Money.of("100", "GBP")


def on_account(payment_id: str, supplier: str, kind: LinkType) -> BillPayment:
    line = PaymentLine(Decimal(100), (PaymentLink(kind, supplier, Decimal(-100)),))
    return BillPayment(
        payment_id, supplier, supplier, None, GBP_100, "GBP", None, date(2026, 10, 20), "", "", (line,)
    )


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    place = Workplace(
        Access("http://127.0.0.1:1", ""),
        Whose("c", "k", "Hartley & Sons Ltd", "Xero"),
        tmp_path / "journal.sqlite3",
        tmp_path / "books.sqlite3",
    )
    with closing(Books.open(place.books)) as books:
        books.put_suppliers(
            [Supplier("new", "New", modified_at=NOW), Supplier("old", "Old", modified_at=NOW - 9 * DAY)]
        )
        first = replace(a_bill("A", "100", supplier="old"), reference="INV-1045")
        books.put_bills(
            [
                first,
                replace(first, id="B", reference="1045"),
                replace(first, id="gone", reference="1045", status=BillStatus.VOID),
                replace(a_bill("future", "100", supplier="new"), issued_on=TODAY + 30 * DAY),
                replace(a_bill("outside", "100", supplier="loose"), reference="X-1"),
                replace(a_bill("linked", "100", supplier="tied"), reference="X-2"),
            ]
        )
        books.put_credit_notes([a_note("CN", "7", supplier="old")])
        books.put_bill_payments(
            [
                on_account("P1", "loose", LinkType.PAYMENT_ON_ACCOUNT),
                on_account("P2", "tied", LinkType.BILL),
            ]
        )
    with closing(Journal.open(place.journal, NOW - DAY)) as journal:
        run = NewRun("c", "k", "Hartley & Sons Ltd", "Xero", "ann@desk", (a_payment("Z"),), NOW - DAY)
        journal.record(run, NOW - DAY)
    return place


@pytest.fixture
def outlook(qtbot: QtBot, workplace: Workplace) -> Iterator[Outlook]:
    made = Outlook(workplace)
    made.start()
    yield made
    made.end()


def view_after(qtbot: QtBot, outlook: Outlook, act: object) -> View:
    with qtbot.waitSignal(outlook.told, timeout=20_000) as told:
        act()  # type: ignore[operator]
    view: View = told.args[0]
    return view


def test_the_books_are_looked_through(qtbot: QtBot, outlook: Outlook) -> None:
    found = view_after(qtbot, outlook, outlook.look).findings
    kinds = {bill: {one.kind for one in warnings} for bill, warnings in found.by_bill.items()}
    assert kinds == {
        "A": {WarningKind.DUPLICATE},
        "B": {WarningKind.DUPLICATE},
        "future": {WarningKind.FUTURE_BILL},
        "outside": {WarningKind.PAID_OUTSIDE},
    }
    assert {one.other_id for one in found.by_bill["A"]} == {"B"}
    assert {key: one[0].kind for key, one in found.by_supplier.items()} == {"new": WarningKind.NEW_SUPPLIER}


def test_notes_are_kept_and_change_what_is_proposed(
    qtbot: QtBot, outlook: Outlook, workplace: Workplace
) -> None:
    wishes = Wishes(TODAY, TODAY + 7 * DAY, {"GBP": Money.of("1000", "GBP")})

    def proposed() -> dict[str, Reason]:
        with qtbot.waitSignal(outlook.proposed, timeout=20_000) as answered:
            outlook.plan(wishes)
        answer: Proposed = answered.args[0]
        return {one.bill.id: one.reason for one in (*answer.proposal.pay, *answer.proposal.leave)}

    before = proposed()
    assert before["A"] is Reason.IS_LATE
    assert "gone" not in before
    notes = (
        NewNote(NoteKind.SUPPLIER_MARK, "old", Mark.ALWAYS),
        NewNote(NoteKind.BILL_DISPUTED, "B", YES, "Twice"),
    )
    view = view_after(qtbot, outlook, lambda: outlook.note(notes, "ann@desk"))
    assert view.findings.notebook.dispute("B") == "Twice"
    after = proposed()
    assert after["A"] is Reason.ALWAYS
    assert after["B"] is Reason.DISPUTED


def test_only_the_newest_question_is_answered(qtbot: QtBot, outlook: Outlook) -> None:
    answers: list[Proposed] = []
    outlook.proposed.connect(answers.append)
    last = Wishes(TODAY, TODAY + 9 * DAY, {"GBP": GBP_100})
    for days in range(1, 9):
        outlook.plan(Wishes(TODAY, TODAY + days * DAY, {"GBP": GBP_100}))
    with qtbot.waitSignal(outlook.proposed, timeout=20_000, check_params_cb=lambda one: one.wishes == last):
        outlook.plan(last)
    assert len(answers) < 9


def test_a_country_brings_its_holidays(qtbot: QtBot, outlook: Outlook) -> None:
    view = view_after(qtbot, outlook, lambda: outlook.set_country("DE"))
    assert not view.findings.calendar.is_open(date(TODAY.year, 10, 3))
    assert "GB" in view.countries


def test_what_cannot_be_noted_is_told(qtbot: QtBot, outlook: Outlook, workplace: Workplace) -> None:
    assert isinstance(workplace.journal, Path)
    workplace.journal.write_bytes(b"no database at all" * 99)
    with qtbot.waitSignal(outlook.failed, timeout=20_000) as failed:
        outlook.note((NewNote(NoteKind.BILL_DISPUTED, "B", YES),), "ann@desk")
    assert isinstance(failed.args[0], BookkeeperError)


def test_books_that_cannot_be_read_are_told(qtbot: QtBot, outlook: Outlook, workplace: Workplace) -> None:
    workplace.books.write_bytes(b"no database at all" * 99)
    with qtbot.waitSignal(outlook.failed, timeout=20_000) as failed:
        outlook.look()
    assert isinstance(failed.args[0], BookkeeperError)
