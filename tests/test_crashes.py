from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bookkeeper import crashes, log
from bookkeeper.crashes import KEPT, Crash, Crashes

pytestmark = pytest.mark.usefixtures("_hooks_are_put_back")


@pytest.fixture
def _hooks_are_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def caught(do: Callable[[], object]) -> BaseException:
    try:
        do()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def fail(words: str = "broken on purpose") -> None:
    raise ValueError(words)


def test_an_error_nobody_caught_is_taken_down_and_told_whatever_its_thread(tmp_path: Path) -> None:
    told: list[Crash] = []
    Crashes(tmp_path).watch(told.append)
    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    error = caught(lambda: int("x"))
    sys.excepthook(type(error), error, error.__traceback__)
    assert [(one.thread, one.what) for one in told] == [
        ("worker", "ValueError: broken on purpose"),
        ("MainThread", "ValueError: invalid literal for int() with base 10: 'x'"),
    ]
    assert told[0].report is not None
    text = told[0].report.read_text("utf-8")
    assert "in fail" in text
    assert "Thread: worker" in text
    assert text.startswith("Bookkeeper ")


def test_the_same_error_again_is_counted_in_one_report(tmp_path: Path) -> None:
    book = Crashes(tmp_path)
    met = [book.note(caught(fail)) for _ in range(9)]
    assert [one.count for one in met] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    report = one_report(tmp_path)
    assert {one.report for one in met} == {report}
    assert "Times: 8." in report.read_text("utf-8")
    assert book.note(caught(lambda: [][1])).count == 1


def one_report(folder: Path) -> Path:
    (report,) = folder.glob("error-*.txt")
    return report


@pytest.mark.parametrize(
    "secret",
    [
        "aGVsbG8ga2V5",
        "GB29NWBK60161331926819",
        "GB29 NWBK 6016 1331 9268 19",
        "31926819",
        "60-16-13 31926819",
        "hunter2",
        "Acme Ltd",
        "joe:pw",
        "a-known-key",
    ],
)
def test_no_secret_gets_into_a_report(tmp_path: Path, secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_blots", [lambda text: text.replace("a-known-key", "…")])
    words = (
        "Authorization: Basic aGVsbG8ga2V5 for GB29NWBK60161331926819 or GB29 NWBK 6016 1331 9268 19 or"
        " 60-16-13 31926819, password='hunter2', [type=str, input_value='Acme Ltd', input_type=int] at"
        " http://joe:pw@proxy, a-known-key"
    )
    crash = Crashes(tmp_path).note(caught(lambda: fail(words)))
    assert secret not in crash.what
    assert secret not in one_report(tmp_path).read_text("utf-8")
    assert "input_type=int" in one_report(tmp_path).read_text("utf-8")


def test_old_reports_make_room_and_the_newest_are_given_out(tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        Crashes(tmp_path).note(caught(lambda words=f"the {number}th": fail(words)))  # type: ignore[misc]
    assert len(list(tmp_path.glob("error-*.txt"))) == KEPT
    newest = crashes.newest_reports(tmp_path, 2)
    assert [f"the {number}th" in text for number, text in zip((24, 23), newest, strict=True)] == [True, True]
    assert crashes.newest_reports(tmp_path / "missing", 2) == []


def test_a_folder_that_cannot_be_made_leaves_the_count(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    book = Crashes(tmp_path / "file" / "errors")
    assert book.note(caught(fail)).report is None
    assert book.note(caught(fail)).count == 2
    assert book.begin() is None
    book.end()


def test_a_program_that_ends_as_it_should_leaves_nothing_behind(tmp_path: Path) -> None:
    book = Crashes(tmp_path)
    assert book.begin() is None
    book.end()
    assert list(tmp_path.iterdir()) == []


def test_what_was_added_stands_at_the_end_without_secrets(tmp_path: Path) -> None:
    report = tmp_path / "error-1.txt"
    report.write_text("the error", "utf-8")
    crashes.add(report, "the journal, 31926819")
    assert report.read_text("utf-8") == "the error\nthe journal, …\n"
    crashes.add(tmp_path / "missing" / "error-1.txt", "nowhere to go")
