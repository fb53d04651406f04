"""Lists and runs as files, through the whole program."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.journal import State
from bookkeeper.ui.dialogs.exporting import ExportDialog
from tests.end_to_end.program import PATIENCE_MS, Start, dialog, open_practice, press, ready_builder


def save(qtbot: QtBot, path: Path) -> list[list[str]]:
    chooser: QFileDialog = dialog(qtbot, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    progress: ExportDialog = dialog(qtbot, ExportDialog)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(progress.open_folder.isVisible, timeout=PATIENCE_MS)
    progress.reject()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_bills_as_they_are_listed(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.export_asked.emit()
    titles, *lines = save(qtbot, tmp_path / "bills.csv")
    assert titles == [
        "Supplier", "Reference", "Issued", "Due", "Days", "Amount due", "State", "Currency", "Total"
    ]  # fmt: skip
    rows = [window.bills.model.row_at(place) for place in range(len(window.bills.model.ids))]
    assert len(lines) == len(rows) == 30
    for line, row in zip(lines, rows, strict=True):
        assert row is not None
        assert row.amount_due is not None
        assert line[:2] == [row.supplier_name, row.reference]
        assert line[3] == str(row.due_on)
        assert (Decimal(line[5]), line[7]) == (row.amount_due.decimal, row.currency)


def test_other_lists_by_the_keyboard_and_a_run(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = open_practice(qtbot, start)
    press(qtbot, ready_builder(qtbot, program).footer.record)
    qtbot.waitUntil(lambda: _states(program) == [State.PROVEN], timeout=PATIENCE_MS)
    window = program.window

    def has_focus() -> bool:
        # Off the screen nobody puts the window in front again when a dialog has gone.
        if QApplication.activeWindow() is not window:
            window.activateWindow()
        window.suppliers.setFocus()
        return window.suppliers.view.hasFocus()

    qtbot.waitUntil(has_focus, timeout=PATIENCE_MS)
    window.export_asked.emit()
    titles, *lines = save(qtbot, tmp_path / "suppliers.csv")
    assert titles == ["Supplier", "Open"]
    assert len(lines) == len(window.suppliers.model.ids)

    assert program.desk is not None
    payment = program.desk.payments.snapshot.payments[0]
    window.runs.action_asked.emit(payment.run_id, "export")
    titles, *lines = save(qtbot, tmp_path / "run.csv")
    assert len(lines) == len(payment.links)
    line = dict(zip(titles, lines[0], strict=True))
    assert (line["Run"], line["Supplier"]) == (payment.run_title, payment.supplier_name)
    assert Decimal(line["Amount of the payment"]) == payment.amount.decimal
    assert line["Paid on"] == str(payment.paid_on)
    assert line["Record"] == payment.links[0].label


def _states(program: Bookkeeper) -> list[State]:
    desk = program.desk
    return [] if desk is None else [one.state for one in desk.payments.snapshot.payments]
