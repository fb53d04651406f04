"""Drafts on disk: each whole, or as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bookkeeper.drafts import DraftFolder, Entry, new_id
from bookkeeper.errors import FilesError
from bookkeeper.payables.kept import KeptDraft, KeptLine, KeptSource

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LINE = KeptLine("bill-1", "RPT445-1", "GBP", None, 13585)
DRAFT = KeptDraft(
    date(2026, 11, 22), None, "sync", "{bill reference}", bills=(LINE,),
    sources={"GBP": KeptSource("acc-1", None, False)},
)  # fmt: skip


def an_entry(name: str = "", minutes: int = 0) -> Entry:
    return Entry(new_id(), name, False, NOW + timedelta(minutes=minutes), DRAFT)


def test_what_was_kept_is_listed_newest_first(tmp_path: Path) -> None:
    folder = DraftFolder(tmp_path / "drafts" / "company")
    assert folder.entries() == []
    older, newer = an_entry("Rent"), an_entry("Müller", 5)
    folder.put(older)
    folder.put(newer)
    assert DraftFolder(tmp_path / "drafts" / "company").entries() == [newer, older]
    folder.rename(older, "Office rent")
    folder.remove(newer.id)
    folder.remove("never-there")
    assert [one.name for one in folder.entries()] == ["Office rent"]


def test_a_file_that_cannot_be_understood_harms_no_other_and_stays(tmp_path: Path) -> None:
    folder = DraftFolder(tmp_path)
    kept = an_entry()
    folder.put(kept)
    (tmp_path / "broken.json").write_text("{")
    assert folder.entries() == [kept]
    assert (tmp_path / "broken.json").exists()


def test_it_says_when_it_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FilesError):
        DraftFolder(tmp_path / "file").put(an_entry())
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
