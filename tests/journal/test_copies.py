"""A copy a day, whole, fourteen of them; and what the help says of putting one back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bookkeeper.errors import FilesError
from bookkeeper.journal import Journal, JournalPlace, NewRun
from bookkeeper.journal.copies import KEPT, copy_for_today, folder_of
from tests.conftest import Clock
from tests.journal.conftest import a_payment

Recipe = Callable[..., NewRun]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def place(path: Path) -> JournalPlace:
    """Only a journal on this computer is copied by this program."""
    return path


def test_a_copy_is_made_once_a_day_while_the_journal_is_open(
    journal: Journal, new_run: Recipe, clock: Clock, path: Path
) -> None:
    (payment_id,) = journal.record(new_run(a_payment()), clock()).payment_ids
    copy = copy_for_today(path, clock())
    assert copy is not None
    assert copy_for_today(path, clock()) is None
    with closing(Journal.open(copy, clock())) as copied:
        assert copied.payment(payment_id) == journal.payment(payment_id)
        assert copied.broken_events() == []


def test_the_newest_fourteen_are_kept(journal: Journal, clock: Clock, path: Path) -> None:
    for _ in range(KEPT + 3):
        copy_for_today(path, clock())
        clock.now += timedelta(days=1)
    kept = sorted(one.name for one in folder_of(path).iterdir())
    assert len(kept) == KEPT
    assert kept[0] == "journal-2026-11-25.sqlite3"
    assert kept[-1] == "journal-2026-12-08.sqlite3"


def test_a_copy_is_put_back_as_the_help_says(tmp_path: Path, new_run: Recipe, clock: Clock) -> None:
    path = tmp_path / "data" / "journal.sqlite3"
    with closing(Journal.open(path, clock())) as journal:
        (payment_id,) = journal.record(new_run(a_payment()), clock()).payment_ids
    copy = copy_for_today(path, clock())
    assert copy is not None
    path.write_bytes(b"damaged")
    with pytest.raises(FilesError):
        Journal.open(path, clock())
    for left in path.parent.glob("journal.sqlite3*"):
        left.unlink()
    shutil.copy(copy, path)
    with closing(Journal.open(path, clock())) as journal:
        assert journal.payment(payment_id).id == payment_id


def test_a_folder_that_cannot_be_written_is_told(journal: Journal, clock: Clock, path: Path) -> None:
    folder_of(path).write_text("in the way")
    with pytest.raises(FilesError, match="could not be copied"):
        copy_for_today(path, clock())
