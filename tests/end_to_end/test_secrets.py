"""Nothing the program writes in a full run holds the API key or an account number."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper import log
from bookkeeper.books import BillQuery
from bookkeeper.books.papers import SHOWN_DIGITS
from bookkeeper.journal import State
from bookkeeper.practice import FaultName, running
from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.formats import today
from tests.end_to_end.program import PATIENCE_MS, Start, connect, dialog, press, wait_for_bills

NEW_NUMBER = "5566778899"


@pytest.fixture
def logged(home: Home) -> Iterator[Path]:
    yield log.start(home.logs)
    log.stop()


def test_no_file_and_no_output_holds_a_key_or_an_account_number(
    qtbot: QtBot,
    start: Start,
    home: Home,
    logged: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with running(bills=20, suppliers=5) as served:
        numbers = [row[0] for row in served.ledger.rows("SELECT account_number FROM account")]
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        wait_for_bills(qtbot, program, 20)
        served.faults.add(FaultName.HTML, method="POST", path="/payment$")
        assert program.session is not None
        reader = program.session.reader
        query = BillQuery(today(), currency="GBP")
        program.window.pay_asked.emit(reader.bill_ids(reader.ids(query)))
        builder: BuilderDialog = dialog(qtbot, BuilderDialog)
        builder.checks.account_wanted.emit("GBP")
        made: NewAccountDialog = dialog(qtbot, NewAccountDialog)
        qtbot.keyClicks(made.name, "Supplier payments")
        qtbot.keyClicks(made.number, NEW_NUMBER)
        press(qtbot, made.create_button)
        qtbot.waitUntil(lambda: not made.isVisible(), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: builder.bills.draft.source("GBP").account is not None, timeout=PATIENCE_MS)
        press(qtbot, builder.footer.record)

        def are_settled() -> bool:
            desk = program.desk
            states = [one.state for one in desk.payments.snapshot.payments] if desk is not None else []
            return len(states) >= 5 and set(states) <= {State.PROVEN, State.UNKNOWN}

        qtbot.waitUntil(are_settled, timeout=PATIENCE_MS * 2)
        logging.getLogger("bookkeeper").error("a text that holds %s by mistake", served.api_key)
        program.end()

        written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        written |= {Path("output"): "".join(capfd.readouterr()).encode()}
        assert {path.name for path in written} >= {"bookkeeper.log", "journal.sqlite3", "settings.json"}
        assert b"payment" in written[logged]
        secrets = [served.api_key, base64.b64encode(served.api_key.encode()).decode(), NEW_NUMBER]
        # What is no longer than what a person is shown is no secret: a card is known by four digits.
        secrets += [number for number in numbers if number and len(number) > SHOWN_DIGITS]
        assert len(secrets) > 3
        found = [(path, text) for path, held in written.items() for text in secrets if text.encode() in held]
        assert found == []
