"""Lists written to files on another thread: told how far, stopped, and what is there when it fails."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bookkeeper.errors import FilesError, UnexpectedError
from bookkeeper.ui.sheet_writing import ReadBlock, SheetJob, SheetWriter

COUNT = 3000


@contextmanager
def rows() -> Iterator[ReadBlock]:
    yield lambda first, end: [[place, f"row {place}"] for place in range(first, end)]


def job(path: Path) -> SheetJob:
    return SheetJob("Rows", ["n", "text"], COUNT, rows, path)


@pytest.fixture
def writer(qtbot: QtBot) -> Iterator[SheetWriter]:
    owner = QObject()
    made = SheetWriter(owner)
    yield made
    made.end()


def test_every_row_is_written_in_order_and_progress_is_told(
    qtbot: QtBot, writer: SheetWriter, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    writer.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(writer.written) as written:
        writer.write(job(tmp_path / "rows.csv"))
    assert written.args == [tmp_path / "rows.csv"]
    lines = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1:] == [f"{place},row {place}" for place in range(COUNT)]
    assert told == [(done, COUNT) for done in range(0, COUNT, 500)]


def test_stopped_there_is_no_file(qtbot: QtBot, writer: SheetWriter, tmp_path: Path) -> None:
    @contextmanager
    def stopping() -> Iterator[ReadBlock]:
        def read(first: int, end: int) -> list[list[int]]:
            writer.stop()
            return [[place] for place in range(first, end)]

        yield read

    with qtbot.waitSignal(writer.stopped):
        writer.write(SheetJob("Rows", ["n"], COUNT, stopping, tmp_path / "rows.xlsx"))
    assert list(tmp_path.iterdir()) == []


def test_an_error_nobody_expected_ends_it_too(
    qtbot: QtBot, writer: SheetWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _where: told.append(kind))

    @contextmanager
    def broken() -> Iterator[ReadBlock]:
        yield lambda first, end: [[first // (end - end)]]

    with qtbot.waitSignal(writer.failed) as failed:
        writer.write(SheetJob("Rows", ["n"], COUNT, broken, tmp_path / "rows.csv"))
    assert failed.args is not None
    assert isinstance(failed.args[0], UnexpectedError)
    assert told == [ZeroDivisionError]
    assert list(tmp_path.iterdir()) == []


def test_it_says_why_there_is_no_file(qtbot: QtBot, writer: SheetWriter, tmp_path: Path) -> None:
    with qtbot.waitSignal(writer.failed) as failed:
        writer.write(job(tmp_path / "nowhere" / "rows.csv"))
    assert failed.args is not None
    assert isinstance(failed.args[0], FilesError)
    assert "rows.csv cannot be written" in str(failed.args[0])
