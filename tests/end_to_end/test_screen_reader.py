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
        until("the welcome", lambda: program.find("push button", "Try the practice company")).act()
        bills = until("the list", lambda: _filled(program.find("table", "Open bills")))
        before = bills.row_count()
        until("the button", lambda: program.find("push button", "Pay bills")).act()

        offered = until("the bills to pay", lambda: _filled(program.find("table", "Bills to pay")))
        row = next(number for number in range(30) if "£" in offered.cell(number, 4).name)
        offered.type(HOME, *[DOWN] * row, SPACE)
        until("the tick", lambda: offered.cell(row, 0).name.startswith("ticked") or None)
        due = offered.cell(row, 4).name
        account = until("the account", lambda: program.find("combo box", "Pay GBP from"))
        account.choose_below()
        said = until("the total to be said", lambda: _about(desktop.announcements(), due))
        assert "Leaves the account" in said

        until("Record", lambda: program.find("push button", "Record")).act()
        payments = until("the payment", lambda: _filled(program.find("table", "Payments")))
        until("the books to agree", lambda: _reconciled(payments))
        until("the bill to leave the list", lambda: bills.row_count() == before - 1 or None)


def _named(things: list[Thing], name: str) -> Thing | None:
    return next((one for one in things if one.name == name), None)


def _filled(table: Thing | None) -> Thing | None:
    return table if table is not None and table.row_count() else None


def _about(texts: list[str], amount: str) -> str | None:
    return next((text for text in texts if amount in text), None)


def _reconciled(payments: Thing) -> bool | None:
    texts = [payments.cell(0, column).name for column in range(payments.columns())]
    return True if any("Reconciled" in text for text in texts) else None
