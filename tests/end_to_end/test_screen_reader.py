"""A whole payment from another process, through nothing but what a screen reader has: AT-SPI over D-Bus."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="speaks D-Bus; keyring brings it on Linux only")

from tests.end_to_end import assistive
from tests.end_to_end.assistive import DOWN, HOME, SPACE, Thing, program_on_a_desktop, until


@pytest.mark.skipif(bool(assistive.why_not()), reason=assistive.why_not() or "all there")
def test_a_bill_is_paid_by_ear(tmp_path: Path) -> None:
    with program_on_a_desktop(tmp_path) as desktop:
        program = until("the program", lambda: _named(desktop.root.children(), "Bookkeeper"))
        until("the welcome", lambda: _pressed(program.find("push button", "Try the practice company")))
        bills = until("the list", lambda: _filled(program.find("table", "Open bills")))
        until("the button", lambda: _pressed(program.find("push button", "Pay bills")))

        offered = until("the bills to pay", lambda: _filled(program.find("table", "Bills to pay")))
        row, reference, due = until("a bill in pounds", lambda: _first_in_pounds(offered))
        until("the bill among those open", lambda: _is_told(bills, reference) or None)
        offered.type(HOME, *[DOWN] * row, SPACE)
        until("the tick", lambda: offered.cell(row, 0).name.startswith("ticked") or None)
        account = until("the account", lambda: program.find("combo box", "Pay GBP from"))
        account.choose_below()
        said = until("the total to be said", lambda: _about(desktop.announcements(), due))
        assert "Leaves the account" in said

        until("Record", lambda: _pressed(program.find("push button", "Record")))
        payments = until("the payment", lambda: _filled(program.find("table", "Payments")))
        until("the books to agree", lambda: _reconciled(payments))
        until("the bill to leave the list", lambda: not _is_told(bills, reference) or None)


def _named(things: list[Thing], name: str) -> Thing | None:
    return next((one for one in things if one.name == name), None)


def _filled(table: Thing | None) -> Thing | None:
    return table if table is not None and table.row_count() else None


def _pressed(button: Thing | None) -> Thing | None:
    if button is not None:
        button.act()
    return button


def _first_in_pounds(bills: Thing) -> tuple[int, str, str] | None:
    """Its row, its reference and the amount due."""
    told = ((row, bills.cell(row, 2).name, bills.cell(row, 4).name) for row in range(bills.row_count()))
    return next((bill for bill in told if "£" in bill[2]), None)


def _is_told(bills: Thing, reference: str) -> bool:
    return any(bills.cell(row, 1).name == reference for row in range(bills.row_count()))


def _about(texts: list[str], amount: str) -> str | None:
    return next((text for text in texts if amount in text), None)


def _reconciled(payments: Thing) -> bool | None:
    texts = [payments.cell(0, column).name for column in range(payments.columns())]
    return True if any("Reconciled" in text for text in texts) else None
