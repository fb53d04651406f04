"""Errors nobody expected, raised for real: in the window, on its threads, and such as end the process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background.fetch_worker import FetchWorker
from bookkeeper.crashes import Crashes
from bookkeeper.errors import StandstillError
from bookkeeper.journal import State
from bookkeeper.opening import _thread_name
from bookkeeper.payments import Clerk
from bookkeeper.settings import Home
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.about import TextDialog
from bookkeeper.ui.dialogs.unexpected import UnexpectedDialog
from tests.end_to_end.program import (
    PATIENCE_MS,
    Start,
    dialog,
    message,
    open_practice,
    press,
    ready_builder,
    wait_for_bills,
)

ROOT = Path(__file__).parent.parent.parent


class WrongError(Exception):
    """Nothing of the program's catches it."""


def fail(*_args: object) -> None:
    raise WrongError("broken on purpose")


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch, home: Home) -> Iterator[Callable[[Bookkeeper], None]]:
    """Has a program watched as in `opening`."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watching: list[Crashes] = []

    def watch(program: Bookkeeper) -> None:
        watching.append(Crashes(home.crashes, _thread_name))
        watching[-1].watch(program.unexpected.emit)

    yield watch
    for one in watching:
        one.watch(lambda crash: None)


Watch = Callable[[Bookkeeper], None]


def test_an_error_in_the_window_is_told_once_with_what_the_journal_says(
    qtbot: QtBot, start: Start, watched: Watch, home: Home
) -> None:
    program = open_practice(qtbot, start)
    watched(program)
    timer = QTimer(program.window)
    timer.timeout.connect(fail)
    timer.start(1)
    shown: UnexpectedDialog = dialog(qtbot, UnexpectedDialog)
    qtbot.waitUntil(lambda: "so far" in shown.times.whole_text, timeout=PATIENCE_MS)
    timer.stop()
    assert len(program.window.findChildren(UnexpectedDialog)) == 1
    assert "WrongError: broken on purpose (test_unexpected.py, line" in shown.detail.whole_text
    qtbot.waitUntil(lambda: "Nothing has been recorded" in shown.recorded.whole_text, timeout=PATIENCE_MS)
    (report,) = home.crashes.glob("error-*.txt")
    assert "in fail" in report.read_text("utf-8")
    shown.accept()
    assert "How often so far" in message(program)
    # The same again only counts; the window works.
    timer.start(1)
    program.window.refresh()
    qtbot.waitUntil(lambda: program.window.bar.is_refreshing, timeout=PATIENCE_MS)
    wait_for_bills(qtbot, program)
    timer.stop()
    assert [one for one in program.window.findChildren(UnexpectedDialog) if one.isVisible()] == []


def test_the_report_to_send_holds_the_error_and_no_key(qtbot: QtBot, start: Start, watched: Watch) -> None:
    program = open_practice(qtbot, start)
    watched(program)
    assert program.session is not None
    key = program.session.workplace.access.authorization.partition(" ")[2]

    def tell_all() -> None:
        raise WrongError(f"asked with {key}")

    QTimer.singleShot(0, program.window, tell_all)
    shown: UnexpectedDialog = dialog(qtbot, UnexpectedDialog)
    press(qtbot, _button(shown, "Report a problem…"))
    report: TextDialog = dialog(qtbot, TextDialog)
    qtbot.waitUntil(report.copy.isEnabled, timeout=PATIENCE_MS)
    text = report.text.toPlainText()
    assert "in tell_all" in text
    assert key not in text


def test_an_error_in_painting_leaves_the_window_usable(qtbot: QtBot, start: Start, watched: Watch) -> None:
    program = open_practice(qtbot, start)
    watched(program)

    class Bad(QWidget):
        def paintEvent(self, _event: object) -> None:
            fail()

    bad = Bad(program.window.centralWidget())
    bad.resize(20, 20)
    bad.show()
    shown: UnexpectedDialog = dialog(qtbot, UnexpectedDialog)

    def has_come_again() -> bool:
        bad.update()
        return "so far" in shown.times.whole_text

    qtbot.waitUntil(has_come_again, timeout=PATIENCE_MS)
    bad.hide()
    shown.accept()
    press(qtbot, program.window.bar.pay)
    builder: BuilderDialog = dialog(qtbot, BuilderDialog)
    builder.reject()


def test_a_job_that_breaks_is_over_and_the_next_one_goes_well(
    qtbot: QtBot, start: Start, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_practice(qtbot, start)
    watched(program)
    with monkeypatch.context() as broken:
        broken.setattr(FetchWorker, "_refresh", fail)
        program.window.refresh()
        shown: UnexpectedDialog = dialog(qtbot, UnexpectedDialog)
        qtbot.waitUntil(lambda: not program.window.bar.is_refreshing, timeout=PATIENCE_MS)
    assert "in the background" in shown.happened.whole_text
    shown.accept()
    program.window.refresh()
    assert program.window.bar.is_refreshing
    wait_for_bills(qtbot, program)


def test_payments_stand_still_after_an_error_and_go_on_after_a_start(
    qtbot: QtBot, start: Start, watched: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_practice(qtbot, start)
    watched(program)
    builder = ready_builder(qtbot, program)
    with monkeypatch.context() as broken:
        broken.setattr(Clerk, "work", fail)
        press(qtbot, builder.footer.record)
        shown: UnexpectedDialog = dialog(qtbot, UnexpectedDialog)
        qtbot.waitUntil(lambda: "Waiting to be sent (1)" in shown.recorded.whole_text, timeout=PATIENCE_MS)
    assert "payments were worked on" in shown.happened.whole_text
    assert "Payments stand still" in message(program)
    shown.accept()
    assert program.desk is not None
    assert program.session is not None
    # The clerk is well again, and is asked for nothing: what it had in hand is not known here any more.
    pay = program.session.pay
    is_still = lambda error: isinstance(error, StandstillError)  # noqa: E731
    with qtbot.waitSignal(pay.troubled, timeout=PATIENCE_MS, check_params_cb=is_still):
        pay.send_now(tuple(one.id for one in program.desk.payments.snapshot.payments))
    assert [one.state for one in program.desk.payments.snapshot.payments] == [State.HELD]
    program.end()
    again = start()
    wait_for_bills(qtbot, again)

    def is_proven() -> bool:
        desk = again.desk
        return desk is not None and [one.state for one in desk.payments.snapshot.payments] == [State.PROVEN]

    qtbot.waitUntil(is_proven, timeout=PATIENCE_MS)


@pytest.mark.parametrize(("how", "words"), [("memory", "Segmentation fault"), ("qt", "qFatal() call")])
def test_a_process_that_dies_leaves_a_report_that_the_next_start_offers(
    tmp_path: Path, how: str, words: str
) -> None:
    run(tmp_path, how, dies=True)
    assert run(tmp_path, "start") == "Bookkeeper ended unexpectedly the last time|Report a problem…"
    (report,) = Home.find({"BOOKKEEPER_HOME": str(tmp_path)}).crashes.glob("error-*.txt")
    text = report.read_text("utf-8")
    assert words in text
    assert "in _go_on" in text
    assert run(tmp_path, "start") == "nothing"


def test_a_process_that_is_killed_has_no_fault_to_report(tmp_path: Path) -> None:
    run(tmp_path, "outside", dies=True)
    assert run(tmp_path, "start") == "nothing"


def run(home: Path, how: str, *, dies: bool = False) -> str:
    own = {"BOOKKEEPER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "tests.dying", how]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | own, capture_output=True, text=True, timeout=60, check=False
    )
    assert bool(done.returncode) == dies, done.stderr
    return done.stdout.strip()


def _button(shown: UnexpectedDialog, words: str) -> QPushButton:
    (buttons,) = shown.findChildren(QDialogButtonBox)
    return next(one for one in buttons.findChildren(QPushButton) if one.text() == words)
