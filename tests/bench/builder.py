"""The payment builder over many bills on offer: opening, one tick, all ticked."""

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
from bookkeeper.ui.formats import Formats
from tests.bench import data
from tests.bench.tables import Figure, percentile, show, show_growth
from tests.payables.samples import EUR_ACCOUNT, GBP_ACCOUNT

#: Bills ticked one by one.
_TICKS = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 10_000, 100_000], metavar="BILLS")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print a table for each size."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
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
    return 0


def _round(app: QApplication, path: Path, size: int) -> dict[str, float]:
    around = Surroundings(
        "Hartley & Sons Ltd",
        lambda: Reader.open(path),
        Formats(QLocale("en_GB")),
        data.TODAY,
        (GBP_ACCOUNT, EUR_ACCOUNT),
    )
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


def _wait(app: QApplication, is_done: Callable[[], bool], limit_s: float = 60.0) -> None:
    until = time.monotonic() + limit_s
    while not is_done() and time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1e3
