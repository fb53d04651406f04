"""One window over books of one size, timed from the question to the painted rows; a process of its own.

``python -m tests.bench.lists_window empty|full BILLS`` prints one line of JSON; times in ms, memory in MB.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import BillQuery, BillSort, ListAnswer, Reader
from bookkeeper.opening import favour_the_window
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes.bills import BillsPane
from tests.bench import data
from tests.bench.stalls import Stalls
from tests.bench.tables import percentile

_SIZE = (1100, 840)
_WORDS = ("miller f", "inv-0077", "granite", "zzq", "acme log", "1,250", "due march")
_FEW = 40

Times = dict[str, list[float]]


def main(kind: str, bills: int) -> None:
    """Measure and print."""
    app = QApplication([])
    favour_the_window()
    told: dict[str, object] = {}
    if kind == "empty":
        told["open"] = _timed(lambda: _show(QTableView(), app))
    else:
        told = _measured(app, bills)
    told["rss"] = _rss_mb()
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


class _Desk:
    """A pane of bills and its reader, as the main window has them."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app = app
        self.reader = Reader.open(path)
        self.lists = ListReader(lambda: Reader.open(path))
        self.pane = BillsPane(Formats(QLocale("en_GB")), lambda: data.TODAY)
        self.pane.asked.connect(self.lists.ask)
        self.lists.listed.connect(self._on_listed)
        self.lists.summed.connect(self.pane.show_summary)
        self._shown: ListAnswer | None = None

    def _on_listed(self, answer: ListAnswer) -> None:
        self.pane.show_list(answer)
        self._shown = answer

    def open(self) -> None:
        self.pane.show_books(self.reader)
        _show(self.pane, self.app)
        self.ask(self.pane.ask)

    def ask(self, question: Callable[[], None]) -> None:
        """Ask and wait until the rows that answer are painted."""
        self._shown = None
        question()
        while not self._is_answered():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.pane.view.viewport().repaint()

    def _is_answered(self) -> bool:
        return self._shown is not None and self._shown.query is self.pane.query

    def settle(self) -> None:
        """Wait for the totals, so that the next question is not measured with this one's rest."""
        until = time.monotonic() + 0.15
        while time.monotonic() < until:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def end(self) -> None:
        self.lists.end()
        self.reader.close()


def _measured(app: QApplication, bills: int) -> dict[str, object]:
    path = data.books_of(bills)
    began = time.perf_counter()
    desk = _Desk(app, path)
    desk.open()
    opened = (time.perf_counter() - began) * 1e3
    desk.settle()
    sorts, again, letters, likes = _sorts(desk, path), _sorts(desk, None), list[float](), list[float]()
    with closing(sqlite3.connect(path)) as connection:
        for word in _WORDS:
            for length in range(1, len(word) + 1):
                letters.append(_timed(lambda text=word[:length]: desk.ask(lambda: desk.pane.search(text))))  # type: ignore[misc]
                desk.settle()
                likes.append(_timed(lambda text=word[:length]: _like(connection, text)))  # type: ignore[misc]
    desk.ask(lambda: desk.pane.search(""))
    scroll, few = _scrolled(desk), _few(desk)
    rss = _rss_mb()
    stalls = _stalled(desk)
    desk.end()
    return {
        "open": opened, "sorts": sorts, "again": again, "letters": letters, "likes": likes, "scroll": scroll,
        "few": few, "rss_used": rss, "stall_p99": percentile(stalls, 0.99), "stall_max": max(stalls),
    }  # fmt: skip


def _sorts(desk: _Desk, path: Path | None) -> Times:
    """Each order to painted rows, and with a path Python's own sort of the same keys."""
    times: Times = {}
    for sort in BillSort:
        query = replace(BillQuery(data.TODAY), sort=sort)
        desk.settle()
        mine = _timed(lambda query=query: desk.ask(lambda: desk.pane.view.sort_asked.emit(query.sort, False)))  # type: ignore[misc]
        times[sort] = [mine] if path is None else [mine, _list_sort(path, sort)]
    return times


def _list_sort(path: Path, sort: BillSort) -> float:
    column = {
        BillSort.SUPPLIER: "(SELECT name_key FROM suppliers s WHERE s.row = supplier)",
        BillSort.REFERENCE: "reference_key", BillSort.ISSUED: "issued_on", BillSort.DUE: "due_on",
        BillSort.AMOUNT_DUE: "due_key", BillSort.STATE: "urgency, due_on",
    }[sort]  # fmt: skip
    with closing(sqlite3.connect(path)) as connection:
        keys = connection.execute(f"SELECT {column} FROM bills").fetchall()
    keys = keys if sort is BillSort.STATE else [key for (key,) in keys]
    return _timed(keys.sort)


def _like(connection: sqlite3.Connection, text: str) -> None:
    connection.execute(
        "SELECT count(*) FROM bills b JOIN bill_papers p ON p.row = b.row"
        " JOIN suppliers s ON s.row = b.supplier WHERE p.words LIKE ?1 OR s.folded LIKE ?1",
        (f"%{text}%",),
    ).fetchone()


def _scrolled(desk: _Desk) -> list[float]:
    """Repainting after a jump to anywhere."""
    bar, view = desk.pane.view.verticalScrollBar(), desk.pane.view
    times = []
    for number in range(60):
        bar.setValue(bar.maximum() * (number * 37 % 60) // 60)
        times.append(_timed(view.viewport().repaint))
    return times


def _few(desk: _Desk) -> list[float]:
    """The same table holding forty rows, scrolled as well: from one end to the other."""
    view = desk.pane.view
    everything = view.rows.ids
    view.set_ids(everything[:_FEW])
    times = _scrolled(desk)
    view.set_ids(everything)
    return times


def _stalled(desk: _Desk) -> list[float]:
    """What a timer sees while a person types and sorts without waiting for answers."""
    stalls = Stalls()
    stalls.begin()
    for word in _WORDS:
        for length in range(1, len(word) + 1):
            desk.pane.search(word[:length])
            until = time.monotonic() + 0.08
            while time.monotonic() < until:
                desk.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    desk.pane.search("")
    for sort in BillSort:
        for descending in (True, False):
            desk.pane.view.sort_asked.emit(sort, descending)
            until = time.monotonic() + 0.2
            while time.monotonic() < until:
                desk.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return stalls.end()


def _show(window: QWidget, app: QApplication) -> None:
    window.resize(*_SIZE)
    window.show()
    app.processEvents()
    window.repaint()


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1e3


def _rss_mb() -> float:
    """Memory in use that is this process's own; what is mapped from files can be dropped at any time."""
    fields = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return sum(int(fields[name].split()[0]) for name in ("RssAnon", "RssFile", "RssShmem")) / 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
