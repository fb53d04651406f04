from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bookkeeper import log


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    yield log.start(tmp_path / "logs")
    log.stop()


def test_what_the_rooms_say_is_written_with_time_and_thread(written: Path) -> None:
    logging.getLogger("bookkeeper.somewhere").info("payment %s: %s", "p-1", "proven")
    text = written.read_text(encoding="utf-8")
    assert "bookkeeper.somewhere: payment p-1: proven" in text
    assert "MainThread" in text


def test_a_folder_that_cannot_be_made_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    log.start(tmp_path / "file" / "logs")
    assert "cannot be written" in capsys.readouterr().err
