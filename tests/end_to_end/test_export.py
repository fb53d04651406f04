"""Lists and runs as files, through the whole program."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillSort, Due
from bookkeeper.journal import State
from bookkeeper.ui import export_desk
from bookkeeper.ui.dialogs.exporting import ExportDialog
from bookkeeper.ui.lists.row_menu import row_menu
from tests.end_to_end.program import (
    PATIENCE_MS,
    Start,
    dialog,
    message,
    open_practice,
    press,
    ready_builder,
)


def save(qtbot: QtBot, path: Path) -> list[list[str]]:
    written(qtbot, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def written(qtbot: QtBot, path: Path) -> None:
    chooser: QFileDialog = dialog(qtbot, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    progress: ExportDialog = dialog(qtbot, ExportDialog)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(progress.open_folder.isVisible, timeout=PATIENCE_MS)
    progress.reject()
    assert path.stat().st_size > 100


def test_the_bills_as_they_are_listed(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.write_focused_list(on_paper=False)
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
    window.write_focused_list(on_paper=False)
    titles, *lines = save(qtbot, tmp_path / "suppliers.csv")
    assert titles == ["Supplier", "Open", "Currency"]
    assert all(Decimal(line[1]) > 0 for line in lines if len(line[2]) == 3)
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


def test_a_list_of_a_dialog_is_written_from_its_menu(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_practice(qtbot, start)
    builder = ready_builder(qtbot, program)
    table = builder.bills.table
    qtbot.waitUntil(lambda: len(table.rows.ids) == 30, timeout=PATIENCE_MS)
    menu = row_menu(table, table.rows.index(0, 1))
    next(one for one in menu.actions() if one.text() == "Export list…").trigger()
    titles, *lines = save(qtbot, tmp_path / "to pay.csv")
    assert titles[:3] == ["Supplier", "Reference", "Due"]
    shown = [table.rows.row_at(place) for place in range(30)]
    assert [line[1] for line in lines] == [row.reference for row in shown if row is not None]
    assert Decimal(lines[0][titles.index("To pay")]) > 0
    builder.reject()
    # A list that is not from the books is gone through in one piece, so not at any length.
    monkeypatch.setattr(export_desk, "MOST_COPIED", 2)
    program.window.write_list(program.window.accounts.view, on_paper=True)
    assert "are too many here" in message(program)


def test_a_list_and_a_run_as_pdf_and_on_a_printer(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = open_practice(qtbot, start)
    press(qtbot, ready_builder(qtbot, program).footer.record)
    qtbot.waitUntil(lambda: _states(program) == [State.PROVEN], timeout=PATIENCE_MS)
    window = program.window
    window.write_focused_list(on_paper=False)
    written(qtbot, tmp_path / "bills.pdf")

    assert program.desk is not None
    run_id = program.desk.payments.snapshot.payments[0].run_id
    window.runs.action_asked.emit(run_id, "export")
    written(qtbot, tmp_path / "run.pdf")

    for is_run in (False, True):
        if is_run:
            window.runs.action_asked.emit(run_id, "print")
        else:
            window.write_focused_list(on_paper=True)
        chooser = print_dialog(qtbot)
        chooser.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        path = tmp_path / "printed.pdf"
        chooser.printer().setOutputFileName(str(path))
        chooser.done(QPrintDialog.DialogCode.Accepted)
        until_printed(qtbot)
        assert path.read_bytes().startswith(b"%PDF")
        path.unlink()


def until_printed(qtbot: QtBot) -> None:
    progress: ExportDialog = dialog(qtbot, ExportDialog)
    qtbot.waitUntil(lambda: "is with the printer" in progress.title.whole_text, timeout=PATIENCE_MS)
    progress.reject()


def print_dialog(qtbot: QtBot) -> QPrintDialog:
    """Qt's own, or the system's: how its controls are named is not ours to say."""

    def shown() -> list[QPrintDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog)]

    qtbot.waitUntil(lambda: any(one.isVisible() for one in shown()), timeout=PATIENCE_MS)
    return next(one for one in shown() if one.isVisible())


def test_filters_and_order_stand_under_the_title(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    window.bills.filter_due(Due.OVERDUE)
    window.bills.view.sort_asked.emit(BillSort.AMOUNT_DUE, True)
    assert program.desk is not None
    qtbot.waitUntil(lambda: not window.bills.view.is_expecting, timeout=PATIENCE_MS)
    found = program.desk.exports._list_source(window.bills.view)
    assert found is not None
    assert found.notes[:2] == ("Overdue", "Ordered by Amount due, from the largest down")
    assert found.notes[2].startswith(f"{len(window.bills.model.ids)} rows, printed ")
    assert [column.key for column in found.shown] == [
        one.key for one in window.bills.view.arranging.arrangement if one.is_shown
    ]


def _states(program: Bookkeeper) -> list[State]:
    desk = program.desk
    return [] if desk is None else [one.state for one in desk.payments.snapshot.payments]
