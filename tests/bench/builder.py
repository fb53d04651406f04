"""The payment builder over many bills on offer: opening, one tick, all ticked; and a large draft planned."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, Qt
from PySide6.QtWidgets import QApplication

from bookkeeper.books import Reader
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.rules import rules_for
from bookkeeper.ui.builder import BuilderDialog, Surroundings
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.garbage import WindowCollector
from tests.bench import data
from tests.bench.stalls import Stalls
from tests.bench.tables import Figure, percentile, show, show_growth
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT, a_bill, a_note

#: Bills ticked one by one.
_TICKS = 200
#: Of the draft that is planned.
_PLANNED_BILLS, _PLANNED_SUPPLIERS, _NOTES_EACH = 10_000, 1_000, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 10_000, 100_000], metavar="BILLS")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table for each size."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    # As in the program: no search for cycles in the middle of something.
    WindowCollector(app)
    paths = {size: data.books_of(size) for size in arguments.sizes}
    rounds: dict[int, list[dict[str, float]]] = {size: [] for size in paths}
    for _ in range(arguments.rounds):
        for size, path in paths.items():
            rounds[size].append(_round(app, path, size))
    tables = {}
    for size, measured in rounds.items():
        tables[size] = figures = [
            Figure(name, unit, tuple(one[name] for one in measured), target=target)
            for name, unit, target in (
                ("open to painted rows", "ms", "150 ms"), ("one tick, p95", "ms", "1 ms, flat within 2x"),
                ("all ticked, as shown", "ms", "60 ms"), ("all on the draft", "ms", ""),
            )
        ]  # fmt: skip
        show(f"builder offering {size:,} bills", figures, arguments.json)
    show_growth(tables)
    planned = [_planned(app) for _ in range(arguments.rounds)]
    lines = [
        Figure(name, "ms", tuple(one[name] for one in planned), target=target)
        for name, target in (("plan, and preview painted", "1000 ms"), ("longest stall meanwhile", "33 ms"))
    ]
    notes = _PLANNED_SUPPLIERS * _NOTES_EACH
    show(
        f"{_PLANNED_BILLS:,} bills over {_PLANNED_SUPPLIERS:,} suppliers, {notes:,} credit notes",
        lines,
        arguments.json,
    )
    return 0


def _round(app: QApplication, path: Path, size: int) -> dict[str, float]:
    around = _around(path)
    began = time.perf_counter()
    dialog = BuilderDialog(PaymentDraft(rules_for("gbol"), "GBP", data.TODAY), around)
    dialog.show()
    bills = dialog.bills
    _wait(app, lambda: len(bills.model.ids) == size)
    bills.table.viewport().repaint()
    opened = _since(began)
    _wait(app, lambda: False, 0.3)
    ticks = []
    for number in range(min(_TICKS, size)):
        index = bills.model.index(number * size // min(_TICKS, size), 0)
        bills.model.row_at(index.row())
        began = time.perf_counter()
        bills.model.setData(index, None, int(Qt.ItemDataRole.CheckStateRole))
        ticks.append(_since(began))
    bills.untick.click()
    _wait(app, lambda: False, 0.2)
    began = time.perf_counter()
    bills.tick_shown.click()
    bills.table.viewport().repaint()
    shown = _since(began)
    _wait(app, lambda: not bills.ticking.is_busy)
    done = _since(began)
    dialog.reject()
    dialog.deleteLater()
    _wait(app, lambda: False, 0.1)
    return {
        "open to painted rows": opened,
        "one tick, p95": percentile(ticks, 0.95),
        "all ticked, as shown": shown,
        "all on the draft": done,
    }


def _planned(app: QApplication) -> dict[str, float]:
    """From *Preview* to its painted rows, over a draft that takes credit from every supplier."""
    draft = PaymentDraft(rules_for("gbol"), "GBP", data.TODAY)
    draft.tick_all(
        a_bill(f"b{number}", f"{50 + number * 37 % 4950}.17", supplier=f"s{number % _PLANNED_SUPPLIERS}")
        for number in range(_PLANNED_BILLS)
    )
    for number in range(_PLANNED_SUPPLIERS * _NOTES_EACH):
        left, supplier = f"{10 + number * 13 % 190}.31", f"s{number % _PLANNED_SUPPLIERS}"
        draft.use_credit(a_note(f"n{number}", left, supplier=supplier))
    draft.set_account("GBP", GBP_ACCOUNT)
    assert draft.can_record, draft.first_problems(3)
    dialog = BuilderDialog(draft, _around(data.books_of(_PLANNED_BILLS)))
    dialog.show()
    _wait(app, lambda: len(dialog.bills.model.ids) == _PLANNED_BILLS)
    _wait(app, lambda: False, 0.3)
    stalls, began = Stalls(), time.perf_counter()
    stalls.begin()
    dialog.footer.preview.click()
    _wait(app, lambda: dialog.findChild(PreviewDialog) is not None)
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    preview.table.viewport().repaint()
    done = _since(began)
    _wait(app, lambda: False, 0.1)
    longest = max(stalls.end())
    dialog.reject()
    dialog.deleteLater()
    _wait(app, lambda: False, 0.1)
    return {"plan, and preview painted": done, "longest stall meanwhile": longest}


def _around(path: Path) -> Surroundings:
    formats, accounts = Formats(QLocale("en_GB")), (GBP_ACCOUNT, EUR_ACCOUNT)
    return Surroundings("Hartley & Sons Ltd", lambda: Reader.open(path), formats, data.TODAY, accounts)


def _wait(app: QApplication, is_done: Callable[[], bool], limit_s: float = 60.0) -> None:
    until = time.monotonic() + limit_s
    while not is_done() and time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1e3
