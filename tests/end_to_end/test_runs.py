"""Runs from the window to the books: the list, a run's page, its proof, its remittance advice, undoing it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.journal import State
from bookkeeper.payables.records import Bill
from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.proof import ProofDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.remittance import RemittanceDialog
from bookkeeper.ui.dialogs.undo import UndoDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, press, wait_for_bills


@pytest.fixture
def program(qtbot: QtBot, start: Start) -> Bookkeeper:
    begun = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    wait_for_bills(qtbot, begun, 30)
    return begun


def wait_for_refresh(qtbot: QtBot, program: Bookkeeper) -> None:
    qtbot.waitUntil(lambda: not program.window.bar.is_refreshing, timeout=PATIENCE_MS)


def pay(qtbot: QtBot, program: Bookkeeper, count: int = 2) -> list[Bill]:
    """Pay some bills in base currency through the builder, until all are reconciled."""
    session = program.session
    assert session is not None
    wait_for_refresh(qtbot, program)
    rows = program.window.bills.model.ids
    bills = [bill for bill in session.reader.payable_bills(list(rows)) if bill.currency == "GBP"][:count]
    program.window.pay_asked.emit([bill.id for bill in bills])
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    account = next(one for one in session.reader.bank_accounts() if one.currency == "GBP")
    builder.offer_accounts(session.reader.bank_accounts(), account)
    press(qtbot, builder.footer.record)
    qtbot.waitUntil(lambda: states(program) == [State.PROVEN] * count, timeout=3 * PATIENCE_MS)
    return bills


def states(program: Bookkeeper) -> list[State]:
    assert program.desk is not None
    return [one.state for one in program.desk.payments.snapshot.payments]


def open_run(qtbot: QtBot, program: Bookkeeper, code: str) -> None:
    pane = program.window.runs

    def offered() -> list[str]:
        row = pane.model.row_at(0) if len(pane.model.ids) else None
        return [row.id] if row is not None and code in dict(row.actions) else []

    qtbot.waitUntil(lambda: bool(offered()), timeout=PATIENCE_MS)
    pane.action_asked.emit(offered()[0], code)


def _says(shown: ProofDialog, text: str) -> bool:
    return shown.saved.whole_text == text


def test_a_run_is_proven_told_and_undone(
    qtbot: QtBot,
    program: Bookkeeper,
    home: Home,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from bookkeeper import cli

    bills = pay(qtbot, program)
    row = program.window.runs.model.row_at(0)
    assert row is not None
    assert (row.what, row.state) == ("2 payments", "All reconciled")

    open_run(qtbot, program, "open")
    page: RecordDialog = dialog(qtbot, RecordDialog)
    assert all(button.isEnabled() for button in page.buttons.values())
    press(qtbot, page.buttons["proof"])
    shown: ProofDialog = dialog(qtbot, ProofDialog)
    qtbot.waitUntil(lambda: shown.proof is not None, timeout=3 * PATIENCE_MS)
    assert shown.proof is not None
    assert shown.proof.differences == ()
    assert shown.chip.accessibleName() == "Agrees"
    for name in ("proof.pdf", "proof.json"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        press(qtbot, shown.save_pdf if name.endswith("pdf") else shown.save_json)
        said = f"Saved: {name}"
        qtbot.waitUntil(partial(_says, shown, said), timeout=PATIENCE_MS)
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")
    saved = json.loads((tmp_path / "proof.json").read_text("utf-8"))
    assert [one["cash"] for one in saved["payments"]] == [str(bill.amount_due) for bill in bills]
    shown.accept()
    monkeypatch.setenv("BOOKKEEPER_HOME", str(tmp_path / "Zuhause für Bücher"))
    assert cli.main(["proof", "verify", str(tmp_path / "proof.json")]) == 0
    assert "it holds" in capsys.readouterr().out

    tell(qtbot, program, bills, tmp_path, monkeypatch)

    open_run(qtbot, program, "undo")
    undo: UndoDialog = dialog(qtbot, UndoDialog)
    assert [row.is_possible for row in undo._rows] == [True, True]
    press(qtbot, undo.do)
    qtbot.waitUntil(lambda: states(program) == [State.PROVEN] * 4, timeout=3 * PATIENCE_MS)
    rows = [program.window.runs.model.row_at(place) for place in (0, 1)]
    assert rows[0] is not None
    assert rows[1] is not None
    assert rows[0].what == "2 payments deleted"
    assert rows[1].proof.startswith(f"undone by {rows[0].number}")
    session = program.session
    assert session is not None
    wait_for_refresh(qtbot, program)
    qtbot.waitUntil(
        lambda: (
            [one.amount_due for one in session.reader.bills([bill.id for bill in bills])]
            == [bill.amount_due for bill in bills]
        ),
        timeout=3 * PATIENCE_MS,
    )


def tell(
    qtbot: QtBot, program: Bookkeeper, bills: list[Bill], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Remittance advice of the newest run: PDFs for all, a draft for the first."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    open_run(qtbot, program, "remittance")
    remittance: RemittanceDialog = dialog(qtbot, RemittanceDialog)
    suppliers = dict.fromkeys(bill.supplier_name for bill in bills)
    assert len(remittance.model.ids) == len(suppliers)
    papers = folder / "papers"
    papers.mkdir()
    remittance.save_into(papers)
    qtbot.waitUntil(lambda: len(list(papers.glob("*.pdf"))) == len(suppliers), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "saved in papers" in remittance.said.whole_text, timeout=PATIENCE_MS)
    press(qtbot, remittance.mail)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    text = opened[0].query(QUrl.ComponentFormattingOption.FullyDecoded)
    assert opened[0].scheme() == "mailto"
    assert bills[0].reference in text
    remittance.accept()


def test_a_bill_says_in_which_run_it_is(qtbot: QtBot, program: Bookkeeper) -> None:
    window = program.window
    first = window.bills.model.row_at(0)
    assert first is not None
    (bill,) = pay(qtbot, program, 1)
    window._show_details(bill.id)
    qtbot.waitUntil(lambda: len(window.details.runs.ids) == 1, timeout=PATIENCE_MS)
    use = window.details.runs.row_at(0)
    assert use is not None
    window.details.run_opened.emit(use.run_id)
    assert dialog(qtbot, RecordDialog).windowTitle() == f"Run {use.run}"
