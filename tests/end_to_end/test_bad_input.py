"""What the world sends that it should not, and what the desk makes of it: a message or a marked row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.ui.builder.dialog import BuilderDialog
from tests.end_to_end.odd_server import OddBooks, odd_server
from tests.end_to_end.program import PATIENCE_MS, Start, connect, dialog, message, press, wait_for_bills


def a_bill(bill_id: str, reference: str, due: str = "10", **more: object) -> str:
    """A bill as JSON; `due` is written as it is, so that it may be any number, or null."""
    bill = {
        "id": bill_id,
        "supplierRef": {"id": "s1", "supplierName": "<img src=http://x>"},
        "issueDate": "2026-11-01T00:00:00",
        "dueDate": "2026-11-15T06:00:00.1234567Z",
        "currency": "GBP",
        "status": "Open",
        "reference": reference,
        "somethingNew": {"a": [1]},
    }
    return json.dumps(bill | more)[:-1] + f', "totalAmount": {due}, "amountDue": {due}}}'


ODD_BILLS = [
    a_bill("ok", "OK-1"),
    a_bill("null", "NULL-DUE", "null"),
    a_bill("xxx", "NO-CURRENCY", currency="XXX"),
    a_bill("jpy", "YEN", "5000", currency="JPY"),
    a_bill("kwd", "DINAR", "1.234", currency="KWD"),
    a_bill("negative", "NEGATIVE", "-5"),
    a_bill("zero", "ZERO", "0"),
    a_bill("fine", "TOO-FINE", "115.899999984"),
    a_bill("twin", "TWIN-A", "1"),
    a_bill("twin", "TWIN-B", "2"),
    a_bill("new", "NEW-STATUS", status="HalfBaked"),
]


@pytest.fixture
def odd(qtbot: QtBot, start: Start) -> Iterator[tuple[Bookkeeper, OddBooks]]:
    with odd_server() as books:
        books.suppliers = [
            {"id": "s1", "supplierName": "<img src=http://x>", "status": "Active"},
            {"id": "s2", "supplierName": "W" * 500, "status": "Sleeping"},
        ]
        books.bills = f'{{"results": [{", ".join(ODD_BILLS)}], "pagination": {{}}}}'
        program = start()
        asked = connect(qtbot, program, books.base_url, "key-0123456789")
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        yield program, books
        program.end()


def rows_by_reference(program: Bookkeeper) -> dict[str, Any]:
    rows = program.window.bills.view.rows
    found = [rows.row_at(position) for position in range(len(rows.ids))]
    return {row.reference: row for row in found if row is not None}


def test_odd_bills_are_marked_and_the_sound_ones_can_be_paid(
    qtbot: QtBot, odd: tuple[Bookkeeper, OddBooks]
) -> None:
    program, _ = odd
    wait_for_bills(qtbot, program, 8)
    rows = rows_by_reference(program)
    payable = {reference for reference, row in rows.items() if row.is_payable}
    assert payable == {"OK-1", "YEN", "DINAR"}
    for reference in ("NULL-DUE", "NO-CURRENCY", "NEGATIVE", "TOO-FINE"):
        assert rows[reference].flaw, reference
    texts = {rows["YEN"].amount_due, rows["DINAR"].amount_due}
    assert {str(amount) for amount in texts} == {"5000 JPY", "1.234 KWD"}
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    qtbot.waitUntil(lambda: len(builder.bills.model.ids) == len(rows), timeout=PATIENCE_MS)
    press(qtbot, builder.bills.tick_shown)
    assert {entry.bill.reference for entry in builder.bills.draft} == payable
    builder.reject()


def test_markup_in_a_name_is_text_in_the_window(qtbot: QtBot, odd: tuple[Bookkeeper, OddBooks]) -> None:
    program, _ = odd
    wait_for_bills(qtbot, program, 8)
    view = program.window.bills.view
    with_markup = next(
        position for position in range(len(view.rows.ids)) if "<img" in view.rows.cell(position, 0).text
    )
    view.go_to(view.rows.ids[with_markup])
    index = view.rows.index(with_markup, 0)
    assert "&lt;img" in view.tip_at(index) or view.tip_at(index) == ""
    label = program.window.details
    assert label.bill_id is not None


@pytest.mark.parametrize(
    ("bills", "kind"),
    [
        ("<html><body>Sign in</body></html>", "text/html"),
        ('{"results": [', "application/json"),
        ("[1, 2]", "application/json"),
        ("", "application/json"),
    ],
)
def test_an_answer_that_makes_no_sense_is_said_and_nothing_is_lost(
    qtbot: QtBot, odd: tuple[Bookkeeper, OddBooks], bills: str, kind: str
) -> None:
    program, books = odd
    wait_for_bills(qtbot, program, 8)
    count = len(program.window.bills.view.rows.ids)
    books.bills, books.bills_type = bills, kind
    press(qtbot, program.window.bar.refresh)
    qtbot.waitUntil(lambda: "makes no sense" in message(program), timeout=PATIENCE_MS)
    assert len(program.window.bills.view.rows.ids) == count


@pytest.mark.parametrize(
    ("link", "is_offered"),
    [("https://link.example/a", True), ("javascript:alert(1)", False), ("http://x", False)],
)
def test_only_an_https_link_is_offered(
    qtbot: QtBot, odd: tuple[Bookkeeper, OddBooks], link: str, is_offered: bool
) -> None:
    program, books = odd
    wait_for_bills(qtbot, program, 8)
    books.status, books.link_url = "PendingAuth", link
    press(qtbot, program.window.bar.refresh)
    qtbot.waitUntil(lambda: "authorised" in message(program), timeout=PATIENCE_MS)
    assert program.window.message.button.isVisible() is is_offered
